// SPDX-License-Identifier: GPL-3.0-or-later

// What holds of ports, of what is ordered together, and of the books as a whole.

#include "backend/audit/audit.h"
#include "backend/bundles/apart.h"
#include "backend/charging/charging.h"
#include "backend/inventory/inventory.h"
#include "tests/support/laws.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <set>

namespace turbolane::backend::tests {

namespace {

std::optional<Instant> inServiceSince(CarrierHouse &house, const BundleItem &item)
{
    if (const auto connection = house.store().connections.byId(item.connection))
        return connection->activeSince;
    const auto port = house.store().ports.byId(item.port);
    require(port.has_value(), "a bundle is of connections and ports");
    return port->activeSince;
}

bool isGone(CarrierHouse &house, const BundleItem &item)
{
    if (const auto connection = house.store().connections.byId(item.connection))
        return isTerminal(connection->state);
    return isTerminal(house.store().ports.byId(item.port)->state);
}

std::string brokenPart(CarrierHouse &house, const Bundle &bundle, const BundleItem &item)
{
    const auto since = inServiceSince(house, item);
    const std::string name =
        bundle.name + " (" + std::string(wireName(bundle.state)) + "): order " + item.order.text();
    switch (bundle.state) {
    case BundleState::Completed:
        if (item.state != OrderState::Completed)
            return name + " is not completed";
        return since == bundle.endedAt ? "" : name + " came into service by itself";
    case BundleState::InProgress:
    case BundleState::TakingBack: return since ? name + " is in service already" : "";
    case BundleState::Failed:
        if (!isGone(house, item))
            return name + " was not taken back";
        return since ? name + " has been in service" : "";
    }
    return {};
}

/// The two of a bundle that are kept apart, as long as both are there.
std::vector<Connection> pairOf(CarrierHouse &house, const Bundle &bundle)
{
    std::vector<Connection> pair;
    for (const BundleItem &item : bundle.items)
        if (const auto connection = house.store().connections.byId(item.connection))
            pair.push_back(*connection);
    return pair;
}

bool areAtOneTime(const Ride &one, const Ride &other)
{
    return one.from < other.to.value_or(forEver) && other.from < one.to.value_or(forEver)
        && one.riding != Riding::Nothing && other.riding != Riding::Nothing;
}

} // namespace

std::string bundlesAreWholeOrNothing(CarrierHouse &house)
{
    for (const Bundle &bundle : house.store().bundles.all()) {
        for (const BundleItem &item : bundle.items)
            if (const std::string broken = brokenPart(house, bundle, item); !broken.empty())
                return broken;
        if (isTerminal(bundle.state) != bundle.endedAt.has_value())
            return bundle.name + " is over without saying when";
    }
    return {};
}

std::string whatIsKeptApartIsApart(CarrierHouse &house)
{
    const PolicyRules &rules = house.carrier().ground().planner.rules();
    const Interval ever = Interval::between(Instant(), forEver);
    for (const Bundle &bundle : house.store().bundles.all()) {
        const std::vector<Connection> pair = pairOf(house, bundle);
        if (!bundle.apart || pair.size() != 2)
            continue;
        const bool areThere = !isTerminal(pair[0].state) && !isTerminal(pair[1].state);
        if (areThere)
            if (const auto both = sharedBy(*bundle.apart, pair[0].path, pair[1].path, rules);
                !both.empty())
                return bundle.name + " has two paths over " + both;
        for (const Ride &one : house.store().rides.of(pair[0].id, ever))
            for (const Ride &other : house.store().rides.of(pair[1].id, ever))
                if (areAtOneTime(one, other))
                    if (const auto both = sharedBy(*bundle.apart, one.path, other.path, rules);
                        !both.empty())
                        return bundle.name + " was carried twice over " + both;
    }
    return {};
}

std::string portsServeWhileTheyAreThere(CarrierHouse &house)
{
    std::set<std::string> names;
    for (const Port &port : house.store().ports.all()) {
        const bool isLeaving =
            isTerminal(port.state) || port.state == ProductState::PendingTerminate;
        if (isLeaving && !house.store().connections.liveOn(port.id).empty())
            return port.name + " is given back, with a connection on it";
        if (!isTerminal(port.state) && !names.insert(port.name).second)
            return port.name + " shares its name";
        const bool wasLit = port.state != ProductState::PendingActive
            && port.state != ProductState::Cancelled && !port.lastOrder.isEmpty();
        if (wasLit != port.activeSince.has_value())
            return port.name + " is " + std::string(wireName(port.state))
                + " and does not say since when";
        for (const Connection &on : house.store().connections.liveOn(port.id))
            if (isInService(on.state) && port.state == ProductState::PendingActive)
                return on.name + " is in service on a port that is not";
    }
    return {};
}

std::string portsAreChargedWhileTheyAreThere(CarrierHouse &house)
{
    const auto rows = house.services().charging.currentRows(
        {.connection = {}, .kind = ChargeKind::Port, .boost = {}});
    require(bool(rows), "a small bill can be made");
    for (const UsageRow &row : *rows) {
        const auto port = house.store().ports.byId(row.port);
        if (!port)
            continue;
        if (!port->activeSince || row.time.from() < ceilToSecond(*port->activeSince))
            return port->name + " is charged before it was lit";
        if (port->terminatedAt && row.time.to() > ceilToSecond(*port->terminatedAt))
            return port->name + " is charged after it was given back";
    }
    return {};
}

std::string bundlesAndPortsAreAtRest(CarrierHouse &house)
{
    for (const Bundle &bundle : house.store().bundles.open())
        return bundle.name + " is still " + std::string(wireName(bundle.state));
    for (const Port &port : house.store().ports.inWork())
        return port.name + " is still " + std::string(wireName(port.state));
    return {};
}

namespace {

QByteArray booksIn(const QString &directory)
{
    QByteArray bytes;
    for (const char *name : {"/carrier.db", "/carrier.db-wal"}) {
        QFile file(directory + QLatin1String(name));
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

} // namespace

std::string theBooksAgree(CarrierHouse &house)
{
    const QString directory = house.settings().dataDirectory;
    const QByteArray before = booksIn(directory);
    const Audit::Look look = house.services().audit.look();
    if (!look.findings.empty())
        return "the audit finds " + look.findings.front().id.text() + ": "
            + look.findings.front().what;
    return booksIn(directory) == before ? "" : "the audit has written something";
}

} // namespace turbolane::backend::tests
