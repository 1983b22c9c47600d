// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/billing/billoutline.h"
#include "ui/desk.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace turbolane::ui {

class Button;
class Label;

/// Asks the carrier about one line of an invoice. What comes of it is told by the Portfolio.
class QueryDialog final : public QDialog {
    Q_OBJECT

public:
    QueryDialog(const Desk &desk, const InvoiceId &invoice, const BillNode &line,
                QWidget *parent = nullptr);

private:
    void send();
    void refuse(const QString &why);

    const Desk m_desk;
    const InvoiceId m_invoice;
    const BillNode m_line;
    QPlainTextEdit *m_text;
    QLineEdit *m_amount;
    Label *m_refusal;
    Button *m_send;
};

} // namespace turbolane::ui
