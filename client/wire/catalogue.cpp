// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/wire/catalogue.h"

#include "client/wire/assurance.h"

namespace turbolane::client::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr int notModified = 304;

GeoPoint place(std::int64_t latitude, std::int64_t longitude, const Fields &fields,
               QLatin1String key)
{
    const Result<GeoPoint> read = GeoPoint::microdegrees(latitude, longitude);
    if (!read)
        fields.fail(key, ErrorCode::OutOfRange, "not a place on the globe");
    return read ? *read : GeoPoint();
}

/// Whole millionths, or a stand-in that no place has.
std::int64_t microdegrees(const QJsonValue &value)
{
    constexpr std::int64_t nowhere = 999'000'000;
    return value.isDouble() ? value.toInteger(nowhere) : nowhere;
}

GeoPoint placeOf(const Fields &fields)
{
    return place(microdegrees(fields.raw("lat"_L1)), microdegrees(fields.raw("lon"_L1)), fields,
                 "lat"_L1);
}

std::vector<GeoPoint> waypoints(const Fields &fields)
{
    std::vector<GeoPoint> read;
    for (const QJsonValue value : fields.array("waypoints"_L1)) {
        const QJsonArray pair = value.toArray();
        if (pair.size() != 2)
            fields.fail("waypoints"_L1, ErrorCode::Malformed, "a waypoint is two numbers");
        read.push_back(
            place(microdegrees(pair.at(0)), microdegrees(pair.at(1)), fields, "waypoints"_L1));
    }
    return read;
}

std::vector<Bandwidth> bandwidths(const Fields &fields, QLatin1String key)
{
    std::vector<Bandwidth> read;
    for (const QJsonValue value : fields.array(key)) {
        const std::int64_t kbps = value.toInteger(-1);
        if (kbps < 0)
            fields.fail(key, ErrorCode::Malformed, "not a bandwidth");
        read.push_back(Bandwidth::kbps(kbps));
    }
    return read;
}

CarrierFacts carrier(const Fields &fields)
{
    const std::string code = fields.text("currency"_L1);
    const Result<Currency> currency = Currency::parse(code);
    if (!currency)
        fields.fail("currency"_L1, ErrorCode::Malformed, "not a currency");
    return {.name = fields.text("name"_L1),
            .currency = currency ? *currency : Currency::of("XXX"),
            .timeZone = fields.text("timeZone"_L1),
            .now = fields.instant("now"_L1),
            .version = fields.text("version"_L1),
            .datapath = fields.text("datapath"_L1),
            .stepTimes = fields.text("stepTimes"_L1),
            .lastEvent = fields.count("lastEvent"_L1)};
}

OnRampList onRampList(const Fields &fields)
{
    return {.unchanged = false, .tag = {}, .onRamps = fields.each("items"_L1, onRamp)};
}

Topology topology(const Fields &fields)
{
    return {.unchanged = false,
            .tag = {},
            .pops = fields.each("pops"_L1, pop),
            .links = fields.each("links"_L1, link)};
}

std::vector<Reach> reachList(const Fields &fields)
{
    return fields.each("items"_L1, reach);
}

PathOffer offer(const Fields &fields)
{
    PathOffer read{.candidates = fields.each("items"_L1, candidate),
                   .freeVlan = {},
                   .portCommitted = fields.bandwidth("portCommittedKbps"_L1),
                   .portSpeed = fields.bandwidth("portSpeedKbps"_L1)};
    if (read.candidates.empty())
        fields.fail("items"_L1, ErrorCode::Malformed, "an offer without a path");
    if (!fields.has("freeVlan"_L1))
        return read;
    // No VLAN has the number 0: a carrier says so where the port has none left.
    if (const Result<Vlan> vlan = Vlan::of(fields.count("freeVlan"_L1, Vlan::last)))
        read.freeVlan = *vlan;
    return read;
}

