// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/valueaxis.h"

#include "ui/text.h"

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

} // namespace

ValueAxis valueAxis(Bandwidth highest, int mostSteps)
{
    const std::int64_t step = stepFor(highest.inKbps(), std::max(mostSteps, 1));
    const std::int64_t unit = step % kbpsPerGbps == 0 ? kbpsPerGbps : kbpsPerMbps;
    ValueAxis axis;
    axis.unit = text::bandwidthFigure(Bandwidth::kbps(unit)).unit;
    const std::int64_t steps = stepsToReach(highest.inKbps(), step);
    for (std::int64_t i = 0; i <= steps; ++i)
        axis.ticks.push_back({Bandwidth::kbps(i * step), text::count(i * step / unit)});
    axis.top = axis.ticks.back().value;
    return axis;
}

} // namespace turbolane::ui
