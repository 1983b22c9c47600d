// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/turbo/turbopalette.h"

namespace turbolane::ui {
namespace {
QColor c(const char *name)
{
    return QColor(QLatin1String(name));
}
TurboPalette withLitCap(TurboPalette palette)
{
    palette.turbo = palette.lit = c("#FF6B1A");
    palette.onTurbo = c("#200A00");
    palette.litHi = c("#FF9350");
    palette.litLo = c("#F0560A");
    palette.pressedHi = c("#F56412");
    palette.pressedLo = c("#DD4E07");
    return palette;
}
} // namespace

TurboPalette TurboPalette::light()
{
    TurboPalette p;
    p.surface = c("#FFFFFF");
    p.ink = c("#12161C");
    p.ink2 = c("#434C59");
    p.ink3 = c("#5D6674");
    p.inkDisabled = c("#9AA2AE");
    p.focus = p.blue = c("#1A58CE");
    p.turboText = c("#AD3800");
    p.turboLine = c("#FFC49F");
    p.turboCapEdge = c("#CF4708");
    p.bad = c("#B5173F");
    p.badFill = c("#D42A55");
    p.ringTrack = c("#DADFE6");
    p.bezelHi = c("#EFF1F4");
    p.bezelLo = c("#FBFCFD");
    p.bezelEdge = c("#CDD2DA");
    p.capHi = c("#FFFFFF");
    p.capLo = c("#E9ECF0");
    p.capEdge = c("#C3CAD4");
    p.capShadow = QColor(20, 28, 43, 41);
    return withLitCap(p);
}

TurboPalette TurboPalette::dark()
{
    TurboPalette p;
    p.surface = c("#11151C");
    p.ink = c("#EDF0F4");
    p.ink2 = c("#B0B9C6");
    p.ink3 = c("#8E98A7");
    p.inkDisabled = c("#566070");
    p.blue = c("#78A9FF");
    p.focus = c("#8FB8FF");
    p.turboText = c("#FF9A62");
    p.turboLine = c("#6B3414");
    p.turboCapEdge = c("#FF9A5C");
    p.bad = c("#FF8198");
    p.badFill = c("#EC5474");
    p.ringTrack = c("#2A323F");
    p.bezelHi = c("#0B0E13");
    p.bezelLo = c("#1B212B");
    p.bezelEdge = c("#343D4B");
    p.capHi = c("#2A323F");
    p.capLo = c("#171C25");
    p.capEdge = c("#3D4757");
    p.capShadow = QColor(0, 0, 0, 140);
    return withLitCap(p);
}

} // namespace turbolane::ui
