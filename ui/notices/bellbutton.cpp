// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/bellbutton.h"

#include "ui/kit/focusring.h"
#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/text.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace turbolane::ui {

namespace {

constexpr int side = 32;
constexpr int bell = 18;
constexpr int radius = 6;
constexpr int most = 99;

} // namespace

BellButton::BellButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("noticeBell"));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setUnread(0);
    FocusRing::follow(this, radius);
}

void BellButton::setUnread(int count)
{
    m_unread = count;
    const QString words = count == 0
        ? tr("Notices, none unread")
        : text::counted(tr("Notices, %n unread", nullptr, count), count);
    setAccessibleName(words);
    setToolTip(words);
    updateGeometry();
    update();
}

QString BellButton::countText() const
{
    return m_unread > most ? tr("%1+", "more than so many").arg(text::count(most))
                           : text::count(m_unread);
}

/// The count stands beside the bell's middle: the button grows with it.
QSize BellButton::sizeHint() const
{
    const int badge = m_unread > 0 ? textWidth(ui::font(Type::Caption, 600), countText()) : 0;
    return {grown(side) + qMax(0, badge - 2), grown(side)};
}

void BellButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown() || underMouse())
        paintBox(painter, rect(),
                 {.fill = colour(isDown() ? Colour::Pressed : Colour::Hover),
                  .border = {},
                  .radius = radius});
    const int icon = grown(bell);
    const int slot = grown(side);
    const int left = isRightToLeft() ? width() - slot : 0;
    paintIcon(painter, QRectF(left + (slot - icon) / 2., (height() - icon) / 2., icon, icon),
              {.name = "bell"}, colour(Colour::Ink2));
    if (m_unread == 0)
        return;
    const QFont font = ui::font(Type::Caption, 600);
    const int height = lineHeight(Type::Caption);
    const int wide = qMax(height, textWidth(font, countText()) + 8);
    const QRect badge =
        isRightToLeft() ? QRect(0, 0, wide, height) : QRect(width() - wide, 0, wide, height);
    paintBox(painter, badge,
             {.fill = colour(Colour::Blue), .border = {}, .radius = badge.height() / 2.});
    TextLine{countText(), font, Qt::AlignHCenter}.paint(painter, badge, colour(Colour::OnBlue));
}

bool BellButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    if (changesLook(*event))
        updateGeometry();
    return QAbstractButton::event(event);
}

void BellButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace turbolane::ui
