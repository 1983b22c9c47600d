// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/turbo/turbolook.h"
#include "ui/turbo/turbopalette.h"

#include <QPointF>

class QPainter;

namespace turbolane::ui {

struct TurboPlace {
    QPointF centre;
    double diameter = 160; ///< 112 at least; everything in it scales with this
};

/// How far the glow reaches beyond the diameter, each side.
constexpr double turboGlowReach = 0.0625;

void paintTurbo(QPainter &painter, const TurboPlace &place, const TurboLook &look,
                const TurboPalette &palette);

} // namespace turbolane::ui
