// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/server.h"
#include "domain/clock.h"

#include <QObject>
#include <QTcpSocket>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace turbolane::backend::http {

inline constexpr char operatorsToken[] = "a-token-that-only-the-operators-know-01234567";
inline constexpr char houseToken[] = "a-token-that-only-the-tests-know-0123456789";

/// A server with a few routes, answered on the test's own thread, which plays the carrier.
///
///     GET /hello, GET /things/{id}, GET /large?bytes=N, GET /shared (50 MB, one copy), POST /echo
///     (1 MiB), POST /small (100), POST /keyed (Idempotency-Key), GET /later (kept until
///     answerKept()), GET /open (no token), GET /events (stream),
///     GET /desk (operators)
class OpenHouse final : public QObject {
    Q_OBJECT

public:
    explicit OpenHouse(Transport transport, Limits limits = {});
    ~OpenHouse() override;

    quint16 port() const { return m_port; }
    Server &server() { return *m_server; }
    Router &router() { return m_router; }
    Identity identity() const { return m_identity; }

    int answered() const { return m_answered; }
    int peers() const { return m_server->peers(); }
    std::vector<RequestToken> &kept() { return m_kept; }
    void answerKept();

    /// What GET /events answers; read on the carrier's thread.
    std::function<Response(const Request &)> events;

private:
    void addRoutes();
    void take(RequestToken token, const Request &request);

    Router m_router;
    SimulatedClock m_clock;
    Identity m_identity;
    std::unique_ptr<Server> m_server;
    quint16 m_port = 0;
    int m_answered = 0;
    std::vector<RequestToken> m_kept;
};

/// A client that sends exactly the bytes it is told to.
class RawClient {
public:
    explicit RawClient(const OpenHouse &house,
                       Transport transport = Transport::PlainForParserTests);

    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    void send(const QByteArray &bytes);
    /// Everything received until the server closes, or until what is asked for holds.
    QByteArray untilClosed(int milliseconds = 5'000);
    QByteArray until(const std::function<bool(const QByteArray &)> &enough,
                     int milliseconds = 5'000);
    bool isClosed() const { return m_socket->state() == QAbstractSocket::UnconnectedState; }
    const QByteArray &received() const { return m_received; }
    void forget() { m_received.clear(); }
    QTcpSocket &socket() { return *m_socket; }

private:
    void collect();

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_received;
};

/// "200", "400", ... of each answer in the bytes, in order.
QList<int> statusesIn(const QByteArray &bytes);

/// A request line and fields with host and token.
QByteArray request(const QByteArray &line, const QByteArray &fields = {},
                   const QByteArray &body = {});

} // namespace turbolane::backend::http
