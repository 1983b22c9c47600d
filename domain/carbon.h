// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <cstdint>

namespace turbolane {

/// What moving a terabyte (10^12 bytes) gives off: CO2 equivalent, in whole milligrams.
class Carbon {
public:
    constexpr Carbon() = default;
    static constexpr Carbon milligramsPerTerabyte(std::int64_t milligrams)
    {
        return Carbon(milligrams);
    }
    constexpr std::int64_t inMilligrams() const { return m_milligrams; }
    constexpr Carbon plus(Carbon other) const { return Carbon(m_milligrams + other.m_milligrams); }

    friend constexpr auto operator<=>(Carbon, Carbon) = default;

private:
    explicit constexpr Carbon(std::int64_t milligrams)
        : m_milligrams(milligrams)
    { }

    std::int64_t m_milligrams = 0;
};

} // namespace turbolane
