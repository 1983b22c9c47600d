// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/happenings/historyreader.h"

#include "client/carrierclient.h"
#include "client/jobs/historyjobs.h"
#include "client/portfolio.h"
#include "ui/happenings/toldhappenings.h"

namespace turbolane::ui {

namespace {

constexpr int pageOfEvents = 500;
constexpr std::size_t pageOfDisturbances = 500;
constexpr std::chrono::milliseconds burst{150};

bool isTold(const client::Event &event)
{
    return std::holds_alternative<BudgetAlert>(event.thing)
        || std::holds_alternative<Budget>(event.thing)
        || std::holds_alternative<Tagged>(event.thing)
        || std::holds_alternative<Schedule>(event.thing)
        || std::holds_alternative<Scene>(event.thing)
        || std::holds_alternative<Maintenance>(event.thing);
}

} // namespace

HistoryReader::HistoryReader(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(burst);
    connect(&m_pause, &QTimer::timeout, this, &HistoryReader::readDisturbances);
    connect(&desk.portfolio, &client::Portfolio::changed, this,
            [this](const client::PortfolioChange &change) {
                using Subject = client::PortfolioChange::Subject;
                if (change.subject == Subject::Standing)
                    follow();
                else if (change.subject == Subject::Connection && m_isLive && !change.id.empty())
                    m_pause.start();
            });
    connect(&desk.portfolio.feed(), &client::EventFeed::arrived, this, &HistoryReader::takeLive);
    follow();
}

/// Whatever came while it was lost is read anew.
void HistoryReader::follow()
{
    const bool isLive = m_desk.portfolio.standing() == client::Portfolio::Standing::Live;
    if (isLive == std::exchange(m_isLive, isLive))
        return;
    if (m_isLive)
        readAgain();
}

void HistoryReader::readAgain()
{
    ++m_question;
    readEvents();
    readDisturbances();
}

void HistoryReader::readEvents()
{
    client::HistoryJob *job =
        m_desk.carrier.history({.before = {}, .types = toldTypes(), .most = pageOfEvents});
    connect(job, &client::ApiJob::succeeded, this, [this, job, question = m_question] {
        if (question != m_question)
            return;
        m_events = job->answer().events;
        m_eventsGoOn = job->answer().goesOn;
        m_hasEvents = true;
        m_failure.reset();
        emit changed();
    });
    connect(job, &client::ApiJob::failed, this, &HistoryReader::fail);
}

void HistoryReader::readOlder()
{
    if (m_isLive && m_eventsGoOn && !m_events.empty())
        readOlderEvents();
    if (!m_isLive || !m_disturbancesGoOn || m_disturbances.empty())
        return;
    client::DisturbancesJob *job = m_desk.carrier.disturbances(
        {.before = m_disturbances.back().from, .most = int(pageOfDisturbances)});
    connect(job, &client::ApiJob::succeeded, this, [this, job, question = m_question] {
        if (question != m_question)
            return;
        const auto &older = job->answer();
        m_disturbances.insert(m_disturbances.end(), older.begin(), older.end());
        m_disturbancesGoOn = older.size() == pageOfDisturbances;
        emit changed();
    });
    connect(job, &client::ApiJob::failed, this, &HistoryReader::fail);
}

void HistoryReader::readOlderEvents()
{
    const client::EventNumber oldest = m_events.back().number;
    client::HistoryJob *job =
        m_desk.carrier.history({.before = oldest, .types = toldTypes(), .most = pageOfEvents});
    connect(job, &client::ApiJob::succeeded, this, [this, job, oldest, question = m_question] {
        if (question != m_question || m_events.empty() || m_events.back().number != oldest)
            return;
        const auto &older = job->answer().events;
        m_events.insert(m_events.end(), older.begin(), older.end());
        m_eventsGoOn = job->answer().goesOn;
        m_failure.reset();
        emit changed();
    });
    connect(job, &client::ApiJob::failed, this, &HistoryReader::fail);
}

/// The newest again, in the place of those it knew: an open one may have ended.
void HistoryReader::readDisturbances()
{
    client::DisturbancesJob *job =
        m_desk.carrier.disturbances({.before = {}, .most = int(pageOfDisturbances)});
    connect(job, &client::ApiJob::succeeded, this, [this, job, question = m_question] {
        if (question != m_question)
            return;
        const auto &newest = job->answer();
        m_disturbancesGoOn = newest.size() == pageOfDisturbances;
        m_disturbances = newest;
        m_hasDisturbances = true;
        emit changed();
    });
    connect(job, &client::ApiJob::failed, this, &HistoryReader::fail);
}

void HistoryReader::takeLive(const client::Event &event)
{
    if (!m_hasEvents || !isTold(event)
        || (!m_events.empty() && event.number <= m_events.front().number))
        return;
    m_events.insert(m_events.begin(), event);
    emit changed();
}

void HistoryReader::fail(const client::Failure &failure)
{
    m_failure = failure;
    emit changed();
}

} // namespace turbolane::ui
