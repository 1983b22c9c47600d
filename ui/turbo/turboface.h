// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <QString>

namespace turbolane::ui {

enum class TurboState : std::uint8_t {
    Idle = 1, ///< no time chosen, or no price yet
    Armed = 2, ///< time chosen, price in view
    Pressing = 3, ///< the button's own: nobody sets it
    Provisioning = 4,
    Active = 5,
    Reverting = 6,
    Failed = 7,
    Disabled = 8
};

/// Everything the Turbo button is told. It believes nothing else: it never boosts by itself.
struct TurboFace {
    TurboState state = TurboState::Idle;
    QString subject; ///< whose boost this is; with another subject nothing moves or is announced
    Seconds lasting{0}; ///< Idle, Armed: the chosen time
    /// Armed, Failed: "€35.28". Without one there is nothing to press: the price comes before.
    QString price;
    int step = 0; ///< Provisioning: 1 to steps; 0 while the carrier has not answered yet
    int steps = 0;
    bool quiet = false; ///< Provisioning: no news for ten seconds
    Instant startsAt{}; ///< Provisioning: when it was placed. Active: when it started
    Instant endsAt{}; ///< Active: when the carrier ends it
    QString base; ///< "2 Gbps": what it goes back to
    QString reason; ///< Failed, Disabled: in a few words
    QString sentence; ///< what a screen reader says about it

    friend bool operator==(const TurboFace &, const TurboFace &) = default;
};

/// How a boost is started; set in Settings.
enum class TurboGesture : std::uint8_t {
    Hold = 1, ///< hold for 0.8 s
    Press = 2 ///< a press shows the price for 5 s, a second one starts
};

} // namespace turbolane::ui
