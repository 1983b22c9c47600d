// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/profilecard.h"

#include "ui/kit/figure.h"
#include "ui/kit/label.h"

#include <QBoxLayout>

namespace turbolane::ui {

ProfileCard::ProfileCard(const QString &title, QWidget *parent)
    : Card(parent)
    , m_title(new Label(Type::Small, Colour::Ink2, title))
    , m_state(new Badge)
    , m_bandwidth(new FigureLabel(Type::Figure, title))
    , m_price(new Label(Type::Small, Colour::Ink2))
    , m_terms(new Label(Type::Small, Colour::Ink2))
{
    m_state->setOnTint(true);
    m_price->setWordWrap(true);
    m_terms->setWordWrap(true);
    auto *column = boxed<QVBoxLayout>(this, {14, 12, 14, 12}, 2);
    auto *head = boxed<QHBoxLayout>(nullptr, {}, 8);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_state);
    column->addLayout(head);
    column->addWidget(m_bandwidth);
    column->addSpacing(4);
    column->addWidget(m_price);
    column->addWidget(m_terms);
    column->addStretch();
}

void ProfileCard::show(const View &view)
{
    setColours(view.isLit ? Colour::TurboTint : Colour::Surface,
               view.isLit ? Colour::TurboEdge : Colour::Line);
    m_title->setColour(view.isLit ? Colour::TurboText : Colour::Ink2);
    m_state->setOnTint(view.isLit);
    m_state->say(view.isTurbo ? Tone::Boosted : Tone::Neutral, view.state);
    m_state->setVisible(!view.state.isEmpty());
    m_bandwidth->setFigure(view.bandwidth);
    m_price->setText(view.price);
    m_price->setVisible(!view.price.isEmpty());
    m_terms->setText(view.terms);
    m_terms->setVisible(!view.terms.isEmpty());
}

} // namespace turbolane::ui
