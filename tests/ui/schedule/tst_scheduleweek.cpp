// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedulehouse.h"
#include "ui/kit/button.h"
#include "ui/schedule/blocklegend.h"
#include "ui/schedule/weekwords.h"
#include "ui/text.h"

#include <QApplication>
#include <QScopeGuard>

using namespace turbolane;
using namespace turbolane::ui;
using namespace turbolane::test;

/// The week of boosts, as it is looked at.
class TestScheduleWeek : public QObject {
    Q_OBJECT

private slots:
    void looksAsItIsDrawn_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << ThemeChoice::Light << QSize(1440, 900);
        QTest::newRow("dark") << ThemeChoice::Dark << QSize(1440, 900);
        QTest::newRow("1920-light") << ThemeChoice::Light << QSize(1920, 1200);
        QTest::newRow("1920-dark") << ThemeChoice::Dark << QSize(1920, 1200);
        QTest::newRow("1280-light") << ThemeChoice::Light << QSize(1280, 800);
        QTest::newRow("mirrored") << ThemeChoice::Light << QSize(1440, 900);
    }
    void looksAsItIsDrawn()
    {
        QFETCH(ThemeChoice, theme);
        QFETCH(QSize, size);
        const bool isMirrored = QByteArray(QTest::currentDataTag()) == "mirrored";
        qApp->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        const auto back = qScopeGuard([] { qApp->setLayoutDirection(Qt::LeftToRight); });
        ScheduleHouse desk(theme, size);
        desk.click(desk.blockOf(BlockKind::Set, "clin"));
        desk.house.picture(
            QByteArray("schedule-week-").append(QTest::currentDataTag()).constData());
    }

    void everyKindOfTimeIsThere()
    {
        const ScheduleHouse desk;
        QCOMPARE(desk.count(BlockKind::Past), 1);
        QCOMPARE(desk.count(BlockKind::Running), 1);
        QCOMPARE(desk.count(BlockKind::Set), 5);
        QCOMPARE(desk.count(BlockKind::Refused), 1);
        QCOMPARE(desk.count(BlockKind::Work), 1);
        QVERIFY(!desk.week().placeOf(desk.blockOf(BlockKind::Refused)).isNull());
    }

    void theWeekSaysWhatItCosts()
    {
        const ScheduleHouse desk;
        // 4 at 17.19, the running one at 16.48, two times of the schedule at 12.90
        const QString words = desk.said("scheduleSummary");
        QVERIFY2(words.contains(QStringLiteral("\u20ac111.04 at most for 31 h")),
                 qPrintable(words));
    }

    void whatIsOverCountsWhatItCost()
    {
        const ScheduleHouse desk;
        const SourcedBlocks all =
            blocksOf(desk.house.portfolio.picture(), desk.week().time(), FakeHouse::noon,
                     {{BoostId("b-over"), euros(5'000'000)}});
        const BoostSum sum = sumOf(all, desk.week().time());
        QCOMPARE(text::money(*sum.most).replace(QChar::Nbsp, u' '), QStringLiteral("\u20ac98.85"));
        QVERIFY(!sum.isCost);
        const BoostSum monday = sumOf(all, Interval::between(desk.hour(0), desk.hour(24)));
        QVERIFY(monday.isCost);
        QCOMPARE(sumWords(monday, false).replace(QChar::Nbsp, u' '),
                 QStringLiteral("Week total \u20ac5.00 for 3 h of boosts"));
    }

    void theNightRateIsABandByTheClocksOfTheConnectionsEnd()
    {
        const ScheduleHouse desk;
        QTRY_VERIFY(!desk.week().nights().empty());
        // 22:00 to 06:00 in Berlin, in summer: eight of them meet a week.
        QCOMPARE(desk.week().nights().size(), std::size_t(8));
        const Interval second = desk.week().nights().at(1);
        QVERIFY(second == Interval::between(desk.hour(20), desk.hour(28)));
        const auto *legend = desk.house.find<BlockLegend>("blockLegend");
        QVERIFY(legend->words().contains(QStringLiteral("Night rate, 35% less")));
        QVERIFY(legend->toolTip().contains(QStringLiteral("22:00 to 06:00")));
    }

    void aClickShowsWhatABoostIs()
    {
        const ScheduleHouse desk;
        desk.click(desk.blockOf(BlockKind::Set, "clin"));
        const QString words = desk.hand.words("scheduleColumn");
        QVERIFY2(words.contains(QStringLiteral("clin-azure-dub")), qPrintable(words));
        QVERIFY(words.contains(QStringLiteral("1 to 10 Gbps")));
        QVERIFY(words.contains(QStringLiteral("\u20ac17.19")));
        QVERIFY(desk.week().accessibleDescription().contains(QStringLiteral("Scheduled")));
    }

    void aTimeWithoutRoomSaysWhy()
    {
        const ScheduleHouse desk;
        desk.click(desk.blockOf(BlockKind::Refused));
        QVERIFY(desk.hand.words("scheduleColumn")
                    .contains(QStringLiteral("ams-lon-1 has 0G free in that time")));
    }

    void theFactsBehindARefusalAreSaidInTheWindowsWords()
    {
        ScheduleHouse desk;
        Schedule schedule = desk.house.world.schedules.front();
        schedule.occurrences.back().refusal = Obstacle{.cause = "capacity",
                                                       .kind = "port",
                                                       .id = "port-lon-01",
                                                       .from = {},
                                                       .until = {},
                                                       .free = Bandwidth::gbps(2),
                                                       .missing = Bandwidth::gbps(3)};
        desk.house.feed.tell(schedule, FakeHouse::noon);
        desk.click(desk.blockOf(BlockKind::Refused));
        const QString words = desk.hand.words("scheduleColumn").replace(QChar::Nbsp, u' ');
        QVERIFY2(words.contains(QStringLiteral("2 Gbps is free, 3 Gbps is missing")),
                 qPrintable(words));
        QVERIFY2(!words.contains(QStringLiteral("has 0G free")), qPrintable(words));
        QVERIFY(!desk.hand.isSeen("timeDetail"));
    }

    void maintenanceSaysWhatForAndWhomItConcerns()
    {
        const ScheduleHouse desk;
        const QString work = desk.blockOf(BlockKind::Work);
        QVERIFY(desk.model()
                    .row(desk.model().numberOf(work))
                    .line.contains(QStringLiteral("seq-archive-iad")));
        desk.click(work);
        QVERIFY(desk.hand.words("scheduleColumn").contains(QStringLiteral("New optics")));
    }

    void maintenanceIsKeptFreshByTheCarriersEvents()
    {
        ScheduleHouse desk;
        Maintenance work = desk.house.world.maintenance.front();
        work.state = MaintenanceState::Cancelled;
        desk.house.feed.tell(work, FakeHouse::noon);
        QTRY_COMPARE(desk.count(BlockKind::Work), 0);
    }

    void aBoostIsRemovedWithTheKeyboardAndItsCostIsToldBefore()
    {
        ScheduleHouse desk;
        desk.click(desk.blockOf(BlockKind::Set, "clin"));
        desk.hand.key(Qt::Key_Delete);
        QCOMPARE(desk.house.carrier.asked("StopBoostJob"), 0);
        QCOMPARE(desk.hand.focused(), QStringLiteral("removeBoost"));
        QVERIFY(desk.hand.words("scheduleColumn").contains(QStringLiteral("no charge")));
        desk.hand.key(Qt::Key_Space);
        QTRY_COMPARE(desk.count(BlockKind::Set), 4);
        QCOMPARE(desk.house.carrier.asked("StopBoostJob"), 1);
    }

    void theKeyboardGoesFromBoostToBoostAndFromWeekToWeek()
    {
        ScheduleHouse desk;
        QCOMPARE(desk.hand.focused(), QStringLiteral("weekCalendar"));
        desk.hand.key(Qt::Key_Right);
        QCOMPARE(desk.week().chosen(), desk.blockOf(BlockKind::Past));
        desk.hand.key(Qt::Key_Right);
        QCOMPARE(desk.week().chosen(), desk.blockOf(BlockKind::Running));
        desk.hand.key(Qt::Key_Escape);
        QVERIFY(desk.week().chosen().isEmpty());
        const QString now = desk.said("shownTimes");
        desk.hand.key(Qt::Key_PageDown);
        QVERIFY(desk.said("shownTimes") != now);
        QCOMPARE(desk.model().rowCount(), 0);
        desk.hand.key(Qt::Key_Home);
        QCOMPARE(desk.said("shownTimes"), now);
    }

    void theTopBarGoesFromWeekToWeek()
    {
        ScheduleHouse desk;
        QCOMPARE(desk.said("shownTimes"), QStringLiteral("11 to 17 May 2026"));
        desk.hand.click("laterTimes");
        QCOMPARE(desk.said("shownTimes"), QStringLiteral("18 to 24 May 2026"));
        desk.hand.click("earlierTimes");
        desk.hand.click("earlierTimes");
        desk.hand.click("earlierTimes");
        QCOMPARE(desk.said("shownTimes"), QStringLiteral("27 Apr to 3 May 2026"));
        desk.hand.click("today");
        QCOMPARE(desk.said("shownTimes"), QStringLiteral("11 to 17 May 2026"));
    }

    void aBoostThatStartsIsSeenToRun()
    {
        ScheduleHouse desk;
        Boost boost = *desk.house.portfolio.picture().boost(BoostId("b-set"));
        boost.state = BoostState::Active;
        desk.house.feed.tell(boost, FakeHouse::noon);
        QTRY_COMPARE(desk.count(BlockKind::Running), 2);
    }
};

QTEST_MAIN(TestScheduleWeek)
#include "tst_scheduleweek.moc"
