// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/answerpanel.h"

#include "ui/kit/card.h"
#include "ui/kit/flowlayout.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace turbolane::ui {

namespace {

struct Looks {
    Colour ground;
    Colour words;
    const char *icon;
};

Looks looksOf(AnswerPanel::Mood mood)
{
    switch (mood) {
    case AnswerPanel::Mood::Busy: return {Colour::Sunken, Colour::Ink, "clock"};
    case AnswerPanel::Mood::Good: return {Colour::OkTint, Colour::Ok, "circle-check"};
    case AnswerPanel::Mood::Doubt: return {Colour::WarnTint, Colour::Warn, "triangle-alert"};
    case AnswerPanel::Mood::Bad: break;
    }
    return {Colour::BadTint, Colour::Bad, "circle-alert"};
}

constexpr int iconSize = 20;

} // namespace

AnswerPanel::AnswerPanel(QWidget *parent)
    : QFrame(parent)
    , m_glyph(new Glyph({"circle-check"}, Colour::Ok, iconSize))
    , m_spinner(new Spinner(iconSize))
    , m_what(new Label(Type::Strong, Colour::Ink))
    , m_more(new Label(Type::Small, Colour::Ink2))
    , m_code(new Label(Type::Mono, Colour::Ink))
    , m_acts(new QWidget)
{
    setObjectName(QStringLiteral("answerPanel"));
    m_what->setWordWrap(true);
    m_more->setWordWrap(true);
    m_code->setWordWrap(true);
    m_code->setObjectName(QStringLiteral("answerCode"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_acts->setLayout(new FlowLayout(8));
    auto *row = boxed<QHBoxLayout>(this, {14, 12, 14, 12}, 12);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addWidget(m_spinner, 0, Qt::AlignTop);
    auto *column = boxed<QVBoxLayout>(nullptr, {}, 2);
    column->addWidget(m_what);
    column->addWidget(m_more);
    column->addSpacing(2);
    column->addWidget(m_code);
    column->addSpacing(2);
    column->addWidget(m_acts);
    row->addLayout(column, 1);
    hide();
}

void AnswerPanel::say(Mood mood, const Verdict &verdict, const QList<Banner::Act> &acts)
{
    const Looks looks = looksOf(mood);
    m_mood = mood;
    m_glyph->setIcon({looks.icon, 2.0}, looks.words);
    m_glyph->setVisible(mood != Mood::Busy);
    m_spinner->setVisible(mood == Mood::Busy);
    m_what->setColour(looks.words);
    m_what->setText(verdict.what);
    m_more->setText(verdict.more);
    m_more->setVisible(!verdict.more.isEmpty());
    m_code->setText(verdict.code);
    m_code->setAccessibleName(tr("Fingerprint or address: %1").arg(verdict.code));
    m_code->setVisible(!verdict.code.isEmpty());
    showActs(acts);
    setAccessibleName(verdict.what + QStringLiteral(". ") + verdict.more);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void AnswerPanel::showActs(const QList<Banner::Act> &acts)
{
    while (QLayoutItem *item = m_acts->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just pressed
        delete item;
    }
    int number = 0;
    for (const Banner::Act &act : acts) {
        auto *button = new Button(ButtonKind::Secondary, act.text);
        button->setButtonSize(ButtonSize::Small);
        button->setObjectName(QStringLiteral("answerAct%1").arg(++number));
        connect(button, &QAbstractButton::clicked, this, act.act);
        m_acts->layout()->addWidget(button);
    }
    m_acts->setVisible(!acts.isEmpty());
}

void AnswerPanel::clear()
{
    hide();
}

void AnswerPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), {.fill = colour(looksOf(m_mood).ground), .border = {}, .radius = 8});
}

} // namespace turbolane::ui
