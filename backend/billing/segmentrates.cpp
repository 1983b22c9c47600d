// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/segmentrates.h"

#include "backend/billing/timezone.h"

namespace turbolane::backend {

namespace {

bool isFee(ChargeKind kind)
{
    return isOfPort(kind) || kind == ChargeKind::CloudFee;
}

Result<Money> feeOf(const ChargeSegment &segment, const Tariff &tariff)
{
    if (segment.kind == ChargeKind::CloudFee)
        return tariff.cloudFee(segment.terms.cloud).value_or(Money::zero(tariff.currency()));
    const Result<PortFees> fees = tariff.port(segment.terms.tariffZone, segment.base);
    if (!fees)
        return fees.error();
    return segment.kind == ChargeKind::Port ? fees->port : fees->crossConnect;
}

/// Whatever its length, and however often the clocks change in it, it comes to the fee.
HourlyRate spreadOver(Interval month, Money fee)
{
    constexpr std::int64_t secondsInHour = 3'600;
    const auto seconds = std::chrono::duration_cast<Seconds>(month.length()).count();
    return HourlyRate::of(fee.inMicros() * secondsInHour, seconds, fee.currency());
}

} // namespace

SegmentRates SegmentRates::spread(Money fee, Interval span, const TimeZone &account)
{
    Interval month = account.monthAround(span.from());
    SegmentRates rates(spreadOver(month, fee));
    rates.m_months.push_back({month.to(), rates.m_day});
    while (month.to() <= span.to()) {
        month = account.monthAround(month.to());
        rates.m_months.push_back({month.to(), spreadOver(month, fee)});
    }
    return rates;
}

Result<SegmentRates> SegmentRates::ofBase(const ChargeSegment &segment, const Tariff &tariff)
{
    const Result<HourlyRate> rate = tariff.base(segment.terms, segment.base);
    if (!rate)
        return rate.error();
    SegmentRates rates(*rate);
    if (!segment.terms.termEnds)
        return rates;
    ChargeTerms after = segment.terms;
    after.termMonths = 0;
    const Result<HourlyRate> undiscounted = tariff.base(after, segment.base);
    if (!undiscounted)
        return undiscounted.error();
    rates.m_termEnds = segment.terms.termEnds;
    rates.m_afterTerm = *undiscounted;
    return rates;
}

Result<SegmentRates> SegmentRates::ofBoost(const ChargeSegment &segment, const Tariff &tariff,
                                           Interval span)
{
    const auto rateIn = [&](RateBand band) {
        return tariff.boostExtra(segment.terms, segment.base, segment.target, band);
    };
    const Result<HourlyRate> byDay = rateIn(RateBand::Day);
    const Result<HourlyRate> byNight = rateIn(RateBand::Night);
    if (!byDay || !byNight)
        return byDay ? byNight.error() : byDay.error();
    const Result<TimeZone> zone = TimeZone::named(segment.terms.aEndTimeZone);
    if (!zone)
        return zone.error();
    SegmentRates rates(*byDay);
    rates.m_night = *byNight;
    rates.m_hours.emplace(tariff, *zone, span);
    return rates;
}

Result<SegmentRates> SegmentRates::of(const ChargeSegment &segment, const TariffBook &tariffs,
                                      Interval span, const TimeZone &account)
{
    const Tariff &tariff = tariffs.of(segment.terms);
    if (segment.kind == ChargeKind::Base)
        return ofBase(segment, tariff);
    if (!isFee(segment.kind))
        return ofBoost(segment, tariff, span);
    const Result<Money> fee = feeOf(segment, tariff);
    if (!fee)
        return fee.error();
    return spread(*fee, span, account);
}

RateBand SegmentRates::bandAt(Instant instant) const
{
    return m_hours ? m_hours->at(instant) : RateBand::Flat;
}

const HourlyRate &SegmentRates::rateAt(Instant instant) const
{
    for (const Month &month : m_months)
        if (instant < month.end)
            return month.rate;
    if (m_termEnds && instant >= *m_termEnds)
        return m_afterTerm;
    return bandAt(instant) == RateBand::Night ? m_night : m_day;
}

std::vector<Instant> SegmentRates::changes() const
{
    if (m_termEnds)
        return {*m_termEnds};
    if (!m_months.empty()) {
        std::vector<Instant> ends;
        for (const Month &month : m_months)
            ends.push_back(month.end);
        return ends;
    }
    return m_hours ? m_hours->changes() : std::vector<Instant>();
}

} // namespace turbolane::backend
