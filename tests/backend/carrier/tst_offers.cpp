// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/offers/offers.h"
#include "backend/orders/orderservice.h"
#include "backend/quotes/quotes.h"
#include "tests/support/script.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;

/// What could be ordered, before it is: what is promised is what an order finds.
class TestOffers : public QObject {
    Q_OBJECT

private slots:
    void aChangeIsPricedOnWhatTheConnectionHas_data();
    void aChangeIsPricedOnWhatTheConnectionHas();
    void aChangeIsOfItsOwnEnds_data();
    void aChangeIsOfItsOwnEnds();
    void apartIsApartFromBothPaths();
    void aPairGivesOffWhatBothPathsDo();
    void aPlanAndATermHaveOnePriceEverywhere_data();
    void aPlanAndATermHaveOnePriceEverywhere();
    void aPlanOrATermThatIsNotSoldIsRefused_data();
    void aPlanOrATermThatIsNotSoldIsRefused();
};

namespace {

const ConnectionId line("connection-1");

/// 6G from Frankfurt to Amsterdam and 4G beside it: the port of 10G is full.
void fill(Script &script)
{
    const char *lines = "add a FRA-1 ams-cloud 6G 6G -> accepted\n"
                        "add b FRA-1 iad-cloud 4G 4G -> accepted\n tick 60";
    QCOMPARE(QString::fromStdString(script.run(lines)), QString());
}

PathQuestion asked(Bandwidth base)
{
    return {.port = PortId("port-fra"),
            .onRamp = OnRampId("ams-cloud"),
            .base = base,
            .turbo = {},
            .connection = line};
}

} // namespace

void TestOffers::aChangeIsPricedOnWhatTheConnectionHas_data()
{
    QTest::addColumn<int>("gbps");
    QTest::addColumn<bool>("possible");
    QTest::newRow("less, on a full port") << 1 << true;
    QTest::newRow("as it is") << 6 << true;
    QTest::newRow("more than the port has left") << 7 << false;
    QTest::newRow("more than the port has") << 11 << false;
}

void TestOffers::aChangeIsPricedOnWhatTheConnectionHas()
{
    QFETCH(int, gbps);
    QFETCH(bool, possible);
    Script script;
    fill(script);
    Services &services = script.house().services();
    const Bandwidth base = Bandwidth::gbps(gbps);
    const auto offer = services.offers.paths(asked(base));
    QCOMPARE(bool(offer), possible);
    const Result<Connection> before = services.inventory.connection(line);
    const auto ordered = services.orders.modify(
        {.connection = line, .name = "renamed", .base = base, .turbo = base, .version = {}});
    QCOMPARE(bool(ordered), possible);
    if (!possible)
        return;
    QCOMPARE(offer->candidates.size(), std::size_t(1));
    QVERIFY(offer->candidates.front().path == before->path);
    script.house().pass(Millis(60'000));
    const Result<Connection> after = services.inventory.connection(line);
    QCOMPARE(after->base, base);
    QVERIFY(after->path == before->path);
    QVERIFY(offer->candidates.front().base == after->basePrice);
}

void TestOffers::aChangeIsOfItsOwnEnds_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("onRamp");
    QTest::addColumn<QString>("connection");
    QTest::newRow("another on-ramp") << "port-fra"
                                     << "fra-cloud"
                                     << "connection-1";
    QTest::newRow("another port") << "port-lon"
                                  << "ams-cloud"
                                  << "connection-1";
    QTest::newRow("no such connection") << "port-fra"
                                        << "ams-cloud"
                                        << "connection-9";
}

void TestOffers::aChangeIsOfItsOwnEnds()
{
    QFETCH(QString, port);
    QFETCH(QString, onRamp);
    QFETCH(QString, connection);
    Script script;
    fill(script);
    PathQuestion question = asked(Bandwidth::gbps(1));
    question.port = PortId(port.toStdString());
    question.onRamp = OnRampId(onRamp.toStdString());
    question.connection = ConnectionId(connection.toStdString());
    const auto offer = script.house().services().offers.paths(question);
    QVERIFY(!offer);
    QCOMPARE(QString::fromStdString(offer.error().pointer), QStringLiteral("/connectionId"));
}

void TestOffers::apartIsApartFromBothPaths()
{
    Script script;
    const char *line = "add line FRA-1 ams-cloud 1G 1G protected -> accepted";
    QCOMPARE(QString::fromStdString(script.run(line)), QString());
    PathQuestion question{.port = PortId("port-lon"),
                          .onRamp = OnRampId("ams-cloud"),
                          .base = Bandwidth::gbps(1),
                          .turbo = {}};
    question.policy.apartFrom = ConnectionId("connection-1");
    const auto offer = script.house().services().offers.paths(question);
    QVERIFY(offer);
    // The working path is FRA-AMS-1 alone; this one is the standby's.
    QVERIFY(offer->candidates.front().sharedRisks == std::vector<std::string>{"C-AMS-LON-1"});
}

void TestOffers::aPairGivesOffWhatBothPathsDo()
{
    Script script;
    PathQuestion question{.port = PortId("port-fra"),
                          .onRamp = OnRampId("ams-cloud"),
                          .base = Bandwidth::gbps(1),
                          .turbo = {}};
    question.kinds = {"fastest", "alternative", "pair"};
    const auto offer = script.house().services().offers.paths(question);
    QVERIFY(offer && offer->candidates.size() == 3);
    const auto carbonOf = [&](std::size_t index) {
        return offer->candidates[index].carbon.inMilligrams();
    };
    QCOMPARE(carbonOf(2), carbonOf(0) + carbonOf(1));
}

void TestOffers::aPlanAndATermHaveOnePriceEverywhere_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<int>("months");
    QTest::addColumn<bool>("isPair");
    QTest::addColumn<int>("ppm"); ///< of the price without plan and term
    QTest::newRow("neither") << QString() << 0 << false << 1'000'000;
    QTest::newRow("the usual plan by name") << "per-second" << 0 << false << 1'000'000;
    QTest::newRow("a year") << QString() << 12 << false << 900'000;
    QTest::newRow("three years") << QString() << 36 << false << 800'000;
    QTest::newRow("a day lock") << "day-lock" << 0 << false << 850'000;
    QTest::newRow("a day lock for a year") << "day-lock" << 12 << false << 765'000;
    QTest::newRow("a reservation") << "reserved" << 0 << false << 800'000;
    QTest::newRow("a pair by the 95th percentile") << "p95" << 24 << true << 510'000;
    QTest::newRow("a pair by the GB") << "per-gb" << 0 << true << 100'000;
}

