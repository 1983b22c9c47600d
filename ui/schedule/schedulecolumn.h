// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/boost.h"
#include "domain/maintenance.h"
#include "domain/schedule.h"
#include "ui/desk.h"
#include "ui/kit/card.h"
#include "ui/schedule/boostblocks.h"

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
class RefusalBox;

/// Of whatever stands beside the calendar.
inline constexpr int scheduleSideWidth = 368;

/// What is chosen of the calendar in full, with why it is as it is, and what can be done about it:
/// take a time out of its schedule, change or end them all, remove a boost or end one that runs.
class ScheduleColumn final : public Surface {
    Q_OBJECT

public:
    explicit ScheduleColumn(const Desk &desk, QWidget *parent = nullptr);

    /// About nothing: nothing is chosen.
    void show(const BlockSource &source);
    void refresh();
    void skip();
    void end();
    /// Of a boost on its own: takes it back, or ends it now.
    void remove();
    /// What Del means: what would be pressed has the focus, and says what it costs.
    void askToRemove();

signals:
    void changeWanted(const turbolane::ScheduleId &schedule);

private:
    void showNothing();
    void showTime(const Schedule &schedule, const Occurrence &time);
    void showBoost(const Boost &boost);
    void showWork(const Maintenance &work);
    void hideAll();
    const Maintenance *work() const;
    void follow(client::ApiJob *job);
    void refuse(const client::Failure &failure);
    void offer(const Boost &removed);

    const Desk m_desk;
    BlockSource m_source;
    QPointer<client::ApiJob> m_job;
    Label *m_name;
    Badge *m_state;
    Label *m_when;
    FactGrid *m_facts;
    Label *m_reason;
    Label *m_detail; ///< the carrier's own English
    RefusalBox *m_refusal;
    Button *m_change;
    Button *m_skip;
    Button *m_remove;
    Button *m_end;
    Label *m_endNote;
};

} // namespace turbolane::ui
