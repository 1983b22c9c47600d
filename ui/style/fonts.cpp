// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/fonts.h"

#include "ui/style/theme.h"

#include <QFontDatabase>
#include <QLocale>

#include <algorithm>
#include <array>

namespace turbolane::ui {

namespace {

constexpr std::array fontFiles{
    "InterTabular-Regular.otf",        "InterTabular-Medium.otf",
    "InterTabular-SemiBold.otf",       "InterTabular-Bold.otf",
    "InterTabular-ExtraBold.otf",      "InterDisplayTabular-SemiBold.otf",
    "InterDisplayTabular-Bold.otf",    "InterDisplayTabular-ExtraBold.otf",
    "JetBrainsMonoPlain-Regular.ttf",  "JetBrainsMonoPlain-Medium.ttf",
    "NotoSansArabicLevel-Regular.ttf", "NotoSansArabicLevel-SemiBold.ttf",
};

/// Ours has no Arabic; Noto is asked for other scripts, and what the system has comes after.
QStringList familiesOf(Family family)
{
    const QString ui = QStringLiteral("Inter Tabular");
    const QString arabic = QStringLiteral("Noto Sans Arabic Level");
    const QString others = QStringLiteral("Noto Sans");
    switch (family) {
    case Family::Ui: return {ui, arabic, others};
    case Family::Display: return {QStringLiteral("Inter Display Tabular"), ui, arabic, others};
    case Family::Mono: return {QStringLiteral("JetBrains Mono Plain"), arabic, others};
    }
    return {};
}

/// In pixels at 100 %: large text is set a little tighter.
qreal trackingOf(Type type)
{
    switch (type) {
    case Type::Caption:
    case Type::Small:
    case Type::Body:
    case Type::Strong: return 0;
    case Type::Title:
    case Type::Heading: return -0.1;
    case Type::Figure:
    case Type::Mono: return -0.2;
    case Type::Hero: return -0.6;
    }
    return 0;
}

int scaled(int pixels)
{
    return (pixels * Theme::current().textPercent() + 50) / 100;
}

} // namespace

void loadFonts()
{
    static const bool loaded = [] {
        for (const char *file : fontFiles) {
            const int id = QFontDatabase::addApplicationFont(QLatin1String(":/turbolane/fonts/")
                                                             + QLatin1String(file));
            require(id >= 0, "the program carries its fonts");
        }
        return true;
    }();
    require(loaded, "fonts are loaded once");
}

QFont fontOfSize(int pixels, int weight, Family family)
{
    loadFonts();
    QFont font;
    font.setFamilies(familiesOf(family));
    font.setPixelSize(qMax(1, pixels));
    font.setWeight(QFont::Weight(weight));
    // Whole-pixel advances would set 11 px text visibly wider than it was drawn.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont font(Type type, int weight)
{
    const TypeSpec &spec = Tokens::shipped().type(type);
    QFont font = fontOfSize(scaled(spec.size), weight, spec.family);
    if (const qreal tracking = trackingOf(type); tracking != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing,
                              tracking * Theme::current().textPercent() / 100);
    return font;
}

QFont font(Type type)
{
    return font(type, Tokens::shipped().type(type).weight);
}

/// Scripts that reach further above and below the line are given 1.6 of the letters' size.
int lineHeight(Type type)
{
    const TypeSpec &spec = Tokens::shipped().type(type);
    const QLocale::Script script = QLocale().script();
    const bool isTall = script == QLocale::ArabicScript || script == QLocale::ThaiScript;
    return scaled(isTall ? std::max(spec.line, (spec.size * 16 + 9) / 10) : spec.line);
}

} // namespace turbolane::ui
