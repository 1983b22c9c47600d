// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/pathspanel.h"

#include "ui/delegates/celldelegate.h"
#include "ui/delegates/pathlinedelegate.h"
#include "ui/drawing/quoteclock.h"
#include "ui/drawing/quotehold.h"
#include "ui/drawing/routedelegate.h"
#include "ui/drawing/waysout.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/kit/look.h"
#include "ui/kit/spinner.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr int rowHeight = 40;

} // namespace

PathsPanel::PathsPanel(QWidget *parent)
    : Surface(Colour::Surface, parent)
    , m_model(new PathsModel(this))
    , m_title(new Label(Type::Title, Colour::Ink, {}, this))
    , m_rate(new Label(Type::Small, Colour::Ink2, {}, this))
    , m_spinner(new Spinner(16, Colour::Ink2, this))
    , m_rule(new QuoteClock(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(m_stack))
    , m_notice(new EmptyState(m_stack))
    , m_waysOut(new WaysOut(m_stack))
{
    setObjectName(QStringLiteral("pathsPanel"));
    makeTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_notice);
    m_stack->addWidget(m_waysOut);
    auto *column = boxed<QVBoxLayout>(this, {}, 0);
    column->addWidget(makeHeader());
    column->addWidget(m_stack, 1);
    showNothing();
}

QWidget *PathsPanel::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = boxed<QHBoxLayout>(header, {24, 10, 24, 2}, 12);
    m_spinner->setAccessibleName(tr("Asking for the price"));
    row->addWidget(m_title);
    row->addWidget(m_rate);
    row->addWidget(m_spinner);
    row->addStretch();
    row->addWidget(m_rule);
    return header;
}

void PathsPanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("paths"));
    m_table->setAccessibleName(tr("Paths"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(PathsModel::Route, new RouteDelegate(m_table));
    m_table->setItemDelegateForColumn(PathsModel::Line, new PathLineDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (row.isValid() && !m_isTelling)
                    emit pathChosen(text::fromStd(m_model->row(row.row()).key()));
            });
    followTextSize(m_table, [this] { fitRows(); });
    QHeaderView &columns = *m_table->horizontalHeader();
    columns.setHighlightSections(false);
    columns.setSectionsClickable(false);
    columns.setSectionResizeMode(QHeaderView::ResizeToContents);
    columns.setSectionResizeMode(PathsModel::Line, QHeaderView::Fixed);
    columns.resizeSection(PathsModel::Line, 68);
    columns.setSectionResizeMode(PathsModel::Kind, QHeaderView::Interactive);
    columns.setSectionResizeMode(PathsModel::Route, QHeaderView::Stretch);
    connect(&columns, &QHeaderView::sectionResized, this, [this](int column) {
        if (column == PathsModel::Route)
            fitRows();
    });
}

/// A route is told whole, in as many lines as it takes.
void PathsPanel::fitRows()
{
    const int width = m_table->columnWidth(PathsModel::Route);
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_table->setRowHeight(
            row,
            std::max(grown(rowHeight), RouteDelegate::heightFor(m_model->row(row).route, width)));
}

void PathsPanel::show(const QList<PathRow> &paths, const std::string &chosen, const QString &city,
                      Bandwidth rate)
{
    m_isTelling = true;
    m_spinner->hide();
    m_rule->QWidget::show();
    m_model->replaceWith(paths);
    const int count = int(paths.size());
    m_title->setText(text::counted(tr("%n path(s) to %1", nullptr, count), count).arg(city));
    m_rate->setText(text::bandwidth(rate));
    m_stack->setCurrentWidget(m_table);
    m_table->resizeColumnToContents(PathsModel::Kind);
    fitRows();
    if (const QModelIndex row = m_model->indexOf(chosen);
        row.isValid() && row.row() != m_table->currentIndex().row())
        m_table->selectRow(row.row());
    m_isTelling = false;
}

void PathsPanel::showHold(const QuoteHold &hold, Bandwidth rate)
{
    m_rule->show(hold);
    const bool isHeld = hold.state() == QuoteHold::State::Held;
    m_rate->setText(isHeld ? tr("%1, quote %2", "bandwidth, number")
                                 .arg(text::bandwidth(rate),
                                      text::isolated(text::fromStd(hold.quote().id.text())))
                           : text::bandwidth(rate));
}

void PathsPanel::showAsking()
{
    m_spinner->show();
    if (m_stack->currentWidget() == m_table)
        return;
    m_title->setText(tr("Paths"));
    m_rate->setText(tr("Asking for the price"));
    m_model->replaceWith({});
    m_stack->setCurrentWidget(m_table);
}

void PathsPanel::showNothing()
{
    m_spinner->hide();
    m_rule->hide();
    m_model->replaceWith({});
    m_title->setText(tr("Paths"));
    m_rate->setText({});
    m_notice->showMessage(
        {.icon = "cable",
         .title = tr("Where should it lead?"),
         .text = tr("Choose an on-ramp on the map or in the form. Its path and price show here "
                    "before you order.")});
    m_stack->setCurrentWidget(m_notice);
}

void PathsPanel::showRefusal(const Trouble &trouble)
{
    m_spinner->hide();
    m_rule->hide();
    m_model->replaceWith({});
    m_title->setText(tr("Paths"));
    m_rate->setText({});
    m_notice->showMessage({.icon = "triangle-alert",
                           .bad = true,
                           .title = trouble.what,
                           .text = trouble.next,
                           .code = trouble.code});
    m_stack->setCurrentWidget(m_notice);
}

void PathsPanel::showWaysOut(const Trouble &trouble, const QString &why,
                             const QList<WayOutButton> &offers)
{
    m_spinner->hide();
    m_rule->hide();
    m_model->replaceWith({});
    m_title->setText(tr("Not as it is"));
    m_rate->setText({});
    m_waysOut->show(trouble, why, offers);
    m_stack->setCurrentWidget(m_waysOut);
}

} // namespace turbolane::ui
