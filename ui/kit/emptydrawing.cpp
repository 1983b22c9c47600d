// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/emptydrawing.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace turbolane::ui {

namespace {

constexpr QSize sketchSize{168, 72};
constexpr QRectF port{8, 38, 26, 26};
constexpr QPointF onRamp{148, 36};
constexpr QPointF hand{84, 12}; ///< where the pointer is on its way

QPainterPath arc()
{
    QPainterPath path(port.center());
    path.quadTo(QPointF(84, -26), onRamp);
    return path;
}

void paintPointer(QPainter &painter)
{
    const QPolygonF arrow{hand, hand + QPointF(4.5, 17), hand + QPointF(7.5, 10.5),
                          hand + QPointF(14, 9)};
    painter.setPen(QPen(colour(Colour::Surface), 1.5));
    painter.setBrush(colour(Colour::Ink));
    painter.drawPolygon(arrow);
}

} // namespace

FirstConnectionSketch::FirstConnectionSketch(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(sketchSize);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FirstConnectionSketch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen line(colour(Colour::Control), 2.5, Qt::CustomDashLine, Qt::RoundCap);
    line.setDashPattern({0.1, 2.6});
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(arc());
    paintBox(painter, port, {.fill = colour(Colour::Ink), .border = {}, .radius = 7});
    paintIcon(painter, port.adjusted(4, 4, -4, -4), {"ethernet-port"}, colour(Colour::Surface));
    painter.setPen(QPen(colour(Colour::Blue), 4));
    painter.setBrush(colour(Colour::Surface));
    painter.drawEllipse(onRamp, 13, 13);
    paintPointer(painter);
}

} // namespace turbolane::ui
