// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/forecast/forecaster.h"

#include "backend/billing/biller.h"
#include "backend/charging/charging.h"
#include "backend/forecast/habit.h"
#include "backend/spending/sum.h"
#include "backend/store/spendingtables.h"
#include "backend/store/store.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace turbolane::backend {

namespace {

using Lines = std::vector<BillLine>;

/// From now on nothing is thought to be out of order.
template <typename Faults>
void endFaults(Faults &faults, Instant now)
{
    for (auto &[thing, times] : faults)
        for (Interval &time : times)
            time = Interval::between(std::min(time.from(), now), std::min(time.to(), now));
}

/// An accepted boost that is not charged yet, as if it began as soon as it may.
ChargeSegment segmentOf(const Boost &boost, const ChargeTerms &terms, Instant now)
{
    return {.id = SegmentId("planned-" + boost.id.text()),
            .connection = boost.connection,
            .kind = ChargeKind::Boost,
            .boost = boost.id,
            .base = boost.from,
            .target = boost.to,
            .terms = terms,
            .start = std::max(boost.startsAt, ceilToSecond(now)),
            .end = boost.endsAt,
            .shownPrice = boost.shownPrice};
}

/// The sums of one connection or port.
struct PartSums {
    std::string name;
    Sum accrued;
    Sum running;
    Sum planned;
};
using ThingKey = std::tuple<ConnectionId, PortId, PlanId>;
using Things = std::map<ThingKey, PartSums>;

PartSums &thingOf(Things &things, const BillLine &line)
{
    const bool isOfPlan = line.connection.isEmpty() && line.port.isEmpty();
    PartSums &sums = things[{line.connection, line.port, isOfPlan ? line.plan : PlanId()}];
    sums.name = line.connectionName;
    return sums;
}

Things sumsOf(const Lines &soFar, const Lines &whole)
{
    Things things;
    for (const BillLine &line : whole) {
        PartSums &sums = thingOf(things, line);
        (line.kind == ChargeKind::Boost ? sums.planned : sums.running).add(line.rounded);
    }
    for (const BillLine &line : soFar) {
        PartSums &sums = thingOf(things, line);
        sums.accrued.add(line.rounded);
        (line.kind == ChargeKind::Boost ? sums.planned : sums.running).take(line.rounded);
    }
    return things;
}

Result<ForecastParts> partsOf(const PartSums &sums, Money habit)
{
    const Currency currency = habit.currency();
    const Result<Money> accrued = sums.accrued.in(currency);
    const Result<Money> running = sums.running.in(currency);
    const Result<Money> planned = sums.planned.in(currency);
    for (const Result<Money> *part : {&accrued, &running, &planned})
        if (!*part)
            return part->error();
    Sum total;
    for (const Money part : {*accrued, *running, *planned, habit})
        total.add(part);
    const Result<Money> all = total.in(currency);
    if (!all)
        return all.error();
    return ForecastParts{*accrued, *running, *planned, habit, *all};
}

Result<ForecastParts> totalOf(const std::vector<ForecastLine> &lines, Currency currency)
{
    PartSums sums;
    Sum habit;
    for (const ForecastLine &line : lines) {
        sums.accrued.add(line.parts.accrued);
        sums.running.add(line.parts.running);
        sums.planned.add(line.parts.planned);
        habit.add(line.parts.habit);
    }
    const Result<Money> all = habit.in(currency);
    if (!all)
        return all.error();
    return partsOf(sums, *all);
}

} // namespace

