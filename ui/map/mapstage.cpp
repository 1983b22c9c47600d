// SPDX-License-Identifier: GPL-3.0-or-later

// What the tools see of the view, and the drawing they carry on.

#include "ui/map/mapaccessible.h"
#include "ui/map/mapscene.h"
#include "ui/map/mapview.h"
#include "ui/map/projection.h"
#include "ui/map/tools/connecttool.h"
#include "ui/map/tools/selecttool.h"

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr double wellInside = 64.0; // pixels from the edge

} // namespace

const MapContext &MapView::map() const
{
    return m_scene->context();
}

const MapMark *MapView::markAt(QPointF at, double reach) const
{
    return m_scene->marks().at(at, reach);
}

const MapConnection *MapView::connectionAt(QPointF at) const
{
    if (const MapChip *chip = m_scene->chips().at(at))
        if (const auto *connection =
                m_scene->arcs().connection(ConnectionId(chip->id.toStdString())))
            return connection;
    return m_scene->arcs().at(at);
}

void MapView::showFocus(const MapFocus &focus)
{
    const PopId cursor = map().focus.cursor;
    m_scene->setFocus(focus);
    if (cursor != focus.cursor && !focus.cursor.isEmpty())
        MapAccessible::announceFocus(*this, focus.cursor);
}

void MapView::setPointer(Qt::CursorShape shape)
{
    if (viewport()->cursor().shape() != shape)
        viewport()->setCursor(shape);
}

void MapView::pan(QPointF pixels)
{
    setCamera(camera().panned(pixels));
}

void MapView::reveal(const MapMark &mark)
{
    const QPointF at = camera().toWindow(mark.plane);
    const QSizeF window = camera().window();
    const double across = std::min(wellInside, window.width() / 3.0);
    const double down = std::min(wellInside, window.height() / 3.0);
    const QPointF inside(std::clamp(at.x(), across, window.width() - across),
                         std::clamp(at.y(), down, window.height() - down));
    if (inside != at)
        setCamera(camera().panned((inside - at).toPoint()));
}

void MapView::choosePort(const PortId &port)
{
    emit portChosen(port);
}

void MapView::chooseOnRampCity(const PopId &city)
{
    emit onRampCityChosen(city);
}

void MapView::chooseConnection(const ConnectionId &connection)
{
    emit connectionChosen(connection);
}

void MapView::takeUp(std::unique_ptr<Tool> tool)
{
    m_retired = std::exchange(m_tool, std::move(tool));
}

bool MapView::isDrawing() const
{
    return m_drawing;
}

void MapView::startDrawing(const PortId &port, DrawBy how)
{
    for (const MapMark &mark : map().marks)
        for (const MapPort &own : mark.ports)
            if (own.id == port) {
                setFocus();
                reveal(mark);
                return beginDrawing(mark, port, how);
            }
}

void MapView::beginDrawing(const MapMark &from, const PortId &port, DrawBy how)
{
    releaseHeldDrawing();
    m_drawing = true;
    m_drawingFrom = fromPlane(from.plane);
    MapFocus focus = map().focus;
    focus.hovered = {};
    focus.hoveredConnection = {};
    focus.cursor = {};
    focus.source = from.id;
    focus.target = {};
    m_scene->setFocus(focus);
    setPointer(how == DrawBy::Keys ? Qt::ArrowCursor : Qt::CrossCursor);
    takeUp(std::make_unique<ConnectTool>(stage(), from, how));
    emit drawingStarted(PortId(port));
}

void MapView::drawTo(QPointF at)
{
    m_scene->draft().draw(m_drawingFrom, fromPlane(camera().toPlane(at)));
}

void MapView::snapTo(const MapMark *city)
{
    const PopId id = city ? city->id : PopId();
    MapFocus focus = map().focus;
    focus.target = id;
    m_scene->setFocus(focus);
    m_snapCard->setText({});
    placeSnapCard();
    if (city)
        MapAccessible::announceFocus(*this, id);
    emit snapped(id);
}

void MapView::endDrawing()
{
    m_drawing = false;
    takeUp(std::make_unique<SelectTool>(stage()));
    releaseHeldDrawing();
    setPointer(Qt::OpenHandCursor);
}

void MapView::finishDrawing(const PopId &city)
{
    endDrawing();
    emit released(city);
}

void MapView::cancelDrawing()
{
    if (!m_drawing)
        return;
    endDrawing();
    emit cancelled();
}

void MapView::holdDrawing(const PopId &from, const PopId &to)
{
    const MapMark *a = m_scene->mark(from);
    const MapMark *b = m_scene->mark(to);
    if (!a || !b || m_drawing)
        return;
    MapFocus focus = map().focus;
    focus.source = a->id;
    focus.target = b->id;
    m_scene->setFocus(focus);
    m_scene->draft().draw(fromPlane(a->plane), fromPlane(b->plane));
    placeSnapCard();
}

void MapView::releaseHeldDrawing()
{
    MapFocus focus = map().focus;
    focus.source = {};
    focus.target = {};
    m_scene->setFocus(focus);
    m_scene->draft().clear();
    m_snapCard->setText({});
    placeSnapCard();
}

void MapView::placeSnapCard()
{
    const MapMark *target = m_scene->mark(map().focus.target);
    const bool shown = target && !m_snapCard->text().title.isEmpty();
    if (shown)
        m_snapCard->placeNear(camera().toWindow(target->plane));
    m_snapCard->setVisible(shown);
}

} // namespace turbolane::ui
