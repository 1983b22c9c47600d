// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/providermark.h"

#include "ui/style/theme.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace turbolane::ui {

namespace {

/// Room left around the circle that the shapes are drawn in.
constexpr qreal inset = 0.8;

QPainterPath regular(int corners, QPointF centre, qreal radius)
{
    QPolygonF polygon;
    for (int corner = 0; corner < corners; ++corner) {
        const qreal angle = 2 * std::numbers::pi * corner / corners;
        polygon << centre + radius * QPointF(std::sin(angle), -std::cos(angle));
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath scaledPolygon(std::initializer_list<QPointF> corners, QPointF centre, qreal radius)
{
    QPolygonF polygon;
    for (const QPointF &corner : corners)
        polygon << centre + radius * corner;
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

} // namespace

QPainterPath markPath(MarkShape shape, const QRectF &square)
{
    const QPointF centre = square.center();
    const qreal radius = square.width() / 2 - inset;
    const auto box = [&](qreal half) {
        return QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half);
    };
    QPainterPath path;
    switch (shape) {
    case MarkShape::Square:
        path.addRoundedRect(box(radius * 0.86), radius * 0.22, radius * 0.22);
        return path;
    case MarkShape::Triangle:
        return scaledPolygon({{0, -1}, {1.02, 0.78}, {-1.02, 0.78}}, centre, radius);
    case MarkShape::Circle: path.addEllipse(box(radius * 0.94)); return path;
    case MarkShape::Hexagon: return regular(6, centre, radius);
    case MarkShape::Diamond:
        return scaledPolygon({{0, -1.12}, {1, 0}, {0, 1.12}, {-1, 0}}, centre, radius);
    case MarkShape::Pentagon: return regular(5, centre, radius);
    case MarkShape::Ring:
        path.addEllipse(box(radius * 0.94));
        path.addEllipse(box(radius * 0.5));
        return path;
    }
    return path;
}

void paintProviderMark(QPainter &painter, const QRectF &square, const QString &provider)
{
    const ProviderLook look = Tokens::shipped().provider(provider);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(markPath(look.shape, square),
                     look.colours[std::size_t(Theme::current().shade())]);
    painter.restore();
}

QColor providerColour(const QString &provider)
{
    return Tokens::shipped().provider(provider).colours[std::size_t(Theme::current().shade())];
}

QString providerName(const QString &provider)
{
    const ProviderLook look = Tokens::shipped().provider(provider);
    if (!look.name.isEmpty() || provider.isEmpty())
        return look.name;
    return provider.at(0).toUpper() + provider.mid(1);
}

} // namespace turbolane::ui
