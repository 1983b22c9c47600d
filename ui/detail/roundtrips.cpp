// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/roundtrips.h"

#include <algorithm>

namespace turbolane::ui {

namespace {

std::optional<Micros> roundTripOf(const Path &path)
{
    return path.pops.empty() ? std::nullopt : std::optional(path.roundTrip());
}

/// What is in that time, without what has no length.
void add(const RoundTripSpan &span, Interval time, std::vector<RoundTripSpan> &spans)
{
    const Interval inside = span.time.intersected(time);
    if (!inside.isEmpty())
        spans.push_back({inside, span.value});
}

} // namespace

std::optional<Path> ridden(const Connection &connection)
{
    switch (connection.riding) {
    case Riding::Working: return connection.path;
    case Riding::Standby: return connection.standby.value_or(connection.path);
    case Riding::Nothing: break;
    }
    return {};
}

std::vector<RoundTripSpan> roundTripsOf(const Connection &connection,
                                        const std::vector<Disturbance> &disturbances, Interval time)
{
    const std::optional<Path> now = ridden(connection);
    std::optional<Micros> value = now ? std::optional(now->roundTrip()) : std::nullopt;
    if (!disturbances.empty())
        value = roundTripOf(disturbances.front().before);
    Instant from = std::max(time.from(), connection.activeSince.value_or(time.to()));
    std::vector<RoundTripSpan> spans;
    for (const Disturbance &one : disturbances) {
        const Instant until = std::max(one.until.value_or(time.to()), one.from);
        if (one.from > from)
            add({Interval::between(from, one.from), value}, time, spans);
        add({Interval::between(one.from, until), {}}, time, spans);
        value = roundTripOf(one.after.value_or(one.before));
        from = std::max(from, until);
    }
    if (from < time.to())
        add({Interval::between(from, time.to()), value}, time, spans);
    return spans;
}

} // namespace turbolane::ui
