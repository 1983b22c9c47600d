// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/nameroom.h"

#include "ui/map/labelplacement.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace turbolane::ui {

namespace {

// More on-ramps than this are worth more than a name.
constexpr int mostMoved = 24;

bool isTouched(const MapMark &mark, const QRectF &box, double pixelsPerDegree)
{
    const QPointF at = mark.plane * pixelsPerDegree;
    const double x = std::clamp(at.x(), box.left(), box.right()) - at.x();
    const double y = std::clamp(at.y(), box.top(), box.bottom()) - at.y();
    return std::hypot(x, y) < mark.reach();
}

/// On-ramps that would have to move for a name in that box; nothing where something must stay.
std::optional<int> price(const std::vector<MapMark> &marks, const MapMark &port, const QRectF &box,
                         double pixelsPerDegree)
{
    int onRamps = 0;
    for (const MapMark &mark : marks) {
        if (mark.id == port.id || !isTouched(mark, box, pixelsPerDegree))
            continue;
        if (mark.kind == MarkKind::Port || mark.used)
            return std::nullopt;
        onRamps += std::max(1, mark.onRamps);
    }
    return onRamps <= mostMoved ? std::optional(onRamps) : std::nullopt;
}

std::optional<QRectF> cheapestBox(const std::vector<MapMark> &marks, const MapMark &port,
                                  QSizeF nameSize, double pixelsPerDegree)
{
    const auto overlapsAName = [&](const QRectF &box) {
        return std::any_of(marks.begin(), marks.end(), [&](const MapMark &mark) {
            const QRectF name = mark.nameRoom.translated(mark.plane * pixelsPerDegree);
            return !name.isEmpty() && withHalo(name).intersects(box);
        });
    };
    std::optional<QRectF> best;
    int lowest = mostMoved + 1;
    for (const QRectF &box :
         boxesBeside({nameSize, port.plane * pixelsPerDegree, port.reach(), {}})) {
        const auto asked = price(marks, port, withHalo(box), pixelsPerDegree);
        if (asked && *asked < lowest && !overlapsAName(box)) {
            lowest = *asked;
            best = box;
        }
    }
    return best;
}

void join(MapMark &port, const MapMark &other)
{
    port.onRamps += other.onRamps;
    port.providers.add(other.providers);
    port.members.insert(port.members.end(), other.members.begin(), other.members.end());
}

} // namespace

std::vector<MapMark> withRoomForNames(std::vector<MapMark> marks, double pixelsPerDegree,
                                      const std::function<QSizeF(const QString &)> &nameSize)
{
    for (std::size_t i = 0; i < marks.size() && marks[i].kind == MarkKind::Port; ++i) {
        const auto box = cheapestBox(marks, marks[i], nameSize(marks[i].name), pixelsPerDegree);
        if (!box)
            continue;
        marks[i].nameRoom = box->translated(-marks[i].plane * pixelsPerDegree);
        const auto inTheWay = [&](const MapMark &mark) {
            return mark.kind != MarkKind::Port && isTouched(mark, withHalo(*box), pixelsPerDegree);
        };
        for (const MapMark &mark : marks)
            if (inTheWay(mark) && mark.kind != MarkKind::Pop)
                join(marks[i], mark);
        std::erase_if(marks, inTheWay);
    }
    return marks;
}

} // namespace turbolane::ui
