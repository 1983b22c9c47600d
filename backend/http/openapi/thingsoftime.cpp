// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/openapi/things.h"

namespace turbolane::backend::http {

std::vector<Thing> thingsOfTime()
{
    return {
        {"hold", "Bandwidth kept free for a moment",
         "id: id; bandwidthKbps: kbps; path: path; from: instant; until?: instant; "
         "expiresAt: instant; state: one of held|released|expired"},
        {"maintenance",
         "A time in which something is worked on, and not promised to who wants it for a time",
         "id: id; kind: one of link|port|onRamp; resourceId: id; from: instant; "
         "to: instant; why: text; state: one of planned|cancelled; conflicts?: list of id"},
        {"calendar", "What is free of something, stretch by stretch",
         "wholeKbps: kbps; items: list of stretch"},
        {"stretch", "A time in which the same is free throughout",
         "from: instant; to: instant; freeKbps: kbps"},
        {"quote", "A price and the capacity for it, both held until validUntil",
         "id: id; state: state; placedAt: instant; validUntil: instant; "
         "candidate: candidate; request: any; hourly: rate; orderId?: id"},
        {"schedule", "Boosts that come once or again and again",
         "id: id; name: text; state: one of active|ended; connectionId?: id; "
         "sceneId?: id; bandwidthKbps?: kbps; durationSeconds: seconds; start: localTime; "
         "timeZone: text; rrule?: text; ifFull: one of refuse|move; horizonDays: number; "
         "occurrences: list of occurrence"},
        {"occurrence", "One time of a schedule",
         "startsAt: instant; endsAt: instant; "
         "state: one of reserved|moved|refused|skipped|done; boostIds: list of id; "
         "reason?: text; movedFrom?: instant; mostPrice?: money; refusal?: obstacle"},
        {"obstacle", "What stood in the way of a time of a schedule",
         "cause: one of cut|capacity|policy|latency|pair|budget|approvalNeeded; binding?: binding"},
        {"scheduleEstimate", "What a schedule would reserve, and cost at most",
         "horizonDays: number; occurrences: list of occurrence; total: money"},
        {"scene", "Connections that are boosted together",
         "id: id; name: text; members: list of member"},
        {"member", "A connection of a scene, and what it is boosted to",
         "connectionId: id; bandwidthKbps: kbps"},
        {"sceneEstimate", "What boosting a scene would cost, connection by connection",
         "from: instant; to: instant; items: list of estimate; total: money; "
         "perHour: money; budgets?: list of budgetCheck"},
        {"boosts", "The boosts of a scene", "boosts: list of boost"},
    };
}

} // namespace turbolane::backend::http
