// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/spending/costtags.h"
#include "domain/clock.h"
#include "domain/spend.h"

#include <chrono>
#include <optional>
#include <string>

namespace turbolane::backend {

class Biller;
class Charging;
class Store;

/// A billing month looked at by day, and put together by what the customer asks for. Made of the
/// rows and lines of the bill, so it always adds up to it.
class Spending {
public:
    struct Parts {
        const Store &store;
        const Charging &charging;
        const Biller &biller;
        const CostTags &tags;
        const std::string &carrierName;
        const Clock &clock;
    };
    explicit Spending(const Parts &parts)
        : m_parts(parts)
    { }

    using MonthAsked = std::optional<std::chrono::year_month>;
    /// OutOfRange: a month that has not begun.
    Result<DailyCharges> days(const MonthAsked &month) const;
    Result<GroupedCharges> groups(GroupBy by, const MonthAsked &month) const;

private:
    struct Charged {
        Interval month;
        Interval soFar;
    };
    Result<Charged> timeOf(const MonthAsked &month) const;
    /// The groups a line belongs to; none: the rest.
    std::vector<ChargeGroup> groupsOf(GroupBy by, const BillLine &line) const;
    ChargeGroup byPort(const BillLine &line) const;

    Parts m_parts;
};

} // namespace turbolane::backend
