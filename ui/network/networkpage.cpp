// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/networkpage.h"

#include "client/portfolio.h"
#include "ui/detail/actdialogs.h"
#include "ui/drawing/drawingflow.h"
#include "ui/drawing/flightpanel.h"
#include "ui/drawing/pathspanel.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/grown.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/segmentedchoice.h"
#include "ui/map/mapview.h"
#include "ui/models/listings.h"
#include "ui/models/onrampfilter.h"
#include "ui/network/browserpanel.h"
#include "ui/network/connectiondock.h"
#include "ui/network/keyhints.h"
#include "ui/network/mapfeed.h"
#include "ui/network/reachbook.h"
#include "ui/network/selection.h"
#include "ui/network/traffic.h"
#include "ui/settings/preferences.h"
#include "ui/text.h"
#include "ui/turbo/beat.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace turbolane::ui {

NetworkPage::NetworkPage(const Desk &desk, Selection &selection, Listings &listings,
                         QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_selection(selection)
    , m_listings(listings)
    , m_reach(new ReachBook(desk.carrier, this))
    , m_traffic(new Traffic(desk, this))
    , m_beat(std::make_unique<TimerBeat>())
    , m_map(new MapView(this))
    , m_left(new QStackedWidget(this))
    , m_bottom(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("networkPage"));
    m_map->setObjectName(QStringLiteral("mapView"));
    makePanels();
    arrange();
    makeTop();
    wire();
    chooseFirst();
    setFocusProxy(m_map);
}

NetworkPage::~NetworkPage()
{
    delete m_dock; // what moves in it asks the beat to the last
}

void NetworkPage::makePanels()
{
    m_mapFeed =
        new MapFeed(m_desk, {.map = *m_map, .selection = m_selection, .traffic = *m_traffic}, this);
    m_browser = new BrowserPanel(
        m_desk, {.listings = m_listings, .selection = m_selection, .reach = *m_reach}, m_left);
    m_browser->setObjectName(QStringLiteral("browserPanel"));
    m_form = new DrawingPanel(m_left);
    m_flight = new FlightPanel(m_desk, m_left);
    m_paths = new PathsPanel(m_bottom);
    m_dock = new ConnectionDock(m_desk, m_selection, *m_beat, m_bottom);
    m_dock->setObjectName(QStringLiteral("connectionDock"));
    m_drawing = new DrawingFlow(m_desk,
                                {.map = *m_map,
                                 .form = *m_form,
                                 .flight = *m_flight,
                                 .paths = *m_paths,
                                 .selection = m_selection,
                                 .listings = m_listings},
                                this);
}

void NetworkPage::arrange()
{
    for (QWidget *panel : std::initializer_list<QWidget *>{m_browser, m_form, m_flight})
        m_left->addWidget(panel);
    setGrownWidth(m_left, BrowserPanel::panelWidth);
    for (QWidget *panel : std::initializer_list<QWidget *>{m_dock, m_paths})
        m_bottom->addWidget(panel);
    setGrownHeight(m_bottom, bottomHeight - 1);
    auto *row = boxed<QHBoxLayout>(this, {}, 0);
    auto *middle = boxed<QVBoxLayout>(nullptr, {}, 0);
    middle->addWidget(m_map, 1);
    middle->addWidget(new Hairline(Qt::Horizontal, this));
    middle->addWidget(m_bottom);
    row->addWidget(m_left);
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addLayout(middle, 1);
}

void NetworkPage::makeTop()
{
    m_whose = new SegmentedChoice(tr("Shown on the map"), SegmentedChoice::Size::Small, this);
    m_whose->setObjectName(QStringLiteral("mapScope"));
    m_whose->setChoices({tr("Mine and on-ramps"), tr("Mine only")});
    m_hints = new KeyHints({{tr("Tab", "the key"), tr("next on-ramp")},
                            {tr("Enter", "the key"), tr("connect")},
                            {tr("Esc", "the key"), tr("drop the line")}},
                           this);
    m_hints->setObjectName(QStringLiteral("keyHints"));
    m_new = new Button(ButtonKind::Primary, tr("New connection"), this);
    m_new->setObjectName(QStringLiteral("newConnection"));
    m_new->setGlyph({.name = "plus", .stroke = 2});
    m_new->setToolTip(tr("Draw a connection from the selected port (N)"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_whose, m_hints, m_new})
        part->hide();
    connect(m_whose, &SegmentedChoice::chosen, this,
            [this](int place) { m_mapFeed->setMineOnly(place == 1); });
    connect(m_new, &Button::clicked, this, &NetworkPage::newWanted);
}

