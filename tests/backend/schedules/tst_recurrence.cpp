// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/schedules/recurrence.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;

namespace {

LocalTime local(const QByteArray &time)
{
    return *parseLocalTime(time.toStdString());
}

Recurrence recurrence(const QByteArray &rule, const QByteArray &start, const QByteArray &zone)
{
    return {*parseRecurrenceRule(rule.toStdString()), local(start),
            *TimeZone::named(zone.toStdString())};
}

/// "2026-05-12 2026-05-13", and "..." behind them if there is more.
QByteArray datesOf(Recurrence times, int most)
{
    QByteArrayList dates;
    for (auto time = times.next(); time; time = times.next()) {
        if (dates.size() == most)
            return dates.join(' ') + " ...";
        dates << QByteArray::fromStdString(text(time->local)).left(10);
    }
    return dates.join(' ');
}

/// "2026-03-29T02:30:00 = 01:30" local and UTC.
QByteArray timesOf(Recurrence times, int most)
{
    QByteArrayList told;
    for (auto time = times.next(); time && told.size() < most; time = times.next())
        told << QByteArray::fromStdString(text(time->local)).mid(5, 11) + "="
                + QByteArray::fromStdString(text(time->at)).mid(5, 11);
    return told.join(' ');
}

struct NamedDays {
    const char *name;
    const char *rule;
    const char *start;
    const char *dates;
};
constexpr NamedDays namedDays[] = {
    {"every day", "FREQ=DAILY", "2026-05-30", "2026-05-30 2026-05-31 2026-06-01 2026-06-02 ..."},
    {"three days", "FREQ=DAILY;COUNT=3", "2026-05-30", "2026-05-30 2026-05-31 2026-06-01"},
    {"every tenth day", "FREQ=DAILY;INTERVAL=10;COUNT=3", "2026-05-12",
     "2026-05-12 2026-05-22 2026-06-01"},
    {"daily in January only", "FREQ=DAILY;BYMONTH=1;COUNT=3", "2026-01-30",
     "2026-01-30 2026-01-31 2027-01-01"},
    {"daily on working days", "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=4", "2026-05-14",
     "2026-05-14 2026-05-15 2026-05-18 2026-05-19"},
    {"daily on the last of a month", "FREQ=DAILY;BYMONTHDAY=-1;COUNT=3", "2026-01-31",
     "2026-01-31 2026-02-28 2026-03-31"},
    {"weekly on the start's day", "FREQ=WEEKLY;COUNT=3", "2026-05-12",
     "2026-05-12 2026-05-19 2026-05-26"},
    {"every other week", "FREQ=WEEKLY;INTERVAL=2;COUNT=3;WKST=SU", "2026-05-12",
     "2026-05-12 2026-05-26 2026-06-09"},
    {"Tuesday and Thursday", "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4", "2026-05-12",
     "2026-05-12 2026-05-14 2026-05-19 2026-05-21"},
    {"the week begins on Monday", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
     "1997-08-05", "1997-08-05 1997-08-10 1997-08-19 1997-08-24"},
    {"the week begins on Sunday", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
     "1997-08-05", "1997-08-05 1997-08-17 1997-08-19 1997-08-31"},
    {"weekly in summer months", "FREQ=WEEKLY;BYMONTH=6,7;COUNT=3", "2026-07-21",
     "2026-07-21 2026-07-28 2027-06-01"},
    {"monthly on the start's day", "FREQ=MONTHLY;COUNT=3", "2026-05-12",
     "2026-05-12 2026-06-12 2026-07-12"},
    {"the 31st is not in every month", "FREQ=MONTHLY;COUNT=4", "2026-01-31",
     "2026-01-31 2026-03-31 2026-05-31 2026-07-31"},
    {"the 30th is not in February", "FREQ=MONTHLY;BYMONTHDAY=30;COUNT=3", "2026-01-30",
     "2026-01-30 2026-03-30 2026-04-30"},
    {"the last day of a month", "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4", "2024-01-31",
     "2024-01-31 2024-02-29 2024-03-31 2024-04-30"},
    {"the third before the end", "FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=3", "2026-01-29",
     "2026-01-29 2026-02-26 2026-03-29"},
    {"first and last day", "FREQ=MONTHLY;BYMONTHDAY=1,-1;COUNT=4", "2026-01-31",
     "2026-01-31 2026-02-01 2026-02-28 2026-03-01"},
    {"the first Friday", "FREQ=MONTHLY;BYDAY=1FR;COUNT=3", "2026-05-01",
     "2026-05-01 2026-06-05 2026-07-03"},
    {"the last Monday but one", "FREQ=MONTHLY;BYDAY=-2MO;COUNT=3", "2026-05-18",
     "2026-05-18 2026-06-22 2026-07-20"},
    {"first and last Sunday of every other month",
     "FREQ=MONTHLY;INTERVAL=2;BYDAY=1SU,-1SU;"
     "COUNT=4",
     "2026-05-03", "2026-05-03 2026-05-31 2026-07-05 2026-07-26"},
    {"the fifth Friday is not in every month", "FREQ=MONTHLY;BYDAY=5FR;COUNT=3", "2026-05-29",
     "2026-05-29 2026-07-31 2026-10-30"},
    {"every Tuesday of a month", "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU;COUNT=5", "2026-05-12",
     "2026-05-12 2026-05-19 2026-05-26 2026-07-07 2026-07-14"},
    {"a Friday that is the 13th", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3", "2026-02-13",
     "2026-02-13 2026-03-13 2026-11-13"},
    {"the Saturday after the first Sunday",
     "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13;"
     "COUNT=3",
     "2026-05-09", "2026-05-09 2026-06-13 2026-07-11"},
    {"the last working day", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4", "2026-05-29",
     "2026-05-29 2026-06-30 2026-07-31 2026-08-31"},
    {"the third of three days", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1997-09-04",
     "1997-09-04 1997-10-07 1997-11-06"},
    {"first and last working day", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1;COUNT=3",
     "2026-05-29", "2026-05-29 2026-06-01 2026-06-30"},
    {"monthly, in some months", "FREQ=MONTHLY;BYMONTH=3,9;COUNT=3", "2026-03-15",
     "2026-03-15 2026-09-15 2027-03-15"},
    {"yearly on the start's day", "FREQ=YEARLY;COUNT=3", "2026-05-12",
     "2026-05-12 2027-05-12 2028-05-12"},
    {"a leap day is every fourth year", "FREQ=YEARLY;COUNT=3", "2024-02-29",
     "2024-02-29 2028-02-29 2032-02-29"},
    {"no leap day in 2100", "FREQ=YEARLY;COUNT=2", "2096-02-29", "2096-02-29 2104-02-29"},
    {"the last of February", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1;COUNT=3", "2026-02-28",
     "2026-02-28 2027-02-28 2028-02-29"},
    {"yearly in June and July", "FREQ=YEARLY;BYMONTH=6,7;COUNT=4", "1997-06-10",
     "1997-06-10 1997-07-10 1998-06-10 1998-07-10"},
    {"every third year", "FREQ=YEARLY;INTERVAL=3;COUNT=3", "2026-05-12",
     "2026-05-12 2029-05-12 2032-05-12"},
    {"the twentieth Monday of a year", "FREQ=YEARLY;BYDAY=20MO;COUNT=3", "1997-05-19",
     "1997-05-19 1998-05-18 1999-05-17"},
    {"the last Friday of a year", "FREQ=YEARLY;BYDAY=-1FR;COUNT=2", "2026-12-25",
     "2026-12-25 2027-12-31"},
    {"every Thursday in March", "FREQ=YEARLY;BYMONTH=3;BYDAY=TH;COUNT=5", "2026-03-05",
     "2026-03-05 2026-03-12 2026-03-19 2026-03-26 2027-03-04"},
    {"the last Sunday of October", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;COUNT=3", "2026-10-25",
     "2026-10-25 2027-10-31 2028-10-29"},
    {"the 13th of each month of a year", "FREQ=YEARLY;BYMONTHDAY=13;COUNT=3", "2026-01-13",
     "2026-01-13 2026-02-13 2026-03-13"},
    {"an election day",
     "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;"
     "COUNT=3",
     "1996-11-05", "1996-11-05 2000-11-07 2004-11-02"},
    {"the first day of a year", "FREQ=YEARLY;BYMONTHDAY=1;BYSETPOS=1;COUNT=2", "2026-01-01",
     "2026-01-01 2027-01-01"},
    {"until", "FREQ=DAILY;UNTIL=20260514T200000Z", "2026-05-12",
     "2026-05-12 2026-05-13 2026-05-14"},
    {"a set is chosen from before the start, too",
     "FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2;"
     "COUNT=2",
     "2026-05-13", "2026-05-13 2026-05-20"},
};

} // namespace

