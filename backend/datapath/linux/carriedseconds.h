// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/interval.h"
#include "lines/words.h"

#include <cstdint>
#include <deque>
#include <optional>

namespace turbolane::backend {

/// What a line carried, second by second, from counters that were read now and then: what was
/// counted between two readings lies evenly between them. A second is as busy as its busier
/// direction, as committed bandwidth is in each direction. Remembers the last two hours.
class CarriedSeconds {
public:
    /// Totals since the line was made. A reading that is not after the last one begins anew.
    void see(Instant at, const lines::Flow &towardsZ, const lines::Flow &towardsA);
    /// Of the second that begins there; zero where nothing is known of it.
    std::int64_t kilobitsIn(Instant second) const;
    /// Packets that were above the rate, both directions together, in whole seconds. Nothing where
    /// not all of them are known.
    std::optional<std::int64_t> droppedIn(Interval time) const;
    std::optional<Instant> seenUntil() const;

private:
    struct Bytes {
        std::uint64_t z = 0;
        std::uint64_t a = 0;
        std::uint64_t drops = 0;
    };
    struct Reading {
        Instant at;
        Bytes total;
    };
    Bytes &in(Instant second);

    static constexpr Seconds remembered{7'200};
    std::optional<Reading> m_last;
    Instant m_first{}; ///< the second of the first of them
    std::optional<Instant> m_countedSince; ///< without a gap
    std::deque<Bytes> m_seconds;
};

} // namespace turbolane::backend
