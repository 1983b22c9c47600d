// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/turbo/turboface.h"

namespace turbolane::ui {

/// What a finger on the button amounts to. Knows the time only as it is told; paints nothing.
/// Says "do it" once, then is deaf until settle().
class TurboHold {
public:
    enum class Phase : std::uint8_t {
        Up,
        Down, ///< being held
        Springing, ///< let go too early
        Offering, ///< pressed once where two presses start
        Spent ///< done; an answer is awaited
    };
    static constexpr Millis full{800};
    static constexpr Millis springs{220};
    static constexpr Millis offers{5000};

    /// True when this press is the one that starts (the second of two).
    [[nodiscard]] bool press(TurboGesture gesture, Millis now);
    void letGo(Millis now);
    /// Esc: also takes a first press back.
    void giveUp(Millis now);
    /// True once, when the hold is full.
    [[nodiscard]] bool advance(Millis now);
    /// An answer is here.
    void settle();

    Phase phase() const { return m_phase; }
    Millis since() const { return m_since; }
    /// How much of the hold is done, 0 to 1; what was done when let go.
    double held(Millis now) const;

private:
    void enter(Phase phase, Millis now);

    Phase m_phase = Phase::Up;
    Millis m_since{0};
    double m_reached = 0;
};

} // namespace turbolane::ui
