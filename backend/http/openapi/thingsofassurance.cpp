// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/openapi/things.h"

namespace turbolane::backend::http {

std::vector<Thing> thingsOfAssurance()
{
    return {
        {"fault", "A part of the carrier's own network that carries nothing",
         "id: id; kind: one of link|pop|port|onRamp; resourceId: id; "
         "cause: one of operator|network; from: instant; until?: instant; endedAt?: instant"},
        {"disturbance", "How a connection came out of a fault",
         "connectionId?: id; from: instant; until?: instant; "
         "cause: one of operator|network|maintenance; faultId: id; "
         "action: one of switched|rerouted|down|returned; convergenceMillis?: millis; "
         "before: path; after?: path"},
        {"availability", "How much of a time a connection was carried, against what is promised",
         "from: instant; to: instant; downSeconds: seconds; availabilityPpm: ppm; targetPpm: ppm; "
         "slaMinutesLost: number; disturbances: list of disturbance"},
        {"ride", "What carried a connection for a time",
         "from: instant; to: instant; riding: one of working|standby|nothing; "
         "popIds: list of id; linkIds: list of id; countries: list of text; zones: list of text; "
         "policyKept: bool"},
        {"statement", "What a proof of path states",
         "carrier: text; connectionId: id; connectionName: text; from: instant; to: instant; "
         "issuedAt: instant; policy: policy; policyKept: bool; rides: list of ride"},
        {"proof", "A statement and the carrier's signature of its RFC 8785 bytes",
         "statement: statement; algorithm: text; signature: text; publicKey: text"},
        {"proofKey", "What proofs are verified with", "algorithm: text; publicKey: text"},
        {"handover", "What both ends of a connection have to be set to",
         "connectionId: id; serviceKey: text; vlan?: number; innerVlan?: number; "
         "cloudVlan?: number; mtu: number; customerAsn: number; cloudAsn: number; "
         "customerAddress: text; cloudAddress: text; prefixLength: number; line?: kernelLine"},
        {"kernelLine", "Where the carrier's machine carries a connection in its kernel",
         "customerSite: text; cloudSite: text; dataDirectory: text"},
        {"orderEstimate", "What an order would cost",
         "hourlyNow: rate; hourlyThen: rate; thirtyDaysThen: money; oneOff: money; "
         "earlyTermination: money; endsBoost: bool; monthly?: portFees"},
    };
}

} // namespace turbolane::backend::http
