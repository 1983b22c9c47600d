// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/spending/spending.h"

#include "backend/billing/biller.h"
#include "backend/charging/charging.h"
#include "backend/spending/calendardays.h"
#include "backend/spending/sum.h"
#include "backend/store/store.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace turbolane::backend {

namespace {

using GroupKey = std::tuple<std::string, std::string, std::string, std::string>;

GroupKey keyOf(const ChargeGroup &group)
{
    return {group.tagKey, group.name, group.connection.text(), group.port.text()};
}

/// Of one day, by kind.
struct DaySums {
    Sum base;
    Sum boost;
    Sum port;
    Sum crossConnect;
    Sum other;
    Sum all;

    Sum &of(ChargeKind kind)
    {
        switch (kind) {
        case ChargeKind::Base: return base;
        case ChargeKind::Boost: return boost;
        case ChargeKind::Port: return port;
        case ChargeKind::CrossConnect: return crossConnect;
        case ChargeKind::Data:
        case ChargeKind::Percentile:
        case ChargeKind::Pool:
        case ChargeKind::CloudFee:
        case ChargeKind::EarlyTermination: break;
        }
        return other;
    }
    void add(const UsageRow &row, std::int64_t times)
    {
        of(row.kind).add(row.amount, times);
        all.add(row.amount, times);
        if (!row.connection.isEmpty() && row.kind != ChargeKind::Boost)
            connections[row.connection].add(row.amount, times);
    }
    std::unordered_map<ConnectionId, Sum> connections; ///< apart from boosts
};

/// A row belongs to the day it begins in.
void addByDay(const RatedRow &run, const std::vector<CalendarDay> &calendar,
              std::vector<DaySums> &sums)
{
    const Millis length = run.row.time.length();
    Instant from = run.row.time.from();
    for (std::int64_t left = run.count; left > 0;) {
        const auto day = dayAround(calendar, from);
        if (!day)
            return;
        const Millis rest = calendar[*day].time.to() - from;
        const std::int64_t here =
            left == 1 ? 1 : std::min(left, (rest + length - Millis(1)) / length);
        sums[*day].add(run.row, here);
        from += here * length;
        left -= here;
    }
}

/// As many as a chart can tell apart.
constexpr std::size_t namedConnections = 7;

Result<std::vector<ConnectionSpend>> dearest(const DaySums &month, const ChargeBook &book,
                                             Currency currency)
{
    std::vector<ConnectionSpend> all;
    for (const auto &[connection, sum] : month.connections) {
        const Result<Money> amount = sum.in(currency);
        if (!amount)
            return amount.error();
        const auto name = book.names.find(connection);
        all.push_back({.connection = connection,
                       .name = name == book.names.end() ? connection.text() : name->second,
                       .amount = *amount});
    }
    std::ranges::sort(all, [](const ConnectionSpend &left, const ConnectionSpend &right) {
        const auto dearer = right.amount.inMicros() <=> left.amount.inMicros();
        return dearer != 0 ? dearer < 0 : left.connection < right.connection;
    });
    all.erase(all.begin() + std::ptrdiff_t(std::min(all.size(), namedConnections)), all.end());
    return all;
}

/// What each of them cost on one day.
Result<std::vector<ConnectionSpend>> shares(const std::vector<ConnectionSpend> &named,
                                            const DaySums &day, Currency currency)
{
    std::vector<ConnectionSpend> its;
    for (const ConnectionSpend &connection : named) {
        const auto sum = day.connections.find(connection.connection);
        const Result<Money> amount =
            sum == day.connections.end() ? Money::zero(currency) : sum->second.in(currency);
        if (!amount)
            return amount.error();
        its.push_back({connection.connection, connection.name, *amount});
    }
    return its;
}

Result<DaySpend> spendOf(const CalendarDay &day, const DaySums &sums, Currency currency)
{
    DaySpend spend{.date = day.date,
                   .day = day.time,
                   .spend = SpendByKind::nothing(currency),
                   .exact = Money::zero(currency)};
    SpendByKind &by = spend.spend;
    for (const auto &[sum, money] :
         {std::pair(&sums.base, &by.base), std::pair(&sums.boost, &by.boost),
          std::pair(&sums.port, &by.port), std::pair(&sums.crossConnect, &by.crossConnect),
          std::pair(&sums.other, &by.other), std::pair(&sums.all, &spend.exact)}) {
        const Result<Money> amount = sum->in(currency);
        if (!amount)
            return amount.error();
        *money = *amount;
    }
    return spend;
}

Result<Money> totalOf(const std::vector<BillLine> &lines, Currency currency)
{
    Sum sum;
    for (const BillLine &line : lines)
        sum.add(line.rounded);
    return sum.in(currency);
}

std::vector<ChargeGroup> inOrder(std::map<GroupKey, ChargeGroup> found)
{
    std::vector<ChargeGroup> groups;
    for (auto &[key, group] : found)
        groups.push_back(std::move(group));
    std::ranges::stable_sort(groups, std::greater(),
                             [](const ChargeGroup &group) { return group.total.inMicros(); });
    return groups;
}

} // namespace

