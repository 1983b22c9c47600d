// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedulehouse.h"

using namespace turbolane;
using namespace turbolane::ui;
using namespace turbolane::test;

/// The month of boosts.
class TestScheduleMonth : public QObject {
    Q_OBJECT

private:
    /// Eight on one day, more than it has room for.
    static void crowd(ScheduleHouse &desk)
    {
        for (int number = 0; number < 8; ++number) {
            Boost boost = *desk.house.portfolio.picture().boost(BoostId("b-set"));
            boost.id = BoostId("b-crowd-" + std::to_string(number));
            boost.startsAt = ScheduleHouse::hour(9 * 24 + 2 * number);
            boost.endsAt = boost.startsAt + std::chrono::hours(1);
            desk.house.feed.tell(boost, FakeHouse::noon);
        }
    }
    static void showMonth(ScheduleHouse &desk)
    {
        desk.show(1);
        desk.month().setFocus();
    }

private slots:
    void looksAsItIsDrawn_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }
    void looksAsItIsDrawn()
    {
        QFETCH(ThemeChoice, theme);
        ScheduleHouse desk(theme);
        crowd(desk);
        showMonth(desk);
        QTest::mouseClick(&desk.month(), Qt::LeftButton, {},
                          desk.month().placeOf(QDate(2026, 5, 21)).center());
        desk.house.picture(
            QByteArray("schedule-month-").append(QTest::currentDataTag()).constData());
    }

    void aMonthHasItsBoostsAndWhatTheyCost()
    {
        ScheduleHouse desk;
        showMonth(desk);
        QCOMPARE(desk.said("shownTimes"), QStringLiteral("May 2026"));
        QVERIFY(desk.said("scheduleSummary").contains(QStringLiteral("\u20ac111.04 at most")));
        QVERIFY(desk.month()
                    .placeOf(QDate(2026, 5, 13))
                    .contains(desk.month().placeOf(desk.blockOf(BlockKind::Set, "clin"))));
    }

    void aDayThatIsFullSaysHowManyMoreAndOpensItsWeek()
    {
        ScheduleHouse desk;
        crowd(desk);
        showMonth(desk);
        const QRect more = desk.month().moreOf(QDate(2026, 5, 20));
        QVERIFY(!more.isNull());
        QVERIFY(desk.month().moreOf(QDate(2026, 5, 13)).isNull());
        QTest::mouseClick(&desk.month(), Qt::LeftButton, {}, more.center());
        QVERIFY(desk.hand.isSeen("weekCalendar"));
        QCOMPARE(desk.said("shownTimes"), QStringLiteral("18 to 24 May 2026"));
    }

    void aClickShowsWhatABoostIs()
    {
        ScheduleHouse desk;
        showMonth(desk);
        const QString block = desk.blockOf(BlockKind::Set, "clin");
        QTest::mouseClick(&desk.month(), Qt::LeftButton, {}, desk.month().placeOf(block).center());
        QCOMPARE(desk.month().chosen(), block);
        QVERIFY(desk.hand.words("scheduleColumn").contains(QStringLiteral("clin-azure-dub")));
        desk.show(0);
        QCOMPARE(desk.week().chosen(), block);
    }

    void theKeyboardGoesFromDayToDayThroughItsBoostsAndIntoTheWeek()
    {
        ScheduleHouse desk;
        showMonth(desk);
        QVERIFY(desk.month().day() == QDate(2026, 5, 12));
        desk.hand.key(Qt::Key_Right);
        QVERIFY(desk.month().day() == QDate(2026, 5, 13));
        QVERIFY(desk.month().accessibleDescription().contains(QStringLiteral("2 boosts")));
        desk.hand.key(Qt::Key_Space);
        desk.hand.key(Qt::Key_Space);
        QCOMPARE(desk.month().chosen(), desk.blockOf(BlockKind::Set, "clin"));
        desk.hand.key(Qt::Key_Delete);
        QCOMPARE(desk.hand.focused(), QStringLiteral("removeBoost"));
        desk.month().setFocus();
        desk.hand.key(Qt::Key_Escape);
        QVERIFY(desk.month().chosen().isEmpty());
        desk.hand.key(Qt::Key_Down);
        desk.hand.key(Qt::Key_Return);
        QVERIFY(desk.hand.isSeen("weekCalendar"));
        QCOMPARE(desk.said("shownTimes"), QStringLiteral("18 to 24 May 2026"));
        QCOMPARE(desk.hand.focused(), QStringLiteral("weekCalendar"));
    }

    void monthsAreGoneThroughByKeyAndByButton()
    {
        ScheduleHouse desk;
        showMonth(desk);
        desk.hand.key(Qt::Key_PageDown);
        QCOMPARE(desk.said("shownTimes"), QStringLiteral("June 2026"));
        desk.hand.click("earlierTimes");
        desk.hand.click("earlierTimes");
        QCOMPARE(desk.said("shownTimes"), QStringLiteral("April 2026"));
        desk.month().setFocus();
        desk.hand.key(Qt::Key_Home);
        QCOMPARE(desk.said("shownTimes"), QStringLiteral("May 2026"));
        for (int week = 0; week < 3; ++week)
            desk.hand.key(Qt::Key_Down);
        QCOMPARE(desk.said("shownTimes"), QStringLiteral("June 2026"));
        QVERIFY(desk.month().day() == QDate(2026, 6, 2));
    }
};

QTEST_MAIN(TestScheduleMonth)
#include "tst_schedulemonth.moc"
