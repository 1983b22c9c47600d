// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/schedulecolumn.h"

#include "client/carrierclient.h"
#include "client/jobs/schedulejobs.h"
#include "client/jobs/startboostjob.h"
#include "client/jobs/stopboostjob.h"
#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/calendar/blocksmodel.h"
#include "ui/commands/undobar.h"
#include "ui/drawing/refusalbox.h"
#include "ui/kit/badge.h"
#include "ui/kit/button.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/schedule/schedulewords.h"
#include "ui/schedule/timereason.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace turbolane::ui {

namespace {

enum Fact { What, To, Lasting, Repeats, Zone, Price };

} // namespace

ScheduleColumn::ScheduleColumn(const Desk &desk, QWidget *parent)
    : Surface(Colour::Surface, parent)
    , m_desk(desk)
    , m_name(new Label(Type::Heading, Colour::Ink, {}, this))
    , m_state(new Badge(Tone::Neutral, {}, this))
    , m_when(new Label(Type::Body, Colour::Ink2, {}, this))
    , m_facts(new FactGrid(2,
                           {{What, tr("Boosts")},
                            {To, tr("To")},
                            {Lasting, tr("For")},
                            {Repeats, tr("Repeats")},
                            {Zone, tr("Time zone")},
                            {Price, tr("Costs at most")}},
                           this))
    , m_reason(new Label(Type::Body, Colour::Ink2, {}, this))
    , m_detail(new Label(Type::Mono, Colour::Ink3, {}, this))
    , m_refusal(new RefusalBox(this))
    , m_change(new Button(ButtonKind::Secondary, {}, this))
    , m_skip(new Button(ButtonKind::Secondary, tr("Skip this time"), this))
    , m_remove(new Button(ButtonKind::Danger, {}, this))
    , m_end(new Button(ButtonKind::Danger, tr("End schedule"), this))
    , m_endNote(new Label(Type::Small, Colour::Ink2, {}, this))
{
    setObjectName(QStringLiteral("scheduleColumn"));
    m_change->setObjectName(QStringLiteral("changeSeries"));
    m_skip->setObjectName(QStringLiteral("skipTime"));
    m_remove->setObjectName(QStringLiteral("removeBoost"));
    m_end->setObjectName(QStringLiteral("endSchedule"));
    setGrownWidth(this, scheduleSideWidth);
    for (Label *label : {m_when, m_reason, m_detail, m_endNote})
        label->setWordWrap(true);
    m_detail->setObjectName(QStringLiteral("timeDetail"));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = boxed<QVBoxLayout>(this, {24, 24, 24, 24}, 12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_when})
        column->addWidget(part);
    column->addWidget(m_state, 0, Qt::AlignLeading);
    column->addWidget(m_reason);
    column->addWidget(m_facts);
    column->addWidget(m_detail);
    column->addStretch();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_refusal, m_change, m_skip, m_remove, m_end, m_endNote})
        column->addWidget(part);
    connect(m_change, &Button::clicked, this, [this] { emit changeWanted(m_source.schedule); });
    connect(m_skip, &Button::clicked, this, &ScheduleColumn::skip);
    connect(m_remove, &Button::clicked, this, &ScheduleColumn::remove);
    connect(m_end, &Button::clicked, this, &ScheduleColumn::end);
    showNothing();
}

void ScheduleColumn::show(const BlockSource &source)
{
    if (m_source != source)
        m_refusal->clear();
    m_source = source;
    refresh();
}

const Maintenance *ScheduleColumn::work() const
{
    const auto &all = m_desk.portfolio.picture().maintenance();
    const auto found = std::ranges::find(all, m_source.work, &Maintenance::id);
    return found == all.end() ? nullptr : &*found;
}

void ScheduleColumn::refresh()
{
    const client::Picture &picture = m_desk.portfolio.picture();
    if (const Boost *boost = picture.boost(m_source.boost))
        return showBoost(*boost);
    if (const Maintenance *work = this->work())
        return showWork(*work);
    const Schedule *schedule = picture.schedule(m_source.schedule);
    if (!schedule)
        return showNothing();
    const auto time =
        std::ranges::find(schedule->occurrences, m_source.askedFor, &Occurrence::askedFor);
    if (time == schedule->occurrences.end())
        return showNothing();
    showTime(*schedule, *time);
}

void ScheduleColumn::hideAll()
{
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_state, m_facts, m_reason, m_detail, m_change, m_skip, m_remove, m_end, m_endNote})
        part->hide();
}

void ScheduleColumn::showNothing()
{
    hideAll();
    m_refusal->clear();
    m_name->setText(tr("No time chosen"));
    m_when->setText(tr("Choose one to see why it is as it is. A new one is drawn in the week, over "
                       "the hours it shall run, or begun with Insert."));
}

void ScheduleColumn::showWork(const Maintenance &work)
{
    hideAll();
    m_name->setText(tr("Maintenance"));
    m_when->setText(whenWords(work.time));
    m_reason->setText(tr("%1. Nothing of what is worked on is promised for that time; connections "
                         "move to another path where one has room.",
                         "why the carrier works on it")
                          .arg(text::fromStd(work.why)));
    m_reason->show();
}

