// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/invoices/invoicescard.h"

#include "ui/editors/linkbutton.h"
#include "ui/invoices/invoicedelegate.h"
#include "ui/kit/label.h"
#include "ui/text.h"

#include <QBoxLayout>
#include <QListView>

namespace turbolane::ui {

InvoicesCard::InvoicesCard(QWidget *parent)
    : Card(parent)
    , m_list(new QListView)
    , m_all(new LinkButton({}))
    , m_none(new Label(Type::Body, Colour::Ink2, tr("An invoice is issued when a month is over.")))
{
    setObjectName(QStringLiteral("invoicesCard"));
    m_all->setObjectName(QStringLiteral("allInvoices"));
    m_list->setObjectName(QStringLiteral("invoiceList"));
    m_list->setAccessibleName(tr("Invoices"));
    m_list->setAccessibleDescription(tr("The chosen one is explained on this page."));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new InvoiceDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_none->setWordWrap(true);
    auto *column = boxed<QVBoxLayout>(this, {1, 16, 1, 8}, 4);
    auto *head = boxed<QHBoxLayout>(nullptr, {19, 0, 19, 0}, 8);
    head->addWidget(new Label(Type::Title, Colour::Ink, tr("Invoices")), 1);
    head->addWidget(m_all);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    auto *foot = boxed<QHBoxLayout>(nullptr, {19, 0, 19, 8}, 0);
    foot->addWidget(m_none);
    column->addLayout(foot);
    connect(m_all, &LinkButton::clicked, this, &InvoicesCard::allWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InvoicesCard::takeCurrent);
}

void InvoicesCard::show(const QList<InvoiceRow> &rows)
{
    m_model.replaceWith(rows);
    const auto issued =
        std::ranges::count_if(rows, [](const InvoiceRow &row) { return !row.id.isEmpty(); });
    m_all->setText(tr("All %1", "invoices").arg(text::count(issued)));
    m_all->setVisible(issued > 0);
    m_none->setVisible(issued == 0);
    setChosen(m_chosen);
}

void InvoicesCard::setChosen(const InvoiceId &invoice)
{
    m_chosen = invoice;
    const QModelIndex row = m_model.indexOf(invoice.text());
    if (row.isValid() && row.row() != m_list->currentIndex().row())
        m_list->setCurrentIndex(row);
}

void InvoicesCard::takeCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const InvoiceId invoice = m_model.row(current.row()).id;
    if (std::exchange(m_chosen, invoice) != invoice)
        emit chosen(invoice);
}

} // namespace turbolane::ui
