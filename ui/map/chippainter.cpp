// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/chippainter.h"

#include "ui/textorder.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace turbolane::ui {

namespace {

constexpr double textLeft = 13.0;
constexpr double textRight = 16.0;
constexpr double lowest = 38.0;
constexpr double titleBaseline = 16.0 / lowest; // of the height
constexpr double textBaseline = 30.0 / lowest;
constexpr double figureSides = 20.0;
constexpr double lowestFigure = 22.0;

} // namespace

QSizeF chipSize(const ChipWords &words, const MapPalette &palette)
{
    const QFontMetricsF title(palette.chipTitle);
    const QFontMetricsF text(palette.chipText);
    const double width =
        std::max(title.horizontalAdvance(words.title), text.horizontalAdvance(words.text));
    return {std::ceil(width) + textLeft + textRight,
            std::max(lowest, std::ceil(title.height() + text.height()) + 8.0)};
}

void paintChip(QPainter &painter, const QRectF &box, const ChipWords &words,
               const MapPalette &palette)
{
    painter.setPen(QPen(palette.lineStrong, 1.0));
    painter.setBrush(palette.raised);
    painter.drawRoundedRect(box, 7.0, 7.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(words.accent);
    painter.drawRoundedRect(QRectF(box.x() - 0.5, box.y() + 8.0, 3.0, box.height() - 16.0), 1.5,
                            1.5);
    const double x = std::round(box.x() + textLeft);
    painter.setFont(palette.chipTitle);
    painter.setPen(palette.ink);
    painter.drawText(QPointF(x, std::round(box.y() + titleBaseline * box.height())),
                     text::inOrder(words.title));
    painter.setFont(palette.chipText);
    painter.setPen(palette.ink2);
    painter.drawText(QPointF(x, std::round(box.y() + textBaseline * box.height())),
                     text::inOrder(words.text));
}

QSizeF figureSize(const ChipWords &words, const MapPalette &palette)
{
    const QFontMetricsF metrics(palette.figure);
    return {std::ceil(metrics.horizontalAdvance(words.title)) + figureSides,
            std::max(lowestFigure, std::ceil(metrics.height()) + 8.0)};
}

void paintFigure(QPainter &painter, const QRectF &box, const ChipWords &words,
                 const MapPalette &palette)
{
    const double radius = box.height() / 2.0;
    painter.setPen(QPen(words.accent, 1.5));
    painter.setBrush(palette.raised);
    painter.drawRoundedRect(box, radius, radius);
    painter.setFont(palette.figure);
    painter.setPen(palette.ink);
    painter.drawText(box, Qt::AlignCenter, text::inOrder(words.title));
}

} // namespace turbolane::ui
