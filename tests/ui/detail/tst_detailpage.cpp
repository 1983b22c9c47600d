// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailhouse.h"

#include "ui/charts/throughputchart.h"
#include "ui/connections/connectionsroom.h"
#include "ui/detail/detailpage.h"
#include "ui/detail/roundtripplot.h"
#include "ui/happenings/happenings.h"
#include "ui/kit/badge.h"
#include "ui/kit/button.h"
#include "ui/kit/figure.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/segmentedchoice.h"
#include "ui/models/connectionsmodel.h"
#include "ui/shell/topbar.h"
#include "ui/turbo/turbobutton.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTest>

using namespace std::chrono_literals;
using namespace turbolane;
using namespace turbolane::ui;
using turbolane::test::FakeHouse;
using turbolane::test::WindowHand;
using House = turbolane::test::DetailHouse;

namespace {

const ConnectionId archive("c-seq-archive-iad");

} // namespace

class DetailPageTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void looksAsItIsDrawn_data();
    void looksAsItIsDrawn();
    void enterOpensTheChosenOne();
    void aDoubleClickOpensIt();
    void theDockOpensIt();
    void escapeAndAltLeftLeadBackToTheChosenOne_data();
    void escapeAndAltLeftLeadBackToTheChosenOne();
    void theTrailLeadsBack();
    void theFactsAreTheCarriers();
    void eachSpanIsAskedForOnce_data();
    void eachSpanIsAskedForOnce();
    void altTShowsTheFiguresInRows();
    void theServiceLevelNamesTheCause();
    void whatTheCarrierDoesNotTellIsSaid();
    void theRoundTripFollowsThePath();
    void eventsAreNewestFirst();
    void tGoesToTurbo();
    void aBoostIsPressedHere();
    void theStepsOfTheLastOrderAreTold();
    void f2RenamesInItsPlace();
    void itsMenuRenamesAndLeadsToTheMap();
    void aTagIsPutOnAndTakenAway();
    void whatIsNoTagIsRefusedAtTheDoor_data();
    void whatIsNoTagIsRefusedAtTheDoor();
    void aLostCarrierLeavesTheLastKnown();
    void beforeAnyAnswerItSaysWhatIsAwaited();
    void aRefusedReadingSaysWhy();
    void whatEndedIsStillShown();
};

void DetailPageTest::looksAsItIsDrawn_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *words, ThemeChoice theme, QSize size, const char *name) {
        QTest::newRow(words) << theme << size << QByteArray(name);
    };
    row("light", ThemeChoice::Light, {1440, 900}, "seq-archive-iad");
    row("dark", ThemeChoice::Dark, {1440, 900}, "seq-archive-iad");
    row("1920-light", ThemeChoice::Light, {1920, 1200}, "seq-archive-iad");
    row("1920-dark", ThemeChoice::Dark, {1920, 1200}, "seq-archive-iad");
    row("1280-light", ThemeChoice::Light, {1280, 800}, "seq-archive-iad");
    row("boosted-light", ThemeChoice::Light, {1440, 900}, "sin-gcp-tyo");
    row("boosted-dark", ThemeChoice::Dark, {1440, 900}, "sin-gcp-tyo");
}

void DetailPageTest::looksAsItIsDrawn()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(QSize, size);
    QFETCH(QByteArray, name);
    House house;
    house.open(name.constData(), size);
    house.house.preferences.setTheme(theme);
    house.chooseSpan(2);
    QTRY_VERIFY(house.hasFigures());
    house.house.picture(QByteArray("detail-").append(QTest::currentDataTag()).constData());
    QVERIFY(house.hand.isSeen("pathStrip"));
}

void DetailPageTest::enterOpensTheChosenOne()
{
    House house;
    house.open("ml-gcp-chi");
    QVERIFY(house.room().isOpen());
    QCOMPARE(house.room().openName(), QStringLiteral("ml-gcp-chi"));
    QVERIFY(house.words("detailHead").contains(QStringLiteral("ml-gcp-chi")));
    QVERIFY(house.words("detailHead").contains(QStringLiteral("Google")));
}

