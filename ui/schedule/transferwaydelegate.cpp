// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/transferwaydelegate.h"

#include "ui/delegates/rowpainter.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace turbolane::ui {

namespace {

constexpr qreal margin = 12;
constexpr qreal dot = 16;
constexpr qreal gap = 12;

void paintRadio(QPainter &painter, const QRectF &square, bool isOn)
{
    const QPointF centre = square.center();
    painter.setPen(QPen(colour(isOn ? Colour::Blue : Colour::Control), 1.5));
    painter.setBrush(colour(Colour::Surface));
    painter.drawEllipse(centre, dot / 2 - 1, dot / 2 - 1);
    if (!isOn)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::Blue));
    painter.drawEllipse(centre, dot / 4, dot / 4);
}

} // namespace

void TransferWayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const RowPainter row(*painter, option);
    row.ground();
    const auto text = [&index](int role) { return index.data(role).toString(); };
    const qreal height = row.row().height();
    const qreal top = lineHeight(Type::Body);
    const qreal low = lineHeight(Type::Small);
    const qreal above = (height - top - low) / 2;
    const qreal left = margin + dot + gap;
    const qreal width = row.row().width() - left - margin;
    const QString done = text(DoneRole);
    const qreal doneWidth = QFontMetrics(font(Type::Small)).horizontalAdvance(done) + 8;
    const qreal priceWidth =
        QFontMetrics(font(Type::Body, 600)).horizontalAdvance(text(PriceRole)) + 8;
    painter->setRenderHint(QPainter::Antialiasing);
    paintRadio(*painter, row.part(margin, height / 2 - dot / 2, dot, dot),
               option.state.testFlag(QStyle::State_Selected));
    row.words(row.part(left, above, width - priceWidth, top),
              {.text = text(Qt::DisplayRole), .weight = 600});
    row.words(row.part(left + width - priceWidth, above, priceWidth, top),
              {.text = text(PriceRole), .weight = 600, .align = Qt::AlignRight});
    row.words(row.part(left, above + top, width - doneWidth, low),
              {.text = text(BoostsRole), .type = Type::Small, .ink = Colour::Ink2});
    row.words(row.part(left + width - doneWidth, above + top, doneWidth, low),
              {.text = done,
               .type = Type::Small,
               .ink = index.data(IsLateRole).toBool() ? Colour::Bad : Colour::Ok,
               .align = Qt::AlignRight});
    if (index.row() + 1 < index.model()->rowCount())
        row.lineBelow();
}

QSize TransferWayDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, twoLineRowHeight() + 6};
}

} // namespace turbolane::ui
