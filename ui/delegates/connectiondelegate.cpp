// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/connectiondelegate.h"

#include "ui/delegates/onrampdelegate.h"
#include "ui/delegates/rowpainter.h"
#include "ui/models/connectionsmodel.h"

#include <QFontMetrics>
#include <QPainter>

namespace turbolane::ui {

void ConnectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const RowPainter row(*painter, option);
    row.ground();
    const auto text = [&index](int role) { return index.data(role).toString(); };
    const bool isBoosted = index.data(ConnectionsModel::BoostedRole).toBool();
    const auto state = ProductState(index.data(ConnectionsModel::StateRole).toInt());
    const bool isPlain = state == ProductState::Active && !isBoosted;
    const QString note = isPlain ? text(ConnectionsModel::RateRole)
                                 : index.siblingAtColumn(ConnectionsModel::State).data().toString();

    const qreal margin = OnRampDelegate::margin;
    const qreal left = margin + OnRampDelegate::markColumn;
    const qreal height = row.row().height();
    const qreal top = lineHeight(Type::Body) - 2;
    const qreal above = (height - top - lineHeight(Type::Small)) / 2;
    const qreal noteWidth = QFontMetrics(font(Type::Body, 500)).horizontalAdvance(note) + 12;
    const qreal width = row.row().width() - left - trailingMargin(option) - noteWidth;
    const ToneColours tone = coloursOf(isPlain ? Tone::Neutral : toneOf(state, isBoosted));

    row.mark(row.part(margin, height / 2 - 7, 14, 14), text(ConnectionsModel::ProviderRole));
    row.words(row.part(left, above, width, top),
              {.text = text(Qt::DisplayRole), .weight = 500, .elide = Qt::ElideMiddle});
    row.words(
        row.part(left, above + top, width, lineHeight(Type::Small)),
        {.text = text(ConnectionsModel::DetailRole), .type = Type::Small, .ink = Colour::Ink2});
    row.words(row.part(left + width, 0, noteWidth, height),
              {.text = note,
               .weight = isPlain ? 400 : 500,
               .ink = isPlain ? Colour::Ink : tone.ink,
               .align = Qt::AlignRight});
}

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, twoLineRowHeight()};
}

} // namespace turbolane::ui
