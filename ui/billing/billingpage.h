// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/portfoliochange.h"
#include "ui/billing/openinvoice.h"
#include "ui/billing/runningmonth.h"
#include "ui/billing/spendingreader.h"
#include "ui/desk.h"
#include "ui/invoices/invoicesaver.h"
#include "ui/invoices/invoicesmodel.h"
#include "ui/kit/card.h"

namespace turbolane::ui {

class BillingTop;
class BudgetCard;
class CostCard;
class ExplainCard;
class ForecastCard;
class InvoicesCard;
class InvoiceStrip;
class SoFarCard;

/// What is charged this month and was in earlier ones, and why: each amount opens down to usage
/// rows.
class BillingPage final : public Surface {
    Q_OBJECT

public:
    explicit BillingPage(const Desk &desk, QWidget *parent = nullptr);
    ~BillingPage() override;

    /// Months and what can be exported, for the top bar.
    QWidget *controls() const;
    /// An empty id: the running month.
    void open(const InvoiceId &invoice);
    /// The charts' figures in rows, or as charts again.
    void toggleTables();
    /// How old the running month's figures are, where they are late; else zero.
    void setUsageBehind(Seconds behind);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void arrange();
    void wire();
    void wireSaving();
    void follow(const client::PortfolioChange &change);
    void refresh();
    void showTop();
    void showRunning();
    void showBill(const QString &of, QList<BillNode> lines);
    void showInvoice();
    void explain();
    void explainInvoice(const BillNode &node);
    void explainRows(const BillNode &node);
    void showInstead();
    void showSpending();
    void showBudgets();
    void followMonth();
    void showQuery(const BillNode &node);
    void query();
    void closeQuery();
    const Dispute *disputeOf(const BillNode &node) const;
    void showAllInvoices();
    void showProof();
    void showRow(const UsageRow &row);
    void showWhatIf();
    void showHow();
    void step(int months);
    QList<InvoiceRow> invoiceRows() const;
    bool isOfInvoice() const { return !m_open.id().isEmpty(); }

    const Desk m_desk;
    RunningMonth m_running;
    OpenInvoice m_open;
    InvoiceSaver m_saver;
    SpendingReader m_spending;
    BillingTop *m_top;
    SoFarCard *m_soFar;
    Seconds m_usageBehind{0};
    BudgetCard *m_budget;
    ForecastCard *m_forecast;
    CostCard *m_cost;
    InvoicesCard *m_invoices;
    InvoiceStrip *m_strip;
    ExplainCard *m_bill;
};

} // namespace turbolane::ui
