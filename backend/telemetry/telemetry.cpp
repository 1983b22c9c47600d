// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/telemetry/telemetry.h"

#include "backend/datapath/datapath.h"
#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

Instant stepThatHolds(Instant instant, Seconds step)
{
    const std::int64_t second = std::chrono::floor<Seconds>(instant.time_since_epoch()).count();
    const std::int64_t into = (second % step.count() + step.count()) % step.count();
    return Instant(Seconds(second - into));
}

/// Where the clock was set back, the same time was lived twice: the later word about it holds.
std::vector<ProfileChange> inOrder(const std::vector<ProfileChange> &history)
{
    std::vector<ProfileChange> ordered;
    for (const ProfileChange &change : history) {
        while (!ordered.empty() && ordered.back().at > change.at)
            ordered.pop_back();
        ordered.push_back(change);
    }
    return ordered;
}

/// The history with the outages cut out: nothing was carried while the carrier was down.
std::vector<ProfileChange> withOutages(std::vector<ProfileChange> history,
                                       const std::vector<Interval> &outages)
{
    for (const Interval &outage : outages) {
        const auto after = [&](Instant instant) {
            return std::find_if(history.begin(), history.end(),
                                [instant](const ProfileChange &c) { return c.at > instant; });
        };
        const auto resumes = after(outage.to());
        if (resumes == history.begin())
            continue; // before there was anything
        ProfileChange again = *std::prev(resumes);
        again.at = outage.to();
        const auto position = history.erase(
            std::find_if(history.begin(), history.end(),
                         [&](const ProfileChange &c) { return c.at >= outage.from(); }),
            resumes);
        history.insert(position, {{.at = outage.from(), .rate = {}, .base = {}}, again});
    }
    return history;
}

} // namespace

Telemetry::Telemetry(const Store &store, const Datapath &datapath, const Clock &clock)
    : m_store(store)
    , m_datapath(datapath)
    , m_clock(clock)
{ }

TelemetrySample Telemetry::sample(const ConnectionId &id, const std::vector<ProfileChange> &history,
                                  Interval step) const
{
    TelemetrySample sample{.at = step.from(), .mean = {}, .peak = {}, .committed = {}};
    std::int64_t kilobits = 0;
    const auto last = std::find_if(history.begin(), history.end(),
                                   [&](const ProfileChange &c) { return c.at >= step.to(); });
    for (auto change = history.begin(); change != last; ++change) {
        const auto next = std::next(change);
        const Instant end = next == history.end() ? step.to() : std::min(next->at, step.to());
        const Instant from = ceilToSecond(std::max(change->at, step.from()));
        if (end <= step.from() || from >= ceilToSecond(end))
            continue;
        const Carried carried = m_datapath.carried(id, Interval::between(from, ceilToSecond(end)),
                                                   {.rate = change->rate, .base = change->base});
        kilobits += carried.kilobits;
        sample.peak = std::max(sample.peak, carried.peak);
        sample.committed = std::max(sample.committed, change->rate);
    }
    const std::int64_t seconds = std::chrono::floor<Seconds>(step.length()).count();
    sample.mean = Bandwidth::kbps(kilobits / std::max<std::int64_t>(seconds, 1));
    return sample;
}

Result<std::vector<TelemetrySample>> Telemetry::samples(const ConnectionId &id, Interval time,
                                                        Seconds step) const
{
    if (!m_store.connections.byId(id))
        return Error{ErrorCode::NotFound, "there is no connection \"" + id.text() + "\""};
    if (step < Seconds(1) || step > longestStep)
        return Error{ErrorCode::OutOfRange, "a step is 1 to 86400 seconds", "/stepSeconds"};
    const Instant from = stepThatHolds(time.from(), step);
    if (time.to() - from > step * mostSamples)
        return Error{ErrorCode::OutOfRange,
                     "more than 3000 samples; ask for a longer step or a shorter time",
                     "/stepSeconds"};
    std::vector<TelemetrySample> samples;
    const auto history =
        withOutages(inOrder(m_store.connections.profileChanges(id)), m_store.charges.outages());
    if (history.empty())
        return samples;
    const Instant first = std::max(from, stepThatHolds(history.front().at, step));
    const Instant end = std::min(time.to(), floorToSecond(m_clock.now()));
    for (Instant at = first; at < end; at += step)
        samples.push_back(sample(id, history, Interval::between(at, std::min(end, at + step))));
    return samples;
}

} // namespace turbolane::backend
