// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/telemetry/telemetry.h"

#include "backend/meters/carriedbook.h"
#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

Instant stepThatHolds(Instant instant, Seconds step)
{
    return startOfStep(secondOf(instant), step);
}

/// The highest rate in force at some second of the time.
Bandwidth committedIn(const std::vector<RatePiece> &pieces, Interval time)
{
    Bandwidth highest;
    for (const RatePiece &piece : pieces)
        if (piece.from < ceilToSecond(time.to()) && piece.to > time.from())
            highest = std::max(highest, piece.inForce.rate);
    return highest;
}

Bandwidth rateOf(std::int64_t bytes, Seconds seconds)
{
    return Bandwidth::kbps(bytes / 125 / seconds.count());
}

} // namespace

Telemetry::Telemetry(const Store &store, const CarriedBook &book, const Clock &clock)
    : m_store(store)
    , m_book(book)
    , m_clock(clock)
{ }

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
    const auto history = m_store.connections.profileChanges(id);
    const auto pieces = ratePieces(history, m_store.charges.outages());
    if (pieces.empty())
        return std::vector<TelemetrySample>();
    std::vector<Instant> edges;
    const Instant end = std::min(time.to(), floorToSecond(m_clock.now()));
    const Second start = secondOf(pieces.front().from);
    for (Instant at = std::max(from, stepThatHolds(start, step)); at < end; at += step)
        edges.push_back(at);
    edges.push_back(end);
    const auto steps = m_book.steps(id, edges);
    if (!steps)
        return steps.error();
    std::vector<TelemetrySample> samples;
    for (std::size_t index = 0; index < steps->size(); ++index) {
        const Interval one = Interval::between(edges[index], edges[index + 1]);
        const Seconds length = std::max(std::chrono::floor<Seconds>(one.length()), Seconds(1));
        samples.push_back({.at = one.from(),
                           .mean = rateOf((*steps)[index].bytes, length),
                           .peak = rateOf((*steps)[index].most, Seconds(1)),
                           .committed = committedIn(pieces, one),
                           .dropped = m_book.dropped(id, one)});
    }
    return samples;
}

} // namespace turbolane::backend
