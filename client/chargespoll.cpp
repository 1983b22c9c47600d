// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/chargespoll.h"

#include "client/carrierclient.h"
#include "client/jobs/chargesjob.h"

namespace turbolane::client {

ChargesPoll::ChargesPoll(CarrierClient &client)
    : m_client(client)
{
    connect(&m_turn, &QTimer::timeout, this, [this] {
        if (m_job.isNull())
            askNow();
    });
}

ChargesPoll::~ChargesPoll()
{
    pause();
}

void ChargesPoll::every(Millis interval)
{
    if (!m_turn.isActive() || m_turn.intervalAsDuration() != interval)
        m_turn.start(interval);
}

void ChargesPoll::pause()
{
    m_turn.stop();
    m_onceMore = false;
    if (m_job.isNull())
        return;
    m_job->disconnect(this);
    m_job->abandon();
    m_job.clear();
}

void ChargesPoll::askNow()
{
    if (!m_job.isNull()) {
        m_onceMore = true;
        return;
    }
    m_onceMore = false;
    m_job = m_client.charges();
    const auto ended = [this] {
        m_job.clear();
        if (m_onceMore)
            askNow();
    };
    connect(m_job, &ApiJob::succeeded, this, [this, ended] {
        const Charges charges = m_job->answer();
        ended();
        emit arrived(charges);
    });
    connect(m_job, &ApiJob::failed, this, ended);
    connect(m_job, &ApiJob::abandoned, this, [this] { m_job.clear(); });
}

} // namespace turbolane::client
