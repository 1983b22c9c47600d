// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/happeningdelegate.h"

#include "ui/delegates/rowpainter.h"
#include "ui/detail/happenings.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace turbolane::ui {

namespace {

constexpr qreal dot = 8;
constexpr qreal gap = 10;

Colour dotOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return Colour::Ink3;
    case Tone::Ok: return Colour::OkFill;
    case Tone::Busy: return Colour::Blue;
    case Tone::Boosted: return Colour::Turbo;
    case Tone::Warn: return Colour::WarnFill;
    case Tone::Bad: return Colour::BadFill;
    }
    return Colour::Ink3;
}

/// As wide as the longest moment there is.
qreal momentWidth()
{
    return QFontMetrics(font(Type::Small)).horizontalAdvance(QStringLiteral("30 Sep. 22:22")) + 4;
}

} // namespace

void HappeningDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const RowPainter row(*painter, option);
    row.ground();
    const auto text = [&index](int role) { return index.data(role).toString(); };
    const qreal top = lineHeight(Type::Body);
    const qreal above = (row.row().height() - top - lineHeight(Type::Small)) / 2;
    const qreal wide = momentWidth();
    const qreal left = wide + gap + dot + gap;
    const qreal width = row.row().width() - left - trailingMargin(option);
    row.words(row.part(4, above, wide, top),
              {.text = text(HappeningsModel::WhenRole), .type = Type::Small, .ink = Colour::Ink2});
    painter->setRenderHint(QPainter::Antialiasing);
    const auto tone = Tone(index.data(HappeningsModel::ToneRole).toInt());
    paintDot(*painter, row.part(wide + gap, above, dot, top).center(), dot, colour(dotOf(tone)));
    row.words(row.part(left, above, width, top), {.text = text(Qt::DisplayRole), .weight = 500});
    row.words(
        row.part(left, above + top, width, lineHeight(Type::Small)),
        {.text = text(HappeningsModel::DetailRole), .type = Type::Small, .ink = Colour::Ink2});
}

QSize HappeningDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, twoLineRowHeight()};
}

} // namespace turbolane::ui
