// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/turbo/turboface.h"

#include <QColor>

class QPainter;
class QRectF;

namespace turbolane::ui {

/// The mark above the word: bolt, lock, way back or warning; none while there are figures.
void paintTurboGlyph(QPainter &painter, const QRectF &place, TurboState state,
                     const QColor &colour);

} // namespace turbolane::ui
