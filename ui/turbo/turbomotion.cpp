// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/turbo/turbomotion.h"

#include "ui/turbo/turbowords.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace turbolane::ui {

using namespace std::chrono_literals;

namespace {

constexpr Millis hovers = 140ms;
constexpr Millis goesDown = 80ms;
constexpr Millis commits = 140ms;
constexpr Millis lightsUp = 360ms;
constexpr Millis shakes = 360ms;
constexpr Millis sweeps = 900ms;
constexpr Millis sweepsAgain = 1500ms;
constexpr Millis pulses = 1200ms;
constexpr Millis fades = 120ms;
constexpr Millis nearTheEnd = 5min;
constexpr double turn = 2 * std::numbers::pi;

double part(Millis passed, Millis whole)
{
    return std::clamp(double(passed.count()) / double(whole.count()), 0.0, 1.0);
}

double eased(QEasingCurve::Type curve, double at)
{
    return QEasingCurve(curve).valueForProgress(at);
}

bool isLit(TurboState state)
{
    return state == TurboState::Armed || state == TurboState::Active;
}

bool isPressable(TurboState state)
{
    return state == TurboState::Armed || state == TurboState::Failed;
}

/// What was agreed to by pressing; when it changes under the finger, the hold is void.
bool isSameOffer(const TurboFace &a, const TurboFace &b)
{
    return a.state == b.state && a.subject == b.subject && a.lasting == b.lasting
        && a.price == b.price;
}

} // namespace

void Glide::go(double to, Millis now, Millis lasting, QEasingCurve::Type curve)
{
    m_from = at(now);
    m_to = to;
    m_start = now;
    m_lasting = lasting;
    m_curve = curve;
}

double Glide::at(Millis now) const
{
    if (!moves(now))
        return m_to;
    return m_from + (m_to - m_from) * eased(m_curve, part(now - m_start, m_lasting));
}

void TurboMotion::setFace(const TurboFace &face, Millis now)
{
    const TurboFace before = std::exchange(m_face, face);
    if (!isSameOffer(before, face))
        giveUp(now);
    const bool same = before.subject == face.subject;
    if (same && before.state == face.state)
        return;
    m_hold.settle();
    m_entered = m_changed = now;
    m_sweeping =
        same && before.state == TurboState::Provisioning && face.state == TurboState::Active;
    m_shaking = same && face.state == TurboState::Failed;
    follow(same, now);
}

void TurboMotion::follow(bool same, Millis now)
{
    const double heat = isLit(m_face.state) ? 1 : 0;
    const double glow = m_face.state == TurboState::Active ? 1 : 0;
    if (!same) {
        m_heat.jump(heat);
        m_glow.jump(glow);
        m_press.jump(0);
        return;
    }
    const bool slow = m_face.state == TurboState::Active || m_face.state == TurboState::Reverting;
    const Millis lasting = paced(slow ? lightsUp : commits);
    m_heat.go(heat, now, lasting, QEasingCurve::OutCubic);
    m_glow.go(glow, now, lasting, QEasingCurve::OutCubic);
    if (m_press.target() > 0)
        m_press.go(0, now, paced(commits), QEasingCurve::OutCubic);
}

void TurboMotion::setHovered(bool hovered, Millis now)
{
    if ((m_hover.target() > 0) != hovered)
        m_hover.go(hovered ? 1 : 0, now, paced(hovers), QEasingCurve::OutCubic);
}

TurboState TurboMotion::shown() const
{
    const auto phase = m_hold.phase();
    const bool held = phase == TurboHold::Phase::Down || phase == TurboHold::Phase::Spent;
    return held ? TurboState::Pressing : m_face.state;
}

bool TurboMotion::mayPress() const
{
    return isPressable(m_face.state) && !m_face.price.isEmpty()
        && m_hold.phase() != TurboHold::Phase::Spent;
}

bool TurboMotion::press(TurboGesture gesture, Millis now)
{
    if (!mayPress())
        return false;
    const bool starts = m_hold.press(gesture, now);
    if (m_hold.phase() == TurboHold::Phase::Down || starts)
        pressDown(true, now);
    return starts;
}

void TurboMotion::pressDown(bool down, Millis now)
{
    m_changed = now;
    m_press.go(down ? 1 : 0, now, paced(down ? goesDown : TurboHold::springs),
               down ? QEasingCurve::OutCubic : QEasingCurve::OutBack);
    m_glow.go(down ? 1 : 0, now, paced(down ? goesDown : TurboHold::springs),
              QEasingCurve::OutCubic);
}

void TurboMotion::letGo(Millis now)
{
    if (m_hold.phase() != TurboHold::Phase::Down)
        return;
    m_hold.letGo(now);
    pressDown(false, now);
}

void TurboMotion::giveUp(Millis now)
{
    letGo(now);
    m_hold.giveUp(now);
}

