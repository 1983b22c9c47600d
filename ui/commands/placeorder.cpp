// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/placeorder.h"

#include "client/carrierclient.h"
#include "client/jobs/placeorderjob.h"

namespace turbolane::ui {

PlaceOrder::PlaceOrder(client::CarrierClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{ }

PlaceOrder::~PlaceOrder() = default;

void PlaceOrder::add(const client::NewConnection &wanted)
{
    if (!isAsking())
        follow(m_client.addConnection(wanted));
}

void PlaceOrder::change(const client::ConnectionChange &change)
{
    if (!isAsking())
        follow(m_client.changeConnection(change));
}

void PlaceOrder::remove(const client::Removal &removal)
{
    if (!isAsking())
        follow(m_client.removeConnection(removal));
}

void PlaceOrder::placeOffered(const QJsonObject &order)
{
    if (!isAsking())
        follow(m_client.placeOffered(order));
}

void PlaceOrder::follow(client::PlaceOrderJob *job)
{
    m_job = job;
    connect(job, &client::ApiJob::succeeded, this, [this, job] {
        m_job.clear();
        emit accepted(job->answer());
    });
    connect(job, &client::ApiJob::failed, this, [this](const client::Failure &failure) {
        m_job.clear();
        emit refused(failure);
    });
    connect(job, &client::ApiJob::abandoned, this, [this] { m_job.clear(); });
    emit asking();
}

} // namespace turbolane::ui
