// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lines/keeper/netlink.h"

#include <functional>

struct nlmsghdr;

namespace turbolane::lines {

/// All that the kernel knows of one kind in this namespace, told piece by piece: between two pieces
/// it may be asked and told anything else, by other sockets. What changes meanwhile may be told as
/// it was or as it is, and what is there all the time is told.
class Dump {
public:
    using Heard = std::function<void(nlmsghdr *)>;

    static Result<Dump> of(NetMessage question);
    /// One piece of some dozens. True: it was the last one.
    Result<bool> hear(const Heard &heard);

private:
    Dump(Netlink socket, std::string what)
        : m_socket(std::move(socket))
        , m_what(std::move(what))
    { }

    Netlink m_socket; ///< its own: what is left unheard goes with it
    std::string m_what;
};

} // namespace turbolane::lines
