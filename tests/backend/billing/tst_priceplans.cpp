// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/metered.h"
#include "backend/catalogue/datafile.h"
#include "backend/charging/whatif.h"
#include "tests/backend/billing/plancase.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::test;

namespace {

using Segments = std::vector<ChargeSegment>;

const Interval june = between("2026-05-31 22:00:00", "2026-06-30 22:00:00"); // in Berlin

Biller biller(const char *account = "Europe/Berlin")
{
    return Biller(tariff(), zone(account));
}

ChargeSegment named(const char *id, ChargeSegment segment)
{
    segment.id = SegmentId(id);
    return segment;
}

ChargeSegment of(const char *connection, ChargeSegment segment)
{
    segment.connection = ConnectionId(connection);
    segment.id = SegmentId(segment.id.text() + connection);
    return segment;
}

ChargeSegment at(Bandwidth base, ChargeSegment segment)
{
    segment.base = base;
    return segment;
}

ChargeSegment reserving(Bandwidth reserved, ChargeSegment segment)
{
    segment.terms.reserved = reserved;
    return segment;
}

ChargeSegment forTerm(const char *ends, ChargeSegment segment)
{
    segment.terms.termMonths = 12;
    segment.terms.termEnds = utc(ends);
    return segment;
}

} // namespace

class TestPricePlans : public QObject {
    Q_OBJECT

private slots:
    void aMonthIsBilledAsThePlanHasIt_data();
    void aMonthIsBilledAsThePlanHasIt();
    void dataIsBilledByTheGigabyte();
    void aPoolIsEmptiedInOrderOfTimeWhateverWasToldFirst();
    void aPercentileIsTheNearestRank_data();
    void aPercentileIsTheNearestRank();
    void aPercentileIsOfFiveMinuteMeans();
    void thePriceShownIsTheMostABoostCosts_data();
    void thePriceShownIsTheMostABoostCosts();
    void anExtensionWithinTheUnitCostsNothingMore();
    void leavingATermCostsWhatTheListSays_data();
    void leavingATermCostsWhatTheListSays();
    void aNewListRepricesNothing();
    void lastMonthUnderSomethingElse_data();
    void lastMonthUnderSomethingElse();
    void whatWouldNotHaveFittedIsCounted();
};

namespace {

void addReservedAndTermed()
{
    QTest::newRow("two boosts in an hour are one started hour")
        << Segments{named("a",
                          on("started-hour",
                             boostSegment("2026-06-10 10:00:00", "2026-06-10 10:10:00"))),
                    named("b",
                          on("started-hour",
                             boostSegment("2026-06-10 10:30:00", "2026-06-10 10:45:00")))}
        << QByteArray("c1 boost 3600 s 9.618750 -> 9.620000\n");
    QTest::newRow("what is reserved is charged while less is configured")
        << Segments{on("reserved",
                       reserving(Bandwidth::gbps(1),
                                 at(Bandwidth::mbps(100),
                                    baseSegment("2026-06-10 10:00:00", "2026-06-10 11:00:00"))))}
        << QByteArray("c1 base 3600 s 1.240000 -> 1.240000\n");
    QTest::newRow("and what is configured above it comes on top")
        << Segments{on("reserved",
                       reserving(Bandwidth::gbps(1),
                                 at(Bandwidth::gbps(2),
                                    baseSegment("2026-06-10 10:00:00", "2026-06-10 11:00:00"))))}
        << QByteArray("c1 base 3600 s 2.230000 -> 2.230000\n");
    QTest::newRow("a term is cheaper, until it is over")
        << Segments{forTerm("2026-06-10 11:00:00",
                            baseSegment("2026-06-10 10:00:00", "2026-06-10 12:00:00"))}
        << QByteArray("c1 base 7200 s 2.945000 -> 2.950000\n");
}

} // namespace

