// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/carrierthread.h"
#include "backend/http/eventframe.h"
#include "backend/http/router.h"
#include "backend/http/server.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

namespace turbolane::backend {

/// The carrier with its door, on two threads of its own. The same for the desktop program and for
/// the carrier alone.
class Backend {
public:
    struct Options {
        QString dataDirectory;
        QHostAddress address{QHostAddress::LocalHost};
        quint16 port = 0; ///< 0: any free one
        QString certificate = {}; ///< PEM; empty: the data directory's own, made at first start
        QString key = {};
        QString tokenFile = {}; ///< empty: the data directory's own
        QString operatorTokenFile = {}; ///< empty: the data directory's own, "operator.token"
        StepTimes stepTimes = StepTimes::Demo;
        std::uint64_t seed = 1;
        Seconds failingEvery{0}; ///< links break by themselves, as Carrier::Settings says
        Seconds failingFor{600};
        QString network = {}; ///< folder of data files (docs/network.md); empty: the built-in ones
        Carrier::Carries carries = Carrier::Carries::Simulated;
        QString lineHosts = {}; ///< as in Carrier::Settings
    };
    /// How to reach it.
    struct Reachable {
        quint16 port = 0;
        QByteArray token;
        QByteArray operatorToken;
        QSslCertificate certificate;
    };

    Backend(Options options, const Clock &clock);
    /// To practise: time goes as that clock says, and stands still while this is not started.
    Backend(Options options, PracticeClock &clock);
    /// Stops.
    ~Backend();

    /// Blocks until it answers, or says why it cannot: Locked, Damaged, Newer, NotWritable, ...
    Result<Reachable> start();
    /// Finishes the answers in flight, closes the door, then the books. Blocks.
    void stop();

    /// Drills, from any thread, once it is started. Lost: nobody is answered, and it works on.
    void setLost(bool lost);
    /// What is done to the carrier on its own thread, in a transaction that is kept if it says so.
    void order(std::function<bool(Carrier &)> deed);

    /// From any thread; see CarrierThread.
    std::optional<Instant> nextEvent() const { return m_carrier.nextEvent(); }

private:
    Result<Reachable> openDoor();
    Result<http::Identity> identity() const;
    /// The file that was named, or else the data directory's own of this name.
    Result<QByteArray> token(const QString &file, const QString &ownName) const;
    void publish(const std::vector<Event> &events);

    const Options m_options;
    const Clock &m_clock;
    const bool m_practises;
    http::WireEncoder m_encoder; // how events are kept
    CarrierThread m_carrier; // what is true, and what becomes of it
    http::Router m_router; // who answers what
    std::unique_ptr<http::Server> m_server; // the only way in
    std::atomic<http::Server *> m_listening = nullptr; ///< once it is; read on the carrier thread
};

} // namespace turbolane::backend
