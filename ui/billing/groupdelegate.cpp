// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/groupdelegate.h"

#include "ui/billing/groupsmodel.h"
#include "ui/charts/costplot.h"
#include "ui/delegates/rowpainter.h"
#include "ui/kit/look.h"
#include "ui/textorder.h"

namespace turbolane::ui {

void GroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const RowPainter row(*painter, option);
    row.ground();
    const QString total = index.siblingAtColumn(GroupsModel::Total).data().toString();
    const qreal end = trailingMargin(option);
    const qreal amount = textWidth(font(Type::Small, 500), total) + 1;
    const qreal width = row.row().width() - end;
    const qreal height = row.row().height();
    const QVariant series = index.data(GroupsModel::Series);
    constexpr qreal side = 10;
    const qreal name = series.isValid() ? side + 12 : 4;
    if (series.isValid())
        painter->fillRect(row.part(4, (height - side) / 2, side, side).toAlignedRect(),
                          costColour(series.toInt()));
    row.words(row.part(name, 0, width - amount - 12 - name, height),
              {.text = index.data().toString(), .type = Type::Small, .elide = Qt::ElideMiddle});
    row.words(row.part(width - amount, 0, amount, height),
              {.text = total, .type = Type::Small, .weight = 500, .align = text::ofFigures});
}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {160, std::max(20, lineHeight(Type::Small) + 2)};
}

} // namespace turbolane::ui
