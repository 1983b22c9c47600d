// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/filterchip.h"

#include "ui/kit/focusring.h"
#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/paint.h"
#include "ui/style/providermark.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QStyle>

namespace turbolane::ui {

namespace {

constexpr int chipHeight = 26;
constexpr int padding = 10;
constexpr int gap = 6;
constexpr int markSize = 11;
constexpr int glyphSize = 12;
constexpr int crossSize = 12;

} // namespace

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    FocusRing::follow(this, 13);
}

void FilterChip::setProvider(const QString &provider)
{
    m_provider = provider;
    updateGeometry();
    update();
}

void FilterChip::setGlyph(const IconSpec &icon)
{
    m_glyph = icon;
    updateGeometry();
    update();
}

void FilterChip::setRemovable(bool removable)
{
    m_removable = removable;
    setCheckable(!removable);
    if (removable) {
        connect(this, &QAbstractButton::clicked, this, &FilterChip::removed, Qt::UniqueConnection);
        setAccessibleDescription(tr("Press to remove this filter"));
    }
    updateGeometry();
    update();
}

int FilterChip::leadingSize() const
{
    return !m_provider.isEmpty() ? grown(markSize) : m_glyph ? grown(glyphSize) : 0;
}

QSize FilterChip::sizeHint() const
{
    // As wide on as off, so that its neighbours stay where they are: bold words use the padding.
    int width = 2 * padding + textWidth(ui::font(Type::Small, m_removable ? 600 : 500), text());
    if (leadingSize() > 0)
        width += leadingSize() + gap;
    if (m_removable)
        width += grown(crossSize) + gap;
    return {width, grown(chipHeight)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool on = isChecked() || m_removable || isDown();
    const Colour edge = !isEnabled() ? Colour::Line : on ? Colour::Blue : Colour::LineStrong;
    const Colour fill = on            ? Colour::BlueTint
        : underMouse() && isEnabled() ? Colour::Hover
                                      : Colour::Surface;
    const QColor ink = colour(!isEnabled() ? Colour::InkDisabled
                                  : on     ? Colour::Blue
                                           : Colour::Ink2);
    paintBox(painter, rect(),
             {.fill = colour(fill), .border = colour(edge), .radius = height() / 2.0});
    const auto mirrored = [this](const QRect &at) {
        return QStyle::visualRect(layoutDirection(), rect(), at);
    };
    int left = padding;
    if (const int size = leadingSize(); size > 0) {
        const QRectF at(mirrored({left, (height() - size) / 2, size, size}));
        painter.setOpacity(isEnabled() ? 1 : 0.5);
        if (!m_provider.isEmpty())
            paintProviderMark(painter, at.translated(0, 0.5), m_provider);
        else
            paintIcon(painter, at, *m_glyph, ink);
        painter.setOpacity(1);
        left += size + gap;
    }
    const int cross = grown(crossSize);
    const int right = padding + (m_removable ? cross + gap : 0);
    const QFont words = ui::font(Type::Small, on ? 600 : 500);
    const int overhang = m_removable ? 0 : 3;
    TextLine{text(), words, Qt::AlignHCenter}.paint(
        painter, mirrored({left - overhang, 0, width() - left - right + 2 * overhang, height()}),
        ink);
    if (m_removable)
        paintIcon(
            painter,
            QRectF(mirrored({width() - padding - cross, (height() - cross) / 2, cross, cross})),
            {"x", 2.25}, ink);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (m_removable && removes)
        emit removed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FilterChip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (changesLook(*event))
        updateGeometry();
}

bool FilterChip::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

} // namespace turbolane::ui
