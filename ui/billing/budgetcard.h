// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/budget.h"
#include "domain/forecast.h"
#include "domain/spend.h"
#include "ui/charts/burnplot.h"
#include "ui/kit/card.h"
#include "ui/kit/keyedlistmodel.h"

#include <optional>

class QStackedWidget;
class QTableView;

namespace turbolane::ui {

class BurnLegend;
class Button;
class Label;
class LinkButton;

/// What was left of a budget at the end of a day.
struct LeftRow {
    Instant at{};
    Money left;

    qint64 key() const { return at.time_since_epoch().count(); }
    friend bool operator==(const LeftRow &, const LeftRow &) = default;
};

class LeftModel final : public KeyedListModel<LeftRow> {
    Q_OBJECT

public:
    enum Column { Until, Left, ColumnCount };

    using KeyedListModel::KeyedListModel;
    void setZone(const QTimeZone &zone) { m_zone = zone; }

private:
    int columns() const override { return ColumnCount; }
    QVariant heading(int column, int role) const override;
    QVariant cell(const LeftRow &row, int column, int role) const override;

    QTimeZone m_zone = QTimeZone::utc();
};

/// How much of it was left after each day, and is now.
std::vector<BurnPlot::Left> burnDown(const Budget &budget, const DailyCharges &days);

/// The account's budget as it is used up, as a chart or as a table.
class BudgetCard final : public Card {
    Q_OBJECT

public:
    explicit BudgetCard(QWidget *parent = nullptr);

    void show(const Budget &budget, const DailyCharges &days,
              const std::optional<Forecast> &forecast, const QTimeZone &zone);
    /// others: budgets there are of connections and tags.
    void showNone(qsizetype others);
    void showAsTable(bool table);

signals:
    void budgetsWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void turn();

    Label *m_title;
    BurnLegend *m_legend;
    LinkButton *m_edit;
    BurnPlot *m_plot;
    LeftModel m_model;
    QTableView *m_table;
    QWidget *m_none;
    Label *m_others;
    Button *m_set;
    QStackedWidget *m_figures;
    bool m_wantsTable = false;
    bool m_hasBudget = false;
};

} // namespace turbolane::ui