void DetailPageTest::aDoubleClickOpensIt()
{
    House house;
    house.house.open();
    house.hand.key(Qt::Key_2, Qt::ControlModifier);
    auto *table = house.house.find<QTableView>("connectionsTable");
    const QPoint at = table->visualRect(table->model()->index(2, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(house.room().isOpen());
    QCOMPARE(house.room().openName(), table->model()->index(2, 0).data().toString());
}

void DetailPageTest::theDockOpensIt()
{
    House house;
    house.house.open();
    QTRY_VERIFY(house.hand.isSeen("openFromDock"));
    house.hand.click("openFromDock");
    QCOMPARE(house.house.window->page(), PageId::Connections);
    QVERIFY(house.room().isOpen());
    QVERIFY(!house.room().openName().isEmpty());
}

void DetailPageTest::escapeAndAltLeftLeadBackToTheChosenOne_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("with");
    QTest::newRow("escape") << Qt::Key_Escape << Qt::KeyboardModifiers();
    QTest::newRow("Alt+Left") << Qt::Key_Left << Qt::KeyboardModifiers(Qt::AltModifier);
}

void DetailPageTest::escapeAndAltLeftLeadBackToTheChosenOne()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, with);
    House house;
    house.open("ml-gcp-chi");
    house.hand.key(key, with);
    QVERIFY(!house.room().isOpen());
    auto *table = house.house.find<QTableView>("connectionsTable");
    QCOMPARE(house.hand.focused(), QStringLiteral("connectionsTable"));
    QCOMPARE(table->currentIndex().siblingAtColumn(ConnectionsModel::Name).data().toString(),
             QStringLiteral("ml-gcp-chi"));
    // From inside the list of events as well, which has a use for arrows of its own.
    house.hand.key(Qt::Key_Return);
    house.house.find<QListView>("eventsList")->setFocus();
    house.hand.key(key, with);
    QVERIFY(!house.room().isOpen());
}

void DetailPageTest::theTrailLeadsBack()
{
    House house;
    house.open();
    auto *top = house.house.window->findChild<TopBar *>();
    QVERIFY(house.hand.words(top).contains(QStringLiteral("seq-archive-iad")));
    for (QAbstractButton *one : top->findChildren<QAbstractButton *>())
        if (one->text() == QStringLiteral("Connections"))
            QTest::mouseClick(one, Qt::LeftButton);
    QVERIFY(!house.room().isOpen());
}

void DetailPageTest::theFactsAreTheCarriers()
{
    House house;
    house.open();
    const Connection &connection = *house.house.world.connection(archive);
    const auto figure = [&house](const char *name) {
        for (const FigureLabel *one :
             house.house.find<QWidget>("detailHead")->findChildren<FigureLabel *>())
            if (one->accessibleName().contains(QLatin1String(name)))
                return one->figure();
        return text::Figure{};
    };
    QCOMPARE(figure("Round trip"), text::latencyFigure(connection.path.roundTrip()));
    QTRY_COMPARE(figure("Up, 30 days").value, QStringLiteral("99.998%"));
    QTRY_VERIFY(!figure("Throughput").value.isEmpty());
    QVERIFY(figure("Used").value.endsWith(u'%'));
    QCOMPARE(figure("Cost now").value,
             text::money(connection.basePrice.perHour(), text::Decimals::Brief));
    QVERIFY(house.words("detailHead").contains(QStringLiteral("VLAN")));
    QVERIFY(house.words("baseProfile").contains(QStringLiteral("Now"))
            || house.house.find<QWidget>("baseProfile")->findChild<Badge *>()->word()
                == QStringLiteral("Now"));
    QVERIFY(house.house.find<QLabel>("pathSummary")
                ->text()
                .contains(text::distance(connection.path.routeKm)));
}

void DetailPageTest::eachSpanIsAskedForOnce_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("name");
    QTest::newRow("an hour") << 0 << QStringLiteral("Throughput, Last hour");
    QTest::newRow("7 days") << 2 << QStringLiteral("Throughput, Last 7 days");
    QTest::newRow("30 days") << 3 << QStringLiteral("Throughput, Last 30 days");
}

