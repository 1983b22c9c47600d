// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/whatifdialog.h"

#include "client/carrierclient.h"
#include "client/jobs/whatifjob.h"
#include "client/portfolio.h"
#include "ui/billing/comparedmodel.h"
#include "ui/billing/footedtable.h"
#include "ui/editors/bandwidthedit.h"
#include "ui/editors/choicebox.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/form.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/kit/look.h"
#include "ui/plans/planwords.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr int formWidth = 264;

/// "€66.00 less"
QString changeWords(Money difference)
{
    if (difference.isZero())
        return WhatIfDialog::tr("the same");
    const bool isLess = difference.inMicros() < 0;
    const auto amount =
        isLess ? Money::zero(difference.currency()).minus(difference) : Result<Money>(difference);
    const QString figure = amount ? text::money(*amount, text::Decimals::Cents) : QString();
    return isLess ? WhatIfDialog::tr("%1 less").arg(figure)
                  : WhatIfDialog::tr("%1 more").arg(figure);
}

} // namespace

WhatIfDialog::WhatIfDialog(const Desk &desk, const QList<Month> &months, int chosen,
                           QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_months(months)
    , m_prices(desk)
    , m_month(new ChoiceBox)
    , m_connection(new ChoiceBox)
    , m_plan(new ChoiceBox)
    , m_term(new ChoiceBox)
    , m_base(new QLineEdit)
    , m_withoutBoosts(new QCheckBox(tr("Without boosts")))
    , m_ask(new Button(ButtonKind::Primary, tr("Work it out")))
    , m_result(new Label(Type::Strong, Colour::Ink))
    , m_note(new Label(Type::Body, Colour::Ink2))
    , m_model(new ComparedModel(tr("As it was"), tr("As supposed"), this))
    , m_table(new FootedTable(m_model, tr("The month as it was and as supposed")))
{
    setObjectName(QStringLiteral("whatIfDialog"));
    setWindowTitle(tr("What if"));
    resize(960, 560);
    arrange();
    for (const Month &month : m_months)
        m_month->addItem(month.title);
    m_month->setCurrentIndex(chosen);
    m_connection->addItem(tr("All of them"), QString());
    for (const Connection &connection : desk.portfolio.picture().connections())
        m_connection->addItem(text::fromStd(connection.name), text::fromStd(connection.id.text()));
    connect(&m_prices, &PriceList::changed, this, &WhatIfDialog::fillPlans);
    connect(m_ask, &Button::clicked, this, &WhatIfDialog::ask);
    fillPlans();
    m_prices.want();
    say(tr("Choose what is supposed to have been other."), {}, false);
}

/// Nobody waits for the answer any more.
WhatIfDialog::~WhatIfDialog()
{
    abandon();
}

void WhatIfDialog::arrange()
{
    auto *column = boxed<QVBoxLayout>(this, {24, 20, 24, 20}, 16);
    column->addWidget(new Label(Type::Heading, Colour::Ink, windowTitle()));
    auto *what = new Label(Type::Body, Colour::Ink2,
                           tr("The same use, rated as it was and as supposed. Nothing is ordered "
                              "or changed."));
    what->setWordWrap(true);
    column->addWidget(what);
    auto *row = boxed<QHBoxLayout>(nullptr, {}, 24);
    row->addWidget(makeForm());
    row->addWidget(makeAnswer(), 1);
    column->addLayout(row, 1);
    auto *close = new Button(ButtonKind::Secondary, tr("Close"));
    close->setObjectName(QStringLiteral("closeWhatIf"));
    auto *acts = new QHBoxLayout;
    acts->addStretch();
    acts->addWidget(close);
    acts->addWidget(m_ask);
    column->addLayout(acts);
    connect(close, &Button::clicked, this, &QDialog::reject);
}

QWidget *WhatIfDialog::makeForm()
{
    m_month->setObjectName(QStringLiteral("whatIfMonth"));
    m_connection->setObjectName(QStringLiteral("whatIfConnection"));
    m_plan->setObjectName(QStringLiteral("whatIfPlan"));
    m_term->setObjectName(QStringLiteral("whatIfTerm"));
    m_base->setObjectName(QStringLiteral("whatIfBase"));
    m_withoutBoosts->setObjectName(QStringLiteral("whatIfWithoutBoosts"));
    m_ask->setObjectName(QStringLiteral("askWhatIf"));
    m_base->setPlaceholderText(tr("As it was"));
    auto *fields = new QWidget;
    setGrownWidth(fields, formWidth);
    ui::arrange(fields,
                {{tr("Month"), m_month},
                 {tr("Connections"), m_connection},
                 {tr("Plan"), m_plan},
                 {tr("Term"), m_term},
                 {tr("Base bandwidth"), m_base, tr("Such as 2.5G. Empty: as it was.")},
                 {{}, m_withoutBoosts}});
    auto *side = new QWidget;
    auto *column = boxed<QVBoxLayout>(side, {}, 0);
    column->addWidget(fields);
    column->addStretch();
    return side;
}

QWidget *WhatIfDialog::makeAnswer()
{
    m_result->setObjectName(QStringLiteral("whatIfResult"));
    m_note->setObjectName(QStringLiteral("whatIfNote"));
    m_table->table().setObjectName(QStringLiteral("whatIfTable"));
    for (Label *label : {m_result, m_note})
        label->setWordWrap(true);
    QHeaderView &columns = *m_table->table().horizontalHeader();
    columns.setSectionResizeMode(QHeaderView::ResizeToContents);
    columns.setSectionResizeMode(ComparedModel::Title, QHeaderView::Stretch);
    auto *answer = new QWidget;
    auto *column = boxed<QVBoxLayout>(answer, {}, 8);
    column->addWidget(m_result);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    column->addStretch();
    return answer;
}

void WhatIfDialog::fillPlans()
{
    const QVariant plan = m_plan->currentData();
    const QVariant term = m_term->currentData();
    m_plan->clear();
    m_plan->addItem(tr("As it was"), QString());
    m_term->clear();
    m_term->addItem(tr("As it was"));
    m_term->addItem(termWords({}), 0);
    if (m_prices.choices()) {
        for (const PricePlan &each : m_prices.choices()->plans)
            m_plan->addItem(text::fromStd(each.title), text::fromStd(each.id.text()));
        for (const Term &each : m_prices.choices()->terms)
            m_term->addItem(termWords(each), each.months);
    }
    m_plan->setCurrentIndex(std::max(0, m_plan->findData(plan)));
    m_term->setCurrentIndex(term.isValid() ? std::max(0, m_term->findData(term)) : 0);
}

std::optional<client::WhatIfQuestion> WhatIfDialog::asked()
{
    client::WhatIfQuestion question{
        .month = m_months.at(m_month->currentIndex()).month,
        .connection = ConnectionId(m_connection->currentData().toString().toStdString()),
        .plan = PlanId(m_plan->currentData().toString().toStdString()),
        .withoutBoosts = m_withoutBoosts->isChecked()};
    if (m_term->currentData().isValid())
        question.termMonths = m_term->currentData().toInt();
    setRefused(m_base, {});
    if (m_base->text().trimmed().isEmpty())
        return question;
    const Result<Bandwidth> base = bandwidthTyped(m_base->text());
    if (!base) {
        setRefused(m_base, tr("This is not a bandwidth in whole Mbps."));
        return std::nullopt;
    }
    question.base = *base;
    return question;
}

void WhatIfDialog::ask()
{
    const auto question = asked();
    if (!question)
        return;
    abandon();
    m_ask->setLoading(true);
    m_job = m_desk.carrier.whatIf(*question);
    connect(m_job, &client::ApiJob::succeeded, this,
            [this, job = m_job.get(), question] { tell(job->answer(), *question); });
    connect(m_job, &client::ApiJob::failed, this, &WhatIfDialog::tellFailure);
}

void WhatIfDialog::abandon()
{
    if (m_job)
        m_job->abandon();
    m_job.clear();
}

void WhatIfDialog::tell(const WhatIf &whatIf, const client::WhatIfQuestion &question)
{
    m_job.clear();
    m_ask->setLoading(false);
    const auto money = [](Money amount) { return text::money(amount, text::Decimals::Cents); };
    const int above = int(std::min<std::int64_t>(whatIf.fiveMinutesAbove, 1'000'000));
    const QString overflow =
        text::counted(tr("More was carried than %1 would have let through in %n 5-minute "
                         "sample(s).",
                         nullptr, above),
                      above);
    say(tr("%1 instead of %2: %3.", "would cost, did cost, change")
            .arg(money(whatIf.wouldTotal), money(whatIf.wasTotal), changeWords(whatIf.difference)),
        above == 0 ? QString()
                   : overflow.arg(question.base ? text::bandwidth(*question.base)
                                                : tr("the bandwidth", "that is supposed")),
        false);
    m_model->setCurrency(whatIf.wasTotal.currency());
    m_model->replaceWith(comparedRows(whatIf));
    const auto cents = [](Money amount) { return text::amount(amount, text::Decimals::Cents); };
    m_table->setSums({{ComparedModel::Title, tr("Before tax")},
                      {ComparedModel::Before, cents(whatIf.wasTotal)},
                      {ComparedModel::After, cents(whatIf.wouldTotal)},
                      {ComparedModel::Difference, cents(whatIf.difference)}});
    m_table->show();
}

void WhatIfDialog::tellFailure(const client::Failure &failure)
{
    m_job.clear();
    m_ask->setLoading(false);
    const Trouble trouble = troubleOf(failure, Deed::Read);
    say(tr("It could not be worked out. %1").arg(trouble.text()), trouble.code, true);
}

/// The table comes back with an answer.
void WhatIfDialog::say(const QString &result, const QString &note, bool isBad)
{
    m_result->setColour(isBad ? Colour::Bad : Colour::Ink);
    m_result->setText(result);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_table->hide();
}

} // namespace turbolane::ui