Carbon carbonIfAny(const Fields &fields)
{
    constexpr auto key = "carbonMgPerTb"_L1;
    return fields.has(key) ? Carbon::milligramsPerTerabyte(fields.count(key)) : Carbon();
}

/// The list as it was known, where the carrier says that it still holds.
template <typename List>
Result<List> tagged(const Answer &answer, List (*read)(const Fields &))
{
    if (answer.status == notModified) {
        List same{};
        same.unchanged = true;
        same.tag = answer.tag;
        return same;
    }
    Result<List> whole = readWhole(answer.body, read);
    if (whole)
        whole->tag = answer.tag;
    return whole;
}

} // namespace

OnRamp onRamp(const Fields &fields)
{
    return {.id = fields.id<OnRampId>("id"_L1),
            .provider = fields.text("provider"_L1),
            .service = fields.text("service"_L1),
            .kind = fields.text("kind"_L1),
            .code = fields.text("code"_L1),
            .name = fields.text("name"_L1),
            .facility = fields.textIfAny("facility"_L1),
            .city = fields.text("city"_L1),
            .country = fields.text("country"_L1),
            .pop = fields.id<PopId>("popId"_L1),
            .regions = fields.texts("regions"_L1),
            .portSizes = bandwidths(fields, "portSizesKbps"_L1),
            .largestHosted = fields.bandwidth("largestHostedKbps"_L1),
            .macsec = fields.flag("macsec"_L1),
            .partition = fields.text("partition"_L1)};
}

Pop pop(const Fields &fields)
{
    return {.id = fields.id<PopId>("id"_L1),
            .city = fields.text("city"_L1),
            .country = fields.text("country"_L1),
            .countryName = fields.text("countryName"_L1),
            .at = placeOf(fields),
            .role = fields.text("role"_L1),
            .region = fields.text("region"_L1),
            .residencyZone = fields.textIfAny("residencyZone"_L1),
            .tariffZone = fields.text("tariffZone"_L1)};
}

Link link(const Fields &fields)
{
    // A kind that is not known here is drawn as one over land.
    const bool subsea = fields.text("kind"_L1) == "subsea";
    return {.id = fields.id<LinkId>("id"_L1),
            .a = fields.id<PopId>("a"_L1),
            .z = fields.id<PopId>("z"_L1),
            .kind = subsea ? LinkKind::Subsea : LinkKind::Terrestrial,
            .route = fields.text("route"_L1),
            .routeKm = fields.count("routeKm"_L1),
            .oneWay = fields.micros("oneWayMicros"_L1),
            .capacity = fields.bandwidth("capacityKbps"_L1),
            .sharedRisks = fields.texts("sharedRisks"_L1),
            .countries = fields.texts("countries"_L1),
            .waypoints = waypoints(fields),
            .encryption = encryptionIfAny(fields)};
}

Path path(const Fields &fields)
{
    Path read{.pops = fields.ids<PopId>("popIds"_L1),
              .links = fields.ids<LinkId>("linkIds"_L1),
              .oneWay = fields.micros("oneWayMicros"_L1),
              .routeKm = fields.count("routeKm"_L1)};
    if (read.pops.size() != read.links.size() + 1)
        fields.fail("linkIds"_L1, ErrorCode::Malformed, "a path has one link fewer than PoPs");
    return read;
}

std::optional<Path> pathIfAny(const Fields &fields, QLatin1String key)
{
    return fields.has(key) ? std::optional(path(fields.object(key))) : std::nullopt;
}

/// A word that is not known here promises nothing.
Encryption encryptionIfAny(const Fields &fields)
{
    return encryptionNamed(fields.textIfAny("encryption"_L1)).value_or(Encryption::None);
}

