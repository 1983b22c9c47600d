// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/mapcamera.h"
#include "ui/map/mapmark.h"
#include "ui/map/mappalette.h"

#include <vector>

namespace turbolane::ui {

/// What stands out on the map just now. Empty ids: nothing does.
struct MapFocus {
    PopId hovered;
    PopId selected;
    PopId cursor; ///< of the keyboard
    PopId source; ///< a connection is being drawn from here
    PopId target; ///< and would end here
    ConnectionId hoveredConnection;
    ConnectionId selectedConnection;

    friend bool operator==(const MapFocus &, const MapFocus &) = default;
};

/// What every layer may look at. The scene owns it and tells the layers what changed.
struct MapContext {
    MapCamera camera;
    MapPalette palette;
    double devicePixelRatio = 1.0;
    std::vector<MapMark> marks; ///< merged for the camera's scale, most important first
    MapFocus focus;
    std::vector<QRectF> covered; ///< parts of the window under the legend, buttons and the like
};

} // namespace turbolane::ui
