// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakehouse.h"
#include "windowhand.h"

#include "tests/client/support/fakekeyring.h"
#include "tests/client/support/wellbehaved.h"
#include "ui/firstrun/carrierdialog.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/settings/carrierquestion.h"
#include "ui/style/theme.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using namespace turbolane::test;
using client::KeyringTrouble;
using client::KnownCarrier;
using client::KnownCarriers;
using client::TokenPlace;
using namespace Qt::StringLiterals;

namespace {

KnownCarrier northern()
{
    return {.id = u"api.northern.example_443"_s,
            .profile = {.name = u"Northern Exchange"_s,
                        .base = QUrl(u"https://api.northern.example"_s),
                        .certificate = {}},
            .tokenIn = TokenPlace::Keyring};
}

/// The Settings page of a window that works with the carrier inside, or another.
struct CardHouse {
    explicit CardHouse(const QString &current = KnownCarriers::inside())
        : server(makeCertificate("carrier.example"))
        , carriers(house.folder.path(), keyring)
    {
        beACarrier(server);
        require(bool(carriers.put(northern())), "the list is written");
        keyring.m_secrets.insert(carriers.keyringName(northern()), "northern-token");
        house.world.furnish();
        house.open();
        house.window->chooseAmong(carriers, current);
        house.window->showPage(PageId::Settings);
        QObject::connect(house.window.get(), &MainWindow::carrierWanted, house.window.get(),
                         [this](const QString &id) { wanted = id; });
        auto *scroll = house.find<QWidget>("settingsPage")->findChild<QScrollArea *>();
        scroll->ensureWidgetVisible(house.find<QWidget>("addCarrier"));
        QTest::qWait(0);
    }

    QWidget *row(const QString &id) const
    {
        QWidget *found = nullptr;
        for (QWidget *each : house.window->findChildren<QWidget *>(u"carrier-"_s + id))
            if (each->isVisible())
                found = each;
        return found;
    }
    Button *act(const QString &id, const char *name) const
    {
        return row(id)->findChild<Button *>(QLatin1String(name));
    }
    void press(const QString &id, const char *name) const
    {
        QTest::mouseClick(act(id, name), Qt::LeftButton);
    }
    template <typename Dialog>
    Dialog *dialog() const
    {
        for (Dialog *each : house.window->findChildren<Dialog *>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    QString words(const QWidget *in) const
    {
        QStringList all;
        for (const Label *label : in->findChildren<Label *>())
            all.append(label->text());
        return all.join(u'\n');
    }
    void answer(const char *button) const
    {
        QTRY_VERIFY(dialog<CarrierQuestion>() != nullptr);
        QTest::mouseClick(dialog<CarrierQuestion>()->findChild<Button *>(QLatin1String(button)),
                          Qt::LeftButton);
    }
    QString said() const { return house.find<Label>("carriersSaid")->text(); }

    FakeHouse house;
    FakeKeyring keyring;
    MisbehavingServer server;
    KnownCarriers carriers;
    QString wanted;
};

} // namespace

class TestCarriersCard : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { Theme::current().setTextPercent(100); }
    void theOneInUseIsMarked();
    void switchingIsAskedAndTold_data();
    void switchingIsAskedAndTold();
    void theOneInUseStays();
    void removingTakesTheTokenOutOfTheKeyring();
    void aTokenThatStaysInTheKeyringIsToldOf();
    void anotherIsAdded();
    void oneIsChangedAndKeepsItsToken();
    void aProfileIsHandedAroundWithoutASecret();
    void theOneOfTheCommandLineIsNotInTheList();
    void atTwiceTheTextNothingIsCutOff();
};

void TestCarriersCard::theOneInUseIsMarked()
{
    const CardHouse card;
    QVERIFY(card.row(KnownCarriers::inside())->findChild<Button *>(u"switchTo"_s) == nullptr);
    QVERIFY(card.act(northern().id, "switchTo") != nullptr);
    QVERIFY(card.words(card.row(northern().id)).contains(u"https://api.northern.example"_s));
    QVERIFY(!card.words(card.house.find<QWidget>("settingsPage")).contains(u"northern-token"_s));
    card.house.picture("settings-carriers");
}

void TestCarriersCard::switchingIsAskedAndTold_data()
{
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("said");
    QTest::newRow("away from the one inside, while it is boosted")
        << KnownCarriers::inside() << u"goes on in the background"_s;
    QTest::newRow("away from one elsewhere") << QString() << u"goes on there"_s;
}

void TestCarriersCard::switchingIsAskedAndTold()
{
    QFETCH(QString, current);
    QFETCH(QString, said);
    CardHouse card(current);
    card.press(northern().id, "switchTo");
    QTRY_VERIFY(card.dialog<CarrierQuestion>() != nullptr);
    QVERIFY(card.words(card.dialog<CarrierQuestion>()).contains(said));
    card.answer("questionStay");
    QVERIFY(card.wanted.isEmpty());
    QTRY_VERIFY(card.dialog<CarrierQuestion>() == nullptr);
    card.press(northern().id, "switchTo");
    card.answer("questionAct");
    QTRY_COMPARE(card.wanted, northern().id);
}

void TestCarriersCard::theOneInUseStays()
{
    const CardHouse card(northern().id);
    QVERIFY(!card.act(northern().id, "remove")->isEnabled());
    QVERIFY(card.act(northern().id, "remove")->toolTip().contains(u"switch"_s));
}

void TestCarriersCard::removingTakesTheTokenOutOfTheKeyring()
{
    CardHouse card;
    card.press(northern().id, "remove");
    QTRY_VERIFY(card.dialog<CarrierQuestion>() != nullptr);
    QVERIFY(card.words(card.dialog<CarrierQuestion>()).contains(u"Your account there stays"_s));
    card.answer("questionAct");
    QTRY_VERIFY(card.carriers.all().empty());
    QVERIFY(card.keyring.m_secrets.isEmpty());
    QVERIFY(card.row(northern().id) == nullptr);
    QVERIFY(card.said().contains(u"was removed"_s));
}

void TestCarriersCard::aTokenThatStaysInTheKeyringIsToldOf()
{
    CardHouse card;
    card.keyring.refuse(KeyringTrouble::Locked);
    card.press(northern().id, "remove");
    card.answer("questionAct");
    QTRY_VERIFY(card.dialog<CarrierQuestion>() != nullptr
                && card.words(card.dialog<CarrierQuestion>())
                       .contains(card.carriers.keyringName(northern())));
    QCOMPARE(card.carriers.all().size(), std::size_t(1));
    card.answer("questionAct");
    QTRY_VERIFY(card.carriers.all().empty());
}

void TestCarriersCard::anotherIsAdded()
{
    CardHouse card;
    QTest::mouseClick(card.house.find<QWidget>("addCarrier"), Qt::LeftButton);
    QTRY_VERIFY(card.dialog<CarrierDialog>() != nullptr);
    CarrierDialog *dialog = card.dialog<CarrierDialog>();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"carrierAddress"_s),
                     card.server.address().toString());
    auto *token = dialog->findChild<QLineEdit *>(u"carrierToken"_s);
    QTest::keyClicks(token, u"a-token"_s);
    QTest::keyClick(token, Qt::Key_Return);
    QTRY_VERIFY(dialog->findChild<Button *>(u"answerAct1"_s) != nullptr);
    QTest::qWait(0);
    QTest::mouseClick(dialog->findChild<Button *>(u"answerAct1"_s), Qt::LeftButton);
    auto *main = dialog->findChild<Button *>(u"carrierDialogMain"_s);
    QTRY_COMPARE(main->text(), u"Add this carrier"_s);
    QTest::qWait(0);
    card.house.picture("settings-carrier-added");
    QTest::mouseClick(main, Qt::LeftButton);
    QTRY_COMPARE(card.carriers.all().size(), std::size_t(2));
    QVERIFY(card.said().contains(u"was added"_s));
    QTRY_VERIFY(card.row(KnownCarriers::nameOf(card.server.address())) != nullptr);
    QVERIFY(card.wanted.isEmpty()); // added is not switched to
}

