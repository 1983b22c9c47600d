// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>

namespace turbolane::app {

namespace {

QString fileOf(const QString &language)
{
    return QStringLiteral(":/turbolane/i18n/turbolane_%1.qm").arg(language);
}

QLocale arabic()
{
    return {QLocale::Arabic, QLocale::UnitedArabEmirates};
}

/// Figures are written in the digits of the identifiers they stand beside, also where the system
/// would write ١٢٣: the Arabic of the Emirates does.
QLocale inLatinDigits(const QLocale &locale)
{
    const bool isArabic = locale.language() == QLocale::Arabic;
    return isArabic && locale.zeroDigit() != QLatin1String("0") ? arabic() : locale;
}

// Qt asks for it under this name; its own translations are not on every machine.
[[maybe_unused]] constexpr const char *sideReadingBegins =
    //: RTL where reading begins at the right, otherwise LTR.
    QT_TRANSLATE_NOOP("QGuiApplication", "QT_LAYOUT_DIRECTION");

} // namespace

QLocale Language::localeFor(ui::LanguageChoice choice)
{
    switch (choice) {
    case ui::LanguageChoice::System: return QLocale::system();
    case ui::LanguageChoice::English: return QLocale(QLocale::English);
    case ui::LanguageChoice::German: return QLocale(QLocale::German, QLocale::Germany);
    case ui::LanguageChoice::Arabic: return arabic();
    }
    return QLocale::system();
}

/// The side reading begins on is left to Qt: it follows the language loaded, or -reverse.
void Language::speak(const QLocale &locale)
{
    QLocale::setDefault(inLatinDigits(locale));
    const QString language = spokenOf(locale.uiLanguages());
    if (language.isEmpty() || !m_ours.open(fileOf(language)))
        return;
    if (m_toolkits.load(QStringLiteral("qtbase_") + language,
                        QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_toolkits);
    QCoreApplication::installTranslator(&m_ours);
}

/// QTranslator's own search would give German to someone who prefers English and knows German.
QString Language::spokenOf(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        const QLocale::Language language = QLocale(name).language();
        if (language == QLocale::English)
            return {};
        const QString code = QLocale::languageToCode(language);
        if (QFile::exists(fileOf(code)))
            return code;
    }
    return {};
}

} // namespace turbolane::app