class TestRecurrence : public QObject {
    Q_OBJECT

private slots:
    void aRuleNamesItsDays_data();
    void aRuleNamesItsDays();
    void whatIsNotKnownIsRefusedByItsPlace_data();
    void whatIsNotKnownIsRefusedByItsPlace();
    void partsMayComeInAnyOrderAndCase();
    void theClockOnTheWallStaysTheSame_data();
    void theClockOnTheWallStaysTheSame();
    void theLastMayBeAtTheInstantOfUntil();
    void aDayThatWasSteppedOverComesOnce();
    void aStartIsATimeOfItsRule_data();
    void aStartIsATimeOfItsRule();
    void localTimesAreReadExactly_data();
    void localTimesAreReadExactly();
};

void TestRecurrence::aRuleNamesItsDays_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("dates");
    for (const NamedDays &row : namedDays)
        QTest::newRow(row.name) << QByteArray(row.rule) << QByteArray(row.start) + "T22:00:00"
                                << QByteArray(row.dates);
}

void TestRecurrence::aRuleNamesItsDays()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, dates);
    const int most = int(dates.split(' ').size()) - (dates.endsWith("...") ? 1 : 0);
    QCOMPARE(datesOf(recurrence(rule, start, "Europe/Berlin"), most), dates);
}

