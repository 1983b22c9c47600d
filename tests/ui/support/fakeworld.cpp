// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeworld.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <map>
#include <queue>

namespace turbolane::test {

namespace {

/// Rows of a table of facts, each cell by its column's name. Quoted cells may hold commas.
std::vector<std::map<QString, QString>> table(const char *name)
{
    QFile file(QStringLiteral(TURBOLANE_FACTS "/") + QLatin1String(name));
    require(file.open(QIODevice::ReadOnly), "the facts are where they are kept");
    const auto cells = [](const QByteArray &line) {
        QStringList parts(QString{});
        bool quoted = false;
        for (const QChar letter : QString::fromUtf8(line.trimmed())) {
            if (letter == QLatin1Char('"'))
                quoted = !quoted;
            else if (letter == QLatin1Char(',') && !quoted)
                parts.append(QString());
            else
                parts.last().append(letter);
        }
        return parts;
    };
    const QStringList columns = cells(file.readLine());
    std::vector<std::map<QString, QString>> rows;
    while (!file.atEnd()) {
        const QStringList line = cells(file.readLine());
        std::map<QString, QString> row;
        for (qsizetype number = 0; number < std::min(columns.size(), line.size()); ++number)
            row[columns.at(number)] = line.at(number);
        rows.push_back(row);
    }
    return rows;
}

std::string at(const std::map<QString, QString> &row, const char *column)
{
    const auto found = row.find(QLatin1String(column));
    return found == row.end() ? std::string() : found->second.toStdString();
}

std::int64_t scaled(const std::string &decimal, std::int64_t unit)
{
    const Result<Money> value = Money::parse(decimal, Currency::of("EUR"));
    return value ? value->inMicros() / (1'000'000 / unit) : 0;
}

GeoPoint place(const std::string &latitude, const std::string &longitude)
{
    return *GeoPoint::microdegrees(scaled(latitude, 1'000'000), scaled(longitude, 1'000'000));
}

Bandwidth gbps(const std::string &text)
{
    return Bandwidth::gbps(QString::fromStdString(text).toLongLong());
}

} // namespace

Money euros(std::int64_t micros)
{
    return Money::micros(micros, Currency::of("EUR"));
}

FakeWorld::FakeWorld(Instant start)
    : now(start)
{
    readPlaces();
    readLinks();
    readPorts();
}

void FakeWorld::readPlaces()
{
    for (const auto &row : table("pops.csv")) {
        Pop pop;
        pop.id = PopId(at(row, "pop_id"));
        pop.city = at(row, "city");
        pop.country = at(row, "country");
        pop.countryName = at(row, "country_name");
        pop.at = place(at(row, "lat"), at(row, "lon"));
        pop.role = at(row, "role");
        pop.region = at(row, "region");
        pop.residencyZone = at(row, "residency_zone");
        pops.push_back(pop);
    }
    for (const auto &row : table("onramps.csv")) {
        OnRamp onRamp;
        onRamp.id = OnRampId(at(row, "onramp_id"));
        onRamp.provider = at(row, "provider");
        onRamp.service = at(row, "service");
        onRamp.kind = at(row, "kind");
        onRamp.code = at(row, "location_code");
        onRamp.name = at(row, "name");
        onRamp.facility = at(row, "facility");
        onRamp.city = at(row, "city");
        onRamp.country = at(row, "country");
        onRamp.pop = PopId(at(row, "pop_id"));
        for (const QString &region : QString::fromStdString(at(row, "cloud_regions"))
                                         .split(QLatin1Char(';'), Qt::SkipEmptyParts))
            onRamp.regions.push_back(region.toStdString());
        onRamp.largestHosted =
            Bandwidth::mbps(QString::fromStdString(at(row, "max_hosted_mbps")).toLongLong());
        onRamp.partition = at(row, "partition");
        onRamps.push_back(onRamp);
    }
}

void FakeWorld::readLinks()
{
    for (const auto &row : table("backbone.csv")) {
        Link link;
        link.id = LinkId(at(row, "link_id"));
        link.a = PopId(at(row, "a_pop"));
        link.z = PopId(at(row, "b_pop"));
        link.kind = at(row, "kind") == "subsea" ? LinkKind::Subsea : LinkKind::Terrestrial;
        link.route = at(row, "route_or_system");
        link.routeKm = scaled(at(row, "route_km"), 1);
        link.oneWay = Micros(scaled(at(row, "oneway_ms"), 1'000'000) / 1'000);
        link.capacity = gbps(at(row, "capacity_gbps"));
        for (const QString &point : QString::fromStdString(at(row, "waypoints"))
                                        .split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
            const QStringList both = point.simplified().split(QLatin1Char(' '));
            if (both.size() == 2)
                link.waypoints.push_back(place(both[0].toStdString(), both[1].toStdString()));
        }
        m_linksAt[link.a].push_back(links.size());
        m_linksAt[link.z].push_back(links.size());
        links.push_back(link);
    }
}

void FakeWorld::readPorts()
{
    const auto centres = table("datacentres.csv");
    for (const auto &row : centres)
        dataCentres.push_back(
            {.id = DataCentreId(at(row, "dc_id")),
             .name = at(row, "name"),
             .operatedBy = at(row, "operator"),
             .city = at(row, "city"),
             .country = at(row, "country"),
             .pop = PopId(at(row, "pop_id")),
             .providers = {},
             .portSpeeds = {Bandwidth::gbps(1), Bandwidth::gbps(10), Bandwidth::gbps(100)}});
    for (const auto &row : table("ports.csv")) {
        const auto centre = std::ranges::find_if(
            centres, [&](const auto &entry) { return at(entry, "dc_id") == at(row, "dc_id"); });
        require(centre != centres.end(), "a port stands in a data centre");
        Port port;
        port.id = PortId(at(row, "port_id"));
        port.name = at(row, "name");
        port.dataCentre = DataCentreId(at(row, "dc_id"));
        port.site = at(*centre, "name");
        port.city = at(*centre, "city");
        port.country = at(*centre, "country");
        port.pop = PopId(at(*centre, "pop_id"));
        port.partition = at(row, "partition");
        port.speed = gbps(at(row, "speed_gbps"));
        ports.push_back(port);
    }
}

std::optional<Path> FakeWorld::way(const PopId &from, const PopId &to,
                                   const std::vector<LinkId> &without) const
{
    struct Stop {
        Micros far;
        PopId pop;
        bool operator>(const Stop &other) const { return far > other.far; }
    };
    std::unordered_map<PopId, Micros> best{{from, Micros(0)}};
    std::unordered_map<PopId, std::size_t> cameBy;
    std::priority_queue<Stop, std::vector<Stop>, std::greater<>> open;
    open.push({Micros(0), from});
    while (!open.empty() && open.top().pop != to) {
        const Stop stop = open.top();
        open.pop();
        const auto at = m_linksAt.find(stop.pop);
        if (at == m_linksAt.end() || stop.far > best[stop.pop])
            continue;
        for (const std::size_t number : at->second) {
            const Link &link = links[number];
            if (std::ranges::find(without, link.id) != without.end())
                continue;
            const PopId &next = link.a == stop.pop ? link.z : link.a;
            const Micros far = stop.far + link.oneWay + Micros(150);
            if (best.contains(next) && best[next] <= far)
                continue;
            best[next] = far;
            cameBy[next] = number;
            open.push({far, next});
        }
    }
    if (!best.contains(to))
        return std::nullopt;
    Path path;
    path.oneWay = best[to];
    path.pops.push_back(to);
    while (path.pops.back() != from) {
        const Link &link = links[cameBy[path.pops.back()]];
        path.links.push_back(link.id);
        path.routeKm += link.routeKm;
        path.pops.push_back(link.a == path.pops.back() ? link.z : link.a);
    }
    std::ranges::reverse(path.pops);
    std::ranges::reverse(path.links);
    return path;
}

std::vector<Reach> FakeWorld::reach(const PortId &id) const
{
    const Port &start = port(id);
    std::unordered_map<PopId, std::optional<Path>> known;
    std::vector<Reach> reached;
    for (const OnRamp &onRamp : onRamps) {
        if (onRamp.partition != start.partition)
            continue;
        if (!known.contains(onRamp.pop))
            known[onRamp.pop] = way(start.pop, onRamp.pop);
        if (const std::optional<Path> &path = known[onRamp.pop])
            reached.push_back({.onRamp = onRamp.id,
                               .roundTrip = path->roundTrip(),
                               .perGbpsHour = price(*path, Bandwidth::gbps(1)).perHour()});
    }
    std::ranges::stable_sort(reached, {}, &Reach::roundTrip);
    return reached;
}

HourlyRate FakeWorld::price(const Path &path, Bandwidth bandwidth) const
{
    const std::int64_t perGbps = 120'000 + path.routeKm * 155;
    return HourlyRate::of(perGbps * (bandwidth.inKbps() / 1'000), 1'000, Currency::of("EUR"));
}

const OnRamp &FakeWorld::onRamp(const OnRampId &id) const
{
    const auto found = std::ranges::find(onRamps, id, &OnRamp::id);
    require(found != onRamps.end(), "an on-ramp of the catalogue");
    return *found;
}

const Port &FakeWorld::port(const PortId &id) const
{
    const auto found = std::ranges::find(ports, id, &Port::id);
    require(found != ports.end(), "a port of the customer");
    return *found;
}

Connection *FakeWorld::connection(const ConnectionId &id)
{
    const auto found = std::ranges::find(connections, id, &Connection::id);
    return found == connections.end() ? nullptr : &*found;
}

} // namespace turbolane::test
