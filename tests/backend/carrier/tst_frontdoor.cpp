// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/backend.h"
#include "tests/support/httpsclient.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using Client = tests::HttpsClient;
using Said = Client::Said;

namespace {

constexpr const char *orders = "/naas/v1/orders";
constexpr const char *boosts = "/naas/v1/boosts";
const QByteArray addFirst =
    R"({"action":"add","name":"first","portId":"port-fra-01",)"
    R"("onRampId":"aws-eqdc2","bandwidthKbps":1000000,"turboKbps":2000000})";
const QByteArray boostIt =
    R"({"connectionId":"@c","bandwidthKbps":2000000,"durationSeconds":3600})";

} // namespace

/// Bad input, as it comes to a carrier in the world: over HTTPS, past threads and queues. Whatever
/// is asked wrongly is refused in its own words and changes nothing.
class TestFrontDoor : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void badInputIsRefusedAndChangesNothing_data();
    void badInputIsRefusedAndChangesNothing();
    void aBodyOverTheLimitIsRefusedBeforeItIsHeld_data();
    void aBodyOverTheLimitIsRefusedBeforeItIsHeld();
    void aWrongTokenOpensNothing_data();
    void aWrongTokenOpensNothing();
    void aKeyIsForOneRequest();

private:
    QByteArray filled(QByteArray text) const;
    QByteArray everything();

    QTemporaryDir m_books;
    SystemClock m_clock;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<Client> m_client;
    Backend::Reachable m_reachable;
    QByteArray m_connection;
    QByteArray m_boost;
};

/// One connection in service, and boosted.
void TestFrontDoor::initTestCase()
{
    m_backend = std::make_unique<Backend>(
        Backend::Options{.dataDirectory = m_books.path(), .stepTimes = StepTimes::None}, m_clock);
    const auto reachable = m_backend->start();
    QVERIFY(reachable);
    m_reachable = *reachable;
    m_client = std::make_unique<Client>(m_reachable);
    const Said placed = m_client->post(orders, "first-key", addFirst);
    QCOMPARE(placed.status, 202);
    m_connection = placed.json()[u"connection"][u"id"].toString().toLatin1();
    const Said boosted = m_client->post(boosts, "boost-key", filled(boostIt));
    QVERIFY2(boosted.status == 202, boosted.body);
    m_boost = boosted.json()[u"id"].toString().toLatin1();
}

QByteArray TestFrontDoor::filled(QByteArray text) const
{
    return text.replace("@c", m_connection).replace("@b", m_boost);
}

/// What a customer has, and how much has ever happened.
QByteArray TestFrontDoor::everything()
{
    const QByteArray last =
        QByteArray::number(m_client->get("/naas/v1/carrier").json()[u"lastEvent"].toInteger());
    return last + m_client->get("/naas/v1/connections").body + m_client->get(orders).body
        + m_client->get(boosts).body + m_client->get("/naas/v1/ports").body;
}

