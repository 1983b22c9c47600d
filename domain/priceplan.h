// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/life.h"
#include "domain/money.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turbolane {

/// By what a plan charges. Sent: append only.
enum class PlanMeasure : std::uint8_t {
    Committed = 1, ///< time at the bandwidth that is ordered
    Reserved = 2, ///< the same; what was reserved is charged even while less is configured
    Volume = 3, ///< what was carried, by the GB of 10^9 bytes
    Percentile = 4, ///< the 95th percentile of five-minute means, above what is committed
    Pool = 5, ///< what all connections of the plan carried together, above what its fee includes
};

inline constexpr std::array planMeasureNames{
    StateName<PlanMeasure>{PlanMeasure::Committed, "committed"},
    StateName<PlanMeasure>{PlanMeasure::Reserved, "reserved"},
    StateName<PlanMeasure>{PlanMeasure::Volume, "volume"},
    StateName<PlanMeasure>{PlanMeasure::Percentile, "percentile"},
    StateName<PlanMeasure>{PlanMeasure::Pool, "pool"},
};
constexpr std::string_view wireName(PlanMeasure measure)
{
    return nameIn(planMeasureNames, measure);
}
constexpr std::optional<PlanMeasure> planMeasureNamed(std::string_view name)
{
    return stateIn(planMeasureNames, name);
}

/// The least of time that is charged once it was begun, by the clocks of the account. Of a unit
/// that is longer than a second the dearest row is charged for the whole of it, and no other.
enum class BillingUnit : std::uint8_t { Second = 1, Hour = 2, Day = 3 };

inline constexpr std::array billingUnitNames{
    StateName<BillingUnit>{BillingUnit::Second, "second"},
    StateName<BillingUnit>{BillingUnit::Hour, "hour"},
    StateName<BillingUnit>{BillingUnit::Day, "day"},
};
constexpr std::string_view wireName(BillingUnit unit)
{
    return nameIn(billingUnitNames, unit);
}
constexpr std::optional<BillingUnit> billingUnitNamed(std::string_view name)
{
    return stateIn(billingUnitNames, name);
}

/// How a connection is charged. Chosen with the order.
struct PricePlan {
    PlanId id = {}; ///< "per-second"
    std::string title = {}; ///< "Per second"
    PlanMeasure measure = PlanMeasure::Committed;
    BillingUnit unit = BillingUnit::Second;
    Rounding rounding = Rounding::HalfUp; ///< of a bill line
    /// Millionths of the list's price: of what is committed or reserved, of what is on top of it
    /// (configured above the reserved, a boost), and of a percentile's bandwidth above the commit.
    std::int64_t commitPpm = 1'000'000;
    std::int64_t extraPpm = 1'000'000;
    std::int64_t percentilePpm = 0;
    std::int64_t poolGigabytes = 0; ///< a month, of all its connections together
    std::optional<Money> poolFee = {}; ///< a month, charged whole once a connection stood on it
    friend bool operator==(const PricePlan &, const PricePlan &) = default;
};

/// A connection that is ordered for so many months costs so much less.
struct Term {
    int months = 0;
    std::int64_t discountPpm = 0;
    friend bool operator==(const Term &, const Term &) = default;
};

/// What a GB of 10^9 bytes costs where the dearer end of a path stands.
struct ZonePrice {
    std::string tariffZone; ///< "T1"
    Money perGigabyte;
    friend bool operator==(const ZonePrice &, const ZonePrice &) = default;
};

/// What can be chosen with an order.
struct PriceChoices {
    std::vector<PricePlan> plans;
    std::vector<Term> terms; ///< shortest first
    /// What leaving a term before its end costs, of what the rest of it would have.
    std::int64_t earlyTerminationPpm = 0;
    std::vector<ZonePrice> volumes = {}; ///< of the plans that charge what was carried
    friend bool operator==(const PriceChoices &, const PriceChoices &) = default;
};

inline constexpr int longestTerm = 120; ///< months

/// The plan of who chose none.
inline const PlanId usualPlan{"per-second"};

} // namespace turbolane
