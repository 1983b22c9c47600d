// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/connectiondock.h"

#include "client/portfolio.h"
#include "ui/charts/boostbands.h"
#include "ui/charts/throughputchart.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/look.h"
#include "ui/network/dockfacts.h"
#include "ui/network/dockflight.h"
#include "ui/network/selection.h"
#include "ui/style/theme.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace turbolane::ui {

using namespace std::chrono_literals;
using client::PortfolioChange;

namespace {

constexpr int turboWidth = 424;
constexpr int turboWidthActive = 464;
constexpr int turboWidthTight = 448; ///< active, all the same, where the figures need the rest
constexpr int leastMiddle = 240;
constexpr int fairMiddle = 296;
/// Three steps of the day's series: a lost sample is no hole.
constexpr Millis hole = 95s;

struct ChartSpan {
    Seconds time;
    QString title;
};

/// As much time as the connection has carried traffic, up to a day: of a young one, a day would
/// show a line at the edge.
ChartSpan spanFor(const Connection &connection, Instant now)
{
    const Millis age = now - connection.activeSince.value_or(now);
    if (age < 5min)
        return {5min, ConnectionDock::tr("Last 5 minutes")};
    if (age < 1h)
        return {1h, ConnectionDock::tr("Last hour")};
    if (age < 6h)
        return {6h, ConnectionDock::tr("Last 6 hours")};
    return {24h, ConnectionDock::tr("Last 24 hours")};
}

/// The order whose steps are shown instead of figures: what is being built or taken down, and
/// what could not be built.
const Order *flightOf(const Connection &connection, const client::Picture &picture)
{
    if (isInService(connection.state) || connection.state == ProductState::Suspended
        || connection.state == ProductState::Terminated)
        return nullptr;
    if (const Order *underWay = picture.orderUnderWay(connection.id))
        return underWay;
    const std::vector<const Order *> orders = picture.ordersOf(connection.id);
    return orders.empty() ? nullptr : orders.front();
}

} // namespace

ConnectionDock::ConnectionDock(const Desk &desk, const Selection &selection, Beat &beat,
                               QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_selection(selection)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_filled(new QWidget)
    , m_facts(new DockFacts)
    , m_middle(new QWidget)
    , m_figures(new QStackedWidget)
    , m_flight(new DockFlight(desk.clock))
    , m_turbo(new TurboPanel(beat, desk.clock))
    , m_flow(desk, *m_turbo)
    , m_prices(desk)
    , m_served(desk)
{
    setAccessibleName(tr("Selected connection"));
    arrange();
    connect(&selection, &Selection::connectionChosen, this, &ConnectionDock::chooseConnection);
    connect(&desk.portfolio, &client::Portfolio::changed, this, &ConnectionDock::follow);
    connect(&m_prices, &PriceList::changed, this, &ConnectionDock::refresh);
    m_prices.want();
    connect(m_turbo, &TurboPanel::announced, this, &ConnectionDock::announced);
    connect(m_facts, &DockFacts::openPressed, this, &ConnectionDock::openWanted);
    connect(m_facts, &DockFacts::schedulePressed, this,
            [this] { emit scheduleWanted(m_connection); });
    connect(m_facts, &DockFacts::morePressed, this, &ConnectionDock::openMenu);
    connect(&m_served, &AvailabilityReader::changed, this, &ConnectionDock::refresh);
    connect(&Theme::current(), &Theme::changed, this, &ConnectionDock::makeRoom);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
    chooseConnection();
}

ConnectionDock::~ConnectionDock() = default;

void ConnectionDock::arrange()
{
    auto *middle = boxed<QHBoxLayout>(m_middle, {}, 0);
    auto *inner = boxed<QVBoxLayout>(nullptr, {24, 20, 24, 32}, 0);
    m_figures->addWidget(m_flight);
    inner->addWidget(m_figures);
    middle->addWidget(new Hairline(Qt::Vertical));
    middle->addLayout(inner, 1);
    auto *row = boxed<QHBoxLayout>(m_filled, {}, 0);
    row->addWidget(m_facts);
    row->addStretch(); // only while there is no middle
    row->addWidget(m_middle, 1);
    row->addWidget(new Hairline(Qt::Vertical));
    m_turbo->setObjectName(QStringLiteral("turboPanel"));
    row->addWidget(m_turbo);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_filled);
    auto *whole = boxed<QVBoxLayout>(this, {}, 0);
    whole->addWidget(m_stack);
    whole->setSizeConstraint(QLayout::SetNoConstraint); // the middle goes before it hinders
}

QSize ConnectionDock::sizeHint() const
{
    return {grown(DockFacts::columnWidth + leastMiddle + turboWidth) + 2, grown(dockHeight)};
}

QSize ConnectionDock::minimumSizeHint() const
{
    return {grown(DockFacts::columnWidth + turboWidth), grown(dockHeight) - 1};
}

bool ConnectionDock::isLost() const
{
    return m_desk.portfolio.standing() == client::Portfolio::Standing::Lost;
}

void ConnectionDock::chooseConnection()
{
    m_connection = m_selection.connection();
    m_desk.portfolio.watch(m_connection);
    m_flow.setConnection(m_connection);
    m_served.follow(m_connection);
    refresh();
}

