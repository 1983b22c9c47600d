// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/bundles/bundleservice.h"

#include "backend/capacity/forever.h"
#include "backend/catalogue/catalogue.h"
#include "backend/inventory/inventory.h"
#include "backend/offers/routing.h"
#include "backend/orders/checks.h"
#include "backend/store/store.h"
#include "backend/store/transaction.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

constexpr std::size_t most = 10;
/// Of the first connection of a pair whose ends differ: so many of its paths are looked at.
constexpr std::size_t mostFirstPaths = 16;

std::string pointerTo(std::size_t item, const std::string &field)
{
    return "/items/" + std::to_string(item) + field;
}

std::vector<std::size_t> connectionsOf(const PlaceBundle &ask)
{
    std::vector<std::size_t> found;
    for (std::size_t index = 0; index < ask.items.size(); ++index)
        if (std::holds_alternative<BundledConnection>(ask.items[index]))
            found.push_back(index);
    return found;
}

const BundledConnection &connectionAt(const PlaceBundle &ask, std::size_t index)
{
    return std::get<BundledConnection>(ask.items[index]);
}

/// What only one of several connections, or one by itself, may ask for.
Result<Done> mayBeApart(const PlaceBundle &ask)
{
    const std::vector<std::size_t> connections = connectionsOf(ask);
    if (connections.size() != 2)
        return Error{ErrorCode::OutOfRange,
                     "two connections are kept apart, not " + std::to_string(connections.size()),
                     "/apart"};
    for (const std::size_t index : connections) {
        const AddConnection &order = connectionAt(ask, index).order;
        if (!order.policy.apartFrom.isEmpty())
            return Error{ErrorCode::OutOfRange,
                         "the bundle says already what this is kept apart from",
                         pointerTo(index, "/policy/apartFrom")};
        if (order.protection != Protection::Unprotected)
            return Error{ErrorCode::OutOfRange,
                         "of two connections that are kept apart, each has one path",
                         pointerTo(index, "/protection")};
    }
    return Done{};
}

} // namespace

Result<Done> BundleService::isSound(const PlaceBundle &ask)
{
    if (const auto name = isName(ask.name); !name)
        return name;
    if (ask.items.empty() || ask.items.size() > most)
        return Error{ErrorCode::OutOfRange, "a bundle has 1 to 10 parts", "/items"};
    for (const std::size_t index : connectionsOf(ask)) {
        const auto &portItem = connectionAt(ask, index).portItem;
        if (portItem
            && (*portItem >= index || !std::holds_alternative<AddPort>(ask.items[*portItem])))
            return Error{ErrorCode::NotFound,
                         "no port is ordered at place " + std::to_string(*portItem)
                             + ", before this connection",
                         pointerTo(index, "/portItem")};
    }
    return ask.apart ? mayBeApart(ask) : Done{};
}

BundleAnswer BundleService::place(const PlaceBundle &ask)
{
    if (const auto sound = isSound(ask); !sound)
        return {.bundle = sound.error()};
    Savepoint together(m_parts.store.database());
    BundleAnswer answer = placeAll(ask);
    if (answer.bundle)
        together.keep();
    else
        forget();
    return answer;
}

bool BundleService::wouldTake(const PlaceBundle &ask)
{
    if (!isSound(ask))
        return false;
    Savepoint onlyToSee(m_parts.store.database());
    const bool isTaken = bool(placeAll(ask).bundle);
    forget();
    return isTaken;
}

/// Of what will not be kept.
void BundleService::forget()
{
    m_parts.inventory.forgetChanges();
}

/// Paths that could be taken together are tried in their order; the first refusal is the one that
/// is told: it is of the best of them.
BundleAnswer BundleService::placeAll(const PlaceBundle &ask)
{
    const std::vector<std::size_t> connections = connectionsOf(ask);
    const auto pairs = pairsFor(ask);
    std::optional<BundleAnswer> first;
    for (const auto &[one, other] : pairs) {
        Savepoint attempt(m_parts.store.database());
        Placing placing{.ask = ask, .bundle = {}, .orders = {}, .placed = {}};
        placing.orders.resize(ask.items.size());
        for (const std::size_t index : connections)
            placing.orders[index] = connectionAt(ask, index).order;
        if (!one.empty())
            placing.orders[connections[0]].links = one;
        if (!other.empty())
            placing.orders[connections[1]].links = other;
        BundleAnswer answer = placeItems(placing);
        if (answer.bundle) {
            attempt.keep();
            return answer;
        }
        forget();
        if (!first)
            first = std::move(answer);
    }
    return *first;
}

std::optional<PopId> BundleService::startOf(const PlaceBundle &ask,
                                            const BundledConnection &item) const
{
    if (item.portItem) {
        const auto &port = std::get<AddPort>(ask.items[*item.portItem]);
        const DataCentre *centre = m_parts.catalogue.find(port.dataCentre);
        return centre == nullptr ? std::nullopt : std::optional(centre->pop);
    }
    const auto port = m_parts.inventory.port(item.order.port);
    return port ? std::optional(port->pop) : std::nullopt;
}

