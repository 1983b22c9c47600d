// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/wire/plans.h"

#include "client/wire/catalogue.h"
#include "client/wire/charging.h"
#include "client/wire/inventory.h"
#include "client/wire/money.h"

#include <QJsonDocument>

namespace turbolane::client::wire {

using namespace Qt::StringLiterals;

namespace {

std::optional<BoostPart> boostPart(const Fields &fields)
{
    const auto kind = boostPartKindNamed(fields.text("kind"_L1));
    if (!kind)
        return std::nullopt;
    return BoostPart{.kind = *kind,
                     .id = fields.text("id"_L1),
                     .from = fields.bandwidth("fromKbps"_L1),
                     .to = fields.bandwidth("toKbps"_L1),
                     .limit = fields.bandwidth("limitKbps"_L1),
                     .price = fields.money("price"_L1),
                     .isBottleneck = fields.flag("bottleneck"_L1)};
}

LocalTime localTime(const Fields &fields, QLatin1String key)
{
    const auto read = parseLocalTime(fields.text(key));
    if (!read)
        fields.fail(key, read.error().code, read.error().detail);
    return read ? *read : LocalTime{};
}

Obstacle obstacle(const Fields &fields)
{
    Obstacle read{.cause = fields.text("cause"_L1)};
    if (!fields.has("binding"_L1))
        return read;
    const Fields binding = fields.object("binding"_L1);
    read.kind = binding.text("kind"_L1);
    read.id = binding.text("id"_L1);
    read.from = binding.instantIfAny("from"_L1);
    read.until = binding.instantIfAny("until"_L1);
    if (binding.has("freeKbps"_L1))
        read.free = binding.bandwidth("freeKbps"_L1);
    if (binding.has("missingKbps"_L1))
        read.missing = binding.bandwidth("missingKbps"_L1);
    return read;
}

Occurrence occurrence(const Fields &fields)
{
    const Interval time = fields.interval("startsAt"_L1, "endsAt"_L1);
    Occurrence read{
        .startsAt = time.from(),
        .endsAt = time.to(),
        .state = occurrenceStateNamed(fields.text("state"_L1)).value_or(OccurrenceState::Done),
        .boosts = fields.ids<BoostId>("boostIds"_L1),
        .reason = fields.textIfAny("reason"_L1),
        .movedFrom = fields.instantIfAny("movedFrom"_L1),
        .price = {}};
    if (fields.has("mostPrice"_L1))
        read.price = fields.money("mostPrice"_L1);
    if (fields.has("refusal"_L1))
        read.refusal = obstacle(fields.object("refusal"_L1));
    return read;
}

ScheduleEstimate scheduleEstimate(const Fields &fields)
{
    return {.occurrences = fields.each("occurrences"_L1, occurrence),
            .total = fields.money("total"_L1),
            .horizonDays = int(fields.count("horizonDays"_L1, 3'660))};
}

SceneMember sceneMember(const Fields &fields)
{
    return {.connection = fields.id<ConnectionId>("connectionId"_L1),
            .to = fields.bandwidth("bandwidthKbps"_L1)};
}

Estimate sceneItem(const Fields &fields)
{
    Estimate read = estimate(fields);
    read.connection = fields.id<ConnectionId>("connectionId"_L1);
    return read;
}

SceneEstimate sceneEstimate(const Fields &fields)
{
    return {.time = fields.interval("from"_L1, "to"_L1),
            .items = fields.each("items"_L1, sceneItem),
            .total = fields.money("total"_L1),
            .perHour = fields.money("perHour"_L1),
            .budgets = budgetChecks(fields)};
}

/// A state that is none of ours is read as over.
Hold hold(const Fields &fields)
{
    const std::string state = fields.text("state"_L1);
    const bool isHeld = state == wireName(HoldState::Held);
    const bool isExpired = state == wireName(HoldState::Expired);
    return {.id = fields.id<HoldId>("id"_L1),
            .rate = fields.bandwidth("bandwidthKbps"_L1),
            .path = path(fields.object("path"_L1)),
            .from = fields.instant("from"_L1),
            .until = fields.instantIfAny("until"_L1),
            .expiresAt = fields.instant("expiresAt"_L1),
            .state = isHeld ? HoldState::Held
                : isExpired ? HoldState::Expired
                            : HoldState::Released};
}

std::vector<Boost> sceneBoosts(const Fields &fields)
{
    return fields.each("boosts"_L1, boost);
}

std::vector<Schedule> schedules(const Fields &fields)
{
    return fields.each("items"_L1, schedule);
}

std::vector<Scene> scenes(const Fields &fields)
{
    return fields.each("items"_L1, scene);
}

} // namespace

std::vector<BoostPart> boostParts(const Fields &fields)
{
    std::vector<BoostPart> known;
    if (!fields.has("parts"_L1))
        return known;
    for (const std::optional<BoostPart> &part : fields.each("parts"_L1, boostPart))
        if (part)
            known.push_back(*part);
    return known;
}

Schedule schedule(const Fields &fields)
{
    Schedule read{.id = fields.id<ScheduleId>("id"_L1),
                  .name = fields.text("name"_L1),
                  .state =
                      scheduleStateNamed(fields.text("state"_L1)).value_or(ScheduleState::Active),
                  .connection = {},
                  .scene = fields.idIfAny<SceneId>("sceneId"_L1),
                  .to = {},
                  .duration = fields.seconds("durationSeconds"_L1),
                  .start = localTime(fields, "start"_L1),
                  .timeZone = fields.text("timeZone"_L1),
                  .rule = fields.textIfAny("rrule"_L1),
                  .ifFull = ifFullNamed(fields.text("ifFull"_L1)).value_or(IfFull::Refuse),
                  .horizonDays = int(fields.count("horizonDays"_L1, 3'660)),
                  .occurrences = fields.each("occurrences"_L1, occurrence)};
    if (!read.scene.isEmpty())
        return read;
    read.connection = fields.id<ConnectionId>("connectionId"_L1);
    read.to = fields.bandwidth("bandwidthKbps"_L1);
    return read;
}

Scene scene(const Fields &fields)
{
    return {.id = fields.id<SceneId>("id"_L1),
            .name = fields.text("name"_L1),
            .members = fields.each("members"_L1, sceneMember)};
}

namespace {

/// An object that is handed on as it stands.
std::string whole(const Fields &fields, QLatin1String key)
{
    fields.object(key); // notes what is none
    return QJsonDocument(fields.raw(key).toObject()).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

Quote quote(const Fields &fields)
{
    Quote read{.id = fields.id<QuoteId>("id"_L1),
               .state = quoteStateNamed(fields.text("state"_L1)).value_or(QuoteState::Expired),
               .placedAt = fields.instant("placedAt"_L1),
               .validUntil = fields.instant("validUntil"_L1),
               .candidate = candidate(fields.object("candidate"_L1)),
               .request = whole(fields, "request"_L1),
               .order = fields.idIfAny<OrderId>("orderId"_L1)};
    // What it is offered for: should the path be shown at another price, this one counts.
    read.candidate.base = fields.rate("hourly"_L1);
    return read;
}

Result<std::vector<Schedule>> readSchedules(const Answer &answer)
{
    return readWhole(answer.body, schedules);
}

Result<Schedule> readSchedule(const Answer &answer)
{
    return readWhole(answer.body, schedule);
}

Result<ScheduleEstimate> readScheduleEstimate(const Answer &answer)
{
    return readWhole(answer.body, scheduleEstimate);
}

Result<std::vector<Scene>> readScenes(const Answer &answer)
{
    return readWhole(answer.body, scenes);
}

Result<Scene> readScene(const Answer &answer)
{
    return readWhole(answer.body, scene);
}

Result<SceneEstimate> readSceneEstimate(const Answer &answer)
{
    return readWhole(answer.body, sceneEstimate);
}

Result<std::vector<Boost>> readSceneBoosts(const Answer &answer)
{
    return readWhole(answer.body, sceneBoosts);
}

Result<Quote> readQuote(const Answer &answer)
{
    return readWhole(answer.body, quote);
}

Result<Hold> readHold(const Answer &answer)
{
    return readWhole(answer.body, hold);
}

} // namespace turbolane::client::wire
