// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/datapath/datapath.h"

#include <cstdint>
#include <string>

namespace turbolane::backend {

/// Made-up traffic that could be real: it follows the day where the connection starts, rests at
/// the weekend, and never rises above what is in force. A pure function of seed, connection and
/// time, so that the past can be asked for as well as the present. Whole numbers only: the same on
/// every machine.
class Traffic {
public:
    /// seed: of this one connection. offset: of the A end's clocks from UTC.
    Traffic(std::uint64_t seed, Seconds offset)
        : m_seed(seed)
        , m_offset(offset)
    { }

    /// In the second that begins at this whole second.
    Bandwidth at(Instant second, const Profile &inForce) const;
    /// Of whole seconds; quick over months: whole minutes are not added up second by second.
    /// A rate above the base is a boost, and a boost is pressed to be used.
    Carried over(Interval time, const Profile &inForce) const;

private:
    std::int64_t shareOfMinute(std::int64_t minute, bool boosted) const;
    std::int64_t dayShare(std::int64_t minute) const;
    std::int64_t ripple(std::int64_t second) const;

    std::uint64_t m_seed;
    Seconds m_offset;
};

/// A number that looks thrown, always the same for the same two.
std::uint64_t scrambled(std::uint64_t seed, std::uint64_t number);
std::uint64_t scrambled(std::uint64_t seed, const std::string &text);

} // namespace turbolane::backend
