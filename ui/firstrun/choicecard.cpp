// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/choicecard.h"

#include "ui/kit/badge.h"
#include "ui/kit/card.h"
#include "ui/kit/focusring.h"
#include "ui/kit/label.h"
#include "ui/style/fonts.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>

namespace turbolane::ui {

namespace {

constexpr QMargins around(20, 16, 20, 18);

} // namespace

ChoiceCard::ChoiceCard(const QString &title, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_button(new QRadioButton(title))
    , m_badge(new Badge)
    , m_column(boxed<QVBoxLayout>(nullptr, {}, 0))
{
    auto *column = boxed<QVBoxLayout>(this, around, 2);
    auto *head = boxed<QHBoxLayout>(nullptr, {}, 12);
    head->addWidget(m_button, 1);
    head->addWidget(m_badge);
    column->addLayout(head);
    auto *row = boxed<QHBoxLayout>(nullptr, {}, 0);
    row->addSpacing(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
                    + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
    row->addLayout(m_column, 1);
    column->addLayout(row);
    if (!text.isEmpty()) {
        auto *words = new Label(Type::Body, Colour::Ink2, text);
        words->setWordWrap(true);
        m_column->addWidget(words);
    }
    m_badge->hide();
    FocusRing::follow(m_button, 2);
    m_button->setAccessibleDescription(text);
    connect(m_button, &QRadioButton::toggled, this, qOverload<>(&QWidget::update));
    dress();
}

void ChoiceCard::setBadge(const QString &word)
{
    m_badge->say(Tone::Neutral, word);
    m_badge->show();
}

void ChoiceCard::setContent(QWidget *content)
{
    m_column->addWidget(content);
    content->setVisible(m_button->isChecked());
    connect(m_button, &QRadioButton::toggled, content, &QWidget::setVisible);
}

void ChoiceCard::dress()
{
    m_button->setFont(ui::font(Type::Title));
}

void ChoiceCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (changesLook(*event) && m_button->font() != ui::font(Type::Title))
        dress();
}

void ChoiceCard::mousePressEvent(QMouseEvent *)
{
    m_button->setFocus(Qt::MouseFocusReason);
    m_button->click();
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool on = m_button->isChecked();
    paintBox(painter, rect(),
             {.fill = colour(Colour::Surface),
              .border = colour(on ? Colour::Blue : Colour::LineStrong),
              .radius = qreal(Tokens::shipped().radius(Radius::Large)),
              .borderWidth = on ? 2.0 : 1.0});
}

} // namespace turbolane::ui
