// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchdesk.h"

#include "app/tour/answer.h"
#include "app/tour/hand.h"
#include "client/jobs/placeorderjob.h"
#include "client/jobs/stopboostjob.h"

#include <algorithm>
#include <cstdio>

namespace turbolane::bench {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 20s;

} // namespace

double millisecondsSince(const QElapsedTimer &start)
{
    return double(start.nsecsElapsed()) / 1e6;
}

bool complain(const char *what)
{
    std::fprintf(stderr, "turbolane_bench: %s\n", what);
    return false;
}

BenchDesk::BenchDesk(const QString &dataDirectory, Carries carries)
    : m_backend(
        {.dataDirectory = dataDirectory, .stepTimes = backend::StepTimes::None, .carries = carries},
        m_clock)
    , m_carrierClock(m_clock.now())
    , m_session(client::CarrierProfile{})
    , m_client(m_session)
    , m_feed(m_session)
    , m_portfolio(m_client, m_feed, m_carrierClock)
{
    const auto reachable = m_backend.start();
    if (!reachable) {
        complain(reachable.error().detail.c_str());
        return;
    }
    m_session.become({.name = QStringLiteral("bench"),
                      .base = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(reachable->port)),
                      .token = reachable->token,
                      .pinnedCertificate = reachable->certificate.toPem()});
    m_portfolio.setAttentive(true);
    m_portfolio.start();
    m_open = app::waitUntil([this] { return m_portfolio.isLoaded(); }, patience)
        || complain("the carrier's picture did not arrive");
}

BenchDesk::~BenchDesk()
{
    m_portfolio.stop();
}

client::NewConnection BenchDesk::anyConnection(Bandwidth base, Bandwidth turbo) const
{
    const Port &port = m_portfolio.picture().ports().front();
    const auto &onRamps = m_portfolio.picture().onRamps();
    const auto onRamp = std::find_if(onRamps.begin(), onRamps.end(), [&](const OnRamp &one) {
        return one.partition == port.partition;
    });
    return {.name = "bench",
            .port = port.id,
            .onRamp = onRamp->id,
            .base = base,
            .turbo = turbo,
            .vlan = {},
            .mostHourly = {}};
}

bool BenchDesk::waitFor(const OrderId &order)
{
    const auto isCompleted = [&] {
        const Order *known = m_portfolio.picture().order(order);
        return known != nullptr && known->state == OrderState::Completed;
    };
    return app::waitUntil(isCompleted, patience) || complain("an order did not complete");
}

ConnectionId BenchDesk::connect(const client::NewConnection &asked)
{
    client::Failure why;
    const auto placed = app::answerTo(m_client.addConnection(asked), &why);
    if (!placed)
        complain(why.detail.c_str());
    return placed && waitFor(placed->order.id) ? placed->connection.id : ConnectionId();
}

bool BenchDesk::waitForBoost(const ConnectionId &connection)
{
    const auto isUp = [&] {
        const Boost *boost = m_portfolio.picture().runningBoost(connection);
        return boost != nullptr && boost->state == BoostState::Active;
    };
    return app::waitUntil(isUp, patience) || complain("a boost did not become active");
}

bool BenchDesk::endBoost(const ConnectionId &connection)
{
    const Boost *boost = m_portfolio.picture().runningBoost(connection);
    if (boost == nullptr)
        return complain("there is no boost to end");
    if (!app::answerTo(m_client.stopBoost(boost->id)))
        return complain("the boost could not be stopped");
    return app::waitUntil([&] { return m_portfolio.picture().runningBoost(connection) == nullptr; },
                          patience);
}

} // namespace turbolane::bench
