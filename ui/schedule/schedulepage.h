// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk.h"
#include "ui/kit/card.h"
#include "ui/schedule/boostblocks.h"
#include "ui/schedule/boostcosts.h"
#include "ui/schedule/calendarfiles.h"
#include "ui/schedule/nightband.h"
#include "ui/schedule/scheduletop.h"

#include <QDate>
#include <QTimer>

class QStackedWidget;

namespace turbolane::client {
struct BoostQuestion;
}

namespace turbolane::ui {

class BlockLegend;
class BlocksModel;
class Button;
class EmptyState;
class Label;
class MonthCalendar;
class ProposalColumn;
class ScheduleColumn;
class SegmentedChoice;
class TimesList;
class TransferColumn;
class WeekCalendar;

/// Boosts past, running and to come, in a week, a month or a list; the chosen one in full beside
/// them.
class SchedulePage final : public Surface {
    Q_OBJECT

public:
    explicit SchedulePage(const Desk &desk, QWidget *parent = nullptr);

    // For the top bar.
    QWidget *controls() const;
    QWidget *primary() const;
    void schedule();
    /// Opens the transfer planner, of that connection where one is named.
    void planTransfer(const ConnectionId &connection = {});
    /// Of that connection, at a time to be chosen.
    void schedule(const ConnectionId &connection);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void nameAll();
    QWidget *main();
    void wire();
    void wireWeek();
    void wireMonth();
    void wireProposal();
    void wireTransfer();
    void beat();
    void setView(ScheduleView view);
    void goTo(QDate day);
    void openWeek(QDate day);
    void step(int step);
    void refresh();
    void refreshHead();
    void showMain();
    void showInstead();
    void showChosen();
    void followProposal();
    PopId placeInHand() const;
    void showNights();
    void dropProposal();
    void moveProposal(Interval time);
    void edit();
    void closeTransfer();
    QWidget *besideNothing() const;
    void repeat(const client::BoostQuestion &boost);
    void changeSeries(const ScheduleId &id);
    QString chosen() const;
    bool isList() const;
    bool isMonth() const;

    const Desk m_desk;
    QDate m_day; ///< whose week, or month, is shown
    SourcedBlocks m_blocks;
    CalendarFiles m_files;
    NightBand m_nights;
    BoostCosts m_costs;
    QTimer m_tick; ///< while somebody looks
    BlocksModel *m_model;
    ScheduleTop *m_top;
    Label *m_summary;
    Label *m_told;
    BlockLegend *m_legend;
    SegmentedChoice *m_which;
    WeekCalendar *m_week;
    MonthCalendar *m_month;
    TimesList *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    ScheduleColumn *m_column;
    ProposalColumn *m_proposal;
    TransferColumn *m_transfer;
    QStackedWidget *m_side;
    Button *m_new;
    Button *m_plan; ///< a transfer
    bool m_isPlanning = false;
    QString m_instead; ///< what the empty page says
    QString m_placed; ///< the block that is chosen as soon as it is known
};

} // namespace turbolane::ui
