// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/booksfit.h"

#include "backend/capacity/forever.h"
#include "backend/capacity/resource.h"
#include "backend/capacity/timeline.h"
#include "backend/catalogue/catalogue.h"
#include "backend/store/store.h"

#include <algorithm>
#include <map>

namespace turbolane::backend {

namespace {

Error elsewhere(const std::string &who, const std::string &where)
{
    return {ErrorCode::WrongState,
            who + " uses " + where
                + ", which this network does not have. Start with the network these books were "
                  "kept on, or with another data directory. Nothing was changed."};
}

Result<Done> pathFits(const std::string &who, const Path &path, const Catalogue &catalogue)
{
    for (const PopId &pop : path.pops)
        if (!catalogue.find(pop))
            return elsewhere(who, "the PoP " + pop.text());
    for (const LinkId &link : path.links)
        if (!catalogue.find(link))
            return elsewhere(who, "the link " + link.text());
    return Done();
}

Result<Done> connectionFits(const Connection &connection, const Catalogue &catalogue)
{
    const std::string who = "The connection " + connection.name;
    if (!connection.onRamp.isEmpty() && !catalogue.find(connection.onRamp))
        return elsewhere(who, "the on-ramp " + connection.onRamp.text());
    const auto fits = pathFits(who, connection.path, catalogue);
    return fits && connection.standby ? pathFits(who, *connection.standby, catalogue) : fits;
}

/// Of one thing, everything that is promised of it from now on.
struct Promised {
    Timeline timeline;
    std::vector<HolderId> holders;
};

/// What is over, or held only until it expired, is let go as the carrier starts.
std::map<ResourceId, Promised> promisedIn(const Store &store, Instant now)
{
    std::map<ResourceId, Promised> all;
    for (const Reservation &held : store.reservations.held()) {
        const auto end = held.expires ? held.expires : held.to;
        if (end && *end <= now)
            continue;
        Promised &its = all[held.resource];
        its.timeline.change(held.hasBegun ? dawn : held.from, held.rate.inKbps());
        if (held.to)
            its.timeline.change(*held.to, -held.rate.inKbps());
        its.holders.push_back(held.holder);
    }
    return all;
}

std::string namesOf(const Store &store, std::vector<HolderId> holders)
{
    constexpr std::size_t mostNamed = 3;
    std::sort(holders.begin(), holders.end());
    holders.erase(std::unique(holders.begin(), holders.end()), holders.end());
    std::string names;
    for (std::size_t index = 0; index < std::min(holders.size(), mostNamed); ++index) {
        const auto connection = store.connections.byId(ConnectionId(holders[index].text()));
        names += (index == 0 ? "" : ", ")
            + (connection ? "the connection " + connection->name : holders[index].text());
    }
    const std::size_t more = holders.size() - std::min(holders.size(), mostNamed);
    return more == 0 ? names : names + " and " + std::to_string(more) + " more";
}

/// Nothing where the catalogue does not say how much there is of it.
std::optional<Bandwidth> wholeOf(const ResourceId &resource, const Store &store,
                                 const Catalogue &catalogue)
{
    switch (kindOf(resource)) {
    case ResourceKind::Link: return catalogue.find(LinkId(idOf(resource)))->capacity;
    case ResourceKind::Port:
        for (const Port &port : store.ports.all())
            if (port.id.text() == idOf(resource))
                return port.speed;
        return std::nullopt;
    case ResourceKind::OnRamp:
        if (const OnRamp *onRamp = catalogue.find(OnRampId(idOf(resource))))
            return cloudSideOf(*onRamp);
        return std::nullopt;
    }
    return std::nullopt;
}

Result<Done> promisesFit(const Store &store, const Catalogue &catalogue, Instant now)
{
    const Interval ahead = Interval::between(now, forEver);
    for (const auto &[resource, promised] : promisedIn(store, now)) {
        const auto whole = wholeOf(resource, store, catalogue);
        const Bandwidth most = Bandwidth::kbps(promised.timeline.highest(ahead));
        if (!whole || most <= *whole)
            continue;
        return Error{ErrorCode::WrongState,
                     std::string(wireName(kindOf(resource))) + " " + idOf(resource) + " has "
                         + whole->text() + " on this network, and " + most.text()
                         + " of it are promised: to " + namesOf(store, promised.holders)
                         + ". Start with the network these books were kept on and end or lessen "
                           "some of that first, give it back its capacity, or start with another "
                           "data directory. Nothing was changed."};
    }
    return Done();
}

} // namespace

Result<Done> booksFit(const Store &store, const Catalogue &catalogue, Instant now)
{
    for (const Port &port : store.ports.live())
        if (!catalogue.find(port.pop))
            return elsewhere("The port " + port.name, "the PoP " + port.pop.text());
    for (const Connection &connection : store.connections.live())
        if (const auto fits = connectionFits(connection, catalogue); !fits)
            return fits;
    constexpr std::string_view onLink = "link:";
    for (const Reservation &held : store.reservations.held())
        if (const std::string_view resource = held.resource.text(); resource.starts_with(onLink))
            if (const std::string link(resource.substr(onLink.size()));
                !catalogue.find(LinkId(link)))
                return elsewhere("What is promised to " + held.holder.text(), "the link " + link);
    return promisesFit(store, catalogue, now);
}

} // namespace turbolane::backend
