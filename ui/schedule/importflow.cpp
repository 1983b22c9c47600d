// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/importflow.h"

#include "client/carrierclient.h"
#include "client/jobs/estimateboostjob.h"
#include "client/jobs/schedulejobs.h"
#include "client/jobs/startboostjob.h"
#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/calendar/blocksmodel.h"
#include "ui/drawing/refusalwords.h"
#include "ui/schedule/importwords.h"
#include "ui/schedule/schedulewords.h"
#include "ui/schedule/timereason.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <algorithm>

namespace turbolane::ui {

using State = ImportRow::State;
using client::Placing;

ImportFlow::ImportFlow(const Desk &desk, std::vector<ReadEvent> events, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_events(std::move(events))
{
    fill();
}

ImportFlow::~ImportFlow()
{
    if (!m_job)
        return;
    m_job->disconnect(this);
    if (!m_isPlacing)
        m_job->abandon();
}

void ImportFlow::setConnection(const ConnectionId &connection)
{
    if (m_isPlacing || connection == m_otherwise)
        return;
    m_otherwise = connection;
    fill();
}

bool ImportFlow::needsConnection() const
{
    return std::ranges::any_of(m_placings, &Placing::needsConnection);
}

void ImportFlow::fill()
{
    if (m_job) {
        m_job->disconnect(this);
        m_job->abandon();
    }
    m_placings = client::placingsOf(
        m_events, m_desk.portfolio.picture(),
        {.otherwise = m_otherwise, .now = m_desk.clock.now(), .zone = QTimeZone::systemTimeZone()});
    m_rows.clear();
    for (int number = 0; number < int(m_placings.size()); ++number)
        m_rows.append(rowOf(number));
    emit changed();
    next();
}

ImportRow ImportFlow::rowOf(int number) const
{
    const Placing &placing = m_placings[std::size_t(number)];
    const CalendarEvent &event = placing.read.event;
    const client::Picture &picture = m_desk.portfolio.picture();
    ImportRow row;
    row.number = number;
    const ConnectionId connection = placing.boost ? placing.boost->connection
        : placing.schedule                        ? placing.schedule->connection
                                                  : ConnectionId();
    const Connection *known = picture.connection(connection);
    row.what = text::fromStd(known ? known->name : event.summary);
    row.when = placing.read.hasStart() ? startWords(event) : QStringLiteral("\u2013");
    row.repeats = repeatsWord(event.rule);
    row.why = wordOf(placing);
    row.state = placing.whyNot == Placing::WhyNot::Nothing ? State::Asking : State::Impossible;
    return row;
}

int ImportFlow::count(State state) const
{
    return int(std::ranges::count(m_rows, state, &ImportRow::state));
}

std::optional<Money> ImportFlow::total() const
{
    std::optional<Money> total;
    for (const ImportRow &row : m_rows) {
        if (row.state != State::Priced || !row.price)
            continue;
        const auto sum = total ? total->plus(*row.price) : Result<Money>(*row.price);
        if (!sum)
            return std::nullopt;
        total = *sum;
    }
    return total;
}

void ImportFlow::place()
{
    if (isAsking() || m_isPlacing)
        return;
    m_isPlacing = true;
    for (ImportRow &row : m_rows)
        if (row.state == State::Priced)
            row.state = State::Placing;
    emit changed();
    next();
}

/// One at a time: what an earlier one takes is not there for a later one.
void ImportFlow::next()
{
    const State waits = m_isPlacing ? State::Placing : State::Asking;
    const auto row = std::ranges::find(m_rows, waits, &ImportRow::state);
    if (row == m_rows.end()) {
        m_isPlacing = false;
        emit changed();
        return;
    }
    if (m_isPlacing)
        placeOne(row->number);
    else
        ask(row->number);
}

QString ImportFlow::wordsOf(const client::Failure &failure) const
{
    if (failure.refusal) {
        const QString why = ui::whyRefused(*failure.refusal, m_desk.portfolio.picture());
        if (!why.isEmpty())
            return why;
    }
    // What the carrier says of a rule it does not know names the part and its place.
    if (failure.kind == client::FailureKind::Refused && failure.pointer == "/rrule")
        return tr("The carrier does not know this kind of repetition. (%1)",
                  "the carrier's English")
            .arg(text::isolated(text::fromStd(failure.detail)));
    return troubleOf(failure, Deed::Boost).what;
}

QString ImportFlow::whyRefused(const Occurrence &time, int number) const
{
    const Placing &placing = m_placings[std::size_t(number)];
    return reasonOf(placing.schedule->connection, time, m_desk.portfolio.picture()).words;
}

template <typename Job, typename Take>
void ImportFlow::follow(Job *job, int number, Take take)
{
    m_job = job;
    connect(job, &client::ApiJob::succeeded, this, [job, take] { take(job->answer()); });
    connect(job, &client::ApiJob::failed, this, [this, number](const client::Failure &failure) {
        settle(number, State::Refused, wordsOf(failure));
    });
}

void ImportFlow::settle(int number, State state, const QString &why)
{
    ImportRow &row = m_rows[number];
    row.state = state;
    row.why = why;
    emit changed();
    next();
}

void ImportFlow::ask(int number)
{
    const Placing &placing = m_placings[std::size_t(number)];
    if (placing.boost) {
        follow(m_desk.carrier.estimateBoost(*placing.boost), number,
               [this, number](const Estimate &estimate) {
                   m_rows[number].price = estimate.total;
                   settle(number, State::Priced);
               });
        return;
    }
    follow(m_desk.carrier.estimateSchedule(*placing.schedule), number,
           [this, number](const ScheduleEstimate &estimate) {
               const auto refused = std::ranges::count(
                   estimate.occurrences, OccurrenceState::Refused, &Occurrence::state);
               if (refused == std::ssize(estimate.occurrences))
                   return settle(number, State::Refused,
                                 estimate.occurrences.empty()
                                     ? noTimes()
                                     : whyRefused(estimate.occurrences.front(), number));
               m_rows[number].price = estimate.total;
               settle(number, State::Priced, timesWords(estimate));
           });
}

void ImportFlow::placeOne(int number)
{
    const Placing &placing = m_placings[std::size_t(number)];
    if (placing.boost) {
        follow(m_desk.carrier.startBoost(*placing.boost, m_rows[number].price), number,
               [this, number](const Boost &) { settle(number, State::Placed); });
        return;
    }
    follow(m_desk.carrier.addSchedule(*placing.schedule), number,
           [this, number](const Schedule &schedule) { skipAll(schedule.id, number); });
}

/// What the file leaves out of its rule is taken out, one after the other; what is beyond the
/// horizon, or no time of the rule, the carrier does not know.
void ImportFlow::skipAll(const ScheduleId &schedule, int number)
{
    std::vector<Instant> &except = m_placings[std::size_t(number)].except;
    if (except.empty())
        return settle(number, State::Placed, m_rows[number].why);
    const Instant time = except.back();
    except.pop_back();
    auto *job = m_desk.carrier.skipOccurrence(schedule, time);
    m_job = job;
    const auto goOn = [this, schedule, number] { skipAll(schedule, number); };
    connect(job, &client::ApiJob::succeeded, this, goOn);
    connect(job, &client::ApiJob::failed, this, goOn);
}

} // namespace turbolane::ui