void DetailPageTest::eachSpanIsAskedForOnce()
{
    QFETCH(int, place);
    QFETCH(QString, name);
    House house;
    house.open();
    QTRY_VERIFY(house.hasFigures());
    house.chooseSpan(place);
    QCOMPARE(house.chart().accessibleName(), name);
    QTRY_VERIFY(house.hasFigures());
    QVERIFY(house.chart().accessibleDescription().contains(QStringLiteral("in the time shown")));
}

void DetailPageTest::altTShowsTheFiguresInRows()
{
    House house;
    house.open();
    QTRY_VERIFY(house.hasFigures());
    house.hand.key(Qt::Key_T, Qt::AltModifier);
    QVERIFY(house.chart().isTable());
    QVERIFY(house.chart().findChild<QTableView *>()->model()->rowCount() >= 24);
    QCOMPARE(house.house.window->page(), PageId::Connections);
    house.hand.key(Qt::Key_T, Qt::AltModifier);
    QVERIFY(!house.chart().isTable());
}

void DetailPageTest::theServiceLevelNamesTheCause()
{
    House house;
    house.open();
    QTRY_COMPARE(house.house.find<Badge>("serviceVerdict")->word().replace(QChar::Nbsp, u' '),
                 QStringLiteral("Met, 99.95% promised"));
    const QString words = house.words("serviceCard");
    QVERIFY2(words.contains(QStringLiteral("52 s down: fault in the network")),
             qUtf8Printable(words));
    QVERIFY(words.contains(QStringLiteral("Within what was promised")));
    // Missed is told in minutes.
    house.house.world.availability[archive].slaMinutesLost = 12;
    house.hand.key(Qt::Key_Escape);
    house.hand.key(Qt::Key_Return);
    QTRY_COMPARE(house.house.find<Badge>("serviceVerdict")->tone(), Tone::Bad);
    QVERIFY(house.words("serviceCard").contains(QStringLiteral("12 minutes beyond")));
}

void DetailPageTest::whatTheCarrierDoesNotTellIsSaid()
{
    House house;
    house.open("ml-gcp-chi");
    QTRY_VERIFY(house.words("serviceCard").contains(QStringLiteral("cannot be read just now")));
    QVERIFY(house.house.find<Badge>("serviceVerdict")->word().isEmpty());
}

