// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>

namespace turbolane::ui {

/// Every colour by what it is for, as resources/style/tokens.json names it. A colour that is not
/// here does not exist: no code spells one out.
enum class Colour : std::uint8_t {
    Canvas,
    Surface,
    Raised,
    Hover,
    Pressed,
    Sunken,
    Line,
    LineStrong,
    Control,
    Ink,
    Ink2,
    Ink3,
    InkDisabled,
    OnInk,
    Blue,
    BlueHover,
    BluePressed,
    BlueTint,
    BlueLine,
    OnBlue,
    Focus,
    Turbo,
    TurboHover,
    TurboPressed,
    TurboEdge,
    TurboText,
    TurboTint,
    TurboLine,
    OnTurbo,
    Ok,
    OkFill,
    OkTint,
    Warn,
    WarnFill,
    WarnTint,
    Bad,
    BadFill,
    BadTint,
    Sea,
    Land,
    Coast,
    Border,
    Graticule,
    Scrim,
    Shadow,
    Sh1,
    Sh2,
    Sh3,
    MapHalo,
    Link,
    CapHi,
    CapLo,
    CapEdge,
    CapShadow,
    BezelHi,
    BezelLo,
    BezelEdge,
    RingTrack,
    TurboCapHi,
    TurboCapLo,
    TurboCapPressHi,
    TurboCapPressLo,
    TurboGlow,
    CapShine,
    TurboEdgeCap,
    Area,
    Boostband,
    Hatch,
};

struct ColourName {
    Colour colour;
    const char *token;
};

/// In the order of the enum; the first row that is out of place stops the build.
inline constexpr std::array colourNames{
    ColourName{Colour::Canvas, "canvas"},
    ColourName{Colour::Surface, "surface"},
    ColourName{Colour::Raised, "raised"},
    ColourName{Colour::Hover, "hover"},
    ColourName{Colour::Pressed, "pressed"},
    ColourName{Colour::Sunken, "sunken"},
    ColourName{Colour::Line, "line"},
    ColourName{Colour::LineStrong, "lineStrong"},
    ColourName{Colour::Control, "control"},
    ColourName{Colour::Ink, "ink"},
    ColourName{Colour::Ink2, "ink2"},
    ColourName{Colour::Ink3, "ink3"},
    ColourName{Colour::InkDisabled, "inkDisabled"},
    ColourName{Colour::OnInk, "onInk"},
    ColourName{Colour::Blue, "blue"},
    ColourName{Colour::BlueHover, "blueHover"},
    ColourName{Colour::BluePressed, "bluePressed"},
    ColourName{Colour::BlueTint, "blueTint"},
    ColourName{Colour::BlueLine, "blueLine"},
    ColourName{Colour::OnBlue, "onBlue"},
    ColourName{Colour::Focus, "focus"},
    ColourName{Colour::Turbo, "turbo"},
    ColourName{Colour::TurboHover, "turboHover"},
    ColourName{Colour::TurboPressed, "turboPressed"},
    ColourName{Colour::TurboEdge, "turboEdge"},
    ColourName{Colour::TurboText, "turboText"},
    ColourName{Colour::TurboTint, "turboTint"},
    ColourName{Colour::TurboLine, "turboLine"},
    ColourName{Colour::OnTurbo, "onTurbo"},
    ColourName{Colour::Ok, "ok"},
    ColourName{Colour::OkFill, "okFill"},
    ColourName{Colour::OkTint, "okTint"},
    ColourName{Colour::Warn, "warn"},
    ColourName{Colour::WarnFill, "warnFill"},
    ColourName{Colour::WarnTint, "warnTint"},
    ColourName{Colour::Bad, "bad"},
    ColourName{Colour::BadFill, "badFill"},
    ColourName{Colour::BadTint, "badTint"},
    ColourName{Colour::Sea, "sea"},
    ColourName{Colour::Land, "land"},
    ColourName{Colour::Coast, "coast"},
    ColourName{Colour::Border, "border"},
    ColourName{Colour::Graticule, "graticule"},
    ColourName{Colour::Scrim, "scrim"},
    ColourName{Colour::Shadow, "shadow"},
    ColourName{Colour::Sh1, "sh1"},
    ColourName{Colour::Sh2, "sh2"},
    ColourName{Colour::Sh3, "sh3"},
    ColourName{Colour::MapHalo, "map-halo"},
    ColourName{Colour::Link, "link"},
    ColourName{Colour::CapHi, "cap-hi"},
    ColourName{Colour::CapLo, "cap-lo"},
    ColourName{Colour::CapEdge, "cap-edge"},
    ColourName{Colour::CapShadow, "cap-shadow"},
    ColourName{Colour::BezelHi, "bezel-hi"},
    ColourName{Colour::BezelLo, "bezel-lo"},
    ColourName{Colour::BezelEdge, "bezel-edge"},
    ColourName{Colour::RingTrack, "ring-track"},
    ColourName{Colour::TurboCapHi, "turbo-cap-hi"},
    ColourName{Colour::TurboCapLo, "turbo-cap-lo"},
    ColourName{Colour::TurboCapPressHi, "turbo-cap-press-hi"},
    ColourName{Colour::TurboCapPressLo, "turbo-cap-press-lo"},
    ColourName{Colour::TurboGlow, "turbo-glow"},
    ColourName{Colour::CapShine, "cap-shine"},
    ColourName{Colour::TurboEdgeCap, "turbo-edge-cap"},
    ColourName{Colour::Area, "area"},
    ColourName{Colour::Boostband, "boostband"},
    ColourName{Colour::Hatch, "hatch"},
};

constexpr bool everyColourStandsAtItsPlace()
{
    for (std::size_t place = 0; place < colourNames.size(); ++place) {
        if (std::size_t(colourNames[place].colour) != place)
            return false;
    }
    return true;
}
static_assert(everyColourStandsAtItsPlace());

} // namespace turbolane::ui
