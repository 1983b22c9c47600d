// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/money.h"

#include <limits>

namespace turbolane::backend {

/// Adds amounts of one currency with room to spare; whether it fits is asked once, at the end.
class Sum {
public:
    void add(Money amount, std::int64_t times = 1) { m_micros += Wide(amount.inMicros()) * times; }
    void take(Money amount) { m_micros -= amount.inMicros(); }
    /// Overflow: more than Money holds.
    Result<Money> in(Currency currency) const
    {
        using Limits = std::numeric_limits<std::int64_t>;
        if (m_micros > Limits::max() || m_micros < Limits::min())
            return Error{ErrorCode::Overflow, "the sum is larger than can be counted"};
        return Money::micros(std::int64_t(m_micros), currency);
    }

private:
    Wide m_micros = 0;
};

} // namespace turbolane::backend
