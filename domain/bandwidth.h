// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace turbolane {

/// A rate of bits, held exactly, in kilobits per second. Decimal multiples: 1 Gbps = 1,000 Mbps.
class Bandwidth {
public:
    constexpr Bandwidth() = default;
    static constexpr Bandwidth kbps(std::int64_t value) { return Bandwidth(value); }
    static constexpr Bandwidth mbps(std::int64_t value) { return Bandwidth(value * 1'000); }
    static constexpr Bandwidth gbps(std::int64_t value) { return Bandwidth(value * 1'000'000); }

    /// Reads "750M", "2.5G", "64k"; always in the C locale, whatever the user's is.
    static Result<Bandwidth> parse(std::string_view text);

    constexpr std::int64_t inKbps() const { return m_kbps; }
    constexpr bool isZero() const { return m_kbps == 0; }
    /// Exact, and read back by parse(): "2500M", "10G", "64k".
    std::string text() const;

    constexpr Bandwidth plus(Bandwidth other) const { return Bandwidth(m_kbps + other.m_kbps); }
    /// What is left; never below zero.
    constexpr Bandwidth minus(Bandwidth other) const
    {
        return Bandwidth(m_kbps > other.m_kbps ? m_kbps - other.m_kbps : 0);
    }

    friend constexpr auto operator<=>(Bandwidth, Bandwidth) = default;

private:
    constexpr explicit Bandwidth(std::int64_t kbps)
        : m_kbps(kbps)
    { }

    std::int64_t m_kbps = 0;
};

namespace literals {
consteval Bandwidth operator""_Mbps(unsigned long long value)
{
    return Bandwidth::mbps(std::int64_t(value));
}
consteval Bandwidth operator""_Gbps(unsigned long long value)
{
    return Bandwidth::gbps(std::int64_t(value));
}
} // namespace literals

} // namespace turbolane
