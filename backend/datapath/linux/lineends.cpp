// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/datapath/linux/lineends.h"

#include "backend/handover/addressplan.h"
#include "backend/store/store.h"

#include <QHostAddress>

namespace turbolane::backend {

namespace {

std::uint32_t addressOf(const std::string &text)
{
    return QHostAddress(QString::fromStdString(text)).toIPv4Address();
}

std::string labelOf(const Connection &connection)
{
    if (!connection.vlan)
        return "untagged";
    const std::string outer = "vlan " + std::to_string(connection.vlan->number());
    return connection.innerVlan ? outer + "." + std::to_string(connection.innerVlan->number())
                                : outer;
}

} // namespace

std::optional<LinuxDatapath::Ends> lineEndsOf(const ConnectionId &id, const Store &store)
{
    const auto connection = store.connections.byId(id);
    const auto number = AddressPlan::numberOf(id);
    if (!connection || !number || *number > lines::highestNumber)
        return std::nullopt;
    const auto addresses = AddressPlan::addressesOf(*number);
    if (!addresses)
        return std::nullopt;
    return LinuxDatapath::Ends{.number = std::uint32_t(*number),
                               .a = {connection->port.text(), addressOf(addresses->customer)},
                               .z = {connection->onRamp.text(), addressOf(addresses->cloud)},
                               .prefixLength = std::uint8_t(AddressPlan::prefixLength),
                               .label = labelOf(*connection)};
}

} // namespace turbolane::backend
