// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/snapcard.h"

#include "ui/style/fonts.h"
#include "ui/style/providermark.h"
#include "ui/textorder.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace turbolane::ui {

namespace {

constexpr double side = 14.0;
constexpr double markSide = 11.0;
constexpr double titleX = side + markSide + 8.0;
constexpr int narrowest = 272;
constexpr int lowest = 84;
constexpr double towardsLeft = 84.0; // from the target to the card's left edge
constexpr double below = 62.0;
constexpr int edge = 8; // to the map's edge

} // namespace

SnapCard::SnapCard(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

QFont SnapCard::titleFont() const
{
    return ui::font(Type::Strong);
}

QFont SnapCard::lineFont() const
{
    return ui::font(Type::Small);
}

void SnapCard::setMapPalette(const MapPalette &palette)
{
    m_palette = palette;
    resize(sizeHint());
    update();
}

void SnapCard::setText(const SnapCardText &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text.title);
    setAccessibleDescription(text.facts);
    resize(sizeHint());
    update();
}

QSize SnapCard::sizeHint() const
{
    const QFontMetricsF title(titleFont());
    const QFontMetricsF line(lineFont());
    const double feet = line.horizontalAdvance(m_text.next) + line.horizontalAdvance(m_text.escape);
    const double widest =
        std::max({titleX + title.horizontalAdvance(m_text.title),
                  side + line.horizontalAdvance(m_text.facts), side + feet + 2.0 * side});
    return {std::max(narrowest, int(std::ceil(widest + side))),
            std::max(lowest, int(title.height() + 2.0 * line.height()) + 36)};
}

void SnapCard::placeNear(QPointF target)
{
    const QRect room = parentWidget()->rect().adjusted(edge, edge, -edge, -edge);
    QRect box(target.toPoint() + QPoint(int(-towardsLeft), int(below)), size());
    if (box.bottom() > room.bottom())
        box.moveBottom(int(target.y() - below));
    box.moveLeft(
        std::clamp(box.left(), room.left(), std::max(room.left(), room.right() - width())));
    box.moveTop(std::max(box.top(), room.top()));
    move(box.topLeft());
}

void SnapCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_palette.lineStrong, 1.0));
    painter.setBrush(m_palette.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9.0, 9.0);

    const double third = height() / double(lowest);
    if (!m_text.provider.isEmpty())
        paintProviderMark(painter, QRectF(side, std::round(14.0 * third), markSide, markSide),
                          m_text.provider);
    const auto write = [&](const QFont &font, const QColor &ink, QPointF at, const QString &words) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(at, text::inOrder(words));
    };
    const double titleAt = m_text.provider.isEmpty() ? side : titleX;
    write(titleFont(), m_palette.ink, {titleAt, std::round(24.0 * third)}, m_text.title);
    write(lineFont(), m_palette.ink, {side, std::round(46.0 * third)}, m_text.facts);
    write(lineFont(), m_palette.ink2, {side, std::round(68.0 * third)}, m_text.next);
    const double escape = QFontMetricsF(lineFont()).horizontalAdvance(m_text.escape);
    write(lineFont(), m_palette.ink2, {width() - side - escape, std::round(68.0 * third)},
          m_text.escape);
}

} // namespace turbolane::ui
