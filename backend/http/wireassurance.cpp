// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/jsonobject.h"
#include "backend/http/wire.h"

namespace turbolane::backend::http {

QJsonObject toJson(const OrderEstimate &estimate)
{
    return JsonObject()
        .add("hourlyNow", estimate.now)
        .add("hourlyThen", estimate.then)
        .add("thirtyDaysThen", estimate.thirtyDaysThen)
        .add("oneOff", estimate.oneOff)
        .add("earlyTermination", estimate.earlyTermination)
        .add("endsBoost", QJsonValue(estimate.endsBoost))
        .addIf("monthly", jsonIf(estimate.monthly))
        .take();
}

QJsonObject toJson(const Fault &fault)
{
    return JsonObject()
        .add("id", fault.id)
        .add("kind", wireName(fault.kind))
        .add("resourceId", fault.part)
        .add("cause", wireName(fault.cause))
        .add("from", fault.from)
        .addIf("until", fault.until)
        .addIf("endedAt", fault.endedAt)
        .take();
}

QJsonObject toJson(const Disturbance &disturbance)
{
    JsonObject json;
    json.add("from", disturbance.from)
        .addIf("until", disturbance.until)
        .add("cause", wireName(disturbance.cause))
        .add("faultId", disturbance.fault)
        .add("action", wireName(disturbance.action));
    if (const auto convergence = disturbance.convergence())
        json.add("convergenceMillis", std::int64_t(convergence->count()));
    json.add("before", toJson(disturbance.before));
    if (disturbance.after)
        json.add("after", toJson(*disturbance.after));
    return json.take();
}

QJsonObject toJson(const Availability &availability)
{
    return JsonObject()
        .add("from", availability.time.from())
        .add("to", availability.time.to())
        .add("downSeconds", std::int64_t(availability.down.count()))
        .add("availabilityPpm", availability.availabilityPpm)
        .add("targetPpm", availability.targetPpm)
        .add("slaMinutesLost", availability.slaMinutesLost)
        .add("disturbances", toJsonArray(availability.disturbances))
        .take();
}

} // namespace turbolane::backend::http
