// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/keeper/ownnamespace.h"

#include "domain/require.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>

namespace turbolane::lines {

namespace {

constexpr int loopback = 1;

Error failed(const std::string &what)
{
    return {ErrorCode::Unavailable, what + ": " + std::strerror(errno)};
}

bool write(const char *file, const std::string &text)
{
    const Descriptor opened(::open(file, O_WRONLY | O_CLOEXEC));
    return opened.isOpen() && ::write(opened.number(), text.data(), text.size()) >= 0;
}

Result<Done> becomeOwnUser()
{
    const auto user = std::to_string(::getuid());
    const auto group = std::to_string(::getgid());
    if (::unshare(CLONE_NEWUSER) != 0)
        return failed("this machine lets nobody make user namespaces, which lines without "
                      "privileges need");
    (void)write("/proc/self/setgroups", "deny"); // not there in every kernel
    if (!write("/proc/self/gid_map", "0 " + group + " 1")
        || !write("/proc/self/uid_map", "0 " + user + " 1"))
        return failed("a user namespace could not be set up");
    return Done{};
}

Result<Descriptor> opened(const char *file)
{
    Descriptor descriptor(::open(file, O_RDONLY | O_CLOEXEC));
    if (!descriptor.isOpen())
        return failed(file);
    return descriptor;
}

/// Brings this process back to where it was, whatever happens in between.
class WayBack {
public:
    explicit WayBack(const Descriptor &to)
        : m_to(to)
    { }
    WayBack(const WayBack &) = delete;
    ~WayBack()
    {
        require(::setns(m_to.number(), CLONE_NEWNET) == 0, "the way back into the core is open");
    }

private:
    const Descriptor &m_to;
};

} // namespace

Result<Done> moveIntoOwnNetwork(Powers powers)
{
    if (powers == Powers::OwnUser)
        if (const auto own = becomeOwnUser(); !own)
            return own.error();
    if (::unshare(CLONE_NEWNET) != 0)
        return failed("a network namespace could not be made");
    // The core carries frames and has no addresses. Kernels without IPv6 have no such file.
    (void)write("/proc/sys/net/ipv6/conf/default/disable_ipv6", "1");
    return Done{};
}

Result<Namespace> currentNamespace()
{
    auto descriptor = opened("/proc/thread-self/ns/net");
    if (!descriptor)
        return descriptor.error();
    auto netlink = Netlink::open();
    if (!netlink)
        return netlink.error();
    return Namespace{std::move(*descriptor), std::move(*netlink)};
}

Result<Namespace> newNamespace(const Descriptor &current)
{
    const WayBack back(current);
    if (::unshare(CLONE_NEWNET) != 0)
        return failed("a site's network namespace could not be made");
    auto made = currentNamespace();
    if (!made)
        return made.error();
    if (const auto up = made->netlink.send(netmessage::setUp(loopback, true)); !up)
        return up.error();
    return made;
}

Result<Descriptor> socketIn(const Descriptor &site, const Descriptor &current, Talk talk,
                            std::uint32_t address)
{
    const WayBack back(current);
    if (::setns(site.number(), CLONE_NEWNET) != 0)
        return failed("the way into a site");
    const int type = talk == Talk::Udp ? SOCK_DGRAM : SOCK_STREAM;
    Descriptor socket(::socket(AF_INET, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    sockaddr_in own{};
    own.sin_family = AF_INET;
    own.sin_addr.s_addr = htonl(address);
    if (!socket.isOpen()
        || ::bind(socket.number(), reinterpret_cast<const sockaddr *>(&own), sizeof own) != 0)
        return failed("a socket in a site");
    if (talk == Talk::TcpListening && ::listen(socket.number(), 1) != 0)
        return failed("a socket in a site");
    return socket;
}

Result<Descriptor> userNamespace()
{
    return opened("/proc/self/ns/user");
}

} // namespace turbolane::lines
