// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/billingpage.h"

#include "client/portfolio.h"
#include "ui/billing/billoutlineview.h"
#include "ui/billing/countingcard.h"
#include "ui/billing/explanation.h"
#include "ui/billing/sofarcard.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QBoxLayout>
#include <QItemSelectionModel>

namespace turbolane::ui {

namespace {

constexpr int columnWidth = 408;
constexpr std::chrono::milliseconds patience{2'500};

/// What is open at first: the month, its first connection, and that one's lines.
QSet<QString> openAtFirst(const QList<BillNode> &all)
{
    QSet<QString> open;
    for (const BillNode &node : all) {
        if (node.kind == BillNode::Kind::Connection && node.key() != all[1].key())
            break;
        open.insert(node.key());
    }
    return open;
}

} // namespace

BillingPage::BillingPage(const Desk &desk, QWidget *parent)
    : Surface(Colour::Canvas, parent)
    , m_desk(desk)
    , m_reader(desk.carrier)
    , m_soFar(new SoFarCard)
    , m_counting(new CountingCard)
    , m_outline(new BillOutlineView)
    , m_explanation(new Explanation)
    , m_empty(new EmptyState)
{
    setObjectName(QStringLiteral("billingPage"));
    m_empty->setObjectName(QStringLiteral("billInstead"));
    m_soFar->setFixedWidth(columnWidth);
    auto *column = boxed<QVBoxLayout>(this, {24, 20, 24, 24}, 16);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_soFar);
    top->addWidget(m_counting, 1);
    column->addLayout(top);
    m_bill = explained();
    column->addWidget(m_bill, 1);
    column->addWidget(m_empty, 1);
    wire();
    refresh();
}

void BillingPage::wire()
{
    connect(m_outline->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BillingPage::lookAtChosen);
    connect(m_outline, &BillOutlineView::openWanted, this, &BillingPage::setOpen);
    connect(m_explanation, &Explanation::partChosen, this, &BillingPage::choose);
    connect(m_explanation, &Explanation::againWanted, this, [this] {
        m_desk.portfolio.retryNow();
        read();
        explain();
    });
    connect(&m_desk.portfolio, &client::Portfolio::changed, this, &BillingPage::follow);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &BillingPage::showTogether);
    connect(&m_reader, &UsageReader::arrived, this, &BillingPage::takeRows);
    connect(&m_reader, &UsageReader::failed, this, [this](const client::Failure &failure) {
        m_failure = failure;
        m_charges = m_desk.portfolio.picture().charges;
        refresh();
    });
}

QWidget *BillingPage::explained()
{
    auto *card = new Card;
    auto *row = boxed<QHBoxLayout>(card, {1, 1, 1, 1}, 0);
    auto *left = boxed<QVBoxLayout>(nullptr, {0, 17, 0, 8}, 0);
    auto *heading = boxed<QHBoxLayout>(nullptr, {20, 0, 20, 6}, 8);
    heading->addWidget(new Label(Type::Title, Colour::Ink, tr("Explain this bill")));
    left->addLayout(heading);
    m_outline->setModel(&m_model);
    m_outline->setFixedWidth(columnWidth);
    left->addWidget(m_outline, 1);
    row->addLayout(left);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_explanation, 1);
    setFocusProxy(m_outline);
    return card;
}

void BillingPage::showEvent(QShowEvent *event)
{
    Surface::showEvent(event);
    read();
}

bool BillingPage::isLive() const
{
    return m_desk.portfolio.standing() == client::Portfolio::Standing::Live;
}

QTimeZone BillingPage::carrierZone() const
{
    const auto &carrier = m_desk.portfolio.picture().carrier;
    const QTimeZone zone(carrier ? QByteArray::fromStdString(carrier->timeZone) : QByteArray());
    return zone.isValid() ? zone : QTimeZone::utc();
}

void BillingPage::follow(const client::PortfolioChange &change)
{
    using Subject = client::PortfolioChange::Subject;
    if (change.subject != Subject::Charges && change.subject != Subject::Standing)
        return;
    read();
    refresh();
}

/// While the page is hidden, or nobody would answer, nothing is asked.
void BillingPage::read()
{
    const auto &charges = m_desk.portfolio.picture().charges;
    if (isVisible() && isLive() && charges && !charges->lines.empty())
        m_reader.read();
}

/// Charges and rows are two answers. Shown together are only those of the same second: the next
/// charges bring the next rows. Where the carrier never manages that, what it said is shown.
void BillingPage::takeRows()
{
    const auto &latest = m_desk.portfolio.picture().charges;
    if (latest && areOfOneSecond(*latest, m_reader.rows()))
        showTogether();
    else if (!m_patience.isActive())
        m_patience.start();
}

void BillingPage::showTogether()
{
    m_patience.stop();
    m_failure.reset();
    m_charges = m_desk.portfolio.picture().charges;
    refresh();
}

