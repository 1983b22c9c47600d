// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/turbo/turbolook.h"

class QPainter;

namespace turbolane::ui {

/// The words on the cap, on a painter whose origin is the centre and whose unit is 1/160 of the
/// diameter. `scale` tells how large a unit is: letters never fall under 11 px, and a button
/// under 130 px has its one word only.
void paintTurboWords(QPainter &painter, double scale, const TurboLook &look);

} // namespace turbolane::ui
