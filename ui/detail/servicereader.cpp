// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/servicereader.h"

#include "client/carrierclient.h"
#include "client/jobs/assurancejobs.h"
#include "client/jobs/pathsjob.h"
#include "client/portfolio.h"
#include "domain/clock.h"

namespace turbolane::ui {

namespace {

constexpr std::chrono::days looked{30};
constexpr std::chrono::minutes pace{1};

} // namespace

ServiceReader::ServiceReader(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_again.setInterval(pace);
    connect(&m_again, &QTimer::timeout, this, &ServiceReader::readAvailability);
    connect(&m_desk.portfolio, &client::Portfolio::changed, this,
            [this](const client::PortfolioChange &change) {
                using Subject = client::PortfolioChange::Subject;
                const bool isIts = change.id.empty() || change.id == m_connection.text();
                if (change.subject == Subject::Standing
                    || (change.subject == Subject::Connection && isIts))
                    read();
            });
}

void ServiceReader::follow(const ConnectionId &connection)
{
    if (connection == m_connection)
        return;
    m_connection = connection;
    ++m_question;
    m_availability.reset();
    m_failure.reset();
    m_offer.reset();
    emit changed();
    if (connection.isEmpty())
        return m_again.stop();
    m_again.start();
    read();
}

void ServiceReader::read()
{
    ++m_question;
    readAvailability();
    readOffer();
}

void ServiceReader::readAvailability()
{
    const bool isLive = m_desk.portfolio.standing() == client::Portfolio::Standing::Live;
    if (m_connection.isEmpty() || !isLive)
        return;
    const Instant now = m_desk.clock.now();
    const Interval time = Interval::between(now - looked, now);
    client::AvailabilityJob *job = m_desk.carrier.availability({m_connection, time});
    connect(job, &client::ApiJob::succeeded, this, [this, job, time, question = m_question] {
        if (question != m_question)
            return;
        m_asked = time;
        m_availability = job->answer();
        m_failure.reset();
        emit changed();
    });
    connect(job, &client::ApiJob::failed, this,
            [this, question = m_question](const client::Failure &failure) {
                if (question != m_question)
                    return;
                m_failure = failure;
                emit changed();
            });
}

void ServiceReader::readOffer()
{
    const Connection *connection = m_desk.portfolio.picture().connection(m_connection);
    const bool isLive = m_desk.portfolio.standing() == client::Portfolio::Standing::Live;
    if (connection == nullptr || !isLive || !isInService(connection->state))
        return;
    client::PathsJob *job = m_desk.carrier.paths({.port = connection->port,
                                                  .onRamp = connection->onRamp,
                                                  .base = connection->base,
                                                  .turbo = connection->turbo,
                                                  .connection = connection->id});
    connect(job, &client::ApiJob::succeeded, this, [this, job, question = m_question] {
        if (question != m_question)
            return;
        m_offer = job->answer().candidates.front();
        emit changed();
    });
}

} // namespace turbolane::ui
