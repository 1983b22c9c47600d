// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/tariff.h"

#include "backend/billing/tariffreader.h"
#include "backend/catalogue/datafile.h"

#include <algorithm>

namespace turbolane::backend {

Result<Tariff> Tariff::from(CsvText text)
{
    return TariffReader().read(std::move(text));
}

Result<Tariff> Tariff::builtIn()
{
    return in(DataFiles());
}

Result<Tariff> Tariff::in(const DataFiles &data)
{
    Result<CsvText> text = data.fileOrBuiltIn("tariffs.csv");
    if (!text)
        return text.error();
    return from(std::move(*text));
}

bool Tariff::hasZone(std::string_view zone) const
{
    return m_perMbps.contains({DistanceClass::Metro, std::string(zone)});
}

Result<HourlyRate> Tariff::base(const ChargeTerms &terms, Bandwidth bandwidth) const
{
    const Result<HourlyRate> one = graduated(terms, Bandwidth(), bandwidth);
    if (!one || !terms.standby)
        return one;
    const ChargeTerms second{.distance = terms.standby->distance,
                             .tariffZone = terms.standby->tariffZone,
                             .aEndTimeZone = terms.aEndTimeZone};
    const Result<HourlyRate> other = graduated(second, Bandwidth(), bandwidth);
    return other ? pair(*one, *other) : other;
}

Result<HourlyRate> Tariff::boostExtra(const ChargeTerms &terms, Bandwidth from, Bandwidth to,
                                      RateBand band) const
{
    require(band != RateBand::Flat, "a boost is charged by day or by night");
    const Result<HourlyRate> extra = graduated(terms, from, to);
    if (!extra)
        return extra;
    const Result<HourlyRate> boosted = extra->times(m_boost.numerator, m_boost.denominator);
    if (!boosted || band == RateBand::Day)
        return boosted;
    return boosted->times(m_night.numerator, m_night.denominator);
}

Result<PortFees> Tariff::port(const std::string &zone, Bandwidth speed) const
{
    const auto found = m_ports.find({zone, speed});
    if (found == m_ports.end())
        return Error{ErrorCode::NotFound, "no price for a port of " + speed.text() + " in " + zone};
    const auto crossConnect = m_crossConnects.find(zone);
    return PortFees{.port = found->second,
                    .crossConnect = crossConnect == m_crossConnects.end() ? Money::zero(m_currency)
                                                                          : crossConnect->second};
}

std::vector<Bandwidth> Tariff::portSpeeds(std::string_view zone) const
{
    std::vector<Bandwidth> speeds;
    for (const auto &[key, fee] : m_ports)
        if (key.first == zone)
            speeds.push_back(key.second);
    return speeds;
}

Result<HourlyRate> Tariff::pair(const HourlyRate &one, const HourlyRate &other) const
{
    const Result<HourlyRate> sum = one.plus(other);
    return sum ? sum->times(m_diversity.numerator, m_diversity.denominator) : sum;
}

Result<HourlyRate> Tariff::graduated(const ChargeTerms &terms, Bandwidth from, Bandwidth to) const
{
    require(from <= to, "a boost raises the bandwidth");
    const auto perMbps = m_perMbps.find({terms.distance, terms.tariffZone});
    if (perMbps == m_perMbps.end())
        return Error{ErrorCode::NotFound,
                     "no price for " + std::string(wireName(terms.distance)) + " in "
                         + terms.tariffZone};
    Result<HourlyRate> sum = HourlyRate::zero(m_currency);
    Bandwidth begin;
    for (const VolumeBand &band : m_bands) {
        const Bandwidth part = std::min(to, band.upTo).minus(std::max(from, begin));
        Result<HourlyRate> share = perMbps->second.times(part.inKbps(), 1'000);
        if (share)
            share = share->times(band.factor.numerator, band.factor.denominator);
        if (share)
            share = sum->plus(*share);
        if (!share)
            return share;
        sum = share;
        begin = band.upTo;
    }
    return sum;
}

} // namespace turbolane::backend
