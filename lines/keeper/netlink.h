// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "lines/descriptor.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>

struct nl_msg;
struct nl_sock;

namespace turbolane::lines {

/// What is seen of a network interface.
struct Interface {
    int index = 0;
    int bridge = 0; ///< the one it is a port of, or 0
    bool isUp = false; ///< as it was set, whether or not there is somebody at the other end
    std::string kind; ///< "veth", "bridge", ...
};

/// Speaks with the kernel about the network namespace in which it was opened, for as long as it
/// lives. Every question is answered before it returns. Errors: NameTaken; NotFound; Unavailable
/// with the kernel's own words for everything else.
class Netlink {
public:
    static Result<Netlink> open();

    struct Veth {
        std::string name;
        std::string peer;
        int peerNamespace = -1; ///< a descriptor
        std::uint32_t group = 0; ///< goes together with the others of it
    };
    /// Down at both ends.
    Result<Done> addVeth(const Veth &veth);
    Result<Done> addBridge(const std::string &name, std::uint32_t group = 0);
    Result<Done> remove(const std::string &name);
    /// Several at once: the kernel waits once for all who may still look at them.
    Result<Done> removeGroup(std::uint32_t group);
    Result<Done> setUp(int index, bool up);
    Result<Done> setBridge(int index, int bridge);
    /// Shown by `ip link` beside it.
    Result<Done> setAlias(int index, const std::string &alias);
    Result<Done> addAddress(int index, std::uint32_t address, std::uint8_t prefixLength);
    Result<int> indexOf(const std::string &name);
    Result<std::map<std::string, Interface>> interfaces();
    /// Whether the kernel knows links of this kind: one is made and taken away again.
    bool knows(const std::string &kind);

    /// A message of one's own; its answer is a yes or the kernel's words.
    Result<Done> send(nl_msg *message, const std::string &what);
    nl_sock *socket() const { return m_socket.get(); }

private:
    struct Freed {
        void operator()(nl_sock *socket) const;
    };
    explicit Netlink(nl_sock *socket)
        : m_socket(socket)
    { }

    std::unique_ptr<nl_sock, Freed> m_socket;
};

/// libnl's number for what went wrong, in our words.
Error kernelSaid(int error, const std::string &what);

/// Readable whenever somebody changes links or shapers in the namespace it was opened in.
class Watch {
public:
    static Result<Watch> open();
    int descriptor() const;
    /// Forgets what was seen so far.
    void drain();

private:
    explicit Watch(Netlink socket)
        : m_socket(std::move(socket))
    { }
    Netlink m_socket;
};

} // namespace turbolane::lines
