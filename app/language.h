// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/preferences.h"
#include "ui/translator.h"

#include <QLocale>
#include <QTranslator>

namespace turbolane::app {

/// The language the program speaks: its own sentences and Qt's, numbers and dates, and the side
/// reading begins on. English is what the sentences are written in and needs no file.
class Language {
public:
    static QLocale localeFor(ui::LanguageChoice choice);

    /// Installs the translators in the running application and sets the default locale; Arabic is
    /// written in Latin digits. What was made before keeps its words, so this comes before the
    /// first window.
    void speak(const QLocale &locale);

    /// The first of the languages somebody wants that this program speaks: "de", or empty for
    /// English. wanted: as QLocale::uiLanguages() names them.
    static QString spokenOf(const QStringList &wanted);

private:
    ui::Translator m_ours;
    QTranslator m_toolkits; // the menu of a field, the buttons of a message box
};

} // namespace turbolane::app
