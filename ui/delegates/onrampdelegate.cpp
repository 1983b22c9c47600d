// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/onrampdelegate.h"

#include "ui/delegates/rowpainter.h"
#include "ui/models/onrampsmodel.h"
#include "ui/style/theme.h"
#include "ui/textorder.h"

#include <QPainter>

namespace turbolane::ui {

int OnRampDelegate::roundTripColumn()
{
    return 52 * Theme::current().textPercent() / 100;
}

int OnRampDelegate::priceColumn()
{
    return 58 * Theme::current().textPercent() / 100;
}

void OnRampDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const RowPainter row(*painter, option);
    row.ground();
    const auto text = [&index](int role) { return index.data(role).toString(); };
    const auto column = [&index](int number) {
        return index.siblingAtColumn(number).data().toString();
    };
    const bool isReached = index.data(OnRampsModel::MicrosRole).toLongLong() >= 0;
    const Colour ink = isReached ? Colour::Ink : Colour::Ink3;
    const qreal height = row.row().height();
    const int top = lineHeight(Type::Body) - 2;
    const qreal above = (height - top - lineHeight(Type::Small)) / 2;
    const qreal textLeft = margin + markColumn;
    const qreal textWidth =
        row.row().width() - textLeft - trailingMargin(option) - roundTripColumn() - priceColumn();

    row.mark(row.part(margin, height / 2 - 7, 14, 14), text(OnRampsModel::ProviderRole));
    row.wordsInTurn(
        row.part(textLeft, above, textWidth, top),
        {.text = text(OnRampsModel::CityRole), .type = Type::Body, .weight = 500, .ink = ink},
        {.text = text(OnRampsModel::SiteRole), .type = Type::Body, .ink = Colour::Ink2});
    row.words(row.part(textLeft, above + top, textWidth, lineHeight(Type::Small)),
              {.text = text(OnRampsModel::DetailRole), .type = Type::Small, .ink = Colour::Ink2});
    const qreal figures = textLeft + textWidth;
    constexpr qreal apart = 8; // from the words, where reading begins at the right
    row.words(row.part(figures + apart, 0, roundTripColumn() - apart, height),
              {.text = column(OnRampsModel::RoundTrip), .ink = ink, .align = text::ofFigures});
    row.words(row.part(figures + roundTripColumn(), 0, priceColumn(), height),
              {.text = column(OnRampsModel::Price), .ink = Colour::Ink2, .align = text::ofFigures});
}

QSize OnRampDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, twoLineRowHeight()};
}

} // namespace turbolane::ui
