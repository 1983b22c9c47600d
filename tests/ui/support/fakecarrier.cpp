// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakecarrier.h"

#include "client/jobs/boostjob.h"
#include "client/jobs/boostsjob.h"
#include "client/jobs/carrierfactsjob.h"
#include "client/jobs/changecostjob.h"
#include "client/jobs/chargesjob.h"
#include "client/jobs/connectionjob.h"
#include "client/jobs/connectionsjob.h"
#include "client/jobs/estimateboostjob.h"
#include "client/jobs/estimateextensionjob.h"
#include "client/jobs/onrampsjob.h"
#include "client/jobs/orderjob.h"
#include "client/jobs/ordersjob.h"
#include "client/jobs/portsjob.h"
#include "client/jobs/reachjob.h"
#include "client/jobs/telemetryjob.h"
#include "client/jobs/terminationjob.h"
#include "client/jobs/topologyjob.h"
#include "client/jobs/usagerowsjob.h"
#include "fakeanswer.h"

#include <algorithm>
#include <cmath>

namespace turbolane::test {

using namespace turbolane::client;

void FakeCarrier::refuse(const char *jobClass, const Failure &failure)
{
    m_refusals[QByteArray("turbolane::client::") + jobClass] = failure;
}

int FakeCarrier::asked(const char *jobClass) const
{
    return m_asked.value(QByteArray("turbolane::client::") + jobClass);
}

IdempotencyKey FakeCarrier::nextKey()
{
    return IdempotencyKey("k" + std::to_string(++m_keys));
}

CarrierFactsJob *FakeCarrier::carrierFacts()
{
    return later(
        new CarrierFactsJob,
        CarrierFacts{.name = "Meridian Exchange",
                     .currency = Currency::of("EUR"),
                     .timeZone = "Europe/Berlin",
                     .now = m_world.now,
                     .version = "0.1.0",
                     .datapath = m_world.datapath,
                     .stepTimes = "demo",
                     .lastEvent = m_world.history.empty() ? 0 : m_world.history.front().number});
}

OnRampsJob *FakeCarrier::onRamps(const QByteArray &knownTag)
{
    return later(new OnRampsJob(knownTag),
                 OnRampList{.unchanged = false, .tag = "1", .onRamps = m_world.onRamps});
}

TopologyJob *FakeCarrier::topology(const QByteArray &knownTag)
{
    return later(
        new TopologyJob(knownTag),
        Topology{.unchanged = false, .tag = "1", .pops = m_world.pops, .links = m_world.links});
}

PortsJob *FakeCarrier::ports()
{
    return later(new PortsJob, m_world.ports);
}

ReachJob *FakeCarrier::reach(const PortId &port)
{
    return later(new ReachJob(port), m_world.reach(port));
}

ConnectionsJob *FakeCarrier::connections()
{
    return later(new ConnectionsJob, m_world.connections);
}

ConnectionJob *FakeCarrier::connection(const ConnectionId &id)
{
    return later(new ConnectionJob(id), *m_world.connection(id));
}

TelemetryJob *FakeCarrier::telemetry(const TelemetryQuestion &question)
{
    Telemetry telemetry{.step = question.step, .samples = {}};
    const Connection *connection = m_world.connection(question.connection);
    for (Instant at = question.time.from(); connection && at < question.time.to();
         at += question.step) {
        const double hour = double((at.time_since_epoch().count() / 1'000) % 86'400) / 3'600;
        const double share = 0.62 + 0.22 * std::sin(hour * 0.55) + 0.03 * std::sin(hour * 9);
        const auto kbps = std::int64_t(double(connection->inForce.inKbps()) * share);
        telemetry.samples.push_back({.at = at,
                                     .mean = Bandwidth::kbps(kbps),
                                     .peak = Bandwidth::kbps(kbps + kbps / 20),
                                     .committed = connection->inForce});
    }
    return later(new TelemetryJob(question), telemetry);
}

/// A plan or a term makes it cheaper by a tenth; what is left of a term costs 100 EUR.
ChangeCostJob *FakeCarrier::changeCost(const ConnectionChange &change)
{
    const Connection &connection = *m_world.connection(change.connection);
    const HourlyRate then = *connection.basePrice.times(9, 10);
    return later(
        new ChangeCostJob(change),
        OrderEstimate{.now = connection.basePrice,
                      .then = then,
                      .thirtyDaysThen =
                          *then.minorAmountFor(std::chrono::days(30), Rounding::HalfUp),
                      .oneOff = euros(0),
                      .earlyTermination = euros(connection.termMonths > 0 ? 100'000'000 : 0)});
}

TerminationJob *FakeCarrier::termination(const ConnectionId &id)
{
    TerminationCost cost{.monthToDate = euros(0), .earlyTermination = euros(0)};
    for (const BillLine &line : m_world.charges().lines)
        if (line.connection == id)
            cost.monthToDate = *cost.monthToDate.plus(line.rounded);
    cost.endsBoost = !m_world.connection(id)->boost.isEmpty();
    return later(new TerminationJob(id), cost);
}

OrdersJob *FakeCarrier::orders(const ConnectionId &id)
{
    std::vector<Order> orders;
    for (const Order &order : m_world.orders)
        if (id.isEmpty() || order.connection == id)
            orders.push_back(order);
    return later(new OrdersJob(id), orders);
}

OrderJob *FakeCarrier::order(const OrderId &id)
{
    return later(new OrderJob(id), *std::ranges::find(m_world.orders, id, &Order::id));
}

BoostsJob *FakeCarrier::boosts(const ConnectionId &id)
{
    return later(new BoostsJob(id), m_world.boosts);
}

BoostJob *FakeCarrier::boost(const BoostId &id)
{
    return later(new BoostJob(id), *std::ranges::find(m_world.boosts, id, &Boost::id));
}

EstimateBoostJob *FakeCarrier::estimateBoost(const BoostQuestion &question)
{
    const Connection &connection = *m_world.connection(question.connection);
    const HourlyRate rate = m_world.price(connection.path, question.to.minus(connection.base));
    const Instant start = question.startsAt.value_or(m_world.now);
    Estimate estimate{
        .time = Interval::between(start, start + question.lasting),
        .rows = {},
        .total =
            rate.amountFor(question.lasting, Rounding::HalfUp)->roundedToMinor(Rounding::HalfUp),
        .perHour = rate.perHour().roundedToMinor(Rounding::HalfUp),
        .rounding = Rounding::HalfUp,
        .from = connection.base,
        .to = question.to};
    Result<Estimate> answer =
        m_world.hasNights ? m_world.byTheHour(estimate, rate) : std::move(estimate);
    if (m_world.full.overlaps(Interval::between(start, start + question.lasting)))
        answer = Error{ErrorCode::AboveCapacity, "there is no room then", {}};
    return later(new EstimateBoostJob(question), answer);
}

EstimateExtensionJob *FakeCarrier::estimateExtension(const ExtensionQuestion &question)
{
    const Boost &boost = *std::ranges::find(m_world.boosts, question.boost, &Boost::id);
    return later(
        new EstimateExtensionJob(question),
        Estimate{.time = Interval::between(boost.endsAt, boost.endsAt + question.additional),
                 .rows = {},
                 .total = boost.extra.amountFor(question.additional, Rounding::HalfUp)
                              ->roundedToMinor(Rounding::HalfUp),
                 .perHour = boost.extra.perHour().roundedToMinor(Rounding::HalfUp),
                 .rounding = Rounding::HalfUp,
                 .from = boost.from,
                 .to = boost.to});
}

ChargesJob *FakeCarrier::charges()
{
    return later(new ChargesJob, m_world.charges());
}

UsageRowsJob *FakeCarrier::usageRows(const UsageFilter &filter)
{
    std::vector<UsageRow> rows = m_world.usageRows();
    std::erase_if(rows, [&](const UsageRow &row) {
        return (!filter.connection.isEmpty() && row.connection != filter.connection)
            || (filter.kind && row.kind != *filter.kind)
            || (!filter.boost.isEmpty() && row.boost != filter.boost)
            || (!filter.port.isEmpty() && row.port != filter.port);
    });
    return later(new UsageRowsJob(filter), rows);
}

} // namespace turbolane::test
