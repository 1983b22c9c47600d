// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/keeper/prober.h"

#include <arpa/inet.h>
#include <linux/sockios.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace turbolane::lines {

namespace {

constexpr std::int64_t nanosAMilli = 1'000'000;
constexpr std::int64_t lateArrivals = 150 * nanosAMilli; ///< three times what a queue holds
constexpr std::int64_t untilAlive = 1'000 * nanosAMilli;
constexpr std::uint32_t ours = 0x544c5042; ///< "TLPB"
constexpr int background = 5; ///< nice: what is measured comes after what is carried

std::int64_t nanosOf(const timespec &time)
{
    return std::int64_t(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

std::int64_t nanosOf(clockid_t clock)
{
    timespec now{};
    ::clock_gettime(clock, &now);
    return nanosOf(now);
}

/// By this one packets leave, whoever sets the other.
std::int64_t steadyNow()
{
    return nanosOf(CLOCK_MONOTONIC);
}

/// By this one the kernel dates what arrives.
std::int64_t stampNow()
{
    return nanosOf(CLOCK_REALTIME);
}

struct Packet {
    std::uint32_t mark = ours;
    std::uint32_t ticket = 0;
    std::uint64_t number = 0;
    std::int64_t sentAt = 0;
    char rest[pacedPayload - 24] = {};
};
static_assert(sizeof(Packet) == pacedPayload);

constexpr std::uint64_t knocking = ~std::uint64_t(0);

void sendTo(const Prober::Task &task, std::uint16_t port, const Packet &packet)
{
    sockaddr_in there{};
    there.sin_family = AF_INET;
    there.sin_port = port;
    there.sin_addr.s_addr = htonl(task.address);
    (void)::sendto(task.from.number(), &packet, sizeof packet, MSG_DONTWAIT | MSG_NOSIGNAL,
                   reinterpret_cast<const sockaddr *>(&there), sizeof there);
}

std::uint16_t portOf(const Descriptor &socket)
{
    sockaddr_in name{};
    socklen_t size = sizeof name;
    ::getsockname(socket.number(), reinterpret_cast<sockaddr *>(&name), &size);
    return name.sin_port;
}

/// When the kernel took it in; else now.
std::int64_t arrivedAt(msghdr &head)
{
    for (cmsghdr *part = CMSG_FIRSTHDR(&head); part != nullptr; part = CMSG_NXTHDR(&head, part))
        if (part->cmsg_level == SOL_SOCKET && part->cmsg_type == SCM_TIMESTAMPNS) {
            timespec time{};
            std::memcpy(&time, CMSG_DATA(part), sizeof time);
            return nanosOf(time);
        }
    return stampNow();
}

} // namespace

Prober::~Prober()
{
    {
        const Lock lock(m_mutex);
        m_ends = true;
    }
    m_toPace.notify_all();
    m_toFill.notify_all();
    if (!m_pacing.joinable())
        return;
    m_pacing.join();
    for (std::thread &thread : m_filling)
        thread.join();
}

bool Prober::start(Task task)
{
    const int yes = 1;
    ::setsockopt(task.to.number(), SOL_SOCKET, SO_TIMESTAMPNS, &yes, sizeof yes);
    const Lock lock(m_mutex);
    if (m_underWay.size() >= mostAtOnce || m_underWay.contains(task.id))
        return false;
    m_underWay.insert(task.id);
    Flow flow;
    flow.port = portOf(task.to);
    flow.next = steadyNow();
    flow.isThere = !task.fill; // a line that is just made takes some milliseconds to come to life
    flow.over = flow.next + untilAlive;
    flow.record.interval = task.interval;
    flow.task = std::move(task);
    if (flow.isThere)
        begin(flow);
    m_flows.push_back(std::move(flow));
    if (!m_pacing.joinable()) {
        m_pacing = std::thread([this] { pace(); });
        for (std::thread &thread : m_filling)
            thread = std::thread([this] { fill(); });
    }
    m_toPace.notify_all();
    return true;
}

void Prober::changed(const std::string &id)
{
    const std::int64_t now = stampNow();
    const Lock lock(m_mutex);
    for (Flow &flow : m_flows)
        if (flow.task.id == id && !flow.record.changedAt)
            flow.record.changedAt = now;
}

bool Prober::isProbing(const std::string &id) const
{
    const Lock lock(m_mutex);
    return m_underWay.contains(id);
}

std::vector<Prober::Result> Prober::takeResults()
{
    const Lock lock(m_mutex);
    return std::exchange(m_results, {});
}

Prober::Sent Prober::takeSent()
{
    const Lock lock(m_mutex);
    return std::exchange(m_sent, {});
}

void Prober::pace()
{
    Lock lock(m_mutex);
    while (!m_ends) {
        const std::int64_t now = steadyNow();
        std::int64_t next = now + 1'000 * nanosAMilli;
        for (auto flow = m_flows.begin(); flow != m_flows.end();) {
            const std::int64_t own = step(*flow, now);
            next = std::min(next, own);
            if (own > 0) {
                ++flow;
                continue;
            }
            finish(*flow);
            flow = m_flows.erase(flow);
            next = now;
        }
        if (m_flows.empty())
            m_toPace.wait(lock, [this] { return m_ends || !m_flows.empty(); });
        else
            m_toPace.wait_for(lock, std::chrono::nanoseconds(next - now));
    }
}

/// The first one leaves at once, before anything is changed.
void Prober::begin(Flow &flow)
{
    flow.isThere = true;
    flow.next = steadyNow();
    flow.until = flow.next + flow.task.lasting.count() * nanosAMilli;
    flow.over = flow.until + lateArrivals;
    send(flow);
}

/// When there is something to do for it again; 0: it is over.
std::int64_t Prober::step(Flow &flow, std::int64_t now)
{
    receive(flow);
    if (!flow.isThere) {
        if (now >= flow.over)
            return 0;
        knock(flow);
        return now + 2 * nanosAMilli;
    }
    if (flow.next < flow.until) {
        if (flow.next <= now) {
            send(flow);
            flow.next = std::max(flow.next + flow.task.interval, now);
        }
        return flow.next;
    }
    const bool allArrived =
        std::ranges::find(flow.record.arrived, PacedRecord::never) == flow.record.arrived.end();
    return allArrived || now >= flow.over ? 0 : std::min(flow.over, now + 2 * nanosAMilli);
}

void Prober::send(Flow &flow)
{
    const Packet packet{
        .ticket = flow.task.ticket, .number = flow.record.sent.size(), .sentAt = stampNow()};
    flow.record.sent.push_back(packet.sentAt);
    flow.record.arrived.push_back(PacedRecord::never);
    ++m_sent[flow.task.id];
    sendTo(flow.task, flow.port, packet);
}

/// Not counted, whatever becomes of it.
void Prober::knock(const Flow &flow)
{
    sendTo(flow.task, flow.port, {.ticket = flow.task.ticket, .number = knocking});
}

void Prober::receive(Flow &flow)
{
    Packet packet;
    alignas(cmsghdr) char about[128];
    while (true) {
        iovec bytes{&packet, sizeof packet};
        msghdr head{};
        head.msg_iov = &bytes;
        head.msg_iovlen = 1;
        head.msg_control = about;
        head.msg_controllen = sizeof about;
        const ::ssize_t length = ::recvmsg(flow.task.to.number(), &head, MSG_DONTWAIT);
        if (length < 0)
            return;
        const bool isOurs = length == ::ssize_t(sizeof packet) && packet.mark == ours
            && packet.ticket == flow.task.ticket;
        if (isOurs && !flow.isThere)
            return begin(flow);
        if (isOurs && packet.number < flow.record.sent.size())
            flow.record.arrived[packet.number] = arrivedAt(head);
    }
}

void Prober::finish(Flow &flow)
{
    const Measurement found = measured(flow.record);
    if (flow.task.fill && !flow.isThere)
        return end({flow.task.id, flow.task.ticket, found, true, "nothing got through"});
    if (flow.task.fill) {
        m_fillings.push_back({std::move(flow.task), found});
        m_toFill.notify_all();
        return;
    }
    end({flow.task.id, flow.task.ticket, found});
}

void Prober::end(Result result)
{
    m_underWay.erase(result.id);
    m_results.push_back(std::move(result));
}

/// One after the other, but for slow ones: together they take no more than any machine has.
bool Prober::mayFill() const
{
    if (m_fillings.empty())
        return false;
    const Bandwidth next = m_fillings.front().task.fill->rate;
    return m_filled.isZero() || m_filled.inKbps() + next.inKbps() <= mostTogether.inKbps();
}

void Prober::fill()
{
    ::setpriority(PRIO_PROCESS, 0, background); // of this thread alone
    Lock lock(m_mutex);
    while (true) {
        m_toFill.wait(lock, [this] { return m_ends || mayFill(); });
        if (m_ends)
            return;
        Filling next = std::move(m_fillings.front());
        m_fillings.pop_front();
        const Bandwidth rate = next.task.fill->rate;
        m_filled = Bandwidth::kbps(m_filled.inKbps() + rate.inKbps());
        lock.unlock();
        const auto measured = LineFill(std::move(*next.task.fill)).run();
        lock.lock();
        m_filled = Bandwidth::kbps(m_filled.inKbps() - rate.inKbps());
        m_toFill.notify_all();
        if (measured)
            next.measured.rate = *measured;
        end({next.task.id, next.task.ticket, next.measured, true,
             measured ? std::string() : measured.error().detail});
    }
}

} // namespace turbolane::lines
