// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "client/portfolio.h"
#include "ui/billing/billingpage.h"
#include "ui/connections/connectionsroom.h"
#include "ui/kit/announcer.h"
#include "ui/kit/banner.h"
#include "ui/kit/card.h"
#include "ui/models/listings.h"
#include "ui/network/networkpage.h"
#include "ui/network/selection.h"
#include "ui/palette/palette.h"
#include "ui/panelring.h"
#include "ui/schedule/schedulepage.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/pageroom.h"
#include "ui/shell/rail.h"
#include "ui/shell/searchbutton.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/topbar.h"
#include "ui/tour/tourguide.h"
#include "ui/windowfeed.h"
#include "ui/windowpages.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QHash>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr QSize smallest(1280, 800);
constexpr QSize usual(1440, 900);
} // namespace

struct MainWindow::Parts {
    Parts(MainWindow *window, const Desk &desk)
        : actions(window)
        , listings(desk.portfolio)
        , rail(new Rail(railItems(actions)))
        , top(new TopBar)
        , search(new SearchButton(actions[ActionId::SearchEverything].text(),
                                  actions[ActionId::SearchEverything].shortcut()))
        , banner(new Banner)
        , stack(new QStackedWidget)
        , status(new StatusBar)
        , announcer(new Announcer(window))
        , network(new NetworkPage(desk, selection, listings, window))
        , connections(new ConnectionsRoom(desk, selection, listings, network->beat()))
        , schedule(new SchedulePage(desk))
        , billing(new BillingPage(desk))
        , feed(desk,
               {.status = *status,
                .banner = *banner,
                .rail = *rail,
                .boostsItem = int(PageId::Connections)})
    { }

    Actions actions;
    Selection selection;
    Listings listings;
    Rail *rail;
    TopBar *top;
    SearchButton *search;
    Banner *banner;
    QStackedWidget *stack;
    StatusBar *status;
    Announcer *announcer;
    NetworkPage *network;
    ConnectionsRoom *connections;
    SchedulePage *schedule;
    BillingPage *billing;
    WindowFeed feed;
    QHash<int, QWidget *> pages;
    TourGuide *guide = nullptr; ///< while practising
};

