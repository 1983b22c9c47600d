// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/tools/selecttool.h"

#include "ui/map/mapconnection.h"
#include "ui/map/tools/steering.h"

#include <QLineF>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr double dragDistance = 4.0; // pixels before a press is a drag
constexpr double markReach = 5.0; // beyond its edge: with the mark more than a 28 px target
constexpr double portSquareReach = 11.0; // from a port's centre; its ring is the on-ramps'

bool isPortSquare(const MapStage &stage, const MapMark &mark, QPointF at)
{
    const QPointF centre = stage.map().camera.toWindow(mark.plane);
    const bool onlyPort = mark.kind == MarkKind::Port && mark.onRamps == 0;
    return onlyPort
        || (mark.kind == MarkKind::Port && QLineF(centre, at).length() <= portSquareReach);
}

bool canBeChosen(const MapMark &mark)
{
    return mark.kind != MarkKind::Pop;
}

} // namespace

bool SelectTool::press(QPointF at)
{
    m_pressedAt = at;
    m_last = at;
    m_panning = false;
    return true;
}

bool SelectTool::move(QPointF at, bool pressed)
{
    if (!pressed || !m_pressedAt) {
        hover(at);
        return true;
    }
    if (!m_panning && QLineF(*m_pressedAt, at).length() < dragDistance)
        return true;
    const MapMark *mark = m_panning ? nullptr : m_stage.markAt(*m_pressedAt, markReach);
    if (mark && isPortSquare(m_stage, *mark, *m_pressedAt)) {
        m_pressedAt.reset();
        m_stage.beginDrawing(*mark, mark->ports.front().id, DrawBy::Drag);
        return true; // this tool may be gone now
    }
    m_panning = true;
    m_stage.setPointer(Qt::ClosedHandCursor);
    m_stage.pan(at - m_last);
    m_last = at;
    return true;
}

bool SelectTool::release(QPointF at)
{
    const bool clicked = m_pressedAt && !m_panning;
    m_pressedAt.reset();
    m_panning = false;
    if (clicked)
        click(at);
    hover(at);
    return true;
}

void SelectTool::hover(QPointF at)
{
    MapFocus focus = m_stage.map().focus;
    const MapMark *mark = m_stage.markAt(at, markReach);
    const MapConnection *connection = mark ? nullptr : m_stage.connectionAt(at);
    focus.hovered = mark ? mark->id : PopId();
    focus.hoveredConnection = connection ? connection->id : ConnectionId();
    m_stage.setPointer(mark || connection ? Qt::PointingHandCursor : Qt::OpenHandCursor);
    m_stage.showFocus(focus);
}

void SelectTool::leave()
{
    MapFocus focus = m_stage.map().focus;
    focus.hovered = {};
    focus.hoveredConnection = {};
    m_stage.showFocus(focus);
}

void SelectTool::click(QPointF at)
{
    if (const MapMark *mark = m_stage.markAt(at, markReach)) {
        MapFocus focus = m_stage.map().focus;
        focus.cursor = {};
        m_stage.showFocus(focus);
        if (isPortSquare(m_stage, *mark, at))
            m_stage.choosePort(nextPortOf(*mark));
        else
            m_stage.chooseOnRampCity(mark->id);
    } else if (const MapConnection *connection = m_stage.connectionAt(at)) {
        m_stage.chooseConnection(connection->id);
    }
}

PortId SelectTool::nextPortOf(const MapMark &mark)
{
    const auto last = std::find_if(mark.ports.begin(), mark.ports.end(),
                                   [this](const MapPort &port) { return port.id == m_lastPort; });
    const bool wrap = last == mark.ports.end() || last + 1 == mark.ports.end();
    m_lastPort = wrap ? mark.ports.front().id : (last + 1)->id;
    return m_lastPort;
}

bool SelectTool::key(int key)
{
    if (const auto direction = directionOf(key))
        return moveCursor(*direction);
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        return activateCursor();
    if (key != Qt::Key_Escape || m_stage.map().focus.cursor.isEmpty())
        return false;
    MapFocus focus = m_stage.map().focus;
    focus.cursor = {};
    m_stage.showFocus(focus);
    return true;
}

const MapMark *SelectTool::cursor() const
{
    const auto &marks = m_stage.map().marks;
    const auto found = std::find_if(marks.begin(), marks.end(), [this](const MapMark &mark) {
        return mark.id == m_stage.map().focus.cursor;
    });
    return found == marks.end() ? nullptr : &*found;
}

bool SelectTool::moveCursor(QPointF direction)
{
    const MapContext &map = m_stage.map();
    const MapMark *from = cursor();
    const MapMark *to = from ? nearestThatWay(map.marks, from->plane, direction, canBeChosen)
                             : nearestTo(map.marks, map.camera.centre(), canBeChosen);
    if (!to)
        return true;
    MapFocus focus = map.focus;
    focus.cursor = to->id;
    m_stage.reveal(*to);
    m_stage.showFocus(focus);
    return true;
}

bool SelectTool::activateCursor()
{
    const MapMark *mark = cursor();
    if (!mark)
        return false;
    if (mark->kind == MarkKind::Port)
        m_stage.beginDrawing(*mark, mark->ports.front().id, DrawBy::Keys);
    else
        m_stage.chooseOnRampCity(mark->id);
    return true;
}

} // namespace turbolane::ui
