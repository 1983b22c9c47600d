// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/pathlinedelegate.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace turbolane::ui {

void PathLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(colour(Colour::Blue), 3, Qt::SolidLine, Qt::RoundCap);
    painter->setPen(pen);
    const QRectF cell = option.rect;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const qreal left = mirrored ? cell.right() - 56 : cell.left() + 26;
    painter->drawLine(QPointF(left, cell.center().y()), QPointF(left + 30, cell.center().y()));
    painter->restore();
}

} // namespace turbolane::ui
