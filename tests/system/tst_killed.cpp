// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/boostjob.h"
#include "client/jobs/boostsjob.h"
#include "client/jobs/carrierfactsjob.h"
#include "client/jobs/chargesjob.h"
#include "client/jobs/connectionjob.h"
#include "client/jobs/connectionsjob.h"
#include "client/jobs/orderjob.h"
#include "client/jobs/placeorderjob.h"
#include "client/jobs/portsjob.h"
#include "client/jobs/startboostjob.h"
#include "client/jobs/stopboostjob.h"
#include "client/jobs/usagerowsjob.h"
#include "tests/support/asking.h"
#include "tests/support/carrierprocess.h"
#include "tests/support/soak.h"

#include <QTest>

#include <random>

using namespace turbolane;
using namespace turbolane::client;
using namespace turbolane::test;
using namespace turbolane::literals;

namespace {

/// The part of the customer in these tests: one connection from Frankfurt to Ashburn.
class Customer {
public:
    explicit Customer(const CarrierProfile &profile)
        : m_asking(profile)
    { }

    CarrierClient &ask() { return m_asking.client(); }
    template <typename T>
    std::optional<T> answerTo(JobOf<T> *job)
    {
        return m_asking.answerTo(job);
    }
    std::string complaint() const { return m_asking.failure().detail; }

    std::optional<PlacedOrder> orderConnection(const std::string &name = "archive",
                                               Bandwidth base = 2_Gbps, Bandwidth turbo = 10_Gbps)
    {
        const auto ports = answerTo(ask().ports());
        if (!ports)
            return {};
        const auto frankfurt =
            std::ranges::find(*ports, "FRA", [](const Port &port) { return port.pop.text(); });
        return answerTo(ask().addConnection({.name = name,
                                             .port = frankfurt->id,
                                             .onRamp = OnRampId("aws-eqdc2"),
                                             .base = base,
                                             .turbo = turbo,
                                             .vlan = {},
                                             .mostHourly = {}}));
    }
    std::optional<Order> order(const OrderId &id) { return answerTo(ask().order(id)); }
    std::optional<Connection> connection(const ConnectionId &id)
    {
        return answerTo(ask().connection(id));
    }
    std::optional<Boost> boost(const BoostId &id) { return answerTo(ask().boost(id)); }
    Seconds billed(ChargeKind kind)
    {
        Seconds sum{0};
        for (const UsageRow &row :
             answerTo(ask().usageRows({.kind = kind})).value_or(std::vector<UsageRow>{}))
            sum += row.billed;
        return sum;
    }
    bool orderReaches(const OrderId &id, OrderState state)
    {
        return soon([&] { return order(id).has_value() && order(id)->state == state; });
    }
    bool boostReaches(const BoostId &id, BoostState state)
    {
        return soon([&] { return boost(id).has_value() && boost(id)->state == state; });
    }

private:
    Asking m_asking;
};

bool hasStepUnderWay(const Order &order, StepKind kind)
{
    return std::ranges::any_of(order.steps, [kind](const FlightStep &step) {
        return step.kind == kind && step.state == StepState::Now;
    });
}

const QStringList anHourLater{QStringLiteral("--clock-ahead"), QStringLiteral("3600")};

} // namespace

/// turbolaned is killed without a goodbye, at the worst moments, and started again on its books.
class TestKilled : public QObject {
    Q_OBJECT

private slots:
    void anOrderKilledInProvisioningCompletes_data();
    void anOrderKilledInProvisioningCompletes();
    void aBoostGoesOnAndTheTimeDownIsNotCharged();
    void aBoostWhoseEndPassedWhileDownEndsAtOnce();
    void aBoostKilledWhileActivatingBecomesActiveOrIsNotCharged();
    void aTerminationKilledOnItsWayCompletes();
    void aCleanEndIsNotDamage();
    void killedAgainAndAgainItLosesNothing();
};

void TestKilled::anOrderKilledInProvisioningCompletes_data()
{
    QTest::addColumn<int>("killedDuring");
    QTest::newRow("setting the edges") << int(StepKind::EdgesSet);
    QTest::newRow("waiting for the cloud") << int(StepKind::CloudAccepted);
    QTest::newRow("the line-rate test") << int(StepKind::TestedAtLineRate);
}

