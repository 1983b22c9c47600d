// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/billingpage.h"

#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/billing/billingtop.h"
#include "ui/billing/budgetcard.h"
#include "ui/billing/costcard.h"
#include "ui/billing/explaincard.h"
#include "ui/billing/explanation.h"
#include "ui/billing/forecastcard.h"
#include "ui/billing/sofarcard.h"
#include "ui/invoices/invoicescard.h"
#include "ui/invoices/invoicestrip.h"
#include "ui/kit/grown.h"
#include "ui/kit/look.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>

namespace turbolane::ui {

namespace {

constexpr int soFarWidth = 384;
constexpr int sideWidth = 336;
constexpr int topHeight = 184;
constexpr int daysHeight = 236;
constexpr int leastBill = 300;
constexpr QMargins margins{24, 20, 24, 24};
constexpr int gap = 16;

/// As large as the view, never lower than the cards need: asked by its layout, it would take the
/// height it likes best and scroll where it need not.
class Room final : public QWidget {
public:
    explicit Room(QWidget *cards)
        : m_cards(cards)
    {
        cards->setParent(this);
        setGrownMinimum(
            this,
            {0, topHeight + daysHeight + leastBill + 2 * gap + margins.top() + margins.bottom()});
    }

protected:
    void resizeEvent(QResizeEvent *) override { m_cards->setGeometry(rect()); }

private:
    QWidget *m_cards;
};

} // namespace

BillingPage::BillingPage(const Desk &desk, QWidget *parent)
    : Surface(Colour::Canvas, parent)
    , m_desk(desk)
    , m_running(desk)
    , m_open(desk.carrier)
    , m_saver(desk.carrier)
    , m_spending(desk)
    , m_top(new BillingTop(this))
    , m_soFar(new SoFarCard)
    , m_budget(new BudgetCard)
    , m_forecast(new ForecastCard)
    , m_cost(new CostCard(m_spending))
    , m_invoices(new InvoicesCard)
    , m_strip(new InvoiceStrip)
    , m_bill(new ExplainCard)
{
    setObjectName(QStringLiteral("billingPage"));
    arrange();
    wire();
    wireSaving();
    refresh();
}

BillingPage::~BillingPage() = default;

QWidget *BillingPage::controls() const
{
    return m_top;
}

void BillingPage::arrange()
{
    m_bill->setStrip(m_strip);
    setGrownMinimum(m_bill, {0, leastBill});
    auto *cards = new Surface(Colour::Canvas);
    auto *grid = boxed<QGridLayout>(cards, margins, gap);
    grid->addWidget(m_soFar, 0, 0);
    grid->addWidget(m_budget, 0, 1);
    grid->addWidget(m_forecast, 0, 2);
    grid->addWidget(m_cost, 1, 0, 1, 2);
    grid->addWidget(m_invoices, 1, 2);
    grid->addWidget(m_bill, 2, 0, 1, 3);
    setGrownWidth(m_soFar, soFarWidth);
    for (QWidget *card : std::initializer_list<QWidget *>{m_forecast, m_invoices})
        setGrownWidth(card, sideWidth);
    for (QWidget *card : std::initializer_list<QWidget *>{m_soFar, m_budget, m_forecast})
        setGrownHeight(card, topHeight);
    for (QWidget *card : std::initializer_list<QWidget *>{m_cost, m_invoices})
        setGrownHeight(card, daysHeight);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);
    auto *area = new QScrollArea;
    area->setWidget(new Room(cards));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    boxed<QVBoxLayout>(this, {}, 0)->addWidget(area);
}

/// Not a focus proxy: Qt takes what stands before one out of the tab order.
void BillingPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_bill->setFocus();
}

void BillingPage::wire()
{
    connect(&m_desk.portfolio, &client::Portfolio::changed, this, &BillingPage::follow);
    connect(&m_running, &RunningMonth::changed, this, &BillingPage::refresh);
    connect(&m_open, &OpenInvoice::changed, this, &BillingPage::refresh);
    connect(&m_spending, &SpendingReader::changed, this, &BillingPage::showSpending);
    connect(m_budget, &BudgetCard::budgetsWanted, this, &BillingPage::showBudgets);
    connect(&m_bill->explanation(), &Explanation::queryWanted, this, &BillingPage::query);
    connect(&m_bill->explanation(), &Explanation::queryCloseWanted, this, &BillingPage::closeQuery);
    connect(&m_bill->explanation(), &Explanation::rowChartWanted, this, &BillingPage::showRow);
    connect(m_bill, &ExplainCard::choiceChanged, this, &BillingPage::explain);
    connect(m_bill, &ExplainCard::howWanted, this, &BillingPage::showHow);
    connect(m_invoices, &InvoicesCard::chosen, this, &BillingPage::open);
    connect(m_invoices, &InvoicesCard::allWanted, this, &BillingPage::showAllInvoices);
    connect(m_top, &BillingTop::earlierWanted, this, [this] { step(1); });
    connect(m_top, &BillingTop::laterWanted, this, [this] { step(-1); });
    connect(&m_bill->explanation(), &Explanation::againWanted, this, [this] {
        m_desk.portfolio.retryNow();
        if (isOfInvoice())
            m_open.again();
        else
            m_running.read();
        refresh();
    });
}

