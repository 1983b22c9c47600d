// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/colour.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QPainter;

namespace turbolane::ui {

/// A Lucide icon by its name there ("cable", "zap"), as listed in resources/icons/icons.cmake.
/// Strokes are given in the icon's own 24 px grid.
struct IconSpec {
    const char *name;
    qreal stroke = 1.75;
    bool filled = false; ///< strokes closed and filled: the bolt on Turbo
};

/// Follows the theme: tinted again whenever it is painted. Greyed by itself when disabled.
QIcon icon(const IconSpec &spec, Colour colour);

/// Sharp at that device-pixel ratio; size in device-independent pixels. Cached.
QPixmap iconPixmap(const IconSpec &spec, const QColor &colour, int size, qreal dpr);

/// Straight into a painting, at its own device-pixel ratio.
void paintIcon(QPainter &painter, const QRectF &at, const IconSpec &spec, const QColor &colour);

} // namespace turbolane::ui