void TestRecurrence::whatIsNotKnownIsRefusedByItsPlace_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char *rule, const char *why) {
        QTest::newRow(rule) << QByteArray(rule) << QByteArray(why);
    };
    row("", "malformed  at character 1: a rule is made of NAME=VALUE;NAME=VALUE");
    row("FREQ", "malformed FREQ at character 1: a rule is");
    row("FREQ=DAILY;", "malformed  at character 12: a rule is");
    row("INTERVAL=2", "malformed FREQ is missing");
    row("FREQ=HOURLY", "outOfRange FREQ at character 1: one of DAILY, WEEKLY, MONTHLY and YEARLY");
    row("FREQ=DAILY;BYHOUR=3", "outOfRange BYHOUR at character 12: this is not known here; known");
    row("FREQ=YEARLY;BYWEEKNO=3", "outOfRange BYWEEKNO at character 13: this is not known");
    row("FREQ=YEARLY;BYYEARDAY=3", "outOfRange BYYEARDAY at character 13: this is not known");
    row("FREQ=DAILY;FREQ=DAILY", "malformed FREQ at character 12: it is there twice");
    row("FREQ=DAILY;INTERVAL=0", "outOfRange INTERVAL at character 12: 0 is not from 1 to 999");
    row("FREQ=DAILY;INTERVAL=-1", "outOfRange INTERVAL at character 12: -1 is not from 1 to 999");
    row("FREQ=DAILY;INTERVAL=1.5", "malformed INTERVAL at character 12: \"1.5\" is not a whole");
    row("FREQ=DAILY;COUNT=99999999999", "malformed COUNT at character 12");
    row("FREQ=DAILY;COUNT=0", "outOfRange COUNT at character 12");
    row("FREQ=DAILY;COUNT=2;UNTIL=20260101T000000Z", "malformed UNTIL at character 20: a rule has");
    row("FREQ=DAILY;UNTIL=20260101", "malformed UNTIL at character 12: it is a time in UTC");
    row("FREQ=DAILY;UNTIL=20260101T000000", "malformed UNTIL at character 12: it is a time in UTC");
    row("FREQ=DAILY;UNTIL=20260230T000000Z", "malformed UNTIL at character 12: it is a time");
    row("FREQ=WEEKLY;BYDAY=XX", "malformed BYDAY at character 13: \"XX\" is not a day such as");
    row("FREQ=WEEKLY;BYDAY=M", "malformed BYDAY at character 13: \"M\" is not a day such as");
    row("FREQ=WEEKLY;BYDAY=MO,,TU", "malformed BYDAY at character 13: \"\" is not a day such as");
    row("FREQ=WEEKLY;BYDAY=2MO", "outOfRange BYDAY at character 13: 2 is not a week of that");
    row("FREQ=DAILY;BYDAY=1MO", "outOfRange BYDAY at character 12: 1 is not a week of that");
    row("FREQ=MONTHLY;BYDAY=6MO", "outOfRange BYDAY at character 14: 6 is not a week of that");
    row("FREQ=MONTHLY;BYDAY=0MO", "outOfRange BYDAY at character 14: 0 is not from -53 to 53");
    row("FREQ=MONTHLY;BYDAY=+-1MO", "malformed BYDAY at character 14: \"+-1\" is not a whole");
    row("FREQ=YEARLY;BYDAY=54MO", "outOfRange BYDAY at character 13: 54 is not from -53 to 53");
    row("FREQ=YEARLY;BYMONTH=5;BYDAY=20MO", "outOfRange BYDAY at character 23: 20 is not a week");
    row("FREQ=WEEKLY;BYMONTHDAY=3", "malformed BYMONTHDAY at character 13: a week has no days");
    row("FREQ=MONTHLY;BYMONTHDAY=0", "outOfRange BYMONTHDAY at character 14: 0 is not from -31");
    row("FREQ=MONTHLY;BYMONTHDAY=32", "outOfRange BYMONTHDAY at character 14: 32 is not from -31");
    row("FREQ=MONTHLY;BYMONTH=13", "outOfRange BYMONTH at character 14: 13 is not from 1 to 12");
    row("FREQ=MONTHLY;BYMONTH=-1", "outOfRange BYMONTH at character 14: -1 is not from 1 to 12");
    row("FREQ=MONTHLY;BYSETPOS=1", "malformed BYSETPOS at character 14: it chooses among");
    row("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=367", "outOfRange BYSETPOS at character 23");
    row("FREQ=DAILY;WKST=1", "malformed WKST at character 12: \"1\" is not a day such as MO");
    row("RRULE:FREQ=DAILY", "outOfRange RRULE:FREQ at character 1: this is not known here");
}