PathPolicy policy(const Fields &fields)
{
    PathPolicy read{.avoidCountries = fields.textsIfAny("avoidCountries"_L1),
                    .withinCountries = fields.textsIfAny("withinCountries"_L1),
                    .viaCountries = fields.textsIfAny("viaCountries"_L1),
                    .avoidZones = fields.textsIfAny("avoidZones"_L1),
                    .withinZones = fields.textsIfAny("withinZones"_L1),
                    .viaZones = fields.textsIfAny("viaZones"_L1),
                    .avoidPops = fields.idsIfAny<PopId>("avoidPopIds"_L1),
                    .avoidLinks = fields.idsIfAny<LinkId>("avoidLinkIds"_L1),
                    .avoidRisks = fields.textsIfAny("avoidRisks"_L1),
                    .encryption = encryptionIfAny(fields),
                    .longestRoundTrip = {},
                    .apartFrom = fields.idIfAny<ConnectionId>("apartFrom"_L1)};
    if (fields.has("longestRoundTripMicros"_L1))
        read.longestRoundTrip = fields.micros("longestRoundTripMicros"_L1);
    return read;
}

namespace {

std::optional<SearchBound> boundIfAny(const Fields &fields)
{
    if (!fields.has("bound"_L1))
        return std::nullopt;
    const Fields bound = fields.object("bound"_L1);
    SearchBound read{.isProved = bound.flag("proved"_L1), .atLeast = {}};
    if (bound.has("atLeastMicros"_L1))
        read.atLeast = bound.micros("atLeastMicros"_L1);
    return read;
}

std::vector<Maintenance> maintenanceIfAny(const Fields &fields)
{
    if (!fields.has("maintenance"_L1))
        return {};
    return fields.each("maintenance"_L1, maintenance);
}

} // namespace

CandidatePath candidate(const Fields &fields)
{
    return {.kind = fields.text("kind"_L1),
            .path = path(fields.object("path"_L1)),
            .distance = fields.word("distanceClass"_L1, distanceClassNamed),
            .tariffZone = fields.text("tariffZone"_L1),
            .base = fields.rate("base"_L1),
            .thirtyDays = fields.money("thirtyDays"_L1),
            .turboExtra = fields.rate("turboExtra"_L1),
            .carbon = carbonIfAny(fields),
            .sharedRisks = fields.textsIfAny("sharedRisks"_L1),
            .standby = pathIfAny(fields, "standby"_L1),
            .bound = boundIfAny(fields),
            .maintenance = maintenanceIfAny(fields)};
}

Reach reach(const Fields &fields)
{
    return {.onRamp = fields.id<OnRampId>("onRampId"_L1),
            .roundTrip = fields.micros("roundTripMicros"_L1),
            .perGbpsHour = fields.money("perGbpsHour"_L1)};
}

Result<CarrierFacts> readCarrier(const Answer &answer)
{
    return readWhole(answer.body, carrier);
}

Result<OnRampList> readOnRamps(const Answer &answer)
{
    return tagged(answer, onRampList);
}

Result<Topology> readTopology(const Answer &answer)
{
    return tagged(answer, topology);
}

Result<std::vector<Reach>> readReach(const Answer &answer)
{
    return readWhole(answer.body, reachList);
}

Result<PathOffer> readPaths(const Answer &answer)
{
    return readWhole(answer.body, offer);
}

DataCentre dataCentre(const Fields &fields)
{
    return {.id = fields.id<DataCentreId>("id"_L1),
            .name = fields.text("name"_L1),
            .operatedBy = fields.textIfAny("operator"_L1),
            .city = fields.text("city"_L1),
            .country = fields.text("country"_L1),
            .pop = fields.id<PopId>("popId"_L1),
            .providers = fields.textsIfAny("providers"_L1),
            .portSpeeds = bandwidths(fields, "portSpeedsKbps"_L1)};
}

namespace {

std::vector<DataCentre> dataCentreList(const Fields &fields)
{
    return fields.each("items"_L1, dataCentre);
}

} // namespace

Result<std::vector<DataCentre>> readDataCentres(const Answer &answer)
{
    return readWhole(answer.body, dataCentreList);
}

} // namespace turbolane::client::wire
