// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/happenings/happeningdelegate.h"

#include "ui/delegates/rowpainter.h"
#include "ui/happenings/happeningsmodel.h"
#include "ui/kit/look.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace turbolane::ui {

namespace {

constexpr qreal dot = 8;
constexpr qreal gap = 10;
constexpr qreal edge = 16; ///< of a card that the list fills
constexpr int dayRow = 36;
constexpr qreal aboutColumn = 0.32; ///< of the row, where there is room for one
constexpr qreal roomyFrom = 560;

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
qreal momentWidth(HappeningDelegate::Moments moments)
{
    const QString longest = moments == HappeningDelegate::Moments::OfTheDay
        ? QStringLiteral("22:22:22")
        : QStringLiteral("30 Sep. 22:22");
    return QFontMetrics(font(Type::Small)).horizontalAdvance(longest) + 4;
}

void paintDay(const RowPainter &row, const QModelIndex &index)
{
    const qreal height = lineHeight(Type::Small);
    const qreal below = row.row().height() - height - 6;
    row.words(
        row.part(edge, below, row.row().width() - 2 * edge, height),
        {.text = index.data().toString(), .type = Type::Small, .weight = 600, .ink = Colour::Ink2});
    row.lineBelow();
}

} // namespace

HappeningDelegate::HappeningDelegate(Moments moments, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_moments(moments)
{ }

void HappeningDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const RowPainter row(*painter, option);
    if (index.data(HappeningsModel::IsDayRole).toBool())
        return paintDay(row, index);
    row.ground();
    const auto text = [&index](int role) { return index.data(role).toString(); };
    const qreal top = lineHeight(Type::Body);
    const qreal small = lineHeight(Type::Small);
    const qreal above = (row.row().height() - top - small) / 2;
    const qreal wide = momentWidth(m_moments);
    const qreal begin = m_moments == Moments::OfTheDay ? edge : 4;
    const qreal left = begin + wide + gap + dot + gap;
    qreal width = row.row().width() - left - trailingMargin(option);
    row.words(row.part(begin, above, wide, top),
              {.text = text(HappeningsModel::WhenRole), .type = Type::Small, .ink = Colour::Ink2});
    painter->setRenderHint(QPainter::Antialiasing);
    const auto tone = Tone(index.data(HappeningsModel::ToneRole).toInt());
    paintDot(*painter, row.part(begin + wide + gap, above, dot, top).center(), dot,
             colour(dotOf(tone)));
    const QString about = text(HappeningsModel::AboutRole);
    QString detail = text(HappeningsModel::DetailRole);
    if (!about.isEmpty() && width >= roomyFrom) {
        const qreal column = width * aboutColumn;
        width -= column + gap;
        row.words(row.part(left + width + gap, above, column, top),
                  {.text = about, .ink = Colour::Ink2, .elide = Qt::ElideMiddle});
    } else if (!about.isEmpty()) {
        detail = tr("%1, %2", "of what, detail").arg(about, detail);
    }
    row.words(row.part(left, above, width, top), {.text = text(Qt::DisplayRole), .weight = 500});
    row.words(row.part(left, above + top, width, small),
              {.text = detail, .type = Type::Small, .ink = Colour::Ink2});
}

QSize HappeningDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isDay = index.data(HappeningsModel::IsDayRole).toBool();
    return {200, isDay ? grown(dayRow) : twoLineRowHeight()};
}

} // namespace turbolane::ui