void BillingPage::refresh()
{
    m_soFar->show(m_desk.portfolio);
    const auto &latest = m_desk.portfolio.picture().charges;
    const bool hasBill = latest && !latest->lines.empty();
    if (latest)
        m_counting->show(*latest, carrierZone());
    m_counting->setVisible(latest.has_value());
    m_bill->setVisible(hasBill);
    m_empty->setVisible(!hasBill);
    if (hasBill)
        showBill();
    else
        showInstead();
}

void BillingPage::showBill()
{
    if (!m_charges && !isLive())
        m_charges = m_desk.portfolio.picture().charges;
    if (!m_charges)
        return;
    m_all = billOutline(*m_charges, m_reader.rows(), carrierZone());
    if (m_open.isEmpty())
        m_open = openAtFirst(m_all);
    showOutline();
    if (!m_outline->currentIndex().isValid())
        m_outline->setCurrentIndex(m_model.index(0, 0));
    explain();
}

void BillingPage::showOutline()
{
    m_model.replaceWith(withOpen(m_all, m_open));
}

void BillingPage::setOpen(const QString &key, bool open)
{
    const QModelIndex current = m_outline->currentIndex();
    const bool hides =
        !open && keysAbove(m_all, current.data(BillOutlineModel::KeyRole).toString()).contains(key);
    if (hides)
        m_outline->setCurrentIndex(m_model.indexOf(key));
    if (open)
        m_open.insert(key);
    else
        m_open.remove(key);
    showOutline();
}

void BillingPage::choose(const QString &key)
{
    for (const QString &above : keysAbove(m_all, key))
        m_open.insert(above);
    showOutline();
    m_outline->setCurrentIndex(m_model.indexOf(key));
    m_outline->setFocus();
}

/// Rows of a line are read once somebody looks at it, and only then.
void BillingPage::lookAtChosen()
{
    const QModelIndex current = m_outline->currentIndex();
    if (!current.isValid())
        return;
    const BillNode &node = m_model.row(current.row());
    const bool isOther = node.kind == BillNode::Kind::Line && node.charge != ChargeKind::Boost;
    const client::UsageFilter looked = isOther
        ? client::UsageFilter{.connection = node.connection, .kind = node.charge, .port = node.port}
        : client::UsageFilter();
    if (looked != m_reader.looked()) {
        m_reader.lookAt(looked);
        if (isOther)
            read();
    }
    explain();
}

void BillingPage::explain()
{
    const QModelIndex current = m_outline->currentIndex();
    if (!current.isValid() || !m_charges)
        return;
    const BillNode node = m_model.row(current.row());
    if (node.kind == BillNode::Kind::Month || node.kind == BillNode::Kind::Connection)
        m_explanation->showParts(node, partsOf(m_all, node.key()), m_charges->rounding);
    else
        explainRows(node);
}

void BillingPage::explainRows(const BillNode &node)
{
    const std::vector<UsageRow> rows = rowsOf(node, m_reader.rows());
    const bool isWhole = !rows.empty() && sumOf(rows, node.exact.currency()) == node.exact;
    if (isWhole || (!rows.empty() && !m_reader.isReading())) {
        m_explanation->showRows(node, rows, m_charges->rounding);
    } else if (m_reader.isReading()) {
        m_explanation->showWaiting(node);
    } else {
        const Trouble trouble = troubleOf(m_failure.value_or(whyLost()), Deed::Read);
        m_explanation->showTrouble(
            node, tr("%1 The amounts of the bill are the carrier's last ones.").arg(trouble.text()),
            trouble.code);
    }
}

client::Failure BillingPage::whyLost() const
{
    const client::Failure silence{.kind = client::FailureKind::Unreachable};
    return m_desk.portfolio.trouble().value_or(silence);
}

void BillingPage::showInstead()
{
    const auto &portfolio = m_desk.portfolio;
    EmptyState::Message message{.icon = "receipt",
                                .title = tr("Asking the carrier for the bill"),
                                .text = tr("It is read again each second.")};
    if (portfolio.picture().charges) {
        message.title = tr("Nothing charged this month");
        message.text = tr("A connection is charged by the second from the moment its line-rate "
                          "test has passed. Draw one on the Network page.");
    } else if (portfolio.standing() == client::Portfolio::Standing::Lost) {
        const Trouble trouble = troubleOf(whyLost(), Deed::Read);
        message = {.icon = "circle-alert",
                   .bad = true,
                   .title = tr("The bill cannot be read just now"),
                   .text = tr("%1 Your connections keep running.").arg(trouble.text()),
                   .code = trouble.code,
                   .acts = {{tr("Retry now"), [this] { m_desk.portfolio.retryNow(); }}}};
    }
    if (std::exchange(m_instead, message.title + message.text) != message.title + message.text)
        m_empty->showMessage(message);
}

} // namespace turbolane::ui
