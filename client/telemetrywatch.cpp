// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/telemetrywatch.h"

#include "client/carrierclient.h"
#include "client/jobs/telemetryjob.h"
#include "domain/clock.h"

#include <algorithm>

namespace turbolane::client {

namespace {

using namespace std::chrono_literals;

constexpr Seconds day = 24h;
constexpr Seconds recentStep = 1s;
constexpr Seconds recent = 15min;
/// The carrier gives no more at once.
constexpr int mostSamples = 3'000;

/// The last moment at which a step of this length ended.
Instant lastStepBefore(Instant now, Seconds step)
{
    const auto sinceEpoch = std::chrono::floor<Seconds>(now.time_since_epoch());
    return Instant(sinceEpoch / step * step);
}

void dropBefore(std::vector<TelemetrySample> *series, Instant first)
{
    const auto kept =
        std::find_if(series->begin(), series->end(),
                     [first](const TelemetrySample &sample) { return sample.at >= first; });
    series->erase(series->begin(), kept);
}

void append(std::vector<TelemetrySample> *series, const std::vector<TelemetrySample> &news)
{
    for (const TelemetrySample &sample : news)
        if (series->empty() || series->back().at < sample.at)
            series->push_back(sample);
}

void abandon(QPointer<TelemetryJob> *job, const QObject *listener)
{
    if (job->isNull())
        return;
    (*job)->disconnect(listener);
    (*job)->abandon();
    job->clear();
}

} // namespace

TelemetryWatch::TelemetryWatch(CarrierClient &client, const Clock &clock)
    : m_client(client)
    , m_clock(clock)
{
    connect(&m_turn, &QTimer::timeout, this, &TelemetryWatch::takeTurn);
}

TelemetryWatch::~TelemetryWatch()
{
    abandonAll();
}

void TelemetryWatch::follow(const ConnectionId &connection)
{
    if (m_picture.connection == connection)
        return;
    abandonAll();
    m_picture = TelemetryPicture();
    m_picture.connection = connection;
    if (m_turn.isActive())
        takeTurn();
}

void TelemetryWatch::every(Millis interval)
{
    const bool wasPaused = !m_turn.isActive();
    if (wasPaused || m_turn.intervalAsDuration() != interval)
        m_turn.start(interval);
    if (wasPaused)
        takeTurn();
}

void TelemetryWatch::pause()
{
    m_turn.stop();
    abandonAll();
}

void TelemetryWatch::takeTurn()
{
    if (m_picture.connection.isEmpty())
        return;
    continueSeries(&m_picture.recent, recentStep, recent, &m_recentJob);
    continueSeries(&m_picture.day, m_picture.dayStep, day, &m_dayJob);
}

/// Asks for the whole steps after the last known sample, if there are any and nobody is asking.
void TelemetryWatch::continueSeries(std::vector<TelemetrySample> *series, Seconds step,
                                    Seconds kept, QPointer<TelemetryJob> *job)
{
    const Instant end = lastStepBefore(m_clock.now(), step);
    dropBefore(series, end - kept);
    const Instant from =
        series->empty() ? end - std::min(kept, step * mostSamples) : series->back().at + step;
    if (from >= end || !job->isNull())
        return;
    *job = m_client.telemetry(
        {.connection = m_picture.connection, .time = Interval::between(from, end), .step = step});
    connect(*job, &ApiJob::succeeded, this, [this, series, job] {
        append(series, (*job)->answer().samples);
        job->clear();
        emit grown();
    });
    connect(*job, &ApiJob::failed, this, [job] { job->clear(); });
    connect(*job, &ApiJob::abandoned, this, [job] { job->clear(); });
}

void TelemetryWatch::abandonAll()
{
    abandon(&m_recentJob, this);
    abandon(&m_dayJob, this);
}

} // namespace turbolane::client
