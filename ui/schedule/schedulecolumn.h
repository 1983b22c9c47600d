// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/schedule.h"
#include "ui/desk.h"
#include "ui/kit/card.h"

#include <QPointer>

namespace turbolane::client {
class ApiJob;
struct Failure;
} // namespace turbolane::client

namespace turbolane::ui {

class Badge;
class Button;
class FactGrid;
class Label;

/// One time of a schedule in full, with why it is as it is, and what can be done about it: take
/// this one out, or end them all.
class ScheduleColumn final : public Surface {
    Q_OBJECT

public:
    explicit ScheduleColumn(const Desk &desk, QWidget *parent = nullptr);

    void show(const ScheduleId &schedule, Instant askedFor);
    void refresh();
    void skip();
    void end();

private:
    void showNothing();
    void showTime(const Schedule &schedule, const Occurrence &time);
    void follow(client::ApiJob *job);
    void refuse(const client::Failure &failure);

    const Desk m_desk;
    ScheduleId m_schedule;
    Instant m_askedFor{};
    QPointer<client::ApiJob> m_job;
    Label *m_name;
    Badge *m_state;
    Label *m_when;
    FactGrid *m_facts;
    Label *m_reason;
    Label *m_refusal;
    Button *m_skip;
    Button *m_end;
    Label *m_endNote;
};

} // namespace turbolane::ui
