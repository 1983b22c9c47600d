// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/paint.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace turbolane::ui {

namespace {

/// Painting that leaves the painter as it was.
class Saved {
public:
    explicit Saved(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Saved(const Saved &) = delete;
    Saved &operator=(const Saved &) = delete;

private:
    QPainter &m_painter;
};

} // namespace

void paintBox(QPainter &painter, const QRectF &bounds, const Box &box)
{
    const Saved saved(painter);
    painter.setPen(Qt::NoPen);
    if (!box.border.isValid() || box.border.alpha() == 0) {
        painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(bounds, box.radius, box.radius);
        return;
    }
    const qreal half = box.borderWidth / 2;
    const qreal radius = qMax(0.0, box.radius - half);
    painter.setPen(QPen(box.border, box.borderWidth));
    painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(bounds.adjusted(half, half, -half, -half), radius, radius);
}

void paintFocusRing(QPainter &painter, const QRectF &around, qreal radius)
{
    paintBox(painter, around.adjusted(-4, -4, 4, 4),
             {.fill = {},
              .border = colour(Colour::Focus),
              .radius = radius + focusRingReach,
              .borderWidth = 2});
}

void paintFocusInside(QPainter &painter, const QRectF &row, qreal radius)
{
    paintBox(painter, row,
             {.fill = {}, .border = colour(Colour::Focus), .radius = radius, .borderWidth = 2});
}

void paintDot(QPainter &painter, QPointF centre, qreal diameter, const QColor &colour)
{
    const Saved saved(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(centre, diameter / 2, diameter / 2);
}

void paintLogo(QPainter &painter, const QRectF &square)
{
    const Saved saved(painter);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 28, square.height() / 28);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::Ink));
    painter.drawRoundedRect(QRectF(0, 0, 28, 28), 7, 7);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(withAlpha(colour(Colour::OnInk), 0.55), 2.1, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(6.5, 9.2), QPointF(15.1, 9.2));
    painter.drawLine(QPointF(5, 14), QPointF(16.2, 14));
    painter.drawLine(QPointF(3.8, 18.8), QPointF(13.4, 18.8));
    painter.setPen(QPen(colour(Colour::Turbo), 3.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF turn[] = {{15, 7.2}, {21.8, 14}, {15, 20.8}};
    painter.drawPolyline(turn, 3);
}

void paintSpinner(QPainter &painter, const QRectF &square, const QColor &colour, qreal phase)
{
    const Saved saved(painter);
    const QRectF ring = square.adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(withAlpha(colour, 0.3), 2));
    painter.drawEllipse(ring);
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, int((90 - 360 * phase) * 16), -90 * 16);
}

} // namespace turbolane::ui