void TestFrontDoor::badInputIsRefusedAndChangesNothing_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &body,
                        int status, const char *code) {
        QTest::newRow(name) << line << body << status << QString::fromLatin1(code);
    };
    const auto order = [](const QByteArray &old, const QByteArray &other) {
        return QByteArray(addFirst).replace("first", "second").replace(old, other);
    };
    const auto boost = [](const QByteArray &old, const QByteArray &other) {
        return QByteArray(boostIt).replace(old, other);
    };
    const QByteArray toOrders = QByteArray("POST ") + orders;
    const QByteArray toBoosts = QByteArray("POST ") + boosts;
    row("an unknown connection", "GET /naas/v1/connections/none", {}, 404, "notFound");
    row("an unknown order", "GET /naas/v1/orders/none", {}, 404, "notFound");
    row("an unknown boost", "GET /naas/v1/boosts/none", {}, 404, "notFound");
    row("an id that climbs", "GET /naas/v1/connections/..%2f..%2fetc%2fpasswd", {}, 400,
        "malformed");
    row("an unknown port to order from", toOrders, order("port-fra-01", "none"), 404, "notFound");
    row("an unknown on-ramp", toOrders, order("aws-eqdc2", "none"), 404, "notFound");
    row("an unknown connection to boost", toBoosts, boost("@c", "none"), 404, "notFound");
    row("an unknown connection to end", toOrders, R"({"action":"delete","connectionId":"none"})",
        404, "notFound");
    row("an unknown boost to extend", "POST /naas/v1/boosts/none/extend",
        R"({"additionalSeconds":60})", 404, "notFound");
    row("an unknown boost to stop", "DELETE /naas/v1/boosts/none", {}, 404, "notFound");
    row("a boost on a boosted connection", toBoosts, boostIt, 409, "alreadyBoosted");
    row("more than the port has", toOrders, order("1000000,", "900000000,"), 422, "outOfRange");
    row("more turbo than the port has", toOrders, order("2000000}", "900000000}"), 422,
        "abovePort");
    row("no bandwidth", toOrders, order("1000000,", "0,"), 422, "outOfRange");
    row("less than no bandwidth", toOrders, order("1000000,", "-1000,"), 422, "outOfRange");
    row("a part of a bandwidth", toOrders, order("1000000,", "1000000.5,"), 400, "malformed");
    row("a bandwidth beyond all numbers", toOrders, order("1000000,", "1e300,"), 400, "malformed");
    row("a boost of no time", toBoosts, boost("3600", "0"), 422, "outOfRange");
    row("a boost of negative time", toBoosts, boost("3600", "-60"), 422, "outOfRange");
    row("a boost for ever", toBoosts, boost("3600", "9223372036854775807"), 422, "outOfRange");
    row("an extension of nothing", "POST /naas/v1/boosts/@b/extend", R"({"additionalSeconds":0})",
        422, "outOfRange");
    row("an extension backwards", "POST /naas/v1/boosts/@b/extend", R"({"additionalSeconds":-60})",
        422, "outOfRange");
    row("broken JSON", toOrders, R"({"action":"add",)", 400, "malformed");
    row("a list", toOrders, "[]", 400, "malformed");
    row("not UTF-8", toOrders, order("second", "\xff\xfe"), 400, "malformed");
    row("a field nobody knows", toOrders, order("}", R"(,"colour":"red"})"), 400,
        "unexpectedField");
    row("ten thousand brackets", toOrders, QByteArray(10'000, '['), 400, "malformed");
    row("a verb that is not for this", "PUT /naas/v1/orders", addFirst, 405, "methodNotAllowed");
    row("a place that is not", "POST /naas/v1/nowhere", addFirst, 404, "notFound");
}

void TestFrontDoor::badInputIsRefusedAndChangesNothing()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, code);
    const QByteArray before = everything();
    const qsizetype space = line.indexOf(' ');
    const Said said = m_client->ask(line.left(space), filled(line.mid(space + 1)), filled(body),
                                    QByteArray("key-") + QTest::currentDataTag());
    QVERIFY2(said.status == status && said.json()[u"code"].toString() == code,
             QByteArray::number(said.status) + ' ' + said.body);
    QCOMPARE(everything(), before);
}

void TestFrontDoor::aBodyOverTheLimitIsRefusedBeforeItIsHeld_data()
{
    QTest::addColumn<int>("spaces");
    QTest::newRow("by a little") << 16 * 1024;
    QTest::newRow("by two megabytes") << 2'000'000;
}

void TestFrontDoor::aBodyOverTheLimitIsRefusedBeforeItIsHeld()
{
    QFETCH(int, spaces);
    const QByteArray before = everything();
    const Said said = m_client->postWhileReading(
        orders, "large", QByteArray(spaces, ' ') + QByteArray(addFirst).replace("first", "second"));
    QCOMPARE(said.status, 413);
    QCOMPARE(said.json()[u"code"].toString(), QStringLiteral("tooLarge"));
    QCOMPARE(everything(), before);
}

void TestFrontDoor::aWrongTokenOpensNothing_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("another of its kind") << QByteArray(64, 'a');
    QTest::newRow("half of it") << QByteArray("half");
    QTest::newRow("it and more") << QByteArray("more");
}

void TestFrontDoor::aWrongTokenOpensNothing()
{
    QFETCH(QByteArray, token);
    if (token == "half")
        token = m_reachable.token.left(32);
    if (token == "more")
        token = m_reachable.token + "0";
    const QByteArray before = everything();
    Client stranger(m_reachable);
    stranger.setToken(token);
    const QByteArray second = QByteArray(addFirst).replace("first", "second");
    for (const Said &said :
         {stranger.get("/naas/v1/connections"), stranger.post(orders, "stolen", second),
          stranger.ask("DELETE", filled("/naas/v1/boosts/@b"), {}, "stolen too")}) {
        QCOMPARE(said.status, 401);
        QVERIFY(!said.body.contains(m_connection));
    }
    QCOMPARE(everything(), before);
}

void TestFrontDoor::aKeyIsForOneRequest()
{
    const QByteArray before = everything();
    const Said again = m_client->post(orders, "first-key", addFirst);
    QCOMPARE(again.status, 202);
    const Said other =
        m_client->post(orders, "first-key", QByteArray(addFirst).replace("first", "second"));
    QCOMPARE(other.status, 422);
    QCOMPARE(other.json()[u"code"].toString(), QStringLiteral("keyReused"));
    QCOMPARE(m_client->post(orders, {}, QByteArray(addFirst).replace("first", "second")).status,
             400);
    QCOMPARE(everything(), before);
}

QTEST_GUILESS_MAIN(TestFrontDoor)
#include "tst_frontdoor.moc"
