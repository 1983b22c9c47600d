// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/keeper/shaper.h"

#include <netlink/attr.h>
#include <netlink/msg.h>
#include <netlink/netlink.h>

#include <linux/gen_stats.h>
#include <linux/pkt_sched.h>
#include <linux/rtnetlink.h>

#include <algorithm>
#include <limits>

namespace turbolane::lines {

namespace {

constexpr const char *kindOfOurs = "tbf";
constexpr std::uint32_t handleOfOurs = 0x10000; ///< "1:"
constexpr std::int64_t leastBurst = 16'384;
constexpr int loopback = 1;

std::int64_t bytesASecond(Bandwidth rate)
{
    return rate.inKbps() * 125;
}

NetMessage queueMessage(int type, int flags, int interface)
{
    tcmsg head{};
    head.tcm_family = AF_UNSPEC;
    head.tcm_ifindex = interface;
    head.tcm_parent = TC_H_ROOT;
    head.tcm_handle = type == RTM_NEWQDISC ? handleOfOurs : 0;
    nl_msg *message = nlmsg_alloc_simple(type, flags);
    nlmsg_append(message, &head, sizeof head, NLMSG_ALIGNTO);
    return {std::unique_ptr<nl_msg, NetMessage::Freed>(message), "shaper"};
}

/// A whole number of a type that the kernel wrote, or zero.
template <typename Whole>
Whole wholeOf(const nlattr *attribute)
{
    Whole value{};
    if (attribute != nullptr)
        nla_memcpy(&value, attribute, sizeof value);
    return value;
}

Bandwidth rateIn(nlattr *options)
{
    nlattr *parts[TCA_TBF_MAX + 1] = {};
    if (options == nullptr || nla_parse_nested(parts, TCA_TBF_MAX, options, nullptr) < 0)
        return {};
    const auto settings = wholeOf<tc_tbf_qopt>(parts[TCA_TBF_PARMS]);
    std::uint64_t bytes = settings.rate.rate;
    if (parts[TCA_TBF_RATE64] != nullptr)
        bytes = wholeOf<std::uint64_t>(parts[TCA_TBF_RATE64]);
    // A rate of somebody else's may lie between two of ours: then it is none of ours.
    return Bandwidth::kbps(std::int64_t(bytes / 125) + (bytes % 125 == 0 ? 0 : 1));
}

void readCounters(nlattr *counters, ShaperState &state)
{
    nlattr *parts[TCA_STATS_MAX + 1] = {};
    if (counters == nullptr || nla_parse_nested(parts, TCA_STATS_MAX, counters, nullptr) < 0)
        return;
    const auto basic = wholeOf<gnet_stats_basic>(parts[TCA_STATS_BASIC]);
    const auto queue = wholeOf<gnet_stats_queue>(parts[TCA_STATS_QUEUE]);
    state.flow = {.bytes = basic.bytes, .packets = basic.packets, .drops = queue.drops};
    if (parts[TCA_STATS_PKT64] != nullptr)
        state.flow.packets = wholeOf<std::uint64_t>(parts[TCA_STATS_PKT64]);
    state.heldBack = queue.overlimits;
}

ShaperState stateIn(nlattr **parts)
{
    ShaperState state{.rate = rateIn(parts[TCA_OPTIONS]), .flow = {}};
    readCounters(parts[TCA_STATS2], state);
    return state;
}

int readOne(nl_msg *message, void *into)
{
    hearShaper(nlmsg_hdr(message), *static_cast<Shapers *>(into));
    return NL_OK;
}

} // namespace

void hearShaper(nlmsghdr *told, Shapers &into)
{
    nlattr *parts[TCA_MAX + 1] = {};
    if (told->nlmsg_type != RTM_NEWQDISC
        || nlmsg_parse(told, sizeof(tcmsg), parts, TCA_MAX, nullptr) < 0)
        return;
    const auto *queue = static_cast<const tcmsg *>(nlmsg_data(told));
    const bool isOurs = queue->tcm_parent == TC_H_ROOT && queue->tcm_handle == handleOfOurs
        && parts[TCA_KIND] != nullptr && nla_strcmp(parts[TCA_KIND], kindOfOurs) == 0;
    if (isOurs)
        into[queue->tcm_ifindex] = stateIn(parts);
}

NetMessage askForShapers()
{
    nl_msg *question = nlmsg_alloc_simple(RTM_GETQDISC, NLM_F_DUMP);
    tcmsg every{};
    nlmsg_append(question, &every, sizeof every, NLMSG_ALIGNTO);
    return {std::unique_ptr<nl_msg, NetMessage::Freed>(question), "shapers"};
}

Shaping Shaping::of(Bandwidth rate)
{
    constexpr std::int64_t most = std::numeric_limits<std::uint32_t>::max();
    const std::int64_t burst = std::clamp(bytesASecond(rate) / 100, leastBurst, most / 3);
    const std::int64_t queue = std::clamp(bytesASecond(rate) / 20, burst * 3, most);
    return {rate, std::uint32_t(burst), std::uint32_t(queue)};
}

NetMessage shaped(int interface, const Shaping &shaping)
{
    const auto rate = std::uint64_t(bytesASecond(shaping.rate));
    constexpr std::uint64_t most32 = std::numeric_limits<std::uint32_t>::max();
    tc_tbf_qopt settings{};
    settings.rate.linklayer = TC_LINKLAYER_ETHERNET; // or the kernel wants a table of times
    settings.rate.rate = std::uint32_t(std::min(rate, most32));
    settings.limit = shaping.queueBytes;
    NetMessage made = queueMessage(RTM_NEWQDISC, NLM_F_CREATE | NLM_F_REPLACE, interface);
    nl_msg *const message = made.bytes.get();
    nla_put_string(message, TCA_KIND, kindOfOurs);
    nlattr *options = nla_nest_start(message, TCA_OPTIONS);
    nla_put(message, TCA_TBF_PARMS, sizeof settings, &settings);
    nla_put_u32(message, TCA_TBF_BURST, shaping.burstBytes);
    if (rate >= most32)
        nla_put_u64(message, TCA_TBF_RATE64, rate);
    nla_nest_end(message, options);
    return made;
}

Result<Done> shape(Netlink &netlink, int interface, const Shaping &shaping)
{
    return netlink.send(shaped(interface, shaping));
}

Result<ShaperState> shaperOf(Netlink &netlink, int interface)
{
    Shapers found;
    nl_sock *const socket = netlink.socket();
    nl_socket_modify_cb(socket, NL_CB_VALID, NL_CB_CUSTOM, readOne, &found);
    tcmsg question{};
    question.tcm_ifindex = interface;
    question.tcm_parent = TC_H_ROOT;
    int error = nl_send_simple(socket, RTM_GETQDISC, NLM_F_ECHO, &question, sizeof question);
    if (error >= 0)
        error = nl_recvmsgs_default(socket);
    if (error >= 0)
        error = nl_wait_for_ack(socket);
    nl_socket_modify_cb(socket, NL_CB_VALID, NL_CB_DEFAULT, nullptr, nullptr);
    if (error < 0)
        return kernelSaid(error, "shapers");
    const auto state = found.find(interface);
    if (state == found.end())
        return Error{ErrorCode::NotFound, "no shaper of ours"};
    return state->second;
}

bool knowsQueue(Netlink &netlink, const std::string &kind)
{
    NetMessage message = queueMessage(RTM_NEWQDISC, NLM_F_CREATE | NLM_F_REPLACE, loopback);
    nla_put_string(message.bytes.get(), TCA_KIND, kind.c_str());
    const auto made = netlink.send(std::move(message));
    if (made)
        (void)netlink.send(queueMessage(RTM_DELQDISC, 0, loopback));
    return made || made.error().code != ErrorCode::NotFound;
}

} // namespace turbolane::lines
