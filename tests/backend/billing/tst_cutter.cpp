// SPDX-License-Identifier: GPL-3.0-or-later

#include "billingcase.h"

#include <QTest>

#include <set>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::test;

class TestCutter : public QObject {
    Q_OBJECT

private slots:
    void rowsAreCutAtTheClockHour_data();
    void rowsAreCutAtTheClockHour();
    void aBoostHasADayAndANight_data();
    void aBoostHasADayAndANight();
    void aClockSetOverTheEdgeOfTheNightCuts();
    void aClockSetBackToTheEdgeOfTheNightCutsNothing();
    void aShortBoostIsBilledUpToTheMinimum_data();
    void aShortBoostIsBilledUpToTheMinimum();
    void lostTimeIsNotCharged_data();
    void lostTimeIsNotCharged();
    void theMinimumNeverLiftsABoostAboveItsShownPrice();
    void aRowKeepsItsNameHoweverLateItIsAskedFor();
    void aMonthHasOnlyItsOwnRows();
    void theRateInForceIsTheOneOfTheHour();
};

namespace {

QByteArray rowsOf(const ChargeSegment &segment, const QByteArray &asOf,
                  const std::vector<Interval> &outages = {},
                  const QByteArray &account = "Europe/Berlin")
{
    const Cutter cutter(tariff(), zone(account));
    return test::text(cutter.rows(segment, Downtime(outages), utc(asOf)));
}

struct HourRow {
    const char *name;
    const char *account;
    const char *from;
    const char *to; ///< empty: still runs
    const char *asOf;
    const char *rows;
};

constexpr HourRow hourRows[] = {
    {"not yet begun", "Europe/Berlin", "2026-05-12 12:00:00", "", "2026-05-12 11:00:00", ""},
    {"just begun", "Europe/Berlin", "2026-05-12 12:00:00", "", "2026-05-12 12:00:00", ""},
    {"one second", "Europe/Berlin", "2026-05-12 12:00:00", "", "2026-05-12 12:00:01",
     "12T12:00:00 1 s flat 0.000431 open\n"},
    {"a second that is not over is not charged", "Europe/Berlin", "2026-05-12 12:00:00", "",
     "2026-05-12 12:00:01.999", "12T12:00:00 1 s flat 0.000431 open\n"},
    {"a full hour is closed", "Europe/Berlin", "2026-05-12 12:00:00", "", "2026-05-12 13:00:00",
     "12T12:00:00 3600 s flat 1.550000\n"},
    {"over an hour", "Europe/Berlin", "2026-05-12 12:59:00", "", "2026-05-12 13:00:30",
     "12T12:59:00 60 s flat 0.025833\n12T13:00:00 30 s flat 0.012917 open\n"},
    {"ended", "Europe/Berlin", "2026-05-12 12:59:00", "2026-05-12 13:00:30", "2026-05-20 00:00:00",
     "12T12:59:00 60 s flat 0.025833\n12T13:00:00 30 s flat 0.012917\n"},
    {"an end ahead is not charged yet", "Europe/Berlin", "2026-05-12 12:59:00",
     "2026-05-12 13:00:30", "2026-05-12 12:59:10", "12T12:59:00 10 s flat 0.004306 open\n"},
    {"starts and ends round up", "Europe/Berlin", "2026-05-12 12:59:59.001",
     "2026-05-12 13:00:09.001", "2026-05-13 00:00:00", "12T13:00:00 10 s flat 0.004306\n"},
    {"no whole second of it", "Europe/Berlin", "2026-05-12 12:00:00.100", "2026-05-12 12:00:00.900",
     "2026-05-13 00:00:00", ""},
    {"in Kolkata the hour is at :30", "Asia/Kolkata", "2026-05-12 12:00:00", "2026-05-12 13:00:00",
     "2026-05-13 00:00:00", "12T12:00:00 1800 s flat 0.775000\n12T12:30:00 1800 s flat 0.775000\n"},
    {"a month ends at local midnight", "Europe/Berlin", "2026-05-31 21:59:50",
     "2026-05-31 22:00:10", "2026-06-01 00:00:00",
     "31T21:59:50 10 s flat 0.004306\n31T22:00:00 10 s flat 0.004306\n"},
    {"the hour that is left out", "Europe/Berlin", "2026-03-29 00:30:00", "2026-03-29 01:30:00",
     "2026-04-01 00:00:00", "29T00:30:00 1800 s flat 0.775000\n29T01:00:00 1800 s flat 0.775000\n"},
    {"the hour that comes twice", "Europe/Berlin", "2026-10-25 00:00:00", "2026-10-25 02:00:00",
     "2026-11-01 00:00:00", "25T00:00:00 3600 s flat 1.550000\n25T01:00:00 3600 s flat 1.550000\n"},
    {"half an hour comes twice on Lord Howe", "Australia/Lord_Howe", "2026-04-04 14:00:00",
     "2026-04-04 15:30:00", "2026-05-01 00:00:00",
     "04T14:00:00 3600 s flat 1.550000\n04T15:00:00 1800 s flat 0.775000\n"},
    {"a leap day", "Europe/Berlin", "2028-02-29 22:30:00", "2028-02-29 23:30:00",
     "2028-03-02 00:00:00", "29T22:30:00 1800 s flat 0.775000\n29T23:00:00 1800 s flat 0.775000\n"},
};

} // namespace

