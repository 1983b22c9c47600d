// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/identity.h"
#include "backend/http/limits.h"
#include "backend/http/request.h"
#include "backend/http/response.h"
#include "backend/http/router.h"
#include "domain/clock.h"

#include <QByteArray>
#include <QHostAddress>
#include <QThread>

#include <memory>

namespace turbolane::backend::http {

class Door;

enum class Transport : std::uint8_t { Tls, PlainForParserTests };

struct ServerSettings {
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 0; ///< 0: any free one
    Transport transport = Transport::Tls;
    Identity identity = {}; ///< certificate and key; see identity.h
    QByteArray token = {}; ///< every request needs it, unless its route says otherwise
    QByteArray operatorToken = {}; ///< for the doors of the carrier's operators
    Limits limits = {};
};

/// The carrier's only way in: HTTPS on a thread of its own, which frames and writes and nothing
/// else. Requests leave through dispatch; replies and events come back from any thread.
///
///     Server server(settings, routes, clock, [&](RequestToken token, Request request) {
///         QMetaObject::invokeMethod(carrier, [=, &server] {       // the carrier thread
///             server.reply(token, routes.answer(request));
///         });
///     });
class Server {
public:
    /// The clock is read on the http thread, for Date; it and the router must outlive this.
    Server(ServerSettings settings, const Router &router, const Clock &clock, Dispatch dispatch);
    ~Server();

    /// Starts the thread and listens. The port that was taken.
    Result<quint16> start();
    /// Takes no more requests, finishes the answers in flight (Limits::drain at most), closes.
    /// Blocks: call it from a thread that the answers in flight do not need. For good.
    void stop();

    /// From any thread. A client that has gone, or a token answered before, is no matter.
    void reply(RequestToken token, Response response);
    /// From any thread, in rising order of number: a frame "id: N\n...\n\n" for every stream.
    void publish(EventNumber number, QByteArray frame);
    /// Shut: whoever is connected is cut off, and nobody is let in, as if the line were dead; what
    /// happens meanwhile is told once it is open again. From any thread; it is open at first.
    void setShut(bool shut);
    /// Clients connected just now. Not from the http thread.
    int peers() const;

private:
    std::unique_ptr<Door> m_door;
    QThread m_thread;
};

} // namespace turbolane::backend::http
