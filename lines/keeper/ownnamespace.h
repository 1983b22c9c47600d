// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lines/keeper/netlink.h"

namespace turbolane::lines {

/// Where this process works: as whoever started it, or in a user namespace of its own, in which it
/// may do with networks what root may, and nothing outside.
enum class Powers : std::uint8_t { OwnUser = 1, AsGiven = 2 };

/// Leaves the machine's network for an empty one: the core. Only a process of one thread can.
/// Unavailable with a sentence that says what is missing.
Result<Done> moveIntoOwnNetwork(Powers powers);

/// A network namespace. It is there for as long as a descriptor of it is open or a process works
/// in it: when the keeper ends, however it ends, the kernel clears all of it away, and nothing has
/// to be found and swept. That is why no mount keeps it, and no process is parked in it.
struct Namespace {
    Descriptor descriptor;
    Netlink netlink;
};
/// The one this process is in.
Result<Namespace> currentNamespace();
/// A new one beside it, with loopback up.
Result<Namespace> newNamespace(const Descriptor &current);
/// A socket that is in a namespace and has an address there; the port is as the kernel likes. It
/// stays there, whichever thread uses it. It never waits.
enum class Talk : std::uint8_t { Udp = 1, TcpCalling = 2, TcpListening = 3 };
Result<Descriptor> socketIn(const Descriptor &site, const Descriptor &current, Talk talk,
                            std::uint32_t address);
/// The user namespace of this process, for whoever shall enter one of its networks.
Result<Descriptor> userNamespace();

} // namespace turbolane::lines
