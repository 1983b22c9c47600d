// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/eventframe.h"
#include "tests/support/neardoor.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::http;
using namespace turbolane::backend::tests;
using namespace std::chrono_literals;

namespace {

QJsonValue golden(const QByteArray &name)
{
    QFile file(QStringLiteral(TURBOLANE_CONTRACT_DIR "/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a golden file is missing");
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// What is in the one and not in the other, or of another kind; empty when all is as shown.
/// What is absent here is optional there: the golden files pin what must be.
QString strangeness(const QJsonValue &here, const QJsonValue &shown, const QString &where = {})
{
    if (here.type() != shown.type())
        return where + QStringLiteral(" is of another kind");
    if (here.isArray() && !here.toArray().isEmpty() && !shown.toArray().isEmpty())
        return strangeness(here.toArray().first(), shown.toArray().first(),
                           where + QStringLiteral("/0"));
    if (!here.isObject())
        return {};
    const QJsonObject fields = here.toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QString name = where + QLatin1Char('/') + it.key();
        if (!shown.toObject().contains(it.key()))
            return name + QStringLiteral(" is not in the contract");
        const QString inside = strangeness(it.value(), shown.toObject().value(it.key()), name);
        if (!inside.isEmpty())
            return inside;
    }
    return {};
}

const QByteArray addOrder =
    R"({"action":"add","name":"first","portId":"port-fra","onRampId":"ams-cloud",)"
    R"("bandwidthKbps":1000000,"turboKbps":2000000})";
const QByteArray boostIt =
    R"({"connectionId":"@c","bandwidthKbps":2000000,"durationSeconds":3600})";

} // namespace

/// The own API over a real carrier: every question of tests/contract/naas-v1.md.
class TestNaas final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void everyAnswerHasTheShapeOfTheContract_data();
    void everyAnswerHasTheShapeOfTheContract();
    void aTokenIsToldWhatItOpens();
    void wrongQuestionsAreRefusedInTheirOwnWords_data();
    void wrongQuestionsAreRefusedInTheirOwnWords();
    void wrongChangesAreRefusedAndChangeNothing_data();
    void wrongChangesAreRefusedAndChangeNothing();
    void aConnectionLivesThroughItsOrders();
    void aBoostLivesThroughItsQuestions();
    void theSameKeyGetsTheFirstAnswerByteForByte();
    void aRefusalDoesNotUseUpItsKey();
    void whatHasNotChangedIsNotSentAgain();
    void aChangeToWhatSomebodyChangedIsStale();
    void aStreamGoesOnWhereItsReaderStopped();
    void whatHasChangedIsToldFromTheNewestBack();
    void aStreamThatCannotGoOnSaysSo_data();
    void aStreamThatCannotGoOnSaysSo();

private:
    QByteArray filled(QByteArray text) const;

    std::unique_ptr<tests::CarrierHouse> m_house;
    std::unique_ptr<NearDoor> m_door;
    QByteArray m_connection;
    QByteArray m_order;
    QByteArray m_boost;
};

/// One connection in service, boosted; the same house until somebody changes something in it.
void TestNaas::init()
{
    if (m_door && !m_door->hasChanged())
        return;
    m_door.reset();
    m_house = std::make_unique<tests::CarrierHouse>();
    m_door = std::make_unique<NearDoor>(*m_house);
    const QJsonObject placed = objectIn(m_door->change("POST /naas/v1/orders", addOrder));
    m_connection = textAt(at(placed, "connection").toObject(), "id").toLatin1();
    m_order = textAt(at(placed, "order").toObject(), "id").toLatin1();
    QVERIFY(!m_connection.isEmpty() && !m_order.isEmpty());
    m_house->pass(10s);
    const Response boosted = m_door->change("POST /naas/v1/boosts", filled(boostIt));
    QCOMPARE(boosted.status, 202);
    m_boost = textAt(objectIn(boosted), "id").toLatin1();
    m_house->pass(10s);
    m_door->forgetChanges();
}

QByteArray TestNaas::filled(QByteArray text) const
{
    return text.replace("@c", m_connection).replace("@o", m_order).replace("@b", m_boost);
}

