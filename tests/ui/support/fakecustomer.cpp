// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeworld.h"

#include <algorithm>

namespace turbolane::test {

namespace {

using std::chrono::days;
using std::chrono::hours;

Instant monthStart(Instant now)
{
    const std::chrono::year_month_day today(std::chrono::floor<days>(now));
    return std::chrono::sys_days(today.year() / today.month() / 1);
}

Order completedOrder(const Connection &connection, Instant since)
{
    Order order;
    order.id = OrderId("o-" + connection.name);
    order.state = OrderState::Completed;
    order.connection = connection.id;
    order.placedAt = since - Seconds(6);
    order.completedAt = since;
    Instant at = order.placedAt;
    for (const StepKind kind :
         {StepKind::PriceLocked, StepKind::CapacityReserved, StepKind::EdgesSet,
          StepKind::CloudAccepted, StepKind::TestedAtLineRate}) {
        const Millis took(1'200);
        const auto holder =
            kind == StepKind::CloudAccepted ? StepHolder::Cloud : StepHolder::Carrier;
        order.steps.push_back({.kind = kind,
                               .holder = holder,
                               .state = StepState::Done,
                               .startedAt = at,
                               .endedAt = at + took,
                               .typical = Millis(1'000)});
        at += took;
    }
    return order;
}

Money sum(Money total, Money more)
{
    return *total.plus(more);
}

} // namespace

Connection &FakeWorld::addActive(const char *name, const char *portId, const char *onRampId,
                                 Bandwidth base, Instant since)
{
    Port &from = *std::ranges::find(ports, PortId(portId), &Port::id);
    const OnRamp &to = onRamp(OnRampId(onRampId));
    const std::optional<Path> path = way(from.pop, to.pop);
    require(path.has_value(), "both ends are joined");
    Connection connection{.id = ConnectionId(std::string("c-") + name),
                          .name = name,
                          .state = ProductState::Active,
                          .port = from.id,
                          .onRamp = to.id,
                          .vlan = *Vlan::of(1'200 + std::int64_t(connections.size())),
                          .base = base,
                          .turbo = Bandwidth::gbps(10),
                          .inForce = base,
                          .path = *path,
                          .basePrice = price(*path, base),
                          .activeSince = since,
                          .terminatedAt = {},
                          .lastOrder = OrderId(std::string("o-") + name),
                          .boost = {}};
    from.committed = from.committed.plus(base);
    from.inUse = from.inUse.plus(base);
    orders.insert(orders.begin(), completedOrder(connection, since));
    connections.push_back(connection);
    return connections.back();
}

void FakeWorld::furnish(bool withBoost)
{
    const Instant april = monthStart(now) - days(5);
    const auto gbps = [](std::int64_t value) { return Bandwidth::gbps(value); };
    addActive("seq-archive-iad", "port-fra-01", "aws-eqdc2", gbps(2), now - days(41));
    addActive("ml-gcp-chi", "port-lon-01", "gcp-ord-7", gbps(2), april);
    addActive("iad-oracle-gru", "port-iad-01", "oracle-sa-saopaulo-1", Bandwidth::mbps(500), april);
    addActive("fra-aws-bom", "port-fra-01", "aws-gpx51", Bandwidth::mbps(500), april);
    addActive("clin-azure-dub", "port-lon-01", "azure-dublin", gbps(1), april + days(9));
    addActive("prod-core-fra", "port-fra-01", "aws-eqfa5", gbps(10), april + days(20));
    Connection &tokyo = addActive("sin-gcp-tyo", "port-sin-01", "gcp-nrt-452", gbps(1), april);
    tokyo.turbo = gbps(5);
    if (!withBoost)
        return;
    const Instant placed = now - std::chrono::minutes(152);
    Boost boost{.id = BoostId("b-1"),
                .connection = tokyo.id,
                .state = BoostState::Active,
                .from = gbps(1),
                .to = gbps(5),
                .placedAt = placed,
                .startsAt = placed,
                .endsAt = placed + hours(4),
                .activeAt = placed + Seconds(2),
                .endedAt = {},
                .shownPrice = euros(16'480'000),
                .extra = price(tokyo.path, gbps(4)),
                .upOrder = OrderId("o-up"),
                .downOrder = OrderId("o-down"),
                .reason = {}};
    tokyo.boost = boost.id;
    tokyo.inForce = gbps(5);
    boosts.push_back(boost);
}

void FakeWorld::addRows(const Connection &connection, std::vector<UsageRow> *rows) const
{
    const auto add = [&](ChargeKind kind, Interval time, HourlyRate rate, Bandwidth bandwidth) {
        const auto seconds = std::chrono::ceil<Seconds>(time.length());
        UsageRow row{.id = UsageId("U-" + std::to_string(rows->size() + 1)),
                     .connection = connection.id,
                     .kind = kind,
                     .boost = kind == ChargeKind::Boost ? connection.boost : BoostId(),
                     .time = time,
                     .billed = seconds,
                     .bandwidth = bandwidth,
                     .band = kind == ChargeKind::Boost ? RateBand::Day : RateBand::Flat,
                     .rate = rate,
                     .amount = *rate.amountFor(seconds, Rounding::HalfUp),
                     .open = time.to() == now && connection.terminatedAt.has_value() == false};
        rows->push_back(row);
    };
    const auto hourly = [&](Instant from, Instant to, auto &&make) {
        while (from < to) {
            const Instant next = std::min(to, Instant(std::chrono::floor<hours>(from) + hours(1)));
            make(Interval::between(from, next));
            from = next;
        }
    };
    if (!connection.activeSince)
        return;
    const Instant end = connection.terminatedAt.value_or(now);
    hourly(std::max(monthStart(now), *connection.activeSince), end, [&](Interval hour) {
        add(ChargeKind::Base, hour, connection.basePrice, connection.base);
    });
    for (const Boost &boost : boosts)
        if (boost.connection == connection.id && boost.activeAt)
            hourly(*boost.activeAt, std::min(end, boost.endedAt.value_or(now)), [&](Interval hour) {
                add(ChargeKind::Boost, hour, boost.extra, boost.to.minus(boost.from));
                rows->back().boost = boost.id;
            });
}

void FakeWorld::charge(const PortId &id, Money monthly, Money crossConnect)
{
    const auto found = std::ranges::find(ports, id, &Port::id);
    require(found != ports.end(), "a port of the world");
    found->fees = PortFees{monthly, crossConnect};
    found->activeSince = monthStart(now);
}

void FakeWorld::addRows(const Port &port, std::vector<UsageRow> *rows) const
{
    constexpr std::int64_t hoursOfMonth = 31 * 24;
    if (!port.fees || !port.activeSince)
        return;
    for (const ChargeKind kind : {ChargeKind::Port, ChargeKind::CrossConnect}) {
        const Money fee = kind == ChargeKind::Port ? port.fees->port : port.fees->crossConnect;
        const HourlyRate rate = HourlyRate::of(fee.inMicros(), hoursOfMonth, fee.currency());
        for (Instant from = *port.activeSince; from < now; from += hours(1)) {
            const Instant to = std::min(now, from + hours(1));
            const auto seconds = std::chrono::ceil<Seconds>(to - from);
            rows->push_back({.id = UsageId("U-" + std::to_string(rows->size() + 1)),
                             .connection = {},
                             .kind = kind,
                             .boost = {},
                             .time = Interval::between(from, to),
                             .billed = seconds,
                             .bandwidth = port.speed,
                             .band = RateBand::Flat,
                             .rate = rate,
                             .amount = *rate.amountFor(seconds, Rounding::HalfUp),
                             .open = to == now,
                             .port = port.id});
        }
    }
}

std::string FakeWorld::nameOf(const UsageRow &row) const
{
    if (!row.port.isEmpty())
        return port(row.port).name;
    return std::ranges::find(connections, row.connection, &Connection::id)->name;
}

std::vector<UsageRow> FakeWorld::usageRows() const
{
    std::vector<UsageRow> rows;
    for (const Connection &connection : connections)
        addRows(connection, &rows);
    for (const Port &port : ports)
        addRows(port, &rows);
    return rows;
}

Charges FakeWorld::charges() const
{
    Charges charges{.month = Interval::between(monthStart(now), now),
                    .asOf = now,
                    .total = euros(0),
                    .perHour = euros(0),
                    .rounding = Rounding::HalfUp,
                    .lines = {}};
    for (const UsageRow &row : usageRows()) {
        const auto same = [&](const BillLine &line) {
            return line.connection == row.connection && line.port == row.port
                && line.kind == row.kind;
        };
        auto line = std::ranges::find_if(charges.lines, same);
        if (line == charges.lines.end()) {
            charges.lines.push_back({.connection = row.connection,
                                     .connectionName = nameOf(row),
                                     .kind = row.kind,
                                     .exact = euros(0),
                                     .rounded = euros(0),
                                     .port = row.port});
            line = charges.lines.end() - 1;
        }
        line->billed += row.billed;
        ++line->rows;
        line->exact = sum(line->exact, row.amount);
        if (row.open)
            charges.perHour = sum(charges.perHour, row.rate.perHour());
    }
    for (BillLine &line : charges.lines) {
        line.rounded = line.exact.roundedToMinor(Rounding::HalfUp);
        charges.total = sum(charges.total, line.rounded);
    }
    charges.perHour = charges.perHour.roundedToMinor(Rounding::HalfUp);
    return charges;
}

} // namespace turbolane::test
