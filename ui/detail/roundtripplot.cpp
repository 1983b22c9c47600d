// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/roundtripplot.h"

#include "ui/style/fonts.h"
#include "ui/style/theme.h"
#include "ui/text.h"
#include "ui/textorder.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace turbolane::ui {

namespace {

constexpr double labels = 30;
constexpr double above = 8;
constexpr double below = 20;
constexpr double beside = 8;
constexpr int timeMarkWidth = 56;
constexpr int mostMarks = 3;
constexpr std::int64_t perMilli = 1'000;

double crisp(double position)
{
    return std::floor(position) + 0.5;
}

/// 1, 2 or 5 times a power of ten.
std::int64_t stepFor(std::int64_t range)
{
    std::int64_t step = 1;
    for (const int factor : {2, 5, 10, 20, 50, 100, 200, 500, 1'000})
        if (range > step * mostMarks)
            step = factor;
    return step;
}

} // namespace

RoundTripPlot::RoundTripPlot(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // time runs the same way in every language
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Round trip"));
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RoundTripPlot::draw(const Scene &scene)
{
    m_scene = scene;
    std::optional<Micros> low;
    std::optional<Micros> high;
    for (const RoundTripSpan &span : scene.spans) {
        if (!span.value)
            continue;
        low = low ? std::min(*low, *span.value) : *span.value;
        high = high ? std::max(*high, *span.value) : *span.value;
    }
    const std::int64_t lowest = low.value_or(Micros(0)).count() / perMilli;
    const std::int64_t highest = high.value_or(Micros(0)).count() / perMilli + 1;
    m_step = stepFor(highest - lowest + 1);
    m_low = std::max<std::int64_t>(lowest - m_step, 0) / m_step * m_step;
    m_high = (highest + m_step - 1) / m_step * m_step;
    setAccessibleDescription(sentence());
    setToolTip(sentence());
    update();
}

QString RoundTripPlot::sentence() const
{
    std::optional<Micros> low;
    std::optional<Micros> high;
    for (const RoundTripSpan &span : m_scene.spans) {
        if (!span.value)
            continue;
        low = low ? std::min(*low, *span.value) : *span.value;
        high = high ? std::max(*high, *span.value) : *span.value;
    }
    if (!low)
        return tr("Nothing carried it in the time shown");
    const auto &last = m_scene.spans.back().value;
    if (*low == *high && last)
        return tr("%1 all the time shown").arg(text::latency(*low));
    return tr("Between %1 and %2 in the time shown, last %3")
        .arg(text::latency(*low), text::latency(*high),
             last ? text::latency(*last) : tr("carried by nothing"));
}

QSize RoundTripPlot::sizeHint() const
{
    return {360, 100};
}

QSize RoundTripPlot::minimumSizeHint() const
{
    return {160, 84};
}

QRectF RoundTripPlot::plotArea() const
{
    return QRectF(rect()).adjusted(labels, above, -beside, -below);
}

double RoundTripPlot::xOf(Instant at) const
{
    const QRectF area = plotArea();
    const double length = double(std::max<std::int64_t>(m_scene.time.length().count(), 1));
    return area.left() + double((at - m_scene.time.from()).count()) / length * area.width();
}

double RoundTripPlot::yOf(Micros value) const
{
    const QRectF area = plotArea();
    const double share =
        (double(value.count()) / perMilli - double(m_low)) / double(m_high - m_low);
    return area.bottom() - share * area.height();
}

void RoundTripPlot::paintGrid(QPainter &painter) const
{
    const QRectF area = plotArea();
    painter.setFont(ui::font(Type::Caption));
    const QFontMetricsF metrics(painter.font());
    for (std::int64_t mark = m_low; mark <= m_high; mark += m_step) {
        const double y = crisp(yOf(Micros(mark * perMilli)));
        painter.setPen(QPen(colour(Colour::Line), 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        const QString label = text::count(mark);
        painter.setPen(colour(Colour::Ink3));
        painter.drawText(QPointF(area.left() - 8 - metrics.horizontalAdvance(label),
                                 y + metrics.capHeight() / 2),
                         label);
    }
}

void RoundTripPlot::paintTimes(QPainter &painter) const
{
    const QRectF area = plotArea();
    const int most = std::max(int(area.width()) / timeMarkWidth, 1);
    painter.setFont(ui::font(Type::Caption));
    painter.setPen(colour(Colour::Ink3));
    const QFontMetricsF metrics(painter.font());
    for (const TimeTick &tick : timeTicks(m_scene.time, std::min(most, 4), m_scene.zone)) {
        const double wide = metrics.horizontalAdvance(tick.label);
        const double left = xOf(tick.at) - wide / 2;
        if (left >= 0 && left + wide <= width())
            painter.drawText(QPointF(left, area.bottom() + 16), text::inOrder(tick.label));
    }
}

void RoundTripPlot::paintSpans(QPainter &painter) const
{
    const QRectF area = plotArea();
    std::optional<double> before;
    for (const RoundTripSpan &span : m_scene.spans) {
        const double left = xOf(span.time.from());
        const double right = std::max(xOf(span.time.to()), left + 1);
        if (!span.value) {
            painter.fillRect(QRectF(left, area.top(), right - left, area.height()),
                             withAlpha(colour(Colour::BadFill), 0.5));
            continue;
        }
        const double y = yOf(*span.value);
        painter.fillRect(QRectF(left, y, right - left, area.bottom() - y), colour(Colour::Area));
        painter.setPen(QPen(colour(Colour::Blue), 1.5, Qt::SolidLine, Qt::FlatCap));
        if (before)
            painter.drawLine(QPointF(left, *before), QPointF(left, y));
        painter.drawLine(QPointF(left, y), QPointF(right, y));
        before = y;
    }
}

void RoundTripPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_scene.spans.empty())
        return;
    paintGrid(painter);
    paintSpans(painter);
    paintTimes(painter);
}

} // namespace turbolane::ui
