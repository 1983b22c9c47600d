// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/weekplan.h"

class QPainter;

namespace turbolane::ui {

/// How a block of a calendar looks: a word and a line style go with every colour.
struct BlockLook {
    bool isChosen = false;
    bool hasFocus = false; ///< of those chosen, the one that keys go to
    bool isLeft = false; ///< it is being moved away from here
};

void paintBlock(QPainter &painter, const CalendarBlock &block, const BlockPiece &piece,
                const BlockLook &look);
/// The square of a legend; as high as wide.
void paintBlockSample(QPainter &painter, const QRectF &square, BlockKind kind);

} // namespace turbolane::ui
