// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/booksfit.h"

#include "backend/catalogue/catalogue.h"
#include "backend/store/store.h"

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

} // namespace

Result<Done> booksFit(const Store &store, const Catalogue &catalogue)
{
    for (const Port &port : store.ports.all())
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
    return Done();
}

} // namespace turbolane::backend