void ConnectionDock::follow(const PortfolioChange &change)
{
    switch (change.subject) {
    case PortfolioChange::Subject::Charges:
    case PortfolioChange::Subject::Plans:
    case PortfolioChange::Subject::Invoices:
    case PortfolioChange::Subject::Budgets:
    case PortfolioChange::Subject::Disputes:
    case PortfolioChange::Subject::Tags:
    case PortfolioChange::Subject::Maintenance:
    case PortfolioChange::Subject::Carrier: return;
    case PortfolioChange::Subject::Standing:
    case PortfolioChange::Subject::OnRamps:
    case PortfolioChange::Subject::Topology:
    case PortfolioChange::Subject::Ports:
    case PortfolioChange::Subject::Connection:
    case PortfolioChange::Subject::Order:
    case PortfolioChange::Subject::Boost:
    case PortfolioChange::Subject::Telemetry: return refresh();
    }
}

void ConnectionDock::refresh()
{
    const client::Picture &picture = m_desk.portfolio.picture();
    const Connection *connection = picture.connection(m_connection);
    if (!connection)
        return showEmpty();
    m_stack->setCurrentWidget(m_filled);
    m_facts->tell({.connection = *connection,
                   .picture = picture,
                   .now = m_desk.clock.now(),
                   .lost = isLost(),
                   .latest = latest(*connection),
                   .served = m_served.availability(),
                   .choices = m_prices.choices()});
    refreshMiddle(*connection);
    makeRoom();
}

void ConnectionDock::showEmpty()
{
    m_stack->setCurrentWidget(m_empty);
    const bool none =
        m_desk.portfolio.isLoaded() && m_desk.portfolio.picture().connections().empty();
    EmptyState::Message message;
    message.sketched = none;
    message.title = none ? tr("Draw your first connection") : tr("Choose a connection");
    message.text = none
        ? tr("Drag from a port to an on-ramp on the map, or press N. The price comes first.")
        : tr("On the map or in the list. Its figures, its price and Turbo stand here.");
    if (!m_desk.portfolio.isLoaded()) {
        message.title = tr("Waiting for the carrier");
        message.text = tr("Your connections show here as soon as it answers.");
    }
    if (none)
        message.acts = {{tr("New connection"), [this] { emit newWanted(); }}};
    if (std::exchange(m_emptyTitle, message.title) != message.title)
        m_empty->showMessage(message);
}

void ConnectionDock::refreshMiddle(const Connection &connection)
{
    if (const Order *order = flightOf(connection, m_desk.portfolio.picture())) {
        m_flight->tell(*order, text::fromStd(connection.name));
        return m_figures->setCurrentWidget(m_flight);
    }
    refreshFigures(connection);
}

void ConnectionDock::refreshFigures(const Connection &connection)
{
    ThroughputChart &figures = chart();
    figures.setLive(!isLost());
    m_figures->setCurrentWidget(&figures);
    const client::TelemetryPicture &telemetry = m_desk.portfolio.telemetry();
    const bool isIts = telemetry.connection == connection.id;
    if (isIts && !(telemetry.day.empty() && telemetry.recent.empty())) {
        const ChartSpan span = spanFor(connection, m_desk.clock.now());
        figures.setSpan(span.time, span.title);
        figures.setBands(boostBandsOf(connection.id, m_desk.portfolio.picture()));
        return figures.setSamples(joinedSeries(telemetry), hole);
    }
    const bool mayCome = isInService(connection.state) && !isLost();
    figures.clear(mayCome ? ThroughputChart::Lack::Asked : ThroughputChart::Lack::None,
                  isLost() ? tr("No figures: the carrier does not answer")
                           : tr("No figures any more"));
}

ThroughputChart &ConnectionDock::chart()
{
    if (!m_chart) {
        m_chart = new ThroughputChart(m_desk.clock);
        m_figures->addWidget(m_chart);
    }
    return *m_chart;
}

std::optional<TelemetrySample> ConnectionDock::latest(const Connection &connection) const
{
    const client::TelemetryPicture &telemetry = m_desk.portfolio.telemetry();
    if (telemetry.connection != connection.id || connection.inForce.isZero())
        return {};
    const auto &series = telemetry.recent.empty() ? telemetry.day : telemetry.recent;
    return series.empty() ? std::nullopt : std::optional(series.back());
}

void ConnectionDock::makeRoom()
{
    const bool active = m_turbo->offer().face.state == TurboState::Active;
    const int rest = width() - grown(DockFacts::columnWidth + fairMiddle);
    const int turbo = active ? std::clamp(rest, grown(turboWidthTight), grown(turboWidthActive))
                             : grown(turboWidth);
    m_turbo->setFixedWidth(turbo);
    m_middle->setVisible(width() >= grown(DockFacts::columnWidth + leastMiddle) + turbo);
}

void ConnectionDock::openMenu(const QWidget &button)
{
    const client::Picture &picture = m_desk.portfolio.picture();
    const Connection *connection = picture.connection(m_connection);
    if (!connection)
        return;
    using Act = ConnectionMenu::Act;
    auto *menu = new ConnectionMenu({Act::Handover, Act::Try, Act::Change, Act::End}, *connection,
                                    picture, isLost(), this);
    connect(menu, &ConnectionMenu::chosen, this,
            [this](Act act) { emit actWanted(act, m_connection); });
    menu->openAt(button);
}

void ConnectionDock::focusTurbo()
{
    m_turbo->focusTurbo();
}

void ConnectionDock::toggleTable()
{
    if (m_chart && m_chart->isVisible())
        m_chart->showAsTable(!m_chart->isTable());
}

void ConnectionDock::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void ConnectionDock::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_served.setSeen(true);
}

void ConnectionDock::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_served.setSeen(false);
}

void ConnectionDock::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colour(Colour::Surface));
}

} // namespace turbolane::ui
