// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/carrierclock.h"
#include "client/portfolio.h"
#include "tests/ui/support/fakecarrier.h"
#include "tests/ui/turbo/handbeat.h"
#include "ui/charts/throughputchart.h"
#include "ui/kit/badge.h"
#include "ui/kit/button.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/steplist.h"
#include "ui/network/connectiondock.h"
#include "ui/network/docktext.h"
#include "ui/network/selection.h"
#include "ui/settings/preferences.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

namespace turbolane::ui {

namespace {

constexpr Instant noon{Seconds(1'778'589'127)}; // 2026-05-12T12:32:07Z
const ConnectionId archive("c-seq-archive-iad");

struct Bench {
    Bench();
    template <typename T>
    T *seen() const
    {
        for (T *part : dock.findChildren<T *>())
            if (part->isVisible())
                return part;
        return nullptr;
    }
    Button *button(const char *name) const
    {
        return dock.findChild<Button *>(QString::fromLatin1(name));
    }
    ConnectionMenu *openMenu() const
    {
        QTest::mouseClick(button("moreFromDock"), Qt::LeftButton);
        return dock.findChild<ConnectionMenu *>();
    }
    QString pill() const { return seen<Badge>() ? seen<Badge>()->word() : QString(); }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    Preferences preferences{settings};
    test::FakeWorld world{noon};
    test::FakeFeed feed;
    test::FakeCarrier carrier{world, feed};
    Millis ticks{0};
    client::CarrierClock clock{noon, [this] { return ticks; }};
    client::Portfolio portfolio{
        carrier, feed, clock, {.attentive = 20ms, .idle = 20ms, .reload = {20ms}}};
    HandBeat beat;
    Selection selection;
    ConnectionDock dock{Desk{carrier, portfolio, clock, preferences}, selection, beat};
};

Bench::Bench()
{
    world.furnish(false);
    world.availability[archive].availabilityPpm = 999'980;
    dock.resize(1056, 288);
    dock.show();
    portfolio.start();
}

} // namespace

class ConnectionDockTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_bench.reset(); }

    void withoutAChoiceItSaysWhatToDo();
    void aConnectionHasItsFacts();
    void itsPlanAndItsTermAreTold_data();
    void itsPlanAndItsTermAreTold();
    void whatItCarriesIsShownLive();
    void theChartIsAsLongAsTheConnectionIsOld_data();
    void theChartIsAsLongAsTheConnectionIsOld();
    void theWayIsToldByPlacesAndCables();
    void aBoostIsOnThePillAndInThePrice();
    void whatIsBeingBuiltShowsItsSteps();
    void whatCouldNotBeBuiltSaysWhy();
    void theMiddleGoesFirstWhereThereIsNoRoom();
    void whatElseCanBeDoneOnlyAsks_data();
    void whatElseCanBeDoneOnlyAsks();
    void aBoostIsScheduledForTheShownOne();
    void theLastKnownIsCalledSo();
    void turboIsReachedByOneCall();

private:
    std::unique_ptr<Bench> m_bench;
};

void ConnectionDockTest::initTestCase()
{
    qputenv("TZ", "Europe/Berlin");
    Theme::current().apply(ThemeChoice::Light);
}

void ConnectionDockTest::init()
{
    m_bench = std::make_unique<Bench>();
    QTRY_VERIFY(m_bench->portfolio.isLoaded());
    m_bench->selection.chooseConnection(archive);
}

void ConnectionDockTest::withoutAChoiceItSaysWhatToDo()
{
    QVERIFY(m_bench->seen<FactGrid>());
    m_bench->selection.chooseConnection({});
    QVERIFY(!m_bench->seen<FactGrid>());
    QVERIFY(!m_bench->seen<TurboPanel>());
}

void ConnectionDockTest::aConnectionHasItsFacts()
{
    QCOMPARE(m_bench->pill(), QStringLiteral("Up 41 days"));
    const Connection &connection = *m_bench->world.connection(archive);
    const client::Picture &picture = m_bench->portfolio.picture();
    QCOMPARE(endsOf(connection, picture),
             QStringLiteral("Frankfurt FR5 to AWS us-east-1, Ashburn"));
    const FactGrid *facts = m_bench->seen<FactGrid>();
    QTRY_VERIFY(facts->value(0) != QStringLiteral("–"));
    QCOMPARE(facts->value(1).replace(QChar::Nbsp, u' '), QStringLiteral("2 Gbps"));
    QVERIFY(facts->value(2).endsWith(u'%'));
    QVERIFY(facts->value(3).endsWith(QStringLiteral("ms")));
    QVERIFY(facts->value(4).startsWith(u'€'));
    QTRY_VERIFY(facts->value(5).endsWith(u'%'));
}

void ConnectionDockTest::itsPlanAndItsTermAreTold_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<int>("months");
    QTest::addColumn<bool>("isInService");
    QTest::addColumn<QString>("words");
    QTest::newRow("the usual plan") << QString() << 0 << true << "Plan: Per second, no term";
    QTest::newRow("a plan, without a term") << "day-lock" << 0 << true << "Plan: Day lock, no term";
    QTest::newRow("a term that runs")
        << "day-lock" << 12 << true << "Plan: Day lock, until 12 May 2027";
    QTest::newRow("a term that has not begun")
        << "day-lock" << 12 << false << "Plan: Day lock, 12 months";
    QTest::newRow("a plan that is sold no more")
        << "by-the-moon" << 0 << true << "Plan: by-the-moon, no term";
}

