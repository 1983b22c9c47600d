// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

#include <functional>
#include <optional>

namespace turbolane::client {

/// Milliseconds since some fixed moment; never back, whatever happens to the wall clock.
using Ticks = std::function<Millis()>;
Millis steadyTicks();

/// The carrier's clock as well as it can be known from here: its own readings, carried on by a
/// monotonic one. Countdowns and charges follow it, so a wrong clock on this machine shows nowhere.
///
/// It never goes back by a little: where it ran ahead it stands still until the carrier has caught
/// up. Only a carrier that is behind by more than `patience` moves it back, since standing still
/// that long would look broken.
class CarrierClock final : public Clock {
public:
    static constexpr Millis patience{10'000};

    /// guess: shown until the carrier has told the time once.
    explicit CarrierClock(Instant guess, Ticks ticks = steadyTicks);

    Instant now() const override;
    bool isSet() const { return m_set; }

    /// Moment to note when a question that will carry the carrier's time is sent.
    Millis mark() const { return m_ticks(); }
    /// The carrier said `told`, in answer to a question sent at `asked` (a mark()), just now.
    void learn(Instant told, Millis asked);
    /// Something that happened at the carrier is known here: its clock is at least that far.
    void atLeast(Instant happened);

private:
    void set(Instant atTickZero);

    Ticks m_ticks;
    Instant m_zero; ///< the carrier's time when the ticks were nought
    Millis m_doubt{0}; ///< how wrong m_zero can be
    Millis m_learnedAt{0};
    bool m_set = false;
    mutable Instant m_shown;
};

} // namespace turbolane::client
