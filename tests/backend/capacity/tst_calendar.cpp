// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/capacity/capacity.h"
#include "backend/store/opening.h"
#include "backend/store/store.h"
#include "backend/store/transaction.h"
#include "tests/support/peak.h"
#include "tests/support/smallworld.h"

#include <QTest>

#include <random>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;
using namespace turbolane::literals;

namespace {

const Instant noon =
    Instant(std::chrono::sys_days(std::chrono::year(2026) / 5 / 12)) + Seconds(43'200);

HolderId holder(std::uint64_t number)
{
    return HolderId("holder-" + std::to_string(number));
}

/// A port, a link, a cloud side and a store, with a clock in hand.
struct House {
    House()
        : catalogue(*smallWorld())
        , network(catalogue)
        , store(*openDatabase(QStringLiteral(":memory:")))
        , clock(noon)
        , capacity(std::make_unique<Capacity>(store, network, clock))
    { }

    Demanded demand(Bandwidth rate, Interval time) const
    {
        const Link &link = catalogue.links().front();
        return {.port = port(),
                .path = {.pops = {link.a, link.z}, .links = {link.id}, .oneWay = {}, .routeKm = 0},
                .rate = rate,
                .time = time,
                .onRamp = catalogue.onRamps().front()};
    }
    static Port port()
    {
        Port port;
        port.id = PortId("port-1");
        port.name = "FRA-1";
        port.speed = 10_Gbps;
        return port;
    }
    Interval fromNow(Seconds length) const
    {
        return Interval::between(clock.now(), clock.now() + length);
    }
    Interval forGood() const { return Interval::between(clock.now(), forEver); }
    Bandwidth free(Interval time) const { return capacity->freeOnPort(port(), time); }

    void keep(const std::function<void()> &write)
    {
        Transaction together(store.database());
        write();
        QVERIFY(together.commit());
    }
    /// What a plain sweep over the stored rows says of the same port.
    Bandwidth told(Interval time) const
    {
        const auto held = store.reservations.heldOf(resourceOf(port().id));
        return port().speed.minus(peakOf(held, time, clock.now()));
    }
    /// The most promised at any instant, where everybody keeps to the planned end.
    Bandwidth planned() const
    {
        auto held = store.reservations.heldOf(resourceOf(port().id));
        std::erase_if(held, [this](const Reservation &reservation) {
            return reservation.expires && *reservation.expires <= clock.now();
        });
        return peakOf(held, forGood(), Instant());
    }
    void restart()
    {
        capacity.reset();
        capacity = std::make_unique<Capacity>(store, network, clock);
    }

    Catalogue catalogue;
    Network network;
    Store store;
    SimulatedClock clock;
    std::unique_ptr<Capacity> capacity;
};

/// One random deed of the carrier, as its services would do it.
void act(House &house, std::mt19937 &random)
{
    Capacity &capacity = *house.capacity;
    const HolderId one = holder(random() % 40);
    const bool isFree = house.store.reservations.heldBy(one).empty();
    const Instant from = house.clock.now() + Seconds(random() % 3 == 0 ? random() % 300 : 0);
    const Instant to = random() % 3 == 0 ? forEver : from + Seconds(1 + random() % 400);
    const Demanded asked =
        house.demand(Bandwidth::mbps(500 * (1 + random() % 8)), Interval::between(from, to));
    std::optional<Instant> expires;
    if (random() % 3 == 0)
        expires = house.clock.now() + Seconds(60);
    if (isFree) {
        if (capacity.fits(asked))
            capacity.reserve(one, asked, expires);
        return;
    }
    const auto held = house.store.reservations.heldBy(one).front();
    const bool hasExpired = held.expires && *held.expires <= house.clock.now();
    switch (random() % 4) {
    case 0: capacity.setRate(one, Bandwidth::kbps(held.rate.inKbps() / 2)); break;
    case 1:
        if (held.to && !held.expires)
            capacity.setEnd(one, std::max(house.clock.now(), *held.to - Seconds(30)));
        break;
    case 2:
        if (held.expires && !hasExpired && capacity.heldBy(holder(99)).empty())
            capacity.handOver(one, holder(99));
        break;
    case 3: capacity.release(one); break;
    }
}

} // namespace

class TestCalendar : public QObject {
    Q_OBJECT

private slots:
    void itSaysWhatTheStoreSays_data();
    void itSaysWhatTheStoreSays();
    void whatIsTakenBackIsTakenBackHere();
    void aCommitThatFailsChangesNothing();
    void aHoldIsFreeFromItsExpiryOn();
    void aHoldThatIsHandedOverStays();
    void whatIsLateStaysHeld();
    void whatHasBegunIsHeldWhenTheClockIsSetBack();
    void whatComesLaterIsFreeUntilThen();
    void whatIsClosedIsNotPromised();
    void ownHoldingsDoNotStandInTheWay();
    void aCloudSideFillsUp();
    void theFirstSlotFitsEverywhere();
    void aShortageSaysWhereAndWhen();
};

void TestCalendar::itSaysWhatTheStoreSays_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestCalendar::itSaysWhatTheStoreSays()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    House house;
    for (int step = 0; step < 150; ++step) {
        const bool isKept = random() % 4 != 0;
        Transaction together(house.store.database());
        for (int deed = 0; deed < 3; ++deed) {
            Savepoint alone(house.store.database());
            act(house, random);
            if (random() % 3 != 0)
                alone.keep();
        }
        if (isKept)
            QVERIFY(together.commit());
        else
            house.store.database().rollback();
        if (random() % 2 == 0)
            house.clock.advance(Seconds(random() % 90));
        house.keep([&] { house.capacity->runDue(); });
        if (random() % 10 == 0)
            house.restart();
        const Instant asked = house.clock.now() + Seconds(random() % 400);
        const Interval window = Interval::between(asked, asked + Seconds(1 + random() % 200));
        QCOMPARE(house.free(window).inKbps(), house.told(window).inKbps());
        QCOMPARE(house.free(house.forGood()).inKbps(), house.told(house.forGood()).inKbps());
        QVERIFY(house.planned() <= House::port().speed);
    }
}

