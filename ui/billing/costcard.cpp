// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/costcard.h"

#include "ui/billing/footedtable.h"
#include "ui/billing/groupdelegate.h"
#include "ui/billing/spendingreader.h"
#include "ui/editors/choicebox.h"
#include "ui/invoices/invoicewords.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QBoxLayout>
#include <QListView>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr int breakdownWidth = 232;
constexpr std::array groupings{GroupBy::Connection, GroupBy::Port, GroupBy::Tag,
                               GroupBy::CostCentre, GroupBy::Carrier};

QString wordOf(GroupBy by)
{
    switch (by) {
    case GroupBy::Connection: return CostCard::tr("By connection");
    case GroupBy::Port: return CostCard::tr("By port");
    case GroupBy::Tag: return CostCard::tr("By tag");
    case GroupBy::CostCentre: return CostCard::tr("By cost centre");
    case GroupBy::Carrier: return CostCard::tr("By carrier");
    }
    return {};
}

} // namespace

CostCard::CostCard(SpendingReader &reader, QWidget *parent)
    : Card(parent)
    , m_reader(reader)
    , m_note(new Label(Type::Caption, Colour::Ink2))
    , m_plot(new CostPlot)
    , m_table(new FootedTable(&m_days, tr("Cost by day")))
    , m_lack(new Label(Type::Body, Colour::Ink2))
    , m_figures(new QStackedWidget)
    , m_by(new ChoiceBox)
    , m_list(new QListView)
{
    setObjectName(QStringLiteral("costCard"));
    m_table->table().setObjectName(QStringLiteral("costTable"));
    m_lack->setObjectName(QStringLiteral("costLack"));
    m_note->setObjectName(QStringLiteral("costNote"));
    m_plot->setAccessibleName(tr("Cost by day"));
    m_lack->setWordWrap(true);
    m_lack->setAlignment(Qt::AlignCenter);
    m_note->setElide(Qt::ElideRight);
    m_note->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *column = boxed<QVBoxLayout>(this, {20, 16, 20, 10}, 6);
    auto *head = boxed<QHBoxLayout>(nullptr, {}, 12);
    head->addWidget(new Label(Type::Title, Colour::Ink, tr("Cost by day")));
    head->addWidget(m_note, 1);
    head->addWidget(m_by);
    column->addLayout(head);
    auto *row = boxed<QHBoxLayout>(nullptr, {}, 20);
    for (QWidget *page : std::initializer_list<QWidget *>{m_plot, m_table, m_lack})
        m_figures->addWidget(page);
    row->addWidget(m_figures, 1);
    row->addWidget(breakdown());
    column->addLayout(row, 1);
}