void TestNaas::everyAnswerHasTheShapeOfTheContract_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("item"); // list whose first is shown, or empty for all of it
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *line, const char *file, const char *item = "",
                        const QByteArray &body = {}) {
        QTest::newRow(line) << QByteArray(file) << QByteArray(item) << body;
    };
    row("GET /naas/v1/carrier", "carrier.json");
    row("GET /naas/v1/access", "access.json");
    row("GET /naas/v1/onramps", "onramp.json", "items");
    row("GET /naas/v1/topology", "topology.json");
    row("GET /naas/v1/ports", "port.json", "items");
    row("GET /naas/v1/ports/port-fra/reach", "reach.json", "items");
    row("GET /naas/v1/paths?portId=port-fra&onRampId=lon-cloud&bandwidthKbps=1000000",
        "paths.json");
    row("GET /naas/v1/paths?portId=port-fra&onRampId=lon-cloud&bandwidthKbps=1000000"
        "&turboKbps=2000000",
        "paths.json");
    row("GET /naas/v1/connections", "connection.json", "items");
    row("GET /naas/v1/connections/@c", "connection.json");
    row("GET /naas/v1/connections/@c/telemetry?from=2026-05-12T10:00:15Z"
        "&to=2026-05-12T12:00:18%2B02:00&stepSeconds=1",
        "telemetry.json");
    row("GET /naas/v1/connections/@c/termination", "termination.json");
    row("GET /naas/v1/orders", "order-failed.json", "items");
    row("GET /naas/v1/orders?connectionId=@c", "order-failed.json", "items");
    row("GET /naas/v1/orders/@o", "order-failed.json");
    row("GET /naas/v1/boosts", "boost.json", "items");
    row("GET /naas/v1/boosts?connectionId=@c", "boost.json", "items");
    row("GET /naas/v1/boosts/@b", "boost.json");
    row("GET /naas/v1/charges/current", "charges.json");
    row("GET /naas/v1/charges/current/rows", "usagerow.json", "items");
    row("GET /naas/v1/charges/current/rows?connectionId=@c&kind=boost&boostId=@b", "usagerow.json",
        "items");
    row("POST /naas/v1/boosts/estimate", "estimate.json", "",
        R"({"boostId":"@b","additionalSeconds":600})");
    row("POST /naas/v1/boosts/estimate ", "estimate.json", "",
        R"({"connectionId":"@c","bandwidthKbps":2000000,"durationSeconds":60})");
}

void TestNaas::everyAnswerHasTheShapeOfTheContract()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, item);
    QFETCH(QByteArray, body);
    if (QByteArray(QTest::currentDataTag()).endsWith(' ')) {
        // A second boost cannot be priced while one runs.
        m_door->change(filled("DELETE /naas/v1/boosts/@b"));
        m_house->pass(10s);
    }
    const Response response =
        m_door->ask(filled(QByteArray(QTest::currentDataTag()).trimmed()), filled(body));
    QVERIFY2(response.status == 200, response.body.constData());
    const QJsonValue answer =
        item.isEmpty() ? QJsonValue(objectIn(response)) : firstOf(response, item.constData());
    QVERIFY(!answer.toObject().isEmpty());
    const QString strange = strangeness(answer, golden(file));
    QVERIFY2(strange.isEmpty(), strange.toUtf8().constData());
}

void TestNaas::aTokenIsToldWhatItOpens()
{
    const QJsonArray customers{QStringLiteral("see"), QStringLiteral("order"),
                               QStringLiteral("boost")};
    const auto may = [this] {
        return at(objectIn(m_door->ask("GET /naas/v1/access")), "may").toArray();
    };
    QCOMPARE(may(), customers);
    m_door->beOperators(true);
    QJsonArray operators = customers;
    operators.append(QStringLiteral("operate"));
    QCOMPARE(may(), operators);
    m_door->beOperators(false);
}

