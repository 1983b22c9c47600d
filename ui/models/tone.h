// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/money.h"
#include "domain/order.h"
#include "domain/productstate.h"
#include "ui/kit/badge.h"

#include <QString>

namespace turbolane::ui {

Tone toneOf(ProductState state, bool isBoosted);
Tone toneOf(OrderState state);
/// "New connection", "Change", "End", "Boost", "Back from boost".
QString purposeWord(const Order &order);
/// "half up", of the rule that rounds a bill line.
QString roundingWord(Rounding rounding);

} // namespace turbolane::ui
