// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/findingdelegate.h"

#include "ui/delegates/rowpainter.h"
#include "ui/kit/look.h"
#include "ui/palette/findingsmodel.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace turbolane::ui {

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const RowPainter row(*painter, option);
    row.ground();
    constexpr qreal margin = 16;
    constexpr qreal left = margin + 32;
    const qreal height = row.row().height();
    const qreal top = lineHeight(Type::Body) - 2;
    const qreal above = (height - top - lineHeight(Type::Small)) / 2;
    const QString keys = index.data(FindingsModel::KeysRole).toString();
    const qreal end = keys.isEmpty() ? 0 : textWidth(font(Type::Caption), keys) + 12;
    const qreal width = row.row().width() - left - trailingMargin(option) - end;
    const bool isDeed = index.data(FindingsModel::IsDeedRole).toBool();
    const QByteArray name = index.data(FindingsModel::IconRole).toString().toLatin1();
    paintIcon(*painter, row.part(margin, height / 2 - 9, 18, 18), {.name = name.constData()},
              colour(isDeed ? Colour::TurboText : Colour::Ink2));
    row.words(row.part(left, above, width, top),
              {.text = index.data().toString(), .weight = 500, .elide = Qt::ElideMiddle});
    row.words(row.part(left, above + top, width, lineHeight(Type::Small)),
              {.text = index.data(FindingsModel::DetailRole).toString(),
               .type = Type::Small,
               .ink = Colour::Ink2});
    if (!keys.isEmpty())
        row.words(
            row.part(left + width, 0, end, height),
            {.text = keys, .type = Type::Caption, .ink = Colour::Ink3, .align = Qt::AlignRight});
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {320, twoLineRowHeight()};
}

} // namespace turbolane::ui
