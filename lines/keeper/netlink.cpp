// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/keeper/netlink.h"

#include "lines/keeper/linkobject.h"

#include <netlink/attr.h>
#include <netlink/msg.h>
#include <netlink/netlink.h>
#include <netlink/route/link.h>

#include <linux/rtnetlink.h>
#include <net/if.h>
#include <sys/socket.h>
#include <sys/time.h>

#include <cstdlib>

namespace turbolane::lines {

namespace {

constexpr int receiveBuffer = 1 << 20;

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

Result<Done> Netlink::send(NetMessage message)
{
    return outcome(nl_send_sync(socket(), message.bytes.release()), message.what); // frees it
}

Result<Done> Netlink::send(NetMessages messages)
{
    if (messages.empty())
        return Done{};
    std::string together;
    for (const NetMessage &message : messages) {
        nl_complete_msg(socket(), message.bytes.get());
        const nlmsghdr *head = nlmsg_hdr(message.bytes.get());
        together.append(reinterpret_cast<const char *>(head), head->nlmsg_len);
        together.resize(NLMSG_ALIGN(together.size()));
    }
    if (const int error = nl_sendto(socket(), together.data(), together.size()); error < 0)
        return kernelSaid(error, "netlink");
    Result<Done> done = Done{};
    for (const NetMessage &message : messages)
        if (const int error = nl_wait_for_ack(socket()); error < 0 && done)
            done = kernelSaid(error, message.what);
    return done;
}

Result<int> Netlink::indexOf(const std::string &name)
{
    rtnl_link *found = nullptr;
    if (const int error = rtnl_link_get_kernel(socket(), 0, name.c_str(), &found); error < 0)
        return kernelSaid(error, name);
    const LinkPointer link(found);
    return rtnl_link_get_ifindex(link.get());
}

namespace {

NetMessage questionForInterfaces(int flags)
{
    ifinfomsg every{};
    nl_msg *question = nlmsg_alloc_simple(RTM_GETLINK, flags);
    nlmsg_append(question, &every, sizeof every, NLMSG_ALIGNTO);
    nla_put_u32(question, IFLA_EXT_MASK, RTEXT_FILTER_SKIP_STATS);
    return {std::unique_ptr<nl_msg, NetMessage::Freed>(question), "interfaces"};
}

int readInterface(nl_msg *message, void *into)
{
    hearInterface(nlmsg_hdr(message), *static_cast<Interfaces *>(into));
    return NL_OK;
}

} // namespace

NetMessage askForInterfaces()
{
    return questionForInterfaces(NLM_F_DUMP);
}

void hearInterface(nlmsghdr *told, Interfaces &into)
{
    nlattr *parts[IFLA_MAX + 1] = {};
    if (told->nlmsg_type != RTM_NEWLINK
        || nlmsg_parse(told, sizeof(ifinfomsg), parts, IFLA_MAX, nullptr) < 0
        || parts[IFLA_IFNAME] == nullptr)
        return;
    nlattr *about[IFLA_INFO_MAX + 1] = {};
    if (parts[IFLA_LINKINFO] != nullptr)
        nla_parse_nested(about, IFLA_INFO_MAX, parts[IFLA_LINKINFO], nullptr);
    const auto *link = static_cast<const ifinfomsg *>(nlmsg_data(told));
    into[nla_get_string(parts[IFLA_IFNAME])] = {
        .index = link->ifi_index,
        .bridge = parts[IFLA_MASTER] == nullptr ? 0 : int(nla_get_u32(parts[IFLA_MASTER])),
        .isUp = (link->ifi_flags & IFF_UP) != 0,
        .kind = about[IFLA_INFO_KIND] == nullptr ? "" : nla_get_string(about[IFLA_INFO_KIND])};
}

Result<Interface> Netlink::interface(const std::string &name)
{
    Interfaces found;
    nl_socket_modify_cb(socket(), NL_CB_VALID, NL_CB_CUSTOM, readInterface, &found);
    const NetMessage question = questionForInterfaces(0);
    nla_put_string(question.bytes.get(), IFLA_IFNAME, name.c_str());
    int error = nl_send_auto(socket(), question.bytes.get());
    if (error >= 0)
        error = nl_recvmsgs_default(socket());
    if (error >= 0)
        error = nl_wait_for_ack(socket());
    nl_socket_modify_cb(socket(), NL_CB_VALID, NL_CB_DEFAULT, nullptr, nullptr);
    if (error < 0)
        return kernelSaid(error, name);
    const auto one = found.find(name);
    return one == found.end() ? Result<Interface>(kernelSaid(NLE_OBJ_NOTFOUND, name)) : one->second;
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
        (void)send(netmessage::remove(name));
    return error != -NLE_OPNOTSUPP; // without its settings it may be refused all the same
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