void TestNaas::wrongQuestionsAreRefusedInTheirOwnWords_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("said"); // code, and pointer if there is one
    const auto row = [](const char *line, int status, const char *said) {
        QTest::newRow(line) << status << QByteArray(said);
    };
    row("GET /naas/v1/nowhere", 404, "notFound");
    row("GET /naas/v2/ports", 404, "notFound");
    row("PATCH /naas/v1/orders/@o", 405, "methodNotAllowed");
    row("DELETE /naas/v1/ports", 405, "methodNotAllowed");
    row("GET /naas/v1/ports?colour=red", 400, "unexpectedField /colour");
    row("GET /naas/v1/onramps?provider=aws", 400, "unexpectedField /provider");
    row("GET /naas/v1/ports/none/reach", 404, "notFound");
    row("GET /naas/v1/connections/none", 404, "notFound");
    row("GET /naas/v1/connections/none/termination", 404, "notFound");
    row("GET /naas/v1/orders/none", 404, "notFound");
    row("GET /naas/v1/boosts/none", 404, "notFound");
    row("GET /naas/v1/paths", 400, "missingField /bandwidthKbps");
    row("GET /naas/v1/history?limit=501", 422, "outOfRange /limit");
    row("GET /naas/v1/history?before=0", 422, "outOfRange /before");
    row("GET /naas/v1/disturbances?before=soon", 400, "malformed /before");
    row("GET /naas/v1/paths?portId=port-fra&onRampId=lon-cloud&bandwidthKbps=1500", 422,
        "outOfRange /bandwidthKbps");
    row("GET /naas/v1/paths?portId=port-fra&onRampId=lon-cloud&bandwidthKbps=0", 422,
        "outOfRange /bandwidthKbps");
    row("GET /naas/v1/paths?portId=port-fra&onRampId=lon-cloud&bandwidthKbps=1G", 400,
        "malformed /bandwidthKbps");
    row("GET /naas/v1/paths?portId=none&onRampId=lon-cloud&bandwidthKbps=1000000", 404,
        "notFound /portId");
    row("GET /naas/v1/paths?portId=port-fra&onRampId=gov-cloud&bandwidthKbps=1000000", 422,
        "partitionMismatch /onRampId");
    row("GET /naas/v1/connections/@c/telemetry?from=now&to=now&stepSeconds=1", 400,
        "malformed /from");
    row("GET /naas/v1/connections/@c/telemetry?from=2026-05-12T10:00:10Z&to=2026-05-12T10:00:00Z"
        "&stepSeconds=1",
        422, "outOfRange /to");
    row("GET /naas/v1/connections/@c/telemetry?from=2026-05-12T10:00:00Z&to=2026-05-12T11:00:00Z"
        "&stepSeconds=0",
        422, "outOfRange /stepSeconds");
    row("GET /naas/v1/connections/@c/telemetry?from=2020-05-12T10:00:00Z&to=2026-05-12T11:00:00Z"
        "&stepSeconds=1",
        422, "outOfRange /stepSeconds");
    row("GET /naas/v1/charges/current/rows?kind=gift", 422, "outOfRange /kind");
    row("GET /naas/v1/events?after=x", 400, "malformed /after");
    row("GET /naas/v1/events?after=-1", 422, "outOfRange /after");
}

void TestNaas::wrongQuestionsAreRefusedInTheirOwnWords()
{
    QFETCH(int, status);
    const Response response = m_door->ask(filled(QTest::currentDataTag()));
    QCOMPARE(response.status, status);
    QTEST(codeAndPointer(response), "said");
}