void TestCutter::rowsAreCutAtTheClockHour_data()
{
    QTest::addColumn<QByteArray>("account");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("asOf");
    QTest::addColumn<QByteArray>("rows");

    for (const HourRow &row : hourRows)
        QTest::newRow(row.name) << QByteArray(row.account) << QByteArray(row.from)
                                << QByteArray(row.to) << QByteArray(row.asOf)
                                << QByteArray(row.rows);
}

void TestCutter::rowsAreCutAtTheClockHour()
{
    QFETCH(QByteArray, account);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, asOf);
    QFETCH(QByteArray, rows);
    QCOMPARE(rowsOf(baseSegment(from, to), asOf, {}, account), rows);
}

void TestCutter::aBoostHasADayAndANight_data()
{
    QTest::addColumn<QByteArray>("aEnd");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("rows");

    const auto row = [](const char *name, const char *aEnd, const char *from, const char *to,
                        const char *rows) {
        QTest::newRow(name) << QByteArray(aEnd) << QByteArray(from) << QByteArray(to)
                            << QByteArray(rows);
    };
    row("into the night", "Europe/Berlin", "2026-05-12 19:59:00", "2026-05-12 20:01:00",
        "12T19:59:00 60 s day 0.168750\n12T20:00:00 60 s night 0.109688\n");
    row("into the day", "Europe/Berlin", "2026-05-12 03:59:00", "2026-05-12 04:01:00",
        "12T03:59:00 60 s night 0.109688\n12T04:00:00 60 s day 0.168750\n");
    row("night begins at half past in Mumbai", "Asia/Kolkata", "2026-05-12 16:29:00",
        "2026-05-12 16:31:00", "12T16:29:00 60 s day 0.168750\n12T16:30:00 60 s night 0.109688\n");
    row("the A end's night, not the account's", "Asia/Singapore", "2026-05-12 13:59:00",
        "2026-05-12 14:01:00", "12T13:59:00 60 s day 0.168750\n12T14:00:00 60 s night 0.109688\n");
    row("the short night of spring", "Europe/Berlin", "2026-03-29 00:00:00", "2026-03-29 05:00:00",
        "29T00:00:00 3600 s night 6.581250\n29T01:00:00 3600 s night 6.581250\n"
        "29T02:00:00 3600 s night 6.581250\n29T03:00:00 3600 s night 6.581250\n"
        "29T04:00:00 3600 s day 10.125000\n");
    row("the long night of autumn", "Europe/Berlin", "2026-10-25 00:00:00", "2026-10-25 05:30:00",
        "25T00:00:00 3600 s night 6.581250\n25T01:00:00 3600 s night 6.581250\n"
        "25T02:00:00 3600 s night 6.581250\n25T03:00:00 3600 s night 6.581250\n"
        "25T04:00:00 3600 s night 6.581250\n25T05:00:00 1800 s day 5.062500\n");
}

