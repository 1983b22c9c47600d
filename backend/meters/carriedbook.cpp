// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/meters/carriedbook.h"

#include "backend/store/store.h"

#include <algorithm>
#include <limits>

namespace turbolane::backend {

namespace {

/// Since so long everything is as fine as it was told.
constexpr Seconds recently = ruleOf(Tier::Second).kept - ruleOf(Tier::Hour).step;

constexpr std::int64_t mostBytes = std::numeric_limits<std::int64_t>::max();

std::vector<Second> secondsOf(const std::vector<Instant> &edges)
{
    std::vector<Second> seconds;
    for (const Instant edge : edges)
        seconds.push_back(secondOf(edge));
    return seconds;
}

std::vector<Instant> everyFiveMinutes(Interval time, Instant now)
{
    std::vector<Instant> edges;
    Second at = startOfStep(secondOf(time.from() - Millis(1)), FiveMinutes::length);
    for (at += FiveMinutes::length; at < time.to() && at < now; at += FiveMinutes::length)
        edges.emplace_back(at);
    if (!edges.empty())
        edges.push_back(edges.back() + FiveMinutes::length);
    return edges;
}

/// What touches the time, cut to it.
Stretches within(Stretches stretches, Second from, Second to)
{
    Stretches cut;
    for (Stretch &stretch : stretches) {
        const Second start = std::max(stretch.from, from);
        const Second end = std::min(stretch.to, to);
        if (start >= end)
            continue;
        stretch.bytes = bytesUntil(stretch, end) - bytesUntil(stretch, start);
        stretch.from = start;
        stretch.to = end;
        cut.push_back(stretch);
    }
    return cut;
}

void addSteps(std::vector<CarriedBook::Step> &steps, const Stretches &stretches,
              const std::vector<Second> &edges)
{
    const auto bytes = bytesBetween(stretches, edges);
    auto stretch = stretches.begin();
    for (std::size_t index = 0; index < steps.size(); ++index) {
        std::int64_t most = 0;
        while (stretch != stretches.end() && stretch->to <= edges[index])
            ++stretch;
        for (auto part = stretch; part != stretches.end() && part->from < edges[index + 1]; ++part)
            most = std::max(most, part->most);
        CarriedBook::Step &step = steps[index];
        step.bytes = bytes[index] > mostBytes - step.bytes ? mostBytes : step.bytes + bytes[index];
        step.most = most > mostBytes - step.most ? mostBytes : step.most + most;
    }
}

} // namespace

/// The outside meters' each, and the carrier's own until the first of them begins.
std::vector<CarriedBook::Source> CarriedBook::sources(const ConnectionId &connection, Second from,
                                                      Second to) const
{
    std::vector<Source> found;
    Second outside = to;
    MeterSeries own{.meter = {}, .connection = connection, .telling = Telling::Intervals};
    for (const MeterSeries &series : m_parts.meters.of(connection)) {
        if (series.isOwn()) {
            own = series;
            continue;
        }
        outside = std::min(outside, series.since);
        found.push_back({series, from, to});
    }
    if (from < outside)
        found.push_back({own, from, outside});
    return found;
}

/// The coarsest that is cut at every edge, of those that reach back so far.
Tier CarriedBook::tierOf(const Source &source, const std::vector<Second> &edges,
                         Second fineSince) const
{
    const Second now = secondOf(m_parts.clock.now());
    const auto cuts = m_parts.meters.cuts(source.series.connection, source.from, source.to);
    const auto isCutAt = [&](Second edge, Seconds step) {
        return startOfStep(edge, step) == edge || edge >= fineSince || edge <= source.series.since
            || std::binary_search(cuts.begin(), cuts.end(), edge);
    };
    const auto isCutEverywhere = [&](Seconds step) {
        return std::ranges::all_of(edges, [&](Second edge) { return isCutAt(edge, step); })
            && isCutAt(source.from, step) && isCutAt(source.to, step);
    };
    for (auto tier = rolledTiers.rbegin(); tier != rolledTiers.rend(); ++tier)
        if (isCutEverywhere(ruleOf(*tier).step) && source.from >= now - ruleOf(*tier).kept)
            return *tier;
    return tierFor(source.series.finest(), source.from, Seconds(1), now);
}

/// Coarse up to the last hour or so, and as it was told from then on.
Result<Stretches> CarriedBook::stretchesOf(const Source &source,
                                           const std::vector<Second> &edges) const
{
    const Second now = secondOf(m_parts.clock.now());
    const Second fineSince = startOfStep(now - recently, ruleOf(Tier::Hour).step);
    const Second recent = std::clamp(fineSince, source.from, source.to);
    Stretches all;
    if (source.from < recent) {
        auto old = m_parts.meters.stretches(source.series, tierOf(source, edges, fineSince),
                                            source.from, recent);
        if (!old)
            return old.error();
        all = within(std::move(*old), source.from, recent);
    }
    auto fine = m_parts.meters.stretches(source.series, source.series.finest(), recent, source.to);
    if (!fine)
        return fine.error();
    std::ranges::move(within(std::move(*fine), recent, source.to), std::back_inserter(all));
    if (source.series.isOwn())
        std::ranges::move(live(source), std::back_inserter(all));
    return all;
}

/// What the carrier's own meter has not written down yet.
Stretches CarriedBook::live(const Source &source) const
{
    const Second now = secondOf(m_parts.clock.now());
    const Second from = std::max(source.from, source.series.until);
    const Second to = std::min(source.to, now);
    if (from >= to)
        return {};
    const auto pieces =
        ratePieces(m_parts.store.connections.profileChanges(source.series.connection),
                   m_parts.store.charges.outages());
    return backend::stretchesOf(Telling::Intervals,
                                m_parts.own.carried(source.series.connection, pieces, from, to));
}

Result<std::vector<CarriedBook::Step>> CarriedBook::steps(const ConnectionId &connection,
                                                          const std::vector<Instant> &edges) const
{
    if (!m_parts.store.connections.byId(connection))
        return Error{ErrorCode::NotFound, "there is no connection \"" + connection.text() + "\""};
    if (edges.size() < 2)
        return std::vector<Step>();
    const std::vector<Second> seconds = secondsOf(edges);
    require(std::ranges::is_sorted(seconds), "edges rise");
    std::vector<Step> steps(edges.size() - 1);
    for (const Source &source : sources(connection, seconds.front(), seconds.back())) {
        const auto stretches = stretchesOf(source, seconds);
        if (!stretches)
            return stretches.error();
        addSteps(steps, *stretches, seconds);
    }
    return steps;
}

Result<std::vector<std::int64_t>> CarriedBook::bytesBetween(const ConnectionId &connection,
                                                            const std::vector<Instant> &edges) const
{
    const auto all = steps(connection, edges);
    if (!all)
        return all.error();
    std::vector<std::int64_t> bytes;
    for (const Step &step : *all) {
        if (step.bytes == mostBytes)
            return Error{ErrorCode::Overflow, "more was metered than 64 bits hold"};
        bytes.push_back(step.bytes);
    }
    return bytes;
}

Result<std::int64_t> CarriedBook::bytesCarried(const ConnectionId &connection, Interval time) const
{
    const auto bytes = bytesBetween(connection, {time.from(), time.to()});
    if (!bytes)
        return bytes.error();
    return bytes->front();
}

Result<std::vector<FiveMinutes>> CarriedBook::fiveMinuteMeans(const ConnectionId &connection,
                                                              Interval time) const
{
    const auto edges = everyFiveMinutes(time, m_parts.clock.now());
    const auto bytes = bytesBetween(connection, edges);
    if (!bytes)
        return bytes.error();
    std::vector<FiveMinutes> all;
    for (std::size_t index = 0; index < bytes->size(); ++index)
        all.push_back({edges[index], (*bytes)[index]});
    return all;
}

} // namespace turbolane::backend
