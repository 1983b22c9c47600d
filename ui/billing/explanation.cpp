// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/explanation.h"

#include "ui/billing/footedtable.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/glyph.h"
#include "ui/kit/label.h"
#include "ui/models/tone.h"
#include "ui/plans/planwords.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace turbolane::ui {

namespace {

QString wayDown(const BillNode &node)
{
    if (node.kind == BillNode::Kind::Month && !node.note.isEmpty())
        return node.note;
    if (node.kind == BillNode::Kind::Month)
        return Explanation::tr("Each connection adds its lines. Enter opens one.");
    if (node.kind == BillNode::Kind::Connection)
        return Explanation::tr("Each line adds its usage rows, and is rounded once. Enter opens "
                               "one.");
    if (node.isCorrection)
        return Explanation::tr("%1. Rows that were billed and are not true any more are taken "
                               "back, below zero; what is true now stands in their place.")
            .arg(text::isolated(node.owner));
    if (node.rows == 0)
        return text::isolated(node.owner);
    if (node.charge == ChargeKind::Percentile)
        return Explanation::tr("%1. %2", "whose line it is, how it is worked out")
            .arg(text::isolated(node.owner), planNote({.measure = PlanMeasure::Percentile}));
    return Explanation::tr("%1. Each row is its rate times its seconds, rounded once to a "
                           "millionth.")
        .arg(text::isolated(node.owner));
}

} // namespace

Explanation::Explanation(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(Type::Title, Colour::Ink))
    , m_subtitle(new Label(Type::Body, Colour::Ink2))
    , m_partsTable(new FootedTable(&m_parts, tr("Parts of this sum")))
    , m_rowsTable(new FootedTable(&m_usage, tr("Usage rows")))
    , m_instead(new EmptyState)
    , m_pages(new QStackedLayout)
    , m_proof(new Label(Type::Body, Colour::Ok))
    , m_tick(new Glyph({.name = "circle-check", .stroke = 2}, Colour::Ok))
    , m_chart(new Button(ButtonKind::Secondary, tr("Show on the throughput chart")))
    , m_copy(new Button(ButtonKind::Secondary, tr("Copy rows")))
    , m_query(new Button(ButtonKind::Secondary, tr("Query this line")))
    , m_close(new Button(ButtonKind::Secondary, {}))
    , m_asked(new Label(Type::Body, Colour::Ink2))
{
    setObjectName(QStringLiteral("explanation"));
    m_title->setObjectName(QStringLiteral("explanationTitle"));
    m_proof->setObjectName(QStringLiteral("proof"));
    m_chart->setObjectName(QStringLiteral("showOnChart"));
    m_chart->setToolTip(tr("Shows what the connection carried while the chosen row was counted"));
    m_copy->setObjectName(QStringLiteral("copyRows"));
    m_query->setObjectName(QStringLiteral("queryLine"));
    m_close->setObjectName(QStringLiteral("closeQuery"));
    m_asked->setObjectName(QStringLiteral("queryNote"));
    m_asked->setWordWrap(true);
    m_partsTable->table().setObjectName(QStringLiteral("billParts"));
    m_rowsTable->table().setObjectName(QStringLiteral("usageRows"));
    m_rowsTable->table().horizontalHeader()->setSectionResizeMode(UsageRowsModel::Record,
                                                                  QHeaderView::ResizeToContents);
    m_title->setElide(Qt::ElideMiddle);
    m_subtitle->setWordWrap(true);
    m_proof->setWordWrap(true);
    m_pages->addWidget(m_partsTable);
    m_pages->addWidget(m_rowsTable);
    m_pages->addWidget(m_instead);
    auto *column = boxed<QVBoxLayout>(this, {8, 17, 8, 18}, 8);
    auto *head = boxed<QVBoxLayout>(nullptr, {12, 0, 12, 0}, 4);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    auto *foot = boxed<QHBoxLayout>(nullptr, {12, 0, 12, 0}, 8);
    foot->addWidget(m_tick);
    foot->addWidget(m_proof, 1);
    auto *acts = boxed<QHBoxLayout>(nullptr, {12, 0, 12, 0}, 8);
    for (Button *button : {m_chart, m_copy, m_query, m_close}) {
        button->setButtonSize(ButtonSize::Small);
        acts->addWidget(button);
    }
    acts->addStretch();
    column->addLayout(head);
    column->addLayout(m_pages, 1);
    column->addLayout(foot);
    auto *asked = boxed<QHBoxLayout>(nullptr, {12, 0, 12, 0}, 0);
    asked->addWidget(m_asked);
    column->addLayout(asked);
    column->addLayout(acts);
    setQuery({});
    connect(m_query, &Button::clicked, this, &Explanation::queryWanted);
    connect(m_close, &Button::clicked, this, &Explanation::queryCloseWanted);
    connect(m_copy, &Button::clicked, this, &Explanation::copyRows);
    connect(m_chart, &Button::clicked, this,
            [this] { showChart(std::max(0, m_rowsTable->table().currentIndex().row())); });
    connect(m_rowsTable, &FootedTable::chosen, this, &Explanation::showChart);
    connect(m_partsTable, &FootedTable::chosen, this,
            [this](int row) { emit partChosen(m_parts.row(row).key()); });
}

void Explanation::showChart(int row)
{
    if (row < m_usage.rowCount() && !m_usage.row(row).usage.connection.isEmpty())
        emit rowChartWanted(m_usage.row(row).usage);
}

