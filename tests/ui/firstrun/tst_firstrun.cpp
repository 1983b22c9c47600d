// SPDX-License-Identifier: GPL-3.0-or-later

#include "chooserhouse.h"

#include "ui/firstrun/carrierform.h"
#include "ui/kit/button.h"

#include <QAccessible>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QRadioButton>
#include <QTranslator>

using namespace turbolane;
using namespace turbolane::ui;
using namespace turbolane::test;
using client::KeyringTrouble;
using client::KnownCarrier;
using client::KnownCarriers;
using client::TokenPlace;
using namespace Qt::StringLiterals;

namespace {

using Play = std::function<void(ChooserHouse &)>;

} // namespace

Q_DECLARE_METATYPE(Play)

/// The first start, as whoever sits before it meets it.
class TestFirstRun : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void looksAsItIsDrawn_data();
    void looksAsItIsDrawn();
    void theCarrierInsideIsOnePress();
    void aCarrierIsTrustedTestedAndKept();
    void nothingIsKeptBeforeItHasAnswered();
    void whatFailsSaysWhatToDo_data();
    void whatFailsSaysWhatToDo();
    void aTestIsGivenUpByEsc();
    void whatIsTypedAnewIsTestedAnew();
    void theKeyboardAloneIsEnough();
    void withoutAKeyringTheTokenIsKeptForNow();
    void aKeyringThatStaysLockedKeepsNothing();
    void aTokenFileIsReadAndNotKept();
    void aTokenFileThatIsNoneIsRefused();
    void aProfileFillsTheForm();
    void aBadProfileIsRefusedAtTheDoor();
    void aKnownCarrierComesBackFilledIn();
    void theTokenIsHiddenUntilItIsShown();
    void theTourIsAtTheFoot();
    void everythingHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
};