bool TurboMotion::advance(Millis now)
{
    return m_hold.advance(now);
}

double TurboMotion::pulse(Millis now) const
{
    if (m_reduced)
        return 0;
    const Millis into = (now - m_entered) % pulses;
    return 0.5 - 0.5 * std::cos(turn * part(into, pulses));
}

double TurboMotion::backSweep(Millis now) const
{
    const Millis into = (now - m_entered) % sweepsAgain;
    const double done = part(into, sweeps);
    return 1 - (m_reduced ? std::floor(done * 4) / 4 : eased(QEasingCurve::InOutCubic, done));
}

double TurboMotion::shake(Millis now) const
{
    if (!m_shaking || m_reduced || m_face.state != TurboState::Failed)
        return 0;
    const double done = part(now - m_entered, shakes);
    return 4 * std::sin(done * 3 * turn) * (1 - done);
}

bool TurboMotion::nearEnd(Instant carrierNow) const
{
    return m_face.state == TurboState::Active && m_face.endsAt - carrierNow <= nearTheEnd;
}

Millis TurboMotion::whole() const
{
    return std::max<Millis>(m_face.endsAt - m_face.startsAt, 1s);
}

double TurboMotion::left(Millis now, Instant carrierNow) const
{
    const double left = part(m_face.endsAt - carrierNow, whole());
    if (!m_sweeping || m_reduced)
        return left;
    return left * eased(QEasingCurve::InOutCubic, part(now - m_entered, sweeps));
}

QList<TurboArc> TurboMotion::ring(Millis now, Instant carrierNow) const
{
    using Phase = TurboHold::Phase;
    const double held = m_hold.held(now);
    if (m_hold.phase() == Phase::Down || m_hold.phase() == Phase::Spent)
        return ringOfHold(m_reduced ? std::floor(held * 4) / 4 : held);
    if (m_hold.phase() == Phase::Springing && !m_reduced)
        return ringOfHold(held * (1 - part(now - m_hold.since(), TurboHold::springs)));
    if (m_hold.phase() == Phase::Offering)
        return ringOfHold(1 - part(now - m_hold.since(), TurboHold::offers));
    switch (m_face.state) {
    case TurboState::Idle:
        return ringOfTime(m_face.lasting > 0s ? m_face.lasting : 4h, TurboInk::Track);
    case TurboState::Armed:
    case TurboState::Pressing: return ringOfTime(m_face.lasting, TurboInk::Pale);
    case TurboState::Provisioning:
        return ringOfSteps(m_face.step, m_face.steps, 1 - 0.55 * pulse(now));
    case TurboState::Active:
        return ringLeft(std::chrono::ceil<Seconds>(whole()), left(now, carrierNow));
    case TurboState::Reverting: return ringBack(backSweep(now));
    case TurboState::Failed: return ringFailed();
    case TurboState::Disabled: return ringOff();
    }
    return {};
}

TurboWords TurboMotion::words(Instant carrierNow) const
{
    if (m_hold.phase() == TurboHold::Phase::Offering)
        return turboOfferWords(m_face);
    if (shown() == TurboState::Armed && m_gesture == TurboGesture::Press)
        return turboPressWords();
    return turboWords(m_face, shown(), carrierNow);
}

TurboLook TurboMotion::look(Millis now, Instant carrierNow) const
{
    TurboLook look;
    look.state = shown();
    look.ring = ring(now, carrierNow);
    look.heat = m_heat.at(now);
    look.press = m_press.at(now);
    look.hover = mayPress() ? m_hover.at(now) : 0;
    look.glow = m_reduced ? 0 : m_glow.at(now);
    look.shake = shake(now);
    if (look.state == TurboState::Active) {
        look.head = 360 * (1 - left(now, carrierNow));
        look.headSize = nearEnd(carrierNow) ? 1 + 0.3 * pulse(now) : 1;
    }
    look.words = words(carrierNow);
    return look;
}

Pace TurboMotion::pace(Millis now, Instant carrierNow) const
{
    const bool finger =
        m_hold.phase() != TurboHold::Phase::Up && m_hold.phase() != TurboHold::Phase::Spent;
    const bool glides = m_heat.moves(now) || m_press.moves(now) || m_hover.moves(now)
        || m_glow.moves(now) || fading(now) > 0 || now - m_entered < sweeps;
    const bool lively = m_face.state == TurboState::Provisioning
        || m_face.state == TurboState::Reverting || nearEnd(carrierNow);
    if (finger || glides || (lively && !m_reduced))
        return Pace::Smooth;
    return lively || m_face.state == TurboState::Active ? Pace::Steady : Pace::Still;
}

double TurboMotion::fading(Millis now) const
{
    return m_reduced ? 1 - part(now - m_changed, fades) : 0;
}

} // namespace turbolane::ui
