// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/arclayer.h"

#include "ui/map/greatcircle.h"
#include "ui/map/projection.h"

#include <QPainter>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr std::size_t arcsPerJob = 4;
constexpr std::size_t mostPatched = 48; ///< beyond this a new picture in slices is smoother
constexpr double withinReach = 6.0; // pixels from the line's edge

bool looksTheSame(const MapConnection &a, const MapConnection &b)
{
    return a.from == b.from && a.to == b.to && a.state == b.state && a.boosted == b.boosted
        && arcWidth(a.bandwidth) == arcWidth(b.bandwidth) && flows(a) == flows(b);
}

void clipToTheWorld(QPainter &painter, const MapCamera &camera)
{
    const QRectF world(camera.toWindow(worldOnPlane().topLeft()),
                       camera.toWindow(worldOnPlane().bottomRight()));
    if (!world.contains(QRectF({}, camera.window())))
        painter.setClipRect(world, Qt::IntersectClip);
}

} // namespace

ArcLayer::ArcLayer(const MapContext &context, const DashClock &clock)
    : CanvasLayer(context)
    , m_clock(clock)
{ }

const MapConnection *ArcLayer::connection(const ConnectionId &id) const
{
    const auto found = m_arcs.index.find(id);
    return found == m_arcs.index.end() ? nullptr : &m_arcs.connections[found->second];
}

void ArcLayer::setConnections(std::vector<MapConnection> connections)
{
    if (connections == m_arcs.connections)
        return;
    Arcs next = arranged(std::move(connections));
    const auto gone = changedIn(m_arcs, next);
    const auto come = changedIn(next, m_arcs);
    const bool few = gone.size() + come.size() <= mostPatched && next.arcs.size() <= mostPatched;
    Patch patch = few ? cover(m_arcs, gone) : Patch();
    m_arcs = std::move(next);
    forgetUnusedShapes();
    chooseMoving();
    if (!few)
        return invalidate();
    const Patch now = cover(m_arcs, come);
    if (!gone.empty() || !come.empty())
        repaintPart({patch.canvas + now.canvas, patch.window + now.window});
}

void ArcLayer::emphasisChanged(const std::vector<ConnectionId> &changed)
{
    std::vector<std::size_t> numbers;
    for (const ConnectionId &id : changed)
        if (const auto found = m_arcs.index.find(id); found != m_arcs.index.end())
            numbers.push_back(found->second);
    if (numbers.empty())
        return;
    chooseMoving();
    if (m_arcs.arcs.size() > mostPatched)
        invalidate();
    else
        repaintPart(cover(m_arcs, numbers));
}

ArcLayer::Arcs ArcLayer::arranged(std::vector<MapConnection> connections)
{
    Arcs arcs;
    const std::vector<BundlePlace> places = bundled(connections);
    for (std::size_t i = 0; i < connections.size(); ++i) {
        arcs.arcs.push_back({shapeOf(connections[i]), places[i]});
        arcs.index.emplace(connections[i].id, i);
    }
    arcs.connections = std::move(connections);
    return arcs;
}

const ArcShape *ArcLayer::shapeOf(const MapConnection &connection)
{
    const CityPair pair(connection);
    const auto found = m_shapes.find(pair);
    if (found != m_shapes.end())
        return &found->second;
    return &m_shapes.emplace(pair, ArcShape(greatCircle(pair.a, pair.b))).first->second;
}

void ArcLayer::forgetUnusedShapes()
{
    if (m_shapes.size() <= m_arcs.arcs.size() + mostPatched)
        return;
    std::unordered_map<CityPair, bool> used;
    for (const MapConnection &connection : m_arcs.connections)
        used.emplace(connection, true);
    std::erase_if(m_shapes, [&used](const auto &entry) { return !used.contains(entry.first); });
}

std::vector<std::size_t> ArcLayer::changedIn(const Arcs &arcs, const Arcs &others) const
{
    std::vector<std::size_t> changed;
    for (std::size_t i = 0; i < arcs.connections.size(); ++i) {
        const auto other = others.index.find(arcs.connections[i].id);
        if (other == others.index.end()
            || !looksTheSame(arcs.connections[i], others.connections[other->second])
            || !(arcs.arcs[i].place == others.arcs[other->second].place))
            changed.push_back(i);
    }
    return changed;
}

QRegion ArcLayer::cover(const Arcs &arcs, std::size_t number, const MapCamera &camera) const
{
    // The widest it can look, so that what it looked like before is covered too.
    MapConnection widest = arcs.connections[number];
    widest.boosted = true;
    const double width = arcLook(widest, {.selected = true}, context().palette).width;
    QRegion region;
    for (const QPolygonF &line : lines(arcs, number, camera))
        for (const QRectF &rect : coverOf(line, width))
            region += rect.toAlignedRect();
    return region;
}

CanvasLayer::Patch ArcLayer::cover(const Arcs &arcs, const std::vector<std::size_t> &numbers) const
{
    Patch patch;
    for (const std::size_t number : numbers) {
        patch.canvas += cover(arcs, number, canvasCamera());
        patch.window += cover(arcs, number, context().camera);
    }
    return patch;
}

std::vector<QPolygonF> ArcLayer::lines(const Arcs &arcs, std::size_t number,
                                       const MapCamera &camera) const
{
    const Arc &arc = arcs.arcs[number];
    const bool backwards = CityPair(arcs.connections[number]).a != arcs.connections[number].from;
    auto lines = arc.shape->inWindow(camera, backwards ? -arc.place.bow : arc.place.bow);
    if (backwards)
        for (QPolygonF &line : lines)
            std::reverse(line.begin(), line.end());
    return lines;
}

