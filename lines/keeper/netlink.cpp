// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/keeper/netlink.h"

#include <netlink/attr.h>
#include <netlink/msg.h>
#include <netlink/netlink.h>
#include <netlink/route/addr.h>
#include <netlink/route/link.h>
#include <netlink/route/link/bridge.h>
#include <netlink/route/link/veth.h>

#include <arpa/inet.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <sys/socket.h>
#include <sys/time.h>

#include <cstdlib>

namespace turbolane::lines {

namespace {

constexpr int receiveBuffer = 1 << 20;

struct FreeLink {
    void operator()(rtnl_link *link) const { rtnl_link_put(link); }
};
using LinkPointer = std::unique_ptr<rtnl_link, FreeLink>;

LinkPointer emptyLink(int index = 0)
{
    LinkPointer link(rtnl_link_alloc());
    if (index != 0)
        rtnl_link_set_ifindex(link.get(), index);
    return link;
}

Result<Done> outcome(int error, const std::string &what)
{
    if (error < 0)
        return kernelSaid(error, what);
    return Done{};
}

} // namespace

Error kernelSaid(int error, const std::string &what)
{
    const std::string words = what + ": " + nl_geterror(error);
    switch (std::abs(error)) {
    case NLE_EXIST: return {ErrorCode::NameTaken, words};
    case NLE_OBJ_NOTFOUND:
    case NLE_NODEV: return {ErrorCode::NotFound, words};
    default: return {ErrorCode::Unavailable, words};
    }
}

void Netlink::Freed::operator()(nl_sock *socket) const
{
    nl_socket_free(socket);
}

Result<Netlink> Netlink::open()
{
    Netlink netlink(nl_socket_alloc());
    nl_sock *const socket = netlink.socket();
    if (socket == nullptr)
        return Error{ErrorCode::Unavailable, "no memory for a netlink socket"};
    if (const int error = nl_connect(socket, NETLINK_ROUTE); error < 0)
        return kernelSaid(error, "netlink");
    nl_socket_set_buffer_size(socket, receiveBuffer, receiveBuffer);
    nl_socket_set_msg_buf_size(socket, 1 << 16);
    const timeval patience{.tv_sec = 5, .tv_usec = 0}; // the kernel answers at once, or never
    ::setsockopt(nl_socket_get_fd(socket), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    return netlink;
}

Result<Done> Netlink::addVeth(const Veth &veth)
{
    const LinkPointer link(rtnl_link_veth_alloc());
    rtnl_link_set_name(link.get(), veth.name.c_str());
    rtnl_link_set_group(link.get(), veth.group);
    const LinkPointer peer(rtnl_link_veth_get_peer(link.get()));
    rtnl_link_set_name(peer.get(), veth.peer.c_str());
    rtnl_link_set_ns_fd(peer.get(), veth.peerNamespace);
    return outcome(rtnl_link_add(socket(), link.get(), NLM_F_CREATE | NLM_F_EXCL), veth.name);
}

Result<Done> Netlink::addBridge(const std::string &name, std::uint32_t group)
{
    const LinkPointer link(rtnl_link_bridge_alloc());
    rtnl_link_set_name(link.get(), name.c_str());
    rtnl_link_set_group(link.get(), group);
    rtnl_link_set_flags(link.get(), IFF_UP);
    return outcome(rtnl_link_add(socket(), link.get(), NLM_F_CREATE | NLM_F_EXCL), name);
}

Result<Done> Netlink::remove(const std::string &name)
{
    const LinkPointer link = emptyLink();
    rtnl_link_set_name(link.get(), name.c_str());
    return outcome(rtnl_link_delete(socket(), link.get()), name);
}

Result<Done> Netlink::removeGroup(std::uint32_t group)
{
    ifinfomsg every{};
    nl_msg *message = nlmsg_alloc_simple(RTM_DELLINK, 0);
    nlmsg_append(message, &every, sizeof every, NLMSG_ALIGNTO);
    nla_put_u32(message, IFLA_GROUP, group);
    return send(message, "interfaces of a line");
}

Result<Done> Netlink::setUp(int index, bool up)
{
    const LinkPointer now = emptyLink(index);
    const LinkPointer wanted = emptyLink(index);
    if (up)
        rtnl_link_set_flags(wanted.get(), IFF_UP);
    else
        rtnl_link_unset_flags(wanted.get(), IFF_UP);
    return outcome(rtnl_link_change(socket(), now.get(), wanted.get(), 0), "up or down");
}

Result<Done> Netlink::setBridge(int index, int bridge)
{
    const LinkPointer now = emptyLink(index);
    const LinkPointer wanted = emptyLink(index);
    rtnl_link_set_master(wanted.get(), bridge);
    return outcome(rtnl_link_change(socket(), now.get(), wanted.get(), 0), "into its bridge");
}

Result<Done> Netlink::setAlias(int index, const std::string &alias)
{
    const LinkPointer now = emptyLink(index);
    const LinkPointer wanted = emptyLink(index);
    rtnl_link_set_ifalias(wanted.get(), alias.c_str());
    return outcome(rtnl_link_change(socket(), now.get(), wanted.get(), 0), "alias");
}

Result<Done> Netlink::addAddress(int index, std::uint32_t address, std::uint8_t prefixLength)
{
    struct FreeAddress {
        void operator()(nl_addr *address) const { nl_addr_put(address); }
        void operator()(rtnl_addr *address) const { rtnl_addr_put(address); }
    };
    const std::uint32_t bytes = htonl(address);
    const std::unique_ptr<nl_addr, FreeAddress> local(nl_addr_build(AF_INET, &bytes, sizeof bytes));
    nl_addr_set_prefixlen(local.get(), prefixLength);
    const std::unique_ptr<rtnl_addr, FreeAddress> given(rtnl_addr_alloc());
    rtnl_addr_set_ifindex(given.get(), index);
    rtnl_addr_set_local(given.get(), local.get());
    return outcome(rtnl_addr_add(socket(), given.get(), 0), "address");
}

Result<int> Netlink::indexOf(const std::string &name)
{
    rtnl_link *found = nullptr;
    if (const int error = rtnl_link_get_kernel(socket(), 0, name.c_str(), &found); error < 0)
        return kernelSaid(error, name);
    const LinkPointer link(found);
    return rtnl_link_get_ifindex(link.get());
}

Result<std::map<std::string, Interface>> Netlink::interfaces()
{
    nl_cache *cache = nullptr;
    if (const int error = rtnl_link_alloc_cache(socket(), AF_UNSPEC, &cache); error < 0)
        return kernelSaid(error, "interfaces");
    std::map<std::string, Interface> found;
    for (nl_object *at = nl_cache_get_first(cache); at != nullptr; at = nl_cache_get_next(at)) {
        auto *link = reinterpret_cast<rtnl_link *>(at);
        const char *kind = rtnl_link_get_type(link);
        found[rtnl_link_get_name(link)] = {.index = rtnl_link_get_ifindex(link),
                                           .bridge = rtnl_link_get_master(link),
                                           .isUp = (rtnl_link_get_flags(link) & IFF_UP) != 0,
                                           .kind = kind == nullptr ? "" : kind};
    }
    nl_cache_free(cache);
    return found;
}

bool Netlink::knows(const std::string &kind)
{
    const std::string name = "probe0";
    const LinkPointer link = emptyLink();
    rtnl_link_set_name(link.get(), name.c_str());
    if (rtnl_link_set_type(link.get(), kind.c_str()) < 0)
        return false;
    const int error = rtnl_link_add(socket(), link.get(), NLM_F_CREATE | NLM_F_EXCL);
    if (error >= 0)
        (void)remove(name);
    return error != -NLE_OPNOTSUPP; // without its settings it may be refused all the same
}

Result<Done> Netlink::send(nl_msg *message, const std::string &what)
{
    return outcome(nl_send_sync(socket(), message), what); // frees the message
}

Result<Watch> Watch::open()
{
    auto socket = Netlink::open();
    if (!socket)
        return socket.error();
    nl_socket_disable_seq_check(socket->socket());
    if (const int error =
            nl_socket_add_memberships(socket->socket(), RTNLGRP_LINK, RTNLGRP_TC, RTNLGRP_NONE);
        error < 0)
        return kernelSaid(error, "watching the network");
    nl_socket_set_nonblocking(socket->socket());
    return Watch(std::move(*socket));
}

int Watch::descriptor() const
{
    return nl_socket_get_fd(m_socket.socket());
}

void Watch::drain()
{
    char unread[1 << 14];
    while (::recv(descriptor(), unread, sizeof unread, MSG_DONTWAIT) > 0 || errno == ENOBUFS)
        errno = 0;
}

} // namespace turbolane::lines
