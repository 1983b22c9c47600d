// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/datapath/linux/carriedseconds.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;

namespace {

Instant at(std::int64_t millis)
{
    return Instant(Millis(1'000'000'000'000 + millis));
}

lines::Flow bytes(std::uint64_t count)
{
    return {.bytes = count};
}

} // namespace

/// What a line carried each second, from counters that are read now and then.
class TestCarriedSeconds : public QObject {
    Q_OBJECT

private slots:
    void whatWasCountedBeforeTheFirstReadingIsNobodys();
    void aReadingIsSpreadOverItsSeconds();
    void theBusierDirectionCounts();
    void nothingIsLostInRounding();
    void countersThatBeginAnewCountNothingTwice();
    void aClockSetBackBeginsAnew();
    void longAgoIsForgotten();
    void whatWasDroppedIsKnownOfWholeTimes();
};

void TestCarriedSeconds::whatWasDroppedIsKnownOfWholeTimes()
{
    CarriedSeconds seconds;
    const auto in = [&](std::int64_t from, std::int64_t to) {
        return seconds.droppedIn(Interval::between(at(from), at(to)));
    };
    QVERIFY(!in(0, 1'000));
    seconds.see(at(500), {.bytes = 10, .drops = 7}, {.drops = 3}); // before, nobody's
    seconds.see(at(2'500), {.bytes = 10, .drops = 27}, {.drops = 23});
    QVERIFY(!in(0, 1'000)); // half of it was not counted
    QCOMPARE(in(1'000, 2'000), std::optional<std::int64_t>(20));
    QVERIFY(!in(1'000, 3'000)); // nor is that yet
    seconds.see(at(3'000), {.bytes = 10, .drops = 27}, {.drops = 24});
    QCOMPARE(in(1'000, 3'000), std::optional<std::int64_t>(31));
    seconds.see(at(3'500), {}, {}); // made anew: what is between was not seen
    seconds.see(at(5'000), {.drops = 5}, {});
    QVERIFY(!in(2'000, 4'000));
    QCOMPARE(in(4'000, 5'000), std::optional<std::int64_t>(4)); // rounded where it is cut
}

void TestCarriedSeconds::whatWasCountedBeforeTheFirstReadingIsNobodys()
{
    CarriedSeconds seconds;
    seconds.see(at(500), bytes(1'000'000), bytes(0));
    QCOMPARE(seconds.kilobitsIn(at(0)), 0);
    QCOMPARE(*seconds.seenUntil(), at(500));
}

void TestCarriedSeconds::aReadingIsSpreadOverItsSeconds()
{
    CarriedSeconds seconds;
    seconds.see(at(500), bytes(0), bytes(0));
    seconds.see(at(2'500), bytes(200'000), bytes(0)); // 800 kbit/s over two seconds
    QCOMPARE(seconds.kilobitsIn(at(0)), 400);
    QCOMPARE(seconds.kilobitsIn(at(1'000)), 800);
    QCOMPARE(seconds.kilobitsIn(at(2'000)), 400);
    seconds.see(at(3'000), bytes(250'000), bytes(0));
    QCOMPARE(seconds.kilobitsIn(at(2'000)), 800);
    QCOMPARE(seconds.kilobitsIn(at(3'000)), 0);
}

void TestCarriedSeconds::theBusierDirectionCounts()
{
    CarriedSeconds seconds;
    seconds.see(at(0), bytes(0), bytes(0));
    seconds.see(at(1'000), bytes(125'000), bytes(250'000));
    seconds.see(at(2'000), bytes(500'000), bytes(250'000));
    QCOMPARE(seconds.kilobitsIn(at(0)), 2'000);
    QCOMPARE(seconds.kilobitsIn(at(1'000)), 3'000);
}

void TestCarriedSeconds::nothingIsLostInRounding()
{
    CarriedSeconds seconds;
    std::uint64_t total = 0;
    seconds.see(at(0), bytes(0), bytes(0));
    for (int reading = 1; reading <= 1'000; ++reading) {
        total += 1'250;
        seconds.see(at(reading * 333), bytes(total), bytes(0));
    }
    std::int64_t kilobits = 0;
    for (int second = 0; second <= 333; ++second)
        kilobits += seconds.kilobitsIn(at(second * 1'000));
    QVERIFY(kilobits <= 10'000 && kilobits >= 10'000 - 334); // each second is cut to whole ones
}

void TestCarriedSeconds::countersThatBeginAnewCountNothingTwice()
{
    CarriedSeconds seconds;
    seconds.see(at(0), bytes(0), bytes(0));
    seconds.see(at(1'000), bytes(125'000), bytes(0));
    seconds.see(at(2'000), bytes(10), bytes(0)); // another keeper
    seconds.see(at(3'000), bytes(125'010), bytes(0));
    QCOMPARE(seconds.kilobitsIn(at(0)), 1'000);
    QCOMPARE(seconds.kilobitsIn(at(1'000)), 0);
    QCOMPARE(seconds.kilobitsIn(at(2'000)), 1'000);
}

void TestCarriedSeconds::aClockSetBackBeginsAnew()
{
    CarriedSeconds seconds;
    seconds.see(at(10'000), bytes(0), bytes(0));
    seconds.see(at(11'000), bytes(125'000), bytes(0));
    seconds.see(at(5'000), bytes(250'000), bytes(0));
    seconds.see(at(6'000), bytes(375'000), bytes(0));
    QCOMPARE(seconds.kilobitsIn(at(5'000)), 1'000);
}

void TestCarriedSeconds::longAgoIsForgotten()
{
    CarriedSeconds seconds;
    seconds.see(at(0), bytes(0), bytes(0));
    seconds.see(at(1'000), bytes(125'000), bytes(0));
    seconds.see(at(100'000'000), bytes(125'000), bytes(0));
    seconds.see(at(100'001'000), bytes(250'000), bytes(0));
    QCOMPARE(seconds.kilobitsIn(at(0)), 0);
    QCOMPARE(seconds.kilobitsIn(at(100'000'000)), 1'000);
}

QTEST_GUILESS_MAIN(TestCarriedSeconds)
#include "tst_carriedseconds.moc"
