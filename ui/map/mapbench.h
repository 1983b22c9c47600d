// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace turbolane::ui {

/// One measured figure of the map, in the form the bench program prints.
struct MapFigure {
    std::string name;
    double value = 0.0;
    std::string unit;
};

/// Paints a map of 1408 x 824 pixels with 600 on-ramps and so many connections between random
/// places, the same ones every time: panned, zoomed, with its dashes running, and settled.
/// Milliseconds are of processor time. Needs a QApplication.
std::vector<MapFigure> measureMap(int connections, int frames = 120);

} // namespace turbolane::ui
