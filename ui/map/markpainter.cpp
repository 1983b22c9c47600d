// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/markpainter.h"

#include "ui/style/icons.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace turbolane::ui {

namespace {

constexpr double gapBetweenSegments = 0.88;
constexpr double ringWidth = 3.1;
constexpr double portRingWidth = 2.8;
constexpr double squareSide = 15.0;
constexpr double haloSide = 19.0;
constexpr double socketSide = 10.83;
constexpr double degreesAround = 360.0;

QRectF squareAround(QPointF centre, double side)
{
    return {centre.x() - side / 2.0, centre.y() - side / 2.0, side, side};
}

void paintDisc(QPainter &painter, QPointF centre, double radius, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(centre, radius, radius);
}

void paintMark(QPainter &painter, const MapMark &mark, QPointF at, const MapPalette &palette)
{
    if (mark.kind == MarkKind::Pop) {
        QColor dot = palette.ink3;
        dot.setAlphaF(0.55F);
        paintDisc(painter, at, mark.radius(), dot);
        return;
    }
    if (!mark.providers.isEmpty()) {
        paintDisc(painter, at, mark.reach(), palette.halo);
        paintProviderRing(painter, at, mark.radius(), mark.providers, palette);
    }
    if (mark.kind == MarkKind::Port)
        paintPortSquare(painter, at, palette);
}

} // namespace

void paintProviderRing(QPainter &painter, QPointF centre, double radius, ProviderSet providers,
                       const MapPalette &palette)
{
    paintDisc(painter, centre, radius, palette.surface);
    painter.setBrush(Qt::NoBrush);
    const int count = providers.count();
    const double gap = count > 1 ? gapBetweenSegments / radius * 180.0 / std::numbers::pi : 0.0;
    const double segment = degreesAround / std::max(1, count);
    double start = 90.0 - gap / 2.0;
    for (int i = 0; i < providerCount; ++i) {
        if (!providers.has(Provider(i)))
            continue;
        const double width = radius > 10.0 ? portRingWidth : ringWidth;
        painter.setPen(
            QPen(palette.providers.at(std::size_t(i)), width, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(squareAround(centre, 2.0 * radius), int(std::lround(start * 16.0)),
                        int(std::lround((gap - segment) * 16.0)));
        start -= segment;
    }
}

void paintPortSquare(QPainter &painter, QPointF centre, const MapPalette &palette)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.halo);
    painter.drawRoundedRect(squareAround(centre, haloSide), 5.5, 5.5);
    painter.setBrush(palette.ink);
    painter.drawRoundedRect(squareAround(centre, squareSide), 4.0, 4.0);
    paintIcon(painter, squareAround(centre, socketSide), {.name = "ethernet-port", .stroke = 2.0},
              palette.onInk);
}

void MarkPictures::draw(QPainter &painter, const MapMark &mark, QPointF at,
                        const MapPalette &palette)
{
    const int half = int(std::ceil(mark.reach())) + 1;
    QPixmap &picture = m_pictures[{mark.kind, mark.radius(), mark.providers.bits()}];
    if (picture.isNull()) {
        const double ratio = painter.device()->devicePixelRatioF();
        picture = QPixmap(QSize(2 * half, 2 * half) * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter inside(&picture);
        inside.setRenderHint(QPainter::Antialiasing);
        paintMark(inside, mark, QPointF(half, half), palette);
    }
    painter.drawPixmap(QPoint(qRound(at.x()) - half, qRound(at.y()) - half), picture);
}

} // namespace turbolane::ui
