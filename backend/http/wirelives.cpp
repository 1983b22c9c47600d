// SPDX-License-Identifier: GPL-3.0-or-later

// What has a life: connections, orders, boosts, and what they cost.

#include "backend/http/jsonobject.h"
#include "backend/http/wire.h"
#include "backend/http/wirespending.h"

namespace turbolane::backend::http {

namespace {

std::optional<std::int64_t> termOf(const Connection &connection)
{
    return connection.termMonths == 0 ? std::nullopt
                                      : std::optional<std::int64_t>(connection.termMonths);
}

} // namespace

QJsonObject toJson(const Connection &connection)
{
    JsonObject json;
    json.add("id", connection.id)
        .add("name", connection.name)
        .add("state", wireName(connection.state))
        .add("portId", connection.port)
        .add("onRampId", connection.onRamp);
    if (connection.vlan)
        json.add("vlan", std::int64_t(connection.vlan->number()));
    if (connection.innerVlan)
        json.add("innerVlan", std::int64_t(connection.innerVlan->number()));
    if (connection.cloudVlan)
        json.add("cloudVlan", std::int64_t(connection.cloudVlan->number()));
    if (!connection.policy.isEmpty())
        json.add("policy", toJson(connection.policy));
    return json.add("baseKbps", connection.base)
        .add("turboKbps", connection.turbo)
        .add("inForceKbps", connection.inForce)
        .add("path", toJson(connection.path))
        .addIf("standby", jsonIf(connection.standby))
        .add("protection", wireName(connection.protection))
        .add("riding", wireName(connection.riding))
        .add("restorationOrder", std::int64_t(connection.restorationOrder))
        .addIf("bundleId", connection.bundle)
        .addIf("quoteId", connection.quote)
        .addIf("cloudAccount", connection.cloudAccount)
        .add("seek", wireName(connection.seek))
        .addIf("planId", connection.plan)
        .addIf("termMonths", termOf(connection))
        .addIf("termEndsAt", connection.termEnds)
        .add("basePrice", connection.basePrice)
        .addIf("activeSince", connection.activeSince)
        .addIf("terminatedAt", connection.terminatedAt)
        .add("lastOrderId", connection.lastOrder)
        .addIf("boostId", connection.boost)
        .add("version", connection.version)
        .take();
}

QJsonObject toJson(const Measurement &measured)
{
    JsonObject json;
    json.addIf("rateKbps", measured.rate);
    if (measured.isMachineLimit)
        json.add("machineLimit", QJsonValue(true));
    return json.add("sent", measured.sent)
        .add("lost", measured.lost)
        .add("longestGapMicros", std::int64_t(measured.longestGap.count()))
        .add("latencyMicros", std::int64_t(measured.latency.count()))
        .addIf("latencyAfterMicros",
               measured.latencyAfter ? std::optional(std::int64_t(measured.latencyAfter->count()))
                                     : std::nullopt)
        .take();
}

QJsonObject toJson(const FlightStep &step)
{
    JsonObject json;
    json.add("kind", wireName(step.kind))
        .add("holder", wireName(step.holder))
        .add("state", wireName(step.state))
        .addIf("startedAt", step.startedAt)
        .addIf("endedAt", step.endedAt)
        .add("typicalMillis", std::int64_t(step.typical.count()));
    if (step.measured)
        json.add("measured", toJson(*step.measured));
    return json.take();
}

QJsonObject toJson(const Order &order)
{
    JsonObject json;
    json.add("id", order.id)
        .addIf("externalId", order.externalId)
        .add("action", wireName(order.action))
        .add("purpose", wireName(order.purpose))
        .add("state", wireName(order.state))
        .addIf("connectionId", order.connection)
        .addIf("portId", order.port)
        .add("placedAt", order.placedAt)
        .addIf("requestedCompletion", order.requestedCompletion)
        .addIf("completedAt", order.completedAt)
        .add("steps", toJsonArray(order.steps));
    if (order.failure)
        json.add("failure",
                 JsonObject()
                     .add("code", wireName(order.failure->code))
                     .add("detail", order.failure->detail)
                     .take());
    return json.take();
}

QJsonObject toJson(const BundleItem &item)
{
    return JsonObject()
        .add("orderId", item.order)
        .addIf("connectionId", item.connection)
        .addIf("portId", item.port)
        .add("state", wireName(item.state))
        .take();
}

QJsonObject toJson(const Bundle &bundle)
{
    JsonObject json;
    json.add("id", bundle.id).add("name", bundle.name).add("state", wireName(bundle.state));
    if (bundle.apart)
        json.add("apart", wireName(*bundle.apart));
    return json.add("placedAt", bundle.placedAt)
        .addIf("endedAt", bundle.endedAt)
        .addIf("reason", bundle.reason)
        .add("items", toJsonArray(bundle.items))
        .take();
}

QJsonObject toJson(const Boost &boost)
{
    JsonObject json;
    json.add("id", boost.id)
        .add("connectionId", boost.connection)
        .add("state", wireName(boost.state))
        .add("fromKbps", boost.from)
        .add("toKbps", boost.to)
        .add("placedAt", boost.placedAt)
        .add("startsAt", boost.startsAt)
        .add("endsAt", boost.endsAt)
        .addIf("activeAt", boost.activeAt)
        .addIf("endedAt", boost.endedAt)
        .add("shownPrice", boost.shownPrice)
        .add("extra", boost.extra)
        .add("upOrderId", boost.upOrder)
        .add("downOrderId", boost.downOrder)
        .addIf("reason", boost.reason)
        .addIf("scheduleId", boost.schedule)
        .addIf("sceneId", boost.scene);
    if (!boost.parts.empty())
        json.add("parts", toJsonArray(boost.parts));
    return json.addIf("approvedBy", boost.approvedBy).take();
}

QJsonObject toJson(const UsageRow &row)
{
    return JsonObject()
        .add("id", row.id)
        .addIf("connectionId", row.connection)
        .addIf("portId", row.port)
        .add("kind", wireName(row.kind))
        .addIf("boostId", row.boost)
        .add("from", row.time.from())
        .add("to", row.time.to())
        .add("billedSeconds", std::int64_t(row.billed.count()))
        .add("bandwidthKbps", row.bandwidth)
        .add("band", wireName(row.band))
        .add("rate", row.rate)
        .add("amount", row.amount)
        .add("open", QJsonValue(row.open))
        .addIf("bytes", row.kind == ChargeKind::Data ? std::optional(row.bytes) : std::nullopt)
        .addIf("perGigabyte", row.perGigabyte)
        .addIf("takenBack", row.takenBack ? std::optional(QJsonValue(true)) : std::nullopt)
        .addIf("planId", row.plan)
        .take();
}

QJsonObject toJson(const BillLine &line)
{
    return JsonObject()
        .addIf("connectionId", line.connection)
        .addIf("portId", line.port)
        .add(isOfPort(line.kind) ? "portName" : "connectionName", line.connectionName)
        .add("kind", wireName(line.kind))
        .add("billedSeconds", std::int64_t(line.billed.count()))
        .add("rows", line.rows)
        .add("exact", line.exact)
        .add("rounded", line.rounded)
        .add("rounding", wireName(line.rounding))
        .addIf("planId", line.plan)
        .addIf("bytes", line.kind == ChargeKind::Data ? std::optional(line.bytes) : std::nullopt)
        .take();
}

QJsonObject toJson(const Charges &charges)
{
    return JsonObject()
        .add("from", charges.month.from())
        .add("to", charges.month.to())
        .add("asOf", charges.asOf)
        .add("total", charges.total)
        .add("perHour", charges.perHour)
        .add("rounding", wireName(charges.rounding))
        .add("lines", toJsonArray(charges.lines))
        .take();
}

QJsonObject toJson(const Estimate &estimate)
{
    JsonObject json;
    json.addIf("connectionId", estimate.connection)
        .add("from", estimate.time.from())
        .add("to", estimate.time.to())
        .add("rows", toJsonArray(estimate.rows))
        .add("total", estimate.total)
        .add("perHour", estimate.perHour)
        .add("rounding", wireName(estimate.rounding))
        .add("fromKbps", estimate.from)
        .add("toKbps", estimate.to);
    if (!estimate.parts.empty())
        json.add("parts", toJsonArray(estimate.parts));
    return json.addIf("budgets", jsonIf(estimate.budgets)).take();
}

QJsonObject toJson(const TerminationCost &cost)
{
    return JsonObject()
        .add("monthToDate", cost.monthToDate)
        .add("earlyTermination", cost.earlyTermination)
        .add("endsBoost", QJsonValue(cost.endsBoost))
        .take();
}

QJsonObject toJson(const TelemetrySample &sample)
{
    return JsonObject()
        .add("at", sample.at)
        .add("meanKbps", sample.mean)
        .add("peakKbps", sample.peak)
        .add("committedKbps", sample.committed)
        .addIf("droppedPackets", sample.dropped)
        .take();
}

} // namespace turbolane::backend::http
