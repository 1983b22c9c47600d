// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"
#include "client/carrierclock.h"
#include "client/httpcarrierclient.h"
#include "client/httpeventfeed.h"
#include "client/portfolio.h"
#include "client/questions.h"
#include "client/session.h"
#include "domain/clock.h"

#include <QElapsedTimer>

namespace turbolane::bench {

/// The program without its window: a real carrier on its own threads, whose steps take no time, and
/// a client that reaches it over HTTPS.
class BenchDesk {
public:
    using Carries = backend::Carrier::Carries;
    explicit BenchDesk(const QString &dataDirectory, Carries carries = Carries::Simulated);
    ~BenchDesk();

    /// False: the carrier did not start or did not answer; why is on stderr.
    bool isOpen() const { return m_open; }

    client::CarrierClient &carrier() { return m_client; }
    client::Portfolio &portfolio() { return m_portfolio; }
    const client::CarrierClock &clock() const { return m_carrierClock; }

    /// From the first port to the first on-ramp it may reach.
    client::NewConnection anyConnection(Bandwidth base = Bandwidth::gbps(1),
                                        Bandwidth turbo = Bandwidth::gbps(10)) const;
    /// That, in service; or an empty id, and why on stderr.
    ConnectionId connect() { return connect(anyConnection()); }
    ConnectionId connect(const client::NewConnection &asked);
    /// Until the picture shows the order as completed.
    bool waitFor(const OrderId &order);
    /// Until the picture shows it boosted.
    bool waitForBoost(const ConnectionId &connection);
    /// Ends the connection's boost and waits until that is in the picture.
    bool endBoost(const ConnectionId &connection);

private:
    SystemClock m_clock;
    backend::Backend m_backend;
    client::CarrierClock m_carrierClock;
    client::Session m_session;
    client::HttpCarrierClient m_client;
    client::HttpEventFeed m_feed;
    client::Portfolio m_portfolio;
    bool m_open = false;
};

/// Milliseconds, by a clock that only goes forward.
double millisecondsSince(const QElapsedTimer &start);
/// Says on stderr what went wrong; false, to be returned at once.
bool complain(const char *what);

} // namespace turbolane::bench
