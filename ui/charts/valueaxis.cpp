// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/valueaxis.h"

#include "ui/text.h"

#include <QLocale>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr std::int64_t kbpsPerMbps = 1'000;
constexpr std::int64_t kbpsPerGbps = 1'000'000;

std::int64_t stepsToReach(std::int64_t highest, std::int64_t step)
{
    return std::max<std::int64_t>(1, (highest + step - 1) / step);
}

std::int64_t stepFor(std::int64_t highest, int mostSteps)
{
    constexpr std::int64_t largest = kbpsPerGbps * 1'000'000;
    for (std::int64_t decade = kbpsPerMbps; decade < largest; decade *= 10) {
        for (const std::int64_t times : {1, 2, 5}) {
            if (stepsToReach(highest, decade * times) <= mostSteps)
                return decade * times;
        }
    }
    return largest;
}

/// As many decimals as a step has, and all labels the same.
QString labelOf(std::int64_t kbps, std::int64_t unit, std::int64_t step)
{
    int decimals = 0;
    for (std::int64_t rest = step % unit; rest != 0; rest = rest * 10 % unit)
        ++decimals;
    if (kbps == 0 || decimals == 0)
        return text::count(kbps / unit);
    return QLocale().toString(double(kbps) / double(unit), 'f', decimals);
}

} // namespace

ValueAxis valueAxis(Bandwidth highest, int mostSteps)
{
    const std::int64_t step = stepFor(highest.inKbps(), std::max(mostSteps, 1));
    const std::int64_t steps = stepsToReach(highest.inKbps(), step);
    const bool inGbps = highest.inKbps() >= kbpsPerGbps || step % kbpsPerGbps == 0;
    const std::int64_t unit = inGbps ? kbpsPerGbps : kbpsPerMbps;
    ValueAxis axis;
    axis.unit = text::bandwidthFigure(Bandwidth::kbps(unit)).unit;
    for (std::int64_t i = 0; i <= steps; ++i)
        axis.ticks.push_back({Bandwidth::kbps(i * step), labelOf(i * step, unit, step)});
    axis.top = axis.ticks.back().value;
    return axis;
}

} // namespace turbolane::ui
