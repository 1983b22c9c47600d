// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/invoices/invoicedelegate.h"

#include "ui/delegates/rowpainter.h"
#include "ui/invoices/invoicesmodel.h"
#include "ui/kit/look.h"
#include "ui/style/theme.h"
#include "ui/textorder.h"

#include <QPainter>

namespace turbolane::ui {

namespace {

constexpr int tagPadding = 14;
constexpr int gap = 12;
constexpr int leastTag = 88; ///< so that amounts stand under each other

} // namespace

void InvoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const RowPainter row(*painter, option);
    row.ground();
    const qreal width = row.row().width();
    const qreal height = row.row().height();
    const qreal top = lineHeight(Type::Body) - 3;
    const qreal above = (height - top - lineHeight(Type::Caption)) / 2;
    const QString state = index.siblingAtColumn(InvoicesModel::State).data().toString();
    const QString total = index.siblingAtColumn(InvoicesModel::Total).data().toString();
    const qreal tag = textWidth(font(Type::Caption, 600), state) + tagPadding;
    const qreal tagRoom = std::max<qreal>(leastTag, tag);
    const qreal amount = textWidth(font(Type::Body, 500), total) + 1;
    const qreal amountLeft = width - margin - tagRoom - gap - amount;
    const qreal words = amountLeft - margin - gap;
    row.words(
        row.part(margin, above, words, top),
        {.text = index.siblingAtColumn(InvoicesModel::Month).data().toString(), .weight = 500});
    row.words(row.part(margin, above + top, words, lineHeight(Type::Caption)),
              {.text = index.siblingAtColumn(InvoicesModel::Number).data().toString(),
               .type = Type::Caption,
               .ink = Colour::Ink2,
               .elide = Qt::ElideMiddle});
    row.words(row.part(amountLeft, 0, amount, height),
              {.text = total, .weight = 500, .align = text::ofFigures});
    row.tag({row.part(width - margin - tag, 0, tag, height).left(), row.row().center().y()}, state,
            Tone(index.data(InvoicesModel::ToneRole).toInt()));
    painter->fillRect(row.part(margin, height - 1, width - 2 * margin, 1), colour(Colour::Line));
}

QSize InvoiceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, std::max(40, lineHeight(Type::Body) + lineHeight(Type::Caption) + 4)};
}

} // namespace turbolane::ui
