// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/money.h"

#include <QString>

#include <vector>

namespace turbolane::ui {

struct MoneyTick {
    Money value;
    QString label; ///< with its currency: "€400", "€0.05"
};

/// The upright axis of a chart of money: from nought to a round amount.
struct MoneyAxis {
    Money top;
    std::vector<MoneyTick> ticks; ///< the first is nought, the last is top
};

/// Steps of 1, 2 or 5 times a power of ten, a cent at least, as many as have room; at least one.
MoneyAxis moneyAxis(Money highest, int mostSteps);

} // namespace turbolane::ui
