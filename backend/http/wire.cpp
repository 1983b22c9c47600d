// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/wire.h"

#include "backend/http/jsonobject.h"

namespace turbolane::backend::http {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QJsonObject toJson(const Money &money)
{
    return JsonObject()
        .add("currency", money.currency().text())
        .add("micros", money.inMicros())
        .take();
}

QJsonObject toJson(const HourlyRate &rate)
{
    return JsonObject()
        .add("currency", rate.currency().text())
        .add("numerator", rate.numerator())
        .add("denominator", rate.denominator())
        .take();
}

namespace {

std::string_view wireName(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Terrestrial: return "terrestrial";
    case LinkKind::Subsea: return "subsea";
    }
    return {};
}

QJsonArray toJsonArray(const std::vector<Bandwidth> &sizes)
{
    QJsonArray array;
    for (const Bandwidth size : sizes)
        array.append(qint64(size.inKbps()));
    return array;
}

QJsonArray toJsonArray(const std::vector<GeoPoint> &points)
{
    QJsonArray array;
    for (const GeoPoint point : points)
        array.append(QJsonArray{point.latitudeMicrodegrees(), point.longitudeMicrodegrees()});
    return array;
}

} // namespace

QJsonObject toJson(const OnRamp &onRamp)
{
    return JsonObject()
        .add("id", onRamp.id)
        .add("provider", onRamp.provider)
        .add("service", onRamp.service)
        .add("kind", onRamp.kind)
        .add("code", onRamp.code)
        .add("name", onRamp.name)
        .add("facility", onRamp.facility)
        .add("city", onRamp.city)
        .add("country", onRamp.country)
        .add("popId", onRamp.pop)
        .add("regions", onRamp.regions)
        .add("portSizesKbps", toJsonArray(onRamp.portSizes))
        .add("largestHostedKbps", onRamp.largestHosted)
        .add("macsec", QJsonValue(onRamp.macsec))
        .add("partition", onRamp.partition)
        .take();
}

QJsonObject toJson(const Pop &pop)
{
    return JsonObject()
        .add("id", pop.id)
        .add("city", pop.city)
        .add("country", pop.country)
        .add("countryName", pop.countryName)
        .add("lat", std::int64_t(pop.at.latitudeMicrodegrees()))
        .add("lon", std::int64_t(pop.at.longitudeMicrodegrees()))
        .add("role", pop.role)
        .add("region", pop.region)
        .add("residencyZone", pop.residencyZone)
        .add("tariffZone", pop.tariffZone)
        .take();
}

QJsonObject toJson(const Link &link)
{
    return JsonObject()
        .add("id", link.id)
        .add("a", link.a)
        .add("z", link.z)
        .add("kind", wireName(link.kind))
        .add("route", link.route)
        .add("routeKm", link.routeKm)
        .add("oneWayMicros", std::int64_t(link.oneWay.count()))
        .add("capacityKbps", link.capacity)
        .add("sharedRisks", link.sharedRisks)
        .add("countries", link.countries)
        .add("waypoints", toJsonArray(link.waypoints))
        .add("encryption", wireName(link.encryption))
        .take();
}

std::optional<QJsonObject> jsonIf(const std::optional<PortFees> &fees)
{
    if (!fees)
        return std::nullopt;
    return JsonObject().add("port", fees->port).add("crossConnect", fees->crossConnect).take();
}

QJsonObject toJson(const Port &port)
{
    return JsonObject()
        .add("id", port.id)
        .add("name", port.name)
        .add("dataCentreId", port.dataCentre)
        .add("site", port.site)
        .add("city", port.city)
        .add("country", port.country)
        .add("popId", port.pop)
        .add("partition", port.partition)
        .add("speedKbps", port.speed)
        .add("committedKbps", port.committed)
        .add("inUseKbps", port.inUse)
        .add("tagging", wireNames(port.tagging))
        .add("state", wireName(port.state))
        .addIf("monthly", jsonIf(port.fees))
        .addIf("activeSince", port.activeSince)
        .addIf("terminatedAt", port.terminatedAt)
        .addIf("lastOrderId", port.lastOrder)
        .addIf("bundleId", port.bundle)
        .take();
}

QJsonObject toJson(const Path &path)
{
    return JsonObject()
        .add("popIds", path.pops)
        .add("linkIds", path.links)
        .add("oneWayMicros", std::int64_t(path.oneWay.count()))
        .add("roundTripMicros", std::int64_t(path.roundTrip().count()))
        .add("routeKm", path.routeKm)
        .take();
}

std::optional<QJsonObject> jsonIf(const std::optional<Path> &path)
{
    return path ? std::optional(toJson(*path)) : std::nullopt;
}

QJsonObject toJson(const PathPolicy &policy)
{
    JsonObject json;
    const auto list = [&json](const char *name, const auto &members) {
        if (!members.empty())
            json.add(name, members);
    };
    list("avoidCountries", policy.avoidCountries);
    list("withinCountries", policy.withinCountries);
    list("viaCountries", policy.viaCountries);
    list("avoidZones", policy.avoidZones);
    list("withinZones", policy.withinZones);
    list("viaZones", policy.viaZones);
    list("avoidPopIds", policy.avoidPops);
    list("avoidLinkIds", policy.avoidLinks);
    list("avoidRisks", policy.avoidRisks);
    if (policy.encryption != Encryption::None)
        json.add("encryption", wireName(policy.encryption));
    if (policy.longestRoundTrip)
        json.add("longestRoundTripMicros", std::int64_t(policy.longestRoundTrip->count()));
    return json.addIf("apartFrom", policy.apartFrom).take();
}

QJsonObject toJson(const SearchBound &bound)
{
    JsonObject json;
    json.add("proved", QJsonValue(bound.isProved));
    if (bound.atLeast)
        json.add("atLeastMicros", std::int64_t(bound.atLeast->count()));
    return json.take();
}

namespace {

std::optional<QJsonObject> jsonIf(const std::optional<SearchBound> &bound)
{
    return bound ? std::optional(toJson(*bound)) : std::nullopt;
}

} // namespace

QJsonObject toJson(const CandidatePath &candidate)
{
    JsonObject json;
    json.add("kind", candidate.kind)
        .add("path", toJson(candidate.path))
        .add("distanceClass", wireName(candidate.distance))
        .add("tariffZone", candidate.tariffZone)
        .add("base", candidate.base)
        .add("thirtyDays", candidate.thirtyDays)
        .add("turboExtra", candidate.turboExtra)
        .add("carbonMgPerTb", candidate.carbon.inMilligrams())
        .add("sharedRisks", candidate.sharedRisks)
        .addIf("standby", jsonIf(candidate.standby))
        .addIf("bound", jsonIf(candidate.bound));
    if (!candidate.maintenance.empty())
        json.add("maintenance", toJsonArray(candidate.maintenance));
    return json.take();
}

QJsonObject toJson(const Reach &reach)
{
    return JsonObject()
        .add("onRampId", reach.onRamp)
        .add("roundTripMicros", std::int64_t(reach.roundTrip.count()))
        .add("perGbpsHour", reach.perGbpsHour)
        .take();
}

} // namespace turbolane::backend::http
