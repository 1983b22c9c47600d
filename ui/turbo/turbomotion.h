// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/turbo/beat.h"
#include "ui/turbo/turbohold.h"
#include "ui/turbo/turbolook.h"

#include <QEasingCurve>

namespace turbolane::ui {

/// A number on its way.
class Glide {
public:
    void jump(double to) { *this = Glide(to); }
    void go(double to, Millis now, Millis lasting, QEasingCurve::Type curve);
    double at(Millis now) const;
    bool moves(Millis now) const { return now < m_start + m_lasting; }
    double target() const { return m_to; }
    Glide() = default;

private:
    explicit Glide(double to)
        : m_from(to)
        , m_to(to)
    { }

    double m_from = 0;
    double m_to = 0;
    Millis m_start{0};
    Millis m_lasting{0};
    QEasingCurve::Type m_curve = QEasingCurve::Linear;
};

/// Everything the button does over time, without a widget: what it was told, the finger on it,
/// and what is still on its way. Times are the beat's; only the countdown is the carrier's.
class TurboMotion {
public:
    void setFace(const TurboFace &face, Millis now);
    void setReduced(bool reduced) { m_reduced = reduced; }
    void setGesture(TurboGesture gesture) { m_gesture = gesture; }
    void setHovered(bool hovered, Millis now);
    const TurboFace &face() const { return m_face; }
    TurboState shown() const; ///< Pressing while it is held, else what the face says
    bool mayPress() const;
    bool offers() const { return m_hold.phase() == TurboHold::Phase::Offering; }

    [[nodiscard]] bool press(TurboGesture gesture, Millis now);
    void letGo(Millis now);
    void giveUp(Millis now);
    [[nodiscard]] bool advance(Millis now);

    TurboLook look(Millis now, Instant carrierNow) const;
    Pace pace(Millis now, Instant carrierNow) const;
    /// Reduced motion: how much of the look before still shows, 1 to 0 over 120 ms.
    double fading(Millis now) const;

private:
    void follow(bool same, Millis now);
    void pressDown(bool down, Millis now);
    QList<TurboArc> ring(Millis now, Instant carrierNow) const;
    TurboWords words(Instant carrierNow) const;
    Millis whole() const; ///< of the boost that runs
    double left(Millis now, Instant carrierNow) const;
    double pulse(Millis now) const;
    double backSweep(Millis now) const;
    double shake(Millis now) const;
    bool nearEnd(Instant carrierNow) const;
    Millis paced(Millis lasting) const { return m_reduced ? Millis(0) : lasting; }

    TurboFace m_face;
    TurboHold m_hold;
    Millis m_entered{0}; ///< the face's state
    Millis m_changed{-1000}; ///< what is shown, presses included
    TurboGesture m_gesture = TurboGesture::Hold;
    bool m_reduced = false;
    bool m_sweeping = false; ///< became Active before our eyes
    bool m_shaking = false;
    Glide m_heat;
    Glide m_press;
    Glide m_hover;
    Glide m_glow;
};

} // namespace turbolane::ui
