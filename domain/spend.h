// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/charges.h"
#include "domain/costtag.h"
#include "domain/life.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace turbolane {

/// What rows come to, by kind; exact.
struct SpendByKind {
    Money base;
    Money boost;
    Money port;
    Money crossConnect;
    Money other; ///< every other kind
    static SpendByKind nothing(Currency currency)
    {
        const Money zero = Money::zero(currency);
        return {zero, zero, zero, zero, zero};
    }
    friend bool operator==(const SpendByKind &, const SpendByKind &) = default;
};

/// What a connection cost apart from its boosts; exact.
struct ConnectionSpend {
    ConnectionId connection;
    std::string name = {};
    Money amount;
    friend bool operator==(const ConnectionSpend &, const ConnectionSpend &) = default;
};

/// One day of a calendar in the account's zone: 23 or 25 hours where its clocks are set.
struct DaySpend {
    std::chrono::year_month_day date{};
    Interval day = Interval::between({}, {});
    SpendByKind spend;
    Money exact; ///< all kinds
    std::vector<ConnectionSpend> connections = {}; ///< of those the month names; nothing left out
    friend bool operator==(const DaySpend &, const DaySpend &) = default;
};

/// A billing month, day by day.
struct DailyCharges {
    Interval month = Interval::between({}, {});
    Instant asOf{}; ///< charged up to here
    std::vector<DaySpend> days = {}; ///< every day of the month, those to come too
    Money exact; ///< sum of the days
    Money total; ///< the month's bill lines, each rounded once, added
    Money roundedBy; ///< total - exact: what rounding the lines did
    /// The connections that cost most, apart from their boosts, the dearest first: at most seven.
    std::vector<ConnectionSpend> connections = {};
    friend bool operator==(const DailyCharges &, const DailyCharges &) = default;
};

/// By what the lines of a month are put together. Sent: append only.
enum class GroupBy : std::uint8_t { Connection = 1, Port, Tag, CostCentre, Carrier };

inline constexpr std::array groupByNames{
    StateName<GroupBy>{GroupBy::Connection, "connection"},
    StateName<GroupBy>{GroupBy::Port, "port"},
    StateName<GroupBy>{GroupBy::Tag, "tag"},
    StateName<GroupBy>{GroupBy::CostCentre, "costCentre"},
    StateName<GroupBy>{GroupBy::Carrier, "carrier"},
};
constexpr std::string_view wireName(GroupBy by)
{
    return nameIn(groupByNames, by);
}
constexpr std::optional<GroupBy> groupByNamed(std::string_view name)
{
    return stateIn(groupByNames, name);
}

/// Lines that belong together.
struct ChargeGroup {
    std::string name = {}; ///< of the connection, port or carrier; of a tag its value
    ConnectionId connection = {}; ///< of GroupBy::Connection
    PortId port = {}; ///< of GroupBy::Port
    std::string tagKey = {}; ///< of GroupBy::Tag and GroupBy::CostCentre
    std::int64_t lines = 0;
    Money total; ///< rounded lines, added
    friend bool operator==(const ChargeGroup &, const ChargeGroup &) = default;
};

struct GroupedCharges {
    GroupBy by = GroupBy::Connection;
    Interval month = Interval::between({}, {});
    Instant asOf{};
    std::vector<ChargeGroup> groups = {}; ///< the dearest first
    std::optional<ChargeGroup> rest = {}; ///< lines of no group, where there are any
    Money total; ///< of the month; every line once
    bool overlaps = false; ///< a line is in several groups: they come to more than the total
    friend bool operator==(const GroupedCharges &, const GroupedCharges &) = default;
};

} // namespace turbolane
