// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/forecast/habit.h"

#include "backend/billing/biller.h"
#include "backend/charging/charging.h"
#include "backend/spending/calendardays.h"
#include "backend/spending/sum.h"
#include "backend/store/store.h"

#include <algorithm>
#include <array>
#include <set>

namespace turbolane::backend {

namespace {

constexpr std::size_t daysInWeek = 7;

using ByDay = std::vector<Sum>;

/// The days of the month before and of this one, and what each connection spent on them.
struct Diary {
    std::vector<CalendarDay> days;
    std::size_t today = 0;
    std::map<ConnectionId, ByDay> spend;
};

bool isUnplanned(const Boost &boost)
{
    return boost.schedule.isEmpty() && boost.startsAt <= ceilToSecond(boost.placedAt);
}

std::set<BoostId> unplannedOf(const Store &store)
{
    std::set<BoostId> ids;
    for (const Boost &boost : store.boosts.all())
        if (isUnplanned(boost))
            ids.insert(boost.id);
    return ids;
}

/// Reads the boosts of a month into the diary.
Result<Done> read(Diary &diary, const Biller &biller, ChargeBook book, Interval month,
                  const std::set<BoostId> &unplanned)
{
    std::erase_if(book.segments, [&unplanned](const ChargeSegment &segment) {
        return segment.kind != ChargeKind::Boost || !unplanned.contains(segment.boost);
    });
    const auto rows = biller.rowsIn(book, month);
    if (!rows)
        return rows.error();
    for (const UsageRow &row : *rows) {
        ByDay &days = diary.spend.try_emplace(row.connection, diary.days.size()).first->second;
        if (const auto day = dayAround(diary.days, row.time.from()))
            days[*day].add(row.amount);
    }
    return Done{};
}

Result<Money> medianOf(std::array<Money, Habit::weeks> amounts)
{
    std::ranges::sort(amounts, {}, &Money::inMicros);
    Sum middle;
    middle.add(amounts[Habit::weeks / 2 - 1]);
    middle.add(amounts[Habit::weeks / 2]);
    const Result<Money> two = middle.in(amounts[0].currency());
    return two ? two->times(1, 2, Rounding::Down) : two;
}

/// The last day of that weekday before today.
std::size_t lastLike(const Diary &diary, std::size_t day)
{
    return day - ((day - diary.today) / daysInWeek + 1) * daysInWeek;
}

/// What one connection will spend by habit; nothing below zero on any day.
Result<Money> spendOf(const Diary &diary, const ByDay &spent, Currency currency)
{
    Sum total;
    for (std::size_t day = diary.today; day < diary.days.size(); ++day) {
        std::array<Money, Habit::weeks> like{Money::zero(currency), Money::zero(currency),
                                             Money::zero(currency), Money::zero(currency)};
        std::size_t past = lastLike(diary, day);
        for (Money &amount : like) {
            const Result<Money> of = spent[past].in(currency);
            if (!of)
                return of;
            amount = *of;
            past -= daysInWeek;
        }
        const Result<Money> usual = medianOf(like);
        const Result<Money> already = spent[day].in(currency);
        if (!usual || !already)
            return usual ? already : usual;
        if (usual->inMicros() > already->inMicros()) {
            total.add(*usual);
            total.take(*already);
        }
    }
    const Result<Money> sum = total.in(currency);
    return sum ? sum->roundedToMinor(Rounding::HalfUp) : sum;
}

/// The oldest day that is asked about.
bool knowsEnough(const Diary &diary, const std::optional<Instant> &first)
{
    constexpr std::size_t back = Habit::weeks * daysInWeek;
    return first && diary.today >= back && *first <= diary.days[diary.today - back].time.from();
}

} // namespace

Result<Habit> habitOf(const Store &store, const Charging &charging, const Biller &biller,
                      const HabitAsked &asked)
{
    const TimeZone &zone = biller.cutter().account();
    const Interval before = zone.monthAround(asked.month.from() - Millis(1));
    Diary diary{.days = daysOf(zone, before), .today = 0, .spend = {}};
    for (const CalendarDay &day : daysOf(zone, asked.month))
        diary.days.push_back(day);
    diary.today = dayAround(diary.days, asked.now).value_or(0);
    Habit habit;
    if (!knowsEnough(diary, store.charges.first())) {
        habit.note = "there are not four whole weeks of use to learn from yet";
        return habit;
    }
    const std::set<BoostId> unplanned = unplannedOf(store);
    const auto earlier = read(diary, biller, charging.bookSince(before.from()), before, unplanned);
    const auto now = read(diary, biller, asked.planned, asked.month, unplanned);
    if (!earlier || !now)
        return earlier ? now.error() : earlier.error();
    for (const auto &[id, spent] : diary.spend) {
        const auto connection = store.connections.byId(id);
        if (!connection || !isInService(connection->state))
            continue;
        const Result<Money> spend = spendOf(diary, spent, biller.cutter().tariffs().currency());
        if (!spend)
            return spend.error();
        if (!spend->isZero())
            habit.spend.emplace(id, *spend);
    }
    if (habit.spend.empty())
        habit.note = "no boost was pressed on most of these weekdays in the last four weeks";
    return habit;
}

} // namespace turbolane::backend
