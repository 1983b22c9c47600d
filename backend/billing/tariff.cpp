// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/tariff.h"

#include "backend/billing/planreader.h"
#include "backend/billing/tariffreader.h"
#include "backend/catalogue/datafile.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

constexpr std::int64_t million = 1'000'000;

Result<HourlyRate> shareOf(const Result<HourlyRate> &rate, std::int64_t ppm)
{
    return rate && ppm != million ? rate->times(ppm, million) : rate;
}

} // namespace

Result<Tariff> Tariff::from(CsvText prices, std::optional<CsvText> plans)
{
    Result<Tariff> tariff = TariffReader().read(std::move(prices));
    if (!tariff)
        return tariff;
    if (!plans) {
        tariff->m_plans = {PricePlan{.id = usualPlan, .title = "Per second"}};
        return tariff;
    }
    Result<std::vector<PricePlan>> read = readPlans(std::move(*plans), tariff->m_currency);
    if (!read)
        return read.error();
    tariff->m_plans = std::move(*read);
    return tariff;
}

Result<Tariff> Tariff::builtIn()
{
    Result<CsvText> prices = builtInFile("tariffs.csv");
    Result<CsvText> plans = builtInFile("plans.csv");
    if (!prices || !plans)
        return prices ? plans.error() : prices.error();
    return from(std::move(*prices), std::move(*plans));
}

const PricePlan *Tariff::findPlan(const PlanId &id) const
{
    const PlanId &wanted = id.isEmpty() ? usualPlan : id;
    for (const PricePlan &plan : m_plans)
        if (plan.id == wanted)
            return &plan;
    return nullptr;
}

const PricePlan &Tariff::plan(const ChargeTerms &terms) const
{
    const PricePlan *found = findPlan(terms.plan);
    require(found != nullptr, "a plan is looked up before it is sold");
    return *found;
}

std::optional<std::int64_t> Tariff::termDiscount(int months) const
{
    const auto found = m_termDiscounts.find(months);
    return found == m_termDiscounts.end() ? std::nullopt : std::optional(found->second);
}

PriceChoices Tariff::choices() const
{
    PriceChoices choices{.plans = m_plans, .terms = {}};
    for (const auto &[months, discount] : m_termDiscounts)
        choices.terms.push_back({months, discount});
    choices.earlyTerminationPpm =
        million / m_earlyTermination.denominator * m_earlyTermination.numerator;
    for (const auto &[zone, price] : m_perGigabyte)
        choices.volumes.push_back({zone, price});
    return choices;
}

bool Tariff::hasZone(std::string_view zone) const
{
    return m_perMbps.contains({DistanceClass::Metro, std::string(zone)});
}

Result<HourlyRate> Tariff::base(const ChargeTerms &terms, Bandwidth bandwidth) const
{
    const PricePlan &plan = this->plan(terms);
    const Bandwidth committed =
        plan.measure == PlanMeasure::Reserved ? std::max(terms.reserved, Bandwidth()) : bandwidth;
    Result<HourlyRate> rate = shareOf(listed(terms, Bandwidth(), committed), plan.commitPpm);
    if (rate && bandwidth > committed) {
        const auto more = shareOf(listed(terms, committed, bandwidth), plan.extraPpm);
        rate = more ? rate->plus(*more) : more;
    }
    const auto discount = termDiscount(terms.termMonths);
    return discount ? shareOf(rate, million - *discount) : rate;
}

Result<HourlyRate> Tariff::boostExtra(const ChargeTerms &terms, Bandwidth from, Bandwidth to,
                                      RateBand band) const
{
    require(band != RateBand::Flat, "a boost is charged by day or by night");
    require(from <= to, "a boost raises the bandwidth");
    // What is reserved is paid for, used or not.
    const Bandwidth paid = std::min(std::max(from, terms.reserved), to);
    const Result<HourlyRate> extra = shareOf(listed(terms, paid, to), plan(terms).extraPpm);
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

Result<HourlyRate> Tariff::percentile(const ChargeTerms &terms, Bandwidth from, Bandwidth to) const
{
    return shareOf(listed(terms, from, to), plan(terms).percentilePpm);
}

Result<Money> Tariff::perGigabyte(const ChargeTerms &terms) const
{
    const auto found = m_perGigabyte.find(terms.tariffZone);
    if (found == m_perGigabyte.end())
        return Error{ErrorCode::NotFound, "no price for a gigabyte in " + terms.tariffZone};
    return found->second;
}

std::optional<Money> Tariff::cloudFee(const std::string &provider) const
{
    const auto found = m_cloudFees.find(provider);
    return found == m_cloudFees.end() ? std::nullopt : std::optional(found->second);
}

Result<HourlyRate> Tariff::listed(const ChargeTerms &terms, Bandwidth from, Bandwidth to) const
{
    Result<HourlyRate> rate =
        graduated({.distance = terms.distance, .tariffZone = terms.tariffZone}, from, to);
    if (rate && terms.standby) {
        const Result<HourlyRate> other = graduated(*terms.standby, from, to);
        rate = other ? rate->plus(*other) : other;
        if (rate)
            rate = rate->times(m_diversity.numerator, m_diversity.denominator);
    }
    const auto encrypted = m_encryption.find(terms.encryption);
    if (!rate || encrypted == m_encryption.end())
        return rate;
    return rate->times(encrypted->second.numerator, encrypted->second.denominator);
}

Result<HourlyRate> Tariff::graduated(const LegTerms &leg, Bandwidth from, Bandwidth to) const
{
    const auto perMbps = m_perMbps.find({leg.distance, leg.tariffZone});
    if (perMbps == m_perMbps.end())
        return Error{ErrorCode::NotFound,
                     "no price for " + std::string(wireName(leg.distance)) + " in "
                         + leg.tariffZone};
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