void TestCalendar::whatIsTakenBackIsTakenBackHere()
{
    House house;
    const auto asked = [&] { return house.demand(3_Gbps, house.forGood()); };
    {
        Transaction together(house.store.database());
        {
            Savepoint outer(house.store.database());
            house.capacity->reserve(holder(1), asked());
            {
                Savepoint inner(house.store.database());
                house.capacity->reserve(holder(2), asked());
                house.capacity->setRate(holder(1), 5_Gbps);
                QCOMPARE(house.free(house.forGood()).inKbps(), (2_Gbps).inKbps());
            }
            QCOMPARE(house.free(house.forGood()).inKbps(), (7_Gbps).inKbps());
            outer.keep();
        }
        QCOMPARE(house.free(house.forGood()).inKbps(), (7_Gbps).inKbps());
    }
    QCOMPARE(house.free(house.forGood()).inKbps(), (10_Gbps).inKbps());
}

void TestCalendar::aCommitThatFailsChangesNothing()
{
    House house;
    house.keep([&] { house.capacity->reserve(holder(1), house.demand(1_Gbps, house.forGood())); });
    house.store.database().dieAfterCommits(0);
    Transaction together(house.store.database());
    house.capacity->reserve(holder(2), house.demand(1_Gbps, house.forGood()));
    house.capacity->release(holder(1));
    QVERIFY(!together.commit());
    QCOMPARE(house.free(house.forGood()).inKbps(), (9_Gbps).inKbps());
}

void TestCalendar::aHoldIsFreeFromItsExpiryOn()
{
    House house;
    house.keep([&] {
        house.capacity->reserve(holder(1), house.demand(4_Gbps, house.forGood()),
                                noon + Seconds(60));
    });
    QCOMPARE(house.free(house.forGood()).inKbps(), (6_Gbps).inKbps());
    house.clock.advance(Seconds(60) - Millis(1));
    QCOMPARE(house.free(house.forGood()).inKbps(), (6_Gbps).inKbps());
    house.clock.advance(Millis(1));
    QCOMPARE(house.free(house.forGood()).inKbps(), (10_Gbps).inKbps());
    house.keep([&] { house.capacity->release(holder(1)); });
    QCOMPARE(house.free(house.forGood()).inKbps(), (10_Gbps).inKbps());
}

