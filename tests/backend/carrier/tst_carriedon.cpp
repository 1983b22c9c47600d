// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/charging/charging.h"
#include "tests/support/carrierhouse.h"
#include "tests/support/flakydatapath.h"
#include "tests/support/laws.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;

/// What goes on carrying while the carrier is away is charged as if it had never been away; what
/// stopped with it is not.
class TestCarriedOn : public QObject {
    Q_OBJECT

private slots:
    void whatWentOnIsChargedAndNothingElse_data();
    void whatWentOnIsChargedAndNothingElse();
    void withoutAnythingInServiceAwayIsAway();

private:
    static void orderAndBoost(CarrierHouse &house, Seconds boost)
    {
        const auto placed = house.ask<PlacedOrder>([](Services &s) {
            return s.orders.add({.name = "a",
                                 .port = PortId("port-fra"),
                                 .onRamp = OnRampId("ams-cloud"),
                                 .base = Bandwidth::gbps(1),
                                 .turbo = Bandwidth::gbps(4),
                                 .vlan = {},
                                 .mostHourly = {},
                                 .externalId = {}});
        });
        QVERIFY(placed);
        house.pass(Seconds(30));
        if (boost == Seconds(0))
            return;
        const auto started = house.ask<Boost>([boost](Services &s) {
            return s.boosts.start({.connection = ConnectionId("connection-1"),
                                   .to = Bandwidth::gbps(4),
                                   .duration = boost,
                                   .most = {}});
        });
        QVERIFY2(started, started ? "" : started.error().detail.c_str());
    }
    static void outlive(CarrierHouse &house)
    {
        house.settings().wrap = [&house](std::unique_ptr<Datapath> inner) {
            auto wrapped = std::make_unique<FlakyDatapath>(
                std::move(inner), house.clock(),
                FlakyDatapath::Moods{.seed = 1, .failingPercent = 0});
            wrapped->outliveTheCarrier();
            return wrapped;
        };
    }
    static Money charged(CarrierHouse &house) { return house.services().charging.current()->total; }
};

void TestCarriedOn::whatWentOnIsChargedAndNothingElse_data()
{
    QTest::addColumn<bool>("outlives");
    QTest::addColumn<int>("boostSeconds");
    QTest::newRow("it went on") << true << 0;
    QTest::newRow("it went on, boosted") << true << 7'200;
    QTest::newRow("it went on, and its boost ended by itself") << true << 600;
    QTest::newRow("it stopped") << false << 0;
    QTest::newRow("it stopped, boosted") << false << 7'200;
}

void TestCarriedOn::whatWentOnIsChargedAndNothingElse()
{
    QFETCH(bool, outlives);
    QFETCH(int, boostSeconds);
    constexpr Seconds up{300};
    constexpr Seconds away{1'800};
    CarrierHouse never;
    orderAndBoost(never, Seconds(boostSeconds));
    never.pass(up);
    const Money before = charged(never);
    never.pass(away);

    CarrierHouse house;
    if (outlives)
        outlive(house);
    orderAndBoost(house, Seconds(boostSeconds));
    house.pass(up);
    house.kill();
    house.clock().advance(away);
    house.start();
    QCOMPARE(charged(house).inMicros(), (outlives ? charged(never) : before).inMicros());
    QCOMPARE(house.store().charges.outages().empty(), outlives);
    const std::string broken = brokenLaw(house);
    QVERIFY2(broken.empty(), broken.c_str());
}

void TestCarriedOn::withoutAnythingInServiceAwayIsAway()
{
    CarrierHouse house;
    outlive(house);
    house.pass(Seconds(30));
    house.kill();
    house.clock().advance(Seconds(60));
    house.start();
    QCOMPARE(house.store().charges.outages().size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestCarriedOn)
#include "tst_carriedon.moc"
