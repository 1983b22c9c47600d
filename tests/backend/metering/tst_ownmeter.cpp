// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/backend/metering/meteredhouse.h"

#include <QTest>

#include <numeric>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;

namespace {

std::optional<MeterSeries> ownSeries(CarrierHouse &house)
{
    return house.store().meters.byMeter({}, line);
}

/// What the datapath says, second by second, whatever was written down.
std::int64_t saidByTheDatapath(CarrierHouse &house, std::int64_t from, std::int64_t to)
{
    const auto seconds = house.carrier().datapath().kilobitsBySecond(
        line, secondsFrom(from, to), {.rate = Bandwidth::gbps(1), .base = Bandwidth::gbps(1)});
    return std::accumulate(seconds.begin(), seconds.end(), std::int64_t(0)) * 125;
}

std::int64_t blocksOf(CarrierHouse &house, Tier tier)
{
    std::int64_t count = 0;
    house.store().database().each("SELECT COUNT(*) FROM meter_block WHERE tier = ?",
                                  Values() << std::int64_t(tier),
                                  [&](Row &row) { count = row.number(); });
    return count;
}

} // namespace

class TestOwnMeter : public QObject {
    Q_OBJECT

private slots:
    void everyFiveMinutesWhatWasCarriedIsWrittenDown();
    void whatIsNotWrittenDownYetIsAskedOfTheDatapath();
    void nothingIsInventedForATimeInWhichTheCarrierWasDown();
    void secondsAreKeptAsMinutesAfterAWhile();
    void aChangeOfTheProfileStaysExactAtEveryAge();
    void aConnectionThatEndedIsMeteredToItsEnd();
    void anIdleCarrierWakesNoMoreOften();
};

void TestOwnMeter::everyFiveMinutesWhatWasCarriedIsWrittenDown()
{
    CarrierHouse house;
    orderOne(house);
    house.pass(Seconds(200));
    QVERIFY(!ownSeries(house));
    house.pass(Seconds(100));
    QVERIFY(ownSeries(house));
    QCOMPARE(ownSeries(house)->until, houseStart + Seconds(300));
    house.pass(Seconds(1'000));
    QCOMPARE(ownSeries(house)->until, houseStart + Seconds(1'200));
    QCOMPARE(bytesIn(house, 300, 1'200), saidByTheDatapath(house, 300, 1'200));
}

void TestOwnMeter::whatIsNotWrittenDownYetIsAskedOfTheDatapath()
{
    CarrierHouse house;
    orderOne(house);
    house.pass(Seconds(1'337));
    QCOMPARE(bytesIn(house, 300, 1'300), saidByTheDatapath(house, 300, 1'300));
    QCOMPARE(bytesIn(house, 1'000, 1'010), saidByTheDatapath(house, 1'000, 1'010));
    QCOMPARE(bytesIn(house, 2'000, 9'000), std::int64_t(0)); // still to come
    const std::int64_t whole = bytesIn(house, -1'000, 9'000);
    QCOMPARE(bytesIn(house, -1'000, 1'111) + bytesIn(house, 1'111, 9'000), whole);
}

void TestOwnMeter::nothingIsInventedForATimeInWhichTheCarrierWasDown()
{
    CarrierHouse house;
    orderOne(house);
    house.pass(Seconds(399)); // to 400
    house.kill();
    house.clock().advance(Seconds(400));
    house.start();
    house.pass(Seconds(500));
    QCOMPARE(ownSeries(house)->until, houseStart + Seconds(1'200));
    QCOMPARE(bytesIn(house, 401, 800), std::int64_t(0));
    // What had not been written down when it went down is not lost.
    QCOMPARE(bytesIn(house, 300, 400), saidByTheDatapath(house, 300, 400));
    QCOMPARE(bytesIn(house, 801, 1'200), saidByTheDatapath(house, 801, 1'200));
}

void TestOwnMeter::secondsAreKeptAsMinutesAfterAWhile()
{
    CarrierHouse house;
    orderOne(house);
    house.pass(Seconds(5 * 3'600));
    const std::int64_t minute = bytesIn(house, 600, 660);
    const std::int64_t five = bytesIn(house, 600, 900);
    QCOMPARE(minute, saidByTheDatapath(house, 600, 660));
    QCOMPARE(five, saidByTheDatapath(house, 600, 900));
    QVERIFY(bytesIn(house, 600, 610) != saidByTheDatapath(house, 600, 610)); // spread evenly
    QVERIFY(blocksOf(house, Tier::Second) <= 9'000 / 1'200 + 2);
    house.kill();
    house.clock().advance(std::chrono::days(5));
    house.start();
    house.pass(Seconds(2 * 3'600)); // minutes have gone as well, but for the last block
    QCOMPARE(bytesIn(house, 600, 900), five);
}

void TestOwnMeter::aChangeOfTheProfileStaysExactAtEveryAge()
{
    CarrierHouse house;
    orderOne(house);
    house.pass(Seconds(1'033));
    const auto boosted = house.ask<Done>([](Services &services) -> Result<Done> {
        const StartBoost ask{
            .connection = line, .to = Bandwidth::gbps(4), .duration = Seconds(600), .most = {}};
        const auto boost = services.boosts.start(ask);
        if (!boost)
            return boost.error();
        return Done{};
    });
    QVERIFY(boosted);
    house.pass(Seconds(1'000));
    const auto cuts = house.store().meters.cuts(line, houseStart, houseStart + Seconds(3'600));
    QVERIFY(cuts.size() >= 2);
    std::vector<std::int64_t> young;
    for (const Second cut : cuts)
        young.push_back(bytesIn(house, 0, (cut - houseStart).count()));
    house.pass(Seconds(5 * 3'600)); // seconds have gone
    for (std::size_t index = 0; index < cuts.size(); ++index)
        QCOMPARE(bytesIn(house, 0, (cuts[index] - houseStart).count()), young[index]);
}

void TestOwnMeter::aConnectionThatEndedIsMeteredToItsEnd()
{
    CarrierHouse house;
    orderOne(house);
    house.pass(Seconds(450));
    const auto removed = house.ask<Done>([](Services &services) -> Result<Done> {
        const auto placed = services.orders.remove({.connection = line, .version = {}});
        if (!placed)
            return placed.error();
        return Done{};
    });
    QVERIFY(removed);
    house.pass(Seconds(3'600));
    QCOMPARE(ownSeries(house)->until, houseStart + Seconds(600)); // and no further
    QCOMPARE(bytesIn(house, 300, 450), saidByTheDatapath(house, 300, 450));
    QCOMPARE(bytesIn(house, 460, 3'600), std::int64_t(0));
}

void TestOwnMeter::anIdleCarrierWakesNoMoreOften()
{
    CarrierHouse house;
    orderOne(house);
    house.pass(Seconds(600));
    const int before = house.store().database().commits();
    house.pass(Seconds(3'600));
    const int beats = house.store().database().commits() - before;
    // The reconciler looks once a minute; the meter's beats are among these.
    QVERIFY2(beats <= 61, qPrintable(QString::number(beats)));
}

QTEST_GUILESS_MAIN(TestOwnMeter)
#include "tst_ownmeter.moc"
