// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <bit>
#include <cstdint>
#include <string_view>

namespace turbolane::ui {

/// A cloud provider the design has a colour for. The order is that of the segments in a ring.
enum class Provider : std::uint8_t { Aws, Azure, Google, Oracle, Ibm, Alibaba, Other };
inline constexpr int providerCount = 7;

/// Providers come and go; one we do not know is Other, never an error.
Provider providerFromWire(std::string_view name);
/// As on-ramps and tokens name it; empty for Other.
QString wireName(Provider provider);

/// Which providers are present somewhere.
class ProviderSet {
public:
    constexpr void add(Provider provider) { m_bits |= bit(provider); }
    constexpr void add(ProviderSet others) { m_bits |= others.m_bits; }
    constexpr bool has(Provider provider) const { return (m_bits & bit(provider)) != 0; }
    constexpr int count() const { return std::popcount(m_bits); }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr unsigned bits() const { return m_bits; }
    friend constexpr bool operator==(ProviderSet, ProviderSet) = default;

private:
    static constexpr unsigned bit(Provider provider) { return 1U << unsigned(provider); }

    unsigned m_bits = 0;
};

} // namespace turbolane::ui
