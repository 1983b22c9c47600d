// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/mapscene.h"

#include "ui/map/nameroom.h"

#include <algorithm>
#include <unordered_set>

namespace turbolane::ui {

namespace {

constexpr std::size_t mostChips = 6;
constexpr double betweenBeads = 7.0; // pixels

template <typename Id>
void addIfChanged(std::vector<Id> &changed, const Id &before, const Id &now)
{
    if (before == now)
        return;
    changed.push_back(before);
    changed.push_back(now);
}

} // namespace

template <typename Layer, typename... More>
Layer *MapScene::add(const More &...more)
{
    auto *layer = new Layer(m_context, more...);
    addItem(layer);
    return layer;
}

MapScene::MapScene(const WorldOutline &world, QObject *parent)
    : QGraphicsScene(parent)
    , m_land(add<LandLayer>(world))
    , m_arcs(add<ArcLayer>(m_clock))
    , m_paths(add<PathLayer>())
    , m_draft(add<DraftLayer>())
    , m_marks(add<MarkLayer>())
    , m_labels(add<LabelLayer>())
    , m_chips(add<ChipLayer>())
    , m_notice(add<NoticeLayer>())
{
    setItemIndexMethod(NoIndex);
    connect(&m_clock, &DashClock::beat, this, [this] { m_arcs->beat(); });
}

std::vector<MapLayer *> MapScene::layers() const
{
    return {m_land, m_arcs, m_paths, m_draft, m_marks, m_labels, m_chips, m_notice};
}

void MapScene::setPlaces(std::vector<MapPlace> places)
{
    auto next = std::exchange(m_places, std::move(places));
    markUsedPlaces();
    if (next == m_places)
        return;
    mergeMarks();
    m_marks->update();
    arrangeWords();
}

void MapScene::setConnections(std::vector<MapConnection> connections)
{
    m_arcs->setConnections(std::move(connections));
    const auto before = m_places;
    markUsedPlaces();
    if (before != m_places) {
        mergeMarks();
        m_marks->update();
    }
    arrangeWords();
    wakeClock();
}

void MapScene::setPaths(std::vector<MapPath> paths)
{
    m_paths->setPaths(std::move(paths));
    arrangeWords();
}

void MapScene::setNotice(std::optional<MapNotice> notice)
{
    m_notice->setNotice(std::move(notice));
    wakeClock();
}

void MapScene::setCamera(const MapCamera &camera, double devicePixelRatio)
{
    const bool otherScale = camera.scale() != m_context.camera.scale();
    const bool otherPixels = devicePixelRatio != m_context.devicePixelRatio;
    if (camera == m_context.camera && !otherPixels)
        return;
    m_context.camera = camera;
    m_context.devicePixelRatio = devicePixelRatio;
    setSceneRect(QRectF({}, camera.window()));
    if (otherScale)
        mergeMarks();
    for (MapLayer *layer : layers()) {
        if (otherPixels)
            layer->paletteChanged();
        layer->cameraMoved();
    }
    arrangeWords();
    wakeClock();
}

void MapScene::setPalette(const MapPalette &palette)
{
    if (palette == m_context.palette)
        return;
    m_context.palette = palette;
    for (MapLayer *layer : layers())
        layer->paletteChanged();
    mergeMarks(); // names may be wider now
    arrangeWords();
}

void MapScene::setFocus(const MapFocus &focus)
{
    const MapFocus before = std::exchange(m_context.focus, focus);
    if (before == focus)
        return;
    std::vector<PopId> marks;
    addIfChanged(marks, before.hovered, focus.hovered);
    addIfChanged(marks, before.selected, focus.selected);
    addIfChanged(marks, before.cursor, focus.cursor);
    addIfChanged(marks, before.source, focus.source);
    addIfChanged(marks, before.target, focus.target);
    m_marks->focusChanged(marks);
    std::vector<ConnectionId> arcs;
    addIfChanged(arcs, before.selectedConnection, focus.selectedConnection);
    addIfChanged(arcs, before.hoveredConnection, focus.hoveredConnection);
    m_arcs->emphasisChanged(arcs);
    if (!arcs.empty() || before.target != focus.target)
        arrangeWords();
}

void MapScene::setCovered(std::vector<QRectF> covered)
{
    if (covered == m_context.covered)
        return;
    m_context.covered = std::move(covered);
    arrangeWords();
}

const MapPlace *MapScene::place(const PopId &id) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(),
                                    [&id](const MapPlace &place) { return place.id == id; });
    return found == m_places.end() ? nullptr : &*found;
}

