// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/turbo/turbolook.h"

#include <QPointF>

class QPainter;

namespace turbolane::ui {

struct TurboPlace {
    QPointF centre;
    double diameter = 160; ///< 112 at least; everything in it scales with this
};

/// How far the glow reaches beyond the diameter, each side.
constexpr double turboGlowReach = 0.0625;

/// In the colours of the current theme.
void paintTurbo(QPainter &painter, const TurboPlace &place, const TurboLook &look);

} // namespace turbolane::ui
