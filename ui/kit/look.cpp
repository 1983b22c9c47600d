// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/look.h"

#include "ui/style/theme.h"
#include "ui/textorder.h"

#include <QCache>
#include <QEvent>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTextLayout>
#include <QWidget>

#include <cmath>

namespace turbolane::ui {

namespace {

/// Breaks the paragraphs into lines, one below the other.
void layOut(QTextLayout &layout, const TextBlock &block, qreal width)
{
    QTextOption option(block.alignment);
    option.setTextDirection(QGuiApplication::layoutDirection());
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
}

/// New lines where the text has them, none inside "Gbit/s".
QString breakable(const QString &words)
{
    QString text = text::inOrder(words);
    text.replace(u'\n', QChar::LineSeparator);
    return text.replace(QLatin1String("bit/s"), QStringLiteral("bit/\u2060s"));
}

/// The lines it may have, the last of them with all the rest, shortened.
QString cutToLines(const TextBlock &block, int width)
{
    const QString whole = breakable(block.text);
    QTextLayout layout(whole, block.font);
    layOut(layout, block, width);
    const int last = layout.lineAt(block.mostLines - 1).textStart();
    QString rest = whole.mid(last);
    rest.replace(QChar::LineSeparator, u' ');
    return whole.left(last) + QFontMetricsF(block.font).elidedText(rest, Qt::ElideRight, width - 1);
}

/// What a height or a width was measured of; a width has no width to fit into.
struct Measured {
    QString text;
    QFont font;
    int width = 0;

    friend bool operator==(const Measured &, const Measured &) = default;
    friend size_t qHash(const Measured &key, size_t seed)
    {
        return qHashMulti(seed, key.text, key.font, key.width);
    }
};

/// A layout asks every label for its height at several widths, several times a pass: without
/// remembering, much of what a change of state takes goes into breaking the same lines again.
template <typename Measure>
int remembered(const Measured &key, Measure measure)
{
    static QCache<Measured, int> known(2'000);
    if (const int *value = known.object(key))
        return *value;
    const int value = measure();
    known.insert(key, new int(value));
    return value;
}

} // namespace

bool changesLook(const QEvent &event)
{
    return event.type() == QEvent::StyleChange || event.type() == QEvent::ApplicationFontChange
        || event.type() == QEvent::LayoutDirectionChange;
}

int TextBlock::heightFor(int width) const
{
    if (!wraps || width >= naturalWidth())
        return (1 + int(text.count(u'\n'))) * lineHeight;
    const int lines = remembered({text, font, width}, [&] {
        QTextLayout layout(breakable(text), font);
        layOut(layout, *this, width);
        return layout.lineCount();
    });
    return (mostLines > 0 ? qMin(lines, mostLines) : lines) * lineHeight;
}

bool TextBlock::isCut(int width) const
{
    TextBlock whole = *this;
    whole.mostLines = 0;
    return mostLines > 0 && whole.heightFor(width) > mostLines * lineHeight;
}

int TextBlock::naturalWidth() const
{
    // Laid out, a line can be a fraction wider than the advance of its text: measured by that,
    // "Turbo profile" would break in the very width it asked for.
    return remembered({text, font, -1}, [&] {
        QTextLayout layout(breakable(text), font);
        layOut(layout, *this, QWIDGETSIZE_MAX);
        qreal widest = 0;
        for (int line = 0; line < layout.lineCount(); ++line)
            widest = qMax(widest, layout.lineAt(line).naturalTextWidth());
        return int(std::ceil(widest));
    });
}

void TextBlock::paint(QPainter &painter, const QRect &into, const QColor &colour) const
{
    QTextLayout layout(isCut(into.width()) ? cutToLines(*this, into.width()) : breakable(text),
                       font);
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
    QString shown = text::inOrder(text);
    if (metrics.horizontalAdvance(text) > into.width() + 0.5)
        shown = metrics.elidedText(shown, elide, into.width());
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
