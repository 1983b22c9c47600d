// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/celldelegate.h"

#include "ui/delegates/rowpainter.h"
#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace turbolane::ui {

namespace {

QFont fontOf(const QModelIndex &index)
{
    const QVariant own = index.data(Qt::FontRole);
    return own.isValid() ? own.value<QFont>() : font(Type::Body);
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    const QString words = ground.text;
    ground.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    paintRowFocus(*painter, option, index);
    const QVariant align = index.data(Qt::TextAlignmentRole);
    const TextLine line{.text = words,
                        .font = fontOf(index),
                        .alignment = align.isValid() ? Qt::Alignment(align.toInt())
                                                     : Qt::Alignment(Qt::AlignLeading)};
    line.paint(*painter, option.rect.adjusted(padding, 0, -padding, 0), colour(Colour::Ink));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    return {textWidth(fontOf(index), index.data().toString()) + 2 * padding, usual.height()};
}

} // namespace turbolane::ui
