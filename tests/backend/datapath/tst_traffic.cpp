// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/datapath/traffic.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;

namespace {

const Profile atBase{Bandwidth::gbps(1), Bandwidth::gbps(1)};
const Profile boosted{Bandwidth::gbps(4), Bandwidth::gbps(1)};
const Instant wednesday = *parseInstant("2026-05-13T00:00:00.000Z");

Bandwidth meanOf(const Traffic &traffic, Instant from, Seconds length, const Profile &profile)
{
    const Carried carried = traffic.over(Interval::between(from, from + length), profile);
    return Bandwidth::kbps(carried.kilobits / length.count());
}

} // namespace

class TestTraffic : public QObject {
    Q_OBJECT

private slots:
    void theSameSeedAndTimeGiveTheSame();
    void itNeverRisesAboveWhatIsInForce();
    void itFollowsTheDayOfTheAEnd();
    void itRestsAtTheWeekend();
    void aBoostIsUsed();
    void aLongTimeIsTheSumOfItsSeconds_data();
    void aLongTimeIsTheSumOfItsSeconds();
};

void TestTraffic::theSameSeedAndTimeGiveTheSame()
{
    const Traffic one(1, Seconds(0));
    const Traffic same(1, Seconds(0));
    const Traffic other(2, Seconds(0));
    int different = 0;
    for (int second = 0; second < 100; ++second) {
        const Instant at = wednesday + Seconds(second);
        QCOMPARE(one.at(at, atBase), same.at(at, atBase));
        different += one.at(at, atBase) != other.at(at, atBase) ? 1 : 0;
    }
    QVERIFY(different > 90);
    QCOMPARE(one.at(wednesday, atBase).inKbps(), std::int64_t(119'000)); // on every machine
}

void TestTraffic::itNeverRisesAboveWhatIsInForce()
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Traffic traffic(seed, Seconds(0));
        for (const Profile &profile : {atBase, boosted})
            for (int second = 0; second < 7 * 86'400; second += 97) {
                const Bandwidth carried = traffic.at(wednesday + Seconds(second), profile);
                QVERIFY(carried <= profile.rate);
                QVERIFY(carried > Bandwidth());
            }
    }
}

void TestTraffic::itFollowsTheDayOfTheAEnd()
{
    const Traffic traffic(7, std::chrono::hours(8)); // Singapore
    const Bandwidth night = meanOf(traffic, wednesday + std::chrono::hours(19),
                                   std::chrono::hours(1), atBase); // 03:00 there
    const Bandwidth noon = meanOf(traffic, wednesday + std::chrono::hours(3), std::chrono::hours(1),
                                  atBase); // 11:00 there
    QVERIFY(noon.inKbps() > 2 * night.inKbps());
}

void TestTraffic::itRestsAtTheWeekend()
{
    const Traffic traffic(7, Seconds(0));
    const auto noonOf = [&](int days) {
        return meanOf(traffic, wednesday + std::chrono::hours(24 * days + 11),
                      std::chrono::hours(2), atBase);
    };
    for (const int weekend : {3, 4}) // Saturday and Sunday
        for (const int workday : {0, 1, 2, 5, 6})
            QVERIFY(noonOf(weekend).inKbps() * 4 < noonOf(workday).inKbps() * 3);
}

void TestTraffic::aBoostIsUsed()
{
    const Traffic traffic(7, Seconds(0));
    const Bandwidth mean = meanOf(traffic, wednesday, std::chrono::hours(1), boosted);
    QVERIFY(mean > Bandwidth::mbps(3'300));
    QVERIFY(mean < Bandwidth::gbps(4));
}

void TestTraffic::aLongTimeIsTheSumOfItsSeconds_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length");
    QTest::newRow("one second") << 17 << 1;
    QTest::newRow("inside a minute") << 3 << 40;
    QTest::newRow("a whole minute") << 60 << 60;
    QTest::newRow("over the edges of minutes") << 50 << 200;
    QTest::newRow("an hour and a bit") << 1 << 3'700;
}

void TestTraffic::aLongTimeIsTheSumOfItsSeconds()
{
    QFETCH(int, from);
    QFETCH(int, length);
    const Traffic traffic(3, Seconds(0));
    std::int64_t sum = 0;
    Bandwidth peak;
    for (int second = from; second < from + length; ++second) {
        const Bandwidth carried = traffic.at(wednesday + Seconds(second), atBase);
        sum += carried.inKbps();
        peak = std::max(peak, carried);
    }
    const Instant start = wednesday + Seconds(from);
    const Carried carried = traffic.over(Interval::between(start, start + Seconds(length)), atBase);
    QCOMPARE(carried.kilobits, sum);
    QCOMPARE(carried.peak, peak);
}

QTEST_APPLESS_MAIN(TestTraffic)
#include "tst_traffic.moc"
