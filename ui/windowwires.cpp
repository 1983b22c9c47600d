// SPDX-License-Identifier: GPL-3.0-or-later

// What a press, a key or a finding leads to.

#include "ui/windowparts.h"

#include "client/portfolio.h"
#include "ui/palette/palette.h"
#include "ui/ports/portsdialog.h"

#include <QAbstractButton>
#include <QAction>

namespace turbolane::ui {

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
    for (const ActionId id : {ActionId::NewPort, ActionId::ShowPorts})
        connect(&actions[id], &QAction::triggered, this, [this, id] {
            auto *ports = new PortsDialog(m_desk, this);
            ports->setAttribute(Qt::WA_DeleteOnClose);
            if (id == ActionId::NewPort)
                ports->orderNew();
            ports->open();
        });
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
    connect(&actions[ActionId::Undo], &QAction::triggered, m_parts->undo, &UndoBar::undo);
    connect(m_parts->undo, &UndoBar::announced, m_parts->announcer, &Announcer::say);
    connect(&actions[ActionId::Quit], &QAction::triggered, this, &MainWindow::quit);
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
    // The map has its dock at the foot, the other pages their figures and filters at the head.
    connect(m_parts->stack, &QStackedWidget::currentChanged, guide, [this, guide] {
        guide->setClockAtFoot(m_parts->stack->currentWidget() != m_parts->network);
    });
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
    connect(m_parts->network, &NetworkPage::newWanted, this,
            [this] { m_parts->actions[ActionId::NewConnection].trigger(); });
    connect(m_parts->network, &NetworkPage::scheduleWanted, this, &MainWindow::schedule);
    connect(m_parts->network, &NetworkPage::topChanged, this, &MainWindow::showTop);
    connect(m_parts->network, &NetworkPage::announced, m_parts->announcer, &Announcer::say);
    connect(m_parts->top, &TopBar::trailPressed, this, [this] {
        if (page() == PageId::Connections)
            m_parts->connections->showList();
        else
            m_parts->network->putDrawingAside();
    });
    connect(&m_parts->feed, &WindowFeed::settingsWanted, this,
            [this] { showPage(PageId::Settings); });
    connect(&m_parts->feed, &WindowFeed::usageLate, m_parts->billing, &BillingPage::setUsageBehind);
    wireConnections();
    wireActivity();
}

void MainWindow::wireActivity()
{
    connect(m_parts->activity, &ActivityPage::connectionWanted, this, &MainWindow::openConnection);
    connect(m_parts->activity, &ActivityPage::invoiceWanted, this, &MainWindow::openInvoice);
    m_parts->top->setBell(m_parts->bell.button());
    connect(&m_parts->bell, &NoticeBell::chosen, this,
            qOverload<const Happening &>(&MainWindow::goTo));
    connect(&m_parts->bell, &NoticeBell::allWanted, this, [this] { showPage(PageId::Activity); });
    connect(&m_parts->alarms, &Alarms::raised, this, [this](const Alarm &alarm) {
        if (alarm.kind != AlarmKind::EndsSoon) // its countdown is called
            m_parts->announcer->say(alarm.title);
        emit alarmRaised(alarm);
    });
    connect(&m_parts->alarms, &Alarms::called, this,
            [this](const ConnectionId &connection, const QString &sentence) {
                if (!isOnScreen(connection)) // its Turbo button says so
                    m_parts->announcer->say(sentence);
            });
}

void MainWindow::wireConnections()
{
    ConnectionsRoom *room = m_parts->connections;
    connect(room, &ConnectionsRoom::onMapWanted, this, [this] { showPage(PageId::Network); });
    connect(room, &ConnectionsRoom::scheduleWanted, this, &MainWindow::schedule);
    connect(room, &ConnectionsRoom::eventsWanted, this, [this](const ConnectionId &connection) {
        showPage(PageId::Activity);
        m_parts->activity->showConnection(connection);
    });
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
    connect(palette, &Palette::chosen, this, qOverload<const Finding &>(&MainWindow::goTo));
    connect(palette, &Palette::deedDone, this, [this](const ConnectionId &connection) {
        showPage(PageId::Network);
        m_parts->network->showConnection(connection);
    });
    m_parts->search->setToolTip(search.toolTip());
    m_parts->top->setSearch(m_parts->search);
}

void MainWindow::openConnection(const ConnectionId &connection)
{
    m_parts->selection.chooseConnection(connection);
    m_parts->connections->open();
    showPage(PageId::Connections);
}

void MainWindow::schedule(const ConnectionId &connection)
{
    showPage(PageId::Schedule);
    m_parts->schedule->schedule(connection);
}

void MainWindow::openInvoice(const InvoiceId &invoice)
{
    showPage(PageId::Billing);
    m_parts->billing->open(invoice);
}

bool MainWindow::isOnScreen(const ConnectionId &connection) const
{
    const bool hasButton = page() == PageId::Network
        || (page() == PageId::Connections && m_parts->connections->isOpen());
    return isVisible() && hasButton && m_parts->selection.connection() == connection;
}

/// To what it is of; what is of nothing that has a page stands in the list of all.
void MainWindow::goTo(const Happening &notice)
{
    const client::Picture &picture = m_desk.portfolio.picture();
    if (picture.invoice(notice.invoice) != nullptr)
        return openInvoice(notice.invoice);
    if (picture.connection(notice.connection) != nullptr)
        return openConnection(notice.connection);
    showPage(PageId::Activity);
    m_parts->activity->open(notice.id);
}

void MainWindow::goTo(const Finding &finding)
{
    if (finding.action >= 0)
        return m_parts->actions[ActionId(finding.action)].trigger();
    if (!finding.invoice.isEmpty())
        return openInvoice(finding.invoice);
    if (!finding.connection.isEmpty())
        return openConnection(finding.connection);
    showPage(PageId::Network);
    if (!finding.onRamp.isEmpty())
        m_parts->network->showOnRamp(finding.onRamp);
    else
        m_parts->network->showPort(finding.port);
}

} // namespace turbolane::ui
