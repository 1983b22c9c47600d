// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/vlan.h"

#include <cstdint>
#include <optional>
#include <string>

namespace turbolane {

/// Where this machine's kernel carries a connection: commands run inside its ends (`turbolaned
/// exec`).
struct KernelLine {
    std::string customerSite; ///< letters, digits, dashes, points
    std::string cloudSite;
    std::string dataDirectory; ///< of the carrier, on its machine
    friend bool operator==(const KernelLine &, const KernelLine &) = default;
};

/// What both ends of a connection have to be set to.
struct Handover {
    ConnectionId connection;
    std::string serviceKey; ///< by it the cloud accepts the connection; whoever has it can take it
    std::optional<Vlan> vlan = {}; ///< on the customer's port; empty: untagged
    std::optional<Vlan> innerVlan = {}; ///< QinQ; `vlan` is then the outer one
    std::optional<Vlan> cloudVlan = {}; ///< at the cloud
    int mtu = 0; ///< the largest IP packet, in bytes
    std::int64_t customerAsn = 0; ///< of the customer's router
    std::int64_t cloudAsn = 0; ///< of its BGP neighbour
    std::string customerAddress; ///< IPv4, of the customer's router
    std::string cloudAddress; ///< of its BGP neighbour
    int prefixLength = 0; ///< of the subnet both are in
    std::optional<KernelLine> line = {}; ///< none where the datapath is simulated
    friend bool operator==(const Handover &, const Handover &) = default;
};

} // namespace turbolane