void NetworkPage::wire()
{
    connect(&m_selection, &Selection::portChosen, this, [this] {
        m_reach->open(m_selection.port());
        m_desk.preferences.setPort(text::fromStd(m_selection.port().text()));
    });
    connect(m_reach, &ReachBook::changed, this, [this] {
        m_listings.measureWith([this](const OnRampId &id) { return m_reach->find(id); });
    });
    connect(&m_desk.portfolio, &client::Portfolio::changed, this,
            [this](const client::PortfolioChange &change) {
                using Subject = client::PortfolioChange::Subject;
                if (change.subject == Subject::Ports || change.subject == Subject::Connection)
                    chooseFirst();
                const bool isBack = change.subject == Subject::Standing
                    && m_desk.portfolio.standing() == client::Portfolio::Standing::Live;
                if (isBack && m_reach->failure())
                    m_reach->askAgain();
                if (change.subject == Subject::Standing)
                    emit topChanged();
            });
    connect(m_map, &MapView::drawingStarted, this, &NetworkPage::topChanged);
    connect(m_map, &MapView::released, this, &NetworkPage::topChanged);
    connect(m_map, &MapView::cancelled, this, &NetworkPage::topChanged);
    connect(m_map, &MapView::onRampCityChosen, this, &NetworkPage::chooseInCity);
    connect(m_browser, &BrowserPanel::newConnectionWanted, this, &NetworkPage::beginDrawing);
    connect(m_browser, &BrowserPanel::connectionActivated, this, &NetworkPage::focusTurbo);
    connect(m_dock, &ConnectionDock::newWanted, this, &NetworkPage::newWanted);
    connect(m_dock, &ConnectionDock::actWanted, this, &NetworkPage::act);
    connect(m_dock, &ConnectionDock::scheduleWanted, this, &NetworkPage::scheduleWanted);
    connect(m_dock, &ConnectionDock::openWanted, this, &NetworkPage::openWanted);
    connect(m_dock, &ConnectionDock::announced, this, &NetworkPage::announced);
    connect(m_drawing, &DrawingFlow::stageChanged, this, &NetworkPage::followStage);
    connect(m_drawing, &DrawingFlow::announced, this, &NetworkPage::announced);
}

/// Where nothing is chosen, or what was chosen is gone: the port of last time, or the first; the
/// first connection that is there. What could not be built stays chosen: it says why.
void NetworkPage::chooseFirst()
{
    const client::Picture &picture = m_desk.portfolio.picture();
    if (!picture.port(m_selection.port()) && !picture.ports().empty()) {
        const PortId last(m_desk.preferences.port().toStdString());
        m_selection.choosePort(picture.port(last) ? last : picture.ports().front().id);
    }
    const Connection *chosen = picture.connection(m_selection.connection());
    if (chosen && chosen->state != ProductState::Terminated)
        return;
    const auto &all = picture.connections();
    const auto first = std::ranges::find_if(
        all, [](const Connection &connection) { return !isTerminal(connection.state); });
    m_selection.chooseConnection(first == all.end() ? ConnectionId() : first->id);
}

void NetworkPage::act(ConnectionMenu::Act act, const ConnectionId &id)
{
    if (const Connection *connection = m_desk.portfolio.picture().connection(id))
        openActDialog(act, m_desk, *connection, this);
}

void NetworkPage::chooseInCity(const PopId &city)
{
    const client::Picture &picture = m_desk.portfolio.picture();
    const Port *port = picture.port(m_selection.port());
    if (!port)
        return;
    const QList<OnRamp> there = onRampsIn(picture, city, *port);
    const OnRamp *shown = picture.onRamp(m_selection.onRamp());
    if (shown && shown->pop == city)
        return;
    if (const OnRamp *first = likeliest(there, {}))
        m_selection.chooseOnRamp(first->id);
    m_browser->showTab(BrowserPanel::Tab::OnRamps);
}

