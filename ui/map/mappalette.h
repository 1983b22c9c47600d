// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/provider.h"

#include <QColor>
#include <QFont>

#include <array>

namespace turbolane::ui {

/// What the map is drawn with, as the design's tokens name it. Whoever owns the view fills it from
/// the theme and fills it again when the theme changes.
struct MapPalette {
    QColor sea;
    QColor land;
    QColor coast;
    QColor border;
    QColor graticule;
    QColor halo;
    QColor link;
    QColor ink;
    QColor ink2;
    QColor ink3;
    QColor onInk;
    QColor surface;
    QColor raised;
    QColor line;
    QColor lineStrong;
    QColor blue;
    QColor focus;
    QColor turbo;
    QColor okFill;
    QColor badFill;
    std::array<QColor, providerCount> providers;
    QFont label; ///< 11 px medium
    QFont portLabel; ///< 12 px bold
    QFont chipTitle; ///< 12 px bold
    QFont chipText; ///< 11 px medium
    QFont figure; ///< 11 px bold

    friend bool operator==(const MapPalette &, const MapPalette &) = default;
};

/// The tokens of the theme that the program shows now.
MapPalette currentMapPalette();

} // namespace turbolane::ui
