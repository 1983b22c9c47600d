// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakehouse.h"

#include "ui/kit/factgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/segmentedchoice.h"
#include "ui/settings/settingspage.h"

#include <QAccessible>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using turbolane::test::FakeHouse;

namespace {

QAbstractButton *optionOf(const QWidget &row, int place)
{
    return row.findChildren<QAbstractButton *>().at(place);
}

QString wordsOf(const QWidget &part)
{
    QStringList all;
    for (const Label *label : part.findChildren<Label *>())
        all.append(label->text());
    return all.join(u'\n');
}

void showPageByKeys(FakeHouse &house, Qt::Key key)
{
    QTest::keyClick(house.window.get(), key, Qt::ControlModifier);
}

} // namespace

class TestSettingsPage : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { Theme::current().apply(ThemeChoice::Light); }

    void looksAsItIsDrawn_data();
    void looksAsItIsDrawn();
    void aThemeAppliesAtOnceAndStays_data();
    void aThemeAppliesAtOnceAndStays();
    void aChoiceIsMadeByKeys();
    void everyChoiceIsKept();
    void aForgottenWordFallsBack();
    void theCarrierSaysWhoItIs();
    void anUnknownCarrierIsNotMadeUp();
    void nothingSecretIsShown();
    void f1LeadsToWhatThisIs();
    void everybodyIsCredited_data();
    void everybodyIsCredited();
    void whatTakesTheKeysHasAName_data();
    void whatTakesTheKeysHasAName();
};

void TestSettingsPage::looksAsItIsDrawn_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << ThemeChoice::Light << QSize(1440, 900);
    QTest::newRow("1920-dark") << ThemeChoice::Dark << QSize(1920, 1200);
}

void TestSettingsPage::looksAsItIsDrawn()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(QSize, size);
    FakeHouse house;
    house.world.furnish();
    house.preferences.setTheme(theme);
    house.open(size);
    house.window->showPage(PageId::Settings);
    const QByteArray name = QByteArray("settings-").append(QTest::currentDataTag());
    house.picture(name.constData());
    QTest::keyClick(house.window.get(), Qt::Key_F1);
    house.picture(QByteArray(name).append("-about").constData());
    QVERIFY(house.find<QWidget>("settingsPage")->isVisible());
    for (const Label *label : house.find<QWidget>("about")->findChildren<Label *>())
        QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                 qUtf8Printable(label->text()));
}

void TestSettingsPage::aThemeAppliesAtOnceAndStays_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<ThemeChoice>("choice");
    QTest::newRow("follow system") << 0 << ThemeChoice::FollowSystem;
    QTest::newRow("light") << 1 << ThemeChoice::Light;
    QTest::newRow("dark") << 2 << ThemeChoice::Dark;
}

void TestSettingsPage::aThemeAppliesAtOnceAndStays()
{
    QFETCH(int, place);
    QFETCH(ThemeChoice, choice);
    FakeHouse house;
    house.preferences.setTheme(choice == ThemeChoice::Light ? ThemeChoice::Dark
                                                            : ThemeChoice::Light);
    house.open();
    showPageByKeys(house, Qt::Key_Comma);
    QTest::mouseClick(optionOf(*house.find<QWidget>("themeChoice"), place), Qt::LeftButton);
    QCOMPARE(house.preferences.theme(), choice);
    if (choice != ThemeChoice::FollowSystem) {
        const Shade shade = choice == ThemeChoice::Dark ? Shade::Dark : Shade::Light;
        QCOMPARE(Theme::current().shade(), shade);
        QCOMPARE(qApp->palette().color(QPalette::Base),
                 Tokens::shipped().colour(Colour::Surface, shade));
    }
    // Another start reads the same file, and shows the same choice.
    house.settings.sync();
    QSettings later(house.settings.fileName(), QSettings::IniFormat);
    Preferences preferences(later);
    QCOMPARE(preferences.theme(), choice);
    const SettingsPage page(Desk{house.carrier, house.portfolio, house.clock, preferences});
    QCOMPARE(page.findChild<SegmentedChoice *>(QStringLiteral("themeChoice"))->current(), place);
}

void TestSettingsPage::aChoiceIsMadeByKeys()
{
    FakeHouse house;
    house.open();
    showPageByKeys(house, Qt::Key_Comma);
    QVERIFY(QTest::qWaitForWindowActive(house.window.get()));
    auto *theme = house.find<SegmentedChoice>("themeChoice");
    optionOf(*theme, theme->current())->setFocus();
    QTest::keyClick(house.window->focusWidget(), Qt::Key_Right);
    QTest::keyClick(house.window->focusWidget(), Qt::Key_Right);
    QTest::keyClick(house.window->focusWidget(), Qt::Key_Space);
    QCOMPARE(house.preferences.theme(), ThemeChoice::Dark);
    QCOMPARE(Theme::current().shade(), Shade::Dark);
}

void TestSettingsPage::everyChoiceIsKept()
{
    FakeHouse house;
    house.open();
    showPageByKeys(house, Qt::Key_Comma);
    const auto press = [&house](const char *row, int place) {
        QTest::mouseClick(optionOf(*house.find<QWidget>(row), place), Qt::LeftButton);
    };
    press("motionChoice", 1);
    press("textChoice", 2);
    QCOMPARE(Theme::current().textPercent(), 150);
    press("pressChoice", 1);
    press("languageChoice", 2);
    QVERIFY(Theme::current().reducedMotion());
    house.settings.sync();
    QSettings later(house.settings.fileName(), QSettings::IniFormat);
    const Preferences preferences(later);
    QCOMPARE(preferences.motion(), MotionChoice::Reduced);
    QCOMPARE(preferences.textSize(), 150);
    QVERIFY(preferences.pressesInsteadOfHolds());
    QCOMPARE(preferences.language(), LanguageChoice::German);
    press("motionChoice", 0);
    press("textChoice", 0);
    QVERIFY(!Theme::current().reducedMotion());
}

