// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <compare>
#include <cstdint>

namespace turbolane {

/// An IEEE 802.1Q VLAN identifier: 1 to 4094.
class Vlan {
public:
    static Result<Vlan> of(std::int64_t number)
    {
        if (number < first || number > last)
            return Error{ErrorCode::OutOfRange, "a VLAN is a number from 1 to 4094"};
        return Vlan(std::uint16_t(number));
    }
    constexpr int number() const { return m_number; }
    friend constexpr auto operator<=>(Vlan, Vlan) = default;

    static constexpr int first = 1;
    static constexpr int last = 4094;

private:
    constexpr explicit Vlan(std::uint16_t number)
        : m_number(number)
    { }

    std::uint16_t m_number;
};

} // namespace turbolane
