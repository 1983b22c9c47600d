// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/datapath/linux/carriedseconds.h"

#include <algorithm>
#include <utility>

namespace turbolane::backend {

namespace {

constexpr std::uint64_t bytesAKilobit = 125;

/// Of what was counted in all of a time, what lies in its first part.
std::uint64_t share(std::uint64_t bytes, Millis part, Millis whole)
{
    return std::uint64_t(__extension__(unsigned __int128)(bytes) * std::uint64_t(part.count())
                         / std::uint64_t(whole.count()));
}

} // namespace

CarriedSeconds::Bytes &CarriedSeconds::in(Instant second)
{
    if (m_seconds.empty() || second < m_first
        || second - m_first > remembered + Seconds(m_seconds.size())) {
        m_seconds.clear();
        m_first = second;
    }
    const auto index = std::size_t((second - m_first) / Seconds(1));
    while (m_seconds.size() <= index)
        m_seconds.emplace_back();
    Bytes &found = m_seconds[index];
    while (Seconds(m_seconds.size()) > remembered) {
        m_seconds.pop_front(); // leaves the others where they are
        m_first += Seconds(1);
    }
    return found;
}

void CarriedSeconds::see(Instant at, const lines::Flow &towardsZ, const lines::Flow &towardsA)
{
    const Reading now{at, {towardsZ.bytes, towardsA.bytes, towardsZ.drops + towardsA.drops}};
    const auto last = std::exchange(m_last, now);
    const bool goesOn =
        last && last->at < at && last->total.z <= now.total.z && last->total.a <= now.total.a;
    if (!goesOn || now.total.drops < last->total.drops) {
        m_countedSince = at;
        return;
    }
    const Bytes counted{now.total.z - last->total.z, now.total.a - last->total.a,
                        now.total.drops - last->total.drops};
    const Millis whole = at - last->at;
    Instant from = std::max(last->at, floorToSecond(at) - remembered);
    const auto until = [&](Instant end) {
        const auto part = [&](std::uint64_t all) { return share(all, end - last->at, whole); };
        return Bytes{part(counted.z), part(counted.a), part(counted.drops)};
    };
    Bytes given = until(from);
    while (from < at) {
        const Instant to = std::min(at, Instant(floorToSecond(from) + Seconds(1)));
        const Bytes sum = until(to);
        Bytes &second = in(floorToSecond(from));
        second.z += sum.z - given.z;
        second.a += sum.a - given.a;
        second.drops += sum.drops - given.drops;
        given = sum;
        from = to;
    }
}

std::optional<std::int64_t> CarriedSeconds::droppedIn(Interval time) const
{
    const bool isKnown = m_last && m_countedSince && *m_countedSince <= time.from()
        && m_first <= time.from() && time.to() <= m_last->at;
    if (!isKnown)
        return std::nullopt;
    std::int64_t drops = 0;
    for (Instant at = time.from(); at < time.to(); at += Seconds(1)) {
        const auto index = std::size_t((at - m_first) / Seconds(1));
        drops += index < m_seconds.size() ? std::int64_t(m_seconds[index].drops) : 0;
    }
    return drops;
}

std::int64_t CarriedSeconds::kilobitsIn(Instant second) const
{
    if (second < m_first || second - m_first >= Seconds(m_seconds.size()))
        return 0;
    const Bytes &bytes = m_seconds[std::size_t((second - m_first) / Seconds(1))];
    return std::int64_t(std::max(bytes.z, bytes.a) / bytesAKilobit);
}

std::optional<Instant> CarriedSeconds::seenUntil() const
{
    return m_last ? std::optional(m_last->at) : std::nullopt;
}

} // namespace turbolane::backend
