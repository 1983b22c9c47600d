// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/answerbook.h"
#include "backend/store/opening.h"
#include "backend/store/store.h"
#include "backend/store/transaction.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;

namespace {

constexpr Currency euro = Currency::of("EUR");
const Instant noon = *parseInstant("2026-05-12T12:00:00.000Z");

Store freshStore()
{
    return Store(std::move(*openDatabase(QStringLiteral(":memory:"))));
}

Connection aConnection(const std::string &name, int vlan)
{
    return {.id = ConnectionId("id-" + name),
            .name = name,
            .state = ProductState::PendingActive,
            .port = PortId("port-1"),
            .onRamp = OnRampId("ramp-1"),
            .vlan = *Vlan::of(vlan),
            .base = Bandwidth::gbps(1),
            .turbo = Bandwidth::gbps(4),
            .inForce = {},
            .path = {.pops = {PopId("FRA"), PopId("AMS"), PopId("LON")},
                     .links = {LinkId("FRA-AMS-1"), LinkId("AMS-LON-1")},
                     .oneWay = Micros(5'050),
                     .routeKm = 970},
            .basePrice = HourlyRate::of(310'001, 3, euro),
            .activeSince = {},
            .terminatedAt = {},
            .lastOrder = OrderId("order-1"),
            .boost = {},
            .version = 1};
}

FlightStep step(StepKind kind)
{
    FlightStep step;
    step.kind = kind;
    step.holder = StepHolder::Cloud;
    step.typical = Millis(700);
    return step;
}

const ChargeTerms terms{DistanceClass::Continental, "T2", "Europe/Berlin"};

void keep(Store &store, const std::function<void()> &write)
{
    Transaction together(store.database());
    write();
    QVERIFY(together.commit());
}

PathPolicy everyRule()
{
    return {.avoidCountries = {"FR", "BE"},
            .withinCountries = {"DE", "NL"},
            .viaCountries = {"NL"},
            .avoidZones = {"US"},
            .withinZones = {"EU", "UK"},
            .viaZones = {"EU"},
            .avoidPops = {PopId("BRU")},
            .avoidLinks = {LinkId("BRU-LON-1"), LinkId("AMS-BRU-1")},
            .avoidRisks = {"C-BRU-LON-1"},
            .encryption = Encryption::Macsec,
            .longestRoundTrip = Micros(20'000),
            .apartFrom = ConnectionId("connection-1")};
}

} // namespace

class TestStore : public QObject {
    Q_OBJECT

private slots:
    void aConnectionComesBackAsItWas();
    void anOrderComesBackWithItsFlightRecord();
    void aBoostComesBackAndIsFoundWhenDue();
    void aSegmentIsClosedOnce();
    void aReservationIsReleasedOnce();
    void numbersAreNeverGivenTwice();
    void leavingATransactionUndoesIt();
    void aSavepointIsUndoneAlone();
    void afterAFailureNothingIsKept();
    void anAnswerIsGivenAgainByteForByte();
    void twoLiveConnectionsNeverShareAVlan();
    void profileChangesKeepTheirOrder();
};

void TestStore::aConnectionComesBackAsItWas()
{
    Store store = freshStore();
    Connection connection = aConnection("a", 7);
    keep(store, [&] { store.connections.add(1, connection, terms); });
    connection.state = ProductState::Active;
    connection.inForce = connection.base;
    connection.activeSince = noon;
    connection.boost = BoostId("boost-1");
    connection.version = 2;
    connection.path.links = {LinkId("moved-1")};
    connection.policy = everyRule();
    connection.protection = Protection::OnePlusOne;
    connection.standby = connection.path;
    connection.riding = Riding::Standby;
    connection.restorationOrder = firstRestoration;
    connection.innerVlan = *Vlan::of(9);
    connection.cloudVlan = *Vlan::of(3'000);
    connection.bundle = BundleId("bundle-1");
    ChargeTerms terms = store.connections.terms(connection.id);
    terms.standby = LegTerms{DistanceClass::National, "T3"};
    terms.list = 2;
    terms.plan = connection.plan = PlanId("reserved");
    terms.reserved = Bandwidth::mbps(700);
    terms.termMonths = connection.termMonths = 24;
    terms.termEnds = connection.termEnds = Instant(Seconds(1'798'761'600));
    terms.encryption = Encryption::QuantumSafe;
    terms.cloud = "aws";
    keep(store, [&] { store.connections.setTerms(connection.id, terms); });
    QVERIFY(store.connections.terms(connection.id) == terms);
    connection.quote = QuoteId("quote-1");
    connection.cloudAccount = "447108239156";
    keep(store, [&] { store.connections.save(connection); });

    const auto found = store.connections.byId(connection.id);
    QVERIFY(found);
    QCOMPARE(found->name, connection.name);
    QCOMPARE(found->state, connection.state);
    QCOMPARE(found->vlan->number(), 7);
    QCOMPARE(found->base, connection.base);
    QCOMPARE(found->turbo, connection.turbo);
    QCOMPARE(found->inForce, connection.inForce);
    QVERIFY(*found == connection);
    QVERIFY(found->basePrice == connection.basePrice);
    QCOMPARE(found->activeSince, std::optional(noon));
    QVERIFY(!found->terminatedAt);
    QVERIFY(found->boost == connection.boost);
    QCOMPARE(found->version, std::int64_t(2));
    QVERIFY(store.connections.terms(connection.id) == terms);
    QVERIFY(!store.connections.byId(ConnectionId("unknown")));
}

void TestStore::anOrderComesBackWithItsFlightRecord()
{
    Store store = freshStore();
    Order order{.id = OrderId("order-1"),
                .externalId = "mine",
                .action = OrderAction::Modify,
                .purpose = OrderPurpose::BoostDown,
                .state = OrderState::Acknowledged,
                .connection = ConnectionId("c"),
                .placedAt = noon,
                .requestedCompletion = noon + Seconds(60),
                .completedAt = {},
                .steps = {step(StepKind::EdgesSet), step(StepKind::CloudAccepted)},
                .failure = {}};
    keep(store, [&] { store.orders.add(1, order); });
    order.state = OrderState::Failed;
    order.failure = Error{ErrorCode::Unavailable, "the edge did not answer"};
    order.steps[0].state = StepState::Failed;
    order.steps[0].startedAt = noon;
    order.steps[0].endedAt = noon + Seconds(1);
    keep(store, [&] { store.orders.save(order); });

    const auto found = store.orders.byId(order.id);
    QVERIFY(found);
    QCOMPARE(found->externalId, order.externalId);
    QCOMPARE(found->purpose, order.purpose);
    QCOMPARE(found->state, order.state);
    QCOMPARE(found->requestedCompletion, order.requestedCompletion);
    QVERIFY(found->steps == order.steps);
    QVERIFY(found->failure == order.failure);
    QVERIFY(!store.orders.target(order.id));
    const ChangeTarget target{Bandwidth::gbps(2), Bandwidth::gbps(3), HourlyRate::of(7, 3, euro)};
    keep(store, [&] { store.orders.setTarget(order.id, target); });
    QCOMPARE(store.orders.target(order.id)->base, target.base);
    QVERIFY(store.orders.target(order.id)->price == target.price);
}

void TestStore::aBoostComesBackAndIsFoundWhenDue()
{
    Store store = freshStore();
    Boost boost{.id = BoostId("boost-1"),
                .connection = ConnectionId("c"),
                .state = BoostState::Activating,
                .from = Bandwidth::gbps(1),
                .to = Bandwidth::gbps(4),
                .placedAt = noon,
                .startsAt = noon,
                .endsAt = noon + Seconds(60),
                .activeAt = {},
                .endedAt = {},
                .shownPrice = Money::micros(1'230'000, euro),
                .extra = HourlyRate::of(22, 7, euro),
                .upOrder = OrderId("order-1"),
                .downOrder = OrderId("order-2"),
                .reason = {}};
    keep(store, [&] { store.boosts.add(1, boost); });
    QVERIFY(store.boosts.due(noon + Seconds(60) - Millis(1)).empty());
    QCOMPARE(store.boosts.due(noon + Seconds(60)).size(), std::size_t(1));
    QCOMPARE(store.boosts.nextEnd(), std::optional(boost.endsAt));
    boost.state = BoostState::Reverting;
    boost.activeAt = noon + Seconds(2);
    boost.reason = "time";
    keep(store, [&] { store.boosts.save(boost); });
    QVERIFY(store.boosts.due(noon + Seconds(90)).empty());
    QVERIFY(!store.boosts.nextEnd());
    const auto found = store.boosts.of(boost.connection);
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found[0].shownPrice == boost.shownPrice);
    QVERIFY(found[0].extra == boost.extra);
    QCOMPARE(found[0].activeAt, boost.activeAt);
    QCOMPARE(found[0].reason, boost.reason);
    QVERIFY(found[0].downOrder == boost.downOrder);
}

void TestStore::aSegmentIsClosedOnce()
{
    Store store = freshStore();
    const ChargeSegment segment{.id = {},
                                .connection = ConnectionId("c"),
                                .kind = ChargeKind::Boost,
                                .boost = BoostId("boost-1"),
                                .base = Bandwidth::gbps(1),
                                .target = Bandwidth::gbps(4),
                                .terms = terms,
                                .start = noon,
                                .end = {},
                                .shownPrice = Money::micros(5, euro)};
    keep(store, [&] { store.charges.add(1, segment); });
    const auto open = store.charges.openOf(segment.connection, ChargeKind::Boost);
    QCOMPARE(open.size(), std::size_t(1));
    QVERIFY(open[0].terms == terms);
    QVERIFY(open[0].shownPrice == segment.shownPrice);
    keep(store, [&] {
        store.charges.close(open[0].id, noon + Seconds(60));
        store.charges.close(open[0].id, noon + Seconds(90)); // too late
    });
    QVERIFY(store.charges.openOf(segment.connection, ChargeKind::Boost).empty());
    QCOMPARE(store.charges.segmentsSince(noon)[0].end, std::optional(noon + Seconds(60)));
    QVERIFY(store.charges.segmentsSince(noon + Seconds(61)).empty());
}

void TestStore::aReservationIsReleasedOnce()
{
    Store store = freshStore();
    const HolderId holder("connection-1");
    const ResourceId link("link:FRA-AMS-1");
    keep(store, [&] {
        store.reservations.add(1, {link, holder, Bandwidth::gbps(1), noon, std::nullopt});
        store.reservations.add(2, {link, HolderId("other"), Bandwidth::gbps(2), noon, noon});
        QCOMPARE(store.reservations.heldOf(link).size(), std::size_t(2));
        QCOMPARE(store.reservations.release(holder, noon), std::int64_t(1));
        QCOMPARE(store.reservations.release(holder, noon), std::int64_t(0));
    });
    QCOMPARE(store.reservations.heldOf(link).size(), std::size_t(1));
    QVERIFY(store.reservations.heldBy(holder).empty());
}

void TestStore::numbersAreNeverGivenTwice()
{
    Store store = freshStore();
    keep(store, [&] {
        QCOMPARE(store.nextNumber("boost"), std::int64_t(1));
        QCOMPARE(store.nextNumber("order"), std::int64_t(1));
        QCOMPARE(store.nextNumber("boost"), std::int64_t(2));
    });
    {
        Transaction undone(store.database());
        QCOMPARE(store.nextNumber("boost"), std::int64_t(3));
    }
    keep(store, [&] { QCOMPARE(store.nextNumber("boost"), std::int64_t(3)); });
}

void TestStore::leavingATransactionUndoesIt()
{
    Store store = freshStore();
    {
        Transaction undone(store.database());
        store.connections.add(1, aConnection("a", 7), terms);
        QCOMPARE(store.connections.all().size(), std::size_t(1));
    }
    QVERIFY(store.connections.all().empty());
}

void TestStore::aSavepointIsUndoneAlone()
{
    Store store = freshStore();
    keep(store, [&] {
        {
            Savepoint kept(store.database());
            store.connections.add(1, aConnection("a", 7), terms);
            kept.keep();
        }
        {
            const Savepoint undone(store.database());
            store.connections.add(2, aConnection("b", 8), terms);
        }
    });
    QCOMPARE(store.connections.all().size(), std::size_t(1));
    QCOMPARE(store.connections.all()[0].name, std::string("a"));
}

void TestStore::afterAFailureNothingIsKept()
{
    Store store = freshStore();
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("database failed")));
    {
        Transaction together(store.database());
        store.connections.add(1, aConnection("a", 7), terms);
        store.database().run("INSERT INTO connection (number) VALUES (1)"); // breaks a constraint
        store.connections.add(2, aConnection("b", 8), terms);
        const auto kept = together.commit();
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::Unavailable);
    }
    QVERIFY(store.connections.all().empty());
    keep(store, [&] { store.connections.add(1, aConnection("c", 9), terms); });
    QCOMPARE(store.connections.all().size(), std::size_t(1));
}

void TestStore::anAnswerIsGivenAgainByteForByte()
{
    Store store = freshStore();
    SimulatedClock clock(noon);
    AnswerBook answers(store, clock);
    const IdempotencyKey key("key-1");
    const std::string request("POST /x\n{}\0?\xff", 13);
    const std::string body("{\"a\":1}\0\xff\r\n", 11);
    QVERIFY(!*answers.earlier(key, request));
    keep(store, [&] { answers.keep(key, request, {.status = 202, .body = body}); });
    const auto again = answers.earlier(key, request);
    QVERIFY(again && *again);
    QCOMPARE((*again)->status, 202);
    QVERIFY((*again)->body == body);
    QCOMPARE(answers.earlier(key, "another").error().code, ErrorCode::KeyReused);
    keep(store, [&] { store.answers.forgetBefore(noon + Seconds(1)); });
    QVERIFY(!*answers.earlier(key, request));
}

void TestStore::twoLiveConnectionsNeverShareAVlan()
{
    Store store = freshStore();
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("UNIQUE")));
    Connection first = aConnection("a", 7);
    keep(store, [&] { store.connections.add(1, first, terms); });
    {
        Transaction together(store.database());
        store.connections.add(2, aConnection("b", 7), terms);
        QVERIFY(!together.commit());
    }
    first.state = ProductState::Terminated;
    keep(store, [&] {
        store.connections.save(first);
        store.connections.add(2, aConnection("b", 7), terms);
    });
    QCOMPARE(store.connections.live().size(), std::size_t(1));
}

void TestStore::profileChangesKeepTheirOrder()
{
    Store store = freshStore();
    const ConnectionId id("c");
    keep(store, [&] {
        for (int number = 1; number <= 12; ++number)
            store.connections.addProfileChange(
                id, {.at = noon, .rate = Bandwidth::gbps(number), .base = Bandwidth::gbps(1)});
    });
    const auto changes = store.connections.profileChanges(id);
    QCOMPARE(changes.size(), std::size_t(12));
    QCOMPARE(changes.back().rate, Bandwidth::gbps(12));
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
