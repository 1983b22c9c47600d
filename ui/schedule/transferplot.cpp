// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/transferplot.h"

#include "ui/charts/timeaxis.h"
#include "ui/schedule/transferwords.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"
#include "ui/text.h"
#include "ui/textorder.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace turbolane::ui {

namespace {

constexpr double labels = 52;
constexpr double above = 22;
constexpr double below = 22;
constexpr double beside = 8;
constexpr int timeMarkWidth = 64;
constexpr int gridLines = 2;

double crisp(double position)
{
    return std::floor(position) + 0.5;
}

} // namespace

TransferPlot::TransferPlot(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // time runs the same way in every language
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Data moved"));
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TransferPlot::draw(const Scene &scene)
{
    m_scene = scene;
    const QString sentence = scene.chosen < scene.offers.size()
        ? proofWords(scene.offers[scene.chosen], scene.transfer, scene.now)
        : QString();
    setAccessibleDescription(sentence);
    setToolTip(sentence);
    update();
}

void TransferPlot::clear()
{
    draw({});
}

QSize TransferPlot::sizeHint() const
{
    return {320, 190};
}

QSize TransferPlot::minimumSizeHint() const
{
    return {200, 110};
}

QRectF TransferPlot::plotArea() const
{
    return QRectF(rect()).adjusted(labels, above, -beside, -below);
}

/// A little room behind the deadline, so that it is seen as one.
double TransferPlot::xOf(Instant at) const
{
    const QRectF area = plotArea();
    const double length =
        double(std::max<std::int64_t>(m_scene.transfer.time.length().count(), 1)) * 1.04;
    const double past = double((at - m_scene.transfer.time.from()).count());
    return area.left() + past / length * area.width();
}

double TransferPlot::yOf(std::int64_t bytes) const
{
    const QRectF area = plotArea();
    const double whole = double(std::max<std::int64_t>(m_scene.transfer.bytes, 1));
    return area.bottom() - double(bytes) / whole * area.height();
}

void TransferPlot::paintGrid(QPainter &painter) const
{
    const QRectF area = plotArea();
    painter.setFont(ui::font(Type::Caption));
    const QFontMetricsF metrics(painter.font());
    for (int line = 0; line <= gridLines; ++line) {
        const std::int64_t bytes = m_scene.transfer.bytes / gridLines * line;
        const double y = crisp(yOf(bytes));
        painter.setPen(QPen(colour(Colour::Line), 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        const QString label = line == 0 ? QStringLiteral("0") : dataWords(bytes);
        painter.setPen(colour(Colour::Ink2));
        painter.drawText(QPointF(area.left() - 8 - metrics.horizontalAdvance(label),
                                 y + metrics.capHeight() / 2),
                         text::inOrder(label));
    }
}

void TransferPlot::paintTimes(QPainter &painter) const
{
    const QRectF area = plotArea();
    const int most = std::clamp(int(area.width()) / timeMarkWidth, 1, 5);
    painter.setFont(ui::font(Type::Caption));
    painter.setPen(colour(Colour::Ink2));
    const QFontMetricsF metrics(painter.font());
    for (const TimeTick &tick :
         timeTicks(m_scene.transfer.time, most, QTimeZone::systemTimeZone())) {
        const double wide = metrics.horizontalAdvance(tick.label);
        const double left = xOf(tick.at) - wide / 2;
        if (left >= 0 && left + wide <= width())
            painter.drawText(QPointF(left, area.bottom() + 16), text::inOrder(tick.label));
    }
}

void TransferPlot::paintBoosts(QPainter &painter) const
{
    const QRectF area = plotArea();
    for (const Interval &boost : m_scene.offers[m_scene.chosen].course.boosts)
        painter.fillRect(QRectF(xOf(boost.from()), area.top(), xOf(boost.to()) - xOf(boost.from()),
                                area.height()),
                         colour(Colour::TurboTint));
}

void TransferPlot::paintCourse(QPainter &painter, const TransferOffer &offer, bool isChosen) const
{
    QPainterPath path(QPointF(xOf(m_scene.transfer.time.from()), yOf(0)));
    for (const Moved &moved : offer.course.moved)
        path.lineTo(QPointF(xOf(moved.at), yOf(moved.bytes)));
    QPen pen(colour(isChosen ? Colour::TurboText : Colour::Ink3), isChosen ? 2.25 : 1.25);
    if (!isChosen)
        pen.setStyle(offer.course.way == TransferWay::NoBoost ? Qt::DotLine : Qt::DashLine);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    if (!isChosen || !offer.course.done)
        return;
    painter.setBrush(colour(Colour::Surface));
    painter.drawEllipse(QPointF(xOf(*offer.course.done), yOf(m_scene.transfer.bytes)), 4, 4);
}

void TransferPlot::paintDeadline(QPainter &painter) const
{
    const QRectF area = plotArea();
    const double x = crisp(xOf(m_scene.transfer.time.to()));
    painter.setPen(QPen(colour(Colour::Ink), 1.5));
    painter.drawLine(QPointF(x, area.top() - 6), QPointF(x, area.bottom()));
    painter.setFont(ui::font(Type::Caption, 600));
    const QString word = text::moment(m_scene.transfer.time.to(), m_scene.now);
    const QFontMetricsF metrics(painter.font());
    const double wide = metrics.horizontalAdvance(word);
    painter.drawText(QPointF(std::min(x - wide / 2, width() - wide), metrics.ascent()),
                     text::inOrder(word));
}

void TransferPlot::paintEvent(QPaintEvent *)
{
    if (m_scene.chosen >= m_scene.offers.size())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBoosts(painter);
    paintGrid(painter);
    for (std::size_t place = 0; place < m_scene.offers.size(); ++place)
        if (place != m_scene.chosen)
            paintCourse(painter, m_scene.offers[place], false);
    paintCourse(painter, m_scene.offers[m_scene.chosen], true);
    paintDeadline(painter);
    paintTimes(painter);
}

} // namespace turbolane::ui
