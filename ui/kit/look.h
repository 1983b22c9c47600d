// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/tokens.h"

#include <QFont>
#include <QMargins>
#include <QPainter>
#include <QString>

class QEvent;
class QWidget;

namespace turbolane::ui {

/// Whether fonts or colours may be others after this event.
bool changesLook(const QEvent &event);

/// Text in the line height of the design, which Qt's own labels do not know. Breaks at words.
struct TextBlock {
    QString text;
    QFont font;
    int lineHeight = 0;
    Qt::Alignment alignment = Qt::AlignLeading;
    bool wraps = true;
    int mostLines = 0; ///< what is longer ends in "…"; 0: all of them

    int heightFor(int width) const;
    /// Of the longest line when nothing is broken.
    int naturalWidth() const;
    bool isCut(int width) const;
    void paint(QPainter &painter, const QRect &into, const QColor &colour) const;
};

/// Rounded up, so that painted text is never cut by a fraction of a pixel.
int textWidth(const QFont &font, const QString &text);

/// One line, centred in its box by the design's metrics; elided if it does not fit.
struct TextLine {
    QString text;
    QFont font;
    Qt::Alignment alignment = Qt::AlignLeading;
    Qt::TextElideMode elide = Qt::ElideRight;
    void paint(QPainter &painter, const QRect &into, const QColor &colour) const;
};

/// Margins of a layout are not mirrored by Qt: left and right change places in right to left.
QMargins mirrored(const QMargins &margins, Qt::LayoutDirection direction);

/// A height that grows with the text: at least that of the design at 100 %.
int grown(int height);

} // namespace turbolane::ui
