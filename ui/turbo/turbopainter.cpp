// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/turbo/turbopainter.h"

#include "ui/turbo/turboglyph.h"
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

class Stroke {
public:
    Stroke(QPainter &painter, const TurboLook &look, const TurboPalette &palette)
        : m_painter(painter)
        , m_look(look)
        , m_palette(palette)
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
    const TurboPalette &m_palette;
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
    QColor near = m_palette.turbo;
    QColor far = m_palette.turbo;
    near.setAlphaF(float(0.34 * m_look.glow));
    far.setAlphaF(0);
    QRadialGradient gradient(QPointF(), reach);
    gradient.setColorAt(0.72, near);
    gradient.setColorAt(1, far);
    disc(reach, gradient);
}

void Stroke::body()
{
    double radius = bezel;
    if (m_look.focus) {
        m_painter.setPen(QPen(m_palette.focus, 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(QPointF(), bezel - 1, bezel - 1);
        radius = bezel - 4;
    }
    QLinearGradient gradient(0, -radius, 0, radius);
    gradient.setColorAt(0, m_palette.bezelHi);
    gradient.setColorAt(1, m_palette.bezelLo);
    m_painter.setPen(QPen(m_palette.bezelEdge, 1));
    m_painter.setBrush(gradient);
    m_painter.drawEllipse(QPointF(), radius, radius);
}

QColor Stroke::ink(TurboInk ink) const
{
    switch (ink) {
    case TurboInk::Track: return m_palette.ringTrack;
    case TurboInk::Pale: return m_palette.turboLine;
    case TurboInk::Turbo: return m_palette.turbo;
    case TurboInk::Blue: return m_palette.blue;
    case TurboInk::Bad: return m_palette.badFill;
    }
    return {};
}

void Stroke::arcs()
{
    const QRectF around(-ring, -ring, 2 * ring, 2 * ring);
    m_painter.setBrush(Qt::NoBrush);
    for (const TurboArc &arc : m_look.ring) {
        QColor colour = ink(arc.ink);
        colour.setAlphaF(float(arc.opacity));
        const auto ends = arc.round ? Qt::RoundCap : Qt::FlatCap;
        m_painter.setPen(QPen(colour, ringWidth, Qt::SolidLine, ends));
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
    m_painter.setPen(QPen(m_palette.turbo, 2.5));
    m_painter.setBrush(m_palette.surface);
    m_painter.drawEllipse(QPointF(ring * std::cos(angle), ring * std::sin(angle)), radius, radius);
}

void Stroke::shadow()
{
    const double up = 1 - std::clamp(m_look.press, 0.0, 1.0);
    QColor colour = m_palette.capShadow;
    colour.setAlphaF(colour.alphaF() * float(up));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
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
    neutral.setColorAt(0, m_palette.capHi);
    neutral.setColorAt(1, m_palette.capLo);
    face(neutral, 1);
    QRadialGradient lit = shade(-0.6, 1.9);
    lit.setColorAt(0, m_palette.litHi);
    lit.setColorAt(0.5, m_palette.lit);
    lit.setColorAt(1, m_palette.litLo);
    face(lit, m_look.heat);
    QRadialGradient pressed = shade(0.5, 1.8);
    pressed.setColorAt(0, m_palette.pressedHi);
    pressed.setColorAt(1, m_palette.pressedLo);
    face(pressed, m_look.press);
}

QColor Stroke::edgeColour() const
{
    if (m_look.heat > 0.5 || m_look.press > 0.5)
        return m_palette.turboCapEdge;
    if (m_look.state == TurboState::Failed)
        return m_palette.badFill;
    return m_look.state == TurboState::Provisioning ? m_palette.turboLine : m_palette.capEdge;
}

void Stroke::edge()
{
    m_painter.setPen(QPen(edgeColour(), m_look.state == TurboState::Failed ? 1.5 : 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawEllipse(QPointF(), m_cap, m_cap);
    const double shine = 0.5 * m_look.heat * (1 - std::clamp(m_look.press, 0.0, 1.0));
    if (shine > 0) {
        QColor white(Qt::white);
        white.setAlphaF(float(shine));
        m_painter.setPen(QPen(white, 1.5, Qt::SolidLine, Qt::RoundCap));
        const double radius = m_cap - 2;
        m_painter.drawArc(QRectF(-radius, -radius, 2 * radius, 2 * radius), 32 * 16, 116 * 16);
    }
    if (m_look.hover > 0) {
        QColor white(Qt::white);
        white.setAlphaF(float(0.12 * m_look.hover));
        disc(m_cap, white);
    }
}

QColor glyphColour(const TurboLook &look, const TurboPalette &palette)
{
    switch (look.state) {
    case TurboState::Idle: return palette.turboText;
    case TurboState::Armed:
    case TurboState::Pressing:
    case TurboState::Provisioning:
    case TurboState::Active: return palette.onTurbo;
    case TurboState::Reverting: return palette.blue;
    case TurboState::Failed: return palette.bad;
    case TurboState::Disabled: return palette.ink3;
    }
    return {};
}

QRectF glyphPlace(TurboState state)
{
    const bool raised = state == TurboState::Reverting || state == TurboState::Failed;
    return {-10, state == TurboState::Pressing ? -32.0 : raised ? -35.0 : -34.0, 20, 20};
}

} // namespace

void paintTurbo(QPainter &painter, const TurboPlace &place, const TurboLook &look,
                const TurboPalette &palette)
{
    const double scale = place.diameter / 160;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(place.centre + QPointF(look.shake * scale, 0));
    painter.scale(scale, scale);
    Stroke stroke(painter, look, palette);
    stroke.glow();
    stroke.body();
    stroke.arcs();
    stroke.head();
    stroke.shadow();
    stroke.faces();
    stroke.edge();
    paintTurboGlyph(painter, glyphPlace(look.state), look.state, glyphColour(look, palette));
    paintTurboWords(painter, scale, look, palette);
    painter.restore();
}

} // namespace turbolane::ui
