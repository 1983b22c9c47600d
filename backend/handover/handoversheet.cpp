// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/handover/handoversheet.h"

#include "backend/handover/addressplan.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace turbolane::backend {

namespace {

constexpr int usualMtu = 1'500;

/// AS numbers as the providers publish them, and the packets their usual private peering takes;
/// resources/data/SOURCES.md says where from.
constexpr std::array peers{
    CloudPeer{"aws", 64'512, 9'001},    CloudPeer{"azure", 12'076, usualMtu},
    CloudPeer{"gcp", 16'550, usualMtu}, CloudPeer{"oracle", 31'898, 9'000},
    CloudPeer{"ibm", 13'884, usualMtu}, CloudPeer{"alibaba", 45'104, usualMtu},
};

} // namespace

CloudPeer peerOf(std::string_view provider)
{
    const auto *const found = std::ranges::find(peers, provider, &CloudPeer::provider);
    return found == peers.end() ? CloudPeer{provider, AddressPlan::unknownCloudAsn, usualMtu}
                                : *found;
}

Result<Handover> handoverOf(const Connection &connection, const OnRamp &onRamp)
{
    const auto number = AddressPlan::numberOf(connection.id);
    if (!number)
        return number.error();
    const auto addresses = AddressPlan::addressesOf(*number);
    if (!addresses)
        return addresses.error();
    const CloudPeer peer = peerOf(onRamp.provider);
    return Handover{.connection = connection.id,
                    .serviceKey = {},
                    .vlan = connection.vlan,
                    .innerVlan = connection.innerVlan,
                    .cloudVlan = connection.cloudVlan,
                    .mtu = peer.mtu,
                    .customerAsn = AddressPlan::customerAsn,
                    .cloudAsn = peer.asn,
                    .customerAddress = addresses->customer,
                    .cloudAddress = addresses->cloud,
                    .prefixLength = AddressPlan::prefixLength};
}

std::string serviceKeyOf(const std::string &secret)
{
    const QByteArray bytes(secret.data(), qsizetype(secret.size()));
    std::string key =
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32).toStdString();
    for (const std::size_t dash : {20U, 16U, 12U, 8U})
        key.insert(dash, "-");
    return key;
}

} // namespace turbolane::backend
