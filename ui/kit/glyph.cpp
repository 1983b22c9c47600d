// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/glyph.h"

#include "ui/kit/look.h"
#include "ui/style/providermark.h"
#include "ui/style/theme.h"

namespace turbolane::ui {

namespace {

QRectF squareIn(const QRect &rect, int size)
{
    QRectF square(0, 0, grown(size), grown(size));
    square.moveCenter(QRectF(rect).center());
    return square;
}

} // namespace

Glyph::Glyph(const IconSpec &icon, Colour colour, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_colour(colour)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Glyph::setIcon(const IconSpec &icon, Colour colour)
{
    m_icon = icon;
    m_colour = colour;
    update();
}

QSize Glyph::sizeHint() const
{
    return {grown(m_size), grown(m_size)};
}

void Glyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, squareIn(rect(), m_size), m_icon,
              colour(isEnabled() ? m_colour : Colour::InkDisabled));
}

void Glyph::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesLook(*event))
        updateGeometry();
}

ProviderMark::ProviderMark(int size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ProviderMark::setProvider(const QString &provider)
{
    m_provider = provider;
    setAccessibleName(providerName(provider));
    setToolTip(providerName(provider));
    update();
}

QSize ProviderMark::sizeHint() const
{
    return {grown(m_size), grown(m_size)};
}

void ProviderMark::paintEvent(QPaintEvent *)
{
    if (m_provider.isEmpty())
        return;
    QPainter painter(this);
    paintProviderMark(painter, squareIn(rect(), m_size), m_provider);
}

void ProviderMark::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesLook(*event))
        updateGeometry();
}

} // namespace turbolane::ui
