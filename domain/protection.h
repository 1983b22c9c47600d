// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace turbolane {

/// What becomes of a connection when its path fails. Stored and sent: append only.
enum class Protection : std::uint8_t {
    Unprotected = 1, ///< moved to another path where there is room
    OnePlusOne = 2 ///< switched at once to a second path that is held for it
};

/// Which of its paths carries a connection. Stored and sent: append only.
enum class Riding : std::uint8_t { Working = 1, Standby = 2, Nothing = 3 };

constexpr std::string_view wireName(Protection protection)
{
    return protection == Protection::OnePlusOne ? "onePlusOne" : "unprotected";
}
constexpr std::optional<Protection> protectionNamed(std::string_view name)
{
    for (const Protection one : {Protection::Unprotected, Protection::OnePlusOne})
        if (wireName(one) == name)
            return one;
    return std::nullopt;
}

constexpr std::string_view wireName(Riding riding)
{
    switch (riding) {
    case Riding::Working: return "working";
    case Riding::Standby: return "standby";
    case Riding::Nothing: return "nothing";
    }
    return {};
}
constexpr std::optional<Riding> ridingNamed(std::string_view name)
{
    for (const Riding one : {Riding::Working, Riding::Standby, Riding::Nothing})
        if (wireName(one) == name)
            return one;
    return std::nullopt;
}

/// In which order connections are given new paths after a failure: 1 first, 9 last.
inline constexpr int firstRestoration = 1;
inline constexpr int usualRestoration = 5;
inline constexpr int lastRestoration = 9;

} // namespace turbolane