void TestCutter::aBoostHasADayAndANight()
{
    QFETCH(QByteArray, aEnd);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, rows);
    ChargeSegment boost = boostSegment(from, to);
    boost.terms.aEndTimeZone = aEnd.toStdString();
    QCOMPARE(rowsOf(boost, "2027-01-01 00:00:00"), rows);
}

void TestCutter::aClockSetOverTheEdgeOfTheNightCuts()
{
    // At 01:00 UTC Nuuk's clocks went from 22:00 to 23:00; the account's hours begin at :30.
    ChargeSegment boost = boostSegment("2023-03-26 00:40:00", "2023-03-26 01:20:00");
    boost.terms.aEndTimeZone = "America/Nuuk";
    QCOMPARE(rowsOf(boost, "2027-01-01 00:00:00", {}, "Asia/Kolkata"),
             QByteArray("26T00:40:00 1200 s day 3.375000\n26T01:00:00 1200 s night 2.193750\n"));
}

void TestCutter::aClockSetBackToTheEdgeOfTheNightCutsNothing()
{
    // At 01:00 UTC Nuuk's clocks went from 23:00 back to 22:00: night before, night after.
    ChargeSegment boost = boostSegment("2022-10-30 00:40:00", "2022-10-30 01:20:00");
    boost.terms.aEndTimeZone = "America/Nuuk";
    QCOMPARE(rowsOf(boost, "2027-01-01 00:00:00", {}, "Asia/Kolkata"),
             QByteArray("30T00:40:00 2400 s night 4.387500\n"));
}

void TestCutter::aShortBoostIsBilledUpToTheMinimum_data()
{
    QTest::addColumn<QByteArray>("to"); // empty: still runs
    QTest::addColumn<QByteArray>("asOf");
    QTest::addColumn<QByteArray>("rows");

    const auto row = [](const char *name, const char *to, const char *asOf, const char *rows) {
        QTest::newRow(name) << QByteArray(to) << QByteArray(asOf) << QByteArray(rows);
    };
    row("while it runs, what has run", "", "2026-05-12 12:59:35",
        "12T12:59:30 5 s day 0.014063 open\n");
    row("stopped after 20 s", "2026-05-12 12:59:50", "2026-05-12 13:30:00",
        "12T12:59:30 60 s day 0.168750\n");
    row("stopped after 40 s, over the hour", "2026-05-12 13:00:10", "2026-05-12 13:30:00",
        "12T12:59:30 30 s day 0.084375\n12T13:00:00 30 s day 0.084375\n");
    row("59 s", "2026-05-12 13:00:29", "2026-05-12 13:30:00",
        "12T12:59:30 30 s day 0.084375\n12T13:00:00 30 s day 0.084375\n");
    row("60 s", "2026-05-12 13:00:30", "2026-05-12 13:30:00",
        "12T12:59:30 30 s day 0.084375\n12T13:00:00 30 s day 0.084375\n");
    row("61 s", "2026-05-12 13:00:31", "2026-05-12 13:30:00",
        "12T12:59:30 30 s day 0.084375\n12T13:00:00 31 s day 0.087188\n");
    row("never a second", "2026-05-12 12:59:30", "2026-05-12 13:30:00", "");
}

void TestCutter::aShortBoostIsBilledUpToTheMinimum()
{
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, asOf);
    QFETCH(QByteArray, rows);
    QCOMPARE(rowsOf(boostSegment("2026-05-12 12:59:30", to), asOf), rows);
    // The base rate knows no minimum.
    QCOMPARE(rowsOf(baseSegment("2026-05-12 12:59:50", "2026-05-12 12:59:55"), asOf).left(16),
             asOf.endsWith("13:30:00") ? QByteArray("12T12:59:50 5 s ") : QByteArray());
}

