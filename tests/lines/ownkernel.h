// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lines/keeper/abilities.h"
#include "lines/keeper/network.h"

#include <QTest>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/socket.h>

/// Before Qt starts a thread: from here on the test works in a network of its own, or knows why
/// it cannot.
#define LINES_TEST_MAIN(Test)                                                                      \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        turbolane::lines::tests::ownKernel() =                                                     \
            turbolane::lines::moveIntoOwnNetwork(turbolane::lines::Powers::OwnUser);               \
        QCoreApplication application(argc, argv);                                                  \
        Test test;                                                                                 \
        return QTest::qExec(&test, argc, argv);                                                    \
    }

namespace turbolane::lines::tests {

inline Result<Done> &ownKernel()
{
    static Result<Done> moved = Done{};
    return moved;
}

/// Empty where lines can be made here; else why not.
inline std::string whyNot()
{
    if (!ownKernel())
        return ownKernel().error().detail;
    auto core = Netlink::open();
    if (!core)
        return core.error().detail;
    const auto facts = abilitiesOf(*core, Powers::OwnUser);
    return facts ? "" : facts.error().detail;
}

/// A UDP socket inside a site, for a thread that is not in it.
class SiteSocket {
public:
    SiteSocket(const Descriptor &site, std::uint32_t address)
    {
        const Descriptor here(::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC));
        ::setns(site.number(), CLONE_NEWNET);
        m_socket = Descriptor(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
        ::setns(here.number(), CLONE_NEWNET);
        const int yes = 1;
        const int room = 4 << 20;
        ::setsockopt(m_socket.number(), SOL_SOCKET, SO_BROADCAST, &yes, sizeof yes);
        ::setsockopt(m_socket.number(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        ::setsockopt(m_socket.number(), SOL_SOCKET, SO_RCVBUF, &room, sizeof room);
        const sockaddr_in own = named(address);
        ::bind(m_socket.number(), reinterpret_cast<const sockaddr *>(&own), sizeof own);
    }

    bool send(std::uint32_t to, const std::string &text) const
    {
        const sockaddr_in other = named(to);
        return ::sendto(m_socket.number(), text.data(), text.size(), MSG_DONTWAIT,
                        reinterpret_cast<const sockaddr *>(&other), sizeof other)
            == ::ssize_t(text.size());
    }
    /// What has arrived, one message; empty: nothing.
    std::string received() const
    {
        char bytes[2'048];
        const auto length = ::recv(m_socket.number(), bytes, sizeof bytes, MSG_DONTWAIT);
        return length > 0 ? std::string(bytes, std::size_t(length)) : std::string();
    }
    /// Until something arrives.
    bool hears(const std::string &text, int patienceMs = 5'000) const
    {
        return QTest::qWaitFor([&] { return received() == text; }, patienceMs);
    }

private:
    static sockaddr_in named(std::uint32_t address)
    {
        sockaddr_in named{};
        named.sin_family = AF_INET;
        named.sin_port = htons(7'777);
        named.sin_addr.s_addr = htonl(address);
        return named;
    }
    Descriptor m_socket;
};

} // namespace turbolane::lines::tests