/// Where both join the same two PoPs under the same rules, the best pair there is; otherwise the
/// paths that the first could take, and the second takes what is left. Empty links: the best.
std::vector<std::pair<std::vector<LinkId>, std::vector<LinkId>>>
BundleService::pairsFor(const PlaceBundle &ask) const
{
    std::vector<std::pair<std::vector<LinkId>, std::vector<LinkId>>> pairs;
    const std::vector<std::size_t> connections = connectionsOf(ask);
    if (ask.apart && connections.size() == 2) {
        const BundledConnection &one = connectionAt(ask, connections[0]);
        const BundledConnection &other = connectionAt(ask, connections[1]);
        const auto from = startOf(ask, one);
        const OnRamp *onRamp = m_parts.catalogue.find(one.order.onRamp);
        const OnRamp *otherRamp = m_parts.catalogue.find(other.order.onRamp);
        if (from && onRamp && otherRamp && one.order.links.empty() && from != onRamp->pop) {
            RouteWish wish{.from = *from,
                           .to = onRamp->pop,
                           .need = one.order.base,
                           .time = Interval::between(m_parts.clock.now(), forEver),
                           .policy = one.order.policy,
                           .seek = one.order.seek};
            const bool isPair = from == startOf(ask, other) && onRamp->pop == otherRamp->pop
                && one.order.policy == other.order.policy && other.order.links.empty();
            wish.need = isPair ? std::max(one.order.base, other.order.base) : one.order.base;
            if (const auto pair = m_parts.routing.pair(wish); isPair && pair)
                pairs.emplace_back(pair->first.path.links, pair->second.path.links);
            wish.need = one.order.base;
            if (const auto asked = m_parts.routing.asked(wish); !isPair && asked)
                for (const Plan &plan :
                     m_parts.routing.planner().inOrder(asked->question, mostFirstPaths))
                    pairs.emplace_back(plan.path.links, std::vector<LinkId>());
        }
    }
    if (pairs.empty())
        pairs.emplace_back();
    return pairs;
}

BundleAnswer BundleService::placeItems(Placing &placing)
{
    const std::int64_t number = m_parts.store.nextNumber("bundle");
    placing.bundle.id = BundleId("bundle-" + std::to_string(number));
    placing.bundle.name = placing.ask.name;
    placing.bundle.apart = placing.ask.apart;
    placing.bundle.placedAt = m_parts.clock.now();
    m_parts.store.bundles.add(number, placing.bundle);
    for (std::size_t index = 0; index < placing.ask.items.size(); ++index) {
        const auto item = placeItem(placing, index);
        if (!item) {
            Error error = item.error();
            error.pointer = pointerTo(index, error.pointer);
            const bool isPair = placing.ask.apart && placing.placed.size() == 1;
            const bool isPort = std::holds_alternative<AddPort>(placing.ask.items[index]);
            return {.bundle = error,
                    .refused = index,
                    .why = isPort ? std::nullopt : why(error, placing.orders[index], isPair)};
        }
        placing.bundle.items.push_back(*item);
        m_parts.store.bundles.addItem(placing.bundle.id, std::int64_t(index), *item);
    }
    nameEachOther(placing);
    m_parts.inventory.changed(placing.bundle.id);
    return {.bundle = one(placing.bundle.id)};
}

Result<BundleItem> BundleService::placeItem(Placing &placing, std::size_t index)
{
    const auto *port = std::get_if<AddPort>(&placing.ask.items[index]);
    if (port == nullptr)
        return placeConnection(placing, index);
    AddPort order = *port;
    order.bundle = placing.bundle.id;
    const auto placed = m_parts.ports.add(order);
    if (!placed)
        return placed.error();
    return BundleItem{.order = placed->order.id,
                      .connection = {},
                      .port = placed->port.id,
                      .state = placed->order.state};
}

Result<BundleItem> BundleService::placeConnection(Placing &placing, std::size_t index)
{
    AddConnection &order = placing.orders[index];
    order.bundle = placing.bundle.id;
    if (const auto &portItem = connectionAt(placing.ask, index).portItem)
        order.port = placing.bundle.items[*portItem].port;
    const auto &rules = m_parts.routing.planner().rules();
    const auto &network = m_parts.routing.planner().network();
    const Connection *other = placing.placed.empty() ? nullptr : &placing.placed.back();
    if (placing.ask.apart && other != nullptr) {
        order.policy.apartFrom = other->id;
        if (order.links.empty())
            order.avoided = avoidedFor(*placing.ask.apart, other->path, network);
    }
    const auto placed = m_parts.orders.add(order);
    if (!placed)
        return placed.error();
    if (placing.ask.apart && other != nullptr) {
        const auto shared =
            sharedBy(*placing.ask.apart, other->path, placed->connection.path, rules);
        if (!shared.empty())
            return Error{ErrorCode::NoPath,
                         "these two cannot be kept that far apart: both would use " + shared};
    }
    placing.placed.push_back(placed->connection);
    return BundleItem{.order = placed->order.id,
                      .connection = placed->connection.id,
                      .port = {},
                      .state = placed->order.state};
}

/// Whichever of the two is moved after a fault keeps apart from the other.
void BundleService::nameEachOther(Placing &placing)
{
    if (!placing.ask.apart)
        return;
    Connection &first = placing.placed.front();
    first.policy.apartFrom = placing.placed.back().id;
    m_parts.inventory.save(first);
}

/// Asked while the parts before it hold what they take.
std::optional<Refusal> BundleService::why(const Error &error, AddConnection order,
                                          bool isPair) const
{
    if (!Explainer::isExplained(error.code))
        return std::nullopt;
    order.links.clear();
    if (const auto refusal = m_parts.explainer.explain(order); refusal || !isPair)
        return refusal;
    order.policy.apartFrom = {};
    order.protection = Protection::OnePlusOne;
    return m_parts.explainer.explain(order);
}

std::vector<Bundle> BundleService::all() const
{
    return m_parts.store.bundles.all();
}

Result<Bundle> BundleService::one(const BundleId &id) const
{
    if (const auto bundle = m_parts.store.bundles.byId(id))
        return *bundle;
    return Error{ErrorCode::NotFound, "there is no bundle \"" + id.text() + "\""};
}

} // namespace turbolane::backend