void TestCutter::lostTimeIsNotCharged_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArrayList>("outages"); // from, to, from, to ...
    QTest::addColumn<QByteArray>("rows");

    const auto row = [](const char *name, const char *to, const QByteArrayList &outages,
                        const char *rows) {
        QTest::newRow(name) << QByteArray("2026-05-12 ") + to << outages << QByteArray(rows);
    };
    // From 12:50:00 on.
    row("none", "13:10:00", {}, "12T12:50:00 600 s day 1.687500\n12T13:00:00 600 s day 1.687500\n");
    row("inside a row", "13:10:00", {"12:51:00", "12:52:00"},
        "12T12:50:00 540 s day 1.518750\n12T13:00:00 600 s day 1.687500\n");
    row("over two rows", "13:10:00", {"12:59:00", "13:02:00"},
        "12T12:50:00 540 s day 1.518750\n12T13:00:00 480 s day 1.350000\n");
    row("a touched second is lost", "13:10:00", {"12:51:00.900", "12:51:01.100"},
        "12T12:50:00 598 s day 1.681875\n12T13:00:00 600 s day 1.687500\n");
    row("two in one second are one", "13:10:00",
        {"12:51:00.100", "12:51:00.200", "12:51:00.700", "12:51:00.900"},
        "12T12:50:00 599 s day 1.684688\n12T13:00:00 600 s day 1.687500\n");
    row("overlapping ones count once", "13:10:00", {"12:51:00", "12:53:00", "12:52:00", "12:54:00"},
        "12T12:50:00 420 s day 1.181250\n12T13:00:00 600 s day 1.687500\n");
    row("one inside another", "13:10:00", {"12:51:00", "12:54:00", "12:52:00", "12:53:00"},
        "12T12:50:00 420 s day 1.181250\n12T13:00:00 600 s day 1.687500\n");
    row("one that took no time", "13:10:00", {"12:51:00.500", "12:51:00.500"},
        "12T12:50:00 600 s day 1.687500\n12T13:00:00 600 s day 1.687500\n");
    row("before and after it", "13:10:00", {"12:00:00", "12:50:00", "13:10:00", "14:00:00"},
        "12T12:50:00 600 s day 1.687500\n12T13:00:00 600 s day 1.687500\n");
    row("down at its end", "13:10:00", {"12:55:00", "18:00:00"},
        "12T12:50:00 300 s day 0.843750\n12T13:00:00 0 s day 0.000000\n");
    row("less than the minimum was delivered", "12:52:00", {"12:50:30", "12:52:00"},
        "12T12:50:00 30 s day 0.084375\n");
    row("a short boost with a lost second has no minimum", "12:50:20", {"12:50:05", "12:50:06"},
        "12T12:50:00 19 s day 0.053438\n");
    row("nothing was delivered", "12:51:00", {"12:40:00", "12:55:00"},
        "12T12:50:00 0 s day 0.000000\n");
}

void TestCutter::lostTimeIsNotCharged()
{
    QFETCH(QByteArray, to);
    QFETCH(QByteArrayList, outages);
    QFETCH(QByteArray, rows);
    std::vector<Interval> lost;
    for (qsizetype index = 0; index < outages.size(); index += 2)
        lost.push_back(Interval::between(utc("2026-05-12 " + outages[index]),
                                         utc("2026-05-12 " + outages[index + 1])));
    QCOMPARE(rowsOf(boostSegment("2026-05-12 12:50:00", to), "2026-05-13 00:00:00", lost), rows);
}