void TestNaas::wrongChangesAreRefusedAndChangeNothing_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const char *line, const QByteArray &body, int status,
                        const char *said) {
        QTest::newRow(name) << QByteArray(line) << body << status << QByteArray(said);
    };
    const char *const orders = "POST /naas/v1/orders";
    const auto with = [](const QByteArray &old, const QByteArray &other) {
        return QByteArray(addOrder).replace("first", "second").replace(old, other);
    };
    row("broken JSON", orders, "{\"action\":", 400, "malformed");
    row("no JSON", orders, "", 400, "malformed");
    row("no action", orders, "{}", 400, "missingField /action");
    row("an action nobody knows", orders, R"({"action":"paint"})", 422, "outOfRange /action");
    row("an action that is a number", orders, R"({"action":1})", 400, "malformed /action");
    row("a delete of nothing", orders, R"({"action":"delete"})", 400, "missingField /connectionId");
    row("a delete with a name", orders, R"({"action":"delete","connectionId":"@c","name":"x"})",
        400, "unexpectedField /name");
    row("no such connection", orders, R"({"action":"delete","connectionId":"none"})", 404,
        "notFound /connectionId");
    row("a name with a space", orders, with("second", "sec ond"), 400, "malformed /name");
    row("a name too long", orders, with("second", QByteArray(65, 'x')), 422, "outOfRange /name");
    row("no such port", orders, with("port-fra", "none"), 404, "notFound /portId");
    row("a port of another partition", orders, with("ams-cloud", "gov-cloud"), 422,
        "partitionMismatch /onRampId");
    row("half a Mbps", orders, with("\"bandwidthKbps\":1000000", "\"bandwidthKbps\":1500"), 422,
        "outOfRange /bandwidthKbps");
    row("no bandwidth", orders, with("\"bandwidthKbps\":1000000", "\"bandwidthKbps\":0"), 422,
        "outOfRange /bandwidthKbps");
    row("bandwidth below zero", orders,
        with("\"bandwidthKbps\":1000000", "\"bandwidthKbps\":-1000000"), 422,
        "outOfRange /bandwidthKbps");
    row("more than the port has", orders, with("\"turboKbps\":2000000", "\"turboKbps\":11000000"),
        422, "abovePort /turboKbps");
    row("a VLAN too high", orders, with("}", ",\"vlan\":4095}"), 422, "outOfRange /vlan");
    row("a price in cents", orders, with("}", ",\"mostHourly\":5}"), 400, "malformed /mostHourly");
    row("a name that is taken", orders, with("second", "first"), 409, "nameTaken /name");
    row("a second boost", "POST /naas/v1/boosts", boostIt, 409, "alreadyBoosted /connectionId");
    row("a boost of no time", "POST /naas/v1/boosts", QByteArray(boostIt).replace("3600", "0"), 422,
        "outOfRange /durationSeconds");
    row("a boost of negative time", "POST /naas/v1/boosts",
        QByteArray(boostIt).replace("3600", "-60"), 422, "outOfRange /durationSeconds");
    row("a boost of eight days", "POST /naas/v1/boosts",
        QByteArray(boostIt).replace("3600", "691200"), 422, "outOfRange /durationSeconds");
    row("an extension of nothing", "POST /naas/v1/boosts/@b/extend", R"({"additionalSeconds":0})",
        422, "outOfRange /additionalSeconds");
    row("an extension of no boost", "POST /naas/v1/boosts/none/extend",
        R"({"additionalSeconds":60})", 404, "notFound");
    row("an extension dearer than shown", "POST /naas/v1/boosts/@b/extend",
        R"({"additionalSeconds":3600,"mostMicros":1})", 422, "priceMoved /mostMicros");
    row("the end of no boost", "DELETE /naas/v1/boosts/none", "", 404, "notFound");
    row("an estimate of both", "POST /naas/v1/boosts/estimate",
        R"({"boostId":"@b","additionalSeconds":60,"connectionId":"@c"})", 400,
        "unexpectedField /connectionId");
    row("an estimate of neither", "POST /naas/v1/boosts/estimate", "{}", 400,
        "missingField /connectionId");
    row("a parameter on a change", "POST /naas/v1/orders?dry=1", addOrder, 400,
        "unexpectedField /dry");
}

void TestNaas::wrongChangesAreRefusedAndChangeNothing()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const auto everything = [this] {
        return m_door->ask("GET /naas/v1/connections").body
            + m_door->ask("GET /naas/v1/orders").body + m_door->ask("GET /naas/v1/boosts").body
            + QByteArray::number(qint64(m_house->store().events.last())) + ' '
            + QByteArray::number(qint64(m_house->store().reservations.held().size()));
    };
    const QByteArray before = everything();
    const Response response = m_door->change(filled(line), filled(body));
    QVERIFY2(response.status == status, response.body.constData());
    QTEST(codeAndPointer(response), "said");
    QCOMPARE(everything(), before);
}

void TestNaas::aConnectionLivesThroughItsOrders()
{
    const auto connection = [this] {
        return objectIn(m_door->ask(filled("GET /naas/v1/connections/@c")));
    };
    m_door->change(filled("DELETE /naas/v1/boosts/@b"));
    m_house->pass(10s);
    QCOMPARE(textAt(connection(), "state"), QStringLiteral("active"));
    QCOMPARE(at(connection(), "inForceKbps").toInteger(), 1'000'000);

    const Response modified = m_door->change(
        "POST /naas/v1/orders",
        filled(R"({"action":"modify","connectionId":"@c","name":"renamed","bandwidthKbps":2000000,)"
               R"("turboKbps":3000000})"));
    QVERIFY2(modified.status == 202, modified.body.constData());
    for (const auto &[part, file] :
         {std::pair("order", "order-failed.json"), std::pair("connection", "connection.json")}) {
        const QString strange = strangeness(at(objectIn(modified), part), golden(file));
        QVERIFY2(strange.isEmpty(), strange.toUtf8().constData());
    }
    m_house->pass(10s);
    QCOMPARE(textAt(connection(), "name"), QStringLiteral("renamed"));
    QCOMPARE(at(connection(), "inForceKbps").toInteger(), 2'000'000);

    const QByteArray remove = filled(R"({"action":"delete","connectionId":"@c"})");
    QCOMPARE(m_door->change("POST /naas/v1/orders", remove).status, 202);
    m_house->pass(10s);
    QCOMPARE(textAt(connection(), "state"), QStringLiteral("terminated"));
    QCOMPARE(at(objectIn(m_door->ask("GET /naas/v1/connections")), "items").toArray().size(), 1);
}