// Frankfurt to Ashburn, 1 Gbps: 1.55 EUR an hour by the list.
void TestPricePlans::aMonthIsBilledAsThePlanHasIt_data()
{
    QTest::addColumn<Segments>("segments");
    QTest::addColumn<QByteArray>("lines");

    QTest::newRow("by the second: an hour and a half")
        << Segments{on("per-second", baseSegment("2026-06-10 10:00:00", "2026-06-10 11:30:00"))}
        << QByteArray("c1 base 5400 s 2.325000 -> 2.330000\n");
    QTest::newRow("a started hour is charged whole")
        << Segments{on("started-hour", baseSegment("2026-06-10 10:20:00", "2026-06-10 11:30:00"))}
        << QByteArray("c1 base 7200 s 2.945000 -> 2.950000\n");
    QTest::newRow("an hour in which it was changed twice is charged once, at the dearest")
        << Segments{named("a",
                          on("started-hour",
                             baseSegment("2026-06-10 10:00:00", "2026-06-10 10:20:00"))),
                    named("b",
                          on("started-hour",
                             at(Bandwidth::mbps(500),
                                baseSegment("2026-06-10 10:20:00", "2026-06-10 10:40:00")))),
                    named("c",
                          on("started-hour",
                             at(Bandwidth::mbps(100),
                                baseSegment("2026-06-10 10:40:00", "2026-06-10 10:50:00"))))}
        << QByteArray("c1 base 3600 s 1.472500 -> 1.470000\n");
    QTest::newRow("a plan changed within the hour does not charge it twice")
        << Segments{named("a",
                          on("started-hour",
                             baseSegment("2026-06-10 10:00:00", "2026-06-10 10:20:00"))),
                    named("b",
                          on("per-second",
                             at(Bandwidth::mbps(500),
                                baseSegment("2026-06-10 10:20:00", "2026-06-10 11:00:00"))))}
        << QByteArray("c1 base 2400 s 0.000000 -> 0.000000\nc1 base 3600 s 1.472500 -> 1.470000\n");
    QTest::newRow("a day lock: two minutes cost the day")
        << Segments{on("day-lock", baseSegment("2026-06-10 10:00:00", "2026-06-10 10:02:00"))}
        << QByteArray("c1 base 86400 s 31.620000 -> 31.620000\n");
    QTest::newRow("a day lock over midnight costs two")
        << Segments{on("day-lock", baseSegment("2026-06-10 21:59:00", "2026-06-10 22:01:00"))}
        << QByteArray("c1 base 172800 s 63.240000 -> 63.240000\n");
    addReservedAndTermed();
}

void TestPricePlans::aMonthIsBilledAsThePlanHasIt()
{
    QFETCH(Segments, segments);
    const ChargeBook book{.segments = segments, .outages = {}, .names = {}};
    QTEST(text(biller().linesIn(book, june)), "lines");
}

void TestPricePlans::dataIsBilledByTheGigabyte()
{
    SteadyMeter meter;
    // 3 GB an hour for an hour and a half.
    meter.carry("c1", between("2026-06-10 10:00:00", "2026-06-10 11:30:00"), 3'000'000'000 / 3'600);
    const ChargeBook book{
        .segments = {on("per-gb", baseSegment("2026-06-10 09:00:00", "2026-06-10 12:00:00"))},
        .outages = {},
        .names = {},
        .carried = &meter};
    QCOMPARE(text(biller().linesIn(book, june)),
             QByteArray("c1 base 10800 s 0.465000 -> 0.470000\n"
                        "c1 data 7200 s 0.090000 -> 0.090000\n"));
}

