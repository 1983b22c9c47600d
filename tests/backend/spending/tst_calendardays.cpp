// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/spending/calendardays.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace std::chrono_literals;

/// The days of a billing month, in zones whose clocks are set.
class TestCalendarDays : public QObject {
    Q_OBJECT

private slots:
    void aMonthIsItsDays_data();
    void aMonthIsItsDays();
    void anInstantIsInOneDay();
};

void TestCalendarDays::aMonthIsItsDays_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("oddDay"); // 0: every day has 24 hours
    QTest::addColumn<int>("minutes"); // of the odd one

    const auto row = [](const char *name, const char *zone, int year, int month, int days,
                        int oddDay = 0, int minutes = 0) {
        QTest::newRow(name) << QByteArray(zone) << year << month << days << oddDay << minutes;
    };
    constexpr int short23 = 23 * 60;
    constexpr int long25 = 25 * 60;
    row("summer time begins in Berlin", "Europe/Berlin", 2026, 3, 31, 29, short23);
    row("and ends", "Europe/Berlin", 2026, 10, 31, 25, long25);
    row("a plain month in Berlin", "Europe/Berlin", 2026, 5, 31);
    row("February", "Europe/Berlin", 2026, 2, 28);
    row("a leap day in Berlin", "Europe/Berlin", 2028, 2, 29);
    row("summer time begins in New York", "America/New_York", 2026, 3, 31, 8, short23);
    row("and ends there", "America/New_York", 2026, 11, 30, 1, long25);
    row("a leap day in New York", "America/New_York", 2028, 2, 29);
    row("Kolkata sets no clocks", "Asia/Kolkata", 2026, 3, 31);
    row("a leap day in Kolkata", "Asia/Kolkata", 2028, 2, 29);
    row("no leap day in 2100", "Asia/Kolkata", 2100, 2, 28);
    row("half an hour on Lord Howe", "Australia/Lord_Howe", 2026, 4, 30, 5, 24 * 60 + 30);
    row("clocks step over a midnight in Beirut", "Asia/Beirut", 2026, 3, 31, 29, short23);
    // Of a year that is over: Cuba stays on summer time in the winter of 2026 (tzdata 2026f).
    row("and back over one in Havana", "America/Havana", 2025, 11, 30, 2, long25);
}

void TestCalendarDays::aMonthIsItsDays()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, days);
    QFETCH(int, oddDay);
    QFETCH(int, minutes);
    const TimeZone clocks = *TimeZone::named(zone.toStdString());
    const auto named = std::chrono::year(year) / std::chrono::month(unsigned(month));
    const Interval whole = monthNamed(clocks, named);
    const std::vector<CalendarDay> all = daysOf(clocks, whole);
    QCOMPARE(int(all.size()), days);
    QVERIFY(all.front().time.from() == whole.from());
    QVERIFY(all.back().time.to() == whole.to());
    for (std::size_t place = 0; place < all.size(); ++place) {
        const CalendarDay &day = all[place];
        QVERIFY(day.date == named / std::chrono::day(unsigned(place + 1)));
        QVERIFY(place == 0 || all[place - 1].time.to() == day.time.from());
        const auto length = std::chrono::duration_cast<std::chrono::minutes>(day.time.length());
        QCOMPARE(int(length.count()), int(place) + 1 == oddDay ? minutes : 24 * 60);
    }
}

void TestCalendarDays::anInstantIsInOneDay()
{
    const TimeZone berlin = *TimeZone::named("Europe/Berlin");
    const auto all = daysOf(berlin, monthNamed(berlin, 2026y / 3));
    QVERIFY(dayAround(all, all[28].time.from()) == std::size_t(28));
    QVERIFY(dayAround(all, all[28].time.to() - Millis(1)) == std::size_t(28));
    QVERIFY(dayAround(all, all[28].time.to()) == std::size_t(29));
    QVERIFY(!dayAround(all, all.front().time.from() - Millis(1)));
    QVERIFY(!dayAround(all, all.back().time.to()));
}

QTEST_GUILESS_MAIN(TestCalendarDays)

#include "tst_calendardays.moc"