void TestCalendar::aHoldThatIsHandedOverStays()
{
    House house;
    house.keep([&] {
        house.capacity->reserve(holder(1), house.demand(4_Gbps, house.forGood()),
                                noon + Seconds(60));
        house.capacity->handOver(holder(1), holder(2));
    });
    house.clock.advance(Seconds(600));
    QCOMPARE(house.free(house.forGood()).inKbps(), (6_Gbps).inKbps());
    house.restart();
    QCOMPARE(house.free(house.forGood()).inKbps(), (6_Gbps).inKbps());
    QCOMPARE(house.capacity->heldBy(holder(2)).size(), std::size_t(3));
}

void TestCalendar::whatIsLateStaysHeld()
{
    House house;
    house.keep([&] {
        house.capacity->reserve(holder(1), house.demand(4_Gbps, house.fromNow(Seconds(60))));
    });
    const Interval later = Interval::between(noon + Seconds(100), noon + Seconds(200));
    QCOMPARE(house.free(later).inKbps(), (10_Gbps).inKbps());
    house.clock.advance(Seconds(60));
    QCOMPARE(house.free(later).inKbps(), (6_Gbps).inKbps());
    house.keep([&] { house.capacity->release(holder(1)); });
    QCOMPARE(house.free(later).inKbps(), (10_Gbps).inKbps());
}

