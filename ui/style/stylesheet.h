// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/tokens.h"

#include <QPalette>
#include <QString>

namespace turbolane::ui {

QPalette paletteOf(Shade shade);

/// resources/style/turbolane.qss with every @name replaced by that token's value.
QString styleSheetOf(Shade shade);

/// Fills in the colours; an unknown @name is an error that names it.
Result<QString> filledIn(const QString &sheet, Shade shade);

} // namespace turbolane::ui
