// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/billing/daysmodel.h"
#include "ui/billing/groupsmodel.h"
#include "ui/kit/card.h"

class QComboBox;
class QListView;
class QStackedWidget;

namespace turbolane::ui {

class CostPlot;
class FootedTable;
class Label;
class SpendingReader;

/// A month's costs day by day, as a chart or as a table, and beside it whose they are.
class CostCard final : public Card {
    Q_OBJECT

public:
    explicit CostCard(SpendingReader &reader, QWidget *parent = nullptr);

    /// The zone cuts the days.
    void show(const QTimeZone &zone);
    /// The lines whose sums stand beside the chart; none: as the carrier groups them.
    void setBill(const QList<BillNode> &bill);
    void showAsTable(bool table);
    bool isTable() const;

private:
    QWidget *breakdown();
    GroupBy by() const;
    void showDays(const DailyCharges &charges, const QTimeZone &zone);
    void showGroups();
    void tell(const DailyCharges &charges, const QTimeZone &zone);

    SpendingReader &m_reader;
    DaysModel m_days;
    GroupsModel m_groups;
    Label *m_note;
    CostPlot *m_plot;
    FootedTable *m_table;
    Label *m_lack;
    QStackedWidget *m_figures;
    QComboBox *m_by;
    QListView *m_list;
    QList<BillNode> m_lines;
    bool m_wantsTable = false;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace turbolane::ui
