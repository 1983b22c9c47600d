// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/label.h"

#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QStyle>

namespace turbolane::ui {

namespace {

constexpr int widestColumn = 680;

} // namespace

Label::Label(Type type, Colour colour, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_type(type)
    , m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    restyle();
}

void Label::setType(Type type)
{
    m_type = type;
    restyle();
}

void Label::setWeight(int weight)
{
    m_weight = weight;
    restyle();
}

void Label::setWordWrap(bool wraps)
{
    QLabel::setWordWrap(wraps);
    QSizePolicy policy = sizePolicy();
    policy.setVerticalPolicy(wraps ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    setSizePolicy(policy);
}

void Label::setColour(Colour colour)
{
    m_colour = colour;
    restyle();
}

void Label::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    updateGeometry();
    tellWhatIsCut();
}

void Label::setMostLines(int lines)
{
    m_mostLines = lines;
    setWordWrap(true);
    tellWhatIsCut();
}

QFont Label::shownFont() const
{
    return m_weight == 0 ? ui::font(m_type) : ui::font(m_type, m_weight);
}

void Label::restyle()
{
    setFont(shownFont());
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, ui::colour(m_colour));
    setPalette(tinted);
    updateGeometry();
    update();
}

bool Label::isPlain() const
{
    return textFormat() == Qt::PlainText && textInteractionFlags() == Qt::LinksAccessibleByMouse;
}

TextBlock Label::block() const
{
    const Qt::Alignment shown = QStyle::visualAlignment(layoutDirection(), alignment());
    return {.text = text(),
            .font = shownFont(),
            .lineHeight = lineHeight(m_type),
            .alignment = shown & Qt::AlignHorizontal_Mask,
            .wraps = wordWrap(),
            .mostLines = m_mostLines};
}

QSize Label::sizeHint() const
{
    if (!isPlain())
        return QLabel::sizeHint();
    const QMargins room = contentsMargins();
    const TextBlock text = block();
    const int sides = room.left() + room.right();
    // Where it may break, no column of text is wider than can be read.
    int width = text.naturalWidth() + sides;
    if (wordWrap())
        width = qMin(width + 1, qMin(maximumWidth(), grown(widestColumn)));
    return {width, text.heightFor(qMax(width - sides, 1)) + room.top() + room.bottom()};
}

QSize Label::minimumSizeHint() const
{
    if (!isPlain())
        return QLabel::minimumSizeHint();
    const QSize full = sizeHint();
    if (m_elide != Qt::ElideNone)
        return {qMin(full.width(), grown(24)), full.height()};
    return wordWrap() ? QSize(qMin(full.width(), grown(80)), lineHeight(m_type)) : full;
}

int Label::heightForWidth(int width) const
{
    if (!isPlain())
        return QLabel::heightForWidth(width);
    const QMargins room = contentsMargins();
    // A layout asks for all the room there is, also where the label may not take it.
    const int shown = qMin(width, maximumWidth());
    return block().heightFor(shown - room.left() - room.right()) + room.top() + room.bottom();
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!isPlain() || !pixmap(Qt::ReturnByValue).isNull()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QColor ink = isEnabled() ? ui::colour(m_colour) : ui::colour(Colour::InkDisabled);
    TextBlock text = block();
    if (m_elide != Qt::ElideNone) {
        TextLine{text.text, text.font, text.alignment, m_elide}.paint(painter, contentsRect(), ink);
        return;
    }
    const int height = text.heightFor(contentsRect().width());
    const QRect at = QStyle::alignedRect(Qt::LeftToRight, alignment() & Qt::AlignVertical_Mask,
                                         {contentsRect().width(), height}, contentsRect());
    text.paint(painter, at, ink);
}

void Label::tellWhatIsCut()
{
    const int width = contentsRect().width();
    const TextBlock shown = block();
    const bool cut =
        shown.isCut(width) || (m_elide != Qt::ElideNone && width < shown.naturalWidth());
    if (cut)
        setToolTip(text());
    else if (m_ownToolTip)
        setToolTip({});
    m_ownToolTip = cut;
}

void Label::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (!isPlain()) // QLabel would go by the letters it holds, not by the window
        setAlignment(QStyle::visualAlignment(layoutDirection(), alignment()));
    tellWhatIsCut();
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (changesLook(*event))
        restyle();
}

} // namespace turbolane::ui
