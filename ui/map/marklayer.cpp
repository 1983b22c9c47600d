// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/marklayer.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr double farthestPaint = 30.0; ///< of a snap target, from its centre

QRectF paintedAround(QPointF at)
{
    return {at.x() - farthestPaint, at.y() - farthestPaint, 2 * farthestPaint, 2 * farthestPaint};
}

QColor faint(QColor colour, float opacity)
{
    colour.setAlphaF(opacity);
    return colour;
}

} // namespace

void MarkLayer::paletteChanged()
{
    m_pictures.forget();
    update();
}

void MarkLayer::focusChanged(const std::vector<PopId> &changed)
{
    for (const MapMark &mark : context().marks)
        if (std::find(changed.begin(), changed.end(), mark.id) != changed.end())
            update(paintedAround(context().camera.toWindow(mark.plane)));
}

const MapMark *MarkLayer::at(QPointF inWindow, double reach) const
{
    const MapMark *best = nullptr;
    double bestDistance = reach;
    for (const MapMark &mark : context().marks) {
        if (mark.kind == MarkKind::Pop)
            continue;
        const QPointF at = context().camera.toWindow(mark.plane);
        const double distance = QLineF(at, inWindow).length() - mark.reach();
        if (distance < bestDistance) {
            bestDistance = distance;
            best = &mark;
        }
    }
    return best;
}

void MarkLayer::paintLayer(QPainter &painter, const QRectF &exposed)
{
    const auto &marks = context().marks;
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        const QPointF at = context().camera.toWindow(mark->plane);
        if (!paintedAround(at).intersects(exposed))
            continue;
        if (mark->kind != MarkKind::Pop)
            paintFocus(painter, *mark, at);
        if (mark->id == context().focus.target)
            paintTarget(painter, *mark, at);
        else
            m_pictures.draw(painter, *mark, at, context().palette);
    }
}

void MarkLayer::paintFocus(QPainter &painter, const MapMark &mark, QPointF at) const
{
    const MapFocus &focus = context().focus;
    const MapPalette &palette = context().palette;
    const double reach = mark.reach();
    painter.setBrush(Qt::NoBrush);
    if (mark.id == focus.hovered) {
        painter.setPen(QPen(faint(palette.blue, 0.45F), 1.5));
        painter.setBrush(faint(palette.blue, 0.12F));
        painter.drawEllipse(at, reach + 4.0, reach + 4.0);
        painter.setBrush(Qt::NoBrush);
    }
    if (mark.id == focus.selected || mark.id == focus.source) {
        painter.setPen(QPen(palette.blue, 2.0));
        painter.drawEllipse(at, reach + 2.0, reach + 2.0);
    }
    if (mark.id == focus.cursor) {
        painter.setPen(QPen(palette.focus, 2.0));
        painter.drawEllipse(at, reach + 5.0, reach + 5.0);
    }
}

void MarkLayer::paintTarget(QPainter &painter, const MapMark &mark, QPointF at) const
{
    const MapPalette &palette = context().palette;
    painter.setPen(QPen(palette.blue, 1.5));
    painter.setBrush(faint(palette.blue, 0.10F));
    painter.drawEllipse(at, 26.0, 26.0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.blue, 2.5));
    painter.drawEllipse(at, 19.0, 19.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.halo);
    painter.drawEllipse(at, 13.5, 13.5);
    paintProviderRing(painter, at, 11.0, mark.providers, palette);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.ink);
    painter.drawEllipse(at, 6.0, 6.0);
}

} // namespace turbolane::ui
