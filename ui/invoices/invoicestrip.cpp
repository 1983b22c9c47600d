// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/invoices/invoicestrip.h"

#include "ui/invoices/invoicewords.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/text.h"

#include <QBoxLayout>

namespace turbolane::ui {

namespace {

QString factsOf(const Invoice &invoice)
{
    const QTimeZone zone = zoneOf(invoice);
    const QString issued = text::date(invoice.issuedAt, zone);
    if (invoice.kind == InvoiceKind::CreditNote)
        return InvoiceStrip::tr("Issued %1, credits invoice %2")
            .arg(issued, text::isolated(text::fromStd(invoice.corrects.text())));
    const QString due = text::date(invoice.dueAt, zone);
    if (invoice.paidAt)
        return InvoiceStrip::tr("Issued %1, due %2, paid %3")
            .arg(issued, due, text::date(*invoice.paidAt, zone));
    return InvoiceStrip::tr("Issued %1, due %2").arg(issued, due);
}

} // namespace

InvoiceStrip::InvoiceStrip(QWidget *parent)
    : QWidget(parent)
    , m_state(new Badge(this))
    , m_facts(new Label(Type::Body, Colour::Ink2))
    , m_told(new Label(Type::Body, Colour::Ink2))
    , m_proof(new Button(ButtonKind::Secondary, tr("Prove it…")))
    , m_pdf(new Button(ButtonKind::Secondary, tr("Save PDF")))
    , m_csv(new Button(ButtonKind::Secondary, tr("Save CSV")))
{
    setObjectName(QStringLiteral("invoiceStrip"));
    m_facts->setObjectName(QStringLiteral("invoiceFacts"));
    m_told->setObjectName(QStringLiteral("savedNote"));
    m_proof->setObjectName(QStringLiteral("proveInvoice"));
    m_proof->setToolTip(tr("Has this invoice worked out again from the carrier's journal"));
    m_pdf->setObjectName(QStringLiteral("savePdf"));
    m_csv->setObjectName(QStringLiteral("saveCsv"));
    m_told->setElide(Qt::ElideMiddle);
    m_told->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *row = boxed<QHBoxLayout>(this, {20, 8, 20, 8}, 12);
    row->addWidget(m_state);
    row->addWidget(m_facts);
    row->addWidget(m_told, 1);
    for (Button *button : {m_proof, m_pdf, m_csv}) {
        button->setButtonSize(ButtonSize::Small);
        row->addWidget(button);
    }
    m_pdf->setGlyph({.name = "download", .stroke = 2});
    connect(m_proof, &Button::clicked, this, &InvoiceStrip::proofWanted);
    connect(m_pdf, &Button::clicked, this, &InvoiceStrip::pdfWanted);
    connect(m_csv, &Button::clicked, this, &InvoiceStrip::csvWanted);
}

void InvoiceStrip::show(const Invoice &invoice, Instant now)
{
    const InvoiceStanding standing = standingOf(invoice, now);
    m_state->say(standing.tone, standing.word);
    m_facts->setText(factsOf(invoice));
    m_proof->setVisible(invoice.kind == InvoiceKind::Invoice);
}

void InvoiceStrip::setBusy(bool isBusy)
{
    m_pdf->setEnabled(!isBusy);
    m_csv->setEnabled(!isBusy);
}

void InvoiceStrip::tell(const QString &what, bool isBad)
{
    m_told->setColour(isBad ? Colour::Bad : Colour::Ok);
    m_told->setText(what);
    m_told->setAccessibleName(what);
}

} // namespace turbolane::ui
