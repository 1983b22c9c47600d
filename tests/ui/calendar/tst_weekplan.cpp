// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/weekplan.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using namespace std::chrono_literals;

/// Where the blocks of a week stand.
class TestWeekPlan : public QObject {
    Q_OBJECT

private:
    static constexpr double width = 52 + 7 * 100;
    static constexpr double hour = 28;

    static WeekPlan week()
    {
        return {weekFrom(QDate(2026, 5, 11), QTimeZone("Europe/Berlin")), width, hour, {}};
    }
    static CalendarBlock block(const char *from, Millis length, BlockKind kind = BlockKind::Set)
    {
        const Instant start = *parseInstant(from);
        return {.id = QString::fromLatin1(from) + QString::number(length.count()),
                .time = Interval::between(start, start + length),
                .kind = kind,
                .title = {},
                .line = {}};
    }

private slots:
    void aBlockStandsInItsDayAtItsHours()
    {
        const auto pieces = week().pieces({block("2026-05-12T11:00:00Z", 3h)}); // 13:00 there
        QCOMPARE(pieces.size(), std::size_t(1));
        QCOMPARE(pieces.front().day, 1);
        QCOMPARE(pieces.front().at, QRectF(52 + 100 + 4.5, 13 * hour + 1.5, 93, 3 * hour - 3));
        QVERIFY(pieces.front().begins && pieces.front().ends);
    }

    void oneThatGoesOverMidnightHasAPieceInEachDay()
    {
        const auto pieces = week().pieces({block("2026-05-16T20:00:00Z", 8h)});
        QCOMPARE(pieces.size(), std::size_t(2));
        QVERIFY(pieces[0].begins && !pieces[0].ends);
        QVERIFY(!pieces[1].begins && pieces[1].ends);
        QCOMPARE(pieces[0].at.bottom(), 24 * hour);
        QCOMPARE(pieces[1].at.top(), 0.0);
        QCOMPARE(pieces[1].at.bottom(), 6 * hour - 1.5);
    }

    void whatIsOutsideTheWeekIsNotThere()
    {
        QVERIFY(week().pieces({block("2026-05-10T20:00:00Z", 2h)}).empty());
        QVERIFY(week().pieces({block("2026-05-17T22:00:00Z", 2h)}).empty());
    }

    void ofTwoThatMeetTheSecondStepsAsideAndLiesAbove()
    {
        const auto pieces =
            week().pieces({block("2026-05-14T11:00:00Z", 3h), block("2026-05-14T06:00:00Z", 8h)});
        QCOMPARE(pieces.size(), std::size_t(2));
        QCOMPARE(pieces[0].row, 1);
        QCOMPARE(pieces[0].lane, 0);
        QCOMPARE(pieces[1].row, 0);
        QCOMPARE(pieces[1].lane, 1);
        QVERIFY(pieces[1].at.left() > pieces[0].at.left() + 20);
        QCOMPARE(pieces[1].at.right(), pieces[0].at.right());
    }

    void oneAfterTheOtherIsNotBesideIt()
    {
        const auto pieces =
            week().pieces({block("2026-05-14T06:00:00Z", 2h), block("2026-05-14T08:00:00Z", 2h)});
        QCOMPARE(pieces[0].lane, 0);
        QCOMPARE(pieces[1].lane, 0);
    }

    void maintenanceLiesBehindEverythingAndNothingStepsAside()
    {
        const auto pieces = week().pieces({block("2026-05-14T06:00:00Z", 2h),
                                           block("2026-05-14T05:00:00Z", 4h, BlockKind::Work)});
        QCOMPARE(pieces[0].row, 1);
        QCOMPARE(pieces[1].lane, 0);
    }

    void theShortestCanStillBeMet()
    {
        const auto pieces = week().pieces({block("2026-05-14T21:59:00Z", 1min)});
        QVERIFY(pieces.front().at.height() >= 14);
        QVERIFY(pieces.front().at.bottom() <= 24 * hour);
    }

    void aPointIsAnInstant()
    {
        const WeekPlan plan = week();
        QCOMPARE(text(plan.at({52 + 150, 13 * hour})), std::string("2026-05-12T11:00:00.000Z"));
        QCOMPARE(plan.dayAt(0), 0);
        QCOMPARE(plan.dayAt(width + 50), 6);
        QCOMPARE(plan.dayOf(*parseInstant("2026-05-12T11:00:00Z")), 1);
        QCOMPARE(plan.dayOf(*parseInstant("2026-05-18T11:00:00Z")), -1);
    }
};

QTEST_GUILESS_MAIN(TestWeekPlan)
#include "tst_weekplan.moc"