QWidget *CostCard::breakdown()
{
    auto *side = new QWidget;
    setGrownWidth(side, breakdownWidth);
    m_by->setObjectName(QStringLiteral("costBy"));
    m_by->setAccessibleName(tr("Whose costs"));
    m_by->setProperty("dense", true);
    for (const GroupBy by : groupings)
        m_by->addItem(wordOf(by));
    m_list->setObjectName(QStringLiteral("costGroups"));
    m_list->setAccessibleName(tr("Whose costs"));
    m_list->setModel(&m_groups);
    m_list->setItemDelegate(new GroupDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = boxed<QVBoxLayout>(side, {}, 6);
    column->addWidget(m_list, 1);
    connect(m_by, &QComboBox::currentIndexChanged, this, [this](int place) {
        m_reader.setGrouping(groupings[std::size_t(place)]);
        show(m_zone);
    });
    return side;
}

GroupBy CostCard::by() const
{
    return groupings[std::size_t(std::max(m_by->currentIndex(), 0))];
}

void CostCard::show(const QTimeZone &zone)
{
    m_zone = zone;
    const auto &days = m_reader.days();
    showGroups();
    if (days)
        return showDays(*days, zone);
    m_note->clear();
    m_figures->setCurrentWidget(m_lack);
    m_lack->setText(m_reader.failure() ? tr("The days cannot be read just now. %1")
                                             .arg(troubleOf(*m_reader.failure(), Deed::Read).text())
                                       : tr("Asking the carrier for the days of this month"));
}

void CostCard::showDays(const DailyCharges &charges, const QTimeZone &zone)
{
    const bool isRunning = charges.asOf < charges.month.to();
    const CostBars bars = costBars(charges, isRunning ? m_reader.forecast() : std::nullopt, by());
    m_plot->draw(bars);
    const QList<DayRow> rows = dayRows(charges);
    m_days.setZone(zone);
    m_days.setCurrency(charges.total.currency());
    m_days.replaceWith(rows);
    m_table->setSums({{DaysModel::Day, tr("Sum")},
                      {DaysModel::Sum, text::amount(charges.exact, text::Decimals::Micros)}});
    m_figures->setCurrentWidget(m_wantsTable ? static_cast<QWidget *>(m_table) : m_plot);
    const bool isThought = std::ranges::any_of(
        bars.days, [](const CostDay &day) { return day.toCome.inMicros() > 0; });
    if (m_wantsTable)
        m_note->setText(tr("Exact; the bill's lines, each rounded once, come to %1")
                            .arg(text::money(charges.total, text::Decimals::Cents)));
    else if (by() == GroupBy::Connection)
        m_note->setText(isThought ? tr("Dashed: forecast, spread evenly") : QString());
    else
        m_note->setText(isThought ? tr("Blue base, grey ports, orange boosts; dashed: forecast, "
                                       "spread evenly")
                                  : tr("Blue base, grey ports, orange boosts"));
    tell(charges, zone);
}

/// The chart in one sentence.
void CostCard::tell(const DailyCharges &charges, const QTimeZone &zone)
{
    const QList<DayRow> &rows = m_days.rows();
    const auto dearest =
        std::ranges::max_element(rows, {}, [](const DayRow &row) { return row.exact.inMicros(); });
    if (dearest == rows.end())
        return m_plot->setAccessibleDescription({});
    m_plot->setAccessibleDescription(
        tr("%1: %2 in %3 days, the dearest %4 with %5.", "month, sum, number, day, its sum")
            .arg(monthOfYear(charges.month.from(), zone),
                 text::money(charges.total, text::Decimals::Cents), text::count(rows.size()),
                 text::day(dearest->from, zone),
                 text::money(dearest->exact, text::Decimals::Cents)));
    m_plot->setToolTip(m_plot->accessibleDescription());
}

void CostCard::showGroups()
{
    const auto &groups = m_reader.groups();
    if (by() == GroupBy::Connection && !m_lines.isEmpty() && m_reader.days()) {
        m_groups.replaceWith(seriesRows(m_lines, m_reader.days()->connections));
        m_list->setAccessibleDescription({});
        return m_list->setToolTip({});
    }
    const bool isDrawn = groups && groups->by == GroupBy::Connection && m_reader.days();
    m_groups.replaceWith(
        groups ? groupRows(*groups,
                           isDrawn ? m_reader.days()->connections : std::vector<ConnectionSpend>())
               : QList<GroupRow>());
    m_list->setAccessibleDescription(
        groups && groups->overlaps
            ? tr("A line with several tags is in each of them: together they are more than the "
                 "total.")
            : QString());
    m_list->setToolTip(m_list->accessibleDescription());
}

void CostCard::setBill(const QList<BillNode> &bill)
{
    m_lines = bill;
    showGroups();
}

void CostCard::showAsTable(bool table)
{
    m_wantsTable = table;
    if (m_figures->currentWidget() == m_lack)
        return;
    m_figures->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_plot);
    if (table)
        m_table->table().setFocus(Qt::ShortcutFocusReason);
}

bool CostCard::isTable() const
{
    return m_wantsTable;
}

} // namespace turbolane::ui