void NetworkPage::followStage()
{
    const bool hadFocus = m_left->isAncestorOf(QApplication::focusWidget());
    m_mapFeed->setDrawing(m_drawing->stage() == DrawingFlow::Stage::Form);
    switch (m_drawing->stage()) {
    case DrawingFlow::Stage::Closed:
        m_left->setCurrentWidget(m_browser);
        m_bottom->setCurrentWidget(m_dock);
        if (hadFocus)
            m_map->setFocus(); // not wherever the panel that goes would leave it
        break;
    case DrawingFlow::Stage::Form:
        m_left->setCurrentWidget(m_form);
        m_bottom->setCurrentWidget(m_paths);
        break;
    case DrawingFlow::Stage::Flight: m_left->setCurrentWidget(m_flight); break;
    }
    emit topChanged();
}

QStringList NetworkPage::trail() const
{
    if (m_drawing->stage() == DrawingFlow::Stage::Closed)
        return {tr("Network")};
    return {tr("Network"), tr("New connection")};
}

QWidget *NetworkPage::controls() const
{
    switch (m_drawing->stage()) {
    case DrawingFlow::Stage::Closed: return m_whose;
    case DrawingFlow::Stage::Form: return m_map->isDrawing() ? m_hints : nullptr;
    case DrawingFlow::Stage::Flight: break;
    }
    return nullptr;
}

QWidget *NetworkPage::primary() const
{
    return m_drawing->stage() == DrawingFlow::Stage::Closed ? newButton() : nullptr;
}

QWidget *NetworkPage::newButton() const
{
    if (m_desk.portfolio.standing() == client::Portfolio::Standing::Live)
        m_new->enable();
    else
        m_new->disableBecause(tr("The carrier does not answer: nothing can be ordered now."));
    return m_new;
}

QList<QWidget *> NetworkPage::panels() const
{
    return {m_left->currentWidget(), m_map, m_bottom->currentWidget()};
}

void NetworkPage::beginDrawing()
{
    m_drawing->begin();
}

void NetworkPage::putDrawingAside()
{
    if (m_drawing->stage() != DrawingFlow::Stage::Closed)
        m_drawing->putAside();
}

void NetworkPage::findOnRamp()
{
    putDrawingAside();
    m_browser->showTab(BrowserPanel::Tab::OnRamps);
    m_browser->onRamps().search().setFocus();
    m_browser->onRamps().search().selectAll();
}

void NetworkPage::showOnRamp(const OnRampId &onRamp)
{
    putDrawingAside();
    m_browser->showTab(BrowserPanel::Tab::OnRamps);
    m_browser->onRamps().search().clear();
    m_browser->onRamps().filter().clear();
    m_selection.chooseOnRamp(onRamp);
    m_browser->onRamps().view().setFocus();
}

void NetworkPage::showPort(const PortId &port)
{
    putDrawingAside();
    m_browser->showTab(BrowserPanel::Tab::Ports);
    m_selection.choosePort(port);
}

void NetworkPage::showConnection(const ConnectionId &connection)
{
    putDrawingAside();
    m_browser->showTab(BrowserPanel::Tab::Connections);
    m_selection.chooseConnection(connection);
}

void NetworkPage::focusTurbo()
{
    putDrawingAside();
    m_dock->focusTurbo();
}

void NetworkPage::toggleChartTable()
{
    m_dock->toggleTable();
}

void NetworkPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_traffic->setAttentive(true);
}

void NetworkPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_traffic->setAttentive(false);
}

/// What no child wanted: Esc closes the topmost thing and keeps what was filled in.
void NetworkPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drawing->stage() != DrawingFlow::Stage::Closed)
        return putDrawingAside();
    QWidget::keyPressEvent(event);
}

Beat &NetworkPage::beat()
{
    return *m_beat;
}

} // namespace turbolane::ui