void DetailPageTest::theRoundTripFollowsThePath()
{
    House house;
    house.open();
    house.chooseSpan(2);
    auto *plot = house.house.find<RoundTripPlot>("roundTripPlot");
    const Path &path = house.house.world.connection(archive)->path;
    QTRY_VERIFY(plot->sentence().startsWith(QStringLiteral("Between")));
    QVERIFY(plot->sentence().contains(text::latency(path.roundTrip())));
    QVERIFY(plot->sentence().contains(text::latency(path.roundTrip() + Micros(4'600))));
    house.chooseSpan(1); // the disturbance was days ago
    QTRY_VERIFY(plot->sentence().endsWith(QStringLiteral("all the time shown")));
}

void DetailPageTest::eventsAreNewestFirst()
{
    House house;
    house.open();
    const QAbstractItemModel &model = *house.house.find<QListView>("eventsList")->model();
    QTRY_VERIFY(model.rowCount() >= 8);
    QCOMPARE(model.index(0, 0).data().toString().replace(QChar::Nbsp, u' '),
             QStringLiteral("Back to 2 Gbps"));
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Boost started"));
}

void DetailPageTest::tGoesToTurbo()
{
    House house;
    house.open();
    auto *button = house.house.find<QWidget>("turboCard")->findChild<TurboButton *>();
    QTRY_VERIFY(button->isEnabled());
    house.hand.key(Qt::Key_T);
    QVERIFY(house.room().isOpen());
    QVERIFY(button->hasFocus());
}

void DetailPageTest::aBoostIsPressedHere()
{
    House house;
    house.open();
    auto *button = house.house.find<QWidget>("turboCard")->findChild<TurboButton *>();
    QTRY_COMPARE(button->face().state, TurboState::Armed);
    house.hand.key(Qt::Key_T);
    QVERIFY(button->hasFocus());
    house.hand.keyDown(Qt::Key_Space);
    QTRY_COMPARE(house.house.carrier.asked("StartBoostJob"), 1);
    house.hand.keyUp(Qt::Key_Space);
    QCOMPARE(house.house.carrier.lastBoost().connection, archive);
    QTRY_VERIFY(house.words("turboCard").contains(QStringLiteral("Boosting")));
    QVERIFY(house.hand.isSeen("detailFlight"));
    house.house.picture("detail-starting");
    house.house.carrier.flyToTheEnd();
    QTRY_VERIFY(house.words("turboCard").contains(QStringLiteral("Boosted until")));
    QCOMPARE(house.house.find<Badge>("detailBadge")->word(), QStringLiteral("Boosted"));
}

void DetailPageTest::theStepsOfTheLastOrderAreTold()
{
    House house;
    house.open();
    house.house.carrier.changeConnection({.connection = archive,
                                          .name = {},
                                          .base = Bandwidth::gbps(3),
                                          .turbo = {},
                                          .version = {}});
    QTRY_VERIFY(house.words("detailFlight").contains(QStringLiteral("Change")));
    house.house.carrier.flyToTheEnd();
    QTRY_VERIFY(house.hand.isSeen("showSteps"));
    QVERIFY(!house.hand.isSeen("detailFlight"));
    QVERIFY(house.words("turboCard").contains(QStringLiteral("usually")));
    house.hand.click("showSteps");
    QVERIFY(house.hand.isSeen("detailFlight"));
}

void DetailPageTest::f2RenamesInItsPlace()
{
    House house;
    house.open();
    house.hand.key(Qt::Key_F2);
    QCOMPARE(house.hand.focused(), QStringLiteral("renameEdit"));
    house.hand.type("archive-2");
    house.hand.key(Qt::Key_Return);
    QTRY_VERIFY(house.house.carrier.lastChange().has_value());
    QCOMPARE(*house.house.carrier.lastChange()->name, std::string("archive-2"));
    house.house.carrier.flyToTheEnd();
    QTRY_COMPARE(house.room().openName(), QStringLiteral("archive-2"));
    QVERIFY(house.hand.isSeen("detailName"));
    QVERIFY(!house.hand.isSeen("renameEdit"));
    // Esc takes the words back first, then the field, and leaves the page only then.
    house.hand.key(Qt::Key_F2);
    house.hand.type("nonsense");
    house.hand.key(Qt::Key_Escape);
    QVERIFY(house.hand.isSeen("renameEdit"));
    house.hand.key(Qt::Key_Escape);
    QVERIFY(!house.hand.isSeen("renameEdit"));
    QVERIFY(house.room().isOpen());
    house.hand.key(Qt::Key_Escape);
    QVERIFY(!house.room().isOpen());
}

void DetailPageTest::itsMenuRenamesAndLeadsToTheMap()
{
    House house;
    house.open();
    house.choose("actRename");
    QCOMPARE(house.hand.focused(), QStringLiteral("renameEdit"));
    house.hand.key(Qt::Key_Escape);
    QCOMPARE(house.hand.focused(), QStringLiteral("detailMore"));
    house.choose("actMap");
    QCOMPARE(house.house.window->page(), PageId::Network);
}

void DetailPageTest::aTagIsPutOnAndTakenAway()
{
    House house;
    house.open();
    auto *edit = house.house.find<QLineEdit>("tagEdit");
    edit->setFocus();
    house.hand.type("team=genomics");
    house.hand.key(Qt::Key_Return);
    QTRY_VERIFY(house.words("tagsPart").contains(QStringLiteral("team: genomics")));
    QTRY_VERIFY(edit->text().isEmpty());
    house.hand.type("costCentre = 4711");
    house.hand.key(Qt::Key_Return);
    QTRY_COMPARE(house.house.find<QWidget>("tagsPart")->findChildren<FilterChip *>().size(), 2);
    // One value a key: another takes its place.
    house.hand.type("team=proteomics");
    house.hand.key(Qt::Key_Return);
    QTRY_VERIFY(house.words("tagsPart").contains(QStringLiteral("team: proteomics")));
    QTRY_COMPARE(house.house.find<QWidget>("tagsPart")->findChildren<FilterChip *>().size(), 2);
    house.house.find<QWidget>("tagsPart")->findChildren<FilterChip *>().front()->setFocus();
    house.hand.key(Qt::Key_Delete);
    QTRY_COMPARE(house.house.find<QWidget>("tagsPart")->findChildren<FilterChip *>().size(), 1);
    QCOMPARE(house.house.world.tagged.back().tags, (std::vector{CostTag{"team", "proteomics"}}));
    QVERIFY(house.room().isOpen());
}

void DetailPageTest::whatIsNoTagIsRefusedAtTheDoor_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("a word") << QByteArray("genomics");
    QTest::newRow("no value") << QByteArray("team=");
    QTest::newRow("no key") << QByteArray("=genomics");
    QTest::newRow("too long") << QByteArray("team=") + QByteArray(65, 'a');
}

void DetailPageTest::whatIsNoTagIsRefusedAtTheDoor()
{
    QFETCH(QByteArray, typed);
    House house;
    house.open();
    house.house.find<QLineEdit>("tagEdit")->setFocus();
    house.hand.type(typed.constData());
    house.hand.key(Qt::Key_Return);
    QVERIFY(house.hand.isSeen("tagRefusal"));
    QCOMPARE(house.house.carrier.asked("PutTagsJob"), 0);
}

void DetailPageTest::aLostCarrierLeavesTheLastKnown()
{
    House house;
    house.open();
    QTRY_VERIFY(house.hasFigures());
    house.house.feed.lose();
    house.house.carrier.setMute(true);
    QTRY_COMPARE(house.house.find<Badge>("detailBadge")->word(), QStringLiteral("Last known"));
    QVERIFY(house.hasFigures());
    for (const char *act : {"detailSchedule", "detailHandover"}) {
        QVERIFY2(!house.house.find<Button>(act)->isEnabled(), act);
        QVERIFY2(!house.house.find<Button>(act)->toolTip().isEmpty(), act);
    }
    house.hand.click("detailMore");
    for (const char *act : {"actRename", "actChange", "actEnd"}) {
        QVERIFY2(!house.entry(act)->isEnabled(), act);
        QVERIFY2(!house.entry(act)->toolTip().isEmpty(), act);
    }
    QVERIFY(house.entry("actMap")->isEnabled());
    QTest::keyClick(house.menu(), Qt::Key_Escape);
    house.house.picture("detail-lost");
}

void DetailPageTest::beforeAnyAnswerItSaysWhatIsAwaited()
{
    House house;
    house.house.carrier.setMute(true);
    house.house.openBeforeAnyAnswer();
    house.room().open();
    house.house.window->showPage(PageId::Connections);
    QVERIFY(house.words("detailInstead").contains(QStringLiteral("Asking the carrier")));
}

void DetailPageTest::aRefusedReadingSaysWhy()
{
    House house;
    house.house.carrier.refuse(
        "TelemetryJob",
        {.kind = client::FailureKind::Refused, .code = ErrorCode::Internal, .status = 500});
    house.open();
    QTRY_VERIFY(house.chart().accessibleDescription().contains(
        QStringLiteral("The figures cannot be read just now")));
}

void DetailPageTest::whatEndedIsStillShown()
{
    House house;
    house.open("clin-azure-dub");
    house.house.carrier.removeConnection(
        {.connection = ConnectionId("c-clin-azure-dub"), .version = {}});
    QTRY_COMPARE(house.house.find<Badge>("detailBadge")->word(), QStringLiteral("Ending"));
    house.house.carrier.flyToTheEnd();
    QTRY_COMPARE(house.house.find<Badge>("detailBadge")->word(), QStringLiteral("Ended"));
    house.hand.click("detailMore");
    QVERIFY(!house.entry("actEnd")->isEnabled());
    QTest::keyClick(house.menu(), Qt::Key_Escape);
}

QTEST_MAIN(DetailPageTest)
#include "tst_detailpage.moc"
