// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/pathstrip.h"

#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"
#include "ui/text.h"

#include <QPainter>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr double side = 44; ///< beside the first and the last stop, for their words
constexpr double ring = 6; ///< its radius
constexpr double seaShare = 1.9; ///< of the room of a hop on land
constexpr double gap = 8; ///< between the words of two stops
constexpr int aboveLine = 12;
constexpr int belowLine = 14;

QString wordsOf(const PathHop &hop)
{
    if (!hop.roundTrip)
        return {};
    const QString time = text::latency(*hop.roundTrip);
    if (hop.line.isEmpty())
        return time;
    return PathStrip::tr("%1, %2, %3", "cable, length, round trip")
        .arg(hop.line, text::distance(hop.km), time);
}

} // namespace

PathStrip::PathStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Path"));
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PathStrip::show(const View &view)
{
    if (view == m_view)
        return;
    m_view = view;
    setAccessibleDescription(view.sentence);
    setToolTip(view.sentence);
    update();
}

QSize PathStrip::sizeHint() const
{
    return {600, lineHeight(Type::Caption) + aboveLine + belowLine + 2 * lineHeight(Type::Caption)};
}

QSize PathStrip::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

double PathStrip::lineAt() const
{
    return lineHeight(Type::Caption) + aboveLine - 2;
}

/// Where each stop stands. The first is where reading begins.
std::vector<double> PathStrip::stops() const
{
    const auto weight = [](const PathHop &hop) { return hop.isSea ? seaShare : 1.0; };
    double whole = 0;
    for (std::size_t i = 0; i + 1 < m_view.hops.size(); ++i)
        whole += weight(m_view.hops[i]);
    std::vector<double> places;
    double at = 0;
    const double length = width() - 2 * side;
    for (const PathHop &hop : m_view.hops) {
        const double place = side + (whole > 0 ? at / whole * length : 0);
        places.push_back(isRightToLeft() ? width() - place : place);
        at += weight(hop);
    }
    return places;
}

void PathStrip::paintLine(QPainter &painter, const PathHop &hop, double from, double to) const
{
    const Colour ink = hop.isSea && m_view.isRidden ? Colour::Blue : Colour::LineStrong;
    QPen pen(colour(ink), hop.isSea ? 4 : 3, m_view.isRidden ? Qt::SolidLine : Qt::DashLine,
             Qt::FlatCap);
    painter.setPen(pen);
    const double inner = to > from ? ring : -ring;
    painter.drawLine(QPointF(from + inner, lineAt()), QPointF(to - inner, lineAt()));
    const double left = std::min(from, to) + gap / 2;
    const QRect room(int(left), 0, int(std::abs(to - from) - gap), lineHeight(Type::Caption));
    const QFont plain = ui::font(Type::Caption, hop.isSea ? 600 : 400);
    TextLine{.text = wordsOf(hop), .font = plain, .alignment = Qt::AlignHCenter}.paint(
        painter, room, colour(hop.isSea ? Colour::Ink : Colour::Ink2));
}

void PathStrip::paintStop(QPainter &painter, std::size_t stop, QRectF room) const
{
    const PathHop &hop = m_view.hops[stop];
    const QPointF centre(stops()[stop], lineAt());
    painter.setPen(QPen(colour(Colour::Ink), 2));
    painter.setBrush(colour(Colour::Surface));
    painter.drawEllipse(centre, ring, ring);
    if (stop == 0) {
        painter.setBrush(colour(Colour::Ink));
        painter.drawEllipse(centre, 2, 2);
    }
    const int line = lineHeight(Type::Caption);
    const QRect first(int(room.left()), int(lineAt()) + belowLine - 2, int(room.width()), line);
    TextLine{.text = hop.place, .font = ui::font(Type::Caption, 600), .alignment = Qt::AlignHCenter}
        .paint(painter, first, colour(Colour::Ink));
    TextLine{.text = hop.detail, .font = ui::font(Type::Caption), .alignment = Qt::AlignHCenter}
        .paint(painter, first.translated(0, line), colour(Colour::Ink2));
}

void PathStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<double> at = stops();
    for (std::size_t i = 0; i + 1 < at.size(); ++i)
        paintLine(painter, m_view.hops[i], at[i], at[i + 1]);
    for (std::size_t i = 0; i < at.size(); ++i) {
        // Half of what lies between it and its nearest neighbour, to either side.
        const bool isEnd = i == 0 || i + 1 == at.size();
        double half = isEnd ? side : width();
        if (i > 0)
            half = std::min(half, std::abs(at[i] - at[i - 1]) / 2);
        if (i + 1 < at.size())
            half = std::min(half, std::abs(at[i + 1] - at[i]) / 2);
        half -= gap / 2;
        paintStop(painter, i, QRectF(at[i] - half, 0, 2 * half, height()));
    }
}

} // namespace turbolane::ui
