// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/carriedreader.h"

#include "client/carrierclient.h"
#include "client/jobs/telemetryjob.h"
#include "client/portfolio.h"
#include "domain/clock.h"

namespace turbolane::ui {

CarriedReader::CarriedReader(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&m_again, &QTimer::timeout, this, &CarriedReader::read);
    connect(&m_desk.portfolio, &client::Portfolio::changed, this,
            [this](const client::PortfolioChange &change) {
                if (change.subject == client::PortfolioChange::Subject::Standing)
                    read();
            });
}

void CarriedReader::follow(const ConnectionId &connection)
{
    if (connection == m_connection)
        return;
    m_connection = connection;
    forget();
    read();
}

void CarriedReader::setSpan(std::size_t span)
{
    if (span == m_span)
        return;
    m_span = span;
    forget();
    read();
}

void CarriedReader::forget()
{
    ++m_question;
    m_samples.reset();
    m_failure.reset();
    m_again.stop();
    emit changed();
}

void CarriedReader::read()
{
    const bool isLive = m_desk.portfolio.standing() == client::Portfolio::Standing::Live;
    if (m_connection.isEmpty() || !isLive)
        return;
    m_again.start(span().again);
    const Instant now = m_desk.clock.now();
    const int question = ++m_question;
    client::TelemetryJob *job =
        m_desk.carrier.telemetry({.connection = m_connection,
                                  .time = Interval::between(now - span().length, now),
                                  .step = span().step});
    connect(job, &client::ApiJob::succeeded, this, [this, job, question] {
        if (question != m_question)
            return;
        m_samples = job->answer().samples;
        m_failure.reset();
        emit changed();
    });
    connect(job, &client::ApiJob::failed, this, [this, question](const client::Failure &failure) {
        if (question != m_question)
            return;
        m_failure = failure;
        emit changed();
    });
}

} // namespace turbolane::ui
