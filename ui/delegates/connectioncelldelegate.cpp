// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/connectioncelldelegate.h"

#include "ui/delegates/celldelegate.h"
#include "ui/delegates/rowpainter.h"
#include "ui/models/connectionsmodel.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace turbolane::ui {

namespace {

constexpr qreal markColumn = 24;

} // namespace

void ConnectionCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    paintRowFocus(*painter, option, index);

    const RowPainter row(*painter, option);
    const bool isGone = index.data(ConnectionsModel::GoneRole).toBool();
    const qreal left = CellDelegate::padding + markColumn;
    const qreal width = row.row().width() - left - CellDelegate::padding;
    const qreal height = row.row().height();
    const qreal top = lineHeight(Type::Body) - 2;
    const qreal above = (height - top - lineHeight(Type::Small)) / 2;
    row.mark(row.part(CellDelegate::padding, height / 2 - 7, 14, 14),
             index.data(ConnectionsModel::ProviderRole).toString());
    row.words(row.part(left, above, width, top),
              {.text = index.data().toString(),
               .weight = 500,
               .ink = isGone ? Colour::Ink2 : Colour::Ink,
               .elide = Qt::ElideMiddle});
    row.words(row.part(left, above + top, width, lineHeight(Type::Small)),
              {.text = index.data(ConnectionsModel::DetailRole).toString(),
               .type = Type::Small,
               .ink = Colour::Ink2});
}

QSize ConnectionCellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, twoLineRowHeight()};
}

} // namespace turbolane::ui