Result<Spending::Charged> Spending::timeOf(const MonthAsked &asked) const
{
    const TimeZone &zone = m_parts.biller.cutter().account();
    const Instant now = m_parts.clock.now();
    const Interval month = asked ? monthNamed(zone, *asked) : zone.monthAround(now);
    if (month.from() > now)
        return Error{ErrorCode::OutOfRange, "this month has not begun yet", "/month"};
    return Charged{month, Interval::between(month.from(), std::min(month.to(), now))};
}

Result<DailyCharges> Spending::days(const MonthAsked &asked) const
{
    const Result<Charged> time = timeOf(asked);
    if (!time)
        return time.error();
    const Currency currency = m_parts.biller.cutter().tariffs().currency();
    const ChargeBook book = m_parts.charging.bookSince(time->month.from());
    const auto calendar = daysOf(m_parts.biller.cutter().account(), time->month);
    std::vector<DaySums> sums(calendar.size());
    DaySums whole;
    const auto add = [&](const RatedRow &run) -> Result<Done> {
        addByDay(run, calendar, sums);
        whole.add(run.row, run.count);
        return Done{};
    };
    const auto rated = m_parts.biller.eachRow(book, time->soFar, {}, add, RowDetail::Runs);
    const auto lines = m_parts.biller.linesIn(book, time->soFar);
    if (!rated || !lines)
        return rated ? lines.error() : rated.error();
    const Money zero = Money::zero(currency);
    DailyCharges charges{.month = time->month,
                         .asOf = time->soFar.to(),
                         .days = {},
                         .exact = zero,
                         .total = zero,
                         .roundedBy = zero};
    const auto named = dearest(whole, book, currency);
    if (!named)
        return named.error();
    charges.connections = *named;
    for (std::size_t day = 0; day < calendar.size(); ++day) {
        Result<DaySpend> spend = spendOf(calendar[day], sums[day], currency);
        if (!spend)
            return spend.error();
        auto its = shares(*named, sums[day], currency);
        if (!its)
            return its.error();
        spend->connections = std::move(*its);
        charges.days.push_back(std::move(*spend));
    }
    const Result<Money> exact = whole.all.in(currency);
    const Result<Money> total = totalOf(*lines, currency);
    if (!exact || !total)
        return exact ? total.error() : exact.error();
    charges.exact = *exact;
    charges.total = *total;
    charges.roundedBy = *total->minus(*exact);
    return charges;
}

/// What hangs on a port: itself, and the connections that begin there.
ChargeGroup Spending::byPort(const BillLine &line) const
{
    PortId port = line.port;
    if (const auto connection = m_parts.store.connections.byId(line.connection))
        port = connection->port;
    const auto known = m_parts.store.ports.byId(port);
    return {.name = known ? known->name : port.text(), .port = port, .total = line.rounded};
}

std::vector<ChargeGroup> Spending::groupsOf(GroupBy by, const BillLine &line) const
{
    switch (by) {
    case GroupBy::Connection:
        if (line.connection.isEmpty())
            return {};
        return {
            {.name = line.connectionName, .connection = line.connection, .total = line.rounded}};
    case GroupBy::Port: return {byPort(line)};
    case GroupBy::Carrier: return {{.name = m_parts.carrierName, .total = line.rounded}};
    case GroupBy::Tag:
    case GroupBy::CostCentre: break;
    }
    std::vector<ChargeGroup> groups;
    for (const CostTag &tag :
         line.port.isEmpty() ? m_parts.tags.of(line.connection) : m_parts.tags.of(line.port))
        if (by == GroupBy::Tag || tag.key == costCentreKey)
            groups.push_back({.name = tag.value, .tagKey = tag.key, .total = line.rounded});
    return groups;
}

Result<GroupedCharges> Spending::groups(GroupBy by, const MonthAsked &asked) const
{
    const Result<Charged> time = timeOf(asked);
    if (!time)
        return time.error();
    const Currency currency = m_parts.biller.cutter().tariffs().currency();
    const auto lines =
        m_parts.biller.linesIn(m_parts.charging.bookSince(time->month.from()), time->soFar);
    if (!lines)
        return lines.error();
    const Result<Money> total = totalOf(*lines, currency);
    if (!total)
        return total.error();
    std::map<GroupKey, ChargeGroup> found;
    ChargeGroup rest{.lines = 0, .total = Money::zero(currency)};
    GroupedCharges grouped{
        .by = by, .month = time->month, .asOf = time->soFar.to(), .total = *total};
    for (const BillLine &line : *lines) {
        std::vector<ChargeGroup> its = groupsOf(by, line);
        grouped.overlaps = grouped.overlaps || its.size() > 1;
        for (ChargeGroup &each : its) {
            each.total = Money::zero(currency);
            ChargeGroup &group = found.try_emplace(keyOf(each), each).first->second;
            group.lines += 1;
            group.total = *group.total.plus(line.rounded);
        }
        if (its.empty()) {
            rest.lines += 1;
            rest.total = *rest.total.plus(line.rounded);
        }
    }
    grouped.groups = inOrder(std::move(found));
    if (rest.lines > 0)
        grouped.rest = rest;
    return grouped;
}

} // namespace turbolane::backend
