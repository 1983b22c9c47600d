// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/theme.h"

#include "ui/style/fonts.h"
#include "ui/style/housestyle.h"
#include "ui/style/stylesheet.h"

#include <QApplication>
#include <QPalette>

#include <utility>

namespace turbolane::ui {

namespace {

constexpr int reducedFade = 120;

/// Qt 6.4 cannot ask the system for its colour scheme. The palette the application started with
/// tells; it has to be read before ours replaces it.
Shade systemShade()
{
    static const Shade shade = QApplication::palette().color(QPalette::Window).lightness() < 128
        ? Shade::Dark
        : Shade::Light;
    return shade;
}

Shade shadeOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light: return Shade::Light;
    case ThemeChoice::Dark: return Shade::Dark;
    case ThemeChoice::FollowSystem: return systemShade();
    }
    return Shade::Light;
}

} // namespace

Theme &Theme::current()
{
    static Theme theme;
    return theme;
}

void Theme::apply(ThemeChoice choice)
{
    systemShade();
    m_choice = choice;
    m_shade = shadeOf(choice);
    dress();
}

void Theme::setTextPercent(int percent)
{
    require(percent >= 100 && percent <= 200, "text is shown at 100 to 200 %");
    if (percent == m_textPercent)
        return;
    m_textPercent = percent;
    dress();
}

void Theme::dress()
{
    loadFonts();
    static bool styled = false;
    if (!std::exchange(styled, true))
        QApplication::setStyle(new HouseStyle);
    QApplication::setFont(font(Type::Body));
    QApplication::setPalette(paletteOf(m_shade));
    qApp->setStyleSheet(styleSheetOf({m_shade, m_textPercent}));
    emit changed();
}

void Theme::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    emit motionChanged();
}

int Theme::milliseconds(Duration duration) const
{
    const int full = Tokens::shipped().milliseconds(duration);
    if (!m_reducedMotion || duration == Duration::Hold)
        return full;
    return std::min(full, reducedFade);
}

QColor colour(Colour name)
{
    return Tokens::shipped().colour(name, Theme::current().shade());
}

QColor seriesColour(int number)
{
    return Tokens::shipped().series(number, Theme::current().shade());
}

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha) * colour.alphaF());
    return colour;
}

} // namespace turbolane::ui
