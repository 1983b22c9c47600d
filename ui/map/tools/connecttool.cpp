// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/tools/connecttool.h"

#include "ui/map/greatcircle.h"
#include "ui/map/projection.h"
#include "ui/map/tools/steering.h"

#include <QLineF>

#include <algorithm>

namespace turbolane::ui {

namespace {

bool hasOnRamps(const MapMark &mark)
{
    return mark.onRamps > 0;
}

double awayFrom(QPointF plane, const MapMark &mark)
{
    return degreesBetween(fromPlane(plane), fromPlane(mark.plane));
}

} // namespace

ConnectTool::ConnectTool(MapStage &stage, const MapMark &from, DrawBy how)
    : m_stage(stage)
    , m_from(from.id)
    , m_fromPlane(from.plane)
    , m_how(how)
{ }

const MapMark *ConnectTool::snapped() const
{
    const auto &marks = m_stage.map().marks;
    // By membership: the map may have been zoomed out since, and the city merged into another.
    const auto found = std::find_if(marks.begin(), marks.end(), [this](const MapMark &mark) {
        return std::find(mark.members.begin(), mark.members.end(), m_snapped) != mark.members.end();
    });
    return found == marks.end() ? nullptr : &*found;
}

const MapMark *ConnectTool::cityNear(QPointF at) const
{
    const MapMark *best = nullptr;
    double nearest = snapDistance;
    for (const MapMark &mark : m_stage.map().marks) {
        const double distance = QLineF(m_stage.map().camera.toWindow(mark.plane), at).length();
        const bool eligible = hasOnRamps(mark) && (mark.id != m_from || m_hasLeft);
        if (eligible && distance <= nearest) {
            nearest = distance;
            best = &mark;
        }
    }
    return best;
}

void ConnectTool::take(const MapMark *city, QPointF lineEnd)
{
    m_stage.drawTo(lineEnd);
    const PopId now = city ? city->id : PopId();
    if (now == m_snapped)
        return;
    m_snapped = now;
    m_stage.snapTo(city);
}

bool ConnectTool::press(QPointF at)
{
    return move(at, true);
}

bool ConnectTool::move(QPointF at, bool pressed)
{
    if (m_how == DrawBy::Drag && !pressed)
        return true; // the button went up outside the window; release() still comes
    const QPointF from = m_stage.map().camera.toWindow(m_fromPlane);
    m_hasLeft = m_hasLeft || QLineF(from, at).length() > snapDistance;
    const MapMark *city = cityNear(at);
    take(city, city ? m_stage.map().camera.toWindow(city->plane) : at);
    return true;
}

bool ConnectTool::release(QPointF at)
{
    move(at, true);
    if (!m_snapped.isEmpty())
        finish();
    else if (m_how == DrawBy::Drag)
        m_stage.cancelDrawing();
    return true;
}

bool ConnectTool::key(int key)
{
    if (const auto direction = directionOf(key))
        return steer(*direction);
    switch (key) {
    case Qt::Key_Tab: return step(1);
    case Qt::Key_Backtab: return step(-1);
    case Qt::Key_Escape: m_stage.cancelDrawing(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: finish(); return true;
    default: return false;
    }
}

bool ConnectTool::steer(QPointF direction)
{
    const MapMark *at = snapped();
    const QPointF from = at ? at->plane : m_fromPlane;
    if (const MapMark *city = nearestThatWay(m_stage.map().marks, from, direction, hasOnRamps)) {
        m_stage.reveal(*city);
        take(city, m_stage.map().camera.toWindow(city->plane));
    }
    return true;
}

bool ConnectTool::step(int by)
{
    std::vector<const MapMark *> cities;
    for (const MapMark &mark : m_stage.map().marks)
        if (hasOnRamps(mark))
            cities.push_back(&mark);
    if (cities.empty())
        return true;
    std::sort(cities.begin(), cities.end(), [this](const MapMark *a, const MapMark *b) {
        return awayFrom(m_fromPlane, *a) < awayFrom(m_fromPlane, *b);
    });
    const auto at = std::find(cities.begin(), cities.end(), snapped());
    const auto count = std::ptrdiff_t(cities.size());
    const std::ptrdiff_t first = by > 0 ? -1 : count;
    const auto number = at == cities.end() ? first : at - cities.begin();
    const MapMark *city = cities[std::size_t((number + by + count) % count)];
    m_stage.reveal(*city);
    take(city, m_stage.map().camera.toWindow(city->plane));
    return true;
}

void ConnectTool::finish()
{
    if (!m_snapped.isEmpty())
        m_stage.finishDrawing(PopId(m_snapped));
}

} // namespace turbolane::ui
