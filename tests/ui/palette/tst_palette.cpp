// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowhand.h"

#include "ui/connections/connectionsroom.h"
#include "ui/kit/label.h"
#include "ui/kit/searchfield.h"
#include "ui/network/connectiondock.h"
#include "ui/palette/findingsmodel.h"
#include "ui/style/theme.h"
#include "ui/text.h"

#include <QListView>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using turbolane::test::FakeHouse;
using turbolane::test::WindowHand;
using namespace std::chrono_literals;

namespace {

/// As it is read: without what keeps names and units together.
QString plain(QString text)
{
    for (const QChar mark : {QChar(0x2068), QChar(0x2069)})
        text.remove(mark);
    return text.replace(QChar::Nbsp, u' ');
}

/// A furnished house with the palette open.
struct Searching {
    explicit Searching(QSize size = {1440, 900})
    {
        house.world.furnish();
        house.open(size);
        hand.key(Qt::Key_K, Qt::ControlModifier);
    }
    QListView &list() const { return *house.find<QListView>("paletteList"); }
    QString chosen() const { return plain(list().currentIndex().data().toString()); }
    QString told() const { return plain(house.find<Label>("paletteTold")->text()); }
    QString price() const { return house.find<Label>("palettePrice")->text(); }
    bool isOpen() const { return hand.isSeen("palette"); }
    int rows() const { return list().model()->rowCount(); }

    FakeHouse house;
    WindowHand hand{house};
};

QWidget *dockOf(const Searching &searching)
{
    return searching.house.window->findChild<ConnectionDock *>();
}

} // namespace

class TestPalette : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void looksAsItIsDrawn_data();
    void looksAsItIsDrawn();
    void opensByKeysAndByPress();
    void escLeavesEverythingAsItWas();
    void findsWhatIsThere_data();
    void findsWhatIsThere();
    void enterGoesThere_data();
    void enterGoesThere();
    void aBoostShowsItsPriceBeforeEnter();
    void enterBoostsForThePriceThatWasShown();
    void nothingIsBoostedBeforeThePriceIsKnown();
    void whatCannotBeBoostedSaysWhy_data();
    void whatCannotBeBoostedSaysWhy();
    void aBoostIsEndedByWord();
    void aBoostIsMadeLongerByWord();
    void aRefusalIsSaidAndNothingCloses();
    void aVerbIsCompleted();
    void theKeysStayInside();
};

void TestPalette::looksAsItIsDrawn_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("typed");
    QTest::newRow("palette-light") << ThemeChoice::Light << QSize(1440, 900) << QString();
    QTest::newRow("palette-dark") << ThemeChoice::Dark << QSize(1440, 900)
                                  << QStringLiteral("frank");
    QTest::newRow("palette-boost-light")
        << ThemeChoice::Light << QSize(1440, 900) << QStringLiteral("boost seq 5G 2h");
    QTest::newRow("palette-boost-dark")
        << ThemeChoice::Dark << QSize(1920, 1200) << QStringLiteral("boost");
}

void TestPalette::looksAsItIsDrawn()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(QSize, size);
    QFETCH(QString, typed);
    Searching searching(size);
    searching.house.preferences.setTheme(theme);
    searching.hand.type(typed.toUtf8().constData());
    if (typed.startsWith(QStringLiteral("boost")))
        QTRY_VERIFY(!searching.price().isEmpty());
    searching.house.picture(QTest::currentDataTag());
}

void TestPalette::opensByKeysAndByPress()
{
    Searching searching;
    QVERIFY(searching.isOpen());
    QCOMPARE(searching.hand.focused(), QStringLiteral("paletteField"));
    searching.hand.key(Qt::Key_Escape);
    QVERIFY(!searching.isOpen());
    searching.hand.click("searchEverything");
    QVERIFY(searching.isOpen());
    searching.hand.click(QPoint(20, 860)); // beside it
    QVERIFY(!searching.isOpen());
}

