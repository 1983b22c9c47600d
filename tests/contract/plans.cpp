// SPDX-License-Identifier: GPL-3.0-or-later

// Things that are planned ahead.

#include "tests/contract/things.h"

namespace turbolane::contract {

using namespace std::chrono_literals;
using namespace turbolane::literals;

namespace {

BoostPart part(BoostPartKind kind, const char *id, Bandwidth limit, Money price)
{
    return {.kind = kind,
            .id = id,
            .from = 2'500_Mbps,
            .to = 10_Gbps,
            .limit = limit,
            .price = price,
            .isBottleneck = kind == BoostPartKind::Path};
}

Occurrence occurrence(const char *startsAt, OccurrenceState state)
{
    return {.startsAt = at(startsAt),
            .endsAt = at(startsAt) + 2h,
            .state = state,
            .boosts = {},
            .reason = {},
            .movedFrom = {},
            .price = {}};
}

Occurrence reserved(const char *startsAt, OccurrenceState state, const char *boost)
{
    Occurrence made = occurrence(startsAt, state);
    made.boosts = {BoostId(boost)};
    made.price = eur(12'900'000);
    return made;
}

std::vector<Occurrence> toCome()
{
    Occurrence moved = reserved("2026-05-14T21:30:00.000Z", OccurrenceState::Moved, "b-10");
    moved.movedFrom = at("2026-05-14T20:00:00.000Z");
    moved.reason = "link ams-lon-1 has 5G free in that time, not 7500M";
    Occurrence refused = occurrence("2026-05-15T20:00:00.000Z", OccurrenceState::Refused);
    refused.reason = "link ams-lon-1 has 0G free in that time, not 7500M";
    refused.refusal = Obstacle{.cause = "capacity",
                               .kind = "link",
                               .id = "ams-lon-1",
                               .from = at("2026-05-15T20:00:00.000Z"),
                               .until = at("2026-05-15T21:00:00.000Z"),
                               .free = Bandwidth(),
                               .missing = Bandwidth::mbps(7'500)};
    return {reserved("2026-05-13T20:00:00.000Z", OccurrenceState::Reserved, "b-9"), moved, refused};
}

} // namespace

std::vector<BoostPart> boostParts(Money price)
{
    return {part(BoostPartKind::Port, "port-fra-01", 100_Gbps, eur(0)),
            part(BoostPartKind::Path, "ams-lon-1", 12'500_Mbps, price),
            part(BoostPartKind::CloudSide, "aws-lon-eqld5", 25_Gbps, eur(0))};
}

Boost scheduledBoost()
{
    Boost made = boost();
    made.id = BoostId("b-9");
    made.state = BoostState::Scheduled;
    made.startsAt = at("2026-05-13T20:00:00.000Z");
    made.endsAt = at("2026-05-13T22:00:00.000Z");
    made.activeAt = {};
    made.upOrder = OrderId("o-11");
    made.downOrder = OrderId("o-11d");
    made.schedule = ScheduleId("schedule-2");
    made.scene = SceneId("scene-1");
    return made;
}

Schedule schedule()
{
    Schedule made{.id = ScheduleId("schedule-2"),
                  .name = "nightly-copy",
                  .state = ScheduleState::Active,
                  .connection = ConnectionId("c-1"),
                  .scene = {},
                  .to = 10_Gbps,
                  .duration = 7'200s,
                  .start = *parseLocalTime("2026-05-11T22:00:00"),
                  .timeZone = "Europe/Berlin",
                  .rule = "FREQ=DAILY",
                  .ifFull = IfFull::Move,
                  .horizonDays = 60,
                  .occurrences = toCome()};
    const Occurrence skipped = occurrence("2026-05-12T20:00:00.000Z", OccurrenceState::Skipped);
    made.occurrences.insert(made.occurrences.begin(), skipped);
    made.occurrences.insert(made.occurrences.begin(),
                            reserved("2026-05-11T20:00:00.000Z", OccurrenceState::Done, "b-8"));
    return made;
}

Schedule onceSchedule()
{
    return {.id = ScheduleId("schedule-3"),
            .name = "launch",
            .state = ScheduleState::Ended,
            .connection = {},
            .scene = SceneId("scene-1"),
            .to = {},
            .duration = 7'200s,
            .start = *parseLocalTime("2026-05-11T22:00:00"),
            .timeZone = "Europe/Berlin",
            .rule = {},
            .ifFull = IfFull::Refuse,
            .horizonDays = 60,
            .occurrences = {}};
}

ScheduleEstimate scheduleEstimate()
{
    ScheduleEstimate made{.occurrences = toCome(), .total = eur(25'800'000), .horizonDays = 60};
    for (Occurrence &occurrence : made.occurrences)
        occurrence.boosts.clear(); // nothing is placed yet
    return made;
}

Scene scene()
{
    return {.id = SceneId("scene-1"),
            .name = "quarter-end",
            .members = {{.connection = ConnectionId("c-1"), .to = 10_Gbps},
                        {.connection = ConnectionId("c-2"), .to = 2_Gbps}}};
}

SceneEstimate sceneEstimate()
{
    Estimate one = estimate();
    one.connection = ConnectionId("c-1");
    return {.time = one.time, .items = {one}, .total = one.total, .perHour = one.perHour};
}

} // namespace turbolane::contract
