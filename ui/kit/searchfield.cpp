// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/searchfield.h"

#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QStyle>

namespace turbolane::ui {

namespace {

constexpr int glassLeft = 11;
constexpr int glass = 16;
constexpr int textGap = 8;
/// What a line edit leaves by itself: edge, padding and its inner 2 px.
constexpr int ownMargin = 11;
constexpr int hintHeight = 18;
constexpr int hintPadding = 6;

int textLeft()
{
    return glassLeft + grown(glass) + textGap;
}

} // namespace

SearchField::SearchField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(name);
    setAccessibleName(name);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    arrangeMargins();
    connect(this, &QLineEdit::textChanged, this, [this] { arrangeMargins(); });
}

void SearchField::setShortcutHint(const QKeySequence &keys)
{
    m_hint = keys.toString(QKeySequence::NativeText).replace(u'+', u' ');
    arrangeMargins();
    update();
}

QSize SearchField::sizeHint() const
{
    return {grown(264), grown(32)};
}

void SearchField::arrangeMargins()
{
    const bool hinted = text().isEmpty() && !m_hint.isEmpty();
    const int atEnd = hinted ? textWidth(ui::font(Type::Caption), m_hint) + 2 * hintPadding + 8
        : text().isEmpty()   ? 0
                             : 24;
    if (isRightToLeft())
        setTextMargins(atEnd, 0, textLeft() - ownMargin, 0);
    else
        setTextMargins(textLeft() - ownMargin, 0, atEnd, 0);
}

QRect SearchField::crossRect() const
{
    const QRect atEnd(width() - 28, 0, 28, height());
    return QStyle::visualRect(layoutDirection(), rect(), atEnd);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QColor quiet = colour(isEnabled() ? Colour::Ink3 : Colour::InkDisabled);
    const QRect glassAt =
        QStyle::visualRect(layoutDirection(), rect(),
                           {glassLeft, (height() - grown(glass)) / 2, grown(glass), grown(glass)});
    paintIcon(painter, glassAt, {"search"}, quiet);
    if (!text().isEmpty()) {
        const QRect at = crossRect();
        paintIcon(painter, QRectF(at.center().x() - 6, (height() - 14) / 2.0, 14, 14), {"x", 2},
                  quiet);
    } else if (!m_hint.isEmpty()) {
        const QFont small = ui::font(Type::Caption);
        const int width = textWidth(small, m_hint) + 2 * hintPadding;
        const QRect box =
            QStyle::visualRect(layoutDirection(), rect(),
                               {this->width() - width - 9, (height() - grown(hintHeight)) / 2,
                                width, grown(hintHeight)});
        paintBox(painter, box,
                 {.fill = colour(Colour::Sunken), .border = colour(Colour::Line), .radius = 4});
        TextLine{m_hint, small, Qt::AlignHCenter}.paint(painter, box, quiet);
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::mousePressEvent(QMouseEvent *event)
{
    if (!text().isEmpty() && crossRect().contains(event->position().toPoint())) {
        clear();
        return;
    }
    QLineEdit::mousePressEvent(event);
}

void SearchField::mouseMoveEvent(QMouseEvent *event)
{
    const bool onCross = !text().isEmpty() && crossRect().contains(event->position().toPoint());
    setCursor(onCross ? Qt::ArrowCursor : Qt::IBeamCursor);
    QLineEdit::mouseMoveEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (changesLook(*event))
        arrangeMargins();
}

} // namespace turbolane::ui
