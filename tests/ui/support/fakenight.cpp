// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/nightratejob.h"
#include "fakeanswer.h"

namespace turbolane::test {

namespace {

constexpr std::chrono::hours anHour{1};
constexpr int nightBegins = 20; // UTC: 22:00 in Berlin
constexpr int nightEnds = 4;

bool isNight(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const auto hour = std::chrono::floor<std::chrono::hours>(instant - day).count();
    return hour >= nightBegins || hour < nightEnds;
}

} // namespace

/// Row by row, by the clock hour; at night it costs 35% less.
Estimate FakeWorld::byTheHour(Estimate estimate, const HourlyRate &rate) const
{
    estimate.total = Money::zero(estimate.total.currency());
    for (Instant from = estimate.time.from(); from < estimate.time.to();) {
        const Instant next = std::min<Instant>(
            estimate.time.to(), std::chrono::floor<std::chrono::hours>(from) + anHour);
        const Seconds length = std::chrono::floor<Seconds>(next - from);
        const HourlyRate its = isNight(from) ? *rate.times(650'000, 1'000'000) : rate;
        UsageRow row{.id = UsageId("e-" + std::to_string(estimate.rows.size())),
                     .connection = {},
                     .kind = ChargeKind::Boost,
                     .boost = {},
                     .time = Interval::between(from, next),
                     .billed = length,
                     .bandwidth = estimate.to.minus(estimate.from),
                     .band = isNight(from) ? RateBand::Night : RateBand::Day,
                     .rate = its,
                     .amount = *its.amountFor(length, Rounding::HalfUp)};
        estimate.total = *estimate.total.plus(row.amount);
        estimate.rows.push_back(std::move(row));
        from = next;
    }
    estimate.total = estimate.total.roundedToMinor(Rounding::HalfUp);
    return estimate;
}

client::NightRateJob *FakeCarrier::nightRate()
{
    NightRate rate{.from = std::chrono::hours(22),
                   .to = std::chrono::hours(6),
                   .factorPpm = 650'000,
                   .places = {}};
    for (const Port &port : m_world.ports)
        rate.places.push_back({port.pop, "Europe/Berlin"});
    return later(new client::NightRateJob, rate);
}

} // namespace turbolane::test
