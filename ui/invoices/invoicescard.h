// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/invoices/invoicesmodel.h"
#include "ui/kit/card.h"

class QListView;

namespace turbolane::ui {

class Label;
class LinkButton;

/// Every bill, newest first: the month that runs, invoices and credit notes. The chosen one is the
/// one the page explains.
class InvoicesCard final : public Card {
    Q_OBJECT

public:
    explicit InvoicesCard(QWidget *parent = nullptr);

    void show(const QList<InvoiceRow> &rows);
    /// By the program: says nothing.
    void setChosen(const InvoiceId &invoice);

signals:
    /// An empty id: the running month.
    void chosen(const turbolane::InvoiceId &invoice);
    void allWanted();

private:
    void takeCurrent();

    InvoicesModel m_model;
    QListView *m_list;
    LinkButton *m_all;
    Label *m_none;
    InvoiceId m_chosen;
};

} // namespace turbolane::ui
