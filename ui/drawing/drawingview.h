// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/drawing/drawingpanel.h"
#include "ui/map/mappath.h"
#include "ui/map/snapcard.h"
#include "ui/models/pathsmodel.h"
#include "ui/trouble.h"

namespace turbolane::client {
class Picture;
}

namespace turbolane::ui {

class Quotation;

/// What is known while a connection is drawn, put into the words that form, table and map show.
struct DrawingKnowledge {
    const client::Picture &picture;
    const Quotation &quotation;
    const Draft &draft;
    bool isLive = true; ///< the carrier answers
    bool isBaseGood = true; ///< what stands in the field reads as a bandwidth in range
    const std::optional<PriceChoices> &choices; ///< none: the carrier has told none
    Instant now{};
};

DrawingView viewOf(const DrawingKnowledge &known);
QList<PathRow> pathRowsOf(const DrawingKnowledge &known);
/// The key of the row whose path is chosen.
std::string chosenRowOf(const DrawingKnowledge &known, const QList<PathRow> &rows);
std::vector<MapPath> mapPathsOf(const DrawingKnowledge &known, const QList<PathRow> &rows);
/// For a line that is still being drawn.
SnapCardText snapTextOf(const DrawingKnowledge &known);

/// With what it did not touch, for an order that came to nothing.
Trouble besides(const client::Picture &picture, Trouble trouble);

/// Names of connections that are there or on their way.
QSet<QString> takenNames(const client::Picture &picture);
/// The on-ramps of a city that this port may be joined to.
QList<OnRamp> onRampsIn(const client::Picture &picture, const PopId &city, const Port &port);
/// The most an hour may cost so that an order at this rate is never refused for a crumb.
Money hourlyCeiling(const HourlyRate &rate);

} // namespace turbolane::ui
