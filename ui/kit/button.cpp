// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/button.h"

#include "ui/kit/focusring.h"
#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStyle>

namespace turbolane::ui {

namespace {

struct Measures {
    int height;
    int padding;
    Type type;
};

constexpr int gap = 8;
constexpr int edge = 1;

Measures measuresOf(ButtonSize size)
{
    switch (size) {
    case ButtonSize::Small: return {.height = 28, .padding = 10, .type = Type::Small};
    case ButtonSize::Regular: return {.height = 32, .padding = 12, .type = Type::Body};
    case ButtonSize::Large: return {.height = 40, .padding = 20, .type = Type::Body};
    }
    return {};
}

struct Fills {
    Colour rest;
    Colour hovered;
    Colour pressed;
    Colour edge;
    Colour text;
    bool clear; ///< nothing behind it while at rest
};

Fills fillsOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return {Colour::Ink, Colour::Ink2, Colour::Ink3, Colour::Ink, Colour::OnInk, false};
    case ButtonKind::Secondary:
        return {Colour::Surface,    Colour::Hover, Colour::Pressed,
                Colour::LineStrong, Colour::Ink,   false};
    case ButtonKind::Quiet:
        return {Colour::Surface, Colour::Hover, Colour::Pressed,
                Colour::Surface, Colour::Ink2,  true};
    case ButtonKind::Danger:
        return {Colour::Surface, Colour::BadTint, Colour::BadTint,
                Colour::BadFill, Colour::Bad,     false};
    case ButtonKind::Turbo:
        return {Colour::Turbo,     Colour::TurboHover, Colour::TurboPressed,
                Colour::TurboEdge, Colour::OnTurbo,    false};
    }
    return {};
}

} // namespace

struct Button::Paints {
    Box box;
    QColor text;
};

Button::Button(ButtonKind kind, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
    , m_turning(this)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
    FocusRing::follow(this, 6);
}

Button *Button::iconOnly(const IconSpec &icon, const QString &name, QWidget *parent)
{
    auto *button = new Button(ButtonKind::Quiet, {}, parent);
    button->setGlyph(icon);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    update();
}

void Button::setButtonSize(ButtonSize size)
{
    m_size = size;
    updateGeometry();
}

void Button::setGlyph(const IconSpec &icon)
{
    m_glyph = icon;
    updateGeometry();
    update();
}

void Button::disableBecause(const QString &reason)
{
    if (!std::exchange(m_hasReason, true))
        m_toolTipBefore = toolTip();
    setEnabled(false);
    setToolTip(reason);
    setAccessibleDescription(reason);
}

void Button::enable()
{
    setEnabled(true);
    if (!std::exchange(m_hasReason, false))
        return;
    setToolTip(m_toolTipBefore);
    setAccessibleDescription({});
}

void Button::setLoading(bool loading, const QString &text)
{
    setMinimumWidth(0);
    if (loading)
        setMinimumWidth(sizeHint().width());
    m_loading = loading;
    m_loadingText = text;
    m_turning.setWanted(loading);
    setAccessibleDescription(loading ? tr("Under way") : QString());
    updateGeometry();
    update();
}

QFont Button::shownFont() const
{
    return ui::font(measuresOf(m_size).type, m_kind == ButtonKind::Quiet ? 500 : 600);
}

QString Button::shownText() const
{
    QString shown = m_loading && !m_loadingText.isEmpty() ? m_loadingText : text();
    return shown.remove(u'&');
}

int Button::glyphSize() const
{
    if (m_loading)
        return grown(14);
    if (!m_glyph)
        return 0;
    return grown(text().isEmpty() && m_size == ButtonSize::Regular ? 18 : 16);
}

QSize Button::sizeHint() const
{
    const Measures measures = measuresOf(m_size);
    const int height = grown(measures.height);
    const QString words = shownText();
    if (words.isEmpty())
        return {height, height};
    const int glyph = glyphSize() > 0 ? glyphSize() + gap : 0;
    return {textWidth(shownFont(), words) + glyph + 2 * (measures.padding + edge), height};
}

Button::Paints Button::paints() const
{
    const auto radius = qreal(Tokens::shipped().radius(Radius::Medium));
    const bool clear = m_kind == ButtonKind::Quiet;
    if (!isEnabled())
        return {{.fill = clear ? QColor() : colour(Colour::Hover),
                 .border = clear ? QColor() : colour(Colour::Line),
                 .radius = radius},
                colour(Colour::InkDisabled)};
    const Fills fills = fillsOf(m_kind);
    const bool hovered = underMouse() && !m_loading;
    const bool pressed = isDown() || isChecked();
    const Colour fill = pressed ? fills.pressed : hovered ? fills.hovered : fills.rest;
    if (clear)
        return {
            {.fill = pressed || hovered ? colour(fill) : QColor(), .border = {}, .radius = radius},
            colour(hovered || pressed ? Colour::Ink : fills.text)};
    const bool edgeFollows = m_kind == ButtonKind::Primary;
    return {
        {.fill = colour(fill), .border = colour(edgeFollows ? fill : fills.edge), .radius = radius},
        colour(fills.text)};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Paints look = paints();
    paintBox(painter, rect(), look.box);
    const QString words = shownText();
    const QFont font = shownFont();
    const int glyph = glyphSize();
    const int between = glyph > 0 && !words.isEmpty() ? gap : 0;
    const int wordsWidth = words.isEmpty() ? 0 : textWidth(font, words);
    const int content = qMin(glyph + between + wordsWidth, width() - 2);
    QRect at(0, 0, content, height());
    at.moveLeft((width() - content) / 2);
    const QRect glyphAt =
        QStyle::visualRect(layoutDirection(), at, QRect(at.left(), 0, glyph, height()));
    if (m_loading) {
        QRectF square(0, 0, glyph, glyph);
        square.moveCenter(QRectF(glyphAt).center());
        paintSpinner(painter, square, look.text, m_turning.phase());
    } else if (m_glyph) {
        paintIcon(painter, QRectF(glyphAt.left(), (height() - glyph) / 2.0, glyph, glyph), *m_glyph,
                  look.text);
    }
    const QRect wordsAt = QStyle::visualRect(
        layoutDirection(), at, QRect(at.left() + glyph + between, 0, wordsWidth, height()));
    TextLine{words, font, Qt::AlignHCenter}.paint(painter, wordsAt, look.text);
}

bool Button::hitButton(const QPoint &at) const
{
    return !m_loading && QPushButton::hitButton(at);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (m_loading) {
        event->ignore();
        return;
    }
    // Enter presses what has the focus, as Space does; there is no default button to take it.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat())
            click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

/// A double click is one press: its second half must not press what has come in the place of this.
void Button::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (changesLook(*event))
        updateGeometry();
}

bool Button::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QPushButton::event(event);
}

} // namespace turbolane::ui
