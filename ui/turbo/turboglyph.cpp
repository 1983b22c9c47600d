// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/turbo/turboglyph.h"

#include <QPainter>
#include <QPainterPath>

namespace turbolane::ui {

namespace {

// Drawn on 24 x 24, with round joins, as the icons are.
QPainterPath bolt()
{
    QPainterPath path(QPointF(15.9, 3.6));
    path.quadTo(15.7, 1.9, 14.0, 2.0);
    path.quadTo(13.6, 2.1, 13.3, 2.5);
    path.lineTo(4.4, 11.5);
    path.quadTo(3.2, 13.3, 5.2, 14.0);
    path.lineTo(9.5, 14.0);
    path.quadTo(10.1, 14.1, 9.97, 14.7);
    path.lineTo(8.1, 20.0);
    path.quadTo(8.0, 22.2, 10.1, 21.9);
    path.lineTo(19.6, 12.5);
    path.quadTo(20.6, 10.6, 18.6, 10.0);
    path.lineTo(14.5, 10.0);
    path.quadTo(13.9, 9.9, 14.03, 9.3);
    path.closeSubpath();
    return path;
}

QPainterPath lock()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(3, 11, 18, 11), 2, 2);
    path.moveTo(7, 11);
    path.lineTo(7, 7);
    path.arcTo(QRectF(7, 2, 10, 10), 180, -180);
    path.lineTo(17, 11);
    return path;
}

QPainterPath wayBack()
{
    QPainterPath path(QPointF(9, 14));
    path.lineTo(4, 9);
    path.lineTo(9, 4);
    path.moveTo(4, 9);
    path.lineTo(14.5, 9);
    path.arcTo(QRectF(9, 9, 11, 11), 90, -180);
    path.lineTo(11, 20);
    return path;
}

QPainterPath warning()
{
    QPainterPath path(QPointF(21.7, 18));
    path.lineTo(13.75, 4);
    path.quadTo(12, 2, 10.25, 4);
    path.lineTo(2.3, 18);
    path.quadTo(1.6, 20.8, 4, 21);
    path.lineTo(20, 21);
    path.quadTo(22.4, 20.8, 21.7, 18);
    path.moveTo(12, 9);
    path.lineTo(12, 13);
    path.moveTo(12, 17);
    path.lineTo(12.01, 17);
    return path;
}

QPainterPath glyph(TurboState state)
{
    switch (state) {
    case TurboState::Idle:
    case TurboState::Armed:
    case TurboState::Pressing: return bolt();
    case TurboState::Provisioning:
    case TurboState::Active: return {};
    case TurboState::Reverting: return wayBack();
    case TurboState::Failed: return warning();
    case TurboState::Disabled: return lock();
    }
    return {};
}

} // namespace

void paintTurboGlyph(QPainter &painter, const QRectF &place, TurboState state, const QColor &colour)
{
    const bool filled =
        state == TurboState::Idle || state == TurboState::Armed || state == TurboState::Pressing;
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(place.width() / 24, place.height() / 24);
    painter.setPen(QPen(colour, filled ? 1.5 : 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(filled ? QBrush(colour) : Qt::NoBrush);
    painter.drawPath(glyph(state));
    painter.restore();
}

} // namespace turbolane::ui
