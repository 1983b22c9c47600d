// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/invoices/invoicesmodel.h"

#include <QDialog>

class QTableView;

namespace turbolane::ui {

/// Every invoice and credit note in one table. Enter or a double click opens one on the page.
class InvoicesDialog final : public QDialog {
    Q_OBJECT

public:
    explicit InvoicesDialog(QWidget *parent = nullptr);

    void show(const QList<InvoiceRow> &rows);

signals:
    void chosen(const turbolane::InvoiceId &invoice);

private:
    void dress();
    void take();

    InvoicesModel m_model;
    QTableView *m_table;
};

} // namespace turbolane::ui
