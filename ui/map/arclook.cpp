// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/arclook.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace turbolane::ui {

namespace {

struct WidthStep {
    Bandwidth from;
    double pixels;
};

constexpr std::array widthSteps{
    WidthStep{Bandwidth::gbps(10), 5.5}, WidthStep{Bandwidth::gbps(5), 4.25},
    WidthStep{Bandwidth::gbps(2), 3.25}, WidthStep{Bandwidth::gbps(1), 2.5}};
constexpr double thinnest = 2.0;
constexpr double selectedExtra = 0.75;
constexpr double longestDash = 16.0;

QPen stroke(QColor colour, double opacity, double width)
{
    colour.setAlphaF(float(opacity * double(colour.alphaF())));
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin};
}

QPen patterned(QPen pen, double on, double off)
{
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({on / pen.widthF(), off / pen.widthF()});
    return pen;
}

QColor colourOf(const MapConnection &connection, ArcEmphasis emphasis, const MapPalette &palette)
{
    if (connection.state == MapConnectionState::Down)
        return palette.badFill;
    if (connection.boosted)
        return palette.turbo;
    const bool blue = emphasis.selected || connection.state == MapConnectionState::Provisioning;
    return blue ? palette.blue : palette.link;
}

double baseOpacity(const MapConnection &connection, ArcEmphasis emphasis)
{
    if (connection.boosted)
        return 0.5;
    if (emphasis.selected)
        return 0.55;
    return emphasis.hovered ? 0.6 : 0.38;
}

void addGlow(ArcLook &look, QColor colour, double width)
{
    look.still.push_back(stroke(colour, 0.10, width + 14.0));
    look.still.push_back(stroke(colour, 0.16, width + 7.0));
}

QPen line(const MapConnection &connection, ArcEmphasis emphasis, QColor colour, double width)
{
    switch (connection.state) {
    case MapConnectionState::Live: return stroke(colour, baseOpacity(connection, emphasis), width);
    case MapConnectionState::Provisioning:
        return patterned(stroke(colour, 0.9, std::max(1.75, width * 0.62)), 2.0, 5.0);
    case MapConnectionState::Down: return patterned(stroke(colour, 0.95, width), 9.0, 6.0);
    case MapConnectionState::Stale:
        return patterned(stroke(colour, baseOpacity(connection, emphasis), width), 4.0, 4.0);
    }
    return {};
}

} // namespace

double arcWidth(Bandwidth bandwidth)
{
    const auto *step = std::find_if(widthSteps.begin(), widthSteps.end(),
                                    [&](const WidthStep &s) { return bandwidth >= s.from; });
    return step == widthSteps.end() ? thinnest : step->pixels;
}

double dashLength(double utilisation)
{
    return longestDash * std::clamp(utilisation, 0.0, 1.0);
}

double dashSpeed(double utilisation)
{
    return 2.0 * dashPeriod / (2.6 - 1.9 * std::clamp(utilisation, 0.0, 1.0));
}

bool flows(const MapConnection &connection)
{
    return connection.state == MapConnectionState::Live
        && dashLength(connection.utilisation) >= 0.5;
}

ArcLook arcLook(const MapConnection &connection, ArcEmphasis emphasis, const MapPalette &palette)
{
    ArcLook look;
    const double width = arcWidth(connection.bandwidth) + (emphasis.selected ? selectedExtra : 0.0);
    const QColor colour = colourOf(connection, emphasis, palette);
    if (connection.boosted)
        addGlow(look, colour, width);
    else if (emphasis.selected)
        look.still.push_back(stroke(palette.blue, 0.18, width + 9.0));
    look.still.push_back(stroke(palette.sea, 0.7, width + 2.0));
    look.still.push_back(line(connection, emphasis, colour, width));
    look.dashes =
        flows(connection) ? stroke(colour, 1.0, std::max(1.75, width * 0.62)) : QPen(Qt::NoPen);
    look.width = look.still.front().widthF() + 2.0;
    return look;
}

ArcLook crowdedLook(const MapConnection &connection, const MapPalette &palette)
{
    ArcLook look;
    look.still.push_back(stroke(colourOf(connection, {}, palette), 0.45, 1.0));
    look.dashes = QPen(Qt::NoPen);
    look.width = 3.0;
    return look;
}

QPen flowingPen(const ArcLook &look, double utilisation, double seconds)
{
    QPen pen = look.dashes;
    const double on = dashLength(utilisation);
    const double unit = pen.widthF();
    const double run = std::fmod(seconds * dashSpeed(utilisation), dashPeriod);
    pen.setDashPattern({on / unit, (dashPeriod - on) / unit});
    pen.setDashOffset(-run / unit);
    return pen;
}

} // namespace turbolane::ui
