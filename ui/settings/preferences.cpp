// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/preferences.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace turbolane::ui {

namespace {

/// Choices are kept by name: what an older or newer program wrote still reads, or falls back.
template <typename Choice, std::size_t Size>
using Names = std::array<std::pair<Choice, const char *>, Size>;

constexpr Names<ThemeChoice, 3> themeNames{{{ThemeChoice::FollowSystem, "system"},
                                            {ThemeChoice::Light, "light"},
                                            {ThemeChoice::Dark, "dark"}}};
constexpr Names<MotionChoice, 2> motionNames{
    {{MotionChoice::Full, "full"}, {MotionChoice::Reduced, "reduced"}}};
constexpr Names<LanguageChoice, 4> languageNames{{{LanguageChoice::System, "system"},
                                                  {LanguageChoice::English, "en"},
                                                  {LanguageChoice::German, "de"},
                                                  {LanguageChoice::Arabic, "ar"}}};

constexpr Names<AlarmKind, 4> alarmNames{{{AlarmKind::EndsSoon, "endsSoon"},
                                          {AlarmKind::Ended, "ended"},
                                          {AlarmKind::Failed, "failed"},
                                          {AlarmKind::Down, "down"}}};

template <typename Choice, std::size_t Size>
Choice choiceNamed(const Names<Choice, Size> &names, const QVariant &name)
{
    for (const auto &[choice, text] : names)
        if (name.toString() == QLatin1String(text))
            return choice;
    return names.front().first;
}

template <typename Choice, std::size_t Size>
QString nameOf(const Names<Choice, Size> &names, Choice wanted)
{
    for (const auto &[choice, text] : names)
        if (choice == wanted)
            return QLatin1String(text);
    return {};
}

constexpr const char *themeKey = "look/theme";
constexpr const char *motionKey = "look/motion";
constexpr const char *textKey = "look/textPercent";
constexpr const char *pressKey = "turbo/pressInsteadOfHold";
constexpr const char *languageKey = "look/language";
constexpr const char *geometryKey = "window/geometry";
constexpr const char *portKey = "network/port";
constexpr const char *readToKey = "notices/readTo";

QByteArray keyOf(AlarmKind kind)
{
    return "notices/" + nameOf(alarmNames, kind).toLatin1();
}

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{ }

ThemeChoice Preferences::theme() const
{
    return choiceNamed(themeNames, m_settings.value(QLatin1String(themeKey)));
}

void Preferences::setTheme(ThemeChoice choice)
{
    store(themeKey, nameOf(themeNames, choice));
}

MotionChoice Preferences::motion() const
{
    return choiceNamed(motionNames, m_settings.value(QLatin1String(motionKey)));
}

void Preferences::setMotion(MotionChoice choice)
{
    store(motionKey, nameOf(motionNames, choice));
}

int Preferences::textSize() const
{
    const int kept = m_settings.value(QLatin1String(textKey)).toInt();
    return std::ranges::find(textSizes, kept) == textSizes.end() ? textSizes.front() : kept;
}

void Preferences::setTextSize(int percent)
{
    store(textKey, percent);
}

bool Preferences::pressesInsteadOfHolds() const
{
    return m_settings.value(QLatin1String(pressKey), false).toBool();
}

void Preferences::setPressesInsteadOfHolds(bool presses)
{
    store(pressKey, presses);
}

LanguageChoice Preferences::language() const
{
    return choiceNamed(languageNames, m_settings.value(QLatin1String(languageKey)));
}

void Preferences::setLanguage(LanguageChoice choice)
{
    store(languageKey, nameOf(languageNames, choice));
}

QByteArray Preferences::geometry() const
{
    return m_settings.value(QLatin1String(geometryKey)).toByteArray();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(QLatin1String(geometryKey), geometry);
}

QString Preferences::port() const
{
    return m_settings.value(QLatin1String(portKey)).toString();
}

void Preferences::setPort(const QString &port)
{
    m_settings.setValue(QLatin1String(portKey), port);
}

bool Preferences::notifiesOf(AlarmKind kind) const
{
    return m_settings.value(QLatin1String(keyOf(kind)), true).toBool();
}

void Preferences::setNotifiesOf(AlarmKind kind, bool notifies)
{
    m_settings.setValue(QLatin1String(keyOf(kind)), notifies);
}

std::optional<Instant> Preferences::noticesReadTo() const
{
    bool isNumber = false;
    const qint64 read = m_settings.value(QLatin1String(readToKey)).toLongLong(&isNumber);
    return isNumber ? std::optional(Instant(Millis(read))) : std::nullopt;
}

void Preferences::setNoticesReadTo(Instant instant)
{
    m_settings.setValue(QLatin1String(readToKey), qint64(instant.time_since_epoch().count()));
}

void Preferences::apply() const
{
    Theme::current().setTextPercent(textSize());
    Theme::current().setReducedMotion(motion() == MotionChoice::Reduced);
    Theme::current().apply(theme());
}

void Preferences::store(const char *key, const QVariant &value)
{
    if (m_settings.value(QLatin1String(key)) == value)
        return;
    m_settings.setValue(QLatin1String(key), value);
    apply();
    emit changed();
}

} // namespace turbolane::ui
