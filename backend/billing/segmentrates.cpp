// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/segmentrates.h"

#include "backend/billing/timezone.h"

namespace turbolane::backend {

namespace {

Result<HourlyRate> rateIn(const ChargeSegment &segment, const Tariff &tariff, RateBand band)
{
    if (segment.kind == ChargeKind::Base)
        return tariff.base(segment.terms, segment.base);
    return tariff.boostExtra(segment.terms, segment.base, segment.target, band);
}

/// Whatever its length, and however often the clocks change in it, it comes to the fee.
HourlyRate spreadOver(Interval month, Money fee)
{
    constexpr std::int64_t secondsInHour = 3'600;
    const auto seconds = std::chrono::duration_cast<Seconds>(month.length()).count();
    return HourlyRate::of(fee.inMicros() * secondsInHour, seconds, fee.currency());
}

} // namespace

Result<SegmentRates> SegmentRates::ofPort(const ChargeSegment &segment, const Tariff &tariff,
                                          Interval span, const TimeZone &account)
{
    const Result<PortFees> fees = tariff.port(segment.terms.tariffZone, segment.base);
    if (!fees)
        return fees.error();
    const Money fee = segment.kind == ChargeKind::Port ? fees->port : fees->crossConnect;
    Interval month = account.monthAround(span.from());
    SegmentRates rates(spreadOver(month, fee));
    rates.m_months.push_back({month.to(), rates.m_day});
    while (month.to() <= span.to()) {
        month = account.monthAround(month.to());
        rates.m_months.push_back({month.to(), spreadOver(month, fee)});
    }
    return rates;
}

Result<SegmentRates> SegmentRates::of(const ChargeSegment &segment, const Tariff &tariff,
                                      Interval span, const TimeZone &account)
{
    if (isOfPort(segment.kind))
        return ofPort(segment, tariff, span, account);
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

const HourlyRate &SegmentRates::rateAt(Instant instant) const
{
    for (const Month &month : m_months)
        if (instant < month.end)
            return month.rate;
    return bandAt(instant) == RateBand::Night ? m_night : m_day;
}

std::vector<Instant> SegmentRates::changes() const
{
    return m_hours ? m_hours->changes() : std::vector<Instant>();
}

} // namespace turbolane::backend