void TestCutter::theMinimumNeverLiftsABoostAboveItsShownPrice()
{
    // Shown for 05:59:10 to 06:00:10: 50 s by night and 10 s by day. Raised late, at 06:00:00, its
    // ten seconds by day billed up to a minute by day would be dearer than what was shown.
    ChargeSegment boost = boostSegment("2026-05-12 04:00:00", "2026-05-12 04:00:10");
    QCOMPARE(rowsOf(boost, "2026-05-12 05:00:00"), QByteArray("12T04:00:00 60 s day 0.168750\n"));
    boost.shownPrice = Money::micros(120'000, eur);
    QCOMPARE(rowsOf(boost, "2026-05-12 05:00:00"), QByteArray("12T04:00:00 44 s day 0.123750\n"));
    boost.shownPrice = Money::micros(0, eur);
    QCOMPARE(rowsOf(boost, "2026-05-12 05:00:00"), QByteArray("12T04:00:00 10 s day 0.028125\n"));
}

void TestCutter::aRowKeepsItsNameHoweverLateItIsAskedFor()
{
    const Cutter cutter(tariff(), zone("Europe/Berlin"));
    const ChargeSegment boost = boostSegment("2026-05-12 19:30:00");
    const Downtime none({});
    const auto early = cutter.rows(boost, none, utc("2026-05-12 19:40:00"));
    const auto late = cutter.rows(boost, none, utc("2026-05-13 19:40:00"));
    QCOMPARE(early->size(), std::size_t(1));
    QCOMPARE(late->size(), std::size_t(25));
    QCOMPARE(early->front().id, late->front().id);
    QCOMPARE(early->front().id, UsageId("s2.1778614200"));
    std::set<UsageId> ids;
    for (const UsageRow &row : *late)
        ids.insert(row.id);
    QCOMPARE(ids.size(), late->size());
}

void TestCutter::aMonthHasOnlyItsOwnRows()
{
    const Cutter cutter(tariff(), zone("Europe/Berlin"));
    const Interval june = Interval::between(utc("2026-05-31 22:00:00"), utc("2026-06-01 00:30:00"));
    QCOMPARE(test::text(cutter.rows(baseSegment("2025-01-01 00:00:00"), Downtime({}), june)),
             QByteArray("31T22:00:00 3600 s flat 1.550000\n31T23:00:00 3600 s flat 1.550000\n"
                        "01T00:00:00 1800 s flat 0.775000 open\n"));
    // A boost over the month's end: its minimum falls into the month of its last row.
    const ChargeSegment boost = boostSegment("2026-05-31 21:59:50", "2026-05-31 22:00:05");
    QCOMPARE(test::text(cutter.rows(boost, Downtime({}), june)),
             QByteArray("31T22:00:00 50 s night 0.091406\n"));
    const Interval may = Interval::between(utc("2026-04-30 22:00:00"), utc("2026-05-31 22:00:00"));
    QCOMPARE(test::text(cutter.rows(boost, Downtime({}), may)),
             QByteArray("31T21:59:50 10 s night 0.018281\n"));
    // What was shown is shown for both months: 0.02 in May leave 0.06 for June.
    ChargeSegment capped = boost;
    capped.shownPrice = Money::micros(80'000, eur);
    QCOMPARE(test::text(cutter.rows(capped, Downtime({}), june)),
             QByteArray("31T22:00:00 35 s night 0.063984\n"));
    const ChargeSegment before = boostSegment("2026-05-31 21:00:00", "2026-05-31 21:00:05");
    QCOMPARE(test::text(cutter.rows(before, Downtime({}), june)), QByteArray());
}

void TestCutter::theRateInForceIsTheOneOfTheHour()
{
    const Cutter cutter(tariff(), zone("Europe/Berlin"));
    const auto microsAt = [&](const ChargeSegment &segment, const char *instant) {
        return qint64(cutter.rateAt(segment, utc(instant))->perHour().inMicros());
    };
    const ChargeSegment boost = boostSegment("2026-05-12 12:00:00");
    QCOMPARE(microsAt(boost, "2026-05-12 19:59:59.999"), 10'125'000);
    QCOMPARE(microsAt(boost, "2026-05-12 20:00:00"), 6'581'250);
    QCOMPARE(microsAt(baseSegment("2026-05-12 12:00:00"), "2026-05-12 20:00:00"), 1'550'000);
}

QTEST_APPLESS_MAIN(TestCutter)
#include "tst_cutter.moc"
