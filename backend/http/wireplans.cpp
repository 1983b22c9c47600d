// SPDX-License-Identifier: GPL-3.0-or-later

// What is planned ahead: the parts of a boost, schedules and scenes.

#include "backend/http/jsonobject.h"
#include "backend/http/wire.h"
#include "backend/http/wirespending.h"

namespace turbolane::backend::http {

QJsonObject toJson(const BoostPart &part)
{
    return JsonObject()
        .add("kind", wireName(part.kind))
        .add("id", part.id)
        .add("fromKbps", part.from)
        .add("toKbps", part.to)
        .add("limitKbps", part.limit)
        .add("price", part.price)
        .add("bottleneck", QJsonValue(part.isBottleneck))
        .take();
}

namespace {

/// As the refusal of a request says it, without cut and offers.
std::optional<QJsonObject> jsonIf(const std::optional<Obstacle> &obstacle)
{
    if (!obstacle)
        return std::nullopt;
    JsonObject json;
    json.add("cause", obstacle->cause);
    if (!obstacle->kind.empty())
        json.add("binding",
                 JsonObject()
                     .add("kind", obstacle->kind)
                     .add("id", obstacle->id)
                     .addIf("from", obstacle->from)
                     .addIf("until", obstacle->until)
                     .addIf("freeKbps", obstacle->free)
                     .addIf("missingKbps", obstacle->missing)
                     .take());
    return json.take();
}

} // namespace

QJsonObject toJson(const Occurrence &occurrence)
{
    return JsonObject()
        .add("startsAt", occurrence.startsAt)
        .add("endsAt", occurrence.endsAt)
        .add("state", wireName(occurrence.state))
        .add("boostIds", occurrence.boosts)
        .addIf("reason", occurrence.reason)
        .addIf("movedFrom", occurrence.movedFrom)
        .addIf("mostPrice", occurrence.price)
        .addIf("refusal", jsonIf(occurrence.refusal))
        .take();
}

QJsonObject toJson(const Schedule &schedule)
{
    JsonObject json;
    json.add("id", schedule.id)
        .add("name", schedule.name)
        .add("state", wireName(schedule.state))
        .addIf("connectionId", schedule.connection)
        .addIf("sceneId", schedule.scene);
    if (!schedule.to.isZero())
        json.add("bandwidthKbps", schedule.to);
    return json.add("durationSeconds", std::int64_t(schedule.duration.count()))
        .add("start", text(schedule.start))
        .add("timeZone", schedule.timeZone)
        .addIf("rrule", schedule.rule)
        .add("ifFull", wireName(schedule.ifFull))
        .add("horizonDays", std::int64_t(schedule.horizonDays))
        .add("occurrences", toJsonArray(schedule.occurrences))
        .take();
}

QJsonObject toJson(const ScheduleEstimate &estimate)
{
    return JsonObject()
        .add("horizonDays", std::int64_t(estimate.horizonDays))
        .add("occurrences", toJsonArray(estimate.occurrences))
        .add("total", estimate.total)
        .take();
}

QJsonObject toJson(const SceneMember &member)
{
    return JsonObject()
        .add("connectionId", member.connection)
        .add("bandwidthKbps", member.to)
        .take();
}

QJsonObject toJson(const Scene &scene)
{
    return JsonObject()
        .add("id", scene.id)
        .add("name", scene.name)
        .add("members", toJsonArray(scene.members))
        .take();
}

QJsonObject toJson(const SceneEstimate &estimate)
{
    return JsonObject()
        .add("from", estimate.time.from())
        .add("to", estimate.time.to())
        .add("items", toJsonArray(estimate.items))
        .add("total", estimate.total)
        .add("perHour", estimate.perHour)
        .addIf("budgets", jsonIf(estimate.budgets))
        .take();
}

} // namespace turbolane::backend::http