void TestSettingsPage::aForgottenWordFallsBack()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("look/theme"), QStringLiteral("sepia"));
    settings.setValue(QStringLiteral("look/motion"), 17);
    settings.setValue(QStringLiteral("look/language"), QStringLiteral("xx"));
    settings.setValue(QStringLiteral("look/textPercent"), 900);
    const Preferences preferences(settings);
    QCOMPARE(preferences.theme(), ThemeChoice::FollowSystem);
    QCOMPARE(preferences.motion(), MotionChoice::Full);
    QCOMPARE(preferences.language(), LanguageChoice::System);
    QCOMPARE(preferences.textSize(), 100);
    QVERIFY(!preferences.pressesInsteadOfHolds());
}

void TestSettingsPage::theCarrierSaysWhoItIs()
{
    FakeHouse house;
    house.open();
    const QString words = wordsOf(*house.find<QWidget>("settingsPage"));
    for (const char *fact : {"Meridian Exchange", "EUR", "Europe/Berlin", "Simulated"})
        QVERIFY2(words.contains(QLatin1String(fact)), fact);
}

void TestSettingsPage::anUnknownCarrierIsNotMadeUp()
{
    FakeHouse house;
    const SettingsPage page(Desk{house.carrier, house.portfolio, house.clock, house.preferences});
    const auto *facts = page.findChild<FactGrid *>();
    for (int key = 0; key < 6; ++key)
        QCOMPARE(facts->value(key), QStringLiteral("\u2013"));
}

void TestSettingsPage::nothingSecretIsShown()
{
    FakeHouse house;
    house.open();
    const QString words = wordsOf(*house.find<QWidget>("settingsPage"));
    for (const char *secret : {"token", "Bearer", "BEGIN CERTIFICATE"})
        QVERIFY2(!words.contains(QLatin1String(secret), Qt::CaseInsensitive), secret);
    for (const QString &key : house.settings.allKeys())
        QVERIFY(!key.contains(QStringLiteral("token")));
}

void TestSettingsPage::f1LeadsToWhatThisIs()
{
    FakeHouse house;
    house.open({1280, 800});
    QTest::keyClick(house.window.get(), Qt::Key_F1);
    QCOMPARE(house.window->page(), PageId::Settings);
    auto *about = house.find<QWidget>("about");
    auto *scroll = house.find<QWidget>("settingsPage")->findChild<QScrollArea *>();
    const int top = about->mapTo(scroll->viewport(), QPoint()).y();
    QVERIFY(top >= 0 && top < scroll->viewport()->height() / 2);
}

void TestSettingsPage::everybodyIsCredited_data()
{
    QTest::addColumn<QString>("owed");
    for (const char *owed : {"On-ramps are facts about places, not offers by the providers named.",
                             "GNU General Public License, version 3",
                             "dx-location-details, Christian Elsen (MIT)",
                             "Microsoft (CC BY 4.0)",
                             "Google (CC BY 4.0)",
                             "IBM",
                             "Oracle",
                             "Alibaba Cloud",
                             "OVHcloud",
                             "CoreWeave",
                             "Ember",
                             "CC BY-SA 4.0",
                             "Natural Earth (public domain)",
                             "world-atlas (ISC)",
                             "i18n-iso-countries (MIT)",
                             "Inter",
                             "JetBrains Mono",
                             "SIL Open Font License",
                             "Lucide (ISC)",
                             "Feather (MIT)",
                             "Qt 6 (LGPL 3)",
                             "Qt Charts (GPL 3)",
                             "OpenSSL 3 (Apache 2.0)",
                             "Boost (BSL 1.0)",
                             "SQLite (public domain)",
                             "QtKeychain (BSD)",
                             "THIRD_PARTY.md"})
        QTest::newRow(owed) << QString::fromLatin1(owed);
}

void TestSettingsPage::everybodyIsCredited()
{
    QFETCH(QString, owed);
    FakeHouse house;
    const SettingsPage page(Desk{house.carrier, house.portfolio, house.clock, house.preferences});
    QVERIFY(wordsOf(*page.findChild<QWidget *>(QStringLiteral("about"))).contains(owed));
}

void TestSettingsPage::whatTakesTheKeysHasAName_data()
{
    QTest::addColumn<PageId>("page");
    QTest::addColumn<bool>("isFurnished");
    QTest::newRow("connections") << PageId::Connections << true;
    QTest::newRow("no connections") << PageId::Connections << false;
    QTest::newRow("billing") << PageId::Billing << true;
    QTest::newRow("nothing charged") << PageId::Billing << false;
    QTest::newRow("settings") << PageId::Settings << true;
}

void TestSettingsPage::whatTakesTheKeysHasAName()
{
    QFETCH(PageId, page);
    QFETCH(bool, isFurnished);
    FakeHouse house;
    if (isFurnished)
        house.world.furnish();
    house.open();
    house.window->showPage(page);
    QTest::qWait(0);
    int walked = 0;
    for (const QWidget *part : house.window->findChildren<QWidget *>()) {
        if (!part->isVisible() || !(part->focusPolicy() & Qt::TabFocus) || !part->isEnabled())
            continue;
        ++walked;
        QAccessibleInterface *access =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(part));
        const QByteArray who = QByteArray(part->metaObject()->className()) + ' '
            + part->objectName().toUtf8() + " in "
            + part->parentWidget()->metaObject()->className();
        QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(), who.constData());
    }
    QVERIFY(walked >= 4);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
