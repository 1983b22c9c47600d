// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lines/channel.h"

#include <openssl/types.h>

#include <chrono>
#include <memory>
#include <string>

namespace turbolane::lines {

struct FreeTls {
    void operator()(SSL_CTX *context) const;
    void operator()(SSL *session) const;
    void operator()(X509 *certificate) const;
};

/// Who we are towards another machine, and whom alone we speak with: files in PEM.
struct Credentials {
    std::string certificate = {};
    std::string key = {}; ///< its owner's alone
    std::string other = {}; ///< the one certificate that the other end may show
};

/// What is needed for TLS 1.3 with exactly one other. Nothing but the pinned certificate is
/// believed, and that one always: it holds until it is taken out of its file.
class TlsParty {
public:
    enum class Side : std::uint8_t { Carrier, Host };
    /// Malformed, NotFound, Forbidden (a key that others may read): with the file.
    static Result<TlsParty> of(const Credentials &credentials, Side side);

    Side side() const { return m_side; }

private:
    friend class SecureChannel;
    std::unique_ptr<X509, FreeTls> m_other;
    std::unique_ptr<SSL_CTX, FreeTls> m_context;
    Side m_side = Side::Carrier;
};

/// A connection between a carrier and the keeper of lines on another machine: the messages of a
/// Channel, without descriptors, over TLS. Each has its length before it, four bytes, highest
/// first.
class SecureChannel {
public:
    /// Of both sides. Unavailable, or Forbidden: with one sentence why. No longer than `patience`.
    static Result<SecureChannel> over(Descriptor socket, const TlsParty &party, Millis patience);
    /// HOST:PORT or [IPv6]:PORT. The same, and NotFound for a name that nobody has.
    static Result<SecureChannel> open(const std::string &address, const TlsParty &party,
                                      Millis patience);

    /// Unavailable: the other end is gone, or does not take it.
    Result<Done> send(BytesView bytes);
    /// The first byte is waited for so long, and what belongs to it then for `restPatience`.
    /// Malformed: longer than any message, or of no length.
    Result<Channel::Arrived> receive(Millis patience);

    static constexpr Millis restPatience{5'000};

private:
    using Deadline = std::chrono::steady_clock::time_point;
    SecureChannel() = default;
    template <typename Step>
    Result<Done> go(Step step, Deadline until);
    Result<Done> readAll(std::uint8_t *to, std::size_t size, Deadline until);
    Error whyNot(int error) const;

    Descriptor m_socket;
    std::unique_ptr<SSL, FreeTls> m_session;
    TlsParty::Side m_side = TlsParty::Side::Carrier;
};

/// ADDRESS:PORT in its parts; Malformed says how it is written.
struct NetAddress {
    std::string host;
    std::string port;
    static Result<NetAddress> parse(const std::string &text);
};

} // namespace turbolane::lines
