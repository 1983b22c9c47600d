// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/mappalette.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace turbolane::ui {

/// Two lines on a card with a bar at its left.
struct ChipWords {
    QString title;
    QString text;
    QColor accent;
    friend bool operator==(const ChipWords &, const ChipWords &) = default;
};

QSizeF chipSize(const ChipWords &words, const MapPalette &palette);
void paintChip(QPainter &painter, const QRectF &box, const ChipWords &words,
               const MapPalette &palette);

/// Its title alone, in a capsule edged with the accent.
QSizeF figureSize(const ChipWords &words, const MapPalette &palette);
void paintFigure(QPainter &painter, const QRectF &box, const ChipWords &words,
                 const MapPalette &palette);

} // namespace turbolane::ui
