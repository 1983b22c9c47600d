// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/peer.h"
#include "backend/http/recentevents.h"
#include "backend/http/server.h"

#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

#include <memory>
#include <unordered_map>

namespace turbolane::backend::http {

/// What lives on the http thread: the listening socket, everybody who came in, one timer for all
/// deadlines. Server is its face to the other threads.
class Door final : public QTcpServer {
    Q_OBJECT

public:
    Door(ServerSettings settings, const Router &router, const Clock &clock, Dispatch dispatch);
    ~Door() override;

    Result<quint16> open();
    /// Emits emptied() when the last answer in flight is out, or the time for it is over.
    void drain();

    void reply(RequestToken token, Response response);
    void publish(EventNumber number, const QByteArray &frame);
    void setShut(bool shut);
    int peers() const { return int(m_peers.size()); }

signals:
    void emptied();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct DeletedLater {
        void operator()(QObject *object) const { object->deleteLater(); }
    };
    using PeerPointer = std::unique_ptr<Peer, DeletedLater>;

    bool hasRoomFor(const QHostAddress &address) const;
    void welcome(std::unique_ptr<QTcpSocket> socket);
    void catchUp(Peer &peer);
    void forget(const Peer &peer);
    void sweep();
    std::vector<Peer *> everybody() const;

    const ServerSettings m_settings;
    const Tokens m_tokens;
    const Dispatch m_dispatch;
    const HouseRules m_rules;
    QSslConfiguration m_tls;
    QTimer m_sweep{this}; ///< a child, so that it moves to the http thread with this
    std::unordered_map<std::uint64_t, PeerPointer> m_peers;
    QHash<QHostAddress, int> m_peersOf;
    RecentEvents m_recent;
    std::uint64_t m_lastPeer = 0;
    bool m_isDraining = false;
    bool m_isShut = false;
    Peer::Tick m_drainUntil;
};

} // namespace turbolane::backend::http
