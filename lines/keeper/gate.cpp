// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/keeper/gate.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace turbolane::lines {

namespace {

constexpr int waitingAtTheGate = 64;
constexpr int lookMs = 200; ///< whether it shall end, and who is gone
constexpr Millis keeperPatience{5'000};

std::string nameOf(const sockaddr_storage &address, socklen_t length)
{
    char host[NI_MAXHOST] = {};
    ::getnameinfo(reinterpret_cast<const sockaddr *>(&address), length, host, sizeof host, nullptr,
                  0, NI_NUMERICHOST);
    return host;
}

Result<Descriptor> listening(const std::string &at)
{
    const auto parts = NetAddress::parse(at);
    if (!parts)
        return parts.error();
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = AI_PASSIVE;
    addrinfo *found = nullptr;
    if (const int no = ::getaddrinfo(parts->host.c_str(), parts->port.c_str(), &wanted, &found);
        no != 0)
        return Error{ErrorCode::NotWritable, at + ": " + ::gai_strerror(no)};
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> all(found, ::freeaddrinfo);
    Descriptor socket(
        ::socket(all->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, all->ai_protocol));
    const int yes = 1;
    ::setsockopt(socket.number(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (::bind(socket.number(), all->ai_addr, all->ai_addrlen) != 0
        || ::listen(socket.number(), waitingAtTheGate) != 0)
        return Error{ErrorCode::NotWritable, at + ": " + std::strerror(errno)};
    return socket;
}

std::uint16_t portOf(const Descriptor &socket)
{
    sockaddr_storage own{};
    socklen_t length = sizeof own;
    ::getsockname(socket.number(), reinterpret_cast<sockaddr *>(&own), &length);
    return ntohs(own.ss_family == AF_INET6 ? reinterpret_cast<const sockaddr_in6 &>(own).sin6_port
                                           : reinterpret_cast<const sockaddr_in &>(own).sin_port);
}

} // namespace

Result<std::unique_ptr<Gate>> Gate::open(Parts parts)
{
    auto socket = listening(parts.listen);
    if (!socket)
        return socket.error();
    auto gate = std::make_unique<Gate>(std::move(parts));
    gate->m_port = portOf(*socket);
    gate->m_socket = std::move(*socket);
    return gate;
}

Gate::~Gate()
{
    {
        const std::lock_guard lock(m_mutex);
        for (const Guest &guest : m_guests)
            if (!guest.isOver)
                ::shutdown(guest.socket.number(), SHUT_RDWR);
    }
    for (Guest &guest : m_guests)
        guest.thread.join();
}

void Gate::run(const std::atomic<bool> &ends)
{
    while (!ends) {
        pollfd waiting{m_socket.number(), POLLIN, 0};
        if (::poll(&waiting, 1, lookMs) > 0)
            letIn();
        sweep();
    }
}

/// Who is unknown makes place for who comes, the oldest first: no crowd of them keeps a carrier
/// out.
void Gate::letIn()
{
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    Descriptor socket(::accept4(m_socket.number(), reinterpret_cast<sockaddr *>(&address), &length,
                                SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (!socket.isOpen())
        return;
    const std::lock_guard lock(m_mutex);
    const auto isUnknown = [](const Guest &guest) { return !guest.isKnown && !guest.isOver; };
    if (std::size_t(std::ranges::count_if(m_guests, isUnknown)) >= mostUnknown)
        ::shutdown(std::ranges::find_if(m_guests, isUnknown)->socket.number(), SHUT_RDWR);
    if (m_guests.size() >= 2 * mostUnknown + mostCarriers)
        return; // those that were sent away are still leaving
    Guest &guest = m_guests.emplace_back();
    guest.socket = Descriptor(::fcntl(socket.number(), F_DUPFD_CLOEXEC, 0));
    guest.who = nameOf(address, length);
    guest.thread = std::thread(
        [this, &guest, own = std::move(socket)]() mutable { serve(guest, std::move(own)); });
}

void Gate::sweep()
{
    const std::lock_guard lock(m_mutex);
    for (auto guest = m_guests.begin(); guest != m_guests.end();) {
        if (!guest->isOver) {
            ++guest;
            continue;
        }
        guest->thread.join(); // it has nothing more to do
        guest = m_guests.erase(guest);
    }
}

void Gate::serve(Guest &guest, Descriptor socket)
{
    auto channel = SecureChannel::over(std::move(socket), m_parts.party, m_parts.handshake);
    Result<Done> ended = Done{};
    if (channel) {
        {
            const std::lock_guard lock(m_mutex);
            guest.isKnown = true;
            const auto known =
                std::ranges::count_if(m_guests, [](const Guest &one) { return one.isKnown; });
            if (std::size_t(known) > mostCarriers)
                ended = Error{ErrorCode::Unavailable, "too many carriers at once"};
        }
        if (ended)
            ended = relay(*channel);
    } else {
        ended = channel.error();
    }
    if (!ended && m_parts.refused)
        m_parts.refused(guest.who, ended.error());
    const std::lock_guard lock(m_mutex);
    guest.socket = {};
    guest.isOver = true;
    guest.isKnown = false;
}

Result<Channel> Gate::keeper()
{
    const std::lock_guard lock(m_starting);
    if (auto found = Channel::open(m_parts.folder);
        found || found.error().code != ErrorCode::NotFound)
        return found;
    if (const auto started = m_parts.startKeeper(); !started)
        return started.error();
    return Channel::open(m_parts.folder);
}

/// Question by question. A guest that goes is no fault; one that does not speak as a carrier is.
Result<Done> Gate::relay(SecureChannel &guest)
{
    auto keeper = this->keeper();
    while (true) {
        const auto arrived = guest.receive(m_parts.silence);
        if (!arrived && arrived.error().code == ErrorCode::Unavailable)
            return Done{};
        if (!arrived)
            return arrived.error();
        const auto request = decodeRequest(arrived->bytes);
        if (!request || !keeper || std::holds_alternative<Enter>(request->body)) {
            const Error why = !request ? request.error()
                : !keeper              ? keeper.error()
                                       : Error{ErrorCode::Forbidden,
                                  "a site is entered on its own machine, not from afar"};
            (void)guest.send(encoded(Message<Answer>{request ? request->number : 0, why}));
            if (!keeper || (!request && request.error().code != ErrorCode::Newer))
                return why;
            continue;
        }
        const bool isSent = bool(keeper->send(arrived->bytes));
        const auto answer = isSent ? keeper->receive(keeperPatience)
                                   : Result<Channel::Arrived>(Error{ErrorCode::Unavailable,
                                                                    "the keeper of lines is gone"});
        if (!answer)
            return Done{}; // the carrier comes again, and finds the next one
        if (!guest.send(answer->bytes))
            return Done{};
    }
}

} // namespace turbolane::lines