const MapMark *MapScene::mark(const PopId &id) const
{
    const auto &marks = m_context.marks;
    const auto found = std::find_if(marks.begin(), marks.end(), [&id](const MapMark &mark) {
        return std::find(mark.members.begin(), mark.members.end(), id) != mark.members.end();
    });
    return found == marks.end() ? nullptr : &*found;
}

void MapScene::markUsedPlaces()
{
    const auto key = [](GeoPoint at) {
        return (std::int64_t(at.latitudeMicrodegrees()) << 32) ^ at.longitudeMicrodegrees();
    };
    std::unordered_set<std::int64_t> ends;
    for (const MapConnection &connection : m_arcs->connections()) {
        ends.insert(key(connection.from));
        ends.insert(key(connection.to));
    }
    for (MapPlace &place : m_places)
        place.used = ends.contains(key(place.at));
}

void MapScene::mergeMarks()
{
    const double scale = m_context.camera.scale();
    m_context.marks =
        withRoomForNames(mergedMarks(m_places, scale), scale,
                         [this](const QString &name) { return m_labels->portNameSize(name); });
}

void MapScene::wakeClock()
{
    m_clock.setNeeded(m_arcs->anythingFlows() && !m_notice->isShown());
}

MapChip MapScene::chipOf(const MapConnection &connection, MapChip::Kind kind) const
{
    const MapPalette &palette = m_context.palette;
    const QColor accent = connection.state == MapConnectionState::Down ? palette.badFill
        : connection.boosted                                           ? palette.turbo
                                                                       : palette.blue;
    return {.kind = kind,
            .id = QString::fromStdString(connection.id.text()),
            .words = {connection.name, connection.detail, accent},
            .lines = m_arcs->linesOf(connection.id),
            .box = {}};
}

std::vector<MapChip> MapScene::wantedChips() const
{
    std::vector<MapChip> chips;
    const MapFocus &focus = m_context.focus;
    for (std::size_t i = 0; i < m_paths->paths().size(); ++i) {
        const MapPath &path = m_paths->paths()[i];
        if (!path.chip.isEmpty())
            chips.push_back({.kind = MapChip::Kind::Figure,
                             .id = path.id,
                             .words = {path.chip, {}, m_paths->colourOf(path.line)},
                             .lines = m_paths->linesOf(i),
                             .box = {}});
    }
    if (const MapConnection *selected = m_arcs->connection(focus.selectedConnection))
        chips.push_back(chipOf(*selected, MapChip::Kind::Connection));
    for (const MapConnection &connection : m_arcs->connections())
        if (connection.boosted && connection.id != focus.selectedConnection
            && chips.size() < mostChips)
            chips.push_back(chipOf(connection, MapChip::Kind::Connection));
    const MapConnection *hovered = m_arcs->connection(focus.hoveredConnection);
    if (hovered && hovered->id != focus.selectedConnection && !hovered->boosted)
        chips.push_back(chipOf(*hovered, MapChip::Kind::Passing));
    return chips;
}

std::vector<QRectF> MapScene::lines() const
{
    std::vector<QRectF> beads;
    const auto add = [&beads](const std::vector<QPolygonF> &lines) {
        for (const QPolygonF &line : lines) {
            const auto some = beadsAlong(line, betweenBeads);
            beads.insert(beads.end(), some.begin(), some.end());
        }
    };
    // With hundreds of lines everything is busy, and labels may as well stand where they like.
    if (m_arcs->connections().size() <= 200)
        for (const MapConnection &connection : m_arcs->connections())
            add(m_arcs->linesOf(connection.id));
    for (std::size_t i = 0; i < m_paths->paths().size(); ++i)
        add(m_paths->linesOf(i));
    return beads;
}

void MapScene::arrangeWords()
{
    const auto beads = lines();
    const auto stops = m_paths->stops();
    std::vector<QPointF> stopPoints;
    for (const auto &stop : stops)
        stopPoints.push_back(stop.first);
    m_chips->arrange(wantedChips(), beads, stopPoints);
    m_labels->arrange({m_chips->boxes(), beads, stops});
}

} // namespace turbolane::ui
