// SPDX-License-Identifier: GPL-3.0-or-later

// Ports, and what is ordered together.

#include "backend/inventory/inventory.h"
#include "tests/simulation/world.h"

#include <array>

namespace turbolane::backend::tests {

namespace {

Result<std::string> idOf(const Result<PlacedPort> &placed)
{
    return placed ? Result<std::string>(placed->order.id.text()) : placed.error();
}
Result<std::string> idOf(const Result<Bundle> &bundle)
{
    return bundle ? Result<std::string>(bundle->id.text()) : bundle.error();
}

} // namespace

PortId World::someOrderedPort()
{
    std::vector<PortId> ordered;
    for (const Port &port : m_house.services().inventory.ports())
        if (!port.lastOrder.isEmpty())
            ordered.push_back(port.id);
    if (ordered.empty())
        return PortId("port-0");
    return ordered[std::size_t(oneOf(std::int64_t(ordered.size())))];
}

AddPort World::anyPort()
{
    constexpr std::array places{"dc-fra", "dc-lon", "dc-iad"};
    return {.name = "port-" + std::to_string(oneOf(12)),
            .dataCentre = DataCentreId(places[std::size_t(oneOf(3))]),
            .speed = Bandwidth::gbps(oneOf(4) == 0 ? 1 : 10)};
}

void World::orderPort()
{
    const AddPort ask = anyPort();
    doIt("order " + ask.name, [ask](Services &s) { return idOf(s.ports.add(ask)); });
}

void World::giveBackPort()
{
    const PortId id = someOrderedPort();
    doIt("give back " + id.text(), [id](Services &s) { return idOf(s.ports.remove(id)); });
}

void World::doIt(const PlaceBundle &ask)
{
    doIt("order " + ask.name,
         [ask](Services &s) -> Result<std::string> { return idOf(s.bundles.place(ask).bundle); });
}

/// Mostly between two places that two paths join.
void World::orderPair()
{
    PlaceBundle ask{.name = "pair-" + std::to_string(m_deeds), .apart = {}, .items = {}};
    if (oneOf(5) > 0)
        ask.apart = KeptApart(1 + oneOf(3));
    const bool isJoinedTwice = oneOf(4) > 0;
    for (int item = 0; item < 2; ++item) {
        AddConnection line = anyLine();
        line.base = Bandwidth::mbps(500 * (1 + oneOf(3)));
        line.turbo = line.base;
        line.protection = Protection::Unprotected;
        if (isJoinedTwice) {
            line.port = PortId("port-fra");
            line.onRamp = OnRampId(oneOf(2) == 0 ? "ams-cloud" : "lon-cloud");
        }
        ask.items.emplace_back(BundledConnection{.order = line, .portItem = {}});
    }
    doIt(ask);
}

void World::orderPortAndLine()
{
    PlaceBundle ask{.name = "both-" + std::to_string(m_deeds), .apart = {}, .items = {anyPort()}};
    for (std::int64_t lines = 1 + oneOf(2); lines > 0; --lines) {
        BundledConnection item{.order = anyLine(), .portItem = 0};
        item.order.port = {};
        item.order.turbo = item.order.base;
        ask.items.emplace_back(item);
    }
    doIt(ask);
}

} // namespace turbolane::backend::tests
