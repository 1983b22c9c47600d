// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/outline.h"

#include <algorithm>

namespace turbolane::ui {

namespace {

/// Where a pixel column begins; exact, so that no point falls between two.
Instant columnStart(const OutlineQuestion &question, int column)
{
    const std::int64_t length = question.time.length().count();
    return question.time.from() + Millis(length * column / question.pixels);
}

void draw(const Pyramid &series, Pyramid::Extremes extremes, OutlineRun &run)
{
    const auto [first, second] = std::minmax(extremes.low, extremes.high);
    run.push_back(series.points()[first]);
    if (second != first)
        run.push_back(series.points()[second]);
}

} // namespace

std::vector<OutlineRun> outline(const Pyramid &series, const OutlineQuestion &question)
{
    std::vector<OutlineRun> runs;
    if (question.pixels <= 0 || question.time.isEmpty())
        return runs;
    std::size_t first = series.firstFrom(question.time.from());
    for (int column = 0; column < question.pixels; ++column) {
        const std::size_t last = series.firstFrom(columnStart(question, column + 1));
        if (first == last)
            continue;
        const auto &points = series.points();
        const bool gap = !runs.empty() && question.gap > Millis(0)
            && points[first].at - points[first - 1].at > question.gap;
        if (runs.empty() || gap)
            runs.emplace_back();
        draw(series, series.extremes(first, last), runs.back());
        first = last;
    }
    return runs;
}

} // namespace turbolane::ui
