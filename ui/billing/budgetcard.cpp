// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/budgetcard.h"

#include "ui/billing/burnlegend.h"
#include "ui/delegates/celldelegate.h"
#include "ui/editors/linkbutton.h"
#include "ui/kit/button.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/kit/look.h"
#include "ui/text.h"
#include "ui/textorder.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

namespace turbolane::ui {

namespace {

constexpr int headRoom = 80; ///< margins, and what is between the words

} // namespace

QVariant LeftModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column == Left ? text::ofFigures : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return column == Until ? tr("Until") : tr("Left");
}

QVariant LeftModel::cell(const LeftRow &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return heading(column, role);
    if (role != Qt::DisplayRole)
        return {};
    return column == Until ? text::day(row.at, m_zone) + u' ' + text::time(row.at, m_zone)
                           : text::money(row.left, text::Decimals::Micros);
}

std::vector<BurnPlot::Left> burnDown(const Budget &budget, const DailyCharges &days)
{
    std::vector<BurnPlot::Left> points{{days.month.from(), budget.monthly}};
    Money left = budget.monthly;
    for (const DaySpend &day : days.days) {
        if (day.day.from() >= days.asOf)
            break;
        if (const auto rest = left.minus(day.exact))
            left = *rest;
        points.push_back({std::min(day.day.to(), days.asOf), left});
    }
    return points;
}

BudgetCard::BudgetCard(QWidget *parent)
    : Card(parent)
    , m_title(new Label(Type::Title, Colour::Ink, tr("Budget left")))
    , m_legend(new BurnLegend)
    , m_edit(new LinkButton(tr("Budgets")))
    , m_plot(new BurnPlot)
    , m_table(new QTableView)
    , m_none(new QWidget)
    , m_others(new Label(Type::Body, Colour::Ink2))
    , m_set(new Button(ButtonKind::Secondary, tr("Set a budget")))
    , m_figures(new QStackedWidget)
{
    setObjectName(QStringLiteral("budgetCard"));
    m_legend->setObjectName(QStringLiteral("burnLegend"));
    m_edit->setObjectName(QStringLiteral("budgets"));
    m_plot->setAccessibleName(tr("Budget left"));
    m_table->setObjectName(QStringLiteral("burnTable"));
    m_table->setAccessibleName(tr("Budget left, day by day"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    setGrownRows(m_table, 28);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_others->setWordWrap(true);
    m_set->setObjectName(QStringLiteral("setBudget"));
    auto *none = boxed<QVBoxLayout>(m_none, {0, 4, 0, 8}, 12);
    none->addWidget(m_others);
    none->addWidget(m_set, 0, Qt::AlignLeading);
    none->addStretch();
    for (QWidget *page : std::initializer_list<QWidget *>{m_plot, m_table, m_none})
        m_figures->addWidget(page);
    connect(m_set, &Button::clicked, this, &BudgetCard::budgetsWanted);
    auto *column = boxed<QVBoxLayout>(this, {20, 16, 20, 8}, 2);
    auto *head = boxed<QHBoxLayout>(nullptr, {}, 12);
    head->addWidget(m_title);
    head->addWidget(m_edit);
    head->addStretch();
    head->addWidget(m_legend);
    column->addLayout(head);
    column->addWidget(m_figures, 1);
    connect(m_edit, &LinkButton::clicked, this, &BudgetCard::budgetsWanted);
}

void BudgetCard::show(const Budget &budget, const DailyCharges &days,
                      const std::optional<Forecast> &forecast, const QTimeZone &zone)
{
    m_hasBudget = true;
    const std::vector<BurnPlot::Left> was = burnDown(budget, days);
    const auto end = budget.monthly.minus(forecast ? forecast->parts.total : days.total);
    const Money atTheEnd = end ? *end : was.back().left;
    m_plot->draw({.month = days.month,
                  .zone = zone,
                  .budget = budget.monthly,
                  .was = was,
                  .atTheEnd = atTheEnd});
    QList<LeftRow> rows;
    for (const BurnPlot::Left &point : was)
        rows.append({point.at, point.left});
    m_model.setZone(zone);
    m_model.replaceWith(rows);
    const auto cents = [](Money amount) { return text::money(amount, text::Decimals::Cents); };
    m_plot->setAccessibleDescription(
        tr("%1 of %2 are left, and %3 are thought to be left at the month's end.")
            .arg(cents(was.back().left), cents(budget.monthly), cents(atTheEnd)));
    m_plot->setToolTip(m_plot->accessibleDescription());
    turn();
}

void BudgetCard::showNone(qsizetype others)
{
    m_hasBudget = false;
    m_others->setText(
        others == 0 ? tr("The account has no budget. When one is used up, boosts can be refused, "
                         "or it is only told.")
                    : text::counted(
                        tr("%n budget(s) of connections and tags", nullptr, int(others)), others));
    m_set->setText(others == 0 ? tr("Set a budget") : tr("Budgets"));
    turn();
}

void BudgetCard::showAsTable(bool table)
{
    m_wantsTable = table;
    turn();
}

void BudgetCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    turn();
}

void BudgetCard::turn()
{
    // Short of room the sentence under the pointer explains the lines.
    const int head = m_title->sizeHint().width() + m_edit->sizeHint().width()
        + m_legend->sizeHint().width() + headRoom;
    m_legend->setVisible(m_hasBudget && !m_wantsTable && head <= width());
    m_edit->setVisible(m_hasBudget);
    QWidget *figures = m_wantsTable ? static_cast<QWidget *>(m_table) : m_plot;
    m_figures->setCurrentWidget(m_hasBudget ? figures : m_none);
}

} // namespace turbolane::ui
