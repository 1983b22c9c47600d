// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <algorithm>

namespace turbolane {

/// A span of time, half open: from is inside, to is not. Never backwards.
class Interval {
public:
    static constexpr Interval between(Instant from, Instant to)
    {
        require(from <= to, "an interval ends after it starts");
        return {from, to};
    }

    constexpr Instant from() const { return m_from; }
    constexpr Instant to() const { return m_to; }
    constexpr Millis length() const { return m_to - m_from; }
    constexpr bool isEmpty() const { return m_from == m_to; }
    constexpr bool contains(Instant instant) const { return m_from <= instant && instant < m_to; }
    constexpr bool overlaps(Interval other) const
    {
        return m_from < other.m_to && other.m_from < m_to;
    }
    /// The part both have; empty (at the later start) when they do not meet.
    constexpr Interval intersected(Interval other) const
    {
        const Instant from = std::max(m_from, other.m_from);
        return {from, std::max(from, std::min(m_to, other.m_to))};
    }

    friend constexpr bool operator==(Interval, Interval) = default;

private:
    constexpr Interval(Instant from, Instant to)
        : m_from(from)
        , m_to(to)
    { }

    Instant m_from;
    Instant m_to;
};

} // namespace turbolane
