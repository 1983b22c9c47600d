// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/rowscard.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/text.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

namespace turbolane::ui {

RowsCard::RowsCard(QWidget *parent)
    : Surface(Colour::Surface, parent)
    , m_title(new Label(Type::Title, Colour::Ink))
    , m_subtitle(new Label(Type::Body, Colour::Ink2))
    , m_table(new QTableView)
    , m_proof(new Label(Type::Body, Colour::Ok))
    , m_seconds(new Label(Type::Strong, Colour::Ink))
    , m_sum(new Label(Type::Strong, Colour::Ink))
    , m_copy(new Button(ButtonKind::Secondary, tr("Copy rows")))
{
    setObjectName(QStringLiteral("usageRowsCard"));
    m_copy->setObjectName(QStringLiteral("copyRows"));
    m_sum->setObjectName(QStringLiteral("rowsSum"));
    m_proof->setWordWrap(true);
    auto *column = boxed<QVBoxLayout>(this, {20, 18, 20, 18}, 8);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addWidget(m_table, 1);
    auto *sum = new QHBoxLayout;
    sum->setSpacing(24);
    sum->addWidget(m_proof, 1);
    sum->addWidget(m_seconds);
    sum->addWidget(m_sum);
    column->addLayout(sum);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_copy);
    acts->addStretch();
    column->addLayout(acts);
    buildTable();
    connect(m_copy, &Button::clicked, this, &RowsCard::copyRows);
}

void RowsCard::buildTable()
{
    m_table->setModel(&m_model);
    m_table->setObjectName(QStringLiteral("usageRows"));
    m_table->setAccessibleName(tr("Usage rows"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(UsageRowsModel::Record,
                                                      QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
}

void RowsCard::show(const BillNode &node, const std::vector<UsageRow> &all)
{
    m_rows = rowsOf(node, all);
    QList<UsageEntry> entries;
    Seconds billed{0};
    for (const UsageRow &usage : m_rows) {
        entries.append({usage});
        billed += usage.billed;
    }
    m_model.replaceWith(entries);
    m_title->setText(node.title);
    m_subtitle->setText(tr("Each row is its rate times its seconds, rounded once to a millionth."));
    m_seconds->setText(text::wholeSeconds(billed));
    const Money sum = sumOf(m_rows, node.shown.currency());
    m_sum->setText(text::money(sum));
    m_copy->setEnabled(!m_rows.empty());
    showProof(node, sum);
}

/// Shown, not claimed: the sum is made here, from the rows in the table.
void RowsCard::showProof(const BillNode &node, Money sum)
{
    const int count = int(m_rows.size());
    QString proof;
    const bool isEqual = sum == node.exact;
    m_proof->setColour(isEqual ? Colour::Ok : Colour::Warn);
    if (!isEqual)
        proof = tr("The sum of %n row(s) is %1; the bill is of another second and follows at once",
                   nullptr, count);
    else if (node.kind == BillNode::Kind::Line)
        proof =
            tr("The sum of %n row(s) is the line, rounded once, half up: %1 is %2", nullptr, count);
    else if (node.kind == BillNode::Kind::Boost)
        proof = tr("The sum of %n row(s) is this boost; its line is rounded once", nullptr, count);
    else
        proof = tr("%n row(s); each line under it is rounded once, and %2 adds the lines", nullptr,
                   count);
    // Not every sentence names both sums.
    proof.replace(QLatin1String("%1"), text::money(sum));
    proof.replace(QLatin1String("%2"), text::money(node.shown));
    m_proof->setText(text::counted(proof, count));
}

void RowsCard::copyRows() const
{
    QGuiApplication::clipboard()->setText(rowsAsText(m_rows));
}

} // namespace turbolane::ui
