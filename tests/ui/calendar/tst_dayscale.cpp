// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/dayscale.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using namespace std::chrono_literals;

/// A day against the 24 hours of a clock on the wall, also where clocks are set in it.
class TestDayScale : public QObject {
    Q_OBJECT

private:
    static Instant at(const char *utc) { return *parseInstant(utc); }
    static QTimeZone zone(const char *name) { return QTimeZone(name); }

private slots:
    void aDayIsAsLongAsItsClocksMakeIt_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QByteArray>("zoneName");
        QTest::addColumn<int>("minutes");
        const QByteArray berlin = "Europe/Berlin";
        QTest::newRow("any day") << QDate(2026, 5, 12) << berlin << 24 * 60;
        QTest::newRow("clocks go forward") << QDate(2026, 3, 29) << berlin << 23 * 60;
        QTest::newRow("clocks go back") << QDate(2026, 10, 25) << berlin << 25 * 60;
        QTest::newRow("by half an hour")
            << QDate(2026, 4, 5) << QByteArray("Australia/Lord_Howe") << 24 * 60 + 30;
        QTest::newRow("at midnight")
            << QDate(2018, 11, 4) << QByteArray("America/Sao_Paulo") << 23 * 60;
        QTest::newRow("never") << QDate(2026, 3, 29) << QByteArray("UTC") << 24 * 60;
    }
    void aDayIsAsLongAsItsClocksMakeIt()
    {
        QFETCH(QDate, date);
        QFETCH(QByteArray, zoneName);
        QFETCH(int, minutes);
        const DayScale day(date, zone(zoneName));
        QCOMPARE(day.time().length(), Millis(std::chrono::minutes(minutes)));
    }

    void everyInstantStandsWhereClocksShowIt_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QByteArray>("instant");
        QTest::addColumn<double>("minutes");
        const QDate spring(2026, 3, 29);
        const QDate autumn(2026, 10, 25);
        QTest::newRow("noon in May")
            << QDate(2026, 5, 12) << QByteArray("2026-05-12T10:00:00Z") << 720.0;
        QTest::newRow("before they leap") << spring << QByteArray("2026-03-29T00:30:00Z") << 90.0;
        QTest::newRow("as they leap") << spring << QByteArray("2026-03-29T01:00:00Z") << 180.0;
        QTest::newRow("after they leapt") << spring << QByteArray("2026-03-29T10:00:00Z") << 720.0;
        QTest::newRow("before they go back")
            << autumn << QByteArray("2026-10-24T23:30:00Z") << 90.0;
        QTest::newRow("half past two, once")
            << autumn << QByteArray("2026-10-25T00:30:00Z") << 135.0;
        QTest::newRow("half past two, again")
            << autumn << QByteArray("2026-10-25T01:30:00Z") << 165.0;
        QTest::newRow("three") << autumn << QByteArray("2026-10-25T02:00:00Z") << 180.0;
        QTest::newRow("the evening") << autumn << QByteArray("2026-10-25T19:00:00Z") << 1200.0;
        QTest::newRow("the day before") << autumn << QByteArray("2026-10-24T02:00:00Z") << 0.0;
        QTest::newRow("the day after") << autumn << QByteArray("2026-10-26T02:00:00Z") << 1440.0;
    }
    void everyInstantStandsWhereClocksShowIt()
    {
        QFETCH(QDate, date);
        QFETCH(QByteArray, instant);
        QFETCH(double, minutes);
        const DayScale day(date, zone("Europe/Berlin"));
        QCOMPARE(day.minutesAt(at(instant.constData())), minutes);
    }

    void whatIsPointedAtIsWhatStandsThere()
    {
        for (const QDate date : {QDate(2026, 5, 12), QDate(2026, 3, 29), QDate(2026, 10, 25)}) {
            const DayScale day(date, zone("Europe/Berlin"));
            for (Instant each = day.time().from(); each < day.time().to(); each += 15min)
                QCOMPARE(text(day.at(day.minutesAt(each))), text(each));
            QCOMPARE(text(day.at(DayScale::wholeDay)), text(day.time().to()));
        }
    }

    void inAnHourThatIsLeftOutThereIsOnlyTheLeap()
    {
        const DayScale spring(QDate(2026, 3, 29), zone("Europe/Berlin"));
        QVERIFY((spring.leftOut() == DayScale::Stretch{120, 180}));
        QVERIFY(!spring.twice());
        QCOMPARE(text(spring.at(150)), std::string("2026-03-29T01:00:00.000Z"));
        const DayScale autumn(QDate(2026, 10, 25), zone("Europe/Berlin"));
        QVERIFY((autumn.twice() == DayScale::Stretch{120, 180}));
        QVERIFY(!autumn.leftOut());
        const DayScale midnight(QDate(2018, 11, 4), zone("America/Sao_Paulo"));
        QVERIFY((midnight.leftOut() == DayScale::Stretch{0, 60}));
    }

    void aWeekHasSevenDaysWithoutAGap()
    {
        const auto week = weekFrom(QDate(2026, 3, 23), zone("Europe/Berlin"));
        QCOMPARE(week.size(), std::size_t(7));
        for (std::size_t day = 1; day < week.size(); ++day)
            QCOMPARE(text(week[day].time().from()), text(week[day - 1].time().to()));
    }
};

QTEST_GUILESS_MAIN(TestDayScale)
#include "tst_dayscale.moc"
