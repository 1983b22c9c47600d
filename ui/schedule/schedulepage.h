// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk.h"
#include "ui/kit/card.h"
#include "ui/schedule/occurrencesmodel.h"

class QStackedWidget;
class QTableView;

namespace turbolane::ui {

class Button;
class EmptyState;
class Label;
class ScheduleColumn;
class SegmentedChoice;

/// Boosts to come, in the order of their times; the chosen one in full beside the list. Del skips
/// it.
class SchedulePage final : public Surface {
    Q_OBJECT

public:
    explicit SchedulePage(const Desk &desk, QWidget *parent = nullptr);

    /// For the top bar.
    QWidget *primary() const;
    void schedule();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *list();
    void buildTable();
    void refresh();
    void showInstead();
    void showChosen();
    QList<OccurrenceRow> rows() const;
    QString summary() const;

    const Desk m_desk;
    OccurrencesModel *m_model;
    Label *m_summary;
    SegmentedChoice *m_which;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    ScheduleColumn *m_column;
    Button *m_new;
    QString m_instead; ///< what the empty page says
};

} // namespace turbolane::ui
