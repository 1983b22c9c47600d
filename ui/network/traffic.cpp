// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/traffic.h"

#include "client/carrierclient.h"
#include "client/jobs/telemetryjob.h"
#include "client/portfolio.h"
#include "domain/clock.h"

#include <algorithm>
#include <cmath>

namespace turbolane::ui {

namespace {

constexpr std::size_t askedAtOnce = 8;
constexpr Seconds span{60}; // long enough to be steady, short enough to be now

} // namespace

Traffic::Traffic(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_beat.setInterval(std::chrono::seconds(10));
    connect(&m_beat, &QTimer::timeout, this, &Traffic::askSome);
    connect(&desk.portfolio, &client::Portfolio::changed, this,
            [this](const client::PortfolioChange &change) {
                using Subject = client::PortfolioChange::Subject;
                if (change.subject == Subject::Telemetry)
                    takeWatched();
                if (change.subject == Subject::Standing && m_beat.isActive())
                    askSome();
            });
}

double Traffic::utilisation(const ConnectionId &connection) const
{
    const auto found = m_shares.find(connection);
    return found == m_shares.end() ? 0.0 : found->second;
}

void Traffic::setAttentive(bool attentive)
{
    if (attentive == m_beat.isActive())
        return;
    if (!attentive)
        return m_beat.stop();
    m_beat.start();
    askSome();
}

void Traffic::askSome()
{
    if (m_desk.portfolio.standing() != client::Portfolio::Standing::Live)
        return;
    const auto &connections = m_desk.portfolio.picture().connections();
    const std::size_t count = std::min(askedAtOnce, connections.size());
    for (std::size_t asked = 0; asked < count; ++asked) {
        const Connection &connection = connections[m_next++ % connections.size()];
        if (isInService(connection.state))
            ask(connection.id, connection.inForce);
    }
}

void Traffic::ask(const ConnectionId &connection, Bandwidth inForce)
{
    const Instant now = floorToSecond(m_desk.clock.now());
    auto *job = m_desk.carrier.telemetry(
        {.connection = connection, .time = Interval::between(now - span, now), .step = span});
    connect(job, &client::ApiJob::succeeded, this, [this, job, connection, inForce] {
        const auto &samples = job->answer().samples;
        if (!samples.empty())
            note(connection, samples.back().mean, inForce);
    });
}

void Traffic::takeWatched()
{
    const client::TelemetryPicture &watched = m_desk.portfolio.telemetry();
    if (!watched.recent.empty())
        note(watched.connection, watched.recent.back().mean, watched.recent.back().committed);
}

void Traffic::note(const ConnectionId &connection, Bandwidth mean, Bandwidth committed)
{
    if (committed.isZero())
        return;
    const double share = std::clamp(double(mean.inKbps()) / double(committed.inKbps()), 0.0, 1.0);
    double &known = m_shares[connection];
    if (std::abs(known - share) < 0.005)
        return;
    known = share;
    emit changed();
}

} // namespace turbolane::ui
