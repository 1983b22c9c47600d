// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/routegraph.h"

#include <limits>

namespace turbolane::backend {

/// How long a way is, with the number of its links behind it: of ways that measure the same, the
/// one with fewer links is the shorter. One number, so that a search compares and adds quickly: a
/// way of up to a million links, and of up to 8e12 of its measure.
class RouteLength {
public:
    constexpr RouteLength() = default;
    static constexpr RouteLength ofLink(const RouteWeights &weights, Measure measure)
    {
        return RouteLength((std::int64_t(weights[std::size_t(measure)]) << linkBits) + 1);
    }
    static constexpr RouteLength ofMeasure(std::int64_t measured)
    {
        return RouteLength(measured << linkBits);
    }
    static constexpr RouteLength endless()
    {
        return RouteLength(std::numeric_limits<std::int64_t>::max() / 4);
    }

    constexpr std::int64_t measured() const { return m_value >> linkBits; }
    constexpr std::int64_t links() const { return m_value & ((std::int64_t(1) << linkBits) - 1); }

    friend constexpr RouteLength operator+(RouteLength one, RouteLength other)
    {
        return RouteLength(one.m_value + other.m_value);
    }
    friend constexpr RouteLength operator-(RouteLength one, RouteLength other)
    {
        return RouteLength(one.m_value - other.m_value);
    }
    friend constexpr auto operator<=>(RouteLength, RouteLength) = default;

private:
    static constexpr int linkBits = 20;
    explicit constexpr RouteLength(std::int64_t value)
        : m_value(value)
    { }

    std::int64_t m_value = 0;
};

} // namespace turbolane::backend
