// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/budgets/budgetform.h"

#include "ui/budgets/budgetwords.h"
#include "ui/editors/choicebox.h"
#include "ui/editors/moneytyped.h"
#include "ui/kit/form.h"
#include "ui/text.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <set>

namespace turbolane::ui {

namespace {

constexpr std::array scopes{BudgetScope::Account, BudgetScope::Connection, BudgetScope::Tag};
constexpr std::array stops{HardStop::Nothing, HardStop::RefuseBoosts, HardStop::EndBoosts};
constexpr int mostPercent = 1'000;

QString wordOf(BudgetScope scope)
{
    switch (scope) {
    case BudgetScope::Account: return BudgetForm::tr("The whole account");
    case BudgetScope::Connection: return BudgetForm::tr("One connection");
    case BudgetScope::Tag: return BudgetForm::tr("Everything with a tag");
    }
    return {};
}

template <typename Things, typename Thing>
int placeOf(const Things &things, const Thing &thing)
{
    return std::max(0, int(std::ranges::find(things, thing) - things.begin()));
}

} // namespace

BudgetForm::BudgetForm(const client::Picture &picture, QWidget *parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_name(new QLineEdit)
    , m_scope(new ChoiceBox)
    , m_covered(new ChoiceBox)
    , m_monthly(new QLineEdit)
    , m_alerts(new QLineEdit)
    , m_stop(new ChoiceBox)
    , m_approval(new QLineEdit)
    , m_coveredField(new QWidget)
{
    m_name->setObjectName(QStringLiteral("budgetName"));
    m_scope->setObjectName(QStringLiteral("budgetScope"));
    m_covered->setObjectName(QStringLiteral("budgetCovered"));
    m_monthly->setObjectName(QStringLiteral("budgetMonthly"));
    m_alerts->setObjectName(QStringLiteral("budgetAlerts"));
    m_stop->setObjectName(QStringLiteral("budgetStop"));
    m_approval->setObjectName(QStringLiteral("budgetApproval"));
    m_name->setMaxLength(64);
    for (const BudgetScope scope : scopes)
        m_scope->addItem(wordOf(scope));
    for (const HardStop stop : stops)
        m_stop->addItem(ui::wordOf(stop));
    arrange(m_coveredField, {{tr("Which"), m_covered}});
    arrange(this,
            {{tr("Name"), m_name},
             {tr("Covers"), m_scope},
             {{}, m_coveredField},
             {tr("A month"), m_monthly, tr("Before tax, in the account's currency.")},
             {tr("Tell me at"), m_alerts, tr("Percent of it, such as 50, 80, 100.")},
             {tr("When it is used up"), m_stop, tr("The base is never cut.")},
             {tr("Boosts need an approval above"), m_approval, tr("Empty: never.")}});
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] {
        fillCovered();
        emit edited();
    });
    for (QLineEdit *field : {m_name, m_monthly, m_alerts, m_approval})
        connect(field, &QLineEdit::textEdited, this, [this, field] {
            setRefused(field, {});
            emit edited();
        });
    for (QComboBox *choice : {m_covered, m_stop})
        connect(choice, &QComboBox::activated, this, &BudgetForm::edited);
}

Currency BudgetForm::currency() const
{
    return m_picture.charges ? m_picture.charges->total.currency() : Currency::of("EUR");
}

void BudgetForm::fillCovered()
{
    const BudgetScope scope = scopes[std::size_t(m_scope->currentIndex())];
    m_covered->clear();
    m_connections.clear();
    m_tags.clear();
    if (scope == BudgetScope::Connection)
        for (const Connection &connection : m_picture.connections()) {
            m_connections.push_back(connection.id);
            m_covered->addItem(text::fromStd(connection.name));
        }
    std::set<CostTag> known;
    if (scope == BudgetScope::Tag)
        for (const Tagged &tagged : m_picture.tagged())
            known.insert(tagged.tags.begin(), tagged.tags.end());
    if (scope == BudgetScope::Tag && m_known && m_known->scope == scope)
        known.insert(m_known->tag);
    for (const CostTag &tag : known) {
        m_tags.push_back(tag);
        m_covered->addItem(
            tr("%1: %2", "tag, its value").arg(text::fromStd(tag.key), text::fromStd(tag.value)));
    }
    m_coveredField->setVisible(scope != BudgetScope::Account);
}

