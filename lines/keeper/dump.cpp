// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/keeper/dump.h"

#include <netlink/msg.h>
#include <netlink/netlink.h>

#include <sys/socket.h>

#include <array>
#include <cerrno>

namespace turbolane::lines {

namespace {

constexpr std::size_t pieceSize = 1 << 14; ///< the kernel takes it as how much to tell at once

} // namespace

Result<Dump> Dump::of(NetMessage question)
{
    auto socket = Netlink::open();
    if (!socket)
        return socket.error();
    if (const int error = nl_send_auto(socket->socket(), question.bytes.get()); error < 0)
        return kernelSaid(error, question.what);
    return Dump(std::move(*socket), std::move(question.what));
}

Result<bool> Dump::hear(const Heard &heard)
{
    alignas(nlmsghdr) std::array<char, pieceSize> piece;
    const auto length =
        ::recv(nl_socket_get_fd(m_socket.socket()), piece.data(), piece.size(), MSG_TRUNC);
    if (length <= 0 || std::size_t(length) > piece.size())
        return kernelSaid(-nl_syserr2nlerr(length <= 0 ? errno : EMSGSIZE), m_what);
    int left = int(length);
    for (auto *head = reinterpret_cast<nlmsghdr *>(piece.data()); nlmsg_ok(head, left);
         head = nlmsg_next(head, &left)) {
        if (head->nlmsg_type == NLMSG_DONE)
            return true;
        if (head->nlmsg_type == NLMSG_ERROR)
            return kernelSaid(-nl_syserr2nlerr(static_cast<nlmsgerr *>(nlmsg_data(head))->error),
                              m_what);
        heard(head);
    }
    return false;
}

} // namespace turbolane::lines
