// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/footedtable.h"

#include "ui/delegates/celldelegate.h"
#include "ui/kit/card.h"
#include "ui/kit/grown.h"
#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace turbolane::ui {

namespace {

constexpr int rowHeight = 28;
constexpr int footHeight = 36;
constexpr int tableStretch = 10'000; ///< the table first; what it does not need stays under the sum

void dress(QTableView &table)
{
    table.setItemDelegate(new CellDelegate(&table));
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    setGrownRows(&table, rowHeight);
    table.horizontalHeader()->setSectionsClickable(false);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

} // namespace

FootedTable::FootedTable(QAbstractItemModel *model, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableView)
    , m_foot(new QWidget)
{
    m_table->setModel(model);
    m_table->setAccessibleName(name);
    dress(*m_table);
    setGrownHeight(m_foot, footHeight);
    m_foot->installEventFilter(this);
    auto *column = boxed<QVBoxLayout>(this, {}, 0);
    column->addWidget(m_table, tableStretch);
    column->addWidget(m_foot);
    column->addStretch(1);
    const auto repaint = [this] { m_foot->update(); };
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_foot, repaint);
    connect(m_table->horizontalHeader(), &QHeaderView::geometriesChanged, m_foot, repaint);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FootedTable::fitRows);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FootedTable::fitRows);
    fitRows();
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit chosen(index.row()); });
}

/// The sum stands right under the last row.
void FootedTable::fitRows()
{
    const int header = m_table->horizontalHeader()->sizeHint().height();
    const int rows = m_table->model()->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    m_table->setMaximumHeight(std::min(header + rows + 1, QWIDGETSIZE_MAX));
}

void FootedTable::setSums(const QHash<int, QString> &sums)
{
    if (sums == m_sums)
        return;
    m_sums = sums;
    QStringList said;
    for (int column = 0; column < m_table->model()->columnCount(); ++column)
        if (m_sums.contains(column))
            said.append(m_sums.value(column));
    m_foot->setAccessibleName(said.join(QStringLiteral(", ")));
    m_foot->update();
}

bool FootedTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_foot && event->type() == QEvent::Paint) {
        paintFoot();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FootedTable::paintFoot()
{
    QPainter painter(m_foot);
    const QHeaderView &header = *m_table->horizontalHeader();
    const int left = header.x() + header.viewport()->x(); // beside a bar that stands on the left
    for (auto sum = m_sums.cbegin(); sum != m_sums.cend(); ++sum) {
        const QVariant align =
            m_table->model()->headerData(sum.key(), Qt::Horizontal, Qt::TextAlignmentRole);
        const QRect cell(left + header.sectionViewportPosition(sum.key()), 0,
                         header.sectionSize(sum.key()), m_foot->height());
        TextLine{.text = sum.value(),
                 .font = ui::font(Type::Strong),
                 .alignment = Qt::Alignment(align.toInt())}
            .paint(painter, cell.adjusted(CellDelegate::padding, 0, -CellDelegate::padding, 0),
                   colour(Colour::Ink));
    }
}

} // namespace turbolane::ui