void BudgetForm::show(const Budget *budget)
{
    m_known = budget ? std::optional(*budget) : std::nullopt;
    const Budget shown = budget ? *budget
                                : Budget{.id = {},
                                         .name = tr("Monthly budget").toStdString(),
                                         .alertPercents = {50, 80, 100}};
    m_name->setText(text::fromStd(shown.name));
    m_scope->setCurrentIndex(placeOf(scopes, shown.scope));
    fillCovered();
    if (shown.scope == BudgetScope::Connection)
        m_covered->setCurrentIndex(placeOf(m_connections, shown.connection));
    else if (shown.scope == BudgetScope::Tag)
        m_covered->setCurrentIndex(placeOf(m_tags, shown.tag));
    m_monthly->setText(budget ? text::amount(shown.monthly) : QString());
    QStringList percents;
    for (const int percent : shown.alertPercents)
        percents.append(QString::number(percent));
    m_alerts->setText(percents.join(QStringLiteral(", ")));
    m_stop->setCurrentIndex(placeOf(stops, shown.hardStop));
    m_approval->setText(shown.approvalAbove ? text::amount(*shown.approvalAbove) : QString());
    for (QLineEdit *field : {m_name, m_monthly, m_alerts, m_approval})
        setRefused(field, {});
}

std::optional<Money> BudgetForm::amount(QLineEdit &field, bool mayBeEmpty)
{
    const auto typed = moneyTyped(field.text(), currency());
    const bool isGood = typed ? !typed->isZero() : mayBeEmpty && field.text().trimmed().isEmpty();
    setRefused(&field,
               isGood ? QString()
                      : tr("Write an amount, such as %1.")
                            .arg(text::money(Money::micros(1'500'000'000, currency()))));
    return typed;
}

std::optional<std::vector<int>> BudgetForm::alerts()
{
    static const QRegularExpression between(QStringLiteral("[\\s,;%]+"));
    std::set<int> percents;
    bool isGood = true;
    for (const QString &word : m_alerts->text().split(between, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int percent = word.toInt(&isNumber);
        isGood = isGood && isNumber && percent >= 1 && percent <= mostPercent;
        percents.insert(percent);
    }
    setRefused(m_alerts, isGood ? QString() : tr("Write whole percents, such as 50, 80, 100."));
    return isGood ? std::optional(std::vector<int>(percents.begin(), percents.end()))
                  : std::nullopt;
}

void BudgetForm::cover(Budget *budget) const
{
    budget->scope = scopes[std::size_t(m_scope->currentIndex())];
    budget->connection = {};
    budget->tag = {};
    const auto place = std::size_t(std::max(0, m_covered->currentIndex()));
    if (budget->scope == BudgetScope::Connection && place < m_connections.size())
        budget->connection = m_connections[place];
    if (budget->scope == BudgetScope::Tag && place < m_tags.size())
        budget->tag = m_tags[place];
}

/// Made of its name, and unlike every other.
BudgetId BudgetForm::freeId(const QString &name) const
{
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9]+"));
    QString stem = name.toLower();
    stem = stem.replace(others, QStringLiteral("-")).left(48);
    if (stem.isEmpty())
        stem = QStringLiteral("budget");
    BudgetId id(stem.toStdString());
    for (int number = 2; m_picture.budget(id); ++number)
        id = BudgetId(QStringLiteral("%1-%2").arg(stem).arg(number).toStdString());
    return id;
}

std::optional<Budget> BudgetForm::wanted()
{
    Budget budget = m_known.value_or(Budget());
    const QString name = m_name->text().trimmed();
    setRefused(m_name, name.isEmpty() ? tr("Give it a name.") : QString());
    const auto monthly = amount(*m_monthly, false);
    const auto approval = amount(*m_approval, true);
    const auto percents = alerts();
    const bool isApprovalGood = approval || m_approval->text().trimmed().isEmpty();
    if (name.isEmpty() || !monthly || monthly->isZero() || !isApprovalGood || !percents)
        return {};
    cover(&budget);
    budget.name = name.toStdString();
    if (!m_known)
        budget.id = freeId(name);
    budget.monthly = *monthly;
    budget.approvalAbove = approval;
    budget.alertPercents = *percents;
    budget.hardStop = stops[std::size_t(m_stop->currentIndex())];
    return budget;
}

} // namespace turbolane::ui
