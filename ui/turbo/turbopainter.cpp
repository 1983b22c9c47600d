// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/turbo/turbopainter.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/turbo/turbolettering.h"

#include <QPainter>
#include <QRadialGradient>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace turbolane::ui {

namespace {

// All in units of a button 160 across, around its centre.
constexpr double bezel = 77;
constexpr double ring = 68;
constexpr double ringWidth = 9;
constexpr double cap = 56;
constexpr double capDown = 0.035;
constexpr double shadowBelow = 2.5;
constexpr double hoverShare = 0.24; ///< of the shine's light: 12 % white, the cap 8 % lighter

class Stroke {
public:
    Stroke(QPainter &painter, const TurboLook &look)
        : m_painter(painter)
        , m_look(look)
        , m_cap(cap * (1 - capDown * look.press))
    { }

    void glow();
    void body();
    void arcs();
    void head();
    void shadow();
    void faces();
    void edge();

private:
    void disc(double radius, const QBrush &brush);
    void face(const QGradient &gradient, double opacity);
    QRadialGradient shade(double centre, double reach) const;
    QColor ink(TurboInk ink) const;
    QColor edgeColour() const;

    QPainter &m_painter;
    const TurboLook &m_look;
    double m_cap;
};

void Stroke::disc(double radius, const QBrush &brush)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(brush);
    m_painter.drawEllipse(QPointF(), radius, radius);
}

void Stroke::glow()
{
    if (m_look.glow <= 0)
        return;
    const double reach = bezel * 1.16;
    const QColor glow = withAlpha(colour(Colour::TurboGlow), m_look.glow);
    QRadialGradient gradient(QPointF(), reach);
    gradient.setColorAt(0.72, glow);
    gradient.setColorAt(1, withAlpha(glow, 0));
    disc(reach, gradient);
}

