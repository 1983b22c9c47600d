// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/usagereader.h"

#include "client/carrierclient.h"
#include "client/jobs/usagerowsjob.h"

#include <algorithm>

namespace turbolane::ui {

namespace {

const client::UsageFilter everyBoost{.kind = ChargeKind::Boost};

} // namespace

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
    m_waiting = m_looked.kind ? 2 : 1;
    const client::UsageFilter looked = m_looked;
    ask(everyBoost);
    if (looked.kind)
        ask(looked);
}

void UsageReader::ask(const client::UsageFilter &line)
{
    client::UsageRowsJob *job = m_carrier.usageRows(line);
    connect(job, &client::ApiJob::succeeded, this, [this, job, line] {
        take(line, job->answer());
        end();
    });
    connect(job, &client::ApiJob::failed, this, [this](const client::Failure &failure) {
        m_failure = failure;
        end();
    });
    connect(job, &client::ApiJob::abandoned, this, &UsageReader::end);
}

void UsageReader::take(const client::UsageFilter &line, const std::vector<UsageRow> &rows)
{
    const auto known = std::ranges::find(m_read, line, &Read::line);
    if (known == m_read.end())
        m_read.push_back({line, rows});
    else
        known->rows = rows;
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
    std::vector<UsageRow> all;
    for (const Read &read : m_read)
        if (read.line == everyBoost || read.line == m_looked)
            all.insert(all.end(), read.rows.begin(), read.rows.end());
    return all;
}

} // namespace turbolane::ui
