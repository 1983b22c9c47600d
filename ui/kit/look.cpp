// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/look.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QTextLayout>
#include <QWidget>

#include <cmath>

namespace turbolane::ui {

namespace {

/// Breaks the paragraphs into lines and says where the last one ends.
qreal layOut(QTextLayout &layout, const TextBlock &block, qreal width)
{
    QTextOption option(block.alignment);
    option.setWrapMode(block.wraps ? QTextOption::WordWrap : QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal top = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, top + (block.lineHeight - line.height()) / 2));
        top += block.lineHeight;
    }
    layout.endLayout();
    return top;
}

QString withLineSeparators(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

bool changesLook(const QEvent &event)
{
    return event.type() == QEvent::StyleChange || event.type() == QEvent::ApplicationFontChange
        || event.type() == QEvent::LayoutDirectionChange;
}

int TextBlock::heightFor(int width) const
{
    QTextLayout layout(withLineSeparators(text), font);
    return int(layOut(layout, *this, width));
}

int TextBlock::naturalWidth() const
{
    // Laid out, a line can be a fraction wider than the advance of its text: measured by that,
    // "Turbo profile" would break in the very width it asked for.
    QTextLayout layout(withLineSeparators(text), font);
    layOut(layout, *this, QWIDGETSIZE_MAX);
    qreal widest = 0;
    for (int line = 0; line < layout.lineCount(); ++line)
        widest = qMax(widest, layout.lineAt(line).naturalTextWidth());
    return int(std::ceil(widest));
}

void TextBlock::paint(QPainter &painter, const QRect &into, const QColor &colour) const
{
    QTextLayout layout(withLineSeparators(text), font);
    layOut(layout, *this, into.width());
    painter.setPen(colour);
    layout.draw(&painter, into.topLeft());
}

int textWidth(const QFont &font, const QString &text)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

void TextLine::paint(QPainter &painter, const QRect &into, const QColor &colour) const
{
    const QFontMetricsF metrics(font);
    QString shown = text;
    if (metrics.horizontalAdvance(text) > into.width() + 0.5)
        shown = metrics.elidedText(text, elide, into.width());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(into, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

QMargins mirrored(const QMargins &margins, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight)
        return margins;
    return {margins.right(), margins.top(), margins.left(), margins.bottom()};
}

int grown(int height)
{
    return (height * Theme::current().textPercent() + 50) / 100;
}

} // namespace turbolane::ui
