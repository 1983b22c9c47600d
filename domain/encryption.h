// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace turbolane {

/// What a link can carry; each includes those before it. Stored and sent: append only.
enum class Encryption : std::uint8_t { None = 1, Macsec = 2, QuantumSafe = 3 };

constexpr std::string_view wireName(Encryption encryption)
{
    switch (encryption) {
    case Encryption::None: return "none";
    case Encryption::Macsec: return "macsec";
    case Encryption::QuantumSafe: return "quantumSafe";
    }
    return {};
}

constexpr std::optional<Encryption> encryptionNamed(std::string_view name)
{
    for (const Encryption one : {Encryption::None, Encryption::Macsec, Encryption::QuantumSafe})
        if (wireName(one) == name)
            return one;
    return std::nullopt;
}

} // namespace turbolane
