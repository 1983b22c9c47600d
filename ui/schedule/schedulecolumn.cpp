// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/schedulecolumn.h"

#include "client/carrierclient.h"
#include "client/jobs/schedulejobs.h"
#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/kit/badge.h"
#include "ui/kit/button.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/label.h"
#include "ui/schedule/schedulewords.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QVBoxLayout>

#include <algorithm>

namespace turbolane::ui {

namespace {

enum Fact { What, To, Lasting, Repeats, Zone, Price };

constexpr int columnWidth = 384;

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
    , m_refusal(new Label(Type::Small, Colour::Bad, {}, this))
    , m_skip(new Button(ButtonKind::Secondary, tr("Skip this time"), this))
    , m_end(new Button(ButtonKind::Danger, tr("End schedule"), this))
    , m_endNote(new Label(Type::Small, Colour::Ink2, {}, this))
{
    setObjectName(QStringLiteral("scheduleColumn"));
    m_skip->setObjectName(QStringLiteral("skipTime"));
    m_end->setObjectName(QStringLiteral("endSchedule"));
    setFixedWidth(columnWidth);
    for (Label *label : {m_when, m_reason, m_refusal, m_endNote})
        label->setWordWrap(true);
    m_endNote->setText(tr("Ends every time to come, nothing is charged for them. A boost that "
                          "runs goes on until its end."));
    auto *column = boxed<QVBoxLayout>(this, {24, 24, 24, 24}, 12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_when})
        column->addWidget(part);
    column->addWidget(m_state, 0, Qt::AlignLeading);
    column->addWidget(m_reason);
    column->addWidget(m_facts);
    column->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *>{m_refusal, m_skip, m_end, m_endNote})
        column->addWidget(part);
    connect(m_skip, &Button::clicked, this, &ScheduleColumn::skip);
    connect(m_end, &Button::clicked, this, &ScheduleColumn::end);
    showNothing();
}

void ScheduleColumn::show(const ScheduleId &schedule, Instant askedFor)
{
    m_schedule = schedule;
    m_askedFor = askedFor;
    m_refusal->hide();
    refresh();
}

void ScheduleColumn::refresh()
{
    const Schedule *schedule = m_desk.portfolio.picture().schedule(m_schedule);
    if (!schedule)
        return showNothing();
    const auto time = std::ranges::find(schedule->occurrences, m_askedFor, &Occurrence::askedFor);
    if (time == schedule->occurrences.end())
        return showNothing();
    showTime(*schedule, *time);
}

void ScheduleColumn::showNothing()
{
    m_name->setText(tr("No time chosen"));
    m_when->setText(tr("Choose one from the list to see why it is as it is."));
    for (QWidget *part : std::initializer_list<QWidget *>{m_state, m_facts, m_reason, m_refusal,
                                                          m_skip, m_end, m_endNote})
        part->hide();
}

void ScheduleColumn::showTime(const Schedule &schedule, const Occurrence &time)
{
    const client::Picture &picture = m_desk.portfolio.picture();
    m_name->setText(text::fromStd(schedule.name));
    m_when->setText(timesOf(time));
    m_state->say(toneOf(time.state), wordOf(time.state));
    QStringList why;
    if (time.movedFrom)
        why.append(tr("Asked for at %1.").arg(text::time(*time.movedFrom)));
    if (!time.reason.empty())
        why.append(text::fromStd(time.reason) + u'.');
    m_reason->setText(why.join(u' '));
    m_facts->setValue(What, subjectOf(schedule, picture));
    m_facts->setValue(To, schedule.to.isZero() ? QString() : text::bandwidth(schedule.to));
    m_facts->setValue(Lasting, text::duration(schedule.duration));
    m_facts->setValue(Repeats, repeatsWord(schedule.rule));
    m_facts->setValue(Zone, text::fromStd(schedule.timeZone));
    m_facts->setValue(Price, time.price ? text::money(*time.price) : QString());
    const bool isOn = schedule.state == ScheduleState::Active && !m_job;
    m_skip->setVisible(isToCome(time, m_desk.clock.now()));
    m_skip->setEnabled(isOn);
    m_end->setVisible(schedule.state == ScheduleState::Active);
    m_end->setEnabled(isOn);
    m_endNote->setVisible(m_end->isVisibleTo(this));
    m_state->show();
    m_facts->show();
    m_reason->setVisible(!why.isEmpty());
}

void ScheduleColumn::skip()
{
    if (!m_job && m_skip->isVisible() && m_skip->isEnabled())
        follow(m_desk.carrier.skipOccurrence(m_schedule, m_askedFor));
}

void ScheduleColumn::end()
{
    if (!m_job && m_end->isVisible())
        follow(m_desk.carrier.endSchedule(m_schedule));
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
    m_refusal->setText(troubleOf(failure, Deed::EndBoost).text());
    m_refusal->show();
}

} // namespace turbolane::ui
