// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/usagereader.h"

#include "client/carrierclient.h"
#include "client/jobs/usagerowsjob.h"

namespace turbolane::ui {

UsageReader::UsageReader(client::CarrierClient &carrier, QObject *parent)
    : QObject(parent)
    , m_carrier(carrier)
{ }

void UsageReader::read()
{
    m_onceMore = isReading();
    if (m_onceMore)
        return;
    m_failure.reset();
    m_waiting = m_looked.isEmpty() ? 1 : 2;
    const ConnectionId looked = m_looked;
    follow(m_carrier.usageRows({.kind = ChargeKind::Boost}), {});
    if (!looked.isEmpty())
        follow(m_carrier.usageRows({.connection = looked, .kind = ChargeKind::Base}), looked);
}

void UsageReader::follow(client::UsageRowsJob *job, const ConnectionId &connection)
{
    connect(job, &client::ApiJob::succeeded, this, [this, job, connection] {
        take(connection, job->answer());
        end();
    });
    connect(job, &client::ApiJob::failed, this, [this](const client::Failure &failure) {
        m_failure = failure;
        end();
    });
    connect(job, &client::ApiJob::abandoned, this, &UsageReader::end);
}

void UsageReader::take(const ConnectionId &connection, const std::vector<UsageRow> &rows)
{
    if (connection.isEmpty())
        m_boosts = rows;
    else
        m_bases[connection] = rows;
}

void UsageReader::end()
{
    if (--m_waiting > 0)
        return;
    if (m_failure)
        emit failed(*m_failure);
    else
        emit arrived();
    if (std::exchange(m_onceMore, false) && !isReading())
        read();
}

std::vector<UsageRow> UsageReader::rows() const
{
    std::vector<UsageRow> all = m_boosts;
    if (const auto base = m_bases.find(m_looked); base != m_bases.end())
        all.insert(all.end(), base->second.begin(), base->second.end());
    return all;
}

} // namespace turbolane::ui
