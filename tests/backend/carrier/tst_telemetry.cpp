// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/flakydatapath.h"
#include "tests/support/script.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;

namespace {

const ConnectionId line("connection-1");

std::vector<TelemetrySample> samples(CarrierHouse &house, Instant from, Instant to, Seconds step)
{
    const auto found = house.services().telemetry.samples(line, Interval::between(from, to), step);
    require(bool(found), "these samples can be had");
    return *found;
}

void play(Script &script, const char *lines)
{
    QCOMPARE(QString::fromStdString(script.run(lines)), QString());
}

} // namespace

class TestTelemetry : public QObject {
    Q_OBJECT

private slots:
    void everyStepOfTheWindowHasASample();
    void aBoostIsSeenInWhatIsCommitted();
    void whileTheCarrierWasDownNothingWasCarried();
    void aLongStepIsTheSumOfShortOnes();
    void whatWasDroppedIsToldWhereItWasCounted();
    void tooMuchIsRefused_data();
    void tooMuchIsRefused();
};

void TestTelemetry::everyStepOfTheWindowHasASample()
{
    Script script;
    play(script, "tick 100\n add a FRA-1 ams-cloud 1G 4G -> accepted\n tick 600");
    CarrierHouse &house = script.house();
    const Instant now = house.clock().now();
    const auto found = samples(house, now - std::chrono::hours(1), now + Seconds(60), Seconds(10));
    QCOMPARE(found.front().at, *parseInstant("2026-05-12T10:01:40.000Z")); // not before it was
    QCOMPARE(found.back().at, *parseInstant("2026-05-12T10:11:30.000Z")); // nor after now
    QCOMPARE(found.size(), std::size_t(60));
    for (std::size_t index = 1; index < found.size(); ++index) {
        QCOMPARE(found[index].at, found[index - 1].at + Seconds(10));
        QCOMPARE(found[index].committed, Bandwidth::gbps(1));
        QVERIFY(found[index].mean <= found[index].peak);
        QVERIFY(found[index].peak <= found[index].committed);
        QVERIFY(found[index].mean > Bandwidth());
    }
}

void TestTelemetry::aBoostIsSeenInWhatIsCommitted()
{
    Script script;
    play(script, R"(
        add a FRA-1 ams-cloud 1G 4G -> accepted
        tick 60
        boost a 4G 60 -> accepted
        tick 120
    )");
    CarrierHouse &house = script.house();
    const Instant start = *parseInstant("2026-05-12T10:00:00.000Z");
    const auto found = samples(house, start, house.clock().now(), Seconds(1));
    int boosted = 0;
    for (const TelemetrySample &sample : found) {
        const bool isBoosted = sample.committed == Bandwidth::gbps(4);
        boosted += isBoosted ? 1 : 0;
        QVERIFY(sample.mean > Bandwidth::gbps(3) || !isBoosted);
        QVERIFY(sample.mean <= Bandwidth::gbps(1) || isBoosted);
    }
    QVERIFY(boosted >= 60 && boosted <= 62);
}

void TestTelemetry::whileTheCarrierWasDownNothingWasCarried()
{
    Script script;
    play(script, "add a FRA-1 ams-cloud 1G 4G -> accepted\n tick 59\n down 120\n tick 60");
    CarrierHouse &house = script.house();
    const Instant start = *parseInstant("2026-05-12T10:00:00.000Z");
    const auto found = samples(house, start, house.clock().now(), Seconds(1));
    int silent = 0;
    for (const TelemetrySample &sample : found)
        silent += sample.mean.isZero() && sample.committed.isZero() ? 1 : 0;
    QVERIFY2(silent >= 121 && silent <= 122, qPrintable(QString::number(silent)));
    QVERIFY(!found.back().mean.isZero());
}

void TestTelemetry::aLongStepIsTheSumOfShortOnes()
{
    Script script;
    play(script, R"(
        add a FRA-1 ams-cloud 1G 4G -> accepted
        tick 1000
        boost a 4G 777 -> accepted
        tick 2000
    )");
    CarrierHouse &house = script.house();
    const Instant from = *parseInstant("2026-05-12T10:05:00.000Z");
    const Instant to = *parseInstant("2026-05-12T10:40:00.000Z");
    std::int64_t sum = 0;
    Bandwidth peak;
    for (const TelemetrySample &sample : samples(house, from, to, Seconds(1))) {
        sum += sample.mean.inKbps();
        peak = std::max(peak, sample.peak);
    }
    std::int64_t longSum = 0;
    Bandwidth longPeak;
    for (const TelemetrySample &sample : samples(house, from, to, Seconds(300))) {
        longSum += sample.mean.inKbps() * 300;
        longPeak = std::max(longPeak, sample.peak);
    }
    QVERIFY(std::abs(sum - longSum) <= 7 * 300); // each mean is cut to a whole kbps
    QCOMPARE(longPeak, peak);
}

void TestTelemetry::whatWasDroppedIsToldWhereItWasCounted()
{
    Script script;
    FlakyDatapath *counting = nullptr;
    CarrierHouse &house = script.house();
    house.settings().wrap = [&](std::unique_ptr<Datapath> inner) {
        auto wrapped = std::make_unique<FlakyDatapath>(std::move(inner), house.clock(),
                                                       FlakyDatapath::Moods{});
        counting = wrapped.get();
        return std::unique_ptr<Datapath>(std::move(wrapped));
    };
    house.kill();
    house.start();
    play(script, "add a FRA-1 ams-cloud 1G 4G -> accepted\n tick 600");
    const Instant now = floorToSecond(house.clock().now());
    const auto told = [&] { return samples(house, now - Seconds(40), now, Seconds(10)); };
    for (const TelemetrySample &sample : told())
        QVERIFY(!sample.dropped); // this datapath does not count
    counting->countDrops(3, now - Seconds(20));
    std::vector<std::optional<std::int64_t>> drops;
    std::ranges::transform(told(), std::back_inserter(drops), &TelemetrySample::dropped);
    QCOMPARE(drops, (std::vector<std::optional<std::int64_t>>{{}, {}, 30, 30}));
}

void TestTelemetry::tooMuchIsRefused_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("three thousand") << 3'000 << 1 << true;
    QTest::newRow("one more") << 3'001 << 1 << false;
    QTest::newRow("no step") << 60 << 0 << false;
    QTest::newRow("a negative step") << 60 << -1 << false;
    QTest::newRow("a day") << 86'400 << 86'400 << true;
    QTest::newRow("more than a day") << 86'400 << 86'401 << false;
}

void TestTelemetry::tooMuchIsRefused()
{
    QFETCH(int, seconds);
    QFETCH(int, step);
    QFETCH(bool, allowed);
    Script script;
    play(script, "add a FRA-1 ams-cloud 1G 4G -> accepted");
    const Instant from = *parseInstant("2026-05-12T00:00:00.000Z");
    const auto found = script.house().services().telemetry.samples(
        line, Interval::between(from, from + Seconds(seconds)), Seconds(step));
    QCOMPARE(bool(found), allowed);
    if (!found)
        QCOMPARE(found.error().code, ErrorCode::OutOfRange);
}

QTEST_GUILESS_MAIN(TestTelemetry)
#include "tst_telemetry.moc"
