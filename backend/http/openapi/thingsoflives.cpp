// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/openapi/things.h"

namespace turbolane::backend::http {

std::vector<Thing> thingsOfLives()
{
    return {
        {"connection", "A connection, as it is",
         "id: id; name: text; state: state; portId: id; onRampId: id; vlan?: number; "
         "innerVlan?: number; cloudVlan?: number; policy?: policy; baseKbps: kbps; "
         "turboKbps: kbps; inForceKbps: kbps; path: path; standby?: path; "
         "protection: one of unprotected|onePlusOne; "
         "riding: one of working|standby|nothing; restorationOrder: number; "
         "bundleId?: id; quoteId?: id; cloudAccount?: text; seek: one of latency|price|carbon; "
         "planId?: id; termMonths?: number; termEndsAt?: instant; "
         "basePrice: rate; activeSince?: instant; "
         "terminatedAt?: instant; lastOrderId: id; boostId?: id; version: number"},
        {"order", "An order, and how far it is",
         "id: id; externalId?: text; action: one of add|modify|delete; "
         "purpose: one of change|boostUp|boostDown; state: state; "
         "connectionId?: id; portId?: id; placedAt: instant; requestedCompletion?: instant; "
         "completedAt?: instant; "
         "steps: list of step; failure?: failure"},
        {"step", "A step of an order",
         "kind: text; holder: one of carrier|cloud|customer|dataCentre; "
         "state: one of toDo|now|done|failed; startedAt?: instant; endedAt?: instant; "
         "typicalMillis: millis; measured?: measurement"},
        {"measurement", "What packets of the carrier's own found out when a step ended",
         "rateKbps?: kbps; machineLimit?: bool; sent: number; lost: number; "
         "longestGapMicros: micros; latencyMicros: micros; latencyAfterMicros?: micros"},
        {"failure", "Why an order failed", "code: text; detail: text"},
        {"placed", "What an order began, on a connection or a port",
         "order: order; connection?: connection; port?: port; "
         "maintenance?: list of maintenance"},
        {"bundle", "Orders that stand or fall together",
         "id: id; name: text; state: one of inProgress|completed|failed|takingBack; "
         "apart?: one of links|pops|risks; placedAt: instant; endedAt?: instant; "
         "reason?: text; items: list of bundleItem"},
        {"bundleItem", "One order of a bundle, for a connection or a port",
         "orderId: id; connectionId?: id; portId?: id; state: state"},
        {"boost", "A raise of a connection's bandwidth for a time",
         "id: id; connectionId: id; state: state; fromKbps: kbps; toKbps: kbps; "
         "placedAt: instant; startsAt: instant; endsAt: instant; activeAt?: instant; "
         "endedAt?: instant; shownPrice: money; extra: rate; upOrderId?: id; "
         "downOrderId?: id; reason?: text; scheduleId?: id; sceneId?: id; "
         "parts?: list of part; approvedBy?: text"},
        {"part", "A part of the chain a boost raises",
         "kind: one of port|path|cloudSide; id: text; fromKbps: kbps; toKbps: kbps; "
         "limitKbps: kbps; price: money; bottleneck: bool"},
        {"telemetry", "What a connection carried, step by step",
         "stepSeconds: seconds; items: list of sample"},
        {"sample", "What was carried from this instant on",
         "at: instant; meanKbps: kbps; peakKbps: kbps; committedKbps: kbps; "
         "droppedPackets?: number"},
    };
}

} // namespace turbolane::backend::http
