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
    const Reading now{at, {towardsZ.bytes, towardsA.bytes}};
    const auto last = std::exchange(m_last, now);
    const bool goesOn =
        last && last->at < at && last->total.z <= now.total.z && last->total.a <= now.total.a;
    if (!goesOn)
        return;
    const Bytes counted{now.total.z - last->total.z, now.total.a - last->total.a};
    const Millis whole = at - last->at;
    Instant from = std::max(last->at, floorToSecond(at) - remembered);
    Bytes given{share(counted.z, from - last->at, whole), share(counted.a, from - last->at, whole)};
    while (from < at) {
        const Instant to = std::min(at, Instant(floorToSecond(from) + Seconds(1)));
        const Bytes until{share(counted.z, to - last->at, whole),
                          share(counted.a, to - last->at, whole)};
        Bytes &second = in(floorToSecond(from));
        second.z += until.z - given.z;
        second.a += until.a - given.a;
        given = until;
        from = to;
    }
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