void BillingPage::wireSaving()
{
    const auto pdf = [this] {
        if (m_open.invoice())
            m_saver.savePdf(*m_open.invoice(), window());
    };
    const auto csv = [this] { m_saver.saveCsv(m_open.id(), window()); };
    connect(m_strip, &InvoiceStrip::proofWanted, this, &BillingPage::showProof);
    connect(m_top, &BillingTop::whatIfWanted, this, &BillingPage::showWhatIf);
    connect(m_strip, &InvoiceStrip::pdfWanted, this, pdf);
    connect(m_strip, &InvoiceStrip::csvWanted, this, csv);
    connect(m_top, &BillingTop::pdfWanted, this, pdf);
    connect(m_top, &BillingTop::csvWanted, this, csv);
    connect(&m_saver, &InvoiceSaver::began, this, [this] {
        m_strip->setBusy(true);
        m_strip->tell({}, false);
    });
    connect(&m_saver, &InvoiceSaver::saved, this, [this](const QString &file) {
        m_strip->setBusy(false);
        m_strip->tell(tr("Saved as %1").arg(file), false);
    });
    connect(&m_saver, &InvoiceSaver::failed, this, [this](const QString &why) {
        m_strip->setBusy(false);
        m_strip->tell(why, true);
    });
}

void BillingPage::showEvent(QShowEvent *event)
{
    Surface::showEvent(event);
    m_running.setWatched(!isOfInvoice());
    m_spending.setWatched(true);
}

void BillingPage::hideEvent(QHideEvent *event)
{
    Surface::hideEvent(event);
    m_running.setWatched(false);
    m_spending.setWatched(false);
}

void BillingPage::open(const InvoiceId &invoice)
{
    if (invoice == m_open.id())
        return;
    m_strip->tell({}, false);
    m_open.open(invoice);
    m_running.setWatched(isVisible() && !isOfInvoice());
    followMonth();
    refresh();
}

void BillingPage::follow(const client::PortfolioChange &change)
{
    using Subject = client::PortfolioChange::Subject;
    if (change.subject == Subject::Invoices || change.subject == Subject::Disputes)
        refresh();
    else if (change.subject == Subject::Budgets || change.subject == Subject::Standing)
        showSpending();
}

QList<InvoiceRow> BillingPage::invoiceRows() const
{
    const client::Picture &picture = m_desk.portfolio.picture();
    QList<InvoiceRow> rows;
    if (picture.charges)
        rows.append(rowOfRunning(picture.charges->month, m_running.zone(), picture.charges->total));
    for (const Invoice &invoice : picture.invoices())
        rows.append(rowOf(invoice, m_desk.clock.now()));
    return rows;
}

void BillingPage::setUsageBehind(Seconds behind)
{
    m_usageBehind = behind;
    m_soFar->show(m_desk.portfolio, m_usageBehind);
}

void BillingPage::refresh()
{
    m_soFar->show(m_desk.portfolio, m_usageBehind);
    m_invoices->show(invoiceRows());
    m_invoices->setChosen(m_open.id());
    m_strip->setVisible(m_open.invoice().has_value());
    showTop();
    showSpending();
    if (isOfInvoice())
        showInvoice();
    else
        showRunning();
}

void BillingPage::showTop()
{
    const QList<InvoiceRow> rows = invoiceRows();
    const auto shown = std::ranges::find(rows, m_open.id(), &InvoiceRow::id);
    const bool isKnown = shown != rows.end();
    const auto isOther = [&](const InvoiceRow &row) { return row.month != shown->month; };
    m_top->show({.month = isKnown ? shown->month : QString(),
                 .hasEarlier = isKnown && std::any_of(shown, rows.end(), isOther),
                 .hasLater = isKnown && std::any_of(rows.begin(), shown, isOther),
                 .whyNoExport = isOfInvoice()
                     ? QString()
                     : tr("This month has no invoice yet: it is issued when the month is over.")});
}

/// To the nearest other month that way; of its documents the invoice itself.
void BillingPage::step(int months)
{
    const QList<InvoiceRow> rows = invoiceRows();
    const auto shown = std::ranges::find(rows, m_open.id(), &InvoiceRow::id);
    if (shown == rows.end())
        return;
    qsizetype place = shown - rows.begin();
    while (place >= 0 && place < rows.size()
           && (rows[place].month == shown->month || !rows[place].corrects.isEmpty()))
        place += months;
    if (place >= 0 && place < rows.size())
        open(rows[place].id);
}