void TestRecurrence::whatIsNotKnownIsRefusedByItsPlace()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, why);
    const auto read = parseRecurrenceRule(rule.toStdString());
    QVERIFY(!read);
    const std::string told = std::string(wireName(read.error().code)) + " " + read.error().detail;
    QVERIFY2(told.starts_with(why.toStdString()), told.c_str());
}

void TestRecurrence::partsMayComeInAnyOrderAndCase()
{
    const auto one = parseRecurrenceRule("FREQ=MONTHLY;INTERVAL=2;BYDAY=2MO,-1FR;COUNT=5");
    const auto other = parseRecurrenceRule("count=5;byday=+2mo,-1fr;Interval=2;freq=monthly");
    QVERIFY(one && other);
    QVERIFY(*one == *other);
}

void TestRecurrence::theClockOnTheWallStaysTheSame_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("times");
    const auto row = [](const char *name, const char *zone, const char *start, const char *times) {
        QTest::newRow(name) << QByteArray(zone) << QByteArray(start) << QByteArray(times);
    };
    row("over Berlin's spring", "Europe/Berlin", "2026-03-28T22:00:00",
        "03-28T22:00=03-28T21:00 03-29T22:00=03-29T20:00");
    row("in the hour that Berlin's spring steps over", "Europe/Berlin", "2026-03-28T02:30:00",
        "03-28T02:30=03-28T01:30 03-29T02:30=03-29T01:30 03-30T02:30=03-30T00:30");
    row("as Berlin's spring steps", "Europe/Berlin", "2026-03-28T02:00:00",
        "03-28T02:00=03-28T01:00 03-29T02:00=03-29T01:00 03-30T02:00=03-30T00:00");
    row("just after Berlin's spring", "Europe/Berlin", "2026-03-28T03:00:00",
        "03-28T03:00=03-28T02:00 03-29T03:00=03-29T01:00");
    row("in the hour that comes twice in Berlin", "Europe/Berlin", "2026-10-24T02:30:00",
        "10-24T02:30=10-24T00:30 10-25T02:30=10-25T00:30 10-26T02:30=10-26T01:30");
    row("as Berlin's autumn steps", "Europe/Berlin", "2026-10-24T03:00:00",
        "10-24T03:00=10-24T01:00 10-25T03:00=10-25T02:00");
    row("New York's spring", "America/New_York", "2026-03-07T02:30:00",
        "03-07T02:30=03-07T07:30 03-08T02:30=03-08T07:30 03-09T02:30=03-09T06:30");
    row("New York's autumn", "America/New_York", "2026-10-31T01:30:00",
        "10-31T01:30=10-31T05:30 11-01T01:30=11-01T05:30 11-02T01:30=11-02T06:30");
    row("Lord Howe goes back half an hour", "Australia/Lord_Howe", "2026-04-04T01:45:00",
        "04-04T01:45=04-03T14:45 04-05T01:45=04-04T14:45 04-06T01:45=04-05T15:15");
    row("Lord Howe goes forward half an hour", "Australia/Lord_Howe", "2026-10-03T02:15:00",
        "10-03T02:15=10-02T15:45 10-04T02:15=10-03T15:45 10-05T02:15=10-04T15:15");
    row("no summer in UTC", "UTC", "2026-03-28T02:30:00",
        "03-28T02:30=03-28T02:30 03-29T02:30=03-29T02:30");
}

