// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/availabilityreader.h"

#include "client/carrierclient.h"
#include "client/jobs/assurancejobs.h"
#include "client/portfolio.h"
#include "domain/clock.h"

namespace turbolane::ui {

namespace {

constexpr std::chrono::days looked{30};
constexpr std::chrono::minutes pace{1};

} // namespace

bool touchesService(const client::PortfolioChange &change, const ConnectionId &connection)
{
    using Subject = client::PortfolioChange::Subject;
    const bool isIts = change.id.empty() || change.id == connection.text();
    return change.subject == Subject::Standing || (change.subject == Subject::Connection && isIts);
}

AvailabilityReader::AvailabilityReader(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_again.setInterval(pace);
    connect(&m_again, &QTimer::timeout, this, &AvailabilityReader::read);
    connect(&m_desk.portfolio, &client::Portfolio::changed, this,
            [this](const client::PortfolioChange &change) {
                if (touchesService(change, m_connection))
                    read();
            });
}

void AvailabilityReader::setSeen(bool seen)
{
    m_isSeen = seen;
    if (!seen || m_connection.isEmpty())
        return m_again.stop();
    m_again.start();
    read();
}

void AvailabilityReader::follow(const ConnectionId &connection)
{
    if (connection == m_connection)
        return;
    m_connection = connection;
    ++m_question;
    m_availability.reset();
    m_failure.reset();
    emit changed();
    setSeen(m_isSeen);
}

void AvailabilityReader::read()
{
    const bool isLive = m_desk.portfolio.standing() == client::Portfolio::Standing::Live;
    if (!m_isSeen || m_connection.isEmpty() || !isLive)
        return;
    ++m_question;
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

} // namespace turbolane::ui
