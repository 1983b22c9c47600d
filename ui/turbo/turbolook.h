// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/turbo/turboface.h"

#include <QList>

#include <optional>

namespace turbolane::ui {

enum class TurboInk : std::uint8_t { Track = 1, Pale = 2, Turbo = 3, Blue = 4, Bad = 5 };

/// A piece of the ring, in degrees clockwise from twelve.
struct TurboArc {
    double from = 0;
    double to = 0;
    TurboInk ink = TurboInk::Track;
    double opacity = 1;
    bool round = false;
    friend bool operator==(const TurboArc &, const TurboArc &) = default;
};

struct TurboWords {
    QString above;
    QString word;
    QString below;
    friend bool operator==(const TurboWords &, const TurboWords &) = default;
};

/// One instant of the button, ready to be painted. Amounts go from 0 to 1; a spring overshoots.
struct TurboLook {
    TurboState state = TurboState::Idle;
    QList<TurboArc> ring;
    std::optional<double> head; ///< the bead where the time runs out, in degrees
    double headSize = 1;
    double heat = 0; ///< neutral cap to orange cap
    double press = 0; ///< cap down
    double hover = 0;
    double glow = 0;
    double shake = 0; ///< sideways, in pixels of a 160 px button
    bool focus = false;
    TurboWords words;
    friend bool operator==(const TurboLook &, const TurboLook &) = default;
};

/// The pieces one ring is cut into, for a time: an hour each up to two days, then a day each.
/// The last is shorter where the time is not whole hours.
QList<TurboArc> ringOfTime(Seconds lasting, TurboInk ink);
/// What is left of it, on the track of the whole.
QList<TurboArc> ringLeft(Seconds lasting, double left);
QList<TurboArc> ringOfHold(double held);
/// Steps done and the one now; its fill never creeps, its opacity may pulse.
QList<TurboArc> ringOfSteps(int step, int steps, double opacity);
QList<TurboArc> ringBack(double left);
QList<TurboArc> ringFailed();
QList<TurboArc> ringOff();

} // namespace turbolane::ui
