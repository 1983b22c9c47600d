// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/turbo/boostledger.h"

#include "client/carrierclient.h"
#include "client/jobs/estimateextensionjob.h"
#include "client/jobs/usagerowsjob.h"

namespace turbolane::ui {

using namespace std::chrono_literals;

BoostLedger::BoostLedger(client::CarrierClient &client)
    : m_client(client)
{ }

BoostLedger::~BoostLedger()
{
    abandon();
}

void BoostLedger::abandon()
{
    if (m_rows)
        m_rows->abandon();
    if (m_hour)
        m_hour->abandon();
    m_rows.clear();
    m_hour.clear();
}

void BoostLedger::follow(const Boost *boost)
{
    if (!boost) {
        abandon();
        m_boost.reset();
        m_spent.reset();
        m_hourMore.reset();
        return;
    }
    const bool another = !m_boost || m_boost->id != boost->id;
    if (another) {
        abandon();
        m_spent.reset();
    }
    const bool otherHour =
        another || m_boost->endsAt != boost->endsAt || m_boost->state != boost->state;
    m_boost = *boost;
    if (!otherHour)
        return;
    m_hourMore.reset();
    refresh();
    if (boost->state == BoostState::Active)
        askForHour();
}

void BoostLedger::askForHour()
{
    if (m_hour)
        m_hour->abandon();
    auto *job = m_client.estimateExtension({.boost = m_boost->id, .additional = 1h});
    m_hour = job;
    connect(job, &client::ApiJob::succeeded, this, [this, job] {
        m_hour.clear();
        m_hourMore = job->answer();
        emit changed();
    });
    connect(job, &client::ApiJob::failed, this, [this] { m_hour.clear(); });
}

void BoostLedger::refresh()
{
    const bool bills = m_boost && m_boost->activeAt;
    if (!bills || m_rows)
        return;
    auto *job = m_client.usageRows({.boost = m_boost->id});
    m_rows = job;
    connect(job, &client::ApiJob::succeeded, this, [this, job] {
        m_rows.clear();
        take(job->answer());
    });
    connect(job, &client::ApiJob::failed, this, [this] { m_rows.clear(); });
    const bool needsHour = m_boost->state == BoostState::Active && !m_hourMore && !m_hour;
    if (needsHour)
        askForHour();
}

void BoostLedger::take(const std::vector<UsageRow> &rows)
{
    Result<Money> sum = Money::zero(m_boost->shownPrice.currency());
    for (const UsageRow &row : rows) {
        if (sum)
            sum = sum->plus(row.amount);
    }
    if (!sum || m_spent == *sum)
        return;
    m_spent = *sum;
    emit changed();
}

} // namespace turbolane::ui
