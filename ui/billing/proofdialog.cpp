// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/proofdialog.h"

#include "client/carrierclient.h"
#include "client/jobs/billproofjob.h"
#include "ui/billing/comparedmodel.h"
#include "ui/billing/footedtable.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/spinner.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

namespace turbolane::ui {

ProofDialog::ProofDialog(const Desk &desk, const InvoiceId &invoice, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_invoice(invoice)
    , m_stack(new QStackedWidget)
    , m_result(new Label(Type::Strong, Colour::Ink))
    , m_model(new ComparedModel(tr("Billed"), tr("Worked out again"), this))
    , m_table(new FootedTable(m_model, tr("Items of the invoice, worked out again")))
    , m_facts(new Label(Type::Body, Colour::Ink2))
    , m_head(new Label(Type::Mono, Colour::Ink3))
    , m_again(new Button(ButtonKind::Primary, tr("Ask again")))
{
    setObjectName(QStringLiteral("proofDialog"));
    setWindowTitle(tr("Proof of invoice %1").arg(text::fromStd(invoice.text())));
    resize(760, 520);
    arrange();
    ask();
}

/// Nobody waits for the answer any more.
ProofDialog::~ProofDialog()
{
    if (m_job)
        m_job->abandon();
}

void ProofDialog::arrange()
{
    m_result->setObjectName(QStringLiteral("proofResult"));
    m_facts->setObjectName(QStringLiteral("proofFacts"));
    m_again->setObjectName(QStringLiteral("proofAgain"));
    for (Label *label : {m_result, m_facts, m_head})
        label->setWordWrap(true);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_stack->addWidget(makeWaiting());
    m_stack->addWidget(makeAnswer());
    auto *close = new Button(ButtonKind::Secondary, tr("Close"));
    close->setObjectName(QStringLiteral("closeProof"));
    auto *column = boxed<QVBoxLayout>(this, {24, 20, 24, 20}, 12);
    column->addWidget(new Label(Type::Heading, Colour::Ink, windowTitle()));
    auto *what = new Label(Type::Body, Colour::Ink2,
                           tr("Every charge is made from facts that are written down as they "
                              "happen. The invoice is worked out again from those alone, up to "
                              "the day it was issued."));
    what->setWordWrap(true);
    column->addWidget(what);
    column->addWidget(m_stack, 1);
    auto *acts = new QHBoxLayout;
    acts->addStretch();
    acts->addWidget(close);
    acts->addWidget(m_again);
    column->addLayout(acts);
    connect(close, &Button::clicked, this, &QDialog::reject);
    connect(m_again, &Button::clicked, this, &ProofDialog::ask);
}

QWidget *ProofDialog::makeWaiting()
{
    auto *waiting = new QWidget;
    waiting->setObjectName(QStringLiteral("proofWaiting"));
    auto *spinner = new Spinner(16, Colour::Ink2, waiting);
    const QString what = tr("The carrier works it out again");
    spinner->setAccessibleName(what);
    auto *row = boxed<QHBoxLayout>(waiting, {}, 8);
    row->addStretch();
    row->addWidget(spinner);
    row->addWidget(new Label(Type::Body, Colour::Ink2, what));
    row->addStretch();
    return waiting;
}

QWidget *ProofDialog::makeAnswer()
{
    auto *answer = new QWidget;
    m_table->table().setObjectName(QStringLiteral("proofTable"));
    auto *column = boxed<QVBoxLayout>(answer, {}, 12);
    column->addWidget(m_result);
    column->addWidget(m_table, 1);
    column->addWidget(m_facts);
    column->addWidget(m_head);
    column->addStretch();
    QHeaderView &columns = *m_table->table().horizontalHeader();
    columns.setSectionResizeMode(QHeaderView::ResizeToContents);
    columns.setSectionResizeMode(ComparedModel::Title, QHeaderView::Stretch);
    return answer;
}

void ProofDialog::ask()
{
    if (m_job)
        return;
    m_again->hide();
    m_stack->setCurrentIndex(0);
    m_job = m_desk.carrier.billProof(m_invoice);
    connect(m_job, &client::ApiJob::succeeded, this,
            [this, job = m_job.get()] { tell(job->answer()); });
    connect(m_job, &client::ApiJob::failed, this, &ProofDialog::tellFailure);
}

void ProofDialog::tell(const BillProof &proof)
{
    m_job.clear();
    const QString difference = text::money(proof.difference, text::Decimals::Cents);
    const bool isRight = proof.difference.isZero();
    m_result->setColour(isRight ? Colour::Ok : Colour::Bad);
    m_result->setText(
        isRight ? tr("The difference is %1: the invoice is what its facts come to.").arg(difference)
                : tr("The difference is %1: the invoice is not what its facts come to. Query it.")
                      .arg(difference));
    m_model->setCurrency(proof.billed.currency());
    m_model->replaceWith(comparedRows(proof));
    const auto cents = [](Money money) { return text::amount(money, text::Decimals::Cents); };
    m_table->setSums({{ComparedModel::Title, tr("The whole invoice, tax included")},
                      {ComparedModel::Before, cents(proof.billed)},
                      {ComparedModel::After, cents(proof.recomputed)},
                      {ComparedModel::Difference, cents(proof.difference)}});
    m_facts->setText(tr("%1 facts, each with the SHA-256 of the one before it; that of the last:")
                         .arg(text::count(proof.facts)));
    m_head->setText(text::fromStd(proof.head));
    m_table->show();
    m_facts->show();
    m_head->show();
    m_stack->setCurrentIndex(1);
}

void ProofDialog::tellFailure(const client::Failure &failure)
{
    m_job.clear();
    const Trouble trouble = troubleOf(failure, Deed::Read);
    m_result->setColour(Colour::Bad);
    m_result->setText(tr("It could not be worked out again. %1").arg(trouble.text()));
    m_table->hide();
    m_facts->hide();
    m_head->setText(trouble.code);
    m_again->show();
    m_stack->setCurrentIndex(1);
}

} // namespace turbolane::ui
