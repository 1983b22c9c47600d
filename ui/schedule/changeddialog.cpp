// SPDX-License-Identifier: GPL-3.0-or-later

// ScheduleDialog: a series that is there, and what a change of it costs.

#include "client/carrierclient.h"
#include "client/jobs/schedulejobs.h"
#include "client/picture.h"
#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/commands/undobar.h"
#include "ui/editors/bandwidthedit.h"
#include "ui/editors/durationedit.h"
#include "ui/schedule/repeatedit.h"
#include "ui/schedule/scheduledialog.h"
#include "ui/schedule/schedulewords.h"
#include "ui/text.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QTimeZone>

#include <algorithm>

namespace turbolane::ui {

namespace {

/// As it is, to be asked for again.
client::NewSchedule courseOf(const Schedule &series)
{
    return {.name = series.name,
            .connection = series.connection,
            .scene = series.scene,
            .to = series.to,
            .lasting = series.duration,
            .start = series.start,
            .timeZone = series.timeZone,
            .rule = series.rule,
            .ifFull = series.ifFull};
}

/// By its own clock: when it would come next; when it began, where nothing of it is to come.
LocalTime nextOf(const Schedule &series, Instant now)
{
    const auto next = std::ranges::find_if(
        series.occurrences, [now](const Occurrence &time) { return time.askedFor() > now; });
    if (next == series.occurrences.end())
        return series.start;
    const QTimeZone zone(QByteArray::fromStdString(series.timeZone));
    const auto local =
        QDateTime::fromMSecsSinceEpoch(next->askedFor().time_since_epoch().count(), zone);
    return LocalTime(Seconds(QDateTime(local.date(), local.time(), Qt::UTC).toSecsSinceEpoch()));
}

/// What its times to come cost at most, as they are.
struct Ahead {
    std::optional<Money> price;
    int refused = 0;
};
Ahead aheadOf(const Schedule &series, Instant now)
{
    Ahead ahead;
    for (const Occurrence &time : series.occurrences) {
        if (time.startsAt <= now)
            continue;
        ahead.refused += time.state == OccurrenceState::Refused ? 1 : 0;
        if (!time.price)
            continue;
        const auto sum = ahead.price ? ahead.price->plus(*time.price) : Result(*time.price);
        if (sum)
            ahead.price = *sum;
    }
    return ahead;
}

} // namespace

void ScheduleDialog::fillIn(const Schedule &series)
{
    const bool isScene = !series.scene.isEmpty();
    const QStringList subject{
        isScene ? QStringLiteral("scene") : QStringLiteral("connection"),
        text::fromStd(isScene ? series.scene.text() : series.connection.text())};
    if (m_subject->findData(subject) < 0)
        m_subject->addItem(subjectOf(series, m_desk.portfolio.picture()), subject);
    m_subject->setCurrentIndex(m_subject->findData(subject));
    m_subject->setEnabled(false);
    m_subject->setToolTip(tr("A series stays with what it boosts."));
    m_name->setText(text::fromStd(series.name));
    if (!isScene)
        m_to->setValue(series.to);
    m_lasting->setValue(series.duration);
    m_zone->setCurrentIndex(m_zone->findText(text::fromStd(series.timeZone)));
    m_ifFull->setCurrentIndex(m_ifFull->findData(int(series.ifFull)));
    const qint64 next = nextOf(series, m_desk.clock.now()).time_since_epoch().count();
    m_start->setDateTime(QDateTime::fromSecsSinceEpoch(next, Qt::UTC));
    const RepeatRule rule = repeatRuleOf(series.rule, zone());
    m_repeats->setRule(rule.rule);
    m_until->setUntil(rule.until);
    m_shownStart = m_start->dateTime();
    m_shownRule = wanted().rule;
    edited();
}

/// What was not touched stays as it was written: a rule may count its times from its first.
client::SeriesChange ScheduleDialog::changed() const
{
    client::SeriesChange change{.schedule = m_series->id, .to = wanted()};
    const bool isSameCourse = m_start->dateTime() == m_shownStart && change.to.rule == m_shownRule
        && change.to.timeZone == m_series->timeZone;
    if (isSameCourse) {
        change.to.start = m_series->start;
        change.to.rule = m_series->rule;
    }
    if (m_told) {
        change.most = m_told->total;
        change.mostRefused = int(
            std::ranges::count(m_told->occurrences, OccurrenceState::Refused, &Occurrence::state));
    }
    return change;
}

QString ScheduleDialog::orderWord() const
{
    if (!m_series)
        return tr("Schedule boost");
    return m_series->rule.empty() ? tr("Change the schedule") : tr("Change the series");
}

QStringList ScheduleDialog::costOf(const ScheduleEstimate &estimate, int placed) const
{
    QStringList sentences;
    const auto first = std::ranges::find_if(
        estimate.occurrences, [](const Occurrence &time) { return time.price.has_value(); });
    if (first != estimate.occurrences.end() && !m_series)
        sentences.append(tr("The first costs %1 at most.").arg(text::money(*first->price)));
    sentences.append(tr("%1 in the next %2 days, %3 at most together.", "times, days, money")
                         .arg(text::counted(tr("%n time(s)", nullptr, placed), placed),
                              text::count(estimate.horizonDays), text::money(estimate.total)));
    if (!m_series)
        return sentences;
    const Ahead now = aheadOf(*m_series, m_desk.clock.now());
    const auto more = now.price ? estimate.total.minus(*now.price) : Result(estimate.total);
    if (more && more->isZero())
        sentences.append(tr("That is what they cost now."));
    else if (more && now.price)
        sentences.append(tr("Now they cost %1: %2.", "money, difference")
                             .arg(text::money(*now.price), text::moneyAdded(*more)));
    sentences.append(tr("Times that have begun stay. One that was skipped or moved by itself "
                        "stays so on its day."));
    return sentences;
}

/// The way back is the series as it was, for no more than it did cost.
client::ApiJob *ScheduleDialog::change()
{
    const Ahead before = aheadOf(*m_series, m_desk.clock.now());
    const client::SeriesChange back{.schedule = m_series->id,
                                    .to = courseOf(*m_series),
                                    .most = before.price,
                                    .mostRefused = before.refused};
    client::ChangeSeriesJob *job = m_desk.carrier.changeSeries(changed());
    connect(job, &client::ApiJob::succeeded, this, [this, job, back] {
        if (UndoBar *bar = UndoBar::of(this))
            bar->offer(
                {.what = tr("%1 is changed.").arg(text::fromStd(job->answer().name)),
                 .undo = [&carrier = m_desk.carrier, back] { return carrier.changeSeries(back); }});
        accept();
    });
    return job;
}

} // namespace turbolane::ui