void Stroke::body()
{
    double radius = bezel;
    if (m_look.focus) {
        m_painter.setPen(QPen(colour(Colour::Focus), 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(QPointF(), bezel - 1, bezel - 1);
        radius = bezel - 4;
    }
    QLinearGradient gradient(0, -radius, 0, radius);
    gradient.setColorAt(0, colour(Colour::BezelHi));
    gradient.setColorAt(1, colour(Colour::BezelLo));
    m_painter.setPen(QPen(colour(Colour::BezelEdge), 1));
    m_painter.setBrush(gradient);
    m_painter.drawEllipse(QPointF(), radius, radius);
}

QColor Stroke::ink(TurboInk ink) const
{
    switch (ink) {
    case TurboInk::Track: return colour(Colour::RingTrack);
    case TurboInk::Pale: return colour(Colour::TurboLine);
    case TurboInk::Turbo: return colour(Colour::Turbo);
    case TurboInk::Blue: return colour(Colour::Blue);
    case TurboInk::Bad: return colour(Colour::BadFill);
    }
    return {};
}

void Stroke::arcs()
{
    const QRectF around(-ring, -ring, 2 * ring, 2 * ring);
    m_painter.setBrush(Qt::NoBrush);
    for (const TurboArc &arc : m_look.ring) {
        const QColor shade = withAlpha(ink(arc.ink), arc.opacity);
        const auto ends = arc.round ? Qt::RoundCap : Qt::FlatCap;
        m_painter.setPen(QPen(shade, ringWidth, Qt::SolidLine, ends));
        // Sixteenths of a degree, counter-clockwise from three: Qt's way of counting.
        m_painter.drawArc(around, int(std::lround((90 - arc.from) * 16)),
                          int(std::lround((arc.from - arc.to) * 16)));
    }
}

void Stroke::head()
{
    if (!m_look.head)
        return;
    const double angle = (*m_look.head - 90) * std::numbers::pi / 180;
    const double radius = ringWidth * 0.62 * m_look.headSize;
    m_painter.setPen(QPen(colour(Colour::Turbo), 2.5));
    m_painter.setBrush(colour(Colour::Surface));
    m_painter.drawEllipse(QPointF(ring * std::cos(angle), ring * std::sin(angle)), radius, radius);
}

void Stroke::shadow()
{
    const double up = 1 - std::clamp(m_look.press, 0.0, 1.0);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(withAlpha(colour(Colour::CapShadow), up));
    m_painter.drawEllipse(QPointF(0, shadowBelow * up), m_cap, m_cap);
}

QRadialGradient Stroke::shade(double centre, double reach) const
{
    return {QPointF(0, m_cap * centre), m_cap * reach};
}

void Stroke::face(const QGradient &gradient, double opacity)
{
    if (opacity <= 0)
        return;
    m_painter.setOpacity(std::min(opacity, 1.0));
    disc(m_cap, gradient);
    m_painter.setOpacity(1);
}

void Stroke::faces()
{
    QRadialGradient neutral = shade(-0.44, 1.7);
    neutral.setColorAt(0, colour(Colour::CapHi));
    neutral.setColorAt(1, colour(Colour::CapLo));
    face(neutral, 1);
    QRadialGradient lit = shade(-0.6, 1.9);
    lit.setColorAt(0, colour(Colour::TurboCapHi));
    lit.setColorAt(0.5, colour(Colour::Turbo));
    lit.setColorAt(1, colour(Colour::TurboCapLo));
    face(lit, m_look.heat);
    QRadialGradient pressed = shade(0.5, 1.8);
    pressed.setColorAt(0, colour(Colour::TurboCapPressHi));
    pressed.setColorAt(1, colour(Colour::TurboCapPressLo));
    face(pressed, m_look.press);
}

QColor Stroke::edgeColour() const
{
    if (m_look.heat > 0.5 || m_look.press > 0.5)
        return colour(Colour::TurboEdgeCap);
    if (m_look.state == TurboState::Failed)
        return colour(Colour::BadFill);
    return m_look.state == TurboState::Provisioning ? colour(Colour::TurboLine)
                                                    : colour(Colour::CapEdge);
}

void Stroke::edge()
{
    m_painter.setPen(QPen(edgeColour(), m_look.state == TurboState::Failed ? 1.5 : 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawEllipse(QPointF(), m_cap, m_cap);
    const double shine = m_look.heat * (1 - std::clamp(m_look.press, 0.0, 1.0));
    if (shine > 0) {
        const QColor light = withAlpha(colour(Colour::CapShine), shine);
        m_painter.setPen(QPen(light, 1.5, Qt::SolidLine, Qt::RoundCap));
        const double radius = m_cap - 2;
        m_painter.drawArc(QRectF(-radius, -radius, 2 * radius, 2 * radius), 32 * 16, 116 * 16);
    }
    if (m_look.hover > 0)
        disc(m_cap, withAlpha(colour(Colour::CapShine), hoverShare * m_look.hover));
}

struct Glyph {
    IconSpec icon;
    Colour colour;
    double top;
};

/// The mark above the word; none while there are figures.
std::optional<Glyph> glyphOf(TurboState state)
{
    constexpr IconSpec bolt{"zap", 1.5, true};
    switch (state) {
    case TurboState::Idle: return Glyph{bolt, Colour::TurboText, -34};
    case TurboState::Armed: return Glyph{bolt, Colour::OnTurbo, -34};
    case TurboState::Pressing: return Glyph{bolt, Colour::OnTurbo, -32};
    case TurboState::Provisioning:
    case TurboState::Active: return {};
    case TurboState::Reverting: return Glyph{{"undo-2", 2}, Colour::Blue, -35};
    case TurboState::Failed: return Glyph{{"triangle-alert", 2}, Colour::Bad, -35};
    case TurboState::Disabled: return Glyph{{"lock", 2}, Colour::Ink3, -34};
    }
    return {};
}

/// Unscaled, an even number of pixels wide: icons stay sharp and in the middle.
void paintGlyph(QPainter &painter, double scale, TurboState state)
{
    const std::optional<Glyph> glyph = glyphOf(state);
    if (!glyph)
        return;
    const double side = 2 * std::round(10 * scale);
    const double top = std::round((glyph->top + 10) * scale - side / 2);
    paintIcon(painter, QRectF(-side / 2, top, side, side), glyph->icon, colour(glyph->colour));
}

} // namespace

void paintTurbo(QPainter &painter, const TurboPlace &place, const TurboLook &look)
{
    const double scale = place.diameter / 160;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(place.centre + QPointF(look.shake * scale, 0));
    painter.save();
    painter.scale(scale, scale);
    Stroke stroke(painter, look);
    stroke.glow();
    stroke.body();
    stroke.arcs();
    stroke.head();
    stroke.shadow();
    stroke.faces();
    stroke.edge();
    paintTurboWords(painter, scale, look);
    painter.restore();
    paintGlyph(painter, scale, look.state);
    painter.restore();
}

} // namespace turbolane::ui
