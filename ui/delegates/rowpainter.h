// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/tone.h"
#include "ui/style/fonts.h"

#include <QRectF>
#include <QStyleOptionViewItem>

class QPainter;

namespace turbolane::ui {

/// Words at a place in a row: one line, elided, vertically centred.
struct RowWords {
    QString text;
    Type type = Type::Body;
    int weight = 0; ///< 0: the type's own
    Colour ink = Colour::Ink;
    Qt::Alignment align = Qt::AlignLeft;
    Qt::TextElideMode elide = Qt::ElideRight;
};

/// What the rows of all our lists share: ground, focus, words that end in dots. Mirrored with the
/// layout; figures stay as they are.
class RowPainter {
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option);

    void ground() const;
    void words(const QRectF &at, const RowWords &words) const;
    /// Two kinds of words on one line; the second gets what is left.
    void wordsInTurn(const QRectF &at, const RowWords &first, const RowWords &second) const;
    void mark(const QRectF &at, const QString &provider) const;
    /// A small filled tag, its text width wide; returns where it ends.
    qreal tag(QPointF leftCentre, const QString &text, Tone tone) const;
    void lineBelow() const;

    /// From the leading edge of the row, whichever side that is.
    QRectF part(qreal leading, qreal top, qreal width, qreal height) const;
    QRectF row() const { return m_row; }

private:
    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    QRectF m_row;
};

struct ToneColours {
    Colour ink;
    Colour ground;
};
ToneColours coloursOf(Tone tone);

/// From the end of a row's words to its edge. A scroll bar stands inside the list's margin, so that
/// figures stay under their headings.
int trailingMargin(const QStyleOptionViewItem &option);

/// Around the whole row that has the keys, in a table: each of its cells paints its part.
void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);

/// Two lines of text and the air around them; at least 48.
int twoLineRowHeight();

} // namespace turbolane::ui