void TestCalendar::whatHasBegunIsHeldWhenTheClockIsSetBack()
{
    House house;
    house.keep([&] {
        house.capacity->reserve(holder(1), house.demand(4_Gbps, house.forGood()));
        house.capacity->reserve(
            holder(2), house.demand(1_Gbps, Interval::between(noon + Seconds(30), forEver)));
    });
    house.clock.advance(Seconds(30));
    house.keep([&] { house.capacity->runDue(); });
    house.clock.set(noon - Seconds(3'600));
    QCOMPARE(house.free(house.fromNow(Seconds(60))).inKbps(), (5_Gbps).inKbps());
    house.restart();
    QCOMPARE(house.free(house.fromNow(Seconds(60))).inKbps(), (5_Gbps).inKbps());
}

void TestCalendar::whatComesLaterIsFreeUntilThen()
{
    House house;
    house.keep([&] {
        house.capacity->reserve(
            holder(1),
            house.demand(4_Gbps, Interval::between(noon + Seconds(30), noon + Seconds(60))));
    });
    QCOMPARE(house.free(house.fromNow(Seconds(30))).inKbps(), (10_Gbps).inKbps());
    QCOMPARE(house.free(house.fromNow(Seconds(31))).inKbps(), (6_Gbps).inKbps());
}

void TestCalendar::whatIsClosedIsNotPromised()
{
    House house;
    const ResourceId port = resourceOf(House::port().id);
    house.capacity->close(holder(7), port,
                          Interval::between(noon + Seconds(30), noon + Seconds(60)));
    QCOMPARE(house.free(house.fromNow(Seconds(30))).inKbps(), (10_Gbps).inKbps());
    QVERIFY(house.free(house.fromNow(Seconds(31))).isZero());
    const auto slot = house.capacity->firstSlot(house.demand(1_Gbps, house.fromNow(Seconds(40))));
    QVERIFY(slot == noon + Seconds(60));
    house.clock.advance(Seconds(60));
    QCOMPARE(house.free(house.forGood()).inKbps(), (10_Gbps).inKbps());

    house.capacity->setDown(port, house.clock.now());
    QVERIFY(house.free(house.forGood()).isZero());
    const auto lacking = house.capacity->shortage(house.demand(1_Gbps, house.forGood()));
    QVERIFY(lacking && lacking->isClosed);
    house.capacity->setUp(port);
    QCOMPARE(house.free(house.forGood()).inKbps(), (10_Gbps).inKbps());
}

void TestCalendar::ownHoldingsDoNotStandInTheWay()
{
    House house;
    house.keep([&] {
        house.capacity->reserve(holder(1), house.demand(4_Gbps, house.fromNow(Seconds(60))));
        house.capacity->reserve(
            holder(2), house.demand(3_Gbps, Interval::between(noon + Seconds(30), forEver)));
    });
    Demanded asked = house.demand(7_Gbps, house.forGood());
    QVERIFY(!house.capacity->fits(asked));
    asked.besides = {holder(1)};
    QVERIFY(house.capacity->fits(asked));
    asked.rate = 8_Gbps;
    QVERIFY(!house.capacity->fits(asked));
    // The first 30 seconds are free but for its own 4 Gbps.
    const auto lacking = house.capacity->shortage(asked);
    QVERIFY(lacking && lacking->time.from() == noon + Seconds(30));
    asked.time = house.fromNow(Seconds(20));
    QVERIFY(house.capacity->firstSlot(asked) == noon);
    asked.besides.clear();
    QVERIFY(house.capacity->firstSlot(asked) != noon);
}

void TestCalendar::aCloudSideFillsUp()
{
    House house;
    const OnRamp &onRamp = house.catalogue.onRamps().front();
    const Bandwidth whole = *cloudSideOf(onRamp);
    QCOMPARE(house.capacity->freeOnCloudSide(onRamp, house.forGood()).inKbps(), whole.inKbps());
    house.keep([&] { house.capacity->reserve(holder(1), house.demand(4_Gbps, house.forGood())); });
    QCOMPARE(house.capacity->freeOnCloudSide(onRamp, house.forGood()).inKbps(),
             whole.minus(4_Gbps).inKbps());
    Demanded asked = house.demand(whole, house.forGood());
    asked.port = {};
    asked.path.links.clear();
    const auto refused = house.capacity->fits(asked);
    QVERIFY(!refused && refused.error().code == ErrorCode::AboveCapacity);
    QVERIFY(refused.error().detail.find(onRamp.id.text()) != std::string::npos);
}

void TestCalendar::theFirstSlotFitsEverywhere()
{
    House house;
    const auto between = [&](int from, int to) {
        return Interval::between(noon + Seconds(from), noon + Seconds(to));
    };
    const auto slotOf = [&](int length) {
        const auto slot =
            house.capacity->firstSlot(house.demand(3_Gbps, house.fromNow(Seconds(length))));
        return slot ? int((*slot - noon) / Seconds(1)) : -1;
    };
    house.keep([&] {
        // The port is full from 10 to 20, the link (of 10G) from 25 to 40.
        Demanded port = house.demand(8_Gbps, between(10, 20));
        port.path.links.clear();
        house.capacity->reserve(holder(1), port);
        Demanded link = house.demand(8_Gbps, between(25, 40));
        link.port = {};
        house.capacity->reserve(holder(2), link);
    });
    QCOMPARE(slotOf(10), 0);
    QCOMPARE(slotOf(5), 0);
    QCOMPARE(slotOf(11), 40);
    house.clock.advance(Seconds(8));
    QCOMPARE(slotOf(5), 20);
    QCOMPARE(slotOf(6), 40);
    house.keep(
        [&] { house.capacity->reserve(holder(3), house.demand(8_Gbps, between(50, 99'999))); });
    house.clock.set(noon + Seconds(45));
    house.keep([&] {
        house.capacity->release(holder(1));
        house.capacity->release(holder(2));
    });
    QCOMPARE(slotOf(6), 99'999);
}

void TestCalendar::aShortageSaysWhereAndWhen()
{
    House house;
    house.keep([&] {
        house.capacity->reserve(
            holder(1),
            house.demand(8_Gbps, Interval::between(noon + Seconds(10), noon + Seconds(20))));
    });
    Demanded asked = house.demand(3_Gbps, house.fromNow(Seconds(60)));
    auto lacking = house.capacity->shortage(asked);
    QVERIFY(lacking.has_value());
    QCOMPARE(lacking->resource.text(), resourceOf(House::port().id).text());
    QVERIFY(lacking->time == Interval::between(noon + Seconds(10), noon + Seconds(20)));
    QCOMPARE(lacking->free.inKbps(), (2_Gbps).inKbps());
    asked.port = {};
    lacking = house.capacity->shortage(asked);
    QVERIFY(lacking.has_value());
    QCOMPARE(lacking->resource.text(), resourceOf(asked.path.links.front()).text());
}

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
