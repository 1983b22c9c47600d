// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/keeper/linefill.h"

#include "lines/keeper/shaper.h"

#include <arpa/inet.h>
#include <linux/sockios.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <time.h>

#include <algorithm>
#include <array>

namespace turbolane::lines {

namespace {

constexpr std::int64_t nanosAMilli = 1'000'000;
constexpr std::int64_t eachWay = 120 * nanosAMilli;
constexpr std::int64_t warmUp = 20 * nanosAMilli;
constexpr std::int64_t patience = 600 * nanosAMilli; ///< on a line of some kilobits
constexpr int joinPatience = 1'000; ///< ms
constexpr std::size_t atOnce = 262'144;
constexpr std::int64_t mostARound = 1'048'576;
/// What is around the bytes of each segment: Ethernet, IP, TCP with its time stamps.
constexpr std::int64_t aroundSegment = 14 + 20 + 32;

std::int64_t nanosNow()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return std::int64_t(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

std::int64_t segmentsArrived(int socket)
{
    tcp_info info{};
    socklen_t size = sizeof info;
    ::getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &size);
    return info.tcpi_data_segs_in;
}

/// What has arrived by when.
struct Arrival {
    std::int64_t at = 0;
    std::int64_t bytes = 0;
    std::int64_t segments = 0;
};

/// What was sent arrives before anything else is measured, or is told as a customer's.
void drain(int from, int to, std::int64_t since)
{
    std::array<char, 65'536> taken; // NOLINT(cppcoreguidelines-pro-type-member-init)
    int waiting = 1;
    while (waiting > 0 && nanosNow() - since < patience) {
        pollfd waits{to, POLLIN, 0};
        (void)::poll(&waits, 1, 2);
        while (::recv(to, taken.data(), taken.size(), MSG_DONTWAIT) > 0) { }
        if (::ioctl(from, SIOCOUTQ, &waiting) != 0)
            return;
    }
}

/// Sends for a moment, but no more is under way than the line's queue holds: 20 ms of its 50. What
/// had to be sent again would say nothing of the rate.
void send(int socket, Bandwidth rate, std::int64_t since)
{
    static const std::array<char, atOnce> load{};
    const std::int64_t most = std::max<std::int64_t>(32'768, rate.inKbps() / 8 * 20);
    while (true) {
        int waiting = 0;
        ::ioctl(socket, SIOCOUTQ, &waiting);
        const std::int64_t room = std::min<std::int64_t>(most - waiting, load.size());
        if (room <= 0
            || ::send(socket, load.data(), std::size_t(room), MSG_DONTWAIT | MSG_NOSIGNAL) <= 0
            || nanosNow() - since >= nanosAMilli)
            return;
    }
}

} // namespace

Result<Descriptor> LineFill::join()
{
    sockaddr_in there{};
    socklen_t size = sizeof there;
    ::getsockname(m_ends.listening.number(), reinterpret_cast<sockaddr *>(&there), &size);
    there.sin_addr.s_addr = htonl(m_ends.calledAddress);
    (void)::connect(m_ends.calling.number(), reinterpret_cast<const sockaddr *>(&there), size);
    pollfd waits{m_ends.listening.number(), POLLIN, 0};
    if (::poll(&waits, 1, joinPatience) <= 0)
        return Error{ErrorCode::Unavailable, "nothing got through"};
    Descriptor called(
        ::accept4(m_ends.listening.number(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (!called.isOpen())
        return Error{ErrorCode::Unavailable, "nothing got through"};
    return called;
}

/// Counted from when all that is let through at once has been: that says nothing of the rate.
std::optional<Bandwidth> LineFill::oneWay(int from, int to) const
{
    std::array<char, atOnce> taken; // NOLINT(cppcoreguidelines-pro-type-member-init)
    const std::int64_t burst = Shaping::of(m_ends.rate).burstBytes;
    const std::int64_t begin = nanosNow();
    std::optional<Arrival> first;
    Arrival last{.segments = segmentsArrived(to)};
    const std::int64_t segmentsBefore = last.segments;
    std::int64_t counted = begin;
    const auto isEnough = [&] {
        return first && last.at - first->at >= eachWay - warmUp && last.bytes > first->bytes;
    };
    while (!isEnough() && counted - begin < patience) {
        send(from, m_ends.rate, counted);
        pollfd waits{to, POLLIN, 0};
        (void)::poll(&waits, 1, 1);
        std::int64_t bytes = 0;
        for (::ssize_t more = 1; more > 0 && bytes < mostARound;
             bytes += std::max<::ssize_t>(more, 0))
            more = ::recv(to, taken.data(), taken.size(), MSG_DONTWAIT);
        counted = nanosNow();
        if (bytes == 0)
            continue;
        last.at = counted;
        last.bytes += bytes;
        last.segments = segmentsArrived(to) - segmentsBefore;
        if (!first && last.bytes > burst && counted - begin >= warmUp)
            first = last;
    }
    drain(from, to, counted);
    if (!first || last.at <= first->at)
        return std::nullopt;
    const std::int64_t bytes =
        last.bytes - first->bytes + (last.segments - first->segments) * aroundSegment;
    // Bits in a nanosecond are millions of kilobits in a second.
    return Bandwidth::kbps(std::int64_t(double(bytes) * 8'000'000.0 / double(last.at - first->at)));
}

Result<Bandwidth> LineFill::run()
{
    auto called = join();
    if (!called)
        return called.error();
    const int here = m_ends.calling.number();
    const auto there = oneWay(here, called->number());
    const auto back = there ? oneWay(called->number(), here) : std::nullopt;
    for (const int end : {here, called->number()}) {
        const linger atOnceGone{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(end, SOL_SOCKET, SO_LINGER, &atOnceGone, sizeof atOnceGone);
    }
    if (!there || !back)
        return Error{ErrorCode::Unavailable, "too little got through to measure a rate"};
    return std::min(*there, *back);
}

} // namespace turbolane::lines
