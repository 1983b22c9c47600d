// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/billingpage.h"

#include "client/carrierclient.h"
#include "client/jobs/usagerowsjob.h"
#include "client/portfolio.h"
#include "ui/billing/billdelegate.h"
#include "ui/billing/rowscard.h"
#include "ui/billing/sofarcard.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QListView>

namespace turbolane::ui {

namespace {

constexpr int soFarWidth = 408;
constexpr int outlineWidth = 420;

} // namespace

BillingPage::BillingPage(const Desk &desk, QWidget *parent)
    : Surface(Colour::Canvas, parent)
    , m_desk(desk)
    , m_soFar(new SoFarCard)
    , m_outline(new QListView)
    , m_details(new RowsCard)
    , m_empty(new EmptyState)
{
    setObjectName(QStringLiteral("billingPage"));
    m_soFar->setFixedWidth(soFarWidth);
    auto *column = boxed<QVBoxLayout>(this, {24, 20, 24, 24}, 16);
    auto *top = new QHBoxLayout;
    top->addWidget(m_soFar);
    top->addStretch();
    column->addLayout(top);
    m_bill = explained();
    column->addWidget(m_bill, 1);
    column->addWidget(m_empty, 1);
    connect(m_outline->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BillingPage::showChosen);
    connect(&m_desk.portfolio, &client::Portfolio::changed, this, &BillingPage::follow);
    refresh();
}

QWidget *BillingPage::explained()
{
    auto *card = new Card;
    auto *row = boxed<QHBoxLayout>(card, {1, 1, 1, 1}, 0);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 17, 0, 8);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(24, 0, 24, 6);
    heading->addWidget(new Label(Type::Title, Colour::Ink, tr("Explain this bill")));
    left->addLayout(heading);
    m_outline->setObjectName(QStringLiteral("billOutline"));
    m_outline->setAccessibleName(tr("Explain this bill"));
    m_outline->setModel(&m_model);
    m_outline->setItemDelegate(new BillDelegate(m_outline));
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->setUniformItemSizes(true);
    m_outline->setFixedWidth(outlineWidth);
    left->addWidget(m_outline, 1);
    row->addLayout(left);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_details, 1);
    return card;
}

void BillingPage::showEvent(QShowEvent *event)
{
    Surface::showEvent(event);
    askForRows();
}

void BillingPage::follow(const client::PortfolioChange &change)
{
    using Subject = client::PortfolioChange::Subject;
    if (change.subject == Subject::Charges)
        askForRows();
    if (change.subject == Subject::Charges || change.subject == Subject::Standing)
        m_soFar->show(m_desk.portfolio);
    if (change.subject == Subject::Standing)
        refresh();
}

/// One question at a time; while the page is hidden, none.
void BillingPage::askForRows()
{
    if (!isVisible() || m_isAsking || !m_desk.portfolio.picture().charges)
        return;
    m_isAsking = true;
    client::UsageRowsJob *job = m_desk.carrier.usageRows({});
    connect(job, &client::ApiJob::succeeded, this, [this, job] {
        m_isAsking = false;
        m_rows = job->answer();
        refresh();
    });
    connect(job, &client::ApiJob::failed, this, [this] { m_isAsking = false; });
    connect(job, &client::ApiJob::abandoned, this, [this] { m_isAsking = false; });
}

void BillingPage::refresh()
{
    m_soFar->show(m_desk.portfolio);
    const auto &charges = m_desk.portfolio.picture().charges;
    const bool hasBill = charges && !charges->lines.empty();
    m_bill->setVisible(hasBill);
    m_empty->setVisible(!hasBill);
    if (!hasBill) {
        showInstead();
        return;
    }
    m_model.replaceWith(billOutline(*charges, m_rows));
    if (!m_outline->currentIndex().isValid())
        m_outline->setCurrentIndex(m_model.index(0, 0));
    showChosen();
}

void BillingPage::showChosen()
{
    const QModelIndex current = m_outline->currentIndex();
    if (current.isValid())
        m_details->show(m_model.row(current.row()), m_rows);
}

void BillingPage::showInstead()
{
    using Standing = client::Portfolio::Standing;
    const auto &portfolio = m_desk.portfolio;
    if (portfolio.trouble() && portfolio.standing() == Standing::Lost) {
        const Trouble trouble = troubleOf(*portfolio.trouble(), Deed::Read);
        m_empty->showMessage({.icon = "circle-alert",
                              .bad = true,
                              .title = tr("The bill cannot be read just now"),
                              .text = trouble.text(),
                              .code = trouble.code});
        return;
    }
    if (!portfolio.picture().charges) {
        m_empty->showMessage({.icon = "receipt",
                              .title = tr("Asking the carrier for the bill"),
                              .text = tr("It is read again each second.")});
        return;
    }
    m_empty->showMessage(
        {.icon = "receipt",
         .title = tr("Nothing charged this month"),
         .text = tr("A connection is charged by the second from the moment its line-rate test has "
                    "passed. Draw one on the Network page.")});
}

} // namespace turbolane::ui
