// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame.h"
#include "ui/translator.h"

#include "ui/settings/preferences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLibraryInfo>
#include <QTest>
#include <QTextStream>
#include <QTranslator>

using namespace turbolane::test;

namespace {

const char *const about =
    "Every screen of Turbolane as a PNG, in both themes, at 1440x900 and 1920x1200, in English, "
    "German and Arabic, beside an index.html of them.";

struct Wanted {
    QString folder;
    QStringList screens; ///< empty: all
    QStringList only; ///< of themes, widths, languages; empty: all
    int text = 100; ///< percent

    /// Those of them that are asked for; all, where none is.
    QStringList of(const QStringList &all) const
    {
        QStringList some;
        for (const QString &one : all)
            if (only.contains(one))
                some.append(one);
        return some.isEmpty() ? all : some;
    }
};

std::vector<Screen> allScreens()
{
    std::vector<Screen> all = screensOfPages();
    for (const auto &more : {screensOfFirstRun(), screensOfStates(), screensOfDialogs()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace

/// A screen that cannot be reached is a function that fails: so it says where and why.
class Gallery : public QObject {
    Q_OBJECT

public:
    explicit Gallery(Wanted wanted)
        : m_wanted(std::move(wanted))
        , m_screens(allScreens())
    { }

private slots:
    void screen_data();
    void screen();
    void cleanupTestCase() { QVERIFY(writeContactSheet(m_wanted.folder, m_screens)); }

private:
    void speak(const QString &language);

    const Wanted m_wanted;
    const std::vector<Screen> m_screens;
    turbolane::ui::Translator m_ours;
    QTranslator m_toolkits;
};

void Gallery::screen_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    const QStringList languages =
        m_wanted.of({QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("ar")});
    const QStringList widths = m_wanted.of({QStringLiteral("1440"), QStringLiteral("1920")});
    for (const QString &language : languages)
        for (std::size_t place = 0; place < m_screens.size(); ++place)
            for (const QString &width : widths) {
                const QString name = QLatin1String(m_screens[place].name);
                if (!m_wanted.screens.isEmpty() && !m_wanted.screens.contains(name))
                    continue;
                const int columns = width.toInt();
                QTest::newRow(qPrintable(name + u'-' + width + u'-' + language))
                    << int(place) << QSize(columns, columns == 1440 ? 900 : 1200) << language;
            }
}

void Gallery::screen()
{
    QFETCH(int, place);
    QFETCH(QSize, size);
    QFETCH(QString, language);
    speak(language);
    const Screen &screen = m_screens.at(std::size_t(place));
    screen.reach({.folder = m_wanted.folder,
                  .screen = QLatin1String(screen.name),
                  .language = language,
                  .size = size,
                  .text = m_wanted.text,
                  .themes = m_wanted.of({QStringLiteral("light"), QStringLiteral("dark")})});
}

void Gallery::speak(const QString &language)
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_toolkits);
    const bool arabic = language == QStringLiteral("ar");
    QLocale::setDefault(QLocale(language == QStringLiteral("de") ? QStringLiteral("de_DE")
                                    : arabic                     ? QStringLiteral("ar_AE")
                                                                 : QStringLiteral("en_GB")));
    if (language != QStringLiteral("en")) {
        QVERIFY(m_ours.open(QStringLiteral(":/turbolane/i18n/turbolane_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&m_ours);
        if (m_toolkits.load(QStringLiteral("qtbase_") + language,
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_toolkits);
    }
    QApplication::setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Berlin");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QLatin1String(about));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("only"),
                      QStringLiteral("light or dark, 1440 or 1920, en, de or ar, with commas."),
                      QStringLiteral("WORDS")});
    parser.addPositionalArgument(QStringLiteral("DIR"), QStringLiteral("where the pictures go"));
    parser.addOption({QStringLiteral("text"),
                      QStringLiteral("how large texts are: 100, 125, 150 or 200."),
                      QStringLiteral("PERCENT"), QStringLiteral("100")});
    QStringList names;
    for (const Screen &screen : allScreens())
        names.append(QLatin1String(screen.name));
    parser.addPositionalArgument(QStringLiteral("SCREENS"),
                                 QStringLiteral("these alone, of: ") + names.join(u' '),
                                 QStringLiteral("[SCREENS]"));
    parser.process(application);
    Wanted wanted{.folder = parser.positionalArguments().value(0),
                  .screens = parser.positionalArguments().mid(1),
                  .only = parser.value(QStringLiteral("only")).split(u',', Qt::SkipEmptyParts),
                  .text = parser.value(QStringLiteral("text")).toInt()};
    if (wanted.folder.isEmpty() || !QDir().mkpath(wanted.folder))
        parser.showHelp(2);
    for (const QString &screen : wanted.screens)
        if (!names.contains(screen)) {
            QTextStream(stderr) << "no such screen: " << screen << Qt::endl;
            return 2;
        }
    if (std::ranges::find(turbolane::ui::Preferences::textSizes, wanted.text)
        == turbolane::ui::Preferences::textSizes.end())
        parser.showHelp(2);
    Gallery gallery(std::move(wanted));
    return QTest::qExec(&gallery, {QStringLiteral("turbolane_gallery"), QStringLiteral("-silent")});
}

#include "gallery.moc"
