// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/tokens.h"

#include <QFont>

namespace turbolane::ui {

/// Makes the program's own families known. Harmless when called again.
void loadFonts();

/// A step of the type scale at the current text size, digits tabular.
QFont font(Type type);
/// The same with another CSS weight; 800 is only for the word TURBO.
QFont font(Type type, int weight);
/// Painted words that scale with a drawing (Turbo, the map), in device-independent pixels.
QFont fontOfSize(int pixels, int weight, Family family = Family::Ui);

/// Height of a line of text as the design spaces it; more than the font's own.
int lineHeight(Type type);

} // namespace turbolane::ui