void TestCarriersCard::oneIsChangedAndKeepsItsToken()
{
    CardHouse card;
    KnownCarrier known = northern();
    known.profile.base = card.server.address();
    known.profile.certificate = card.server.profile().pinnedCertificate;
    QVERIFY(card.carriers.put(known));
    QTRY_VERIFY(card.row(known.id) != nullptr);
    card.press(known.id, "change");
    QTRY_VERIFY(card.dialog<CarrierDialog>() != nullptr);
    CarrierDialog *dialog = card.dialog<CarrierDialog>();
    auto *main = dialog->findChild<Button *>(u"carrierDialogMain"_s);
    QTRY_VERIFY(
        dialog->findChild<QLineEdit *>(u"carrierToken"_s)->placeholderText().contains(u"kept"_s));
    QTest::mouseClick(main, Qt::LeftButton);
    QTRY_COMPARE(main->text(), u"Keep the change"_s);
    QCOMPARE(card.server.heard().last().headers.value("authorization"),
             QByteArray("Bearer northern-token"));
    QTest::mouseClick(main, Qt::LeftButton);
    QTRY_VERIFY(card.said().contains(u"was changed"_s));
    QCOMPARE(card.carriers.all().size(), std::size_t(1));
    QCOMPARE(card.keyring.m_secrets.value(card.carriers.keyringName(known)),
             QByteArray("northern-token"));
}

void TestCarriersCard::aProfileIsHandedAroundWithoutASecret()
{
    CardHouse card;
    const QString path = card.house.folder.filePath(u"northern.json"_s);
    card.press(northern().id, "export");
    QTRY_VERIFY(card.dialog<QFileDialog>() != nullptr);
    emit card.dialog<QFileDialog>()->fileSelected(path);
    QTRY_VERIFY(card.said().contains(u"northern.json"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(*client::readCarrierFile(content) == northern().profile);
    QVERIFY(!content.contains("northern-token"));
}

void TestCarriersCard::theOneOfTheCommandLineIsNotInTheList()
{
    const CardHouse card{QString()};
    QVERIFY(card.words(card.row({})).contains(u"command line"_s));
    QVERIFY(card.act(KnownCarriers::inside(), "switchTo") != nullptr);
    QVERIFY(card.act(northern().id, "switchTo") != nullptr);
}

void TestCarriersCard::atTwiceTheTextNothingIsCutOff()
{
    Theme::current().setTextPercent(200);
    Theme::current().apply(ThemeChoice::Light);
    const CardHouse card;
    QTest::qWait(50);
    card.house.picture("settings-carriers-200");
    const QWidget *list = card.house.find<QWidget>("carriersCard");
    for (const Label *label : list->findChildren<Label *>())
        if (label->isVisible() && label->wordWrap())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                     qPrintable(label->text()));
    for (const Button *button : list->findChildren<Button *>()) {
        const int right = button->mapTo(list, button->rect().topRight()).x();
        QVERIFY2(right < list->width(), qPrintable(button->text()));
    }
}

QTEST_MAIN(TestCarriersCard)
#include "tst_carrierscard.moc"
