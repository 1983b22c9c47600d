// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/querydialog.h"

#include "client/carrierclient.h"
#include "client/jobs/disputejobs.h"
#include "ui/editors/moneytyped.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/form.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace turbolane::ui {

namespace {

constexpr int mostLetters = 1'000;

} // namespace

QueryDialog::QueryDialog(const Desk &desk, const InvoiceId &invoice, const BillNode &line,
                         QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_invoice(invoice)
    , m_line(line)
    , m_text(new QPlainTextEdit)
    , m_amount(new QLineEdit)
    , m_refusal(new Label(Type::Body, Colour::Bad))
    , m_send(new Button(ButtonKind::Primary, tr("Send query")))
{
    setObjectName(QStringLiteral("queryDialog"));
    setWindowTitle(tr("Query this line"));
    setGrownMinimumWidth(this, 480);
    m_text->setObjectName(QStringLiteral("queryText"));
    m_text->setTabChangesFocus(true);
    setGrownHeight(m_text, 112);
    m_amount->setObjectName(QStringLiteral("queryAmount"));
    m_send->setObjectName(QStringLiteral("sendQuery"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *column = boxed<QVBoxLayout>(this, {24, 20, 24, 20}, 12);
    column->addWidget(new Label(Type::Heading, Colour::Ink, tr("Query this line")));
    auto *what = new Label(Type::Body, Colour::Ink2,
                           tr("%1, %2, %3 on invoice %4", "owner, line, amount, number")
                               .arg(text::isolated(line.owner), line.title,
                                    text::money(line.shown, text::Decimals::Cents),
                                    text::isolated(text::fromStd(invoice.text()))));
    what->setWordWrap(true);
    column->addWidget(what);
    auto *fields = new QWidget;
    arrange(fields,
            {{tr("What is wrong with it"), m_text},
             {tr("How much of it looks too much"), m_amount,
              tr("Before tax. Empty: you leave that to the carrier.")}});
    column->addWidget(fields);
    column->addWidget(m_refusal);
    auto *acts = new QHBoxLayout;
    auto *cancel = new Button(ButtonKind::Secondary, tr("Send nothing"));
    acts->addStretch();
    acts->addWidget(cancel);
    acts->addWidget(m_send);
    column->addLayout(acts);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_send, &Button::clicked, this, &QueryDialog::send);
}

void QueryDialog::send()
{
    const QString text = m_text->toPlainText().trimmed();
    const QString typed = m_amount->text().trimmed();
    const auto amount = moneyTyped(typed, m_line.shown.currency());
    const bool isTextGood = !text.isEmpty() && text.size() <= mostLetters;
    setRefused(m_text, isTextGood ? QString() : tr("Say it in 1 to %1 letters.").arg(mostLetters));
    setRefused(m_amount, amount || typed.isEmpty() ? QString() : tr("This is not an amount."));
    if (!isTextGood || (!amount && !typed.isEmpty()))
        return;
    m_send->setLoading(true);
    client::RaiseDisputeJob *job = m_desk.carrier.raiseDispute(
        {.invoice = m_invoice, .item = m_line.item, .text = text.toStdString(), .amount = amount});
    connect(job, &client::ApiJob::succeeded, this, &QDialog::accept);
    connect(job, &client::ApiJob::failed, this, [this](const client::Failure &failure) {
        m_send->setLoading(false);
        refuse(troubleOf(failure, Deed::Change).text());
    });
}

void QueryDialog::refuse(const QString &why)
{
    m_refusal->setText(why);
    m_refusal->show();
    fitWindow(this);
}

} // namespace turbolane::ui
