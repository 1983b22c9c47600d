// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/mappalette.h"

#include "ui/style/fonts.h"
#include "ui/style/providermark.h"
#include "ui/style/theme.h"

namespace turbolane::ui {

namespace {

QFont mapFont(int pixels, int weight)
{
    return fontOfSize(pixels * Theme::current().textPercent() / 100, weight);
}

void addColours(MapPalette &palette)
{
    palette.sea = colour(Colour::Sea);
    palette.land = colour(Colour::Land);
    palette.coast = colour(Colour::Coast);
    palette.border = colour(Colour::Border);
    palette.graticule = colour(Colour::Graticule);
    palette.halo = colour(Colour::MapHalo);
    palette.link = colour(Colour::Link);
    palette.ink = colour(Colour::Ink);
    palette.ink2 = colour(Colour::Ink2);
    palette.ink3 = colour(Colour::Ink3);
    palette.onInk = colour(Colour::OnInk);
    palette.surface = colour(Colour::Surface);
    palette.raised = colour(Colour::Raised);
    palette.line = colour(Colour::Line);
    palette.lineStrong = colour(Colour::LineStrong);
    palette.blue = colour(Colour::Blue);
    palette.focus = colour(Colour::Focus);
    palette.turbo = colour(Colour::Turbo);
    palette.okFill = colour(Colour::OkFill);
    palette.badFill = colour(Colour::BadFill);
}

} // namespace

MapPalette currentMapPalette()
{
    MapPalette palette;
    addColours(palette);
    for (int i = 0; i < providerCount; ++i)
        palette.providers.at(std::size_t(i)) = providerColour(wireName(Provider(i)));
    palette.label = mapFont(11, 500);
    palette.portLabel = mapFont(12, 600);
    palette.chipTitle = mapFont(12, 600);
    palette.chipText = mapFont(11, 500);
    palette.figure = mapFont(11, 600);
    return palette;
}

} // namespace turbolane::ui
