// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/turbo/turbolook.h"

#include <algorithm>
#include <cmath>

namespace turbolane::ui {

using namespace std::chrono_literals;

namespace {

constexpr double round = 360;

QList<TurboArc> circle(TurboInk ink)
{
    return {TurboArc{.from = 0, .to = round, .ink = ink}};
}

QList<TurboArc> dashes(int count, double gap, TurboInk ink, double opacity)
{
    QList<TurboArc> arcs;
    const double width = round / count;
    for (int i = 0; i < count; ++i)
        arcs.append({.from = i * width + gap / 2,
                     .to = (i + 1) * width - gap / 2,
                     .ink = ink,
                     .opacity = opacity});
    return arcs;
}

double gapFor(double pieces)
{
    if (pieces <= 1)
        return 0;
    return pieces <= 12 ? 7 : pieces <= 24 ? 4 : 2.5;
}

QList<TurboArc> withHoldOn(QList<TurboArc> arcs, double amount, TurboInk ink)
{
    if (amount > 0)
        arcs.append({.from = 0, .to = round * std::min(amount, 1.0), .ink = ink, .round = true});
    return arcs;
}

} // namespace

QList<TurboArc> ringOfTime(Seconds lasting, TurboInk ink)
{
    const Seconds piece = lasting <= 48h ? Seconds(1h) : Seconds(24h);
    const double pieces = double(lasting.count()) / double(piece.count());
    if (pieces <= 1)
        return circle(ink);
    const double width = round / pieces;
    const double gap = gapFor(pieces);
    QList<TurboArc> arcs;
    for (int i = 0; i < int(std::ceil(pieces)); ++i) {
        const double to = std::min((i + 1) * width, round);
        // A crumb of an hour keeps a mark: nothing that is paid for is invisible.
        const double from = std::min(i * width + gap / 2, to - gap / 2 - 1);
        arcs.append({.from = from, .to = to - gap / 2, .ink = ink});
    }
    return arcs;
}

QList<TurboArc> ringLeft(Seconds lasting, double left)
{
    QList<TurboArc> arcs;
    const double gone = round * (1 - std::clamp(left, 0.0, 1.0));
    for (const TurboArc &piece : ringOfTime(lasting, TurboInk::Track)) {
        if (gone > piece.from)
            arcs.append({.from = piece.from, .to = std::min(piece.to, gone)});
        if (gone < piece.to)
            arcs.append(
                {.from = std::max(piece.from, gone), .to = piece.to, .ink = TurboInk::Turbo});
    }
    return arcs;
}

QList<TurboArc> ringOfHold(double held)
{
    return withHoldOn(circle(TurboInk::Track), held, TurboInk::Turbo);
}

QList<TurboArc> ringOfSteps(int step, int steps, double opacity)
{
    constexpr double fillOfNow = 0.55;
    if (steps <= 0)
        return {TurboArc{.from = 0, .to = round, .ink = TurboInk::Turbo, .opacity = opacity}};
    QList<TurboArc> arcs = dashes(steps, gapFor(steps), TurboInk::Track, 1);
    for (int i = 0; i < std::min(step, steps); ++i)
        arcs[i].ink = TurboInk::Turbo;
    if (step < 1 || step > steps)
        return arcs;
    TurboArc &now = arcs[step - 1];
    const TurboArc track{.from = now.from, .to = now.to};
    now.to = now.from + (now.to - now.from) * fillOfNow;
    now.opacity = opacity;
    arcs.insert(step - 1, track);
    return arcs;
}

QList<TurboArc> ringBack(double left)
{
    return withHoldOn(circle(TurboInk::Track), left, TurboInk::Blue);
}

QList<TurboArc> ringFailed()
{
    return dashes(24, 7.4, TurboInk::Bad, 0.9);
}

QList<TurboArc> ringOff()
{
    return dashes(61, 4.2, TurboInk::Track, 1);
}

} // namespace turbolane::ui
