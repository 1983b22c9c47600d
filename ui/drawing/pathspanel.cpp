// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/pathspanel.h"

#include "ui/delegates/celldelegate.h"
#include "ui/delegates/pathlinedelegate.h"
#include "ui/kit/emptystate.h"
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
    , m_rule(new Label(Type::Small, Colour::Ink2, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(m_stack))
    , m_notice(new EmptyState(m_stack))
{
    setObjectName(QStringLiteral("pathsPanel"));
    makeTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_notice);
    auto *column = boxed<QVBoxLayout>(this, {}, 0);
    column->addWidget(makeHeader());
    column->addWidget(m_stack, 1);
    showNothing();
}

QWidget *PathsPanel::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = boxed<QHBoxLayout>(header, {24, 14, 24, 6}, 12);
    m_spinner->setAccessibleName(tr("Asking for the price"));
    m_rule->setText(tr("Prices are exact; the bill is by the second"));
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
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView &columns = *m_table->horizontalHeader();
    columns.setHighlightSections(false);
    columns.setSectionsClickable(false);
    columns.setSectionResizeMode(QHeaderView::ResizeToContents);
    columns.setSectionResizeMode(PathsModel::Line, QHeaderView::Fixed);
    columns.resizeSection(PathsModel::Line, 68);
    columns.setSectionResizeMode(PathsModel::Route, QHeaderView::Stretch);
}

void PathsPanel::show(const QList<PathRow> &paths, const std::string &chosen, const QString &city,
                      Bandwidth rate)
{
    m_isTelling = true;
    m_spinner->hide();
    m_rule->show();
    m_model->replaceWith(paths);
    const int count = int(paths.size());
    m_title->setText(text::counted(tr("%n path(s) to %1", nullptr, count), count).arg(city));
    m_rate->setText(text::bandwidth(rate));
    m_stack->setCurrentWidget(m_table);
    if (const QModelIndex row = m_model->indexOf(chosen);
        row.isValid() && row.row() != m_table->currentIndex().row())
        m_table->selectRow(row.row());
    m_isTelling = false;
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

} // namespace turbolane::ui
