// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/monthplan.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using namespace std::chrono_literals;

/// The weeks of a month, and what stands in its days.
class TestMonthPlan : public QObject {
    Q_OBJECT

private slots:
    void aMonthHasTheWeeksItTouches_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("week");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<int>("weeks");
        const int monday = Qt::Monday;
        QTest::newRow("May") << QDate(2026, 5, 12) << monday << QDate(2026, 4, 27) << 5;
        QTest::newRow("from Sunday on")
            << QDate(2026, 5, 31) << int(Qt::Sunday) << QDate(2026, 4, 26) << 6;
        QTest::newRow("four whole weeks") << QDate(2027, 2, 1) << monday << QDate(2027, 2, 1) << 4;
        QTest::newRow("clocks go forward")
            << QDate(2026, 3, 29) << monday << QDate(2026, 2, 23) << 6;
    }
    void aMonthHasTheWeeksItTouches()
    {
        QFETCH(QDate, day);
        QFETCH(int, week);
        const MonthPlan plan(day, Qt::DayOfWeek(week), QTimeZone("Europe/Berlin"));
        QTEST(plan.days().front().date(), "first");
        QTEST(plan.weeks(), "weeks");
        QVERIFY(plan.month() == QDate(day.year(), day.month(), 1));
        QVERIFY(plan.isOfMonth(plan.placeOf(day)));
        QVERIFY(plan.placeOf(day.addMonths(2)) < 0);
        QCOMPARE(turbolane::text(plan.monthTime().from()),
                 turbolane::text(DayScale(plan.month(), QTimeZone("Europe/Berlin")).time().from()));
    }

    void aDayHasWhatMeetsItInOrderAndMaintenanceLast()
    {
        const MonthPlan plan(QDate(2026, 5, 1), Qt::Monday, QTimeZone::utc());
        const auto block = [](const char *from, Millis length, BlockKind kind) {
            const Instant start = *parseInstant(from);
            return CalendarBlock{.id = QString::fromLatin1(from),
                                 .time = Interval::between(start, start + length),
                                 .kind = kind,
                                 .title = {},
                                 .line = {}};
        };
        const QList<CalendarBlock> blocks{
            block("2026-05-12T01:00:00Z", 2h, BlockKind::Work),
            block("2026-05-12T09:00:00Z", 2h, BlockKind::Set),
            block("2026-05-11T23:00:00Z", 2h, BlockKind::Set),
            block("2026-05-13T00:00:00Z", 2h, BlockKind::Set),
        };
        const auto rows = plan.rowsOf(plan.placeOf(QDate(2026, 5, 12)), blocks);
        QCOMPARE(rows, (std::vector<int>{2, 1, 0}));
    }
};

QTEST_GUILESS_MAIN(TestMonthPlan)
#include "tst_monthplan.moc"
