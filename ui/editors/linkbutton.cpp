// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/linkbutton.h"

#include "ui/kit/focusring.h"
#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyle>

namespace turbolane::ui {

namespace {

constexpr int arrowWidth = 14;

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    FocusRing::follow(this, 2);
}

void LinkButton::setType(Type type)
{
    m_type = type;
    updateGeometry();
    update();
}

void LinkButton::setColour(Colour colour)
{
    m_colour = colour;
    update();
}

void LinkButton::setOpensMenu(bool opens)
{
    m_opensMenu = opens;
    updateGeometry();
    update();
}

QFont LinkButton::shownFont() const
{
    return ui::font(m_type, 500);
}

QSize LinkButton::sizeHint() const
{
    const int width = textWidth(shownFont(), text()) + (m_opensMenu ? arrowWidth : 0);
    return {width, qMax(28, lineHeight(m_type))};
}

QSize LinkButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 48), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isTouched = isEnabled() && (underMouse() || isDown());
    const Colour plain = isTouched && m_colour == Colour::Blue ? Colour::BlueHover : m_colour;
    const QColor ink = colour(isEnabled() ? plain : Colour::InkDisabled);
    QFont face = shownFont();
    face.setUnderline(isTouched);
    const int arrow = m_opensMenu ? arrowWidth : 0;
    const int words = qMin(width() - arrow, textWidth(face, text()));
    const QRect line = QStyle::visualRect(layoutDirection(), rect(), {0, 0, words, height()});
    TextLine{.text = text(), .font = face, .elide = Qt::ElideMiddle}.paint(painter, line, ink);
    if (!m_opensMenu)
        return;
    const QRect tip =
        QStyle::visualRect(layoutDirection(), rect(), {words + 2, (height() - 12) / 2, 12, 12});
    paintIcon(painter, tip, {.name = "chevron-down", .stroke = 2}, ink);
}

void LinkButton::changeEvent(QEvent *event)
{
    if (changesLook(*event))
        updateGeometry();
    QAbstractButton::changeEvent(event);
    update();
}

} // namespace turbolane::ui
