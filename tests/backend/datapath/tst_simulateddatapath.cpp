// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/datapath/simulateddatapath.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;

namespace {

const ConnectionId line("connection-1");

Wanted wanted(const char *order, Work work, Bandwidth rate)
{
    return {.connection = line,
            .order = OrderId(order),
            .work = work,
            .rate = rate,
            .base = std::min(rate, Bandwidth::gbps(1))};
}

struct Bench {
    explicit Bench(StepTimes times, std::uint64_t seed = 1)
        : datapath({.times = times, .seed = seed}, clock,
                   [](const ConnectionId &, Instant) { return Seconds(0); })
    { }
    Report report() const { return *datapath.report(line); }

    SimulatedClock clock{*parseInstant("2026-05-13T10:00:00.000Z")};
    SimulatedDatapath datapath;
};

} // namespace

class TestSimulatedDatapath : public QObject {
    Q_OBJECT

private slots:
    void aBuildTakesFourToEightSeconds();
    void aBoostTakesAboutTwoSeconds();
    void withoutStepTimesEverythingIsThereAtOnce();
    void moreIsInForceWhenTestedAndLessWhenTheEdgesAreSet();
    void whatIsReplacedNeverComesToPass();
    void restoredItCarriesAtOnce();
    void everyChangeIsAnnounced();
    void countersGrowByWhatIsCarried();
    void aClockSetBackStopsNothing_data();
    void aClockSetBackStopsNothing();
    void aHeldCloudSideAcceptsNothingUntilItIsLetGo();
    void aHeldCloudSideStopsNoRescue();
};

