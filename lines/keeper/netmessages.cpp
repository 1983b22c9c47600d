// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/keeper/netmessages.h"

#include "lines/keeper/linkobject.h"

#include <netlink/attr.h>
#include <netlink/msg.h>
#include <netlink/netlink.h>
#include <netlink/route/addr.h>
#include <netlink/route/link.h>
#include <netlink/route/link/bridge.h>
#include <netlink/route/link/veth.h>
#include <netlink/route/neighbour.h>

#include <arpa/inet.h>
#include <linux/neighbour.h>
#include <linux/rtnetlink.h>
#include <net/if.h>

namespace turbolane::lines {

void NetMessage::Freed::operator()(nl_msg *message) const
{
    nlmsg_free(message);
}

namespace netmessage {

namespace {

constexpr int newOnly = NLM_F_CREATE | NLM_F_EXCL;

NetMessage added(rtnl_link *link, const std::string &what)
{
    nl_msg *message = nullptr;
    rtnl_link_build_add_request(link, newOnly, &message);
    return {std::unique_ptr<nl_msg, NetMessage::Freed>(message), what};
}

NetMessage changed(int index, rtnl_link *into, const char *what)
{
    const LinkPointer now = emptyLink(index);
    nl_msg *message = nullptr;
    rtnl_link_build_change_request(now.get(), into, 0, &message);
    return {std::unique_ptr<nl_msg, NetMessage::Freed>(message), what};
}

NetMessage removed(rtnl_link *link, const std::string &what)
{
    nl_msg *message = nullptr;
    rtnl_link_build_delete_request(link, &message);
    return {std::unique_ptr<nl_msg, NetMessage::Freed>(message), what};
}

struct FreeAddress {
    void operator()(nl_addr *address) const { nl_addr_put(address); }
    void operator()(rtnl_addr *address) const { rtnl_addr_put(address); }
    void operator()(rtnl_neigh *neighbour) const { rtnl_neigh_put(neighbour); }
};
using AddressPointer = std::unique_ptr<nl_addr, FreeAddress>;

AddressPointer addressOf(std::uint32_t address)
{
    const std::uint32_t bytes = htonl(address);
    return AddressPointer(nl_addr_build(AF_INET, &bytes, sizeof bytes));
}

AddressPointer addressOf(const Hardware &hardware)
{
    return AddressPointer(nl_addr_build(AF_LLC, hardware.data(), hardware.size()));
}

void haveOneQueue(rtnl_link *link)
{
    rtnl_link_set_num_tx_queues(link, 1);
    rtnl_link_set_num_rx_queues(link, 1);
}

} // namespace

NetMessage addVeth(const Veth &veth)
{
    const LinkPointer link(rtnl_link_veth_alloc());
    rtnl_link_set_name(link.get(), veth.name.c_str());
    rtnl_link_set_group(link.get(), veth.group);
    const LinkPointer peer(rtnl_link_veth_get_peer(link.get()));
    rtnl_link_set_name(peer.get(), veth.peer.c_str());
    rtnl_link_set_ns_fd(peer.get(), veth.peerNamespace);
    haveOneQueue(link.get());
    haveOneQueue(peer.get());
    if (veth.index != 0)
        rtnl_link_set_ifindex(link.get(), veth.index);
    if (veth.peerIndex != 0)
        rtnl_link_set_ifindex(peer.get(), veth.peerIndex);
    if (veth.peerHardware)
        rtnl_link_set_addr(peer.get(), addressOf(*veth.peerHardware).get());
    return added(link.get(), veth.name);
}

NetMessage addBridge(const std::string &name, std::uint32_t group, int index)
{
    const LinkPointer link(rtnl_link_bridge_alloc());
    rtnl_link_set_name(link.get(), name.c_str());
    rtnl_link_set_group(link.get(), group);
    rtnl_link_set_flags(link.get(), IFF_UP);
    if (index != 0)
        rtnl_link_set_ifindex(link.get(), index);
    return added(link.get(), name);
}

NetMessage remove(const std::string &name)
{
    const LinkPointer link = emptyLink();
    rtnl_link_set_name(link.get(), name.c_str());
    return removed(link.get(), name);
}

NetMessage removeGroup(std::uint32_t group)
{
    ifinfomsg every{};
    nl_msg *message = nlmsg_alloc_simple(RTM_DELLINK, 0);
    nlmsg_append(message, &every, sizeof every, NLMSG_ALIGNTO);
    nla_put_u32(message, IFLA_GROUP, group);
    return {std::unique_ptr<nl_msg, NetMessage::Freed>(message), "interfaces of a line"};
}

NetMessage setUp(int index, bool up)
{
    const LinkPointer wanted = emptyLink(index);
    if (up)
        rtnl_link_set_flags(wanted.get(), IFF_UP);
    else
        rtnl_link_unset_flags(wanted.get(), IFF_UP);
    return changed(index, wanted.get(), "up or down");
}

NetMessage setBridge(int index, int bridge)
{
    const LinkPointer wanted = emptyLink(index);
    rtnl_link_set_master(wanted.get(), bridge);
    return changed(index, wanted.get(), "into its bridge");
}

NetMessage setAlias(int index, const std::string &alias)
{
    const LinkPointer wanted = emptyLink(index);
    rtnl_link_set_ifalias(wanted.get(), alias.c_str());
    return changed(index, wanted.get(), "alias");
}

NetMessage addAddress(int index, std::uint32_t address, std::uint8_t prefixLength)
{
    const auto local = addressOf(address);
    nl_addr_set_prefixlen(local.get(), prefixLength);
    const std::unique_ptr<rtnl_addr, FreeAddress> given(rtnl_addr_alloc());
    rtnl_addr_set_ifindex(given.get(), index);
    rtnl_addr_set_local(given.get(), local.get());
    nl_msg *message = nullptr;
    rtnl_addr_build_add_request(given.get(), 0, &message);
    return {std::unique_ptr<nl_msg, NetMessage::Freed>(message), "address"};
}

NetMessage addNeighbour(int index, std::uint32_t address, const Hardware &hardware)
{
    const std::unique_ptr<rtnl_neigh, FreeAddress> known(rtnl_neigh_alloc());
    rtnl_neigh_set_ifindex(known.get(), index);
    rtnl_neigh_set_dst(known.get(), addressOf(address).get());
    rtnl_neigh_set_lladdr(known.get(), addressOf(hardware).get());
    rtnl_neigh_set_state(known.get(), NUD_PERMANENT);
    nl_msg *message = nullptr;
    rtnl_neigh_build_add_request(known.get(), NLM_F_CREATE | NLM_F_REPLACE, &message);
    return {std::unique_ptr<nl_msg, NetMessage::Freed>(message), "neighbour"};
}

} // namespace netmessage

} // namespace turbolane::lines
