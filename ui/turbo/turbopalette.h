// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace turbolane::ui {

/// The colours of the button, by the names of the tokens.
struct TurboPalette {
    QColor surface, ink, ink2, ink3, inkDisabled, focus;
    QColor turbo, turboText, turboLine, turboCapEdge, onTurbo;
    QColor blue, bad, badFill;
    QColor ringTrack, bezelHi, bezelLo, bezelEdge;
    QColor capHi, capLo, capEdge, capShadow;
    QColor litHi, lit, litLo, pressedHi, pressedLo;

    static TurboPalette light();
    static TurboPalette dark();
};

} // namespace turbolane::ui
