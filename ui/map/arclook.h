// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/mapconnection.h"
#include "ui/map/mappalette.h"

#include <QPen>

#include <vector>

namespace turbolane::ui {

/// Width of a connection's line in pixels: it grows with the bandwidth in force.
double arcWidth(Bandwidth bandwidth);

/// Dashes of this many pixels, one in every dashPeriod, show how much of the bandwidth is used.
double dashLength(double utilisation);
inline constexpr double dashPeriod = 28.0;

/// How fast the dashes go towards the on-ramp, in pixels a second.
double dashSpeed(double utilisation);

struct ArcEmphasis {
    bool selected = false;
    bool hovered = false;
};

/// All that is drawn of a connection, in order; each is one stroke along its line.
struct ArcLook {
    std::vector<QPen> still;
    QPen dashes; ///< without a pattern; no pen where nothing flows
    double width = 0.0; ///< of everything, for finding what to repaint
};

ArcLook arcLook(const MapConnection &connection, ArcEmphasis emphasis, const MapPalette &palette);

/// For a map so full that widths and dashes could not be read: the line alone.
ArcLook crowdedLook(const MapConnection &connection, const MapPalette &palette);

/// The pen of `look` with dashes that have run for so many seconds.
QPen flowingPen(const ArcLook &look, double utilisation, double seconds);

/// Whether dashes say anything about it.
bool flows(const MapConnection &connection);

} // namespace turbolane::ui
