// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/billdelegate.h"

#include "ui/billing/billoutlinemodel.h"
#include "ui/delegates/rowpainter.h"
#include "ui/kit/look.h"
#include "ui/style/icons.h"
#include "ui/style/providermark.h"
#include "ui/style/theme.h"
#include "ui/textorder.h"

#include <QPainter>
#include <QStyle>

namespace turbolane::ui {

namespace {

constexpr int margin = 16;
constexpr int indent = 20;
constexpr int arrowColumn = 24;
constexpr int arrowSize = 16;
constexpr int markSize = 11;
constexpr int markGap = 7;

int weightAt(int depth)
{
    return depth == 0 ? 600 : depth == 1 ? 500 : 400;
}

} // namespace

QRect BillDelegate::arrowRect(const QRect &line, int depth, Qt::LayoutDirection direction) const
{
    const QRect leading(line.left() + margin + depth * indent, line.top(), arrowColumn,
                        line.height());
    return QStyle::visualRect(direction, line, leading);
}

void BillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const RowPainter row(*painter, option);
    row.ground();
    const int depth = index.data(BillOutlineModel::DepthRole).toInt();
    const int weight = weightAt(depth);
    const QString amount = index.siblingAtColumn(BillOutlineModel::Amount).data().toString();
    const qreal end = trailingMargin(option) + 4;
    const qreal amountWidth = textWidth(font(Type::Body, weight), amount) + 1;
    const QString provider = index.data(BillOutlineModel::ProviderRole).toString();
    qreal left = margin + depth * indent + arrowColumn;
    const qreal width = row.row().width();
    const qreal height = row.row().height();
    if (index.data(BillOutlineModel::HasPartsRole).toBool()) {
        QRectF arrow(0, 0, arrowSize, arrowSize);
        arrow.moveCenter(QRectF(arrowRect(option.rect, depth, option.direction)).center());
        const bool isOpen = index.data(BillOutlineModel::IsOpenRole).toBool();
        const bool mirrored = option.direction == Qt::RightToLeft;
        const char *folded = mirrored ? "chevron-left" : "chevron-right";
        paintIcon(*painter, arrow, {isOpen ? "chevron-down" : folded}, colour(Colour::Ink2));
    }
    if (!provider.isEmpty()) {
        const int size = grown(markSize);
        paintProviderMark(*painter, row.part(left, (height - size) / 2, size, size), provider);
        left += size + markGap;
    }
    row.words(row.part(left, 0, width - left - amountWidth - end - 12, height),
              {.text = index.data().toString(), .weight = weight, .elide = Qt::ElideMiddle});
    row.words(row.part(width - amountWidth - end, 0, amountWidth, height),
              {.text = amount, .weight = weight, .align = text::ofFigures});
}

QSize BillDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, std::max(28, lineHeight(Type::Body) + 8)};
}

} // namespace turbolane::ui
