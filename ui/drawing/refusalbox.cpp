// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/refusalbox.h"

#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QVBoxLayout>

namespace turbolane::ui {

RefusalBox::RefusalBox(QWidget *parent)
    : QFrame(parent)
    , m_what(new Label(Type::Strong, Colour::Bad, {}, this))
    , m_more(new Label(Type::Small, Colour::Ink2, {}, this))
    , m_code(new Label(Type::Mono, Colour::Ink3, {}, this))
{
    setObjectName(QStringLiteral("refusal"));
    m_what->setWordWrap(true);
    m_more->setWordWrap(true);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = boxed<QVBoxLayout>(this, {12, 10, 12, 10}, 4);
    for (Label *label : {m_what, m_more, m_code})
        column->addWidget(label);
    hide();
}

void RefusalBox::show(const Trouble &trouble)
{
    QStringList rest;
    for (const QString &part : {trouble.stillRuns, trouble.charged, trouble.next})
        if (!part.isEmpty())
            rest.append(part);
    m_what->setText(trouble.what);
    m_more->setText(rest.join(QLatin1Char(' ')));
    m_more->setVisible(!rest.isEmpty());
    m_code->setText(trouble.code);
    m_code->setVisible(!trouble.code.isEmpty());
    setAccessibleName(trouble.text());
    if (!isVisible()) {
        QFrame::show();
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void RefusalBox::clear()
{
    hide();
}

void RefusalBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), {.fill = colour(Colour::BadTint), .border = {}, .radius = 8});
}

} // namespace turbolane::ui
