// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/colour.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace turbolane::ui {

/// Borders and hairlines that land on whole device pixels.
struct Box {
    QColor fill; ///< invalid: none
    QColor border; ///< invalid: none
    qreal radius = 0;
    qreal borderWidth = 1;
};
void paintBox(QPainter &painter, const QRectF &bounds, const Box &box);

/// 2 px in the focus colour, 2 px away from what has the focus.
inline constexpr int focusRingReach = 4;
void paintFocusRing(QPainter &painter, const QRectF &around, qreal radius);
/// For rows, which have no room outside.
void paintFocusInside(QPainter &painter, const QRectF &row, qreal radius);

void paintDot(QPainter &painter, QPointF centre, qreal diameter, const QColor &colour);

/// Three lanes and a turn, in ink and orange.
void paintLogo(QPainter &painter, const QRectF &square);

/// An arc that turns; phase from 0 to 1 is one turn.
void paintSpinner(QPainter &painter, const QRectF &square, const QColor &colour, qreal phase);

} // namespace turbolane::ui
