// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/rowpainter.h"

#include "ui/style/paint.h"
#include "ui/style/providermark.h"
#include "ui/style/theme.h"
#include "ui/textorder.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QPainter>
#include <QScrollBar>

namespace turbolane::ui {

namespace {

QFont fontOf(const RowWords &words)
{
    return words.weight == 0 ? font(words.type) : font(words.type, words.weight);
}

} // namespace

ToneColours coloursOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return {Colour::Ink2, Colour::Sunken};
    case Tone::Ok: return {Colour::Ok, Colour::OkTint};
    case Tone::Warn: return {Colour::Warn, Colour::WarnTint};
    case Tone::Bad: return {Colour::Bad, Colour::BadTint};
    case Tone::Boosted: return {Colour::TurboText, Colour::TurboTint};
    case Tone::Busy: return {Colour::Blue, Colour::BlueTint};
    }
    return {Colour::Ink2, Colour::Sunken};
}

int trailingMargin(const QStyleOptionViewItem &option)
{
    constexpr int margin = 16;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(option.widget);
    if (!area || !area->verticalScrollBar()->isVisible())
        return margin;
    return qMax(4, margin - area->verticalScrollBar()->width());
}

void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool hasKeys = option.state & QStyle::State_KeyboardFocusChange;
    if (!hasKeys || !view || !view->hasFocus() || view->currentIndex().row() != index.row())
        return;
    painter.save();
    painter.setClipRect(option.rect);
    paintFocusInside(
        painter, QRectF(0, option.rect.top(), view->viewport()->width(), option.rect.height()), 0);
    painter.restore();
}

int twoLineRowHeight()
{
    return qMax(48, lineHeight(Type::Body) + lineHeight(Type::Small) + 12);
}

RowPainter::RowPainter(QPainter &painter, const QStyleOptionViewItem &option)
    : m_painter(painter)
    , m_option(option)
    , m_row(option.rect)
{ }

void RowPainter::ground() const
{
    const bool isSelected = m_option.state & QStyle::State_Selected;
    const bool isHovered = m_option.state & QStyle::State_MouseOver;
    if (isSelected) {
        m_painter.fillRect(m_row, colour(Colour::BlueTint));
        m_painter.fillRect(part(0, 0, 2, m_row.height()), colour(Colour::Blue));
    } else if (isHovered) {
        m_painter.fillRect(m_row, colour(Colour::Hover));
    }
    const bool hasKeys = m_option.state & QStyle::State_KeyboardFocusChange;
    if ((m_option.state & QStyle::State_HasFocus) && hasKeys)
        paintFocusInside(m_painter, m_row, 0);
}

void RowPainter::words(const QRectF &at, const RowWords &words) const
{
    const QFont face = fontOf(words);
    m_painter.setFont(face);
    m_painter.setPen(colour(words.ink));
    const QString shown =
        QFontMetricsF(face).elidedText(text::inOrder(words.text), words.elide, at.width());
    const Qt::Alignment align = QStyle::visualAlignment(m_option.direction, words.align);
    m_painter.drawText(at, int(align | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

void RowPainter::wordsInTurn(const QRectF &at, const RowWords &first, const RowWords &second) const
{
    const qreal gap = 4;
    const qreal width = QFontMetricsF(fontOf(first)).horizontalAdvance(first.text) + 1;
    const qreal used = qMin(width, at.width());
    const bool mirrored = m_option.direction == Qt::RightToLeft;
    const qreal firstLeft = mirrored ? at.right() - used : at.left();
    words({firstLeft, at.top(), used, at.height()}, first);
    const qreal rest = at.width() - used - gap;
    if (rest > 12)
        words({mirrored ? at.left() : at.left() + used + gap, at.top(), rest, at.height()}, second);
}

void RowPainter::mark(const QRectF &at, const QString &provider) const
{
    paintProviderMark(m_painter, at, provider);
}

qreal RowPainter::tag(QPointF leftCentre, const QString &text, Tone tone) const
{
    const ToneColours colours = coloursOf(tone);
    const QFont face = font(Type::Caption, 600);
    const qreal width = QFontMetricsF(face).horizontalAdvance(text) + 14;
    const qreal height = lineHeight(Type::Caption) + 4;
    const QRectF box(leftCentre.x(), leftCentre.y() - height / 2, width, height);
    paintBox(m_painter, box, {.fill = colour(colours.ground), .border = {}, .radius = 4});
    m_painter.setFont(face);
    m_painter.setPen(colour(colours.ink));
    m_painter.drawText(box, Qt::AlignCenter, turbolane::ui::text::inOrder(text));
    return box.right();
}

void RowPainter::lineBelow() const
{
    m_painter.fillRect(QRectF(m_row.left(), m_row.bottom() - 1, m_row.width(), 1),
                       colour(Colour::Line));
}

QRectF RowPainter::part(qreal leading, qreal top, qreal width, qreal height) const
{
    const qreal left = m_option.direction == Qt::RightToLeft ? m_row.right() - leading - width
                                                             : m_row.left() + leading;
    return {left, m_row.top() + top, width, height};
}

} // namespace turbolane::ui