std::vector<QPolygonF> ArcLayer::linesOf(const ConnectionId &id) const
{
    const auto found = m_arcs.index.find(id);
    return found == m_arcs.index.end() ? std::vector<QPolygonF>()
                                       : lines(m_arcs, found->second, context().camera);
}

const MapConnection *ArcLayer::at(QPointF inWindow) const
{
    const MapConnection *best = nullptr;
    double bestDistance = withinReach;
    for (std::size_t i = 0; i < m_arcs.arcs.size(); ++i) {
        if (!isDrawn(i))
            continue;
        const double half = arcWidth(m_arcs.connections[i].bandwidth) / 2.0;
        for (const QPolygonF &line : lines(m_arcs, i, context().camera)) {
            const double distance = distanceTo(line, inWindow) - half;
            if (distance < bestDistance) {
                bestDistance = distance;
                best = &m_arcs.connections[i];
            }
        }
    }
    return best;
}

ArcEmphasis ArcLayer::emphasisOf(const MapConnection &connection) const
{
    return {.selected = connection.id == context().focus.selectedConnection,
            .hovered = connection.id == context().focus.hoveredConnection};
}

int ArcLayer::rankOf(std::size_t number) const
{
    const MapConnection &connection = m_arcs.connections[number];
    if (emphasisOf(connection).selected)
        return 4;
    if (connection.boosted)
        return 3;
    if (connection.state == MapConnectionState::Down)
        return 2;
    return connection.state == MapConnectionState::Provisioning ? 1 : 0;
}

bool ArcLayer::isDrawn(std::size_t number) const
{
    return m_arcs.arcs[number].place.beside || rankOf(number) > 0;
}

ArcLook ArcLayer::lookOf(std::size_t number) const
{
    const MapConnection &connection = m_arcs.connections[number];
    const ArcEmphasis emphasis = emphasisOf(connection);
    if (m_crowded && rankOf(number) == 0 && !emphasis.hovered)
        return crowdedLook(connection, context().palette);
    return arcLook(connection, emphasis, context().palette);
}

int ArcLayer::prepare(const MapCamera &camera)
{
    m_order.clear();
    for (std::size_t i = 0; i < m_arcs.arcs.size(); ++i)
        if (isDrawn(i) && m_arcs.arcs[i].shape->isIn(camera))
            m_order.push_back(i);
    std::stable_sort(m_order.begin(), m_order.end(),
                     [this](std::size_t a, std::size_t b) { return rankOf(a) < rankOf(b); });
    return int((m_order.size() + arcsPerJob - 1) / arcsPerJob);
}

void ArcLayer::paintJob(QPainter &painter, const MapCamera &camera, int job)
{
    clipToTheWorld(painter, camera);
    const auto first = std::size_t(job) * arcsPerJob;
    for (std::size_t i = first; i < std::min(first + arcsPerJob, m_order.size()); ++i) {
        const ArcLook look = lookOf(m_order[i]);
        for (const QPolygonF &line : lines(m_arcs, m_order[i], camera))
            for (const QPen &pen : look.still) {
                painter.setPen(pen);
                painter.drawPolyline(line);
            }
    }
}

void ArcLayer::paintLayer(QPainter &painter, const QRectF &exposed)
{
    CanvasLayer::paintLayer(painter, exposed);
    clipToTheWorld(painter, context().camera);
    for (const Moving &moving : m_inMotion) {
        const MapConnection &connection = m_arcs.connections[moving.number];
        painter.setPen(flowingPen(moving.look, connection.utilisation, m_clock.seconds()));
        for (const QPolygonF &line : moving.lines)
            if (line.boundingRect().adjusted(-8.0, -8.0, 8.0, 8.0).intersects(exposed))
                painter.drawPolyline(line);
    }
}

void ArcLayer::chooseMoving()
{
    std::vector<std::size_t> inView;
    for (std::size_t i = 0; i < m_arcs.arcs.size(); ++i)
        if (isDrawn(i) && m_arcs.arcs[i].shape->isIn(context().camera))
            inView.push_back(i);
    const bool wasCrowded = std::exchange(m_crowded, inView.size() > mostInFull);
    if (wasCrowded != m_crowded)
        invalidate();

    std::erase_if(inView, [this](std::size_t i) {
        return !flows(m_arcs.connections[i]) || (m_crowded && rankOf(i) == 0);
    });
    std::stable_sort(inView.begin(), inView.end(), [this](std::size_t a, std::size_t b) {
        return std::tuple(rankOf(a), m_arcs.connections[a].bandwidth)
            > std::tuple(rankOf(b), m_arcs.connections[b].bandwidth);
    });
    inView.resize(std::min(inView.size(), mostInMotion));
    m_inMotion.clear();
    for (auto at = inView.rbegin(); at != inView.rend(); ++at)
        m_inMotion.push_back({*at, lines(m_arcs, *at, context().camera), lookOf(*at)});
}

void ArcLayer::beat()
{
    for (const Moving &moving : m_inMotion)
        for (const QPolygonF &line : moving.lines)
            for (const QRectF &rect : coverOf(line, moving.look.dashes.widthF()))
                update(rect);
}

void ArcLayer::cameraMoved()
{
    chooseMoving();
    CanvasLayer::cameraMoved();
}

void ArcLayer::paletteChanged()
{
    chooseMoving();
    CanvasLayer::paletteChanged();
}

} // namespace turbolane::ui