void TestPalette::escLeavesEverythingAsItWas()
{
    FakeHouse house;
    house.world.furnish();
    house.open();
    const WindowHand hand{house};
    hand.key(Qt::Key_F, Qt::ControlModifier);
    const QString before = hand.focused();
    hand.key(Qt::Key_K, Qt::ControlModifier);
    hand.type("boost seq");
    hand.key(Qt::Key_Escape);
    QVERIFY(!hand.isSeen("palette"));
    QCOMPARE(hand.focused(), before);
    QCOMPARE(house.carrier.asked("StartBoostJob"), 0);
}

void TestPalette::findsWhatIsThere_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *typed, const char *first) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(first);
    };
    row("seq-arch", "seq-archive-iad");
    row("SEQ", "seq-archive-iad");
    row("KG-FRA", "KG-FRA-01");
    row("billing", "Billing");
    row("settings", "Settings");
    row("boo", "boost");
}

void TestPalette::findsWhatIsThere()
{
    QFETCH(QString, typed);
    Searching searching;
    searching.hand.type(typed.toUtf8().constData());
    QTEST(searching.chosen(), "first");
    searching.hand.type("qqqq");
    QCOMPARE(searching.rows(), 0);
    QVERIFY(searching.told().startsWith(QStringLiteral("Nothing is called that.")));
    searching.hand.key(Qt::Key_Return); // nothing to do
    QVERIFY(searching.isOpen());
}

void TestPalette::enterGoesThere_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<PageId>("page");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a page") << QStringLiteral("schedule") << PageId::Schedule << QString();
    QTest::newRow("a connection") << QStringLiteral("ml-gcp") << PageId::Connections
                                  << QStringLiteral("ml-gcp-chi");
    QTest::newRow("a port") << QStringLiteral("KG-FRA") << PageId::Network << QString();
}

void TestPalette::enterGoesThere()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    Searching searching;
    searching.hand.type(typed.toUtf8().constData());
    searching.hand.key(Qt::Key_Return);
    QVERIFY(!searching.isOpen());
    QTEST(searching.house.window->page(), "page");
    QCOMPARE(searching.house.window->findChild<ConnectionsRoom *>()->openName(), shown);
}

void TestPalette::aBoostShowsItsPriceBeforeEnter()
{
    Searching searching;
    searching.hand.type("boost seq-archive 5G 2h");
    QCOMPARE(searching.rows(), 1);
    QCOMPARE(searching.chosen(), QStringLiteral("Boost seq-archive-iad to 5 Gbps for 2 h"));
    QTRY_VERIFY(searching.price().startsWith(QStringLiteral("+€")));
    QVERIFY2(searching.told().contains(QStringLiteral("ends 16:32")),
             qUtf8Printable(searching.told()));
    QCOMPARE(searching.house.carrier.asked("StartBoostJob"), 0);
}

void TestPalette::enterBoostsForThePriceThatWasShown()
{
    Searching searching;
    searching.hand.type("boost seq-archive 5G 2h");
    QTRY_VERIFY(!searching.price().isEmpty());
    const QString shown = searching.price();
    searching.hand.key(Qt::Key_Return);
    QTRY_VERIFY(!searching.isOpen());
    const client::BoostQuestion &asked = searching.house.carrier.lastBoost();
    QCOMPARE(asked.connection, searching.house.world.connections.front().id);
    QVERIFY(asked.to == Bandwidth::gbps(5) && asked.lasting == Seconds(2h));
    QCOMPARE(asked.endsBy, std::optional(FakeHouse::noon + Seconds(2h)));
    QCOMPARE(text::moneyAdded(*searching.house.carrier.lastMost()), shown);
    QTRY_VERIFY(
        searching.hand.words(dockOf(searching)).contains(QStringLiteral("seq-archive-iad")));
}

