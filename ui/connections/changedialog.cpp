// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connections/changedialog.h"

#include "client/carrierclient.h"
#include "client/jobs/changecostjob.h"
#include "client/jobs/pathsjob.h"
#include "ui/commands/placeorder.h"
#include "ui/editors/bandwidthedit.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/form.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/plans/planchoice.h"
#include "ui/plans/planwords.h"
#include "ui/plans/pricelist.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QBoxLayout>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr std::chrono::milliseconds afterTyping{250};

const PlanId &planOf(const Connection &connection)
{
    return connection.plan.isEmpty() ? usualPlan : connection.plan;
}

} // namespace

ChangeDialog::ChangeDialog(const Desk &desk, const Connection &connection, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_connection(connection)
    , m_order(new PlaceOrder(desk.carrier, this))
    , m_base(new BandwidthEdit)
    , m_turbo(new BandwidthEdit)
    , m_prices(new PriceList(desk, this))
    , m_choice(new PlanChoice)
    , m_plan(planOf(connection))
    , m_termMonths(connection.termMonths)
    , m_price(new Label(Type::Body, Colour::Ink))
    , m_refusal(new Label(Type::Body, Colour::Bad))
    , m_change(new Button(ButtonKind::Primary, tr("Change it")))
{
    setObjectName(QStringLiteral("changeDialog"));
    setWindowTitle(tr("Change %1").arg(text::fromStd(connection.name)));
    m_base->setObjectName(QStringLiteral("changeBase"));
    m_turbo->setObjectName(QStringLiteral("changeTurbo"));
    m_change->setObjectName(QStringLiteral("changeForGood"));
    m_base->setValue(connection.base);
    m_turbo->setValue(connection.turbo);
    arrangeAll();
    m_pause.setSingleShot(true);
    m_pause.setInterval(afterTyping);
    connect(&m_pause, &QTimer::timeout, this, &ChangeDialog::askForPrice);
    for (BandwidthEdit *edit : {m_base, m_turbo}) {
        connect(edit, &BandwidthEdit::valueChanged, this, &ChangeDialog::edited);
        connect(edit, &BandwidthEdit::goodnessChanged, this, &ChangeDialog::edited);
    }
    connect(m_prices, &PriceList::changed, this, &ChangeDialog::showPlans);
    connect(m_choice, &PlanChoice::planChosen, this, [this](const PlanId &plan) {
        m_plan = plan;
        showPlans();
    });
    connect(m_choice, &PlanChoice::termChosen, this, [this](int months) {
        m_termMonths = months;
        showPlans();
    });
    m_prices->want();
    connect(m_change, &Button::clicked, this, &ChangeDialog::change);
    connect(m_order, &PlaceOrder::accepted, this, &QDialog::accept);
    connect(m_order, &PlaceOrder::refused, this, [this](const client::Failure &failure) {
        refuse(troubleOf(failure, Deed::Change, {text::fromStd(m_connection.name)}).text());
    });
    edited();
}

void ChangeDialog::arrangeAll()
{
    setGrownMinimumWidth(this, 460);
    m_price->setWordWrap(true);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *form = new QWidget;
    turbolane::ui::arrange(
        form,
        {{tr("Base bandwidth"), m_base, tr("For example 750M or 2.5G, in whole Mbps.")},
         {tr("Turbo profile"), m_turbo, tr("Above the base, or equal to it for none.")}});
    auto *keep = new Button(ButtonKind::Secondary, tr("Leave it as it is"));
    auto *column = boxed<QVBoxLayout>(this, {24, 20, 24, 20}, 12);
    column->addWidget(new Label(Type::Heading, Colour::Ink, windowTitle()));
    column->addWidget(form);
    column->addWidget(m_choice);
    column->addWidget(m_price);
    column->addWidget(m_refusal);
    // Enter in a field asks for what the field says, and never throws it away.
    keep->setAutoDefault(false);
    m_change->setDefault(true);
    auto *acts = new QHBoxLayout;
    acts->addStretch();
    acts->addWidget(keep);
    acts->addWidget(m_change);
    column->addLayout(acts);
    connect(keep, &Button::clicked, this, &QDialog::reject);
}

void ChangeDialog::edited()
{
    m_refusal->hide();
    ++m_question;
    m_pause.stop();
    m_change->setText(tr("Change it"));
    const QString whyNot = reasonAgainst();
    const QString now = tr("Now %1.").arg(text::rate(m_connection.basePrice));
    if (whyNot.isEmpty()) {
        m_change->disableBecause(tr("The new price is told first."));
        m_price->setText(now + u' ' + tr("Asking the carrier for the new price."));
        m_pause.start();
    } else {
        m_change->disableBecause(whyNot);
        m_price->setText(now + u' ' + whyNot);
    }
}

QString ChangeDialog::reasonAgainst() const
{
    if (!m_base->isGood() || !m_turbo->isGood())
        return tr("A bandwidth is a number and a unit, such as 2.5G.");
    if (m_turbo->value() < m_base->value())
        return tr("The turbo profile is not below the base bandwidth.");
    if (!isAboutBandwidth() && !isAboutPlan())
        return tr("Nothing is changed yet.");
    if (isAboutBandwidth() && isAboutPlan())
        return tr("Bandwidth and plan are changed one after the other.");
    return {};
}

/// An answer to a question that was typed over is not listened to.
void ChangeDialog::askForPrice()
{
    if (isAboutPlan())
        return askForPlanPrice();
    const int question = m_question;
    client::PathsJob *job = m_desk.carrier.paths({.port = m_connection.port,
                                                  .onRamp = m_connection.onRamp,
                                                  .base = m_base->value(),
                                                  .turbo = m_turbo->value(),
                                                  .connection = m_connection.id});
    connect(job, &client::ApiJob::succeeded, this, [this, job, question] {
        if (question == m_question)
            tellPrice(job->answer().candidates.front());
    });
    connect(job, &client::ApiJob::failed, this, [this, question](const client::Failure &failure) {
        if (question == m_question)
            refuse(troubleOf(failure, Deed::Quote, {text::fromStd(m_connection.name)}).text());
    });
}

void ChangeDialog::tellPrice(const CandidatePath &after)
{
    m_price->setText(tr("%1 now, then %2. Its path and its VLAN stay as they are; traffic is not "
                        "interrupted.")
                         .arg(text::rate(m_connection.basePrice), text::rate(after.base)));
    m_change->setText(
        tr("Change to %1, %2").arg(text::bandwidth(m_base->value()), text::rate(after.base)));
    m_change->enable();
}

/// Taller where there is more to read; never smaller while somebody looks.
void ChangeDialog::fit()
{
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

bool ChangeDialog::isAboutPlan() const
{
    return m_plan != planOf(m_connection) || m_termMonths != m_connection.termMonths;
}

bool ChangeDialog::isAboutBandwidth() const
{
    return m_base->value() != m_connection.base || m_turbo->value() != m_connection.turbo;
}

/// Only where the carrier has plans.
void ChangeDialog::showPlans()
{
    const auto &choices = m_prices->choices();
    m_choice->setVisible(choices && !choices->plans.empty());
    if (choices) {
        const PricePlan *plan = findPlan(*choices, m_plan);
        m_choice->show({.choices = *choices,
                        .plan = m_plan,
                        .termMonths = m_termMonths,
                        .planNote = plan ? planNote(*plan) : QString(),
                        .termNote = {}});
    }
    edited();
    fit();
}

client::ConnectionChange ChangeDialog::changeOfPlan() const
{
    client::ConnectionChange change{.connection = m_connection.id,
                                    .name = {},
                                    .base = {},
                                    .turbo = {},
                                    .version = m_connection.version};
    if (m_plan != planOf(m_connection))
        change.plan = m_plan;
    if (m_termMonths != m_connection.termMonths)
        change.termMonths = m_termMonths;
    return change;
}

void ChangeDialog::askForPlanPrice()
{
    const int question = m_question;
    client::ChangeCostJob *job = m_desk.carrier.changeCost(changeOfPlan());
    connect(job, &client::ApiJob::succeeded, this, [this, job, question] {
        if (question == m_question)
            tellPlanPrice(job->answer());
    });
    connect(job, &client::ApiJob::failed, this, [this, question](const client::Failure &failure) {
        if (question == m_question)
            refuse(troubleOf(failure, Deed::Quote, {text::fromStd(m_connection.name)}).text());
    });
}

void ChangeDialog::tellPlanPrice(const OrderEstimate &estimate)
{
    QString told = tr("%1 now, then %2, from the moment it is ordered.")
                       .arg(text::rate(estimate.now), text::rate(estimate.then));
    if (!estimate.earlyTermination.isZero())
        told += u' '
            + tr("What its term promised and this does not, costs %1, once.")
                  .arg(text::money(estimate.earlyTermination, text::Decimals::Cents));
    m_price->setText(told);
    fit();
    m_change->setText(tr("Change to %1, %2")
                          .arg(planTitle(m_prices->choices(), m_plan), text::rate(estimate.then)));
    m_change->enable();
}

void ChangeDialog::refuse(const QString &why)
{
    m_refusal->setText(why);
    m_refusal->show();
    m_change->setLoading(false);
}

void ChangeDialog::change()
{
    const auto unless = [](Bandwidth same, Bandwidth value) {
        return same == value ? std::nullopt : std::optional(value);
    };
    m_change->setLoading(true, tr("Asking"));
    if (isAboutPlan())
        return m_order->change(changeOfPlan());
    m_order->change({.connection = m_connection.id,
                     .name = {},
                     .base = unless(m_connection.base, m_base->value()),
                     .turbo = unless(m_connection.turbo, m_turbo->value()),
                     .version = m_connection.version});
}

} // namespace turbolane::ui
