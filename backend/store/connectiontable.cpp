// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/connectiontable.h"

#include "backend/store/columns.h"
#include "backend/store/policytext.h"

namespace turbolane::backend {

namespace {

// The columns of a connection, in the order in which readConnection() reads them.
#define CONNECTION_COLUMNS                                                                         \
    "SELECT id, name, state, port, on_ramp, vlan, base_kbps, turbo_kbps, in_force_kbps, pops, "    \
    "links, one_way_micros, route_km, price_numerator, price_denominator, currency, "              \
    "active_since, terminated_at, last_order, boost, version, policy, protection, standby_pops, "  \
    "standby_links, standby_micros, standby_km, riding, restoration_order, inner_vlan, "           \
    "cloud_vlan, "                                                                                 \
    "bundle, quote, cloud_account, seek, distance, tariff_zone, a_end_time_zone FROM connection "
#define PORT_COLUMNS                                                                               \
    "SELECT id, name, data_centre, site, city, country, pop, cloud_partition, speed_kbps, "        \
    "tagging, state, fee_micros, cross_micros, currency, active_since, terminated_at, "            \
    "last_order, bundle FROM port "

Connection readConnection(Row &row)
{
    // Columns are read from the left: braces keep that order, and so does this list.
    Connection connection{
        .id = ConnectionId(row.text()),
        .name = row.text(),
        .state = ProductState(row.number()),
        .port = PortId(row.text()),
        .onRamp = OnRampId(row.text()),
        .vlan = vlanFrom(row.maybeNumber()),
        .base = Bandwidth::kbps(row.number()),
        .turbo = Bandwidth::kbps(row.number()),
        .inForce = Bandwidth::kbps(row.number()),
        .path = readPath(row),
        .basePrice = readRate(row),
        .activeSince = row.maybeInstant(),
        .terminatedAt = row.maybeInstant(),
        .lastOrder = OrderId(row.text()),
        .boost = BoostId(row.text()),
        .version = row.number(),
        .policy = policyFrom(row.text()),
        .protection = Protection(row.number()),
        .standby = maybePath(row),
        .riding = Riding(row.number()),
        .restorationOrder = int(row.number()),
        .innerVlan = vlanFrom(row.maybeNumber()),
        .cloudVlan = vlanFrom(row.maybeNumber()),
        .bundle = BundleId(row.text()),
        .quote = QuoteId(row.text()),
        .cloudAccount = row.text(),
        .seek = Seek(row.number()),
    };
    const ChargeTerms terms = readTerms(row);
    connection.plan = terms.plan.isEmpty() ? usualPlan : terms.plan;
    connection.termMonths = terms.termMonths;
    connection.termEnds = terms.termEnds;
    return connection;
}

std::vector<Tagging> readTagging(Row &row)
{
    std::vector<Tagging> found;
    for (const PortId &name : splitIds<PortId>(row.text()))
        if (const auto tagging = taggingNamed(name.text()))
            found.push_back(*tagging);
    return found;
}

std::string textOf(const std::vector<Tagging> &all)
{
    std::vector<PortId> names;
    for (const Tagging tagging : all)
        names.emplace_back(std::string(wireName(tagging)));
    return joinIds(names);
}

std::optional<PortFees> readFees(Row &row)
{
    const auto port = row.maybeNumber();
    const auto crossConnect = row.maybeNumber();
    const std::string currency = row.text();
    if (!port || !crossConnect)
        return std::nullopt;
    const Result<Currency> known = Currency::parse(currency);
    require(bool(known), "currencies are checked before they are stored");
    return PortFees{.port = Money::micros(*port, *known),
                    .crossConnect = Money::micros(*crossConnect, *known)};
}

Port readPort(Row &row)
{
    return Port{
        .id = PortId(row.text()),
        .name = row.text(),
        .dataCentre = DataCentreId(row.text()),
        .site = row.text(),
        .city = row.text(),
        .country = row.text(),
        .pop = PopId(row.text()),
        .partition = row.text(),
        .speed = Bandwidth::kbps(row.number()),
        .committed = {},
        .inUse = {},
        .tagging = readTagging(row),
        .state = ProductState(row.number()),
        .fees = readFees(row),
        .activeSince = row.maybeInstant(),
        .terminatedAt = row.maybeInstant(),
        .lastOrder = OrderId(row.text()),
        .bundle = BundleId(row.text()),
    };
}

} // namespace

std::vector<Port> PortTable::where(const char *sql, const Values &values) const
{
    std::vector<Port> found;
    m_database.each(sql, values, [&](Row &row) { found.push_back(readPort(row)); });
    return found;
}

std::vector<Port> PortTable::all() const
{
    return where(PORT_COLUMNS "ORDER BY number", {});
}

std::vector<Port> PortTable::live() const
{
    return where(PORT_COLUMNS "WHERE state <> 3 AND state <> 8 ORDER BY number", {});
}

std::vector<Port> PortTable::inWork() const
{
    return where(PORT_COLUMNS "WHERE state IN (1, 6) ORDER BY number", {});
}

std::optional<Port> PortTable::byId(const PortId &id) const
{
    const auto found = where(PORT_COLUMNS "WHERE id = ?", Values() << id.text());
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void PortTable::add(std::int64_t number, const Port &port)
{
    m_database.run("INSERT INTO port (number, id, name, data_centre, site, city, country, pop, "
                   "cloud_partition, speed_kbps, tagging) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   Values() << number << port.id.text() << port.name << port.dataCentre.text()
                            << port.site << port.city << port.country << port.pop.text()
                            << port.partition << port.speed.inKbps() << textOf(port.tagging));
    save(port); // and what only one that is ordered has
}

void PortTable::save(const Port &port)
{
    const auto micros = [&port](Money PortFees::*part) {
        return port.fees ? std::optional(((*port.fees).*part).inMicros()) : std::nullopt;
    };
    m_database.run("UPDATE port SET state = ?, fee_micros = ?, cross_micros = ?, currency = ?, "
                   "active_since = ?, terminated_at = ?, last_order = ?, bundle = ? WHERE id = ?",
                   (Values() << std::int64_t(port.state))
                           .maybe(micros(&PortFees::port))
                           .maybe(micros(&PortFees::crossConnect))
                       << (port.fees ? port.fees->port.currency().text() : std::string())
                       << port.activeSince << port.terminatedAt << port.lastOrder.text()
                       << port.bundle.text() << port.id.text());
}

std::vector<Connection> ConnectionTable::where(const char *sql, const Values &values) const
{
    std::vector<Connection> found;
    m_database.each(sql, values, [&](Row &row) { found.push_back(readConnection(row)); });
    return found;
}

std::vector<Connection> ConnectionTable::all() const
{
    return where(CONNECTION_COLUMNS "ORDER BY number DESC", {});
}

std::unordered_map<ConnectionId, std::string> ConnectionTable::names() const
{
    std::unordered_map<ConnectionId, std::string> names;
    m_database.each("SELECT id, name FROM connection", {}, [&names](Row &row) {
        const ConnectionId id(row.text());
        names.emplace(id, row.text());
    });
    return names;
}

std::optional<Connection> ConnectionTable::byId(const ConnectionId &id) const
{
    const auto found = where(CONNECTION_COLUMNS "WHERE id = ?", Values() << id.text());
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Connection> ConnectionTable::live() const
{
    return where(CONNECTION_COLUMNS "WHERE state <> 3 AND state <> 8 ORDER BY number", {});
}

std::vector<Connection> ConnectionTable::down() const
{
    return where(CONNECTION_COLUMNS "WHERE riding = 3 AND state <> 3 AND state <> 8 "
                                    "ORDER BY number",
                 {});
}

std::vector<Connection> ConnectionTable::liveOn(const PortId &port) const
{
    return where(CONNECTION_COLUMNS "WHERE port = ? AND state <> 3 AND state <> 8 ORDER BY number",
                 Values() << port.text());
}

std::vector<Connection> ConnectionTable::liveWithAccount(const std::string &cloudAccount) const
{
    return where(CONNECTION_COLUMNS "WHERE cloud_account = ? AND cloud_account <> '' "
                                    "AND state <> 3 AND state <> 8 ORDER BY number",
                 Values() << cloudAccount);
}

bool ConnectionTable::hasLiveNamed(const std::string &name, const ConnectionId &except) const
{
    std::int64_t count = 0;
    m_database.each("SELECT COUNT(*) FROM connection WHERE name = ? AND id <> ? AND state <> 3 "
                    "AND state <> 8",
                    Values() << name << except.text(), [&](Row &row) { count = row.number(); });
    return count > 0;
}

ChargeTerms ConnectionTable::terms(const ConnectionId &id) const
{
    ChargeTerms terms;
    m_database.each("SELECT distance, tariff_zone, a_end_time_zone FROM connection WHERE id = ?",
                    Values() << id.text(), [&](Row &row) { terms = readTerms(row); });
    return terms;
}

void ConnectionTable::setTerms(const ConnectionId &id, const ChargeTerms &terms)
{
    m_database.run("UPDATE connection SET distance = ?, tariff_zone = ?, a_end_time_zone = ? "
                   "WHERE id = ?",
                   Values() << std::int64_t(terms.distance) << zoneText(terms) << terms.aEndTimeZone
                            << id.text());
}

void ConnectionTable::add(std::int64_t number, const Connection &connection,
                          const ChargeTerms &terms)
{
    m_database.run(
        "INSERT INTO connection (number, id, name, state, port, on_ramp, vlan, base_kbps, "
        "turbo_kbps, in_force_kbps, pops, links, one_way_micros, route_km, price_numerator, "
        "price_denominator, currency, distance, tariff_zone, a_end_time_zone, last_order, boost, "
        "version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        Values() << number << connection.id.text() << connection.name
                 << std::int64_t(connection.state) << connection.port.text()
                 << connection.onRamp.text() << connection.vlan << connection.base.inKbps()
                 << connection.turbo.inKbps() << connection.inForce.inKbps() << connection.path
                 << connection.basePrice.numerator() << connection.basePrice.denominator()
                 << connection.basePrice.currency().text() << std::int64_t(terms.distance)
                 << zoneText(terms) << terms.aEndTimeZone << connection.lastOrder.text()
                 << connection.boost.text() << connection.version);
    save(connection); // and what an order of the first version did not have
}

void ConnectionTable::save(const Connection &connection)
{
    Values values;
    values << connection.name << std::int64_t(connection.state) << connection.base.inKbps()
           << connection.turbo.inKbps() << connection.inForce.inKbps()
           << connection.basePrice.numerator() << connection.basePrice.denominator()
           << connection.activeSince << connection.terminatedAt << connection.lastOrder.text()
           << connection.boost.text() << connection.version << connection.path
           << connection.standby.value_or(Path()) << policyText(connection.policy)
           << std::int64_t(connection.protection) << std::int64_t(connection.riding)
           << std::int64_t(connection.restorationOrder) << connection.innerVlan
           << connection.cloudVlan << connection.bundle.text() << connection.quote.text()
           << connection.cloudAccount << std::int64_t(connection.seek) << connection.id.text();
    m_database.run(
        "UPDATE connection SET name = ?, state = ?, base_kbps = ?, turbo_kbps = ?, "
        "in_force_kbps = ?, price_numerator = ?, price_denominator = ?, "
        "active_since = ?, terminated_at = ?, last_order = ?, boost = ?, version = ?, "
        "pops = ?, links = ?, one_way_micros = ?, route_km = ?, "
        "standby_pops = ?, standby_links = ?, standby_micros = ?, standby_km = ?, "
        "policy = ?, protection = ?, riding = ?, restoration_order = ?, "
        "inner_vlan = ?, cloud_vlan = ?, bundle = ?, quote = ?, cloud_account = ?, seek = ? "
        "WHERE id = ?",
        values);
}

void ConnectionTable::addProfileChange(const ConnectionId &id, const ProfileChange &change)
{
    m_database.run("INSERT INTO profile_change (connection, number, at, kbps, base_kbps) SELECT ?, "
                   "COALESCE(MAX(number), 0) + 1, ?, ?, ? FROM profile_change WHERE connection = ?",
                   Values() << id.text() << change.at << change.rate.inKbps()
                            << change.base.inKbps() << id.text());
}

std::vector<ProfileChange> ConnectionTable::profileChanges(const ConnectionId &id) const
{
    std::vector<ProfileChange> found;
    m_database.each("SELECT at, kbps, base_kbps FROM profile_change WHERE connection = ? "
                    "ORDER BY number",
                    Values() << id.text(), [&](Row &row) {
                        found.push_back({.at = row.instant(),
                                         .rate = Bandwidth::kbps(row.number()),
                                         .base = Bandwidth::kbps(row.number())});
                    });
    return found;
}

} // namespace turbolane::backend
