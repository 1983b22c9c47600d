// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/occupancy.h"

#include <QPolygonF>

namespace turbolane::ui {

/// Where a chip may stand, in pixels of the window.
struct ChipGround {
    QRectF window;
    Occupancy taken; ///< other chips and widgets: never covered
    Occupancy marks; ///< covered only where there is no better place
    Occupancy busy; ///< lines: the fewer covered the better
};

/// The best place for a card beside a line, or on it if `centred`; empty if there is none.
QRectF placeChip(QSizeF size, const std::vector<QPolygonF> &lines, bool centred,
                 const ChipGround &ground);

} // namespace turbolane::ui
