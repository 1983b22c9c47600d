// SPDX-License-Identifier: GPL-3.0-or-later

#include "billingcase.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::test;

class TestTimeZone : public QObject {
    Q_OBJECT

private slots:
    void stretchesFollowTheClocks_data();
    void stretchesFollowTheClocks();
    void aMonthBeginsAtLocalMidnight_data();
    void aMonthBeginsAtLocalMidnight();
    void aPlaceThatIsNotIsRefused();
};

namespace {

QByteArray shortText(Instant instant)
{
    return QByteArray::fromStdString(turbolane::text(instant)).left(16);
}

} // namespace

void TestTimeZone::stretchesFollowTheClocks_data()
{
    QTest::addColumn<QByteArray>("zoneName");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("stretches");

    const auto row = [](const char *name, const char *zoneName, const char *from, const char *to,
                        const char *stretches) {
        QTest::newRow(name) << QByteArray(zoneName) << QByteArray(from) << QByteArray(to)
                            << QByteArray(stretches);
    };
    row("winter in Berlin", "Europe/Berlin", "2026-01-01 00:00:00", "2026-01-02 00:00:00",
        "2026-01-01T00:00 +60/");
    row("into summer", "Europe/Berlin", "2026-03-28 00:00:00", "2026-03-30 00:00:00",
        "2026-03-28T00:00 +60/2026-03-29T01:00 +120/");
    row("out of summer", "Europe/Berlin", "2026-10-25 00:30:00", "2026-10-25 01:30:00",
        "2026-10-25T00:30 +120/2026-10-25T01:00 +60/");
    row("up to the change is before it", "Europe/Berlin", "2026-10-25 00:30:00",
        "2026-10-25 01:00:00", "2026-10-25T00:30 +120/");
    row("a year in Sydney", "Australia/Sydney", "2026-01-01 00:00:00", "2027-01-01 00:00:00",
        "2026-01-01T00:00 +660/2026-04-04T16:00 +600/2026-10-03T16:00 +660/");
    row("half an hour on Lord Howe", "Australia/Lord_Howe", "2026-04-04 00:00:00",
        "2026-04-05 00:00:00", "2026-04-04T00:00 +660/2026-04-04T15:00 +630/");
    row("never in Kolkata", "Asia/Kolkata", "2026-01-01 00:00:00", "2027-01-01 00:00:00",
        "2026-01-01T00:00 +330/");
    row("far ahead", "America/New_York", "2045-06-01 00:00:00", "2045-12-01 00:00:00",
        "2045-06-01T00:00 -240/2045-11-05T06:00 -300/");
    row("a summer that stayed in Istanbul", "Europe/Istanbul", "2016-09-06 00:00:00",
        "2016-09-08 00:00:00", "2016-09-06T00:00 +180/");
    row("no time at all", "Europe/Berlin", "2026-01-01 00:00:00", "2026-01-01 00:00:00", "");
}

void TestTimeZone::stretchesFollowTheClocks()
{
    QFETCH(QByteArray, zoneName);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, stretches);
    QByteArray found;
    for (const TimeZone::Stretch &stretch :
         zone(zoneName).stretchesOf(Interval::between(utc(from), utc(to)))) {
        const auto minutes = qint64(stretch.offset.count() / 60);
        found += shortText(stretch.time.from()) + (minutes < 0 ? " " : " +")
            + QByteArray::number(minutes) + "/";
    }
    QCOMPARE(found, stretches);
}

void TestTimeZone::aMonthBeginsAtLocalMidnight_data()
{
    QTest::addColumn<QByteArray>("zoneName");
    QTest::addColumn<QByteArray>("instant");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");

    const auto row = [](const char *name, const char *zoneName, const char *instant,
                        const char *from, const char *to) {
        QTest::newRow(name) << QByteArray(zoneName) << QByteArray(instant) << QByteArray(from)
                            << QByteArray(to);
    };
    row("May in Berlin", "Europe/Berlin", "2026-05-12 12:00:00", "2026-04-30T22:00",
        "2026-05-31T22:00");
    row("its last second", "Europe/Berlin", "2026-05-31 21:59:59", "2026-04-30T22:00",
        "2026-05-31T22:00");
    row("the next one's first", "Europe/Berlin", "2026-05-31 22:00:00", "2026-05-31T22:00",
        "2026-06-30T22:00");
    row("March is an hour short", "Europe/Berlin", "2026-03-15 00:00:00", "2026-02-28T23:00",
        "2026-03-31T22:00");
    row("October an hour long", "Europe/Berlin", "2026-10-15 00:00:00", "2026-09-30T22:00",
        "2026-10-31T23:00");
    row("a leap February", "Europe/Berlin", "2028-02-29 12:00:00", "2028-01-31T23:00",
        "2028-02-29T23:00");
    row("December ends the year", "America/New_York", "2026-12-31 23:00:00", "2026-12-01T05:00",
        "2027-01-01T05:00");
    row("before a midnight that comes twice", "America/St_Johns", "2009-11-01 02:29:59",
        "2009-10-01T02:30", "2009-11-01T02:30");
    row("between the two", "America/St_Johns", "2009-11-01 03:00:00", "2009-11-01T02:30",
        "2009-12-01T03:30");
    row("a midnight that comes twice", "America/St_Johns", "2009-11-01 02:30:30",
        "2009-11-01T02:30", "2009-12-01T03:30");
    row("a midnight that was left out", "America/Asuncion", "2017-10-05 12:00:00",
        "2017-10-01T04:00", "2017-11-01T03:00");
}

void TestTimeZone::aMonthBeginsAtLocalMidnight()
{
    QFETCH(QByteArray, zoneName);
    QFETCH(QByteArray, instant);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const Interval month = zone(zoneName).monthAround(utc(instant));
    QCOMPARE(shortText(month.from()), from);
    QCOMPARE(shortText(month.to()), to);
    QVERIFY(month.contains(utc(instant)));
}

void TestTimeZone::aPlaceThatIsNotIsRefused()
{
    const Result<TimeZone> nowhere = TimeZone::named("Europe/Atlantis");
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::NotFound);
}

QTEST_APPLESS_MAIN(TestTimeZone)
#include "tst_timezone.moc"
