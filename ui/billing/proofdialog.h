// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "domain/billproof.h"
#include "ui/desk.h"

#include <QDialog>
#include <QPointer>

class QStackedWidget;

namespace turbolane::client {
class BillProofJob;
}

namespace turbolane::ui {

class Button;
class ComparedModel;
class FootedTable;
class Label;

/// Has an invoice worked out again from the carrier's journal of charges, and shows the difference.
class ProofDialog final : public QDialog {
    Q_OBJECT

public:
    ProofDialog(const Desk &desk, const InvoiceId &invoice, QWidget *parent = nullptr);
    ~ProofDialog() override;

private:
    void arrange();
    QWidget *makeWaiting();
    QWidget *makeAnswer();
    void ask();
    void tell(const BillProof &proof);
    void tellFailure(const client::Failure &failure);

    const Desk m_desk;
    const InvoiceId m_invoice;
    QPointer<client::BillProofJob> m_job;
    QStackedWidget *m_stack;
    Label *m_result;
    ComparedModel *m_model;
    FootedTable *m_table;
    Label *m_facts;
    Label *m_head;
    Button *m_again;
};

} // namespace turbolane::ui
