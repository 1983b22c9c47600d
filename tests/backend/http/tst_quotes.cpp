// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/capacity/capacity.h"
#include "backend/events/eventlog.h"
#include "backend/inventory/inventory.h"
#include "backend/store/transaction.h"
#include "tests/support/laws.h"
#include "tests/support/neardoor.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray order =
    R"({"action":"add","name":"first","portId":"port-fra","onRampId":"ams-cloud",)"
    R"("bandwidthKbps":8000000,"turboKbps":9000000})";
const QByteArray takeIt = R"({"action":"add","quoteId":"quote-1"})";

QByteArray other(const QByteArray &name)
{
    return QByteArray(order).replace("first", name);
}

QByteArray with(const QByteArray &field)
{
    return order.chopped(1) + ',' + field + '}';
}

} // namespace

class TestQuotes : public QObject {
    Q_OBJECT

private slots:
    void init();
    void anOrderFromAQuoteIsWhatWasQuoted();
    void aQuoteKeepsItsPriceWhenTheTariffMoves();
    void aQuoteKeepsItsBandwidthAndItsVlans();
    void aQuoteOfTwoPathsHoldsBoth();
    void whatAQuoteHeldPassesToItsOrderWithoutAGap();
    void aQuoteExpiresOnce();
    void aQuoteExpiresWhileTheCarrierIsDown();
    void aQuoteOutlivesAKillAndIsOrderedAfterwards();
    void aQuoteIsTakenOnce();
    void aQuoteIsDeclinedOnce();
    void aQuoteIsRefusedAsItsOrderWouldBe_data();
    void aQuoteIsRefusedAsItsOrderWouldBe();
    void aRefusedOrderLeavesItsQuoteAsItWas();

private:
    Response quote(const QByteArray &body = order)
    {
        return m_door->change("POST /naas/v1/quotes", body);
    }
    Response place(const QByteArray &body) { return m_door->change("POST /naas/v1/orders", body); }
    QString stateOf(const char *id = "quote-1")
    {
        return textAt(objectIn(m_door->ask(QByteArray("GET /naas/v1/quotes/") + id)), "state");
    }
    std::int64_t freeOnPort()
    {
        const auto port = m_house->services().inventory.port(PortId("port-fra"));
        const Instant now = m_house->clock().now();
        return m_house->services()
            .capacity.freeOnPort(*port, Interval::between(now, forEver))
            .inKbps();
    }
    int timesTold(const std::string &subject)
    {
        int times = 0;
        for (const Event &event : m_house->store().events.after(0, 10'000))
            times += event.subject == subject ? 1 : 0;
        return times;
    }
    void restartAfter(Millis time)
    {
        m_door.reset();
        m_house->kill();
        m_house->clock().advance(time);
        m_house->start();
        m_door = std::make_unique<NearDoor>(*m_house);
    }

    std::unique_ptr<CarrierHouse> m_house;
    std::unique_ptr<NearDoor> m_door;
};

void TestQuotes::init()
{
    m_door.reset();
    m_house = std::make_unique<CarrierHouse>();
    m_door = std::make_unique<NearDoor>(*m_house);
}

void TestQuotes::anOrderFromAQuoteIsWhatWasQuoted()
{
    const Response made = quote(with(R"("validSeconds":600,"externalId":"crq-1")"));
    QVERIFY2(made.status == 201, made.body.constData());
    const QJsonObject quoted = objectIn(made);
    QCOMPARE(textAt(quoted, "state"), QStringLiteral("approved.orderable"));
    QCOMPARE(textAt(quoted, "validUntil"), QStringLiteral("2026-05-12T10:10:01.000Z"));
    QCOMPARE(at(at(quoted, "request").toObject(), "externalId").toString(),
             QStringLiteral("crq-1"));
    QVERIFY(!at(quoted, "request").toObject().contains(QLatin1String("validSeconds")));

    const Response placed = place(takeIt);
    QVERIFY2(placed.status == 202, placed.body.constData());
    const QJsonObject connection = at(objectIn(placed), "connection").toObject();
    const QJsonObject candidate = at(quoted, "candidate").toObject();
    QCOMPARE(at(connection, "path"), at(candidate, "path"));
    QCOMPARE(at(connection, "basePrice"), at(quoted, "hourly"));
    QCOMPARE(at(candidate, "base"), at(quoted, "hourly"));
    QCOMPARE(textAt(connection, "quoteId"), QStringLiteral("quote-1"));
    QCOMPARE(textAt(at(objectIn(placed), "order").toObject(), "externalId"),
             QStringLiteral("crq-1"));
    const QJsonObject now = objectIn(m_door->ask("GET /naas/v1/quotes/quote-1"));
    QCOMPARE(textAt(now, "state"), QStringLiteral("accepted"));
    QCOMPARE(textAt(now, "orderId"), QStringLiteral("order-1"));
    m_house->pass(10s);
    QCOMPARE(brokenLaw(*m_house), std::string());
}

void TestQuotes::aQuoteKeepsItsPriceWhenTheTariffMoves()
{
    quote(with(R"("mostHourly":{"currency":"EUR","micros":99000000})"));
    {
        // As a tariff of the day before would have priced it.
        Transaction together(m_house->store().database());
        m_house->store().database().run("UPDATE quote SET price_numerator = 1234567, "
                                        "price_denominator = 1");
        QVERIFY(together.commit());
    }
    const Response placed = place(takeIt);
    QVERIFY2(placed.status == 202, placed.body.constData());
    const QJsonObject connection = at(objectIn(placed), "connection").toObject();
    QCOMPARE(at(at(connection, "basePrice").toObject(), "numerator").toInteger(), 1'234'567);
}

void TestQuotes::aQuoteKeepsItsBandwidthAndItsVlans()
{
    quote();
    QCOMPARE(freeOnPort(), 2'000'000);
    QCOMPARE(codeAndPointer(place(other("second"))), QByteArray("aboveCapacity /bandwidthKbps"));
    const QByteArray small = other("second").replace("8000000", "1000000");
    const Response placed = place(small);
    QCOMPARE(at(at(objectIn(placed), "connection").toObject(), "vlan").toInteger(), 2);
    QCOMPARE(at(at(objectIn(placed), "connection").toObject(), "cloudVlan").toInteger(), 2);
    const Response taken = place(takeIt);
    QCOMPARE(at(at(objectIn(taken), "connection").toObject(), "vlan").toInteger(), 1);
    m_house->pass(10s);
    QCOMPARE(brokenLaw(*m_house), std::string());
}

void TestQuotes::aQuoteOfTwoPathsHoldsBoth()
{
    const auto freeOn = [this](const char *link) {
        const Part part = m_house->services().capacity.partOf(LinkId(link));
        const Interval forGood = Interval::between(m_house->clock().now(), forEver);
        const Bandwidth free =
            m_house->services().capacity.freeOf(part.resource, part.whole, forGood);
        return free.inKbps() / Bandwidth::gbps(1).inKbps();
    };
    const Response made = quote(with(R"("protection":"onePlusOne")").replace("8000000", "3000000"));
    QVERIFY2(made.status == 201, made.body.constData());
    const QJsonObject candidate = at(objectIn(made), "candidate").toObject();
    const auto gbps = at(at(objectIn(made), "request").toObject(), "bandwidthKbps").toInteger()
        / Bandwidth::gbps(1).inKbps();
    QVERIFY(at(candidate, "standby").isObject());
    QCOMPARE(freeOn("FRA-AMS-1"), 10 - gbps);
    QCOMPARE(freeOn("FRA-LON-1"), 4 - gbps);
    QCOMPARE(freeOn("AMS-LON-1"), 10 - gbps);
    QCOMPARE(place(takeIt).status, 202);
    QCOMPARE(freeOn("FRA-LON-1"), 4 - gbps);
}

void TestQuotes::whatAQuoteHeldPassesToItsOrderWithoutAGap()
{
    quote(with(R"("validSeconds":60)"));
    m_house->clock().advance(59s);
    QCOMPARE(place(takeIt).status, 202);
    QCOMPARE(freeOnPort(), 2'000'000);
    m_house->pass(3'600s);
    QCOMPARE(freeOnPort(), 2'000'000);
    QCOMPARE(stateOf(), QStringLiteral("accepted"));
    QCOMPARE(brokenLaw(*m_house), std::string());
}

void TestQuotes::aQuoteExpiresOnce()
{
    quote(with(R"("validSeconds":60)"));
    m_house->clock().set(*parseInstant("2026-05-12T10:01:01.000Z") - 1ms);
    QCOMPARE(freeOnPort(), 2'000'000);
    m_house->clock().advance(1ms);
    QCOMPARE(freeOnPort(), 10'000'000);
    QCOMPARE(codeAndPointer(place(takeIt)), QByteArray("wrongState /quoteId"));
    QCOMPARE(stateOf(), QStringLiteral("expired"));
    QCOMPARE(timesTold("quote-1"), 2);
    const Response placed = place(other("second"));
    QCOMPARE(at(at(objectIn(placed), "connection").toObject(), "vlan").toInteger(), 1);
    m_house->pass(600s);
    QCOMPARE(timesTold("quote-1"), 2);
    QCOMPARE(freeOnPort(), 2'000'000);
    QCOMPARE(m_door->change("POST /naas/v1/quotes/quote-1/decline").status, 409);
    QCOMPARE(brokenLaw(*m_house), std::string());
}

void TestQuotes::aQuoteExpiresWhileTheCarrierIsDown()
{
    quote();
    restartAfter(3'600s);
    QCOMPARE(stateOf(), QStringLiteral("expired"));
    QCOMPARE(timesTold("quote-1"), 2);
    QCOMPARE(freeOnPort(), 10'000'000);
    restartAfter(1s);
    QCOMPARE(timesTold("quote-1"), 2);
}

void TestQuotes::aQuoteOutlivesAKillAndIsOrderedAfterwards()
{
    quote();
    restartAfter(30s);
    QCOMPARE(stateOf(), QStringLiteral("approved.orderable"));
    QCOMPARE(freeOnPort(), 2'000'000);
    QCOMPARE(place(takeIt).status, 202);
    restartAfter(3'600s);
    m_house->pass(10s);
    QCOMPARE(stateOf(), QStringLiteral("accepted"));
    QCOMPARE(freeOnPort(), 2'000'000);
    QCOMPARE(brokenLaw(*m_house), std::string());
}

void TestQuotes::aQuoteIsTakenOnce()
{
    quote();
    const http::Fields key{{"Idempotency-Key", "once"}};
    const Response first = m_door->ask("POST /naas/v1/orders", takeIt, key);
    const Response again = m_door->ask("POST /naas/v1/orders", takeIt, key);
    QCOMPARE(first.status, 202);
    QCOMPARE(again.body, first.body);
    QCOMPARE(codeAndPointer(place(takeIt)), QByteArray("wrongState /quoteId"));
    QCOMPARE(m_house->services().inventory.connections().size(), std::size_t(1));
    QCOMPARE(codeAndPointer(place(QByteArray(takeIt).replace("quote-1", "quote-7"))),
             QByteArray("notFound /quoteId"));
}

void TestQuotes::aQuoteIsDeclinedOnce()
{
    quote();
    QCOMPARE(m_door->change("POST /naas/v1/quotes/quote-1/decline").status, 200);
    QCOMPARE(stateOf(), QStringLiteral("declined"));
    QCOMPARE(freeOnPort(), 10'000'000);
    QCOMPARE(m_door->change("POST /naas/v1/quotes/quote-1/decline").status, 409);
    QCOMPARE(m_door->change("POST /naas/v1/quotes/quote-7/decline").status, 404);
    QCOMPARE(place(takeIt).status, 409);
    m_house->pass(600s);
    QCOMPARE(stateOf(), QStringLiteral("declined"));
}

void TestQuotes::aQuoteIsRefusedAsItsOrderWouldBe_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("into");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const char *from, const char *into, const char *said) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(into) << QByteArray(said);
    };
    row("more than the port has", "9000000", "11000000", "abovePort /turboKbps");
    row("no such on-ramp", "ams-cloud", "moon", "notFound /onRampId");
    row("valid too long", "}", R"(,"validSeconds":3601})", "outOfRange /validSeconds");
    row("valid too short", "}", R"(,"validSeconds":59})", "outOfRange /validSeconds");
    row("dearer than shown", "}", R"(,"mostHourly":{"currency":"EUR","micros":1}})",
        "priceMoved /mostHourly");
    row("no add", "\"add\"", "\"delete\"", "outOfRange /action");
}

void TestQuotes::aQuoteIsRefusedAsItsOrderWouldBe()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, into);
    QTEST(codeAndPointer(quote(QByteArray(order).replace(from, into))), "said");
    QVERIFY(m_house->store().quotes.all().empty());
    QVERIFY(m_house->store().reservations.held().empty());
}

void TestQuotes::aRefusedOrderLeavesItsQuoteAsItWas()
{
    quote();
    QCOMPARE(place(QByteArray(order).replace("8000000", "1000000")).status, 202);
    QCOMPARE(codeAndPointer(place(takeIt)), QByteArray("nameTaken /name"));
    QCOMPARE(stateOf(), QStringLiteral("approved.orderable"));
    QCOMPARE(freeOnPort(), 1'000'000);
    QCOMPARE(brokenLaw(*m_house), std::string());
}

QTEST_GUILESS_MAIN(TestQuotes)
#include "tst_quotes.moc"
