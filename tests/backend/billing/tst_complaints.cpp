// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/backend/billing/plancase.h"

#include <QTest>

#include <algorithm>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::test;

namespace {

using Segments = std::vector<ChargeSegment>;
using Times = std::vector<Interval>;

/// What was sold, what was lost, where the account is, which month; and what the bill says.
struct Complaint {
    Segments sold;
    Times outages = {};
    const char *account = "Europe/Berlin";
    Interval month = between("2026-05-31 22:00:00", "2026-06-30 22:00:00");
    Times carried = {}; ///< each at 100 Mbit/s more than the one before, beginning with 100
};

ChargeSegment named(const char *id, ChargeSegment segment)
{
    segment.id = SegmentId(id);
    return segment;
}

ChargeSegment of(const char *connection, ChargeSegment segment)
{
    segment.connection = ConnectionId(connection);
    segment.id = SegmentId(std::string("s-") + connection);
    return segment;
}

ChargeSegment at(Bandwidth base, ChargeSegment segment)
{
    segment.base = base;
    return segment;
}

ChargeSegment shownAt(std::int64_t micros, ChargeSegment segment)
{
    segment.shownPrice = Money::micros(micros, eur);
    return segment;
}

ChargeSegment port(const char *from, const char *to = "")
{
    ChargeSegment segment = baseSegment(from, to);
    segment.connection = {};
    segment.port = PortId("p1");
    segment.kind = ChargeKind::Port;
    segment.base = Bandwidth::gbps(10);
    return segment;
}

ChargeSegment inNewYork(ChargeSegment segment)
{
    segment.terms.aEndTimeZone = "America/New_York";
    return segment;
}

const Interval february28 = between("2026-01-31 23:00:00", "2026-02-28 23:00:00");
const Interval february29 = between("2028-01-31 23:00:00", "2028-02-29 23:00:00");
const Interval march = between("2026-02-28 23:00:00", "2026-03-31 22:00:00");
const Interval october = between("2026-09-30 22:00:00", "2026-10-31 23:00:00");

void row(const char *complaint, const Complaint &facts, const char *bill)
{
    QTest::newRow(complaint) << facts << QByteArray(bill);
}

} // namespace

Q_DECLARE_METATYPE(Complaint)

/// What people complain of in the bills of other carriers, each as it comes out here.
class TestComplaints : public QObject {
    Q_OBJECT

private slots:
    void theBillSays_data();
    void theBillSays();
};