void TestOffers::aPlanAndATermHaveOnePriceEverywhere()
{
    QFETCH(QString, plan);
    QFETCH(int, months);
    QFETCH(bool, isPair);
    QFETCH(int, ppm);
    Script script;
    Services &services = script.house().services();
    PathQuestion question{.port = PortId("port-fra"),
                          .onRamp = OnRampId("ams-cloud"),
                          .base = Bandwidth::gbps(2),
                          .turbo = Bandwidth::gbps(5),
                          .kinds = {isPair ? "pair" : "fastest"}};
    const auto usual = services.offers.paths(question);
    question.plan = PlanId(plan.toStdString());
    question.termMonths = months;
    const auto offer = services.offers.paths(question);
    QVERIFY(usual && offer);
    const CandidatePath &shown = offer->candidates.front();
    QVERIFY(shown.base == *usual->candidates.front().base.times(ppm, 1'000'000));

    AddConnection order{.name = "line",
                        .port = question.port,
                        .onRamp = question.onRamp,
                        .base = question.base,
                        .turbo = *question.turbo,
                        .vlan = {},
                        .mostHourly = {},
                        .externalId = {}};
    order.plan = question.plan;
    order.termMonths = months;
    order.protection = isPair ? Protection::OnePlusOne : Protection::Unprotected;
    const auto estimate = services.orders.estimate(order);
    const auto quote = services.quotes.ask({.order = order, .request = "{}"});
    QVERIFY(estimate && quote);
    QVERIFY(estimate->then == shown.base);
    QVERIFY(estimate->thirtyDaysThen == shown.thirtyDays);
    QVERIFY(quote->candidate.base == shown.base);
    QVERIFY(quote->candidate.thirtyDays == shown.thirtyDays);
    QVERIFY(quote->candidate.turboExtra == shown.turboExtra);
    const auto placed = services.orders.add(order);
    QVERIFY(placed);
    QVERIFY(placed->connection.basePrice == shown.base);
    QCOMPARE(QString::fromStdString(placed->connection.plan.text()),
             plan.isEmpty() ? QStringLiteral("per-second") : plan);
    QCOMPARE(placed->connection.termMonths, months);
}

void TestOffers::aPlanOrATermThatIsNotSoldIsRefused_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<int>("months");
    QTest::addColumn<bool>("ofAChange");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("no such plan") << "per-moon" << 0 << false << "/planId";
    QTest::newRow("no such term") << QString() << 13 << false << "/termMonths";
    QTest::newRow("a change keeps its plan") << "day-lock" << 0 << true << "/planId";
    QTest::newRow("a change keeps its term") << QString() << 12 << true << "/termMonths";
}

void TestOffers::aPlanOrATermThatIsNotSoldIsRefused()
{
    QFETCH(QString, plan);
    QFETCH(int, months);
    QFETCH(bool, ofAChange);
    QFETCH(QString, pointer);
    Script script;
    fill(script);
    PathQuestion question = asked(Bandwidth::gbps(1));
    question.plan = PlanId(plan.toStdString());
    question.termMonths = months;
    if (!ofAChange) {
        question.connection = {};
        question.port = PortId("port-lon");
    }
    const auto offer = script.house().services().offers.paths(question);
    QVERIFY(!offer);
    QCOMPARE(QString::fromStdString(offer.error().pointer), pointer);
}

QTEST_GUILESS_MAIN(TestOffers)
#include "tst_offers.moc"
