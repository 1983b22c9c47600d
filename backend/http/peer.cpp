// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/peer.h"

#include "backend/http/admission.h"
#include "backend/http/halfclose.h"
#include "backend/http/manner.h"
#include "backend/http/problem.h"
#include "backend/log.h"

#include <QScopedValueRollback>
#include <QSslSocket>

#include <array>

namespace turbolane::backend::http {

namespace {

constexpr std::size_t readBytes = 16 * std::size_t(kibibyte);
/// Up to here head and body go out in one piece.
constexpr qsizetype onePieceBytes = 32 * kibibyte;

} // namespace

Peer::Peer(std::uint64_t id, std::unique_ptr<QTcpSocket> socket, const HouseRules &rules)
    : m_id(id)
    , m_rules(rules)
    , m_socket(std::move(socket))
    , m_address(m_socket->peerAddress())
    , m_outbox(*m_socket, rules.limits.writeAheadBytes)
    , m_parser(rules.limits)
{
    m_socket->setReadBufferSize(rules.limits.readBufferBytes);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    enter(qobject_cast<QSslSocket *>(m_socket.get()) ? State::Handshaking : State::ReadingHead);
    listenToSocket();
}

Peer::~Peer()
{
    m_socket->disconnect(this);
}

void Peer::listenToSocket()
{
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Peer::readyToRead);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Peer::gone);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &Peer::socketFailed);
    if (const auto *secure = qobject_cast<QSslSocket *>(m_socket.get())) {
        connect(secure, &QSslSocket::encrypted, this, [this] { enter(State::ReadingHead); });
        // Its bytesWritten() comes while the bytes are in OpenSSL and nobody counts them: a half
        // close at that moment would cut off the answer.
        connect(secure, &QSslSocket::encryptedBytesWritten, this, &Peer::written);
    } else {
        connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &Peer::written);
    }
}

void Peer::enter(State state)
{
    m_state = state;
    m_since = std::chrono::steady_clock::now();
}

bool Peer::isReading() const
{
    return m_state == State::Idle || m_state == State::ReadingHead || m_state == State::ReadingBody;
}

void Peer::readyToRead()
{
    if (m_state == State::Lingering || m_state == State::Streaming || m_state == State::Leaving)
        m_socket->readAll();
    else
        pump();
}

/// A loop rather than recursion: a client may send very many small requests at once.
void Peer::pump()
{
    if (m_isPumping)
        return;
    const QScopedValueRollback<bool> pumping(m_isPumping, true);
    while (isReading())
        if (!parseOne() && !readSome())
            return;
}

bool Peer::parseOne()
{
    switch (m_parser.next()) {
    case Parser::Progress::NeedMore: return false;
    case Parser::Progress::Head: headArrived(); return true;
    case Parser::Progress::Complete: requestArrived(); return true;
    case Parser::Progress::Refused: refuse(m_parser.refusal()); return true;
    }
    return false;
}

bool Peer::readSome()
{
    std::array<char, readBytes> bytes;
    const qint64 count = m_socket->read(bytes.data(), qint64(bytes.size()));
    if (count <= 0)
        return false;
    if (m_state == State::Idle)
        enter(State::ReadingHead);
    m_parser.append({bytes.data(), std::size_t(count)});
    return true;
}

void Peer::headArrived()
{
    const Head &head = m_parser.head();
    m_verdict = admit(head, m_rules.router, m_rules.tokens);
    const auto *match = std::get_if<Router::Match>(&m_verdict);
    const Limits &limits = m_rules.limits;
    m_parser.allowBody(
        match ? std::min(m_rules.router.options(match->route).bodyBytes, limits.bodyBytes)
              : limits.refusedBodyBytes);
    enter(State::ReadingBody);
    if (!head.expectsContinue)
        return;
    if (!match)
        respond(std::move(std::get<Response>(m_verdict)), Ending::Linger);
    else if (m_parser.awaitsBody())
        m_outbox.add("HTTP/1.1 100 Continue\r\n\r\n");
}

void Peer::requestArrived()
{
    const Head &head = m_parser.head();
    auto *match = std::get_if<Router::Match>(&m_verdict);
    if (!match) {
        respond(std::move(std::get<Response>(m_verdict)), Ending::Keep);
        return;
    }
    Request request{
        .method = head.method,
        .target = head.target,
        .route = match->route,
        .pathParameters = std::move(match->pathParameters),
        .query = std::move(match->query),
        .fields = head.fields,
        .body = m_parser.takeBody(),
        .isOperators = match->isOperators,
    };
    enter(State::Answering);
    m_rules.dispatch({m_id, ++m_sequence}, std::move(request));
}

/// A verdict reached from the head says more than that its body was too large.
void Peer::refuse(const Refusal &refusal)
{
    auto *verdict = std::get_if<Response>(&m_verdict);
    if (isInBody() && verdict) {
        respond(std::move(*verdict), Ending::Linger);
        return;
    }
    const bool isTooLarge = refusal.status == 413 || refusal.status == 414 || refusal.status == 431;
    const ErrorCode code = isTooLarge ? ErrorCode::TooLarge : ErrorCode::Malformed;
    respond(problem(refusal.status, {code, refusal.why}), Ending::Linger);
}

