// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/drawing/routewishes.h"

#include <string>
#include <vector>

namespace turbolane::client {
class Picture;
}

namespace turbolane::ui {

struct DrawingKnowledge;

RouteWishesView wishesViewOf(const DrawingKnowledge &known);

/// As the carrier calls it, or as the world does where the carrier has no PoP there.
QString countryName(const client::Picture &picture, const std::string &code);
/// "Egypt, Sudan".
QString countryNames(const client::Picture &picture, const std::vector<std::string> &codes);
/// "CLS-LONG-ISLAND, RED-SEA" in words: "Long Island landing, Red Sea".
QString riskWords(const std::vector<std::string> &risks);

} // namespace turbolane::ui
