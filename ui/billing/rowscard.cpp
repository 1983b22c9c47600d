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
    m_seconds->setText(tr("%1 s").arg(text::count(billed.count())));
    const Money sum = sumOf(m_rows, node.shown.currency());
    m_sum->setText(text::money(sum));
    m_copy->setEnabled(!m_rows.empty());
    showProof(node, sum);
}

/// Shown, not claimed: the sum is made here, from the rows in the table.
void RowsCard::showProof(const BillNode &node, Money sum)
{
    const QString rows =
        text::counted(tr("%n row(s)", nullptr, int(m_rows.size())), std::int64_t(m_rows.size()));
    const bool isEqual = sum == node.exact;
    m_proof->setColour(isEqual ? Colour::Ok : Colour::Warn);
    if (!isEqual)
        m_proof->setText(tr("%1 add up to %2; the bill is of another second and follows at once")
                             .arg(rows, text::money(sum)));
    else if (node.kind == BillNode::Kind::Line)
        m_proof->setText(tr("%1 add up to the line, rounded once, half up: %2 is %3")
                             .arg(rows, text::money(sum), text::money(node.shown)));
    else if (node.kind == BillNode::Kind::Boost)
        m_proof->setText(tr("%1 add up to this boost; its line is rounded once").arg(rows));
    else
        m_proof->setText(tr("%1; each line under it is rounded once, and %2 adds the lines")
                             .arg(rows, text::money(node.shown)));
}

void RowsCard::copyRows() const
{
    QGuiApplication::clipboard()->setText(rowsAsText(m_rows));
}

} // namespace turbolane::ui