void TestSimulatedDatapath::aBuildTakesFourToEightSeconds()
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        Bench bench(StepTimes::Demo, seed);
        bench.datapath.apply(wanted("order-1", Work::Build, Bandwidth::gbps(1)));
        bench.clock.advance(Millis(3'999));
        QVERIFY(!bench.report().tested);
        bench.clock.advance(Millis(4'001));
        QVERIFY(bench.report().tested);
        QVERIFY(*bench.report().edgesSet < *bench.report().cloudAccepted);
        QVERIFY(*bench.report().cloudAccepted < *bench.report().tested);
    }
}

void TestSimulatedDatapath::aBoostTakesAboutTwoSeconds()
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        Bench bench(StepTimes::Demo, seed);
        bench.datapath.apply(wanted("order-1", Work::Boost, Bandwidth::gbps(4)));
        bench.clock.advance(Millis(1'600));
        QVERIFY(!bench.report().tested);
        bench.clock.advance(Millis(800));
        QVERIFY(bench.report().tested);
    }
}

void TestSimulatedDatapath::withoutStepTimesEverythingIsThereAtOnce()
{
    Bench bench(StepTimes::None);
    bench.datapath.apply(wanted("order-1", Work::Build, Bandwidth::gbps(1)));
    QCOMPARE(bench.report().tested, std::optional(bench.clock.now()));
    QCOMPARE(bench.report().inForce, Bandwidth::gbps(1));
    QVERIFY(!bench.datapath.nextChange(bench.clock.now()));
}

void TestSimulatedDatapath::moreIsInForceWhenTestedAndLessWhenTheEdgesAreSet()
{
    Bench bench(StepTimes::Demo);
    bench.datapath.restore(wanted("", Work::Change, Bandwidth::gbps(1)));
    bench.datapath.apply(wanted("order-1", Work::Boost, Bandwidth::gbps(4)));
    while (!bench.report().tested) {
        QCOMPARE(bench.report().inForce, Bandwidth::gbps(1));
        bench.clock.advance(Millis(10));
    }
    QCOMPARE(bench.report().inForce, Bandwidth::gbps(4));
    QCOMPARE(bench.report().inForceSince, *bench.report().tested);

    bench.datapath.apply(wanted("order-2", Work::Boost, Bandwidth::gbps(1)));
    while (!bench.report().edgesSet) {
        QCOMPARE(bench.report().inForce, Bandwidth::gbps(4));
        bench.clock.advance(Millis(10));
    }
    QCOMPARE(bench.report().inForce, Bandwidth::gbps(1));
    QVERIFY(!bench.report().tested);
}

void TestSimulatedDatapath::whatIsReplacedNeverComesToPass()
{
    Bench bench(StepTimes::Demo);
    bench.datapath.restore(wanted("", Work::Change, Bandwidth::gbps(1)));
    bench.datapath.apply(wanted("order-1", Work::Boost, Bandwidth::gbps(4)));
    bench.clock.advance(Millis(500));
    bench.datapath.apply(wanted("order-2", Work::Boost, Bandwidth::gbps(1)));
    for (int tick = 0; tick < 100; ++tick) {
        QCOMPARE(bench.report().inForce, Bandwidth::gbps(1));
        bench.clock.advance(Millis(100));
    }
    QVERIFY(bench.report().tested);
}

void TestSimulatedDatapath::restoredItCarriesAtOnce()
{
    Bench bench(StepTimes::Real);
    bench.datapath.restore(wanted("order-1", Work::Build, Bandwidth::gbps(2)));
    QCOMPARE(bench.report().inForce, Bandwidth::gbps(2));
    QVERIFY(bench.report().tested);
    bench.datapath.forget(line);
    QVERIFY(!bench.datapath.report(line));
    QVERIFY(bench.datapath.connections().empty());
}

void TestSimulatedDatapath::everyChangeIsAnnounced()
{
    Bench bench(StepTimes::Demo);
    bench.datapath.apply(wanted("order-1", Work::Build, Bandwidth::gbps(1)));
    int changes = 0;
    while (const auto next = bench.datapath.nextChange(bench.clock.now())) {
        QVERIFY(*next > bench.clock.now());
        bench.clock.set(*next);
        ++changes;
    }
    QCOMPARE(changes, 3);
    QVERIFY(bench.report().tested);
}

void TestSimulatedDatapath::countersGrowByWhatIsCarried()
{
    Bench bench(StepTimes::None);
    bench.datapath.apply(wanted("order-1", Work::Build, Bandwidth::gbps(1)));
    const Instant start = bench.clock.now();
    bench.clock.advance(Seconds(3'600));
    const Carried hour = bench.datapath.carried(line, Interval::between(start, bench.clock.now()),
                                                {Bandwidth::gbps(1), Bandwidth::gbps(1)});
    QCOMPARE(bench.datapath.counters(line).bytes, hour.kilobits * 125);
    bench.datapath.apply(wanted("order-2", Work::Boost, Bandwidth::gbps(4)));
    bench.clock.advance(Seconds(60));
    const std::int64_t boosted = bench.datapath.counters(line).bytes - hour.kilobits * 125;
    QVERIFY(boosted > std::int64_t(60) * 3'300'000 * 125);
    QVERIFY(boosted < std::int64_t(60) * 4'000'000 * 125);
}

void TestSimulatedDatapath::aClockSetBackStopsNothing_data()
{
    QTest::addColumn<int>("backMillis");
    QTest::newRow("a millisecond") << 1;
    QTest::newRow("into the work") << 1'500;
    QTest::newRow("before the work") << 60'000;
    QTest::newRow("a day") << 86'400'000;
}

void TestSimulatedDatapath::aClockSetBackStopsNothing()
{
    QFETCH(int, backMillis);
    Bench bench(StepTimes::Demo);
    bench.datapath.restore(wanted("", Work::Change, Bandwidth::gbps(1)));
    bench.datapath.apply(wanted("order-1", Work::Boost, Bandwidth::gbps(4)));
    const Instant before = bench.clock.now();
    bench.clock.advance(Millis(1'600));
    QVERIFY(!bench.report().tested);
    const auto edges = bench.report().edgesSet;
    bench.clock.advance(-Millis(backMillis));
    // What had passed has passed, and what is left takes as long as it would have.
    QCOMPARE(bench.report().edgesSet.has_value(), edges.has_value());
    const auto next = bench.datapath.nextChange(bench.clock.now());
    QVERIFY(next && *next - bench.clock.now() <= Millis(800));
    bench.clock.advance(Millis(800));
    QVERIFY(bench.report().tested);
    QVERIFY(*bench.report().tested <= bench.clock.now());
    QCOMPARE(bench.report().inForce, Bandwidth::gbps(4));

    bench.clock.set(before);
    bench.datapath.apply(wanted("order-2", Work::Boost, Bandwidth::gbps(1)));
    QCOMPARE(bench.report().inForce, Bandwidth::gbps(4)); // until the edges are set
    bench.clock.advance(Millis(3'000));
    QVERIFY(bench.report().tested);
    QCOMPARE(bench.report().inForce, Bandwidth::gbps(1));
    QVERIFY(bench.datapath.counters(line).bytes > 0);
}

void TestSimulatedDatapath::aHeldCloudSideAcceptsNothingUntilItIsLetGo()
{
    Bench bench(StepTimes::Demo);
    bench.datapath.restore(wanted("", Work::Change, Bandwidth::gbps(1)));
    bench.datapath.apply(wanted("order-1", Work::Boost, Bandwidth::gbps(4)));
    bench.datapath.holdCloud(true);
    bench.clock.advance(std::chrono::hours(2));
    QVERIFY(bench.report().edgesSet);
    QVERIFY(!bench.report().cloudAccepted);
    QCOMPARE(bench.report().inForce, Bandwidth::gbps(1));
    QVERIFY(!bench.datapath.nextChange(bench.clock.now()));
    bench.datapath.apply(wanted("order-2", Work::Boost, Bandwidth::gbps(3))); // asked meanwhile
    bench.clock.advance(std::chrono::hours(2));
    QVERIFY(!bench.report().cloudAccepted);
    const Instant letGo = bench.clock.now();
    bench.datapath.holdCloud(false);
    QVERIFY(bench.datapath.nextChange(letGo));
    bench.clock.advance(Seconds(3));
    QVERIFY(bench.report().tested);
    QVERIFY(*bench.report().cloudAccepted > letGo);
    QCOMPARE(bench.report().inForce, Bandwidth::gbps(3));
    QVERIFY(bench.report().inForceSince == *bench.report().tested);
}

/// The carrier's own network carries it elsewhere: no cloud side is asked.
void TestSimulatedDatapath::aHeldCloudSideStopsNoRescue()
{
    Bench bench(StepTimes::Demo);
    bench.datapath.holdCloud(true);
    bench.datapath.apply(wanted("order-1", Work::Reroute, Bandwidth::gbps(1)));
    bench.clock.advance(Seconds(2));
    QVERIFY(bench.report().tested);
}

QTEST_APPLESS_MAIN(TestSimulatedDatapath)
#include "tst_simulateddatapath.moc"
