// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/transferplacer.h"

#include "client/carrierclient.h"
#include "client/jobs/startboostjob.h"
#include "client/jobs/stopboostjob.h"

namespace turbolane::ui {

TransferPlacer::TransferPlacer(client::CarrierClient &carrier, QObject *parent)
    : QObject(parent)
    , m_carrier(carrier)
{ }

void TransferPlacer::place(const TransferOffer &offer)
{
    m_offer = offer;
    m_placed.clear();
    m_left = 0;
    m_isPlacing = true;
    placeNext();
}

void TransferPlacer::placeNext()
{
    const std::size_t next = m_placed.size();
    if (next == m_offer.boosts.size()) {
        m_isPlacing = false;
        emit placed();
        return;
    }
    client::StartBoostJob *job = m_carrier.startBoost(m_offer.boosts[next], m_offer.prices[next]);
    connect(job, &client::ApiJob::succeeded, this, [this, job] {
        m_placed.push_back(job->answer().id);
        placeNext();
    });
    connect(job, &client::ApiJob::failed, this, [this](const client::Failure &failure) {
        m_failure = failure;
        takeBackNext();
    });
}

void TransferPlacer::takeBackNext()
{
    if (m_placed.empty()) {
        m_isPlacing = false;
        emit failed(m_failure, m_left);
        return;
    }
    client::StopBoostJob *job = m_carrier.stopBoost(m_placed.back());
    m_placed.pop_back();
    connect(job, &client::ApiJob::succeeded, this, &TransferPlacer::takeBackNext);
    connect(job, &client::ApiJob::failed, this, [this] {
        ++m_left;
        takeBackNext();
    });
}

} // namespace turbolane::ui