void TestPalette::nothingIsBoostedBeforeThePriceIsKnown()
{
    Searching searching;
    searching.house.carrier.refuse("EstimateBoostJob",
                                   {.kind = client::FailureKind::Refused,
                                    .code = ErrorCode::Unavailable,
                                    .codeText = "unavailable"});
    searching.hand.type("boost seq-archive 5G 2h");
    searching.hand.key(Qt::Key_Return);
    QTRY_VERIFY(searching.told().contains(QStringLiteral("unavailable"))
                || searching.told().contains(QStringLiteral("carrier")));
    searching.hand.key(Qt::Key_Return);
    QVERIFY(searching.isOpen());
    QCOMPARE(searching.house.carrier.asked("StartBoostJob"), 0);
}

void TestPalette::whatCannotBeBoostedSaysWhy_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("why");
    QTest::newRow("boosted already")
        << QStringLiteral("boost sin-gcp") << QStringLiteral("It is boosted already");
    QTest::newRow("no more than it has")
        << QStringLiteral("boost seq-archive 1G") << QStringLiteral("It carries 2 Gbps already");
}

void TestPalette::whatCannotBeBoostedSaysWhy()
{
    QFETCH(QString, typed);
    QFETCH(QString, why);
    Searching searching;
    searching.hand.type(typed.toUtf8().constData());
    QVERIFY2(searching.told().startsWith(why), qUtf8Printable(searching.told()));
    searching.hand.key(Qt::Key_Return);
    QVERIFY(searching.isOpen());
    QCOMPARE(searching.house.carrier.asked("StartBoostJob"), 0);
}

void TestPalette::aBoostIsEndedByWord()
{
    Searching searching;
    searching.hand.type("end sin");
    QCOMPARE(searching.chosen(), QStringLiteral("End the boost of sin-gcp-tyo now"));
    searching.hand.key(Qt::Key_Return);
    QTRY_VERIFY(!searching.isOpen());
    QCOMPARE(searching.house.carrier.asked("StopBoostJob"), 1);
}

void TestPalette::aBoostIsMadeLongerByWord()
{
    Searching searching;
    searching.hand.type("extend sin 2h");
    QCOMPARE(searching.chosen(), QStringLiteral("Boost sin-gcp-tyo for 2 h longer"));
    QTRY_VERIFY(searching.price().startsWith(QStringLiteral("+€")));
    searching.hand.key(Qt::Key_Return);
    QTRY_VERIFY(!searching.isOpen());
    QCOMPARE(searching.house.carrier.asked("ExtendBoostJob"), 1);
}

void TestPalette::aRefusalIsSaidAndNothingCloses()
{
    Searching searching;
    searching.hand.type("boost seq-archive 5G 2h");
    QTRY_VERIFY(!searching.price().isEmpty());
    searching.house.carrier.refuse("StartBoostJob",
                                   {.kind = client::FailureKind::Refused,
                                    .code = ErrorCode::OverBudget,
                                    .codeText = "overBudget"});
    searching.hand.key(Qt::Key_Return);
    QTRY_VERIFY2(searching.told().contains(QStringLiteral("still runs at 2 Gbps")),
                 qUtf8Printable(searching.told()));
    QVERIFY(searching.isOpen());
}

void TestPalette::aVerbIsCompleted()
{
    Searching searching;
    searching.hand.type("boo");
    searching.hand.key(Qt::Key_Return);
    QVERIFY(searching.isOpen());
    QCOMPARE(searching.house.find<SearchField>("paletteField")->text(), QStringLiteral("boost "));
    QVERIFY(searching.rows() > 1);
    const QString first = searching.chosen();
    searching.hand.key(Qt::Key_Down);
    QVERIFY(searching.chosen() != first);
    searching.hand.key(Qt::Key_Up);
    QCOMPARE(searching.chosen(), first);
}

void TestPalette::theKeysStayInside()
{
    Searching searching;
    for (int times = 0; times < 3; ++times) {
        searching.hand.key(Qt::Key_Tab);
        QCOMPARE(searching.hand.focused(), QStringLiteral("paletteField"));
    }
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
