// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/pricing.h"

#include "backend/paths/distance.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace turbolane::backend {

namespace {

constexpr Seconds thirtyDays = std::chrono::days(30);

} // namespace

ChargeTerms chargeTermsOf(const Catalogue &catalogue, const Network &network, const Path &path)
{
    return {.distance = distanceClassOf(network, path),
            .tariffZone = tariffZoneOf(network, path),
            .aEndTimeZone = catalogue.timeZoneOf(path.pops.front())};
}

Result<CandidatePath> priced(const Tariff &tariff, const PathAsked &asked)
{
    ChargeTerms terms = asked.terms;
    if (asked.standby)
        terms.standby = LegTerms{asked.standby->distance, asked.standby->tariffZone};
    const Result<HourlyRate> base = tariff.base(terms, asked.base);
    if (!base)
        return base.error();
    const Result<Money> month = base->minorAmountFor(thirtyDays, Rounding::HalfUp);
    if (!month)
        return month.error();
    const Bandwidth turbo = std::max(asked.turbo, asked.base);
    const Result<HourlyRate> extra = tariff.boostExtra(terms, asked.base, turbo, RateBand::Day);
    if (!extra)
        return extra.error();
    return CandidatePath{.kind = asked.kind,
                         .path = asked.path,
                         .distance = asked.terms.distance,
                         .tariffZone = asked.terms.tariffZone,
                         .base = *base,
                         .thirtyDays = *month,
                         .turboExtra = *extra};
}

Result<std::vector<Reach>> reachOf(const Tariff &tariff, const Catalogue &catalogue,
                                   Planner &planner, const Port &port)
{
    const Network &network = planner.network();
    const std::optional<PopIndex> home = network.find(port.pop);
    if (!home)
        return Error{ErrorCode::NotFound, "no such PoP: " + port.pop.text()};
    std::map<PopIndex, std::optional<Plan>> plans; // many on-ramps stand on one PoP
    std::vector<Reach> reached;
    for (const OnRamp &onRamp : catalogue.onRamps()) {
        const std::optional<PopIndex> there = network.find(onRamp.pop);
        if (onRamp.partition != port.partition || !there)
            continue;
        const auto [found, isNew] = plans.try_emplace(*there);
        if (isNew)
            found->second = planner.best({.from = *home, .to = *there});
        if (!found->second)
            continue;
        const Path &path = found->second->path;
        const Result<HourlyRate> rate =
            tariff.base(chargeTermsOf(catalogue, network, path), Bandwidth::gbps(1));
        if (!rate)
            return rate.error();
        reached.push_back({onRamp.id, path.roundTrip(), rate->perHour()});
    }
    std::sort(reached.begin(), reached.end(), [](const Reach &left, const Reach &right) {
        return std::tie(left.roundTrip, left.onRamp) < std::tie(right.roundTrip, right.onRamp);
    });
    return reached;
}

Result<Done> tariffCovers(const Tariff &tariff, const Catalogue &catalogue)
{
    for (const Pop &pop : catalogue.pops())
        if (!tariff.hasZone(pop.tariffZone))
            return Error{ErrorCode::Malformed,
                         "tariffs.csv: no price in " + pop.tariffZone + ", the zone of "
                             + pop.id.text()};
    if (tariff.currency() != catalogue.customer().currency)
        return Error{ErrorCode::Malformed,
                     "tariffs.csv: prices in " + tariff.currency().text() + " for an account in "
                         + catalogue.customer().currency.text()};
    return Done();
}

} // namespace turbolane::backend
