// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/splitbar.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace turbolane::ui {

SplitBar::SplitBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SplitBar::setParts(const QList<Part> &parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    update();
}

void SplitBar::paintEvent(QPaintEvent *)
{
    constexpr qreal gap = 2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    std::int64_t whole = 0;
    for (const Part &part : m_parts)
        whole += part.size;
    if (whole == 0) {
        painter.setBrush(colour(Colour::Sunken));
        painter.drawRoundedRect(rect(), 2, 2);
        return;
    }
    qreal left = 0;
    for (const Part &part : m_parts) {
        if (part.size == 0)
            continue;
        const qreal wide = std::max(qreal(3), width() * qreal(part.size) / qreal(whole));
        painter.setBrush(colour(part.colour));
        painter.drawRoundedRect(QRectF(left, 0, wide - gap, height()), 2, 2);
        left += wide;
    }
}

} // namespace turbolane::ui