void Explanation::open(const BillNode &node, Page page)
{
    m_title->setText(node.title);
    m_subtitle->setText(wayDown(node));
    m_pages->setCurrentIndex(page);
    m_proof->setVisible(page != Instead);
    m_tick->setVisible(page != Instead);
    m_copy->setVisible(page == Rows);
    m_chart->setVisible(page == Rows && !node.connection.isEmpty());
    if (page != Instead)
        m_said.clear();
}

void Explanation::showParts(const BillNode &node, const QList<BillNode> &parts, Rounding rounding)
{
    open(node, Parts);
    m_parts.setCurrency(node.shown.currency());
    m_parts.replaceWith(parts);
    m_partsTable->setSums({{PartsModel::Title, tr("Sum")},
                           {PartsModel::Rows, text::count(node.rows)},
                           {PartsModel::Billed, text::count(node.billed.count())},
                           {PartsModel::Exact, text::amount(node.exact, text::Decimals::Micros)},
                           {PartsModel::Rounded, text::amount(node.shown, text::Decimals::Cents)}});
    Money sum = Money::zero(node.shown.currency());
    for (const BillNode &part : parts)
        if (const auto more = sum.plus(part.shown))
            sum = *more;
    if (sum != node.shown)
        return prove(false,
                     tr("The rounded amounts add up to %1, not to the %2 above them: query a line")
                         .arg(text::money(sum, text::Decimals::Cents),
                              text::money(node.shown, text::Decimals::Cents)));
    prove(true,
          tr("The rounded amounts add up to %1. A line is rounded once, %2; sums of lines are not "
             "rounded again.")
              .arg(text::money(sum, text::Decimals::Cents), roundingWord(rounding)));
}

/// Shown, not claimed: the sum is made here, from the rows in the table.
void Explanation::showRows(const BillNode &node, const std::vector<UsageRow> &rows,
                           Rounding rounding)
{
    open(node, Rows);
    m_rows = rows;
    m_usage.show(rows, node.shown.currency());
    Seconds billed{0};
    std::int64_t more = 0; // rows that are taken back count against those that came
    for (const UsageRow &usage : rows) {
        billed += usage.billed;
        more += usage.takenBack ? -1 : 1;
    }
    const Money sum = sumOf(rows, node.shown.currency());
    m_rowsTable->setSums({{UsageRowsModel::Record, tr("Sum")},
                          {UsageRowsModel::Billed, text::count(billed.count())},
                          {UsageRowsModel::Amount, text::amount(sum, m_usage.decimals())}});
    const int count = int(rows.size());
    const bool holds = sum == node.exact && billed == node.billed && more == node.rows
        && (node.kind == BillNode::Kind::Boost || node.isCorrection
            || sum.roundedToMinor(rounding) == node.shown);
    QString proof;
    if (!holds && node.item > 0)
        proof = tr("%n row(s) come to %1, the invoice says %2: query this line", nullptr, count);
    else if (!holds)
        proof = tr("The sum of %n row(s) is %1: they were read at another second than the bill",
                   nullptr, count);
    else if (node.isCorrection)
        proof = tr("%n row(s) add up to the correction, and match the carrier's record: %1; the "
                   "line as it is rounded now, less what was billed, is %2",
                   nullptr, count);
    else if (node.kind == BillNode::Kind::Boost)
        proof = tr("%n row(s) add up to this boost; its line is rounded once", nullptr, count);
    else
        proof = tr("%n row(s) add up to the line, and match the carrier's record: %1, rounded "
                   "once, %3, is %2",
                   nullptr, count);
    // Not every sentence names all of them.
    proof.replace(QLatin1String("%1"), text::money(sum));
    proof.replace(QLatin1String("%2"), text::money(holds ? node.shown : node.exact));
    proof.replace(QLatin1String("%3"), roundingWord(rounding));
    prove(holds, text::counted(proof, count));
}

void Explanation::showWords(const BillNode &node)
{
    open(node, Instead);
    const QString why = node.note.isEmpty() ? tr("It has no usage rows of its own.") : node.note;
    if (std::exchange(m_said, node.key() + why) == m_said)
        return;
    m_instead->showMessage(
        {.icon = "receipt", .title = text::money(node.shown, text::Decimals::Cents), .text = why});
}

void Explanation::setQuery(const Query &query)
{
    m_asked->setText(query.note);
    m_asked->setVisible(!query.note.isEmpty());
    m_query->setVisible(query.mayAsk);
    m_close->setText(query.closing);
    m_close->setVisible(!query.closing.isEmpty());
}

void Explanation::prove(bool holds, const QString &sentence)
{
    m_proof->setColour(holds ? Colour::Ok : Colour::Warn);
    m_tick->setIcon({.name = holds ? "circle-check" : "circle-alert", .stroke = 2},
                    holds ? Colour::Ok : Colour::Warn);
    m_proof->setText(sentence);
}

void Explanation::showWaiting(const BillNode &node)
{
    open(node, Instead);
    if (std::exchange(m_said, node.key()) == m_said)
        return;
    m_instead->showMessage(
        {.icon = "receipt", .title = tr("Asking the carrier for the usage rows"), .text = {}});
}

void Explanation::showTrouble(const BillNode &node, const QString &why, const QString &code)
{
    open(node, Instead);
    if (std::exchange(m_said, node.key() + why) == m_said)
        return; // its button keeps the focus
    m_instead->showMessage({.icon = "circle-alert",
                            .bad = true,
                            .title = tr("The usage rows cannot be read just now"),
                            .text = why,
                            .code = code,
                            .acts = {{tr("Ask again"), [this] { emit againWanted(); }}}});
}

void Explanation::copyRows() const
{
    QGuiApplication::clipboard()->setText(rowsAsText(m_rows));
}

} // namespace turbolane::ui
