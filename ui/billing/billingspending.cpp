// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/carrierclient.h"
#include "client/jobs/disputejobs.h"
#include "client/portfolio.h"
#include "ui/billing/billingpage.h"
#include "ui/billing/budgetcard.h"
#include "ui/billing/costcard.h"
#include "ui/billing/countingcard.h"
#include "ui/billing/disputewords.h"
#include "ui/billing/explaincard.h"
#include "ui/billing/explanation.h"
#include "ui/billing/forecastcard.h"
#include "ui/billing/proofdialog.h"
#include "ui/billing/querydialog.h"
#include "ui/billing/rowchartdialog.h"
#include "ui/billing/whatifdialog.h"
#include "ui/budgets/budgetsdialog.h"
#include "ui/budgets/budgetwords.h"
#include "ui/invoices/invoicesdialog.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QBoxLayout>
#include <QDateTime>

#include <algorithm>

namespace turbolane::ui {

void BillingPage::showSpending()
{
    const client::Picture &picture = m_desk.portfolio.picture();
    const Budget *budget = accountBudget(picture);
    const QTimeZone zone = m_running.zone();
    const auto &forecast = m_spending.forecast();
    m_cost->show(zone);
    if (forecast)
        m_forecast->show(*forecast, budget, zone);
    else
        m_forecast->showNothing(tr("The carrier has told none yet."));
    if (budget && m_spending.runningDays())
        m_budget->show(*budget, *m_spending.runningDays(), forecast, zone);
    else
        m_budget->showNone(qsizetype(picture.budgets().size()));
}

/// Each connection with the mark of the cloud it leads to; its sums stand beside the chart, too.
void BillingPage::showBill(const QString &of, QList<BillNode> lines)
{
    const client::Picture &picture = m_desk.portfolio.picture();
    for (BillNode &line : lines) {
        if (line.kind != BillNode::Kind::Connection)
            continue;
        const Connection *connection = picture.connection(line.connection);
        const OnRamp *onRamp = connection ? picture.onRamp(connection->onRamp) : nullptr;
        if (onRamp)
            line.provider = text::fromStd(onRamp->provider);
    }
    m_bill->show(of, lines);
    m_cost->setBill(lines);
    explain();
}

namespace {

std::chrono::year_month monthOf(const Invoice &invoice)
{
    const QDate first = QDateTime::fromMSecsSinceEpoch(
                            invoice.month.from().time_since_epoch().count(), zoneOf(invoice))
                            .date();
    return std::chrono::year(first.year()) / std::chrono::month(unsigned(first.month()));
}

} // namespace

/// The charts show the month whose bill is explained.
void BillingPage::followMonth()
{
    const Invoice *invoice = m_desk.portfolio.picture().invoice(m_open.id());
    m_spending.setMonth(invoice ? client::MonthAsked(monthOf(*invoice)) : client::MonthAsked());
}

void BillingPage::showProof()
{
    auto *dialog = new ProofDialog(m_desk, m_open.id(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BillingPage::showRow(const UsageRow &row)
{
    const auto &invoice = m_open.invoice();
    const QTimeZone zone = invoice ? zoneOf(*invoice) : m_running.zone();
    auto *dialog = new RowChartDialog(m_desk, row, zone, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Begins with the month that is explained; from the running one with the last that is over.
void BillingPage::showWhatIf()
{
    const client::Picture &picture = m_desk.portfolio.picture();
    QList<WhatIfDialog::Month> months;
    if (picture.charges)
        months.append({monthOfYear(picture.charges->month.from(), m_running.zone()), {}});
    qsizetype chosen = -1;
    for (const Invoice &invoice : picture.invoices()) {
        if (invoice.kind != InvoiceKind::Invoice)
            continue;
        if (chosen < 0 || invoice.id == m_open.id())
            chosen = months.size();
        months.append({monthOfYear(invoice.month.from(), zoneOf(invoice)), monthOf(invoice)});
    }
    if (months.isEmpty())
        return;
    auto *dialog = new WhatIfDialog(m_desk, months, int(std::max<qsizetype>(0, chosen)), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BillingPage::toggleTables()
{
    const bool wantsTable = !m_cost->isTable();
    m_budget->showAsTable(wantsTable);
    m_cost->showAsTable(wantsTable);
    showSpending();
}

void BillingPage::showBudgets()
{
    auto *dialog = new BudgetsDialog(m_desk, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// The latest about that item, or nullptr.
const Dispute *BillingPage::disputeOf(const BillNode &node) const
{
    const std::vector<Dispute> &all = m_desk.portfolio.picture().disputes();
    const auto found = std::ranges::find_if(all, [&](const Dispute &dispute) {
        return dispute.invoice == m_open.id() && dispute.item == node.item;
    });
    return found == all.end() ? nullptr : &*found;
}

void BillingPage::showQuery(const BillNode &node)
{
    const bool isItem = node.kind == BillNode::Kind::Line && node.item > 0;
    if (!isItem || m_open.invoice()->kind == InvoiceKind::CreditNote)
        return m_bill->explanation().setQuery({});
    const Dispute *dispute = disputeOf(node);
    const QTimeZone zone = zoneOf(*m_open.invoice());
    m_bill->explanation().setQuery({.note = dispute ? noteOf(*dispute, zone) : QString(),
                                    .mayAsk = !dispute || isTerminal(dispute->state),
                                    .closing = dispute ? closingWord(dispute->state) : QString()});
}

void BillingPage::query()
{
    const auto node = m_bill->chosen();
    if (!node || !m_open.invoice())
        return;
    auto *dialog = new QueryDialog(m_desk, m_open.id(), *node, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Settles it after its answer, takes it back before.
void BillingPage::closeQuery()
{
    const auto node = m_bill->chosen();
    const Dispute *dispute = node ? disputeOf(*node) : nullptr;
    if (!dispute)
        return;
    client::CloseDisputeJob *job = m_desk.carrier.closeDispute(dispute->id);
    connect(job, &client::ApiJob::failed, this, [this](const client::Failure &failure) {
        const Trouble trouble = troubleOf(failure, Deed::Change);
        m_bill->explanation().setQuery({.note = trouble.text(), .mayAsk = false, .closing = {}});
    });
}

void BillingPage::showAllInvoices()
{
    QList<InvoiceRow> rows = invoiceRows();
    rows.removeIf([](const InvoiceRow &row) { return row.id.isEmpty(); });
    auto *dialog = new InvoicesDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &InvoicesDialog::chosen, this, &BillingPage::open);
    dialog->show(rows);
}

void BillingPage::showHow()
{
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("howDialog"));
    dialog->setWindowTitle(tr("How it is counted"));
    auto *card = new CountingCard;
    if (m_running.charges())
        card->show(*m_running.charges(), m_running.zone());
    boxed<QVBoxLayout>(dialog, {16, 16, 16, 16}, 0)->addWidget(card);
    dialog->setMinimumWidth(560);
    dialog->open();
}

} // namespace turbolane::ui
