// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "lines/descriptor.h"
#include "lines/keeper/netmessages.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>

struct nl_sock;
struct nlmsghdr;

namespace turbolane::lines {

/// What is seen of a network interface.
struct Interface {
    int index = 0;
    int bridge = 0; ///< the one it is a port of, or 0
    bool isUp = false; ///< as it was set, whether or not there is somebody at the other end
    std::string kind; ///< "veth", "bridge", ...
};

using Interfaces = std::map<std::string, Interface>; ///< by name

/// Speaks with the kernel about the network namespace in which it was opened, for as long as it
/// lives. Every question is answered before it returns. Errors: NameTaken; NotFound; Unavailable
/// with the kernel's own words for everything else.
class Netlink {
public:
    static Result<Netlink> open();

    /// One message. What it is about is in the error.
    Result<Done> send(NetMessage message);
    /// All of them with one way into the kernel. The first error of any; the others were done.
    Result<Done> send(NetMessages messages);

    Result<int> indexOf(const std::string &name);
    /// NotFound.
    Result<Interface> interface(const std::string &name);
    /// Whether the kernel knows links of this kind: one is made and taken away again.
    bool knows(const std::string &kind);

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

/// For all interfaces, and for those that are told then. Without what each has counted: that is
/// much, and the shapers tell it.
NetMessage askForInterfaces();
void hearInterface(nlmsghdr *told, Interfaces &into);

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