void TestFirstRun::cleanup()
{
    Theme::current().setTextPercent(100);
    Theme::current().apply(ThemeChoice::Light);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestFirstRun::looksAsItIsDrawn_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void TestFirstRun::looksAsItIsDrawn()
{
    QFETCH(ThemeChoice, theme);
    Theme::current().apply(theme);
    const QString tag = QLatin1String(QTest::currentDataTag());
    ChooserHouse house;
    house.open();
    house.picture(u"06-first-run-inside-"_s + tag);
    house.typeIn();
    house.key(Qt::Key_Return);
    QTRY_VERIFY(house.isSeen("answerAct1"));
    QTest::qWait(50);
    house.picture(u"06-first-run-untrusted-"_s + tag);
    house.click("answerAct1");
    QTRY_COMPARE(house.mainText(), u"Open Turbolane"_s);
    QTest::qWait(50);
    house.picture(u"06-first-run-"_s + tag);
    QVERIFY(house.words("rights").contains(u"Order and end connections"_s));
    QVERIFY(!house.words("carrierChooser").contains(u"link"_s));
}

void TestFirstRun::theCarrierInsideIsOnePress()
{
    ChooserHouse house;
    house.open();
    house.click("openTurbolane");
    QCOMPARE(house.chosen, KnownCarriers::inside());
    QVERIFY(house.server.heard().isEmpty());
}

void TestFirstRun::aCarrierIsTrustedTestedAndKept()
{
    ChooserHouse house;
    house.open();
    house.typeIn();
    house.key(Qt::Key_Return);
    QTRY_VERIFY(house.isSeen("answerCode"));
    const QSslCertificate shown(makeCertificate("x").certificate, QSsl::Pem);
    const QString fingerprint = house.find<Label>("answerCode")->text();
    QCOMPARE(fingerprint.size(), fingerprintOf(shown).size());
    QVERIFY(house.server.heard().isEmpty()); // nobody has the token yet
    QTest::qWait(0);
    house.click("answerAct1");
    QTRY_COMPARE(house.mainText(), u"Open Turbolane"_s);
    QVERIFY(house.words("answerPanel").contains(u"answered in"_s));
    QVERIFY(house.words("answerPanel").contains(u"Kestrel Genomics"_s));
    QVERIFY(house.words("answerPanel").contains(u"1 port, 1 connection"_s));
    QCOMPARE(house.focused(), u"openTurbolane"_s);
    house.key(Qt::Key_Space);
    QTRY_VERIFY(!house.chosen.isEmpty());
    const KnownCarrier *known = house.carriers.find(house.chosen);
    QVERIFY(known != nullptr);
    QCOMPARE(known->profile.name, u"Turbolane reference carrier"_s);
    QCOMPARE(known->profile.certificate, house.server.profile().pinnedCertificate);
    QCOMPARE(known->tokenIn, TokenPlace::Keyring);
    QCOMPARE(house.keyring.m_secrets.value(house.carriers.keyringName(*known)),
             QByteArray("a-token"));
}

void TestFirstRun::nothingIsKeptBeforeItHasAnswered()
{
    ChooserHouse house;
    house.server.playAt("/carrier", problem(401, "unauthorised"));
    house.open();
    house.typeIn();
    house.trustAndTest();
    QTRY_COMPARE(house.mainText(), u"Test again"_s);
    QVERIFY(house.words("answerPanel").contains(u"does not know this token"_s));
    QCOMPARE(house.focused(), u"carrierToken"_s);
    QVERIFY(house.carriers.all().empty() && house.keyring.m_secrets.isEmpty());
    QVERIFY(!QFile::exists(house.folder.filePath(u"carriers.json"_s)));
}

void TestFirstRun::whatFailsSaysWhatToDo_data()
{
    QTest::addColumn<QString>("address"); // empty: the server's
    QTest::addColumn<QString>("token");
    QTest::addColumn<Play>("play");
    QTest::addColumn<QString>("said");
    const auto row = [](
                         const char *name, const QString &address, const QString &said,
                         const Play &play = [](ChooserHouse &) {}, const QString &token = u"t"_s) {
        QTest::newRow(name) << address << token << play << said;
    };
    row("no address", u"http://a.example"_s, u"no carrier's address"_s);
    row(
        "no token", u"https://a.invalid"_s, u"no token"_s, [](ChooserHouse &) {}, u"two words"_s);
    row("a name nobody knows", u"carrier.invalid"_s, u"Nobody knows the name"_s);
    row("nobody listens", u"127.0.0.1:1"_s, u"Nothing listens"_s);
    row("a web page", {}, u"is not a carrier"_s,
        [](ChooserHouse &house) { house.server.playAt("/healthz", page(200)); });
    row("a carrier of another time", {}, u"speaks another version"_s,
        [](ChooserHouse &house) { house.server.playAt("/carrier", problem(404, "notFound")); });
    row("a carrier that is starting", {}, u"cannot answer just now"_s,
        [](ChooserHouse &house) { house.server.playAt("/healthz", problem(503, "unavailable")); });
}

void TestFirstRun::whatFailsSaysWhatToDo()
{
    QFETCH(QString, address);
    QFETCH(QString, token);
    QFETCH(Play, play);
    QFETCH(QString, said);
    ChooserHouse house;
    play(house);
    house.open();
    house.typeIn(token);
    if (!address.isEmpty()) {
        house.click("carrierAddress");
        house.key(Qt::Key_A, Qt::ControlModifier);
        house.type(address);
        house.key(Qt::Key_Return);
    } else {
        house.trustAndTest();
    }
    QTRY_VERIFY2(house.words("answerPanel").contains(said), qPrintable(house.words("answerPanel")));
    QCOMPARE(house.mainText(), u"Test again"_s);
    QVERIFY(house.words("answerPanel").count(u'\n') >= 1); // and what to do next
    QVERIFY(house.carriers.all().empty());
}

void TestFirstRun::aTestIsGivenUpByEsc()
{
    ChooserHouse house;
    house.server.playAt("/carrier", silence());
    house.open();
    house.typeIn();
    house.trustAndTest();
    QTRY_COMPARE(house.server.heard().size(), 2);
    QVERIFY(house.words("answerPanel").contains(u"Asking"_s));
    house.key(Qt::Key_Escape);
    QVERIFY(!house.isSeen("answerPanel"));
    QCOMPARE(house.mainText(), u"Test"_s);
    QCOMPARE(house.find<QLineEdit>("carrierToken")->text(), u"a-token"_s); // nothing typed is lost
    QVERIFY(house.window->isVisible());
}

void TestFirstRun::whatIsTypedAnewIsTestedAnew()
{
    ChooserHouse house;
    house.open();
    house.typeIn();
    house.trustAndTest();
    QTRY_COMPARE(house.mainText(), u"Open Turbolane"_s);
    house.click("carrierToken");
    house.type(u"x"_s);
    QCOMPARE(house.mainText(), u"Test"_s);
    QVERIFY(!house.isSeen("answerPanel") && !house.isSeen("rights"));
    house.key(Qt::Key_Return);
    QTRY_COMPARE(house.mainText(), u"Open Turbolane"_s); // its certificate is trusted already
    // At another address that trust is worth nothing.
    MisbehavingServer other(makeCertificate("other"));
    beACarrier(other);
    house.click("carrierAddress");
    house.key(Qt::Key_A, Qt::ControlModifier);
    house.type(other.address().toString());
    house.key(Qt::Key_Return);
    QTRY_VERIFY(house.isSeen("answerAct1"));
    QVERIFY(other.heard().isEmpty());
}

void TestFirstRun::theKeyboardAloneIsEnough()
{
    ChooserHouse house;
    house.open();
    QTRY_VERIFY(house.window->focusWidget() != nullptr);
    QVERIFY(qobject_cast<QRadioButton *>(house.window->focusWidget()) != nullptr);
    house.key(Qt::Key_Down);
    QVERIFY(house.isSeen("carrierAddress"));
    house.find<QLineEdit>("carrierAddress")->setFocus(Qt::TabFocusReason);
    house.type(house.server.address().toString());
    QStringList stops;
    while (!stops.contains(house.focused())) {
        stops.append(house.focused());
        house.key(Qt::Key_Tab);
    }
    const QStringList inOrder{u"carrierAddress"_s, u"carrierToken"_s,  u"revealToken"_s,
                              u"keepToken"_s,      u"openTurbolane"_s, u"openProfile"_s,
                              u"startTour"_s};
    stops.removeAll(QString()); // parts of a choice
    QCOMPARE(stops, inOrder);
    house.find<QLineEdit>("carrierToken")->setFocus(Qt::TabFocusReason);
    house.type(u"a-token"_s);
    house.key(Qt::Key_Return);
    QTRY_VERIFY(house.isSeen("answerAct1"));
    while (house.focused() != "answerAct1"_L1)
        house.key(Qt::Key_Tab);
    house.key(Qt::Key_Space);
    QTRY_COMPARE(house.focused(), u"openTurbolane"_s);
    house.key(Qt::Key_Return);
    QTRY_VERIFY(!house.chosen.isEmpty());
}

void TestFirstRun::withoutAKeyringTheTokenIsKeptForNow()
{
    ChooserHouse house;
    house.keyring.refuse(KeyringTrouble::Absent, u"no bus"_s);
    house.open();
    house.typeIn();
    QTRY_VERIFY(!house.find<QCheckBox>("keepToken")->isEnabled());
    QVERIFY(house.words("carrierForm").contains(u"No keyring answers"_s));
    house.trustAndTest();
    QTRY_COMPARE(house.mainText(), u"Open Turbolane"_s);
    house.click("openTurbolane");
    QTRY_VERIFY(!house.chosen.isEmpty());
    QCOMPARE(house.carriers.find(house.chosen)->tokenIn, TokenPlace::Session);
}

void TestFirstRun::aKeyringThatStaysLockedKeepsNothing()
{
    ChooserHouse house;
    house.open();
    house.typeIn();
    house.trustAndTest();
    QTRY_COMPARE(house.mainText(), u"Open Turbolane"_s);
    house.keyring.refuse(KeyringTrouble::Locked);
    house.click("openTurbolane");
    QTRY_VERIFY(house.words("answerPanel").contains(u"did not take the token"_s));
    QVERIFY(house.chosen.isEmpty() && house.carriers.all().empty());
    QTest::qWait(0);
    house.click("answerAct1"); // for this session
    QTRY_VERIFY(!house.chosen.isEmpty());
    QCOMPARE(house.carriers.find(house.chosen)->tokenIn, TokenPlace::Session);
}

void TestFirstRun::aTokenFileIsReadAndNotKept()
{
    ChooserHouse house;
    QFile file(house.folder.filePath(u"token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("file-token\n") > 0);
    file.close();
    house.open();
    house.typeIn();
    auto *byFile = house.find("signInWith")->findChildren<QAbstractButton *>().at(1);
    QTest::mouseClick(byFile, Qt::LeftButton);
    QVERIFY(house.isSeen("tokenFile") && !house.isSeen("carrierToken"));
    house.click("tokenFile");
    house.type(file.fileName());
    house.trustAndTest();
    QTRY_COMPARE(house.mainText(), u"Open Turbolane"_s);
    QCOMPARE(house.server.heard().last().headers.value("authorization"),
             QByteArray("Bearer file-token"));
    house.click("openTurbolane");
    QTRY_VERIFY(!house.chosen.isEmpty());
    QCOMPARE(house.carriers.find(house.chosen)->tokenFile, file.fileName());
    QVERIFY(house.keyring.m_secrets.isEmpty());
    QFile list(house.folder.filePath(u"carriers.json"_s));
    QVERIFY(list.open(QIODevice::ReadOnly) && !list.readAll().contains("file-token"));
}

void TestFirstRun::aTokenFileThatIsNoneIsRefused()
{
    ChooserHouse house;
    house.open();
    house.typeIn();
    QTest::mouseClick(house.find("signInWith")->findChildren<QAbstractButton *>().at(1),
                      Qt::LeftButton);
    house.click("tokenFile");
    house.type(u"/nowhere/token"_s);
    house.key(Qt::Key_Return);
    QTRY_VERIFY(house.words("answerPanel").contains(u"cannot be read"_s));
    QCOMPARE(house.focused(), u"tokenFile"_s);
    QVERIFY(house.server.heard().isEmpty());
}

void TestFirstRun::aProfileFillsTheForm()
{
    ChooserHouse house;
    const client::CarrierFile profile{.name = u"Handed over"_s,
                                      .base = house.server.address(),
                                      .certificate = house.server.profile().pinnedCertificate};
    QFile file(house.folder.filePath(u"profile.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(client::writeCarrierFile(profile)) > 0);
    file.close();
    house.open();
    house.click("openProfile");
    auto *dialog = house.find<QFileDialog>("profileDialog");
    emit dialog->fileSelected(file.fileName());
    dialog->close();
    QTRY_VERIFY(house.isSeen("carrierAddress"));
    QTRY_COMPARE(house.find<QLineEdit>("carrierAddress")->text(),
                 house.server.address().toString());
    house.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(house.window.get()));
    house.click("carrierToken");
    house.type(u"a-token"_s);
    house.key(Qt::Key_Return); // whom to believe is in it: nothing more is asked
    QTRY_COMPARE(house.mainText(), u"Open Turbolane"_s);
    house.click("openTurbolane");
    QTRY_VERIFY(!house.chosen.isEmpty());
    QCOMPARE(house.carriers.find(house.chosen)->profile.name, u"Handed over"_s);
}

void TestFirstRun::aBadProfileIsRefusedAtTheDoor()
{
    ChooserHouse house;
    QFile file(house.folder.filePath(u"picture.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("PNG") > 0);
    file.close();
    house.open();
    house.click("openProfile");
    auto *dialog = house.find<QFileDialog>("profileDialog");
    emit dialog->fileSelected(file.fileName());
    dialog->close();
    QTRY_VERIFY(house.words("answerPanel").contains(u"no carrier's profile"_s));
    QVERIFY(house.find<QLineEdit>("carrierAddress")->text().isEmpty());
}

void TestFirstRun::aKnownCarrierComesBackFilledIn()
{
    ChooserHouse house;
    const KnownCarrier known{.id = KnownCarriers::nameOf(house.server.address()),
                             .profile = {.name = u"Mine"_s,
                                         .base = house.server.address(),
                                         .certificate = house.server.profile().pinnedCertificate},
                             .tokenIn = TokenPlace::Session};
    QVERIFY(house.carriers.put(known) && house.carriers.choose(known.id));
    house.open();
    house.window->chooser().resume(known, u"The token is missing"_s, u"Enter it again."_s);
    QVERIFY(house.words("answerPanel").contains(u"The token is missing"_s));
    QCOMPARE(house.find<QLineEdit>("carrierAddress")->text(), house.server.address().toString());
    QTRY_COMPARE(house.focused(), u"carrierToken"_s);
    house.type(u"a-token"_s);
    house.key(Qt::Key_Return);
    QTRY_COMPARE(house.mainText(), u"Open Turbolane"_s);
    house.click("openTurbolane");
    QTRY_COMPARE(house.chosen, known.id); // the same one, not a second
    QCOMPARE(house.carriers.all().size(), std::size_t(1));
}

void TestFirstRun::theTokenIsHiddenUntilItIsShown()
{
    ChooserHouse house;
    house.open();
    house.typeIn(u"very-secret"_s);
    auto *token = house.find<QLineEdit>("carrierToken");
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    QVERIFY(!token->displayText().contains(u"secret"_s));
    house.click("revealToken");
    QCOMPARE(token->displayText(), u"very-secret"_s);
    QCOMPARE(house.find("revealToken")->accessibleName(), u"Hide the token"_s);
    house.click("revealToken");
    QCOMPARE(token->echoMode(), QLineEdit::Password);
}

void TestFirstRun::theTourIsAtTheFoot()
{
    ChooserHouse house;
    house.open();
    house.click("startTour");
    QCOMPARE(house.tours, 1);
    QVERIFY(house.chosen.isEmpty() && house.window->isVisible());
}

void TestFirstRun::everythingHasAName()
{
    ChooserHouse house;
    house.open();
    house.typeIn();
    house.trustAndTest();
    QTRY_COMPARE(house.mainText(), u"Open Turbolane"_s);
    int walked = 0;
    for (QWidget *part : house.window->findChildren<QWidget *>()) {
        if (!part->isVisible() || !(part->focusPolicy() & Qt::TabFocus) || !part->isEnabled())
            continue;
        ++walked;
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(part);
        QVERIFY2(access != nullptr && !access->text(QAccessible::Name).isEmpty(),
                 qPrintable(part->objectName()));
    }
    QVERIFY(walked >= 8);
}

void TestFirstRun::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"en", "de", "ar"})
        for (const int percent : {100, 200})
            for (const QSize size : {QSize(1440, 900), QSize(800, 600)})
                QTest::addRow("%s %d %% %d", language, percent, size.width())
                    << QString::fromLatin1(language) << percent << size;
}

void TestFirstRun::nothingIsCutOff()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(QSize, size);
    QTranslator german;
    if (language == "de"_L1) {
        QVERIFY(german.load(u":/turbolane/i18n/turbolane_de.qm"_s));
        QCoreApplication::installTranslator(&german);
    }
    if (language == "ar"_L1)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Theme::current().setTextPercent(percent);
    Theme::current().apply(ThemeChoice::Light);
    ChooserHouse house;
    house.open(size);
    house.window->findChildren<QRadioButton *>().at(1)->click();
    house.type(house.server.address().toString());
    house.find<QLineEdit>("carrierToken")->setFocus();
    house.type(u"a-token"_s);
    house.key(Qt::Key_Return);
    QTRY_VERIFY(house.isSeen("answerAct1"));
    for (int step = 0; step < 2; ++step) {
        QTest::qWait(50);
        house.picture(
            u"first-run-%1-%2-%3-%4"_s.arg(language).arg(percent).arg(size.width()).arg(step));
        for (const Label *label : house.window->findChildren<Label *>()) {
            if (!label->isVisible())
                continue;
            const int wanted = label->wordWrap() ? label->heightForWidth(label->width())
                                                 : label->sizeHint().height();
            QVERIFY2(label->height() >= wanted, qPrintable(label->text()));
        }
        for (const Button *button : house.window->findChildren<Button *>())
            if (button->isVisible())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                         qPrintable(button->text()));
        const QWidget *form = house.find("carrierForm");
        QVERIFY(form->mapTo(house.window.get(), form->rect().topRight()).x() < size.width());
        if (step == 0)
            house.find<QAbstractButton>("answerAct1")->click();
        QTRY_VERIFY(house.isSeen("rights") || step == 1);
    }
    QCoreApplication::removeTranslator(&german);
}

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
