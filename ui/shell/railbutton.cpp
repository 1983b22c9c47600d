// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/railbutton.h"

#include "ui/actions.h"
#include "ui/kit/focusring.h"
#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QStyle>

namespace turbolane::ui {

namespace {

constexpr int glyphAt100 = 20;
constexpr int stackedHeight = 56;
constexpr int stackedWidth = 71;
constexpr int besideHeight = 40;
constexpr int labelLine = 14;
constexpr int labelGap = 4;
constexpr int besidePadding = 12;
constexpr int cornerRadius = 8;
/// With its ring in the surface's colour.
constexpr qreal dotSize = 8;
constexpr qreal dotInner = 6;

int glyphSize()
{
    return grown(glyphAt100);
}

} // namespace

RailButton::RailButton(const RailItem &item, QWidget *parent)
    : QAbstractButton(parent)
    , m_item(item)
{
    setText(item.text);
    setAccessibleName(item.text);
    setToolTip(hintWithShortcut(item.text, item.shortcut));
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    FocusRing::follow(this, cornerRadius);
}

void RailButton::setExpanded(bool expanded)
{
    m_expanded = expanded;
    updateGeometry();
    update();
}

void RailButton::setDot(const QString &why)
{
    m_dotWhy = why;
    setAccessibleDescription(why);
    update();
}

QFont RailButton::labelFont() const
{
    const int weight = isChecked() ? 600 : 500;
    return ui::font(m_expanded ? Type::Body : Type::Caption, weight);
}

/// Long words in other languages take two lines.
int RailButton::labelHeight() const
{
    return TextBlock{text(), ui::font(Type::Caption, 600), grown(labelLine), Qt::AlignHCenter}
        .heightFor(grown(stackedWidth));
}

int RailButton::leastWidth() const
{
    int widest = 0;
    for (const QString &word : text().split(u' '))
        widest = qMax(widest, textWidth(ui::font(Type::Caption, 600), word));
    return qMax(grown(stackedWidth), widest + 2);
}

QSize RailButton::sizeHint() const
{
    if (m_expanded)
        return {grown(208), grown(besideHeight)};
    return {grown(stackedWidth),
            qMax(grown(stackedHeight), glyphSize() + labelGap + labelHeight() + 18)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool touched = isEnabled() && (underMouse() || isDown());
    const Colour fill = isChecked() ? Colour::BlueTint : isDown() ? Colour::Pressed : Colour::Hover;
    if (isChecked() || touched)
        paintBox(painter, rect(), {.fill = colour(fill), .border = {}, .radius = cornerRadius});
    const QColor ink = colour(!isEnabled()      ? Colour::InkDisabled
                                  : isChecked() ? Colour::Blue
                                  : touched     ? Colour::Ink
                                                : Colour::Ink2);
    if (m_expanded)
        paintBeside(painter, ink);
    else
        paintStacked(painter, ink);
}

void RailButton::paintStacked(QPainter &painter, const QColor &ink)
{
    const int words = labelHeight();
    const int top = (height() - glyphSize() - labelGap - words) / 2;
    const qreal iconLeft = (width() - glyphSize()) / 2.0;
    paintIcon(painter, QRectF(iconLeft, top, glyphSize(), glyphSize()), {m_item.icon}, ink);
    TextBlock{text(), labelFont(), grown(labelLine), Qt::AlignHCenter}.paint(
        painter, {0, top + glyphSize() + labelGap, width(), words}, ink);
    if (m_dotWhy.isEmpty())
        return;
    const qreal fromMiddle = isRightToLeft() ? -10.5 : 10.5;
    const QPointF at(width() / 2.0 + fromMiddle, top + 4);
    paintDot(painter, at, dotSize, colour(isChecked() ? Colour::BlueTint : Colour::Surface));
    paintDot(painter, at, dotInner, colour(Colour::Turbo));
}

void RailButton::paintBeside(QPainter &painter, const QColor &ink)
{
    const auto mirrored = [this](const QRect &at) {
        return QStyle::visualRect(layoutDirection(), rect(), at);
    };
    paintIcon(painter,
              mirrored({besidePadding, (height() - glyphSize()) / 2, glyphSize(), glyphSize()}),
              {m_item.icon}, ink);
    const int left = besidePadding + glyphSize() + 12;
    const int right = besidePadding + (m_dotWhy.isEmpty() ? 0 : 16);
    TextLine{text(), labelFont()}.paint(painter,
                                        mirrored({left, 0, width() - left - right, height()}), ink);
    if (m_dotWhy.isEmpty())
        return;
    const QRectF at(mirrored({width() - besidePadding - 8, 0, 8, height()}));
    paintDot(painter, at.center(), dotInner, colour(Colour::Turbo));
}

bool RailButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

} // namespace turbolane::ui