void ScheduleColumn::showBoost(const Boost &boost)
{
    hideAll();
    const Connection *connection = m_desk.portfolio.picture().connection(boost.connection);
    const QString name = text::fromStd(connection ? connection->name : boost.connection.text());
    const Instant ends = boost.endedAt.value_or(boost.endsAt);
    m_name->setText(name);
    m_when->setText(whenWords(Interval::between(boost.startsAt, std::max(boost.startsAt, ends))));
    const StateWord state = stateOf(boost);
    m_state->say(state.tone, state.word);
    m_facts->setValue(What, name);
    m_facts->setValue(To, text::bandwidthChange(boost.from, boost.to));
    m_facts->setValue(Lasting, text::duration(ends - boost.startsAt));
    m_facts->setValue(Repeats, repeatsWord({}));
    m_facts->setValue(Zone, QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    m_facts->setValue(Price, text::money(boost.shownPrice));
    const bool isAhead = boost.state == BoostState::Scheduled;
    const bool isOn = isRunning(boost.state) && boost.state != BoostState::Reverting;
    m_remove->setText(isAhead ? tr("Remove boost, no charge") : tr("End boost now"));
    m_endNote->setText(isAhead ? tr("Its capacity is free again at once. Nothing was charged.")
                               : tr("Charged until now, at most %1. The rest is not charged.")
                                     .arg(text::money(boost.shownPrice)));
    m_remove->setVisible(isAhead || isOn);
    m_remove->setEnabled(!m_job);
    m_endNote->setVisible(isAhead || isOn);
    m_state->show();
    m_facts->show();
}

void ScheduleColumn::showTime(const Schedule &schedule, const Occurrence &time)
{
    m_remove->hide();
    m_endNote->setText(tr("Ends every time to come, nothing is charged for them. A boost that "
                          "runs goes on until its end."));
    const client::Picture &picture = m_desk.portfolio.picture();
    m_name->setText(text::fromStd(schedule.name));
    m_when->setText(timesOf(time));
    m_state->say(toneOf(time.state), wordOf(time.state));
    const TimeReason why = reasonOf(schedule, time, picture);
    m_reason->setText(why.words);
    m_detail->setText(why.detail);
    m_facts->setValue(What, subjectOf(schedule, picture));
    m_facts->setValue(To, schedule.to.isZero() ? QString() : text::bandwidth(schedule.to));
    m_facts->setValue(Lasting, text::duration(time.endsAt - time.startsAt));
    m_facts->setValue(Repeats, repeatsWord(schedule.rule));
    m_facts->setValue(Zone, text::fromStd(schedule.timeZone));
    m_facts->setValue(Price, time.price ? text::money(*time.price) : QString());
    const bool isOn = schedule.state == ScheduleState::Active && !m_job;
    m_change->setText(schedule.rule.empty() ? tr("Change it\u2026")
                                            : tr("Change the series\u2026"));
    m_change->setVisible(schedule.state == ScheduleState::Active);
    m_change->setEnabled(isOn);
    m_skip->setVisible(isToCome(time, m_desk.clock.now()));
    m_skip->setEnabled(isOn);
    m_end->setVisible(schedule.state == ScheduleState::Active);
    m_end->setEnabled(isOn);
    m_endNote->setVisible(m_end->isVisibleTo(this));
    m_state->show();
    m_facts->show();
    m_reason->setVisible(!why.words.isEmpty());
    m_detail->setVisible(!why.detail.isEmpty());
}

void ScheduleColumn::skip()
{
    if (!m_job && m_skip->isVisible() && m_skip->isEnabled())
        follow(m_desk.carrier.skipOccurrence(m_source.schedule, m_source.askedFor));
}

void ScheduleColumn::end()
{
    if (!m_job && m_end->isVisible())
        follow(m_desk.carrier.endSchedule(m_source.schedule));
}

void ScheduleColumn::remove()
{
    if (m_job || !m_remove->isVisible() || !m_remove->isEnabled())
        return;
    const Boost *boost = m_desk.portfolio.picture().boost(m_source.boost);
    client::ApiJob *job = m_desk.carrier.stopBoost(m_source.boost);
    if (boost != nullptr && boost->state == BoostState::Scheduled)
        connect(job, &client::ApiJob::succeeded, this, [this, before = *boost] { offer(before); });
    follow(job);
}

/// Its time may be taken by another meanwhile: then the carrier says so.
void ScheduleColumn::offer(const Boost &removed)
{
    UndoBar *bar = UndoBar::of(this);
    if (bar == nullptr)
        return;
    const auto lasting = std::chrono::ceil<Seconds>(removed.endsAt - removed.startsAt);
    bar->offer({.what = tr("The boost is removed, at no charge."),
                .undo = [&carrier = m_desk.carrier, removed, lasting] {
                    return carrier.startBoost({.connection = removed.connection,
                                               .to = removed.to,
                                               .lasting = lasting,
                                               .startsAt = removed.startsAt},
                                              removed.shownPrice);
                }});
}

void ScheduleColumn::askToRemove()
{
    for (Button *button : {m_remove, m_skip})
        if (button->isVisible() && button->isEnabled())
            return button->setFocus(Qt::ShortcutFocusReason);
}

void ScheduleColumn::follow(client::ApiJob *job)
{
    m_job = job;
    refresh();
    const auto over = [this] {
        m_job.clear();
        refresh();
    };
    connect(job, &client::ApiJob::succeeded, this, over);
    connect(job, &client::ApiJob::abandoned, this, over);
    connect(job, &client::ApiJob::failed, this, [this, over](const client::Failure &failure) {
        over();
        refuse(failure);
    });
}

void ScheduleColumn::refuse(const client::Failure &failure)
{
    m_refusal->show(troubleOf(failure, Deed::EndBoost));
}

} // namespace turbolane::ui
