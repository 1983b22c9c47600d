// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/capacitybar.h"

#include "ui/style/theme.h"
#include "ui/text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace turbolane::ui {

CapacityBar::CapacityBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(8);
}

void CapacityBar::show(Bandwidth committed, Bandwidth added, Bandwidth speed)
{
    m_committed = committed;
    m_added = added;
    m_speed = speed;
    setAccessibleName(
        tr("%1 committed, %2 added, of %3")
            .arg(text::bandwidth(committed), text::bandwidth(added), text::bandwidth(speed)));
    update();
}

void CapacityBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect(), 4, 4);
    painter.setClipPath(outline);
    painter.fillRect(rect(), colour(Colour::Sunken));
    if (m_speed.isZero())
        return;
    const auto along = [this](Bandwidth rate) {
        return std::min(1.0, double(rate.inKbps()) / double(m_speed.inKbps())) * width();
    };
    const double used = along(m_committed);
    const double after = along(m_committed.plus(m_added));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto span = [&](double from, double to) {
        return mirrored ? QRectF(width() - to, 0, to - from, height())
                        : QRectF(from, 0, to - from, height());
    };
    painter.fillRect(span(0, used), colour(Colour::Control));
    if (m_added.isZero())
        return;
    const bool isTooMuch = m_committed.plus(m_added) > m_speed;
    const double gap = used > 1 ? 1 : 0;
    painter.fillRect(span(used + gap, std::max(after, used + gap + 3)),
                     colour(isTooMuch ? Colour::BadFill : Colour::Blue));
}

} // namespace turbolane::ui
