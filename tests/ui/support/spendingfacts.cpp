// SPDX-License-Identifier: GPL-3.0-or-later

#include "spendingfacts.h"

#include <algorithm>

namespace turbolane::test {

namespace {

using std::chrono::days;

Money sum(Money one, Money other)
{
    return *one.plus(other);
}

Money &partOf(SpendByKind &spend, ChargeKind kind)
{
    if (kind == ChargeKind::Boost)
        return spend.boost;
    if (kind == ChargeKind::Port)
        return spend.port;
    return kind == ChargeKind::CrossConnect ? spend.crossConnect : spend.base;
}

void addTo(std::vector<ConnectionSpend> &all, const ConnectionId &connection, Money amount)
{
    auto its = std::ranges::find(all, connection, &ConnectionSpend::connection);
    if (its == all.end())
        its = all.insert(its, {.connection = connection, .amount = euros(0)});
    its->amount = sum(its->amount, amount);
}

/// The seven that cost most, and what each cost on each day.
void nameTheDearest(DailyCharges &daily, const Charges &charges, const std::vector<UsageRow> &rows)
{
    std::ranges::sort(daily.connections, std::ranges::greater(),
                      [](const ConnectionSpend &spend) { return spend.amount.inMicros(); });
    if (daily.connections.size() > 7)
        daily.connections.erase(daily.connections.begin() + 7, daily.connections.end());
    for (ConnectionSpend &spend : daily.connections)
        spend.name = std::ranges::find(charges.lines, spend.connection, &BillLine::connection)
                         ->connectionName;
    for (DaySpend &day : daily.days)
        for (const ConnectionSpend &spend : daily.connections) {
            addTo(day.connections, spend.connection, euros(0));
            for (const UsageRow &row : rows)
                if (row.connection == spend.connection && row.kind != ChargeKind::Boost
                    && day.day.contains(row.time.from()))
                    addTo(day.connections, spend.connection, row.amount);
        }
}

DailyCharges dailyOf(const FakeWorld &world)
{
    const Charges charges = world.charges();
    const std::chrono::year_month_day today(std::chrono::floor<days>(world.now));
    const auto month = today.year() / today.month();
    DailyCharges daily{
        .month = Interval::between(std::chrono::sys_days(month / 1),
                                   std::chrono::sys_days((month + std::chrono::months(1)) / 1)),
        .asOf = world.now,
        .exact = euros(0),
        .total = charges.total,
        .roundedBy = euros(0)};
    for (Instant from = daily.month.from(); from < daily.month.to(); from += days(1))
        daily.days.push_back({.date = std::chrono::floor<days>(from),
                              .day = Interval::between(from, from + days(1)),
                              .spend = SpendByKind::nothing(Currency::of("EUR")),
                              .exact = euros(0)});
    for (const UsageRow &row : world.usageRows()) {
        const auto number = std::chrono::floor<days>(row.time.from() - daily.month.from()).count();
        DaySpend &day = daily.days[std::size_t(number)];
        Money &part = partOf(day.spend, row.kind);
        part = sum(part, row.amount);
        day.exact = sum(day.exact, row.amount);
        daily.exact = sum(daily.exact, row.amount);
        if (!row.connection.isEmpty() && row.kind != ChargeKind::Boost)
            addTo(daily.connections, row.connection, row.amount);
    }
    nameTheDearest(daily, charges, world.usageRows());
    daily.roundedBy = *daily.total.minus(daily.exact);
    return daily;
}

GroupedCharges groupedOf(const FakeWorld &world, GroupBy by)
{
    const Charges charges = world.charges();
    GroupedCharges grouped{.by = by,
                           .month = charges.month,
                           .asOf = charges.asOf,
                           .groups = {},
                           .rest = {},
                           .total = charges.total};
    for (const BillLine &line : charges.lines) {
        if (by == GroupBy::Connection && line.connection.isEmpty()) {
            if (!grouped.rest)
                grouped.rest = ChargeGroup{.total = euros(0)};
            ++grouped.rest->lines;
            grouped.rest->total = sum(grouped.rest->total, line.rounded);
            continue;
        }
        const std::string name = by == GroupBy::Carrier ? "Meridian Exchange" : line.connectionName;
        auto group = std::ranges::find(grouped.groups, name, &ChargeGroup::name);
        if (group == grouped.groups.end())
            group = grouped.groups.insert(
                group,
                {.name = name,
                 .connection = by == GroupBy::Connection ? line.connection : ConnectionId(),
                 .total = euros(0)});
        ++group->lines;
        group->total = sum(group->total, line.rounded);
    }
    std::ranges::sort(grouped.groups, std::ranges::greater(),
                      [](const ChargeGroup &group) { return group.total.inMicros(); });
    return grouped;
}

Forecast forecastOf(const DailyCharges &daily, Money perHour)
{
    const std::int64_t left = (daily.month.to() - daily.asOf).count();
    constexpr std::int64_t hour = 3'600'000;
    ForecastParts parts = ForecastParts::nothing(Currency::of("EUR"));
    parts.accrued = daily.total;
    parts.running = perHour.times(left, hour, Rounding::HalfUp)->roundedToMinor(Rounding::HalfUp);
    parts.planned = euros(45'840'000);
    parts.total = sum(sum(parts.accrued, parts.running), parts.planned);
    return {
        .month = daily.month, .asOf = daily.asOf, .parts = parts, .method = "medianOfFourWeekdays"};
}

} // namespace

void tellSpending(FakeWorld &world, Money monthly)
{
    world.daily = dailyOf(world);
    world.grouped.clear();
    for (const GroupBy by : {GroupBy::Connection, GroupBy::Carrier})
        world.grouped.push_back(groupedOf(world, by));
    world.forecast = forecastOf(*world.daily, world.charges().perHour);
    Budget budget{.id = BudgetId("all"),
                  .name = "Network",
                  .monthly = monthly,
                  .alertPercents = {50, 80},
                  .hardStop = HardStop::RefuseBoosts};
    budget.standing = {.month = world.daily->month,
                       .asOf = world.now,
                       .spent = world.daily->total,
                       .promised = euros(0),
                       .left = *monthly.minus(world.daily->total),
                       .forecast = world.forecast->parts.total};
    world.budgets = {budget};
}

} // namespace turbolane::test
