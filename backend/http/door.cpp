// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/door.h"

#include "backend/log.h"

#include <QSslSocket>

namespace turbolane::backend::http {

namespace {

QSslConfiguration tlsFor(const Identity &identity)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setLocalCertificateChain(identity.chain);
    tls.setPrivateKey(identity.key);
    return tls;
}

} // namespace

Door::Door(ServerSettings settings, const Router &router, const Clock &clock, Dispatch dispatch)
    : m_settings(std::move(settings))
    , m_tokens{m_settings.token, m_settings.operatorToken}
    , m_dispatch(std::move(dispatch))
    , m_rules{m_settings.limits, router, clock, m_tokens, m_dispatch}
    , m_tls(tlsFor(m_settings.identity))
    , m_recent(m_settings.limits.recentEventBytes)
{
    setMaxPendingConnections(m_settings.limits.waitingToBeAccepted);
    setListenBacklogSize(m_settings.limits.waitingToBeAccepted);
    m_sweep.setTimerType(Qt::CoarseTimer);
    m_sweep.setInterval(m_settings.limits.sweep);
    connect(&m_sweep, &QTimer::timeout, this, &Door::sweep);
    connect(this, &Door::emptied, &m_sweep, &QTimer::stop);
}

Door::~Door() = default;

Result<quint16> Door::open()
{
    if (m_settings.transport == Transport::Tls && m_settings.identity.key.isNull())
        return Error{ErrorCode::Damaged, "there is no certificate to listen with"};
    if (!listen(m_settings.address, m_settings.port))
        return Error{ErrorCode::Unavailable,
                     "cannot listen on " + m_settings.address.toString().toStdString() + " port "
                         + std::to_string(m_settings.port) + ": " + errorString().toStdString()};
    m_sweep.start();
    return serverPort();
}

void Door::incomingConnection(qintptr descriptor)
{
    const bool isSecure = m_settings.transport == Transport::Tls;
    std::unique_ptr<QTcpSocket> socket;
    if (isSecure)
        socket = std::make_unique<QSslSocket>();
    else
        socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor) || m_isShut
        || !hasRoomFor(socket->peerAddress())) {
        socket->abort();
        return;
    }
    welcome(std::move(socket));
}

bool Door::hasRoomFor(const QHostAddress &address) const
{
    const bool hasRoom = int(m_peers.size()) < m_settings.limits.peers
        && m_peersOf.value(address) < m_settings.limits.peersPerAddress;
    if (!hasRoom)
        qCWarning(logHttp) << "no room for another client from" << address.toString();
    return hasRoom && !m_isDraining;
}

void Door::welcome(std::unique_ptr<QTcpSocket> socket)
{
    auto *secure = qobject_cast<QSslSocket *>(socket.get());
    const std::uint64_t id = ++m_lastPeer;
    PeerPointer pointer(std::make_unique<Peer>(id, std::move(socket), m_rules).release());
    Peer *const peer = pointer.get();
    m_peers.emplace(id, std::move(pointer));
    ++m_peersOf[peer->address()];
    connect(peer, &Peer::streamOpened, this, [this, peer] { catchUp(*peer); });
    connect(peer, &Peer::left, this, [this, peer] { forget(*peer); });
    if (secure) {
        secure->setSslConfiguration(m_tls);
        secure->startServerEncryption();
    }
}

void Door::forget(const Peer &peer)
{
    if (--m_peersOf[peer.address()] == 0)
        m_peersOf.remove(peer.address());
    m_peers.erase(peer.id());
    if (m_isDraining && m_peers.empty())
        emit emptied();
}

void Door::reply(RequestToken token, Response response)
{
    const auto found = m_peers.find(token.peer);
    if (found != m_peers.end())
        found->second->reply(token.sequence, std::move(response));
}

void Door::publish(EventNumber number, const QByteArray &frame)
{
    if (!m_recent.add(number, frame)) {
        qCWarning(logHttp) << "event" << number << "was published before";
        return;
    }
    for (Peer *peer : everybody())
        peer->publish(number, frame);
}

void Door::catchUp(Peer &peer)
{
    for (const RecentEvents::Entry &entry : m_recent.entries())
        peer.publish(entry.number, entry.frame);
}

void Door::sweep()
{
    const Peer::Tick now = std::chrono::steady_clock::now();
    const bool isOver = m_isDraining && now >= m_drainUntil;
    for (Peer *peer : everybody())
        if (isOver)
            peer->abort();
        else
            peer->sweep(now);
}

/// A copy: whoever is spoken to may leave.
std::vector<Peer *> Door::everybody() const
{
    std::vector<Peer *> peers;
    peers.reserve(m_peers.size());
    for (const auto &[id, peer] : m_peers)
        peers.push_back(peer.get());
    return peers;
}

void Door::setShut(bool shut)
{
    m_isShut = shut;
    if (!shut)
        return;
    for (Peer *peer : everybody())
        peer->abort();
}

void Door::drain()
{
    m_isDraining = true;
    m_drainUntil = std::chrono::steady_clock::now() + m_settings.limits.drain;
    close();
    for (Peer *peer : everybody())
        peer->drain();
    if (m_peers.empty())
        emit emptied();
}

} // namespace turbolane::backend::http
