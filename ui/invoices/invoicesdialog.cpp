// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/invoices/invoicesdialog.h"

#include "ui/delegates/celldelegate.h"
#include "ui/delegates/statedelegate.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/kit/listtable.h"
#include "ui/kit/look.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableView>

namespace turbolane::ui {

namespace {

constexpr int rowHeight = 36;

} // namespace

InvoicesDialog::InvoicesDialog(QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableView)
{
    setObjectName(QStringLiteral("invoicesDialog"));
    setWindowTitle(tr("Invoices"));
    resize(840, 520);
    dress();
    auto *open = new Button(ButtonKind::Primary, tr("Open"));
    open->setObjectName(QStringLiteral("openInvoice"));
    auto *close = new Button(ButtonKind::Secondary, tr("Close"));
    auto *column = boxed<QVBoxLayout>(this, {24, 20, 24, 20}, 12);
    column->addWidget(new Label(Type::Heading, Colour::Ink, tr("Invoices")));
    column->addWidget(m_table, 1);
    auto *acts = new QHBoxLayout;
    acts->addStretch();
    acts->addWidget(close);
    acts->addWidget(open);
    column->addLayout(acts);
    connect(close, &Button::clicked, this, &QDialog::reject);
    connect(open, &Button::clicked, this, &InvoicesDialog::take);
    connect(m_table, &QTableView::activated, this, &InvoicesDialog::take);
}

void InvoicesDialog::dress()
{
    m_table->setObjectName(QStringLiteral("invoicesTable"));
    m_table->setAccessibleName(tr("Invoices"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(InvoicesModel::State,
                                      new StateDelegate(InvoicesModel::ToneRole, m_table));
    dressAsList(*m_table);
    setGrownRows(m_table, rowHeight);
    QHeaderView &columns = *m_table->horizontalHeader();
    columns.setSectionResizeMode(QHeaderView::Stretch);
    m_table->setFocus();
}

void InvoicesDialog::show(const QList<InvoiceRow> &rows)
{
    m_model.replaceWith(rows);
    m_table->selectRow(0);
    open();
}

void InvoicesDialog::take()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    emit chosen(m_model.row(current.row()).id);
    accept();
}

} // namespace turbolane::ui