MainWindow::MainWindow(const Desk &desk, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_parts(std::make_unique<Parts>(this, desk))
{
    setWindowTitle(tr("Turbolane"));
    setMinimumSize(smallest.boundedTo(screen()->availableSize()));
    addPage(PageId::Network, m_parts->network);
    addPage(PageId::Connections, m_parts->connections);
    addPage(PageId::Schedule, m_parts->schedule);
    addPage(PageId::Billing, m_parts->billing);
    auto *settings = new SettingsPage(desk);
    addPage(PageId::Settings, settings);
    connect(&m_parts->actions[ActionId::About], &QAction::triggered, settings, [this, settings] {
        showPage(PageId::Settings);
        settings->showAbout();
    });
    arrange();
    wireActions();
    wirePages();
    wirePalette();
    resize(usual);
    restoreGeometry(desk.preferences.geometry());
    showPage(PageId::Network);
}

MainWindow::~MainWindow()
{
    delete m_parts->connections; // what moves in it asks the beat to the last
}

void MainWindow::practise(Practice &practice)
{
    setWindowTitle(tr("Turbolane, practice"));
    m_parts->feed.practise(practice);
    auto *guide = new TourGuide(m_desk, practice, m_parts->selection, this);
    m_parts->guide = guide;
    connect(guide, &TourGuide::placeWanted, this, [this](TourPlace place) {
        showPage(place == TourPlace::Billing ? PageId::Billing : PageId::Network);
    });
    connect(guide, &TourGuide::connectionWanted, m_parts->network, &NetworkPage::showConnection);
    connect(guide, &TourGuide::drawingOver, m_parts->network, &NetworkPage::putDrawingAside);
    connect(guide, &TourGuide::announced, m_parts->announcer, &Announcer::say);
}

void MainWindow::addPage(PageId id, QWidget *page)
{
    m_parts->pages.insert(int(id), page);
    m_parts->stack->addWidget(page);
}

void MainWindow::arrange()
{
    auto *all = new QWidget(this);
    auto *column = boxed<QVBoxLayout>(all, {}, 0);
    auto *row = boxed<QHBoxLayout>(nullptr, {}, 0);
    auto *middle = boxed<QVBoxLayout>(nullptr, {}, 0);
    middle->addWidget(m_parts->top);
    middle->addWidget(m_parts->banner);
    middle->addWidget(scrolledPages(m_parts->stack), 1);
    row->addWidget(m_parts->rail);
    row->addLayout(middle, 1);
    column->addLayout(row, 1);
    column->addWidget(m_parts->status);
    setCentralWidget(all);
}

void MainWindow::wireActions()
{
    const Actions &actions = m_parts->actions;
    for (const PageSpec &spec : pageSpecs)
        connect(&actions[spec.action], &QAction::triggered, this,
                [this, id = spec.id] { showPage(id); });
    const auto onNetwork = [this, &actions](ActionId id, void (NetworkPage::*act)()) {
        connect(&actions[id], &QAction::triggered, this, [this, act] {
            showPage(PageId::Network);
            (m_parts->network->*act)();
        });
    };
    onNetwork(ActionId::NewConnection, &NetworkPage::beginDrawing);
    onNetwork(ActionId::FindOnRamp, &NetworkPage::findOnRamp);
    connect(&actions[ActionId::FocusTurbo], &QAction::triggered, this, &MainWindow::focusTurbo);
    connect(&actions[ActionId::ShowChartAsTable], &QAction::triggered, this,
            &MainWindow::toggleChartTable);
    connect(&actions[ActionId::NextPanel], &QAction::triggered, this, [this] { movePanel(1); });
    connect(&actions[ActionId::PreviousPanel], &QAction::triggered, this,
            [this] { movePanel(-1); });
    connect(&actions[ActionId::About], &QAction::triggered, this,
            [this] { showPage(PageId::Settings); });
    connect(&actions[ActionId::Tour], &QAction::triggered, this, [this] {
        if (m_parts->guide != nullptr)
            m_parts->guide->begin();
        else
            emit practiceWanted();
    });
    connect(&actions[ActionId::Quit], &QAction::triggered, this, &MainWindow::quit);
}

void MainWindow::wirePages()
{
    connect(m_parts->rail, &Rail::chosen, this, [this](int id) {
        if (id != tourItem)
            return showPage(PageId(id));
        m_parts->rail->setCurrent(m_parts->pages.key(m_parts->stack->currentWidget()));
        m_parts->actions[ActionId::Tour].trigger();
    });
    connect(m_parts->network, &NetworkPage::openWanted, this, [this] {
        m_parts->connections->open();
        showPage(PageId::Connections);
    });
    connect(m_parts->network, &NetworkPage::topChanged, this, &MainWindow::showTop);
    connect(m_parts->network, &NetworkPage::announced, m_parts->announcer, &Announcer::say);
    connect(m_parts->top, &TopBar::trailPressed, this, [this] {
        if (page() == PageId::Connections)
            m_parts->connections->showList();
        else
            m_parts->network->putDrawingAside();
    });
    wireConnections();
}

void MainWindow::wireConnections()
{
    ConnectionsRoom *room = m_parts->connections;
    connect(room, &ConnectionsRoom::onMapWanted, this, [this] { showPage(PageId::Network); });
    connect(room, &ConnectionsRoom::scheduleWanted, this, [this] { showPage(PageId::Schedule); });
    connect(room, &ConnectionsRoom::newWanted, this,
            [this] { m_parts->actions[ActionId::NewConnection].trigger(); });
    connect(room, &ConnectionsRoom::topChanged, this, &MainWindow::showTop);
    connect(room, &ConnectionsRoom::announced, m_parts->announcer, &Announcer::say);
}

void MainWindow::wirePalette()
{
    auto *palette = new Palette(m_desk, commandFindings(m_parts->actions), this);
    QAction &search = m_parts->actions[ActionId::SearchEverything];
    connect(&search, &QAction::triggered, palette, &Palette::open);
    connect(m_parts->search, &QAbstractButton::clicked, &search, &QAction::trigger);
    connect(palette, &Palette::chosen, this, &MainWindow::goTo);
    connect(palette, &Palette::deedDone, this, [this](const ConnectionId &connection) {
        showPage(PageId::Network);
        m_parts->network->showConnection(connection);
    });
    m_parts->search->setToolTip(search.toolTip());
    m_parts->top->setSearch(m_parts->search);
}

void MainWindow::goTo(const Finding &finding)
{
    if (finding.action >= 0)
        return m_parts->actions[ActionId(finding.action)].trigger();
    if (!finding.invoice.isEmpty()) {
        showPage(PageId::Billing);
        return m_parts->billing->open(finding.invoice);
    }
    if (!finding.connection.isEmpty()) {
        m_parts->selection.chooseConnection(finding.connection);
        m_parts->connections->open();
        return showPage(PageId::Connections);
    }
    showPage(PageId::Network);
    if (!finding.onRamp.isEmpty())
        m_parts->network->showOnRamp(finding.onRamp);
    else
        m_parts->network->showPort(finding.port);
}

void MainWindow::showPage(PageId page)
{
    QWidget *widget = m_parts->pages.value(int(page));
    if (!widget)
        return;
    m_parts->stack->setCurrentWidget(widget);
    m_parts->rail->setCurrent(int(page));
    widget->setFocus();
    showTop();
}

PageId MainWindow::page() const
{
    return PageId(m_parts->rail->current());
}

/// Of the page in front, where it has charts; else of the map's.
void MainWindow::toggleChartTable()
{
    if (page() == PageId::Billing)
        return m_parts->billing->toggleTables();
    if (page() == PageId::Connections && m_parts->connections->isOpen())
        return m_parts->connections->toggleTable();
    showPage(PageId::Network);
    m_parts->network->toggleChartTable();
}

/// Of the connection that is shown in full, where one is; else of the dock's.
void MainWindow::focusTurbo()
{
    if (page() == PageId::Connections && m_parts->connections->isOpen())
        return m_parts->connections->focusTurbo();
    showPage(PageId::Network);
    m_parts->network->focusTurbo();
}

void MainWindow::showTop()
{
    if (page() == PageId::Network) {
        m_parts->top->setTrail(m_parts->network->trail());
        m_parts->top->setControls(m_parts->network->controls());
        m_parts->top->setPrimary(m_parts->network->primary());
        return;
    }
    for (const PageSpec &spec : pageSpecs)
        if (spec.id == page())
            m_parts->top->setTrail(trailOf(m_parts->actions[spec.action].text()));
    QWidget *const controls = page() == PageId::Billing ? m_parts->billing->controls()
        : page() == PageId::Schedule                    ? m_parts->schedule->controls()
                                                        : nullptr;
    m_parts->top->setControls(controls);
    m_parts->top->setPrimary(page() == PageId::Schedule ? m_parts->schedule->primary() : nullptr);
}

QStringList MainWindow::trailOf(const QString &title) const
{
    QStringList trail{title};
    if (page() == PageId::Connections && !m_parts->connections->openName().isEmpty())
        trail.append(m_parts->connections->openName());
    return trail;
}

void MainWindow::movePanel(int step)
{
    QList<QWidget *> panels{m_parts->rail, m_parts->top};
    if (page() == PageId::Network)
        panels += m_parts->network->panels();
    else
        panels += m_parts->stack->currentWidget();
    focusNextPanel(panels, step);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_parts->rail->setExpanded(width() >= Rail::expandsFrom);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_desk.portfolio.setAttentive(true);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_desk.portfolio.setAttentive(false);
}

bool MainWindow::isBoosted() const
{
    return std::ranges::any_of(m_desk.portfolio.picture().boosts(),
                               [](const Boost &boost) { return isRunning(boost.state); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_desk.preferences.setGeometry(saveGeometry());
    if (!m_mayClose && isBoosted())
        emit closeRequested();
    event->setAccepted(m_mayClose || !isBoosted()); // whoever was asked may have said so at once
}

void MainWindow::quit()
{
    if (isBoosted())
        emit quitRequested();
    else
        closeForGood();
}

void MainWindow::closeForGood()
{
    m_mayClose = true;
    close();
}

} // namespace turbolane::ui
