// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invoice.h"

#include <QWidget>

namespace turbolane::ui {

class Badge;
class Button;
class Label;

/// The facts of the invoice that is open, what can be saved of it, and what became of that.
class InvoiceStrip final : public QWidget {
    Q_OBJECT

public:
    explicit InvoiceStrip(QWidget *parent = nullptr);

    void show(const Invoice &invoice, Instant now);
    /// Nothing more can be saved until what is being saved is done.
    void setBusy(bool isBusy);
    void tell(const QString &what, bool isBad);

signals:
    void pdfWanted();
    void csvWanted();
    void proofWanted();

private:
    Badge *m_state;
    Label *m_facts;
    Label *m_told;
    Button *m_proof;
    Button *m_pdf;
    Button *m_csv;
};

} // namespace turbolane::ui
