// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/searchbutton.h"

#include "ui/kit/focusring.h"
#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStyle>

namespace turbolane::ui {

namespace {

constexpr int barHeight = 32;
constexpr int usualWidth = 264;
constexpr int leastWidth = 40; ///< the glass
constexpr int leastWords = 48; ///< less than that says nothing
constexpr int edge = 12;
constexpr int glass = 16;
constexpr int radius = 6;
constexpr int keysHeight = 18;

} // namespace

SearchButton::SearchButton(const QString &text, const QKeySequence &keys, QWidget *parent)
    : QAbstractButton(parent)
    , m_keys(keys.toString(QKeySequence::NativeText).replace(u'+', u' '))
{
    setText(text);
    setAccessibleName(text);
    setObjectName(QStringLiteral("searchEverything"));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    FocusRing::follow(this, radius);
}

QSize SearchButton::sizeHint() const
{
    return {grown(usualWidth), grown(barHeight)};
}

QSize SearchButton::minimumSizeHint() const
{
    return {grown(leastWidth), grown(barHeight)};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Colour::Control), 1));
    painter.setBrush(colour(isDown() || underMouse() ? Colour::Hover : Colour::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const auto mirrored = [this](const QRect &at) {
        return QStyle::visualRect(layoutDirection(), rect(), at);
    };
    const int side = grown(glass);
    paintIcon(painter, mirrored({edge, (height() - side) / 2, side, side}), {.name = "search"},
              colour(Colour::Ink3));
    const QFont small = ui::font(Type::Caption);
    const int keysWidth = textWidth(small, m_keys) + 12;
    const int left = edge + side + 8;
    const int words = textWidth(ui::font(Type::Body), text()) + left;
    if (width() < left + grown(leastWords))
        return;
    const bool hasRoom = width() >= words + keysWidth + 2 * edge;
    const int end = hasRoom ? keysWidth + 2 * 8 : edge;
    TextLine{text(), ui::font(Type::Body)}.paint(
        painter, mirrored({left, 0, width() - left - end, height()}), colour(Colour::Ink3));
    if (!hasRoom)
        return;
    const QRect keys = mirrored({width() - keysWidth - 8, (height() - grown(keysHeight)) / 2,
                                 keysWidth, grown(keysHeight)});
    painter.setPen(QPen(colour(Colour::Line), 1));
    painter.setBrush(colour(Colour::Sunken));
    painter.drawRoundedRect(QRectF(keys).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    TextLine{m_keys, small, Qt::AlignHCenter}.paint(painter, keys, colour(Colour::Ink2));
}

bool SearchButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void SearchButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace turbolane::ui