void ConnectionDockTest::itsPlanAndItsTermAreTold()
{
    QFETCH(QString, plan);
    QFETCH(int, months);
    QFETCH(bool, isInService);
    Connection connection = *m_bench->world.connection(archive);
    connection.plan = PlanId(plan.toStdString());
    connection.termMonths = months;
    if (months > 0 && isInService)
        connection.termEnds = noon + std::chrono::days(365);
    m_bench->feed.tell(connection, noon);
    const auto shown = [this] {
        return m_bench->dock.findChild<Label *>(QStringLiteral("chargingFacts"))
            ->text()
            .replace(QChar::Nbsp, u' ');
    };
    QFETCH(QString, words);
    QTRY_COMPARE(shown(), words);
    const QString to = qEnvironmentVariable("TURBOLANE_PICTURES");
    if (!to.isEmpty())
        m_bench->dock.grab().save(to + QStringLiteral("/dock-%1.png").arg(plan));
}

void ConnectionDockTest::whatItCarriesIsShownLive()
{
    QTRY_VERIFY(m_bench->seen<ThroughputChart>());
    const ThroughputPlot &plot = m_bench->seen<ThroughputChart>()->plot();
    QTRY_VERIFY(plot.pointCount() > 100);
    QVERIFY(plot.pointCount() <= 2 * int(plot.plotArea().width()));
}

void ConnectionDockTest::theChartIsAsLongAsTheConnectionIsOld_data()
{
    QTest::addColumn<Seconds>("age");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *words, Seconds age, const char *span) {
        QTest::newRow(words) << age << QStringLiteral("Throughput, Last ") + QLatin1String(span);
    };
    row("of a moment ago", 0s, "5 minutes");
    row("just under five minutes", 299s, "5 minutes");
    row("five minutes", 300s, "hour");
    row("an hour", 1h, "6 hours");
    row("six hours", 6h, "24 hours");
    row("41 days", 41 * 24h, "24 hours");
}

void ConnectionDockTest::theChartIsAsLongAsTheConnectionIsOld()
{
    QFETCH(Seconds, age);
    QFETCH(QString, name);
    m_bench = std::make_unique<Bench>();
    m_bench->world.connection(archive)->activeSince = noon - age;
    QTRY_VERIFY(m_bench->portfolio.isLoaded());
    m_bench->selection.chooseConnection(archive);
    QTRY_VERIFY(m_bench->seen<ThroughputChart>());
    QTRY_COMPARE(m_bench->seen<ThroughputChart>()->accessibleName(), name);
}

void ConnectionDockTest::theWayIsToldByPlacesAndCables()
{
    const client::Picture &picture = m_bench->portfolio.picture();
    const Connection &connection = *m_bench->world.connection(archive);
    const QString way = wayOf(connection, picture);
    QVERIFY(way.startsWith(QStringLiteral("via ")));
    for (const LinkId &id : connection.path.links) {
        if (picture.link(id)->kind == LinkKind::Subsea)
            QVERIFY(way.contains(QString::fromStdString(picture.link(id)->route)));
    }
    Connection local = connection;
    local.path.links.clear();
    QCOMPARE(wayOf(local, picture), QString());
}

void ConnectionDockTest::aBoostIsOnThePillAndInThePrice()
{
    const QString before = m_bench->seen<FactGrid>()->value(4);
    m_bench->carrier.startBoost({archive, Bandwidth::gbps(10), 4h}, test::euros(35'280'000));
    QTRY_COMPARE(m_bench->pill(), QStringLiteral("Boost starting"));
    QCOMPARE(m_bench->seen<FactGrid>()->value(4), before);
    m_bench->carrier.flyToTheEnd();
    QTRY_COMPARE(m_bench->pill(), QStringLiteral("Boosted"));
    QVERIFY(m_bench->seen<FactGrid>()->value(4) != before);
    QCOMPARE(m_bench->seen<TurboPanel>()->width(), 448);
    m_bench->dock.resize(1408, 288);
    QCOMPARE(m_bench->seen<TurboPanel>()->width(), 464);
}