void TestKilled::anOrderKilledInProvisioningCompletes()
{
    QFETCH(int, killedDuring);
    CarrierProcess carrier(QStringLiteral("demo"));
    QVERIFY(carrier.start());
    OrderId order;
    ConnectionId connection;
    {
        Customer customer(carrier.profile());
        const auto placed = customer.orderConnection();
        QVERIFY2(placed, customer.complaint().c_str());
        order = placed->order.id;
        connection = placed->connection.id;
        QVERIFY(
            soon([&] { return hasStepUnderWay(*customer.order(order), StepKind(killedDuring)); }));
        carrier.kill();
    }
    QVERIFY(carrier.start());
    Customer customer(carrier.profile());
    QVERIFY(customer.orderReaches(order, OrderState::Completed));
    const auto built = customer.connection(connection);
    QCOMPARE(built->state, ProductState::Active);
    QCOMPARE(built->inForce, 2_Gbps);
    QCOMPARE(customer.answerTo(customer.ask().connections())->size(), std::size_t(1));
    const Order flown = *customer.order(order);
    for (const FlightStep &step : flown.steps)
        QCOMPARE(step.state, StepState::Done);
    const auto now = customer.answerTo(customer.ask().carrierFacts())->now;
    QVERIFY(customer.billed(ChargeKind::Base)
            <= std::chrono::ceil<Seconds>(now - *built->activeSince) + Seconds(1));
}

