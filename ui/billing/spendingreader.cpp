// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/spendingreader.h"

#include "client/carrierclient.h"
#include "client/jobs/spendingjobs.h"
#include "client/portfolio.h"

namespace turbolane::ui {

namespace {

constexpr std::chrono::milliseconds pace{5'000};

} // namespace

SpendingReader::SpendingReader(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_pace.setInterval(pace);
    connect(&m_pace, &QTimer::timeout, this, &SpendingReader::read);
    connect(&m_desk.portfolio, &client::Portfolio::changed, this,
            [this](const client::PortfolioChange &change) {
                using Subject = client::PortfolioChange::Subject;
                if (change.subject == Subject::Standing || change.subject == Subject::Budgets
                    || change.subject == Subject::Boost)
                    read();
            });
}

bool SpendingReader::isLive() const
{
    return m_desk.portfolio.standing() == client::Portfolio::Standing::Live;
}

void SpendingReader::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (!isWatched)
        return m_pace.stop();
    m_pace.start();
    read();
}

void SpendingReader::setMonth(const client::MonthAsked &month)
{
    if (month == m_month)
        return;
    m_month = month;
    m_days = month ? std::nullopt : m_runningDays;
    m_groups.reset();
    m_failure.reset();
    read();
}

void SpendingReader::setGrouping(GroupBy by)
{
    if (std::exchange(m_by, by) == by)
        return;
    m_groups.reset();
    readGroups();
}

void SpendingReader::read()
{
    if (!m_isWatched || !isLive())
        return;
    readDays();
    readGroups();
    readForecast();
}

/// An answer about another month than the one asked for by now says nothing here.
void SpendingReader::readDays()
{
    if (m_month && m_days)
        return; // over: it does not change
    client::DailyChargesJob *job = m_desk.carrier.dailyCharges(m_month);
    connect(job, &client::ApiJob::succeeded, this, [this, job, asked = m_month] {
        if (!asked)
            m_runningDays = job->answer();
        if (asked != m_month)
            return;
        m_days = job->answer();
        m_failure.reset();
        emit changed();
    });
    connect(job, &client::ApiJob::failed, this,
            [this, asked = m_month](const client::Failure &failure) {
                if (asked != m_month)
                    return;
                m_failure = failure;
                emit changed();
            });
}

void SpendingReader::readGroups()
{
    if (!m_isWatched || !isLive() || (m_month && m_groups))
        return;
    client::GroupedChargesJob *job = m_desk.carrier.groupedCharges(m_by, m_month);
    connect(job, &client::ApiJob::succeeded, this, [this, job, by = m_by, asked = m_month] {
        if (asked != m_month || by != m_by)
            return;
        m_groups = job->answer();
        emit changed();
    });
}

void SpendingReader::readForecast()
{
    client::ForecastJob *job = m_desk.carrier.forecast();
    connect(job, &client::ApiJob::succeeded, this, [this, job] {
        m_forecast = job->answer();
        emit changed();
    });
}

} // namespace turbolane::ui
