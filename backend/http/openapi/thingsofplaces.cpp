// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/openapi/things.h"

namespace turbolane::backend::http {

std::vector<Thing> thingsOfPlaces()
{
    return {
        {"onRamp", "Where a cloud is entered",
         "id: id; provider: text; service: text; kind: text; code: text; name: text; "
         "facility: text; city: text; country: text; popId: id; regions: list of text; "
         "portSizesKbps: list of kbps; largestHostedKbps: kbps; macsec: bool; "
         "partition: text"},
        {"pop", "A place of the network; lat and lon are millionths of a degree",
         "id: id; city: text; country: text; countryName: text; lat: number; lon: number; "
         "role: text; region: text; residencyZone: text; tariffZone: text"},
        {"link", "What joins two places; encryption is the most it can carry",
         "id: id; a: id; z: id; kind: one of terrestrial|subsea; route: text; "
         "routeKm: number; oneWayMicros: micros; capacityKbps: kbps; "
         "sharedRisks: list of text; countries: list of text; "
         "waypoints: list of list of number; encryption: one of none|macsec|quantumSafe"},
        {"topology", "The network", "pops: list of pop; links: list of link"},
        {"port", "The account's way in",
         "id: id; name: text; dataCentreId: id; site: text; city: text; country: text; "
         "popId: id; partition: text; speedKbps: kbps; committedKbps: kbps; "
         "inUseKbps: kbps; "
         "tagging: list of text; state: state; monthly?: portFees; activeSince?: instant; "
         "terminatedAt?: instant; lastOrderId?: id; bundleId?: id"},
        {"portFees", "What a port costs a month", "port: money; crossConnect: money"},
        {"dataCentre", "A building where ports are sold",
         "id: id; name: text; operator?: text; city: text; country: text; popId: id; "
         "providers: list of text; onRampIds: list of id; portSpeedsKbps: list of kbps"},
        {"reach", "An on-ramp that a path reaches",
         "onRampId: id; roundTripMicros: micros; perGbpsHour: money"},
        {"path", "PoPs and the links between them, in order",
         "popIds: list of id; linkIds: list of id; oneWayMicros: micros; "
         "roundTripMicros: micros; routeKm: number"},
        {"policy", "What every path of a connection keeps to, when ordered and whenever moved",
         "avoidCountries?: list of text; withinCountries?: list of text; "
         "viaCountries?: list of text; avoidZones?: list of text; "
         "withinZones?: list of text; viaZones?: list of text; avoidPopIds?: list of id; "
         "avoidLinkIds?: list of id; avoidRisks?: list of text; "
         "encryption?: one of none|macsec|quantumSafe; longestRoundTripMicros?: micros; "
         "apartFrom?: id"},
        {"candidate", "A path that can be ordered, with its price",
         ""
         "kind: one of fastest|cheapest|greenest|alternative|tradeOff|pair|same|unrestricted; "
         "path: path; distanceClass: one of metro|national|continental|intercontinental; "
         "tariffZone: text; base: rate; thirtyDays: money; turboExtra: rate; "
         "carbonMgPerTb: number; sharedRisks: list of text; standby?: path; bound?: bound; "
         "maintenance?: list of maintenance"},
        {"bound", "How good it is known to be: nothing of its kind is quicker than atLeastMicros",
         "proved: bool; atLeastMicros?: micros"},
        {"paths", "The paths there are",
         "items: list of candidate; freeVlan?: number; portCommittedKbps?: kbps; "
         "portSpeedKbps?: kbps"},
    };
}

} // namespace turbolane::backend::http