void TestNaas::aBoostLivesThroughItsQuestions()
{
    const auto boost = [this] { return objectIn(m_door->ask(filled("GET /naas/v1/boosts/@b"))); };
    QCOMPARE(textAt(boost(), "state"), QStringLiteral("active"));
    const QString end = textAt(boost(), "endsAt");
    const Response extended =
        m_door->change(filled("POST /naas/v1/boosts/@b/extend"), R"({"additionalSeconds":600})");
    QVERIFY2(extended.status == 202, extended.body.constData());
    QCOMPARE(*parseInstant(textAt(boost(), "endsAt").toStdString()),
             *parseInstant(end.toStdString()) + 600s);
    QCOMPARE(m_door->change(filled("DELETE /naas/v1/boosts/@b")).status, 202);
    m_house->pass(10s);
    QCOMPARE(textAt(boost(), "state"), QStringLiteral("ended"));
    QCOMPARE(textAt(boost(), "reason"), QStringLiteral("stopped"));
}

void TestNaas::theSameKeyGetsTheFirstAnswerByteForByte()
{
    const Fields key{{"Idempotency-Key", "once"}};
    const QByteArray order = QByteArray(addOrder).replace("first", "second");
    const Response first = m_door->ask("POST /naas/v1/orders", order, key);
    QCOMPARE(first.status, 202);
    m_house->pass(10s);
    const Response again = m_door->ask("POST /naas/v1/orders", order, key);
    QCOMPARE(again.status, first.status);
    QCOMPARE(again.body, first.body);
    QVERIFY(again.fields == first.fields);

    const Response other =
        m_door->ask("POST /naas/v1/orders", QByteArray(order).replace("second", "third"), key);
    QCOMPARE(other.status, 422);
    QCOMPARE(codeAndPointer(other), QByteArray("keyReused"));
    const Response elsewhere = m_door->ask(filled("DELETE /naas/v1/boosts/@b"), {}, key);
    QCOMPARE(codeAndPointer(elsewhere), QByteArray("keyReused"));
}

void TestNaas::aRefusalDoesNotUseUpItsKey()
{
    const Fields key{{"Idempotency-Key", "again"}};
    QCOMPARE(m_door->ask("POST /naas/v1/boosts", filled(boostIt), key).status, 409);
    m_door->change(filled("DELETE /naas/v1/boosts/@b"));
    m_house->pass(10s);
    QCOMPARE(m_door->ask("POST /naas/v1/boosts", filled(boostIt), key).status, 202);
}

void TestNaas::whatHasNotChangedIsNotSentAgain()
{
    for (const QByteArray line :
         {"GET /naas/v1/onramps", "GET /naas/v1/topology", "GET /naas/v1/connections/@c"}) {
        const Response first = m_door->ask(filled(line));
        const auto tag = fieldNamed(first.fields, "ETag");
        QVERIFY(tag);
        for (const std::string &list :
             {std::string(*tag), "\"x\", W/" + std::string(*tag), std::string("*")}) {
            const Response same = m_door->ask(filled(line), {}, {{"If-None-Match", list}});
            QCOMPARE(same.status, 304);
            QVERIFY(same.body.isEmpty());
            QCOMPARE(fieldNamed(same.fields, "ETag"), tag);
        }
        const Response other = m_door->ask(filled(line), {}, {{"If-None-Match", "\"x\""}});
        QCOMPARE(other.status, 200);
        QCOMPARE(other.body, first.body);
    }
}