void Peer::reply(std::uint64_t sequence, Response response)
{
    if (m_state == State::Answering && sequence == m_sequence)
        respond(std::move(response), Ending::Keep);
}

void Peer::respond(Response response, Ending ending)
{
    const Head &head = m_parser.head();
    response = inMannerOf(head.target, std::move(response));
    const bool isHeadOnly = head.method == "HEAD";
    m_ending = ending;
    if (ending == Ending::Keep && (response.stream || !head.keepsAlive || m_isDraining))
        m_ending = Ending::Close;
    const After after = m_ending != Ending::Keep ? After::Close
        : head.isHttp11                          ? After::KeepAlive
                                                 : After::KeepAliveAsked;
    enter(State::Writing);
    QByteArray bytes = headOf(response, after, m_rules.clock.now());
    if (isHeadOnly || response.body.size() <= onePieceBytes) {
        m_outbox.add(isHeadOnly ? bytes : bytes + response.body);
    } else {
        m_outbox.add(std::move(bytes));
        m_outbox.add(std::move(response.body));
    }
    if (response.stream && !response.stream->ends && !isHeadOnly && !m_isDraining)
        openStream(*response.stream);
    else
        written();
}

void Peer::openStream(const EventStream &stream)
{
    m_lastEvent = stream.after;
    enter(State::Streaming);
    emit streamOpened();
}

void Peer::publish(EventNumber number, const QByteArray &frame)
{
    if (m_state != State::Streaming || number <= m_lastEvent)
        return;
    if (number != m_lastEvent + 1) {
        leave();
        return;
    }
    if (m_outbox.waitingBytes() + frame.size() > m_rules.limits.streamBacklogBytes) {
        qCWarning(logHttp) << "an event stream was not read and is closed";
        abort();
        return;
    }
    m_lastEvent = number;
    stream(frame);
}

void Peer::stream(const QByteArray &bytes)
{
    // The time without a byte taken starts with the first that waits.
    if (m_outbox.waitingBytes() == 0)
        m_since = std::chrono::steady_clock::now();
    m_outbox.add(bytes);
}

void Peer::written()
{
    if (m_state == State::Writing || m_state == State::Streaming || m_state == State::Leaving)
        m_since = std::chrono::steady_clock::now();
    m_outbox.writeOn();
    if (m_state != State::Writing || !m_outbox.isHandedOver())
        return;
    if (m_ending == Ending::Keep) {
        enter(m_parser.hasBegun() ? State::ReadingHead : State::Idle);
        pump();
    } else if (m_ending == Ending::Close) {
        leave();
    } else if (m_outbox.waitingBytes() == 0) {
        enter(State::Lingering);
        halfClose(m_socket->socketDescriptor());
        m_socket->readAll();
    }
}

/// Orderly: the socket sends what it has, then closes.
void Peer::leave()
{
    enter(State::Leaving);
    m_socket->disconnectFromHost();
}

void Peer::drain()
{
    m_isDraining = true;
    switch (m_state) {
    case State::Handshaking: abort(); return;
    case State::Idle:
    case State::ReadingHead:
    case State::ReadingBody:
    case State::Streaming: leave(); return;
    case State::Answering:
    case State::Writing:
    case State::Lingering:
    case State::Leaving:
    case State::Gone: return;
    }
}

std::optional<Millis> Peer::patience() const
{
    const Limits &limits = m_rules.limits;
    switch (m_state) {
    case State::Handshaking: return limits.handshake;
    case State::Idle: return limits.idle;
    case State::ReadingHead: return limits.header;
    case State::ReadingBody: return limits.body;
    case State::Answering: return limits.reply;
    case State::Writing:
    case State::Leaving: return limits.writeStall;
    case State::Streaming:
        return m_outbox.waitingBytes() > 0 ? limits.writeStall : limits.heartbeat;
    case State::Lingering: return limits.linger;
    case State::Gone: return std::nullopt;
    }
    return std::nullopt;
}

void Peer::sweep(Tick now)
{
    const auto limit = patience();
    if (limit && now - m_since >= *limit)
        expire();
}

void Peer::expire()
{
    switch (m_state) {
    case State::ReadingHead:
    case State::ReadingBody:
        if (m_parser.hasBegun())
            respond(problem(408, {ErrorCode::Malformed, "the request did not arrive in time"}),
                    Ending::Linger);
        else
            leave();
        return;
    case State::Answering:
        ++m_sequence;
        respond(problem({ErrorCode::Unavailable, "the carrier did not answer in time"}),
                Ending::Close);
        return;
    case State::Streaming:
        if (m_outbox.waitingBytes() > 0)
            abort();
        else
            stream(":\n\n");
        return;
    case State::Idle: leave(); return;
    case State::Handshaking:
    case State::Writing:
    case State::Leaving:
    case State::Lingering: abort(); return;
    case State::Gone: return;
    }
}

void Peer::abort()
{
    m_socket->abort();
    gone();
}

void Peer::socketFailed()
{
    if (m_state == State::Handshaking || m_socket->state() == QAbstractSocket::UnconnectedState)
        abort();
}

void Peer::gone()
{
    if (m_state == State::Gone)
        return;
    m_state = State::Gone;
    emit left();
}

} // namespace turbolane::backend::http
