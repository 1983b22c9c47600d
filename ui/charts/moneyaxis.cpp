// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/moneyaxis.h"

#include "ui/text.h"

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr std::int64_t microsPerUnit = 1'000'000;
constexpr std::int64_t leastStep = 10'000;
constexpr std::int64_t largestStep = microsPerUnit * 1'000'000'000;

std::int64_t stepsToReach(std::int64_t highest, std::int64_t step)
{
    return std::max<std::int64_t>(1, highest / step + (highest % step > 0 ? 1 : 0));
}

std::int64_t stepFor(std::int64_t highest, int mostSteps)
{
    for (std::int64_t decade = leastStep; decade < largestStep; decade *= 10)
        for (const std::int64_t times : {1, 2, 5})
            if (stepsToReach(highest, decade * times) <= mostSteps)
                return decade * times;
    return largestStep;
}

/// Whole amounts go without their noughts.
QString labelOf(Money amount, bool isWhole)
{
    QString label = text::money(amount, text::Decimals::Cents);
    return isWhole ? label.remove(text::decimalPoint() + QStringLiteral("00")) : label;
}

} // namespace

MoneyAxis moneyAxis(Money highest, int mostSteps)
{
    const std::int64_t most = std::max<std::int64_t>(highest.inMicros(), 0);
    const std::int64_t step = stepFor(most, std::max(mostSteps, 1));
    MoneyAxis axis{.top = highest, .ticks = {}};
    for (std::int64_t number = 0; number <= stepsToReach(most, step); ++number) {
        const Money value = Money::micros(number * step, highest.currency());
        axis.ticks.push_back({value, labelOf(value, step % microsPerUnit == 0)});
    }
    axis.top = axis.ticks.back().value;
    return axis;
}

} // namespace turbolane::ui