void TestNaas::aChangeToWhatSomebodyChangedIsStale()
{
    const Response seen = m_door->ask(filled("GET /naas/v1/connections/@c"));
    const std::string tag(*fieldNamed(seen.fields, "ETag"));
    const auto rename = [&](const char *name, const char *key, const std::string &version) {
        const QByteArray body =
            filled(R"({"action":"modify","connectionId":"@c","name":")") + name + "\"}";
        return m_door->ask("POST /naas/v1/orders", body,
                           {{"Idempotency-Key", key}, {"If-Match", version}});
    };
    QCOMPARE(rename("mine", "k1", "v5").status, 400);
    QCOMPARE(rename("mine", "k2", tag).status, 202);
    const Response stale = rename("theirs", "k3", tag);
    QCOMPARE(stale.status, 412);
    QCOMPARE(codeAndPointer(stale), QByteArray("stale"));
    QCOMPARE(rename("theirs", "k4", "*").status, 202);
}

void TestNaas::aStreamGoesOnWhereItsReaderStopped()
{
    const EventNumber last = m_house->services().events.last();
    QVERIFY(last > 5);
    const Response now = m_door->ask("GET /naas/v1/events");
    QVERIFY(now.stream && now.body.isEmpty());
    QCOMPARE(now.stream->after, last);

    const Response resumed = m_door->ask("GET /naas/v1/events", {}, {{"Last-Event-ID", "2"}});
    QVERIFY(resumed.stream && !resumed.stream->ends);
    QCOMPARE(resumed.stream->after, last);
    QCOMPARE(resumed.contentType, std::string("text/event-stream"));
    QByteArray expected;
    for (const Event &event : m_house->published())
        if (event.number > 2)
            expected += eventFrame(event);
    QCOMPARE(resumed.body, expected);
    QCOMPARE(m_door->ask("GET /naas/v1/events?after=2").body, expected);

    const Response all =
        m_door->ask("GET /naas/v1/events", {}, {{"Last-Event-ID", std::to_string(last)}});
    QVERIFY(all.stream && all.body.isEmpty());
}

void TestNaas::whatHasChangedIsToldFromTheNewestBack()
{
    const EventNumber last = m_house->services().events.last();
    const auto numbers = [this](const char *line) {
        std::vector<EventNumber> all;
        const QJsonArray items = at(objectIn(m_door->ask(line)), "items").toArray();
        for (const QJsonValue &item : items)
            all.push_back(at(item.toObject(), "id").toString().toLongLong());
        return all;
    };
    const auto all = numbers("GET /naas/v1/history?limit=500");
    QCOMPARE(all.size(), std::size_t(last));
    QVERIFY(std::ranges::is_sorted(all, std::greater()));
    QCOMPARE(all.front(), last);
    const QJsonObject page = objectIn(m_door->ask("GET /naas/v1/history?before=4&limit=2"));
    QCOMPARE(numbers("GET /naas/v1/history?before=4&limit=2"), (std::vector<EventNumber>{3, 2}));
    QCOMPARE(at(page, "more"), QJsonValue(true));
    QCOMPARE(at(objectIn(m_door->ask("GET /naas/v1/history?before=3&limit=2")), "more"),
             QJsonValue(false));
    const QJsonObject newest =
        at(objectIn(m_door->ask("GET /naas/v1/history?limit=1")), "items").toArray()[0].toObject();
    QVERIFY(at(newest, "data").isObject());
    QCOMPARE(at(newest, "specversion").toString(), QStringLiteral("1.0"));
    const QByteArray boosts = "GET /naas/v1/history?types=turbolane.boost.changed,turbolane.boos";
    QVERIFY(!numbers(boosts.constData()).empty());
    QVERIFY(numbers(boosts.constData()).size() < all.size());
    QVERIFY(numbers("GET /naas/v1/history?types=turbolane.boost").empty());
}

void TestNaas::aStreamThatCannotGoOnSaysSo_data()
{
    QTest::addColumn<std::string>("after");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("beyond the last") << std::string("1000000") << 409 << QByteArray("stale");
    QTest::newRow("not a number") << std::string("last") << 400 << QByteArray("malformed");
    QTest::newRow("below zero") << std::string("-1") << 400 << QByteArray("malformed");
}

void TestNaas::aStreamThatCannotGoOnSaysSo()
{
    QFETCH(std::string, after);
    QFETCH(int, status);
    const Response response = m_door->ask("GET /naas/v1/events", {}, {{"Last-Event-ID", after}});
    QCOMPARE(response.status, status);
    QVERIFY(!response.stream);
    QTEST(codeAndPointer(response), "said");
}

QTEST_GUILESS_MAIN(TestNaas)
#include "tst_naas.moc"
