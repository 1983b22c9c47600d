// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/explaincard.h"

#include "ui/billing/billoutlineview.h"
#include "ui/billing/explanation.h"
#include "ui/editors/linkbutton.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/text.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QScopedValueRollback>

namespace turbolane::ui {

namespace {

constexpr int outlineWidth = 424;

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

ExplainCard::ExplainCard(QWidget *parent)
    : Card(parent)
    , m_outline(new BillOutlineView)
    , m_explanation(new Explanation)
    , m_empty(new EmptyState)
    , m_column(boxed<QVBoxLayout>(this, {1, 1, 1, 1}, 0))
    , m_currency(new Label(Type::Caption, Colour::Ink2))
    , m_how(new LinkButton(tr("How it is counted")))
{
    setObjectName(QStringLiteral("explainCard"));
    m_empty->setObjectName(QStringLiteral("billInstead"));
    m_how->setObjectName(QStringLiteral("howCounted"));
    m_bill = outlined();
    m_column->addWidget(m_bill, 1);
    m_column->addWidget(m_empty, 1);
    m_empty->hide();
    setFocusProxy(m_outline);
    connect(m_how, &LinkButton::clicked, this, &ExplainCard::howWanted);
    connect(m_outline->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isShowing)
            emit choiceChanged();
    });
    connect(m_outline, &BillOutlineView::openWanted, this, &ExplainCard::setOpen);
    connect(m_explanation, &Explanation::partChosen, this, &ExplainCard::choose);
}

QWidget *ExplainCard::outlined()
{
    auto *bill = new QWidget;
    auto *row = boxed<QHBoxLayout>(bill, {}, 0);
    auto *left = boxed<QVBoxLayout>(nullptr, {0, 17, 0, 8}, 0);
    auto *heading = boxed<QHBoxLayout>(nullptr, {20, 0, 16, 6}, 12);
    heading->addWidget(new Label(Type::Title, Colour::Ink, tr("Explain this bill")));
    heading->addWidget(m_how);
    heading->addStretch();
    heading->addWidget(m_currency);
    left->addLayout(heading);
    m_outline->setModel(&m_model);
    setGrownWidth(m_outline, outlineWidth);
    left->addWidget(m_outline, 1);
    row->addLayout(left);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_explanation, 1);
    return bill;
}

void ExplainCard::setStrip(QWidget *strip)
{
    m_column->insertWidget(0, strip);
}

void ExplainCard::show(const QString &of, const QList<BillNode> &all)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_all = all;
    m_currency->setText(text::currencySign(all.first().shown.currency()));
    const bool isAnother = std::exchange(m_of, of) != of;
    if (isAnother || m_open.isEmpty())
        m_open = openAtFirst(all);
    showOutline();
    if (isAnother || !m_outline->currentIndex().isValid())
        m_outline->setCurrentIndex(m_model.index(0, 0));
    m_instead.clear();
    m_bill->show();
    m_empty->hide();
}

void ExplainCard::showInstead(const EmptyState::Message &message)
{
    m_bill->hide();
    m_empty->show();
    const QString said = message.title + message.text;
    if (std::exchange(m_instead, said) != said)
        m_empty->showMessage(message);
}

std::optional<BillNode> ExplainCard::chosen() const
{
    const QModelIndex current = m_outline->currentIndex();
    return current.isValid() ? std::optional(m_model.row(current.row())) : std::nullopt;
}

QList<BillNode> ExplainCard::partsOfChosen() const
{
    const auto node = chosen();
    return node ? partsOf(m_all, node->key()) : QList<BillNode>();
}

void ExplainCard::showOutline()
{
    m_model.replaceWith(withOpen(m_all, m_open));
}

void ExplainCard::setOpen(const QString &key, bool open)
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

void ExplainCard::choose(const QString &key)
{
    for (const QString &above : keysAbove(m_all, key))
        m_open.insert(above);
    showOutline();
    m_outline->setCurrentIndex(m_model.indexOf(key));
    m_outline->setFocus();
}

} // namespace turbolane::ui