void TestRecurrence::theClockOnTheWallStaysTheSame()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, times);
    const int most = int(times.split(' ').size());
    QCOMPARE(timesOf(recurrence("FREQ=DAILY", start, zone), most), times);
}

void TestRecurrence::theLastMayBeAtTheInstantOfUntil()
{
    const QByteArray start = "2026-05-12T22:00:00"; // 20:00 UTC
    const QByteArray zone = "Europe/Berlin";
    QCOMPARE(datesOf(recurrence("FREQ=DAILY;UNTIL=20260513T200000Z", start, zone), 9),
             QByteArray("2026-05-12 2026-05-13"));
    QCOMPARE(datesOf(recurrence("FREQ=DAILY;UNTIL=20260513T195959Z", start, zone), 9),
             QByteArray("2026-05-12"));
    QCOMPARE(datesOf(recurrence("FREQ=DAILY;UNTIL=20260511T200000Z", start, zone), 9),
             QByteArray(""));
}

void TestRecurrence::aDayThatWasSteppedOverComesOnce()
{
    // Samoa had no 30 December 2011: its boost is at the hour of the 31st, and that one's, too.
    QCOMPARE(timesOf(recurrence("FREQ=DAILY;COUNT=3", "2011-12-29T10:00:00", "Pacific/Apia"), 9),
             QByteArray("12-29T10:00=12-29T20:00 12-30T10:00=12-30T20:00 01-01T10:00=12-31T20:00"));
}

void TestRecurrence::aStartIsATimeOfItsRule_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("any day") << QByteArray("FREQ=DAILY") << QByteArray();
    QTest::newRow("a Tuesday") << QByteArray("FREQ=WEEKLY;BYDAY=TU,TH") << QByteArray();
    QTest::newRow("not a Wednesday")
        << QByteArray("FREQ=WEEKLY;BYDAY=WE")
        << QByteArray("the start is not a time of its rule; the first one after it is "
                      "2026-05-13T22:00:00");
    QTest::newRow("never") << QByteArray("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")
                           << QByteArray("this rule has no time at all on or after its start");
    QTest::newRow("over already") << QByteArray("FREQ=DAILY;UNTIL=20260501T000000Z")
                                  << QByteArray(
                                         "this rule has no time at all on or after its start");
}

void TestRecurrence::aStartIsATimeOfItsRule()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, why);
    const auto good = startIsATime(*parseRecurrenceRule(rule.toStdString()),
                                   local("2026-05-12T22:00:00"), *TimeZone::named("Europe/Berlin"));
    QCOMPARE(QByteArray::fromStdString(good ? "" : good.error().detail), why);
}

void TestRecurrence::localTimesAreReadExactly_data()
{
    QTest::addColumn<bool>("isGood");
    QTest::newRow("2026-05-12T22:00:00") << true;
    QTest::newRow("2024-02-29T00:00:00") << true;
    QTest::newRow("2026-02-29T00:00:00") << false;
    QTest::newRow("2026-05-12T24:00:00") << false;
    QTest::newRow("2026-05-12 22:00:00") << false;
    QTest::newRow("2026-05-12T22:00") << false;
    QTest::newRow("2026-05-12T22:00:00Z") << false;
    QTest::newRow("2026-05-12T22:00:00.000") << false;
    QTest::newRow("2026-05-12T22:00:00+02:00") << false;
    QTest::newRow("") << false;
}

void TestRecurrence::localTimesAreReadExactly()
{
    QFETCH(bool, isGood);
    const auto read = parseLocalTime(QTest::currentDataTag());
    QCOMPARE(bool(read), isGood);
    if (read)
        QCOMPARE(text(*read), std::string(QTest::currentDataTag()));
}

QTEST_GUILESS_MAIN(TestRecurrence)
#include "tst_recurrence.moc"
