// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/mapfeed.h"

#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/map/mapview.h"
#include "ui/network/selection.h"
#include "ui/network/traffic.h"
#include "ui/text.h"
#include "ui/words.h"

#include <algorithm>

namespace turbolane::ui {

namespace {

using Standing = client::Portfolio::Standing;

MapConnectionState drawnState(ProductState state, bool isLive)
{
    if (!isLive)
        return MapConnectionState::Stale;
    switch (state) {
    case ProductState::PendingActive: return MapConnectionState::Provisioning;
    case ProductState::Active:
    case ProductState::ActivePendingChange:
    case ProductState::PendingTerminate: return MapConnectionState::Live;
    case ProductState::Suspended:
    case ProductState::SuspendedPendingTerminate:
    case ProductState::Terminated:
    case ProductState::Cancelled: break;
    }
    return MapConnectionState::Down;
}

} // namespace

MapFeed::MapFeed(const Desk &desk, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_parts(parts)
{
    m_countdown.setInterval(std::chrono::seconds(1));
    wire();
    feedPlaces();
    feedConnections();
    feedNotice();
}

void MapFeed::wire()
{
    MapView &map = m_parts.map;
    Selection &selection = m_parts.selection;
    connect(&m_desk.portfolio, &client::Portfolio::changed, this, &MapFeed::follow);
    connect(&m_parts.traffic, &Traffic::changed, this, &MapFeed::feedConnections);
    connect(&m_countdown, &QTimer::timeout, this, &MapFeed::feedConnections);
    connect(&map, &MapView::portChosen, &selection, &Selection::choosePort);
    connect(&map, &MapView::connectionChosen, &selection, &Selection::chooseConnection);
    connect(&selection, &Selection::connectionChosen, this, &MapFeed::showSelection);
    connect(&selection, &Selection::onRampChosen, this, [this] {
        const OnRampId &id = m_parts.selection.onRamp();
        if (const OnRamp *onRamp = m_desk.portfolio.picture().onRamp(id)) {
            m_parts.map.selectPlace(onRamp->pop);
            m_parts.map.reveal(onRamp->pop);
        }
    });
    connect(&selection, &Selection::portChosen, this, [this] {
        if (const Port *port = m_desk.portfolio.picture().port(m_parts.selection.port()))
            m_parts.map.selectPlace(port->pop);
    });
}

void MapFeed::setMineOnly(bool mineOnly)
{
    m_mineOnly = mineOnly;
    feedPlaces();
}

void MapFeed::setDrawing(bool drawing)
{
    m_isDrawing = drawing;
    showSelection();
}

void MapFeed::follow(const client::PortfolioChange &change)
{
    using Subject = client::PortfolioChange::Subject;
    switch (change.subject) {
    case Subject::OnRamps:
    case Subject::Topology:
    case Subject::Ports: feedPlaces(); break;
    case Subject::Connection:
        feedPlaces();
        feedConnections();
        break;
    case Subject::Boost: feedConnections(); break;
    case Subject::Standing:
        feedNotice();
        feedConnections();
        break;
    case Subject::Carrier:
    case Subject::Charges:
    case Subject::Order:
    case Subject::Plans:
    case Subject::Invoices:
    case Subject::Budgets:
    case Subject::Disputes:
    case Subject::Tags:
    case Subject::Maintenance:
    case Subject::Telemetry: break;
    }
}

bool MapFeed::isUsed(const PopId &pop) const
{
    const client::Picture &picture = m_desk.portfolio.picture();
    return std::ranges::any_of(picture.connections(), [&](const Connection &connection) {
        const OnRamp *onRamp = picture.onRamp(connection.onRamp);
        return !isTerminal(connection.state) && onRamp && onRamp->pop == pop;
    });
}

void MapFeed::feedPlaces()
{
    const client::Picture &picture = m_desk.portfolio.picture();
    std::vector<MapPlace> places = mapPlaces(picture.pops(), picture.onRamps(), picture.ports());
    for (MapPlace &place : places)
        place.used = isUsed(place.id);
    if (m_mineOnly)
        std::erase_if(places, [](const MapPlace &place) { return !place.isPort() && !place.used; });
    m_parts.map.setPlaces(std::move(places));
}

void MapFeed::feedConnections()
{
    const client::Picture &picture = m_desk.portfolio.picture();
    std::vector<MapConnection> drawing;
    for (const Connection &connection : picture.connections())
        if (!isTerminal(connection.state) && !connection.path.pops.empty())
            drawing.push_back(drawn(connection));
    const bool countsDown = std::ranges::any_of(drawing, &MapConnection::boosted);
    if (countsDown != m_countdown.isActive())
        countsDown ? m_countdown.start() : m_countdown.stop();
    m_parts.map.setConnections(std::move(drawing));
    showSelection();
}

MapConnection MapFeed::drawn(const Connection &connection) const
{
    const client::Picture &picture = m_desk.portfolio.picture();
    const Pop *from = picture.pop(connection.path.pops.front());
    const Pop *to = picture.pop(connection.path.pops.back());
    const Boost *boost = picture.runningBoost(connection.id);
    const bool isLive = m_desk.portfolio.standing() == Standing::Live;
    return {.id = connection.id,
            .name = text::fromStd(connection.name),
            .detail = detailOf(connection),
            .from = from ? from->at : GeoPoint(),
            .to = to ? to->at : GeoPoint(),
            .bandwidth = connection.inForce.isZero() ? connection.base : connection.inForce,
            .utilisation = m_parts.traffic.utilisation(connection.id),
            .state = drawnState(connection.state, isLive),
            .boosted = boost != nullptr && boost->state == BoostState::Active};
}

QString MapFeed::detailOf(const Connection &connection) const
{
    if (connection.state != ProductState::Active)
        return words::stateOf(connection);
    const QString rate = text::bandwidth(connection.inForce);
    const Boost *boost = m_desk.portfolio.picture().runningBoost(connection.id);
    if (boost && boost->state == BoostState::Active) {
        const auto left = std::chrono::ceil<Seconds>(boost->endsAt - m_desk.clock.now());
        return tr("%1, %2 left").arg(rate, text::countdown(left));
    }
    const double share = m_parts.traffic.utilisation(connection.id);
    if (share <= 0 || m_desk.portfolio.standing() != Standing::Live)
        return rate;
    return tr("%1, %2 used").arg(rate, text::percent(std::int64_t(share * 1'000), 1'000));
}

void MapFeed::feedNotice()
{
    const auto heard = m_desk.portfolio.lastHeard();
    if (m_desk.portfolio.standing() != Standing::Lost || !heard)
        return m_parts.map.setNotice(std::nullopt);
    m_parts.map.setNotice(MapNotice{.title = tr("State of %1").arg(text::timeWithSeconds(*heard)),
                                    .text = tr("Dashes stopped: no live figures")});
}

void MapFeed::showSelection()
{
    m_parts.map.select(m_isDrawing ? ConnectionId() : m_parts.selection.connection());
}

} // namespace turbolane::ui
