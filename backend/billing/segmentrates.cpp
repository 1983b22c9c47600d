// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/segmentrates.h"

namespace turbolane::backend {

namespace {

Result<HourlyRate> rateIn(const ChargeSegment &segment, const Tariff &tariff, RateBand band)
{
    if (segment.kind == ChargeKind::Base)
        return tariff.base(segment.terms, segment.base);
    return tariff.boostExtra(segment.terms, segment.base, segment.target, band);
}

} // namespace

Result<SegmentRates> SegmentRates::of(const ChargeSegment &segment, const Tariff &tariff,
                                      Interval span)
{
    const Result<HourlyRate> byDay = rateIn(segment, tariff, RateBand::Day);
    if (!byDay)
        return byDay.error();
    SegmentRates rates(*byDay);
    if (segment.kind == ChargeKind::Base)
        return rates;
    const Result<HourlyRate> byNight = rateIn(segment, tariff, RateBand::Night);
    if (!byNight)
        return byNight.error();
    const Result<TimeZone> zone = TimeZone::named(segment.terms.aEndTimeZone);
    if (!zone)
        return zone.error();
    rates.m_night = *byNight;
    rates.m_hours.emplace(tariff, *zone, span);
    return rates;
}

RateBand SegmentRates::bandAt(Instant instant) const
{
    return m_hours ? m_hours->at(instant) : RateBand::Flat;
}

const HourlyRate &SegmentRates::rateOf(RateBand band) const
{
    return band == RateBand::Night ? m_night : m_day;
}

std::vector<Instant> SegmentRates::changes() const
{
    return m_hours ? m_hours->changes() : std::vector<Instant>();
}

} // namespace turbolane::backend
