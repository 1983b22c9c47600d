// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct nl_msg;

namespace turbolane::lines {

/// A question to the kernel about a network that is answered with a yes or its own words.
struct NetMessage {
    struct Freed {
        void operator()(nl_msg *message) const;
    };
    std::unique_ptr<nl_msg, Freed> bytes;
    std::string what; ///< it is about, for whoever reads why not
};
/// Sent together, done one after the other: each on its own, whatever becomes of the others.
using NetMessages = std::vector<NetMessage>;

/// A hardware (MAC) address.
using Hardware = std::array<std::uint8_t, 6>;

/// A pair of interfaces, down at both ends, with one queue each: the kernel makes one for each
/// processor if it is not told, and then waits twice until nobody can see the superfluous ones.
struct Veth {
    std::string name;
    std::string peer;
    int peerNamespace = -1; ///< a descriptor
    std::uint32_t group = 0; ///< goes together with the others of it
    int index = 0; ///< 0: as the kernel likes
    int peerIndex = 0;
    std::optional<Hardware> peerHardware = {};
};

namespace netmessage {

NetMessage addVeth(const Veth &veth);
/// Up.
NetMessage addBridge(const std::string &name, std::uint32_t group = 0, int index = 0);
NetMessage remove(const std::string &name);
/// Several at once: the kernel waits once for all who may still look at them.
NetMessage removeGroup(std::uint32_t group);
NetMessage setUp(int index, bool up);
NetMessage setBridge(int index, int bridge);
/// Shown by `ip link` beside it.
NetMessage setAlias(int index, const std::string &alias);
NetMessage addAddress(int index, std::uint32_t address, std::uint8_t prefixLength);
/// Who has this address there, so that nobody has to ask: a question that is lost is asked again
/// only after a second.
NetMessage addNeighbour(int index, std::uint32_t address, const Hardware &hardware);

} // namespace netmessage

} // namespace turbolane::lines
