// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/admission.h"
#include "backend/http/limits.h"
#include "backend/http/outbox.h"
#include "backend/http/parser.h"
#include "backend/http/request.h"
#include "backend/http/responsehead.h"
#include "backend/http/router.h"
#include "domain/clock.h"

#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>

#include <chrono>
#include <memory>
#include <optional>
#include <variant>

namespace turbolane::backend::http {

/// What every client meets the same of.
struct HouseRules {
    const Limits &limits;
    const Router &router;
    const Clock &clock;
    const Tokens &tokens;
    const Dispatch &dispatch;
};

/// One client at the door: its socket, the request it is at, the answer it is being given.
class Peer final : public QObject {
    Q_OBJECT

public:
    using Tick = std::chrono::steady_clock::time_point;

    /// The socket is connected; under TLS its handshake has been started.
    Peer(std::uint64_t id, std::unique_ptr<QTcpSocket> socket, const HouseRules &rules);
    ~Peer() override;

    std::uint64_t id() const { return m_id; }
    const QHostAddress &address() const { return m_address; }

    /// Taken only by the request that is waiting for it.
    void reply(std::uint64_t sequence, Response response);
    /// Passed on when this is a stream and the frame is the next it has to see. A frame that is
    /// not the next, or too many untaken, ends the stream: the client resumes.
    void publish(EventNumber number, const QByteArray &frame);
    /// Looks at the deadlines.
    void sweep(Tick now);
    /// Finishes the answer in flight, if any, and leaves.
    void drain();
    void abort();

signals:
    void streamOpened();
    void left(); ///< once

private:
    enum class State : std::uint8_t {
        Handshaking,
        Idle, ///< between two requests
        ReadingHead,
        ReadingBody,
        Answering, ///< the carrier has the request; nothing more is read
        Writing,
        Streaming,
        Lingering, ///< said goodbye, reading on until the client has heard it
        Leaving,
        Gone
    };
    enum class Ending : std::uint8_t { Keep, Close, Linger };

    void listenToSocket();
    void enter(State state);
    bool isReading() const;
    bool isInBody() const { return m_state == State::ReadingBody; }

    void readyToRead();
    void pump();
    bool parseOne();
    bool readSome();
    void headArrived();
    void requestArrived();
    void refuse(const Refusal &refusal);

    void respond(Response response, Ending ending);
    void openStream(const EventStream &stream);
    void stream(const QByteArray &bytes);
    void written();
    void leave();

    void expire();
    std::optional<Millis> patience() const;
    void socketFailed();
    void gone();

    const std::uint64_t m_id;
    const HouseRules &m_rules;
    const std::unique_ptr<QTcpSocket> m_socket;
    const QHostAddress m_address;
    Outbox m_outbox;
    Parser m_parser;
    State m_state = State::Handshaking;
    Tick m_since; ///< of the state, or of the last byte the client took
    bool m_isPumping = false;
    bool m_isDraining = false;

    std::variant<Router::Match, Response> m_verdict; ///< on the request at hand
    std::uint64_t m_sequence = 0;
    Ending m_ending = Ending::Keep;
    EventNumber m_lastEvent = 0;
};

} // namespace turbolane::backend::http
