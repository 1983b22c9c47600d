// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/billdelegate.h"

#include "ui/billing/billoutlinemodel.h"
#include "ui/delegates/rowpainter.h"

#include <QPainter>

namespace turbolane::ui {

namespace {

constexpr qreal margin = 24;
constexpr qreal indent = 20;
constexpr qreal amountWidth = 110;

} // namespace

void BillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const RowPainter row(*painter, option);
    row.ground();
    const int depth = index.data(BillOutlineModel::DepthRole).toInt();
    const int weight = depth == 0 ? 600 : depth == 1 ? 500 : 400;
    const qreal left = margin + depth * indent;
    const qreal height = row.row().height();
    const QString amount = index.siblingAtColumn(BillOutlineModel::Amount).data().toString();
    row.words(row.part(left, 0, row.row().width() - left - amountWidth - margin, height),
              {.text = index.data().toString(), .weight = weight, .elide = Qt::ElideMiddle});
    row.words(row.part(row.row().width() - amountWidth - margin, 0, amountWidth, height),
              {.text = amount, .weight = weight, .align = Qt::AlignRight});
}

QSize BillDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, std::max(28, lineHeight(Type::Body) + 8)};
}

} // namespace turbolane::ui