void TestPricePlans::aPoolIsEmptiedInOrderOfTimeWhateverWasToldFirst()
{
    SteadyMeter meter;
    // 9,000 GB in the first hour of one, 2,000 GB in the next of the other: 1,000 GB above.
    meter.carry("c1", between("2026-06-10 10:00:00", "2026-06-10 11:00:00"), 2'500'000'000);
    meter.carry("c2", between("2026-06-10 11:00:00", "2026-06-10 11:40:00"), 833'333'334);
    Segments segments{
        of("c1", on("pool-10tb", baseSegment("2026-06-10 10:00:00", "2026-06-10 12:00:00"))),
        of("c2", on("pool-10tb", baseSegment("2026-06-10 10:00:00", "2026-06-10 12:00:00")))};
    const auto billed = [&meter](const Segments &told, const ChargeFilter &filter) {
        const ChargeBook book{.segments = told, .outages = {}, .names = {}, .carried = &meter};
        return text(biller().linesIn(book, june, filter));
    };
    const QByteArray lines = billed(segments, {});
    QVERIFY2(lines.contains("c1 data 3600 s 0.000000 -> 0.000000\n"), lines);
    QVERIFY2(lines.contains("c2 data 7200 s 20.000000 -> 20.000000\n"), lines);
    QVERIFY2(lines.contains(" pool ") && lines.contains("150.000000 -> 150.000000"), lines);
    std::swap(segments[0], segments[1]);
    QCOMPARE(billed(segments, {}), lines);
    // Looked at alone it costs what it costs among the others.
    const QByteArray alone =
        billed(segments, {.connection = ConnectionId("c2"), .kind = {}, .boost = {}});
    QVERIFY2(alone.contains("c2 data 7200 s 20.000000 -> 20.000000\n"), alone);
    QVERIFY2(!alone.contains("c1"), alone);
}

void TestPricePlans::aPercentileIsTheNearestRank_data()
{
    QTest::addColumn<int>("samples");
    QTest::addColumn<int>("which");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("19: all but none are thrown away") << 19 << 19;
    QTest::newRow("20: one is thrown away") << 20 << 19;
    QTest::newRow("100") << 100 << 95;
    QTest::newRow("a month of 30 days") << 8'640 << 8'208;
}

void TestPricePlans::aPercentileIsTheNearestRank()
{
    QFETCH(int, samples);
    QFETCH(int, which);
    std::vector<Bandwidth> values;
    for (int value = samples; value >= 1; --value)
        values.push_back(Bandwidth::mbps(value));
    QCOMPARE(percentile95(values), Bandwidth::mbps(which));
}

void TestPricePlans::aPercentileIsOfFiveMinuteMeans()
{
    SteadyMeter meter;
    // 2 Gbps in the last six minutes of two hours: 24 samples, of which the 23rd counts.
    meter.carry("c1", between("2026-06-10 10:00:00", "2026-06-10 11:50:00"), 12'500'000);
    meter.carry("c1", between("2026-06-10 11:50:00", "2026-06-10 12:00:00"), 250'000'000);
    const ChargeBook book{
        .segments = {on("p95", baseSegment("2026-06-10 10:00:00", "2026-06-10 12:00:00"))},
        .outages = {},
        .names = {},
        .carried = &meter};
    // 60 % of 1.55 for two hours; the second Gbps at 1.2 times 0.90 an hour.
    QCOMPARE(text(biller().linesIn(book, june)),
             QByteArray("c1 base 7200 s 1.860000 -> 1.860000\n"
                        "c1 percentile 7200 s 2.160000 -> 2.160000\n"));
}

void TestPricePlans::thePriceShownIsTheMostABoostCosts_data()
{
    QTest::addColumn<QByteArray>("plan");
    for (const char *plan : {"per-second", "started-hour", "day-lock", "reserved", "p95"})
        QTest::newRow(plan) << QByteArray(plan);
}

void TestPricePlans::thePriceShownIsTheMostABoostCosts()
{
    QFETCH(QByteArray, plan);
    const ChargeSegment boost =
        on(plan.constData(), boostSegment("2026-06-10 19:40:00", "2026-06-10 21:10:00"));
    const auto shown =
        biller().boostEstimate({.connection = boost.connection,
                                .terms = boost.terms,
                                .from = boost.base,
                                .to = boost.target,
                                .time = between("2026-06-10 19:40:00", "2026-06-10 21:10:00")});
    QVERIFY(shown);
    for (const char *late : {"2026-06-10 19:40:00", "2026-06-10 19:59:59", "2026-06-10 20:00:01",
                             "2026-06-10 21:09:00"}) {
        ChargeSegment started = boost;
        started.start = utc(late);
        started.shownPrice = shown->total;
        const ChargeBook book{.segments = {started}, .outages = {}, .names = {}};
        const auto lines = biller().linesIn(book, june);
        QVERIFY(lines && lines->size() == 1);
        QVERIFY2(lines->front().rounded.inMicros() <= shown->total.inMicros(), late);
        if (started.start == boost.start)
            QCOMPARE(lines->front().rounded, shown->total);
    }
}

void TestPricePlans::anExtensionWithinTheUnitCostsNothingMore()
{
    const ChargeSegment boost = on("started-hour", boostSegment("2026-06-10 10:00:00"));
    const Biller::BoostAsked asked{.connection = boost.connection,
                                   .terms = boost.terms,
                                   .from = boost.base,
                                   .to = boost.target,
                                   .time = between("2026-06-10 10:00:00", "2026-06-10 10:30:00")};
    const auto shown = biller().boostEstimate(asked);
    QVERIFY(shown);
    const auto within = biller().extensionEstimate(asked, utc("2026-06-10 11:00:00"), shown->total);
    QVERIFY(within && within->total.isZero());
    const auto beyond = biller().extensionEstimate(asked, utc("2026-06-10 11:01:00"), shown->total);
    QVERIFY(beyond);
    QCOMPARE(beyond->total, Money::micros(9'620'000, eur));
}

void TestPricePlans::leavingATermCostsWhatTheListSays_data()
{
    QTest::addColumn<Segments>("segments");
    QTest::addColumn<QByteArray>("lines");
    const auto year = [](ChargeSegment segment) {
        return forTerm("2026-06-10 20:00:00", std::move(segment));
    };

    QTest::newRow("ten hours before its end: half of ten hours at the term's price")
        << Segments{year(baseSegment("2026-06-10 09:00:00", "2026-06-10 10:00:00"))}
        << QByteArray("c1 base 3600 s 1.395000 -> 1.400000\n"
                      "c1 earlyTermination 36000 s 6.975000 -> 6.980000\n");
    QTest::newRow("at its end: nothing") << Segments{forTerm(
        "2026-06-10 15:00:00", baseSegment("2026-06-10 14:00:00", "2026-06-10 15:00:00"))}
                                         << QByteArray("c1 base 3600 s 1.395000 -> 1.400000\n");
    QTest::newRow("lowered: half of the difference")
        << Segments{named("a", year(baseSegment("2026-06-10 09:00:00", "2026-06-10 10:00:00"))),
                    named("b", year(at(Bandwidth::mbps(100), baseSegment("2026-06-10 10:00:00"))))}
        << QByteArray("c1 base 21600 s 2.295000 -> 2.300000\n"
                      "c1 earlyTermination 36000 s 6.075000 -> 6.080000\n");
    QTest::newRow("raised: nothing")
        << Segments{named("a", year(baseSegment("2026-06-10 09:00:00", "2026-06-10 10:00:00"))),
                    named("b", year(at(Bandwidth::gbps(2), baseSegment("2026-06-10 10:00:00"))))}
        << QByteArray("c1 base 21600 s 12.420000 -> 12.420000\n");
    QTest::newRow("without a term: nothing")
        << Segments{baseSegment("2026-06-10 09:00:00", "2026-06-10 10:00:00")}
        << QByteArray("c1 base 3600 s 1.550000 -> 1.550000\n");
}

void TestPricePlans::leavingATermCostsWhatTheListSays()
{
    QFETCH(Segments, segments);
    const ChargeBook book{.segments = segments, .outages = {}, .names = {}};
    const Interval time = Interval::between(june.from(), utc("2026-06-10 15:00:00"));
    QTEST(text(biller().linesIn(book, time)), "lines");
    // Told before: what leaving now would cost is what it will.
    ChargeSegment open = segments.front();
    open.end.reset();
    const ChargeBook before{.segments = {open}, .outages = {}, .names = {}};
    const auto told = biller().terminationCost(before, open.connection, *segments.front().end);
    QVERIFY(told);
    if (segments.size() == 1)
        QCOMPARE(text(biller().linesIn(book, time)).contains("earlyTermination"),
                 !told->earlyTermination.isZero());
}

void TestPricePlans::aNewListRepricesNothing()
{
    const Tariff first = *Tariff::builtIn();
    QByteArray bytes = QByteArray::fromStdString(builtInFile("tariffs.csv")->bytes);
    bytes.replace("vc,intercontinental,T1,Mbps-hour,EUR,0.00200",
                  "vc,intercontinental,T1,Mbps-hour,EUR,0.00400");
    const Result<Tariff> dearer =
        Tariff::from({"tariffs.csv", bytes.toStdString()}, *builtInFile("plans.csv"));
    QVERIFY(dearer);
    const Instant from = utc("2026-06-10 12:00:00");
    const auto book = TariffBook::of({{{}, first}, {from, *dearer}});
    QVERIFY(book);
    QCOMPARE(book->numberAt(from - Seconds(1)), 1);
    QCOMPARE(book->numberAt(from), 2);
    const Biller both(*book, zone("Europe/Berlin"));
    ChargeSegment old = baseSegment("2026-06-10 10:00:00", "2026-06-10 14:00:00");
    ChargeSegment young = of("c2", old);
    young.terms.list = 2;
    const ChargeBook books{.segments = {old, young}, .outages = {}, .names = {}};
    QCOMPARE(text(both.linesIn(books, june)),
             QByteArray(
                 "c1 base 14400 s 6.200000 -> 6.200000\nc2 base 14400 s 12.400000 -> 12.400000\n"));
}

void TestPricePlans::lastMonthUnderSomethingElse_data()
{
    QTest::addColumn<Supposition>("supposed");
    QTest::addColumn<QByteArray>("would");
    const auto micros = [](const char *amount) { return QByteArray(amount); };
    QTest::newRow("nothing else: the same") << Supposition{} << micros("16.330000");
    QTest::newRow("by the day") << Supposition{.plan = PlanId("day-lock")} << micros("238.170000");
    QTest::newRow("for a year") << Supposition{.termMonths = 12} << micros("15.710000");
    QTest::newRow("with half the bandwidth: the boosts raise it by more")
        << Supposition{.base = Bandwidth::mbps(500)} << micros("14.260000");
    QTest::newRow("without its boost") << Supposition{.withoutBoosts = true} << micros("6.200000");
    QTest::newRow("with all of the boost for good: it raises nothing any more")
        << Supposition{.base = Bandwidth::gbps(10)} << micros("38.600000");
    QTest::newRow("of another connection: nothing of this one changes")
        << Supposition{.connection = ConnectionId("c9"), .base = Bandwidth::gbps(10)}
        << micros("0.000000");
}

void TestPricePlans::lastMonthUnderSomethingElse()
{
    QFETCH(Supposition, supposed);
    const ChargeBook book{.segments = {baseSegment("2026-06-10 10:00:00", "2026-06-10 14:00:00"),
                                       boostSegment("2026-06-10 11:00:00", "2026-06-10 12:00:00")},
                          .outages = {},
                          .names = {}};
    const auto found = whatIf(biller(), book, june, supposed);
    QVERIFY(found);
    QTEST(QByteArray::fromStdString(found->wouldTotal.amountText()), "would");
    QCOMPARE(found->difference.inMicros(),
             found->wouldTotal.inMicros() - found->wasTotal.inMicros());
    QVERIFY(!whatIf(biller(), book, june, {.plan = PlanId("flat")}));
    QVERIFY(!whatIf(biller(), book, june, {.termMonths = 7}));
}

void TestPricePlans::whatWouldNotHaveFittedIsCounted()
{
    SteadyMeter meter;
    meter.carry("c1", between("2026-06-10 10:00:00", "2026-06-10 10:20:00"), 100'000'000);
    const ChargeBook book{.segments = {baseSegment("2026-06-10 10:00:00", "2026-06-10 14:00:00")},
                          .outages = {},
                          .names = {},
                          .carried = &meter};
    QCOMPARE(whatIf(biller(), book, june, {})->fiveMinutesAbove, 0);
    QCOMPARE(whatIf(biller(), book, june, {.base = Bandwidth::mbps(700)})->fiveMinutesAbove, 4);
}

QTEST_GUILESS_MAIN(TestPricePlans)
#include "tst_priceplans.moc"
