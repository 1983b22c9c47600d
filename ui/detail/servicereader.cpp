// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/servicereader.h"

#include "client/carrierclient.h"
#include "client/jobs/pathsjob.h"
#include "client/portfolio.h"

namespace turbolane::ui {

ServiceReader::ServiceReader(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_served(desk)
{
    connect(&m_served, &AvailabilityReader::changed, this, &ServiceReader::changed);
    connect(&m_desk.portfolio, &client::Portfolio::changed, this,
            [this](const client::PortfolioChange &change) {
                if (touchesService(change, m_connection))
                    readOffer();
            });
}

void ServiceReader::follow(const ConnectionId &connection)
{
    if (connection == m_connection)
        return;
    m_connection = connection;
    ++m_question;
    m_offer.reset();
    m_served.follow(connection);
    readOffer();
}

void ServiceReader::readOffer()
{
    const Connection *connection = m_desk.portfolio.picture().connection(m_connection);
    const bool isLive = m_desk.portfolio.standing() == client::Portfolio::Standing::Live;
    if (connection == nullptr || !isLive || !isInService(connection->state))
        return;
    ++m_question;
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
