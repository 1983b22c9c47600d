// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/routedelegate.h"

#include "ui/delegates/celldelegate.h"
#include "ui/delegates/rowpainter.h"
#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace turbolane::ui {

namespace {

/// As many words as fit on one line, at least one.
int firstLine(const QString &words, const QFont &font, int width)
{
    QTextLayout layout(words, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return line.textLength();
}

} // namespace

void RouteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    const QString words = ground.text;
    ground.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    paintRowFocus(*painter, option, index);
    const QRect room = option.rect.adjusted(CellDelegate::padding, 0, -CellDelegate::padding, 0);
    const QFont plain = font(Type::Body);
    if (textWidth(plain, words) <= room.width())
        return TextLine{words, plain}.paint(*painter, room, colour(Colour::Ink));
    const QFont small = font(Type::Caption);
    if (textWidth(small, words) <= room.width())
        return TextLine{words, small}.paint(*painter, room, colour(Colour::Ink));
    const int first = firstLine(words, small, room.width());
    const int half = room.height() / 2;
    const QRect upper(room.left(), room.top() + 3, room.width(), half - 3);
    const QRect lower(room.left(), room.top() + half, room.width(), half - 3);
    TextLine{words.left(first).trimmed(), small}.paint(*painter, upper, colour(Colour::Ink));
    TextLine{words.mid(first).trimmed(), small}.paint(*painter, lower, colour(Colour::Ink));
}

} // namespace turbolane::ui
