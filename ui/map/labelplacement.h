// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/occupancy.h"

#include <QPointF>
#include <QSizeF>

#include <vector>

namespace turbolane::ui {

/// A word that wants to stand beside a mark.
struct LabelWish {
    QSizeF size; ///< of the word
    QPointF anchor; ///< the mark's centre
    double reach = 0.0; ///< from there to the mark's edge
    QRectF reserved; ///< where it stands if that is free; may be empty
};

/// What labels have to leave free, all in pixels of the window.
struct LabelGround {
    QRectF window;
    Occupancy taken; ///< marks, chips, the legend: a label never covers them
    Occupancy busy; ///< lines: a label goes elsewhere if it can
};

struct PlacedLabel {
    std::size_t wish = 0;
    QRectF box;
};

/// Every place beside its mark, the best first.
std::vector<QRectF> boxesBeside(const LabelWish &wish);
/// What has to be free for a label in that box.
QRectF withHalo(const QRectF &box);

/// Takes a round mark, so nearly that a label's halo makes up for the rest.
void addDisc(Occupancy &taken, QPointF centre, double radius);

/// Gives each wish in turn the best free place beside its mark; one without a free place is
/// dropped. No two boxes touch, and none touches what is taken.
std::vector<PlacedLabel> placeLabels(const std::vector<LabelWish> &wishes, LabelGround ground);

} // namespace turbolane::ui