void TestKilled::aBoostGoesOnAndTheTimeDownIsNotCharged()
{
    CarrierProcess carrier;
    QVERIFY(carrier.start());
    BoostId boost;
    ConnectionId connection;
    {
        Customer customer(carrier.profile());
        const auto placed = customer.orderConnection();
        QVERIFY2(placed, customer.complaint().c_str());
        connection = placed->connection.id;
        QVERIFY(customer.orderReaches(placed->order.id, OrderState::Completed));
        const auto started = customer.answerTo(customer.ask().startBoost(
            {.connection = connection, .to = 10_Gbps, .lasting = Seconds(7'200)}, {}));
        QVERIFY2(started, customer.complaint().c_str());
        boost = started->id;
        QVERIFY(customer.boostReaches(boost, BoostState::Active));
        carrier.kill();
    }
    QVERIFY(carrier.start(anHourLater));
    Customer customer(carrier.profile());
    QVERIFY(soon([&] { return customer.connection(connection)->inForce == 10_Gbps; }));
    QCOMPARE(customer.boost(boost)->state, BoostState::Active);
    QVERIFY(customer.answerTo(customer.ask().stopBoost(boost)));
    QVERIFY(customer.boostReaches(boost, BoostState::Ended));
    QCOMPARE(customer.connection(connection)->inForce, 2_Gbps);
    // An hour of it the carrier was down; the rest of this test took far less than a minute, so
    // the minimum is what is owed at most.
    QVERIFY(customer.billed(ChargeKind::Boost) <= Seconds(60));
    QVERIFY(customer.billed(ChargeKind::Base) <= Seconds(60));
}

void TestKilled::aBoostWhoseEndPassedWhileDownEndsAtOnce()
{
    CarrierProcess carrier;
    QVERIFY(carrier.start());
    BoostId boost;
    ConnectionId connection;
    Seconds before{0};
    {
        Customer customer(carrier.profile());
        const auto placed = customer.orderConnection();
        QVERIFY2(placed, customer.complaint().c_str());
        connection = placed->connection.id;
        QVERIFY(customer.orderReaches(placed->order.id, OrderState::Completed));
        const auto started = customer.answerTo(customer.ask().startBoost(
            {.connection = connection, .to = 10_Gbps, .lasting = Seconds(600)}, {}));
        QVERIFY2(started, customer.complaint().c_str());
        boost = started->id;
        QVERIFY(customer.boostReaches(boost, BoostState::Active));
        before = customer.billed(ChargeKind::Boost);
        carrier.kill();
    }
    QVERIFY(carrier.start(anHourLater));
    Customer customer(carrier.profile());
    QVERIFY(customer.boostReaches(boost, BoostState::Ended));
    const auto ended = customer.boost(boost);
    QVERIFY(*ended->endedAt >= ended->endsAt); // when it was really back; the bill is below
    QCOMPARE(ended->reason, std::string("time"));
    QVERIFY(soon([&] { return customer.connection(connection)->inForce == 2_Gbps; }));
    // The bill stops where the carrier stopped: not at the shown end, and never after it.
    QVERIFY(customer.billed(ChargeKind::Boost) <= std::max(before + Seconds(2), Seconds(60)));
    QVERIFY(customer.answerTo(customer.ask().charges())->perHour
            == customer.connection(connection)->basePrice.perHour());
}

void TestKilled::aBoostKilledWhileActivatingBecomesActiveOrIsNotCharged()
{
    CarrierProcess carrier(QStringLiteral("demo"));
    QVERIFY(carrier.start());
    BoostId boost;
    {
        Customer customer(carrier.profile());
        const auto placed = customer.orderConnection();
        QVERIFY2(placed, customer.complaint().c_str());
        QVERIFY(customer.orderReaches(placed->order.id, OrderState::Completed));
        const auto started = customer.answerTo(customer.ask().startBoost(
            {.connection = placed->connection.id, .to = 10_Gbps, .lasting = Seconds(600)}, {}));
        QVERIFY2(started, customer.complaint().c_str());
        boost = started->id;
        QCOMPARE(customer.boost(boost)->state, BoostState::Activating);
        QCOMPARE(customer.billed(ChargeKind::Boost), Seconds(0));
        carrier.kill();
    }
    QVERIFY(carrier.start());
    Customer customer(carrier.profile());
    QVERIFY(customer.boostReaches(boost, BoostState::Active));
    QVERIFY(customer.boost(boost)->activeAt.has_value());
}

void TestKilled::aTerminationKilledOnItsWayCompletes()
{
    CarrierProcess carrier(QStringLiteral("demo"));
    QVERIFY(carrier.start());
    OrderId removal;
    ConnectionId connection;
    {
        Customer customer(carrier.profile());
        const auto placed = customer.orderConnection();
        QVERIFY2(placed, customer.complaint().c_str());
        connection = placed->connection.id;
        QVERIFY(customer.orderReaches(placed->order.id, OrderState::Completed));
        const auto removed = customer.answerTo(
            customer.ask().removeConnection({.connection = connection, .version = {}}));
        QVERIFY2(removed, customer.complaint().c_str());
        removal = removed->order.id;
        carrier.kill();
    }
    QVERIFY(carrier.start());
    Customer customer(carrier.profile());
    QVERIFY(customer.orderReaches(removal, OrderState::Completed));
    QCOMPARE(customer.connection(connection)->state, ProductState::Terminated);
    // The second in which it was asked for is billed whole, and may not be over yet.
    QVERIFY(soon([&] { return customer.answerTo(customer.ask().charges())->perHour.isZero(); }));
    const auto rows = customer.answerTo(customer.ask().usageRows({.kind = ChargeKind::Base}));
    for (const UsageRow &row : *rows)
        QVERIFY(row.time.to() <= ceilToSecond(customer.order(removal)->placedAt));
    const auto ports = customer.answerTo(customer.ask().ports());
    for (const Port &port : *ports)
        QVERIFY(port.committed.isZero());
}

void TestKilled::aCleanEndIsNotDamage()
{
    CarrierProcess carrier;
    QVERIFY(carrier.start());
    QCOMPARE(carrier.terminate(), 0);
    QVERIFY(carrier.start());
    QCOMPARE(carrier.terminate(), 0);
}

/// Each time after so many questions as chance has it: somewhere in an order, in a boost, or after.
void TestKilled::killedAgainAndAgainItLosesNothing()
{
    const int lives = shortOrLong(3, 200);
    std::mt19937 random(1);
    CarrierProcess carrier(QStringLiteral("demo"));
    std::vector<OrderId> orders;
    for (int life = 0; life < lives; ++life) {
        QVERIFY(carrier.start());
        Customer customer(carrier.profile());
        const auto placed =
            customer.orderConnection("line-" + std::to_string(life), 1_Mbps, 10_Mbps);
        QVERIFY2(placed, customer.complaint().c_str());
        orders.push_back(placed->order.id);
        const OrderId earlier = orders[random() % orders.size()];
        const auto built = customer.order(earlier);
        QVERIFY2(built, customer.complaint().c_str());
        if (built->state == OrderState::Completed)
            (void)customer.answerTo(customer.ask().startBoost(
                {.connection = built->connection, .to = 10_Mbps, .lasting = Seconds(60)}, {}));
        for (auto questions = random() % 200; questions > 0; --questions)
            QVERIFY(customer.answerTo(customer.ask().connections()));
        carrier.kill();
    }
    QVERIFY(carrier.start());
    Customer customer(carrier.profile());
    for (const OrderId &order : orders)
        QVERIFY(customer.orderReaches(order, OrderState::Completed));
    QCOMPARE(customer.answerTo(customer.ask().connections())->size(), orders.size());
    const auto boosts = customer.answerTo(customer.ask().boosts({}));
    QVERIFY(boosts);
    for (const Boost &boost : *boosts)
        QVERIFY(boost.activeAt || boost.state == BoostState::Activating || isTerminal(boost.state));
    QCOMPARE(carrier.terminate(), 0);
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
