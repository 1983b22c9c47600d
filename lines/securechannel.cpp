// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/securechannel.h"

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include <fcntl.h>

#include <algorithm>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>

namespace turbolane::lines {

void FreeTls::operator()(SSL_CTX *context) const
{
    SSL_CTX_free(context);
}
void FreeTls::operator()(SSL *session) const
{
    SSL_free(session);
}
void FreeTls::operator()(X509 *certificate) const
{
    X509_free(certificate);
}

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::size_t headLength = 4;
constexpr std::chrono::milliseconds goodbye{500};

/// OpenSSL writes as if nobody had hung up: a program is not ended by that.
class NoPipeSignal {
public:
    NoPipeSignal()
    {
        sigemptyset(&m_pipe);
        sigaddset(&m_pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    NoPipeSignal(const NoPipeSignal &) = delete;
    NoPipeSignal &operator=(const NoPipeSignal &) = delete;
    ~NoPipeSignal()
    {
        const timespec now{};
        if (sigismember(&m_before, SIGPIPE) == 0)
            sigtimedwait(&m_pipe, nullptr, &now);
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }

private:
    sigset_t m_pipe{};
    sigset_t m_before{};
};

/// Without this an encrypted key would ask the terminal.
int noPassphrase(char *, int, int, void *)
{
    return 0;
}

/// All there is to believe.
int isTheOther(X509_STORE_CTX *shown, void *other)
{
    const X509 *certificate = X509_STORE_CTX_get0_cert(shown);
    const bool is =
        certificate != nullptr && X509_cmp(certificate, static_cast<const X509 *>(other)) == 0;
    X509_STORE_CTX_set_error(shown, is ? X509_V_OK : X509_V_ERR_CERT_REJECTED);
    return is ? 1 : 0;
}

Result<std::unique_ptr<X509, FreeTls>> certificateIn(const std::string &path)
{
    std::FILE *file = std::fopen(path.c_str(), "re");
    if (file == nullptr)
        return Error{ErrorCode::NotFound, path + ": " + std::strerror(errno)};
    std::unique_ptr<X509, FreeTls> certificate(PEM_read_X509(file, nullptr, noPassphrase, nullptr));
    std::fclose(file);
    ERR_clear_error();
    if (!certificate)
        return Error{ErrorCode::Malformed, path + ": not a certificate in PEM"};
    return certificate;
}

Result<Done> isOwnersAlone(const std::string &path)
{
    struct stat what { };
    if (::stat(path.c_str(), &what) != 0)
        return Error{ErrorCode::NotFound, path + ": " + std::strerror(errno)};
    if ((what.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return Error{ErrorCode::Forbidden,
                     path + ": others may read this key; chmod 600 makes it its owner's alone"};
    return Done{};
}

bool waitFor(int socket, short what, Clock::time_point until)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()).count();
    pollfd waiting{socket, what, 0};
    return left > 0 && ::poll(&waiting, 1, int(left)) > 0;
}

/// Closed with words of the other end's unread, it would never hear why it was refused.
void sayGoodbye(int socket)
{
    ::shutdown(socket, SHUT_WR);
    const auto until = Clock::now() + goodbye;
    char unread[4'096];
    while (waitFor(socket, POLLIN, until) && ::recv(socket, unread, sizeof unread, 0) > 0) { }
}

/// The first of a name's addresses that answers.
Result<Descriptor> connected(const std::string &address, Clock::time_point until)
{
    const auto parts = NetAddress::parse(address);
    if (!parts)
        return parts.error();
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (const int failed = ::getaddrinfo(parts->host.c_str(), parts->port.c_str(), &wanted, &found);
        failed != 0)
        return Error{ErrorCode::NotFound, address + ": " + ::gai_strerror(failed)};
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> all(found, ::freeaddrinfo);
    std::string why = "no answer in time";
    for (const addrinfo *at = found; at != nullptr; at = at->ai_next) {
        Descriptor socket(
            ::socket(at->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, at->ai_protocol));
        const bool isBegun =
            ::connect(socket.number(), at->ai_addr, at->ai_addrlen) == 0 || errno == EINPROGRESS;
        if (isBegun && !waitFor(socket.number(), POLLOUT, until))
            continue;
        int error = isBegun ? 0 : errno;
        socklen_t length = sizeof error;
        if (isBegun)
            ::getsockopt(socket.number(), SOL_SOCKET, SO_ERROR, &error, &length);
        if (error == 0)
            return socket;
        why = std::strerror(error);
    }
    return Error{ErrorCode::Unavailable, why};
}

} // namespace

Result<NetAddress> NetAddress::parse(const std::string &text)
{
    const Error wrong{ErrorCode::Malformed,
                      "\"" + text.substr(0, 80)
                          + "\" is no ADDRESS:PORT, as 192.0.2.10:7400 or [2001:db8::1]:7400"};
    const auto colon = text.rfind(':');
    if (colon == std::string::npos || colon == 0)
        return wrong;
    NetAddress parts{text.substr(0, colon), text.substr(colon + 1)};
    const bool isBracketed =
        parts.host.size() > 2 && parts.host.front() == '[' && parts.host.back() == ']';
    if (isBracketed)
        parts.host = parts.host.substr(1, parts.host.size() - 2);
    std::uint16_t port = 0;
    const char *const end = parts.port.data() + parts.port.size();
    const auto read = std::from_chars(parts.port.data(), end, port);
    if (read.ec != std::errc() || read.ptr != end || parts.host.size() > 253
        || (!isBracketed && parts.host.find_first_of(":[] /") != std::string::npos))
        return wrong;
    return parts;
}

Result<TlsParty> TlsParty::of(const Credentials &credentials, Side side)
{
    TlsParty party;
    party.m_side = side;
    auto other = certificateIn(credentials.other);
    const auto own = certificateIn(credentials.certificate);
    const auto isSafe = isOwnersAlone(credentials.key);
    if (!other || !own || !isSafe)
        return !other ? other.error() : !own ? own.error() : isSafe.error();
    party.m_other = std::move(*other);
    party.m_context.reset(
        SSL_CTX_new(side == Side::Host ? TLS_server_method() : TLS_client_method()));
    SSL_CTX *const context = party.m_context.get();
    SSL_CTX_set_default_passwd_cb(context, noPassphrase);
    const bool isKey = SSL_CTX_use_certificate(context, own->get()) == 1
        && SSL_CTX_use_PrivateKey_file(context, credentials.key.c_str(), SSL_FILETYPE_PEM) == 1
        && SSL_CTX_check_private_key(context) == 1;
    ERR_clear_error();
    if (!isKey)
        return Error{ErrorCode::Malformed,
                     credentials.key + ": not the key of " + credentials.certificate};
    SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    SSL_CTX_set_cert_verify_callback(context, isTheOther, party.m_other.get());
    // Nobody comes back without showing the certificate again.
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context, 0);
    return party;
}

Error SecureChannel::whyNot(int error) const
{
    const unsigned long code = ERR_peek_error();
    const bool isHost = m_side == TlsParty::Side::Host;
    const auto refused = [](const char *why) { return Error{ErrorCode::Forbidden, why}; };
    ERR_clear_error();
    if (SSL_get_verify_result(m_session.get()) == X509_V_ERR_CERT_REJECTED)
        return refused(isHost ? "it shows another certificate than the carrier's"
                              : "it shows another certificate than the one in the host file");
    if (ERR_GET_LIB(code) != ERR_LIB_SSL || error != SSL_ERROR_SSL)
        return {ErrorCode::Unavailable, "the other end is gone"};
    switch (ERR_GET_REASON(code)) {
    case SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE: return refused("it shows no certificate");
    case SSL_R_WRONG_VERSION_NUMBER:
    case SSL_R_HTTP_REQUEST:
    case SSL_R_HTTPS_PROXY_REQUEST:
    case SSL_R_PACKET_LENGTH_TOO_LONG:
    case SSL_R_UNSUPPORTED_PROTOCOL:
    case SSL_R_TLSV1_ALERT_PROTOCOL_VERSION: return refused("it does not speak TLS 1.3");
    case SSL_R_UNEXPECTED_EOF_WHILE_READING:
        return {ErrorCode::Unavailable, "the other end is gone"};
    case SSL_R_SSLV3_ALERT_BAD_CERTIFICATE:
    case SSL_R_SSLV3_ALERT_CERTIFICATE_UNKNOWN:
    case SSL_R_TLSV13_ALERT_CERTIFICATE_REQUIRED:
        return refused(isHost ? "it does not know this host's certificate"
                              : "it does not know this carrier's certificate");
    default: {
        const char *const reason = ERR_reason_error_string(code);
        return refused(reason != nullptr ? reason : "TLS failed");
    }
    }
}

/// Step by step, as far as the other end lets it.
template <typename Step>
Result<Done> SecureChannel::go(Step step, Deadline until)
{
    const NoPipeSignal quiet;
    while (true) {
        ERR_clear_error();
        const int done = step();
        if (done > 0)
            return Done{};
        const int error = SSL_get_error(m_session.get(), done);
        if (error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE)
            return whyNot(error);
        const short what = error == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT;
        if (!waitFor(m_socket.number(), what, until))
            return Error{ErrorCode::Unavailable, "nothing came in time"};
    }
}

Result<SecureChannel> SecureChannel::over(Descriptor socket, const TlsParty &party, Millis patience)
{
    SecureChannel channel;
    channel.m_side = party.m_side;
    const int yes = 1;
    ::setsockopt(socket.number(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    ::setsockopt(socket.number(), SOL_SOCKET, SO_KEEPALIVE, &yes, sizeof yes);
    ::fcntl(socket.number(), F_SETFL, O_NONBLOCK);
    channel.m_socket = std::move(socket);
    channel.m_session.reset(SSL_new(party.m_context.get()));
    SSL *const session = channel.m_session.get();
    if (session == nullptr || SSL_set_fd(session, channel.m_socket.number()) != 1)
        return Error{ErrorCode::Internal, "TLS cannot be begun"};
    const auto shaken = channel.go(
        [&] {
            return party.m_side == TlsParty::Side::Host ? SSL_accept(session)
                                                        : SSL_connect(session);
        },
        Clock::now() + patience);
    if (shaken)
        return channel;
    if (party.m_side == TlsParty::Side::Host)
        sayGoodbye(channel.m_socket.number());
    return shaken.error();
}

Result<SecureChannel> SecureChannel::open(const std::string &address, const TlsParty &party,
                                          Millis patience)
{
    auto socket = connected(address, Clock::now() + patience);
    if (!socket)
        return socket.error();
    return over(std::move(*socket), party, patience);
}

Result<Done> SecureChannel::send(BytesView bytes)
{
    Bytes frame;
    for (int shift = 24; shift >= 0; shift -= 8)
        frame.push_back(std::uint8_t(bytes.size() >> shift));
    frame.append(bytes.begin(), bytes.end());
    return go([&] { return SSL_write(m_session.get(), frame.data(), int(frame.size())); },
              Clock::now() + restPatience);
}

Result<Done> SecureChannel::readAll(std::uint8_t *to, std::size_t size, Deadline until)
{
    for (std::size_t have = 0; have < size;) {
        std::size_t more = 0;
        const auto read =
            go([&] { return SSL_read_ex(m_session.get(), to + have, size - have, &more); }, until);
        if (!read)
            return read;
        have += more;
    }
    return Done{};
}

Result<Channel::Arrived> SecureChannel::receive(Millis patience)
{
    std::uint8_t head[headLength] = {};
    if (const auto first = readAll(head, 1, Clock::now() + patience); !first)
        return first.error();
    const Deadline until = Clock::now() + restPatience;
    if (const auto rest = readAll(head + 1, headLength - 1, until); !rest)
        return rest.error();
    std::size_t length = 0;
    for (const std::uint8_t byte : head)
        length = length << 8 | byte;
    if (length == 0 || length > longestMessage)
        return Error{ErrorCode::Malformed, "a message of " + std::to_string(length) + " bytes"};
    Channel::Arrived arrived;
    arrived.bytes.resize(length);
    if (const auto body = readAll(arrived.bytes.data(), length, until); !body)
        return body.error();
    return arrived;
}

} // namespace turbolane::lines
