// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/nightrate.h"

#include "backend/billing/tariffbook.h"
#include "backend/catalogue/catalogue.h"
#include "backend/inventory/inventory.h"
#include "backend/offers/offers.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

constexpr std::int64_t million = 1'000'000;
constexpr Bandwidth someBoost = Bandwidth::gbps(100);
constexpr Seconds anHour{3'600};

/// An hour of a boost, in millionths; it is the same share of the day's price wherever it is.
std::int64_t anHourOf(const Tariff &tariff, const Pop &place, RateBand band)
{
    const ChargeTerms terms{
        .distance = DistanceClass::Metro, .tariffZone = place.tariffZone, .aEndTimeZone = {}};
    const auto rate = tariff.boostExtra(terms, Bandwidth(), someBoost, band);
    const auto amount = rate ? rate->amountFor(anHour, Rounding::HalfUp) : rate.error();
    return amount ? amount->inMicros() : 0;
}

std::int64_t nightFactorPpm(const Tariff &tariff, const Pop &place)
{
    const std::int64_t byDay = anHourOf(tariff, place, RateBand::Day);
    const std::int64_t atNight = anHourOf(tariff, place, RateBand::Night);
    return byDay == 0 ? million : (atNight * million + byDay / 2) / byDay;
}

} // namespace

NightRate Offers::nightRate() const
{
    const Tariff &tariff = tariffNow();
    NightRate rate{.from = tariff.nightFrom(), .to = tariff.nightTo(), .places = {}};
    for (const Port &port : m_parts.inventory.ports()) {
        const Pop *place = m_parts.catalogue.find(port.pop);
        const bool isTold = place == nullptr
            || std::ranges::find(rate.places, port.pop, &NightPlace::pop) != rate.places.end();
        if (isTold)
            continue;
        rate.places.push_back({port.pop, m_parts.catalogue.timeZoneOf(port.pop)});
        rate.factorPpm = nightFactorPpm(tariff, *place);
    }
    return rate;
}

} // namespace turbolane::backend