namespace {

void addProration()
{
    row("a month of a port was divided by 30 days, and came to less in February",
        {{port("2026-01-31 23:00:00")}, {}, "Europe/Berlin", february28},
        " port 2419200 s 500.000256 -> 500.000000\n");
    row("and to more in a month of 31 days",
        {{port("2026-02-28 23:00:00")}, {}, "Europe/Berlin", march},
        " port 2674800 s 500.000364 -> 500.000000\n");
    row("the leap day was charged on top",
        {{port("2028-01-31 23:00:00")}, {}, "Europe/Berlin", february29},
        " port 2505600 s 500.000136 -> 500.000000\n");
    row("half of a month of 30 days is half of its fee", {{port("2026-06-15 22:00:00")}},
        " port 1296000 s 249.999840 -> 250.000000\n");
    row("a started month was charged whole", {{port("2026-06-30 21:00:00")}},
        " port 3600 s 0.694444 -> 0.690000\n");
    row("the day of the order was charged from midnight on", {{baseSegment("2026-06-30 21:00:00")}},
        "c1 base 3600 s 1.550000 -> 1.550000\n");
    row("the day of the end was charged to midnight",
        {{baseSegment("2026-05-01 00:00:00", "2026-05-31 23:00:00")}},
        "c1 base 3600 s 1.550000 -> 1.550000\n");
    row("something that ended in the month before was on the bill",
        {{baseSegment("2026-05-01 00:00:00", "2026-05-31 22:00:00")}}, "");
    row("something that begins in the next was too", {{baseSegment("2026-06-30 22:00:00")}}, "");
    row("a minute was charged as an hour",
        {{baseSegment("2026-06-10 10:00:00", "2026-06-10 10:01:00")}},
        "c1 base 60 s 0.025833 -> 0.030000\n");
}

void addClocks()
{
    row("the night the clocks went forward had 24 hours on the bill",
        {{baseSegment("2026-03-28 23:00:00", "2026-03-29 22:00:00")}, {}, "Europe/Berlin", march},
        "c1 base 82800 s 35.650000 -> 35.650000\n");
    row("the night they went back had 24 as well, and an hour was lost",
        {{baseSegment("2026-10-24 22:00:00", "2026-10-25 23:00:00")}, {}, "Europe/Berlin", october},
        "c1 base 90000 s 38.750000 -> 38.750000\n");
    row("a day lock on the short day costs 23 hours",
        {{on("day-lock", baseSegment("2026-03-29 10:00:00", "2026-03-29 10:05:00"))},
         {},
         "Europe/Berlin",
         march},
        "c1 base 82800 s 30.302500 -> 30.300000\n");
    row("the month was cut in UTC: the last hour of June in New York is June's",
        {{baseSegment("2026-07-01 03:00:00", "2026-07-01 05:00:00")},
         {},
         "America/New_York",
         between("2026-06-01 04:00:00", "2026-07-01 04:00:00")},
        "c1 base 3600 s 1.550000 -> 1.550000\n");
    row("and in Kolkata, half an hour off, an hour of the clock is an hour",
        {{on("started-hour", baseSegment("2026-06-10 10:20:00", "2026-06-10 10:40:00"))},
         {},
         "Asia/Kolkata",
         between("2026-05-31 18:30:00", "2026-06-30 18:30:00")},
        "c1 base 7200 s 2.945000 -> 2.950000\n");
    row("the night was told by the clocks of the account, not of the place",
        {{inNewYork(boostSegment("2026-06-10 10:00:00", "2026-06-10 10:30:00"))}},
        "c1 boost 1800 s 5.062500 -> 5.060000\n");
    row("a boost over the end of the night was charged by day throughout",
        {{boostSegment("2026-06-10 03:30:00", "2026-06-10 04:30:00")}},
        "c1 boost 3600 s 8.353125 -> 8.350000\n");
}

void addChanges()
{
    row("a change in the middle of the month charged both bandwidths for all of it",
        {{named("a", baseSegment("2026-06-10 10:00:00", "2026-06-10 11:00:00")),
          named("b",
                at(Bandwidth::mbps(100),
                   baseSegment("2026-06-10 11:00:00", "2026-06-10 12:00:00")))}},
        "c1 base 7200 s 1.750000 -> 1.750000\n");
    row("the second of the change was charged twice",
        {{named("a", baseSegment("2026-06-10 10:00:00", "2026-06-10 10:00:01")),
          named("b", baseSegment("2026-06-10 10:00:01", "2026-06-10 10:00:02"))}},
        "c1 base 2 s 0.000862 -> 0.000000\n");
    row("changes cost a cent each by rounding: a line is rounded once",
        {{named("a", baseSegment("2026-06-10 10:00:00", "2026-06-10 10:00:12")),
          named("b", baseSegment("2026-06-10 10:00:12", "2026-06-10 10:00:24")),
          named("c", baseSegment("2026-06-10 10:00:24", "2026-06-10 10:00:36"))}},
        "c1 base 36 s 0.015501 -> 0.020000\n");
    row("an hour changed three times was three started hours",
        {{named("a", on("started-hour", baseSegment("2026-06-10 10:00:00", "2026-06-10 10:10:00"))),
          named("b",
                on("started-hour",
                   at(Bandwidth::mbps(100),
                      baseSegment("2026-06-10 10:10:00", "2026-06-10 10:20:00")))),
          named("c",
                on("started-hour", baseSegment("2026-06-10 10:20:00", "2026-06-10 10:30:00")))}},
        "c1 base 3600 s 1.472500 -> 1.470000\n");
    row("a plan switch charged the day under both plans",
        {{named("a", on("day-lock", baseSegment("2026-06-10 10:00:00", "2026-06-10 12:00:00"))),
          named("b", on("per-second", baseSegment("2026-06-10 12:00:00", "2026-06-10 14:00:00")))}},
        "c1 base 86400 s 31.620000 -> 31.620000\n"
        "c1 base 7200 s 0.465000 -> 0.470000\n");
    row("an order of events that came in the wrong way round was billed another way",
        {{named(
              "b",
              at(Bandwidth::mbps(100), baseSegment("2026-06-10 11:00:00", "2026-06-10 12:00:00"))),
          named("a", baseSegment("2026-06-10 10:00:00", "2026-06-10 11:00:00"))}},
        "c1 base 7200 s 1.750000 -> 1.750000\n");
    row("two connections shared a line, and a cent went missing",
        {{of("c1", baseSegment("2026-06-10 10:00:00", "2026-06-10 10:00:12")),
          of("c2", baseSegment("2026-06-10 10:00:00", "2026-06-10 10:00:12"))}},
        "c1 base 12 s 0.005167 -> 0.010000\nc2 base 12 s 0.005167 -> 0.010000\n");
}

void addBoosts()
{
    row("a boost cost more than it was shown",
        {{shownAt(100'000, boostSegment("2026-06-10 10:00:00", "2026-06-10 10:00:10"))}},
        "c1 boost 37 s 0.104063 -> 0.100000\n");
    row("a boost of ten seconds is billed for a minute, as was said",
        {{boostSegment("2026-06-10 10:00:00", "2026-06-10 10:00:10")}},
        "c1 boost 60 s 0.168750 -> 0.170000\n");
    row("a boost that failed at once was billed for a minute",
        {{boostSegment("2026-06-10 10:00:00", "2026-06-10 10:00:00")}}, "");
    row("a boost over the end of the month was billed on both bills",
        {{boostSegment("2026-06-30 21:30:00", "2026-06-30 22:30:00")}},
        "c1 boost 1800 s 3.290625 -> 3.290000\n");
    row("a boost nobody ended ran on: it is billed to its end",
        {{boostSegment("2026-06-10 10:00:00", "2026-06-10 11:00:00")}},
        "c1 boost 3600 s 10.125000 -> 10.130000\n");
}

void addOutages()
{
    row("what was down was billed",
        {{baseSegment("2026-06-10 10:00:00", "2026-06-10 12:00:00")},
         {between("2026-06-10 10:30:00", "2026-06-10 11:00:00")}},
        "c1 base 5400 s 2.325000 -> 2.330000\n");
    row("one outage that was told twice was taken off twice",
        {{baseSegment("2026-06-10 10:00:00", "2026-06-10 12:00:00")},
         {between("2026-06-10 10:30:00", "2026-06-10 11:00:00"),
          between("2026-06-10 10:30:00", "2026-06-10 11:00:00")}},
        "c1 base 5400 s 2.325000 -> 2.330000\n");
    row("two that overlap were added up, and the bill fell below zero",
        {{baseSegment("2026-06-10 10:00:00", "2026-06-10 11:00:00")},
         {between("2026-06-10 10:00:00", "2026-06-10 10:50:00"),
          between("2026-06-10 10:10:00", "2026-06-10 11:00:00")}},
        "c1 base 0 s 0.000000 -> 0.000000\n");
    row("a boost cut off by an outage was lifted to its minimum all the same",
        {{boostSegment("2026-06-10 10:00:00", "2026-06-10 10:00:30")},
         {between("2026-06-10 10:00:10", "2026-06-10 10:00:30")}},
        "c1 boost 10 s 0.028125 -> 0.030000\n");
    row("an outage before the order was taken off it",
        {{baseSegment("2026-06-10 10:00:00", "2026-06-10 11:00:00")},
         {between("2026-06-10 08:00:00", "2026-06-10 10:00:00")}},
        "c1 base 3600 s 1.550000 -> 1.550000\n");
    row("a locked day that was down for an hour was charged whole",
        {{on("day-lock", baseSegment("2026-06-10 10:00:00", "2026-06-10 10:05:00"))},
         {between("2026-06-10 15:00:00", "2026-06-10 16:00:00")}},
        "c1 base 82800 s 30.302500 -> 30.300000\n");
}

void addMetered()
{
    row("a GB was 2^30 bytes",
        {{on("per-gb", baseSegment("2026-06-10 10:00:00", "2026-06-10 10:01:20"))},
         {},
         "Europe/Berlin",
         between("2026-05-31 22:00:00", "2026-06-30 22:00:00"),
         {between("2026-06-10 10:00:00", "2026-06-10 10:01:20")}},
        "c1 base 80 s 0.003444 -> 0.000000\nc1 data 80 s 0.020000 -> 0.020000\n");
    row("data of a connection that carried nothing had a line",
        {{on("per-gb", baseSegment("2026-06-10 10:00:00", "2026-06-10 11:00:00"))}},
        "c1 base 3600 s 0.155000 -> 0.160000\n");
    row("traffic after the end was billed",
        {{on("per-gb", baseSegment("2026-06-10 10:00:00", "2026-06-10 10:01:20"))},
         {},
         "Europe/Berlin",
         between("2026-05-31 22:00:00", "2026-06-30 22:00:00"),
         {between("2026-06-10 10:00:00", "2026-06-10 10:02:40")}},
        "c1 base 80 s 0.003444 -> 0.000000\nc1 data 80 s 0.020000 -> 0.020000\n");
    row("a percentile was taken of hourly means, or quiet samples were left out",
        {{on("p95",
             at(Bandwidth::mbps(50), baseSegment("2026-06-10 10:00:00", "2026-06-10 12:00:00")))},
         {},
         "Europe/Berlin",
         between("2026-05-31 22:00:00", "2026-06-30 22:00:00"),
         {between("2026-06-10 10:00:00", "2026-06-10 10:05:00")}},
        "c1 base 7200 s 0.120000 -> 0.120000\n");
    row("two loud samples of 24 count",
        {{on("p95",
             at(Bandwidth::mbps(50), baseSegment("2026-06-10 10:00:00", "2026-06-10 12:00:00")))},
         {},
         "Europe/Berlin",
         between("2026-05-31 22:00:00", "2026-06-30 22:00:00"),
         {between("2026-06-10 10:00:00", "2026-06-10 10:10:00")}},
        "c1 base 7200 s 0.120000 -> 0.120000\nc1 percentile 7200 s 0.240000 -> 0.240000\n");
}

} // namespace

void TestComplaints::theBillSays_data()
{
    QTest::addColumn<Complaint>("complaint");
    QTest::addColumn<QByteArray>("bill");
    addProration();
    addClocks();
    addChanges();
    addBoosts();
    addOutages();
    addMetered();
}

void TestComplaints::theBillSays()
{
    QFETCH(Complaint, complaint);
    SteadyMeter meter;
    constexpr std::int64_t hundredMbps = 12'500'000; // bytes a second
    for (std::size_t at = 0; at < complaint.carried.size(); ++at)
        meter.carry("c1", complaint.carried[at], hundredMbps * std::int64_t(at + 1));
    Segments told = complaint.sold;
    const Biller biller(tariff(), zone(complaint.account));
    // Whatever came first, and however often it was asked.
    for (int turn = 0; turn < 2; ++turn) {
        const ChargeBook book{
            .segments = told, .outages = complaint.outages, .names = {}, .carried = &meter};
        QTEST(text(biller.linesIn(book, complaint.month)), "bill");
        std::reverse(told.begin(), told.end());
    }
}

QTEST_GUILESS_MAIN(TestComplaints)
#include "tst_complaints.moc"
