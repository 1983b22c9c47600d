// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/pathlinedelegate.h"

#include "ui/delegates/rowpainter.h"
#include "ui/map/mappalette.h"
#include "ui/map/pathlayer.h"
#include "ui/models/pathsmodel.h"

#include <QPainter>

namespace turbolane::ui {

namespace {

constexpr qreal lead = 24;
constexpr qreal length = 34;
constexpr qreal apart = 3; // of a pair, to either side of the middle

} // namespace

void PathLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    paintRowFocus(*painter, option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const MapPalette palette = currentMapPalette();
    const QRectF cell = option.rect;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const qreal left = mirrored ? cell.right() - lead - length : cell.left() + lead;
    const auto draw = [&](const QVariant &line, qreal away) {
        const auto style = PathLine(line.toInt());
        const qreal width = style == PathLine::Solid ? 3 : 2.5;
        painter->setPen(pathPen(style, pathColour(style, palette), width));
        const qreal y = cell.center().y() + away + 0.5;
        painter->drawLine(QPointF(left, y), QPointF(left + length, y));
    };
    const QVariant second = index.data(PathsModel::SecondLineRole);
    draw(index.data(PathsModel::LineRole), second.isValid() ? -apart : 0);
    if (second.isValid())
        draw(second, apart);
    painter->restore();
}

} // namespace turbolane::ui