void BillingPage::showRunning()
{
    const auto &latest = m_desk.portfolio.picture().charges;
    if (!latest || latest->lines.empty())
        return showInstead();
    if (!m_running.charges())
        return;
    showBill(QString(), billOutline(*m_running.charges(), m_running.rows(), m_running.zone()));
}

void BillingPage::showInvoice()
{
    const auto &invoice = m_open.invoice();
    const auto number = text::fromStd(m_open.id().text());
    if (!invoice && m_open.failure()) {
        const Trouble trouble = troubleOf(*m_open.failure(), Deed::Read);
        return m_bill->showInstead({.icon = "circle-alert",
                                    .bad = true,
                                    .title = tr("Invoice %1 cannot be read just now").arg(number),
                                    .text = trouble.text(),
                                    .code = trouble.code,
                                    .acts = {{tr("Ask again"), [this] {
                                                  m_open.again();
                                                  refresh();
                                              }}}});
    }
    if (!invoice)
        return m_bill->showInstead({.icon = "receipt",
                                    .title = tr("Asking the carrier for invoice %1").arg(number),
                                    .text = {}});
    const Invoice *latest = m_desk.portfolio.picture().invoice(m_open.id());
    m_strip->show(latest ? *latest : *invoice, m_desk.clock.now());
    showBill(number, invoiceOutline(*invoice));
}

void BillingPage::explain()
{
    const auto node = m_bill->chosen();
    if (!node)
        return;
    const bool hasSums =
        node->kind == BillNode::Kind::Month || node->kind == BillNode::Kind::Connection;
    if (isOfInvoice())
        return explainInvoice(*node);
    m_running.lookAt(*node);
    m_bill->explanation().setQuery({});
    if (hasSums)
        m_bill->explanation().showParts(*node, m_bill->partsOfChosen(),
                                        m_running.charges()->rounding);
    else
        explainRows(*node);
}

void BillingPage::explainInvoice(const BillNode &node)
{
    Explanation &explanation = m_bill->explanation();
    if (!m_open.invoice())
        return;
    const Rounding rounding = m_open.invoice()->rounding;
    const bool opensToRows = node.rows != 0 || node.isCorrection;
    m_open.lookAt(opensToRows ? node.item : 0);
    showQuery(node);
    if (node.kind == BillNode::Kind::Month || node.kind == BillNode::Kind::Connection)
        return explanation.showParts(node, m_bill->partsOfChosen(), rounding);
    if (node.kind == BillNode::Kind::Tax || !opensToRows)
        return explanation.showWords(node);
    if (const std::vector<UsageRow> *rows = m_open.rowsOf(node.item))
        return explanation.showRows(node, *rows, rounding);
    if (!m_open.failure())
        return explanation.showWaiting(node);
    const Trouble trouble = troubleOf(*m_open.failure(), Deed::Read);
    explanation.showTrouble(node, trouble.text(), trouble.code);
}

void BillingPage::explainRows(const BillNode &node)
{
    Explanation &explanation = m_bill->explanation();
    const std::vector<UsageRow> rows = rowsOf(node, m_running.rows());
    const bool isWhole = !rows.empty() && sumOf(rows, node.exact.currency()) == node.exact;
    if (isWhole || (!rows.empty() && !m_running.isReading()))
        return explanation.showRows(node, rows, m_running.charges()->rounding);
    if (m_running.isReading())
        return explanation.showWaiting(node);
    const Trouble trouble = troubleOf(m_running.whyNot(), Deed::Read);
    explanation.showTrouble(
        node, tr("%1 The amounts of the bill are the carrier's last ones.").arg(trouble.text()),
        trouble.code);
}

void BillingPage::showInstead()
{
    const auto &portfolio = m_desk.portfolio;
    m_cost->setBill({});
    EmptyState::Message message{.icon = "receipt",
                                .title = tr("Asking the carrier for the bill"),
                                .text = tr("It is read again each second.")};
    if (portfolio.picture().charges) {
        message.title = tr("Nothing charged this month");
        message.text = tr("A connection is charged by the second from the moment its line-rate "
                          "test has passed. Draw one on the Network page.");
    } else if (portfolio.standing() == client::Portfolio::Standing::Lost) {
        const Trouble trouble = troubleOf(m_running.whyNot(), Deed::Read);
        message = {.icon = "circle-alert",
                   .bad = true,
                   .title = tr("The bill cannot be read just now"),
                   .text = tr("%1 Your connections keep running.").arg(trouble.text()),
                   .code = trouble.code,
                   .acts = {{tr("Retry now"), [this] { m_desk.portfolio.retryNow(); }}}};
    }
    m_bill->showInstead(message);
}

} // namespace turbolane::ui
