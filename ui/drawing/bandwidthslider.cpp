// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/bandwidthslider.h"

#include "ui/kit/focusring.h"
#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/text.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace turbolane::ui {

using namespace turbolane::literals;

namespace {

constexpr std::array stops{500_Mbps, 1_Gbps, 2_Gbps, 5_Gbps, 10_Gbps};
constexpr int lastStop = int(stops.size()) - 1;
constexpr int margin = 8; // half the handle
constexpr int grooveY = 12;

} // namespace

BandwidthSlider::BandwidthSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
    , m_bandwidth(stops[2])
    , m_limit(Bandwidth::gbps(400))
{
    setRange(0, lastStop);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setBandwidth(m_bandwidth);
    FocusRing::follow(this, 6);
}

void BandwidthSlider::setBandwidth(Bandwidth value)
{
    m_bandwidth = value;
    const QSignalBlocker quiet(this);
    setValue(int(std::lround(placeOf(value))));
    setAccessibleDescription(text::bandwidth(value));
    update();
}

void BandwidthSlider::setLimit(Bandwidth most)
{
    m_limit = most;
    update();
}

QSize BandwidthSlider::sizeHint() const
{
    return {240, grooveY + 12 + lineHeight(Type::Caption)};
}

double BandwidthSlider::placeOf(Bandwidth value) const
{
    if (value <= stops.front())
        return 0;
    for (std::size_t stop = 1; stop < stops.size(); ++stop) {
        if (value > stops[stop])
            continue;
        const double from = double(stops[stop - 1].inKbps());
        const double to = double(stops[stop].inKbps());
        return double(stop - 1) + (double(value.inKbps()) - from) / (to - from);
    }
    return lastStop;
}

double BandwidthSlider::xOf(double place) const
{
    const double share = place / lastStop;
    const double along = margin + share * (width() - 2 * margin);
    return layoutDirection() == Qt::RightToLeft ? width() - along : along;
}

int BandwidthSlider::stopAt(double x) const
{
    int nearest = 0;
    for (int stop = 1; stop <= lastStop; ++stop)
        if (std::abs(xOf(stop) - x) < std::abs(xOf(nearest) - x))
            nearest = stop;
    return nearest;
}

int BandwidthSlider::lastReachable() const
{
    const auto over = std::ranges::find_if(stops, [this](Bandwidth b) { return b > m_limit; });
    return std::max(0, int(over - stops.begin()) - 1);
}

void BandwidthSlider::choose(int stop)
{
    const Bandwidth wanted = stops[std::size_t(std::clamp(stop, 0, lastReachable()))];
    if (wanted == m_bandwidth || wanted > m_limit)
        return;
    setBandwidth(wanted);
    emit chosen(wanted);
}

void BandwidthSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    choose(stopAt(event->position().x()));
}

void BandwidthSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        choose(stopAt(event->position().x()));
}

void BandwidthSlider::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void BandwidthSlider::keyPressEvent(QKeyEvent *event)
{
    const double here = placeOf(m_bandwidth);
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int key = event->key();
    if (key == forward || key == Qt::Key_Up || key == Qt::Key_PageUp)
        choose(int(std::floor(here + 1e-9)) + 1);
    else if (key == back || key == Qt::Key_Down || key == Qt::Key_PageDown)
        choose(int(std::ceil(here - 1e-9)) - 1);
    else if (key == Qt::Key_Home)
        choose(0);
    else if (key == Qt::Key_End)
        choose(lastReachable());
    else
        event->ignore();
}

void BandwidthSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = colour(isEnabled() ? Colour::Ink : Colour::InkDisabled);
    const double here = xOf(placeOf(m_bandwidth));
    const double start = xOf(0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::Sunken));
    painter.drawRoundedRect(QRectF(margin, grooveY - 2, width() - 2 * margin, 4), 2, 2);
    painter.setBrush(ink);
    painter.drawRoundedRect(QRectF(std::min(start, here), grooveY - 2, std::abs(here - start), 4),
                            2, 2);
    paintStops(painter, placeOf(m_bandwidth));
    painter.setPen(QPen(ink, 2));
    painter.setBrush(colour(isSliderDown() ? Colour::Hover : Colour::Surface));
    painter.drawEllipse(QPointF(here, grooveY), 7, 7);
}

void BandwidthSlider::paintStops(QPainter &painter, double here) const
{
    for (int stop = 0; stop <= lastStop; ++stop) {
        const Bandwidth rate = stops[std::size_t(stop)];
        const bool isReachable = rate <= m_limit;
        const bool isHere = rate == m_bandwidth;
        const Colour dot = stop <= here ? Colour::Ink : Colour::Control;
        paintDot(painter, QPointF(xOf(stop), grooveY), 6,
                 colour(isReachable ? dot : Colour::LineStrong));
        const QString label = text::inGbps(rate);
        const QFont face = ui::font(Type::Caption, isHere ? 600 : 500);
        const int wide = textWidth(face, label);
        const double left = std::clamp(xOf(stop) - wide / 2.0, 0.0, double(width() - wide));
        const Colour word = isHere ? Colour::Ink : Colour::Ink3;
        TextLine{.text = label, .font = face}.paint(
            painter, QRect(int(left), grooveY + 12, wide, lineHeight(Type::Caption)),
            colour(isReachable ? word : Colour::InkDisabled));
    }
}

void BandwidthSlider::changeEvent(QEvent *event)
{
    if (changesLook(*event))
        updateGeometry();
    QSlider::changeEvent(event);
}

} // namespace turbolane::ui
