// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/tokens.h"

#include <QPalette>
#include <QString>

namespace turbolane::ui {

QPalette paletteOf(Shade shade);

struct SheetLook {
    Shade shade = Shade::Light;
    int textPercent = 100;
};

/// resources/style/turbolane.qss with every @name replaced by that token's value, and every
/// @number by that many pixels at the text size.
QString styleSheetOf(const SheetLook &look);

/// Fills in the values; an unknown @name is an error that names it.
Result<QString> filledIn(const QString &sheet, const SheetLook &look);

} // namespace turbolane::ui
