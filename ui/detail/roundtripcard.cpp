// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/roundtripcard.h"

#include "ui/detail/roundtripplot.h"
#include "ui/kit/label.h"

#include <QBoxLayout>

namespace turbolane::ui {

RoundTripCard::RoundTripCard(QWidget *parent)
    : Card(parent)
    , m_plot(new RoundTripPlot)
    , m_words(new Label(Type::Caption, Colour::Ink2))
{
    setObjectName(QStringLiteral("roundTripCard"));
    m_plot->setObjectName(QStringLiteral("roundTripPlot"));
    m_words->setElide(Qt::ElideRight);
    m_words->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_words->setText(tr("of the path it takes, ms"));
    auto *column = boxed<QVBoxLayout>(this, {16, 14, 16, 8}, 6);
    auto *head = boxed<QHBoxLayout>(nullptr, {}, 8);
    head->addWidget(new Label(Type::Title, Colour::Ink, tr("Round trip")));
    head->addWidget(m_words, 1);
    column->addLayout(head);
    column->addWidget(m_plot, 1);
}

void RoundTripCard::show(const DetailSight &sight, Seconds length)
{
    const Interval time = Interval::between(sight.now - length, sight.now);
    m_plot->draw(
        {.time = time, .spans = roundTripsOf(sight.connection, sight.disturbances(), time)});
}

} // namespace turbolane::ui
