// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/charges.h"

#include "domain/life.h"

namespace turbolane {

namespace {

constexpr std::array kinds{
    StateName<ChargeKind>{ChargeKind::Base, "base"},
    StateName<ChargeKind>{ChargeKind::Boost, "boost"},
    StateName<ChargeKind>{ChargeKind::Port, "port"},
    StateName<ChargeKind>{ChargeKind::CrossConnect, "crossConnect"},
    StateName<ChargeKind>{ChargeKind::Data, "data"},
    StateName<ChargeKind>{ChargeKind::Percentile, "percentile"},
    StateName<ChargeKind>{ChargeKind::Pool, "pool"},
    StateName<ChargeKind>{ChargeKind::CloudFee, "cloudFee"},
    StateName<ChargeKind>{ChargeKind::EarlyTermination, "earlyTermination"},
};
constexpr std::array bands{
    StateName<RateBand>{RateBand::Flat, "flat"},
    StateName<RateBand>{RateBand::Day, "day"},
    StateName<RateBand>{RateBand::Night, "night"},
};

} // namespace

std::string_view wireName(ChargeKind kind)
{
    return nameIn(kinds, kind);
}
std::string_view wireName(RateBand band)
{
    return nameIn(bands, band);
}
std::optional<ChargeKind> chargeKindNamed(std::string_view name)
{
    return stateIn(kinds, name);
}
std::optional<RateBand> rateBandNamed(std::string_view name)
{
    return stateIn(bands, name);
}

} // namespace turbolane