void ConnectionDockTest::whatIsBeingBuiltShowsItsSteps()
{
    m_bench->carrier.addConnection({.name = "new-fra-gcp",
                                    .port = PortId("port-fra-01"),
                                    .onRamp = OnRampId("gcp-ord-7"),
                                    .base = Bandwidth::gbps(1),
                                    .turbo = Bandwidth::gbps(5),
                                    .vlan = {},
                                    .mostHourly = {}});
    m_bench->selection.chooseConnection(m_bench->world.connections.back().id);
    QTRY_VERIFY(m_bench->seen<StepList>());
    QVERIFY(!m_bench->seen<ThroughputChart>());
    QCOMPARE(m_bench->seen<TurboPanel>()->offer().face.state, TurboState::Disabled);
    m_bench->carrier.flyToTheEnd();
    QTRY_VERIFY(m_bench->seen<ThroughputChart>());
    QVERIFY(!m_bench->seen<StepList>());
}

void ConnectionDockTest::whatCouldNotBeBuiltSaysWhy()
{
    m_bench->carrier.addConnection({.name = "new-fra-gcp",
                                    .port = PortId("port-fra-01"),
                                    .onRamp = OnRampId("gcp-ord-7"),
                                    .base = Bandwidth::gbps(1),
                                    .turbo = Bandwidth::gbps(5),
                                    .vlan = {},
                                    .mostHourly = {}});
    m_bench->selection.chooseConnection(m_bench->world.connections.back().id);
    m_bench->carrier.failTheFlight();
    QTRY_VERIFY(m_bench->seen<StepList>());
    QStringList words;
    for (const QLabel *label : m_bench->dock.findChildren<QLabel *>())
        words.append(label->isVisible() ? label->text() : QString());
    QVERIFY(words.join(u' ').contains(QStringLiteral("Nothing was charged")));
}

void ConnectionDockTest::theMiddleGoesFirstWhereThereIsNoRoom()
{
    QTRY_VERIFY(m_bench->seen<ThroughputChart>());
    m_bench->dock.resize(960, 288);
    QCOMPARE(m_bench->dock.width(), 960);
    QVERIFY(!m_bench->seen<ThroughputChart>());
    QVERIFY(m_bench->seen<FactGrid>());
    QVERIFY(m_bench->seen<TurboPanel>());
    m_bench->dock.resize(1056, 288);
    QVERIFY(m_bench->seen<ThroughputChart>());
}

void ConnectionDockTest::whatElseCanBeDoneOnlyAsks_data()
{
    QTest::addColumn<ConnectionMenu::Act>("act");
    QTest::addColumn<QString>("entry");
    QTest::newRow("hand over") << ConnectionMenu::Act::Handover << "actHandover";
    QTest::newRow("change") << ConnectionMenu::Act::Change << "actChange";
    QTest::newRow("end") << ConnectionMenu::Act::End << "actEnd";
}

void ConnectionDockTest::whatElseCanBeDoneOnlyAsks()
{
    QFETCH(ConnectionMenu::Act, act);
    QFETCH(QString, entry);
    QList<ConnectionMenu::Act> wanted;
    connect(&m_bench->dock, &ConnectionDock::actWanted, this,
            [&](ConnectionMenu::Act which, const ConnectionId &of) {
                QCOMPARE(of, archive);
                wanted.append(which);
            });
    ConnectionMenu *menu = m_bench->openMenu();
    QVERIFY(menu);
    QAction *chosen = menu->findChild<QAction *>(entry);
    QVERIFY(chosen && chosen->isEnabled());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(chosen).center());
    QCOMPARE(wanted, QList{act});
    QCOMPARE(m_bench->carrier.asked("PlaceOrderJob"), 0);
}

void ConnectionDockTest::aBoostIsScheduledForTheShownOne()
{
    ConnectionId of;
    connect(&m_bench->dock, &ConnectionDock::scheduleWanted, this,
            [&of](const ConnectionId &connection) { of = connection; });
    QTest::mouseClick(m_bench->button("scheduleFromDock"), Qt::LeftButton);
    QCOMPARE(of, archive);
}

void ConnectionDockTest::theLastKnownIsCalledSo()
{
    m_bench->carrier.setMute(true);
    m_bench->feed.lose();
    QTRY_COMPARE(m_bench->pill(), QStringLiteral("Last known"));
    QVERIFY(!m_bench->button("scheduleFromDock")->isEnabled());
    ConnectionMenu *menu = m_bench->openMenu();
    QVERIFY(menu);
    for (const QAction *entry : menu->actions()) {
        if (entry->isSeparator())
            continue;
        QVERIFY2(!entry->isEnabled(), qPrintable(entry->text()));
        QVERIFY2(!entry->toolTip().isEmpty(), qPrintable(entry->text()));
    }
}

void ConnectionDockTest::turboIsReachedByOneCall()
{
    m_bench->dock.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->dock));
    m_bench->dock.focusTurbo();
    QVERIFY(m_bench->dock.turbo().button().hasFocus());
}

} // namespace turbolane::ui

QTEST_MAIN(turbolane::ui::ConnectionDockTest)
#include "tst_connectiondock.moc"
