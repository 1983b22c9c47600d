// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/profilecards.h"

#include "ui/connections/acts.h"
#include "ui/detail/profilecard.h"
#include "ui/editors/linkbutton.h"
#include "ui/kit/label.h"
#include "ui/plans/planwords.h"
#include "ui/plans/pricelist.h"

#include <QBoxLayout>

namespace turbolane::ui {

ProfileCards::ProfileCards(QWidget *parent)
    : QWidget(parent)
    , m_change(new LinkButton(tr("Change")))
    , m_base(new ProfileCard(tr("Base")))
    , m_turbo(new ProfileCard(tr("Turbo")))
    , m_plan(new Label(Type::Small, Colour::Ink2))
{
    setObjectName(QStringLiteral("profileCards"));
    m_base->setObjectName(QStringLiteral("baseProfile"));
    m_turbo->setObjectName(QStringLiteral("turboProfile"));
    m_change->setObjectName(QStringLiteral("changeProfiles"));
    m_change->setAccessibleName(tr("Change the bandwidth profiles"));
    m_plan->setWordWrap(true);
    auto *column = boxed<QVBoxLayout>(this, {}, 8);
    auto *head = boxed<QHBoxLayout>(nullptr, {}, 8);
    head->addWidget(new Label(Type::Title, Colour::Ink, tr("Bandwidth profiles")));
    head->addStretch();
    head->addWidget(m_change);
    column->addLayout(head);
    auto *cards = boxed<QHBoxLayout>(nullptr, {}, 12);
    cards->addWidget(m_base, 1);
    cards->addWidget(m_turbo, 1);
    column->addLayout(cards);
    column->addWidget(m_plan);
    connect(m_change, &QAbstractButton::clicked, this, &ProfileCards::changeWanted);
}

void ProfileCards::show(const DetailSight &sight, const PriceList &prices)
{
    const QString whyNot = whyNotChanged(sight.connection, sight.picture, sight.isLost);
    m_change->setEnabled(whyNot.isEmpty());
    m_change->setToolTip(whyNot);
    m_change->setAccessibleDescription(whyNot);
    showBase(sight);
    showTurbo(sight);
    m_plan->setText(planAndTermOf(sight.connection, prices.choices(), sight.picture.carrier));
}

void ProfileCards::showBase(const DetailSight &sight)
{
    const Connection &connection = sight.connection;
    const bool holds = !connection.inForce.isZero() && connection.inForce <= connection.base;
    m_base->show({.bandwidth = text::bandwidthFigure(connection.base),
                  .state = holds ? tr("Now", "in force") : QString(),
                  .price = text::rate(connection.basePrice, text::Decimals::Brief),
                  .terms = tr("Always on")});
}

void ProfileCards::showTurbo(const DetailSight &sight)
{
    const Connection &connection = sight.connection;
    if (connection.turbo <= connection.base)
        return m_turbo->show({.bandwidth = {tr("None", "turbo profile"), {}},
                              .state = {},
                              .price = tr("Nothing to press Turbo for."),
                              .terms = {}});
    const Boost *boost = sight.picture.runningBoost(connection.id);
    const bool isUp = boost != nullptr && boost->state == BoostState::Active;
    const bool starts = boost != nullptr && boost->state == BoostState::Activating;
    QString price;
    if (isUp)
        price = tr("+%1 just now").arg(text::rate(boost->extra, text::Decimals::Brief));
    else if (const auto &offer = sight.service.offer())
        price = tr("+%1 by day").arg(text::rate(offer->turboExtra, text::Decimals::Brief));
    m_turbo->show({.bandwidth = text::bandwidthFigure(connection.turbo),
                   .state = isUp ? tr("Now", "in force")
                       : starts  ? tr("Starting")
                                 : QString(),
                   .price = price,
                   .terms = tr("Only while boosted"),
                   .isTurbo = true,
                   .isLit = isUp || starts});
}

} // namespace turbolane::ui
