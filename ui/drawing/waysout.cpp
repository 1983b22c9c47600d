// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/waysout.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/glyph.h"
#include "ui/kit/label.h"
#include "ui/trouble.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace turbolane::ui {

namespace {

constexpr int textWidthMost = 680;

} // namespace

WaysOut::WaysOut(QWidget *parent)
    : QWidget(parent)
    , m_what(new Label(Type::Title, Colour::Ink, {}, this))
    , m_why(new Label(Type::Body, Colour::Ink2, {}, this))
    , m_instead(new Label(Type::Small, Colour::Ink2, {}, this))
    , m_done(new Label(Type::Body, Colour::Ok, {}, this))
    , m_row(boxed<QHBoxLayout>(nullptr, {}, 8))
    , m_code(new Label(Type::Mono, Colour::Ink3, {}, this))
{
    setObjectName(QStringLiteral("waysOut"));
    for (Label *label : {m_what, m_why}) {
        label->setWordWrap(true);
        label->setMaximumWidth(textWidthMost);
    }
    m_instead->setText(tr("Possible instead"));
    m_instead->setWeight(500);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = boxed<QVBoxLayout>(this, {24, 12, 24, 20}, 8);
    auto *head = boxed<QHBoxLayout>(nullptr, {}, 10);
    auto *sign = new Glyph({.name = "triangle-alert"}, Colour::Bad, 20, this);
    sign->setFixedSize(sign->sizeHint());
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addWidget(m_what, 100);
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_why);
    column->addSpacing(8);
    column->addWidget(m_instead);
    column->addLayout(m_row);
    m_done->hide();
    column->addWidget(m_done);
    column->addSpacing(4);
    column->addWidget(m_code);
    column->addStretch();
}

void WaysOut::show(const Trouble &trouble, const QString &why, const QList<WayOutButton> &offers)
{
    m_what->setText(trouble.what);
    m_why->setText(why.isEmpty() ? trouble.next : why);
    m_code->setText(trouble.code);
    m_instead->setVisible(!offers.isEmpty());
    setAccessibleName(trouble.what + u' ' + m_why->text());
    if (offers == m_offers)
        return;
    showOffers(offers);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void WaysOut::showOffers(const QList<WayOutButton> &offers)
{
    m_offers = offers;
    m_done->hide();
    m_buttons.clear();
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be what was pressed
        }
        delete item;
    }
    for (const WayOutButton &offer : offers) {
        const auto kind = m_buttons.isEmpty() ? ButtonKind::Primary : ButtonKind::Secondary;
        auto *button = new Button(kind, offer.text, this);
        button->setObjectName(QStringLiteral("wayOut%1").arg(m_buttons.size() + 1));
        m_buttons.append(button);
        m_row->addWidget(button);
        connect(button, &Button::clicked, this,
                [this, order = offer.order] { emit chosen(order); });
    }
    m_row->addStretch();
}

void WaysOut::setAsking(bool asking)
{
    for (Button *button : std::as_const(m_buttons))
        button->setEnabled(!asking);
}

void WaysOut::sayDone(const QString &what)
{
    m_done->setText(what);
    m_done->show();
}

} // namespace turbolane::ui