Forecaster::Books Forecaster::booksOf(Interval month, const BoostId &except) const
{
    const Instant now = m_parts.clock.now();
    Books books{.soFar = m_parts.charging.bookSince(month.from()), .planned = {}};
    books.planned = books.soFar;
    endFaults(books.planned.faults, now);
    endFaults(books.planned.portFaults, now);
    std::map<BoostId, ChargeSegment *> open;
    for (ChargeSegment &segment : books.planned.segments)
        if (!segment.end && segment.kind == ChargeKind::Boost)
            open.emplace(segment.boost, &segment);
    std::vector<ChargeSegment> toCome;
    for (const BoostId &id : unfinishedBoosts(m_parts.store.database())) {
        if (id == except)
            continue;
        const Boost boost = *m_parts.store.boosts.byId(id);
        if (const auto known = open.find(boost.id); known != open.end()) {
            known->second->end = std::max(known->second->start, boost.endsAt);
            continue;
        }
        const ChargeSegment segment =
            segmentOf(boost, m_parts.store.connections.terms(boost.connection), now);
        const bool isToCome =
            boost.state == BoostState::Scheduled || boost.state == BoostState::Activating;
        if (isToCome && segment.start < *segment.end)
            toCome.push_back(segment);
    }
    std::ranges::move(toCome, std::back_inserter(books.planned.segments));
    return books;
}

Result<Forecaster::Committed> Forecaster::committed(Interval month, const Covers &covers,
                                                    const BoostId &except) const
{
    const Currency currency = m_parts.biller.cutter().tariffs().currency();
    const Instant now = std::clamp(m_parts.clock.now(), month.from(), month.to());
    const Books books = booksOf(month, except);
    const Interval soFar = Interval::between(month.from(), now);
    const ChargeFilter boosts{.connection = {}, .kind = ChargeKind::Boost, .boost = {}};
    const auto before = m_parts.biller.linesIn(books.soFar, soFar);
    const auto after = m_parts.biller.linesIn(books.planned, month, boosts);
    if (!before || !after)
        return before ? after.error() : before.error();
    Sum spentSum;
    Sum promisedSum;
    for (const BillLine &line : *before) {
        if (!covers(line))
            continue;
        spentSum.add(line.rounded);
        if (line.kind == ChargeKind::Boost)
            promisedSum.take(line.rounded);
    }
    for (const BillLine &line : *after)
        if (covers(line))
            promisedSum.add(line.rounded);
    const Result<Money> spent = spentSum.in(currency);
    const Result<Money> promised = promisedSum.in(currency);
    if (!spent || !promised)
        return spent ? promised.error() : spent.error();
    return Committed{*spent, *promised};
}

Result<Forecast> Forecaster::forecast() const
{
    const TimeZone &zone = m_parts.biller.cutter().account();
    const Currency currency = m_parts.biller.cutter().tariffs().currency();
    const Instant now = m_parts.clock.now();
    const Interval month = zone.monthAround(now);
    const Books books = booksOf(month);
    const auto soFar = m_parts.biller.linesIn(books.soFar, Interval::between(month.from(), now));
    const auto whole = m_parts.biller.linesIn(books.planned, month);
    if (!soFar || !whole)
        return soFar ? whole.error() : soFar.error();
    const Result<Habit> habit = habitOf(m_parts.store, m_parts.charging, m_parts.biller,
                                        {.month = month, .now = now, .planned = books.planned});
    if (!habit)
        return habit.error();
    Things things = sumsOf(*soFar, *whole);
    for (const auto &[connection, amount] : habit->spend)
        things.try_emplace({connection, PortId(), PlanId()});
    Forecast forecast{.month = month,
                      .asOf = now,
                      .parts = ForecastParts::nothing(currency),
                      .method = Habit::method,
                      .note = habit->note,
                      .lines = {}};
    for (const auto &[key, sums] : things) {
        const auto &[connection, port, plan] = key;
        const auto usual = habit->spend.find(connection);
        const Result<ForecastParts> parts =
            partsOf(sums, usual == habit->spend.end() ? Money::zero(currency) : usual->second);
        if (!parts)
            return parts.error();
        const auto name = books.planned.names.find(connection);
        forecast.lines.push_back({.connection = connection,
                                  .port = port,
                                  .plan = plan,
                                  .name = sums.name.empty() && name != books.planned.names.end()
                                      ? name->second
                                      : sums.name,
                                  .parts = *parts});
    }
    std::ranges::sort(forecast.lines, {}, [](const ForecastLine &line) {
        return std::tie(line.name, line.connection, line.port, line.plan);
    });
    const Result<ForecastParts> total = totalOf(forecast.lines, currency);
    if (!total)
        return total.error();
    forecast.parts = *total;
    return forecast;
}

} // namespace turbolane::backend
