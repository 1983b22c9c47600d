// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/statedelegate.h"

#include "ui/delegates/rowpainter.h"
#include "ui/kit/look.h"
#include "ui/style/fonts.h"

#include <QPainter>

namespace turbolane::ui {

namespace {

constexpr int tagPadding = 14;

} // namespace

StateDelegate::StateDelegate(int toneRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_toneRole(toneRole)
{ }

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    const QWidget *view = option.widget;
    view->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, view);

    const RowPainter row(*painter, option);
    const QRectF cell = row.part(12, 0, row.row().width() - 24, row.row().height());
    painter->save();
    painter->setClipRect(option.rect);
    paintRowFocus(*painter, option, index);
    const QString state = index.data().toString();
    const double width = textWidth(font(Type::Caption, 600), state) + tagPadding;
    row.tag({row.part(12, 0, width, cell.height()).left(), cell.center().y()}, state,
            Tone(index.data(m_toneRole).toInt()));
    painter->restore();
}

} // namespace turbolane::ui
