// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/audit/audit.h"
#include "backend/booksaudit.h"
#include "backend/ports/portservice.h"
#include "backend/store/datadirectory.h"
#include "tests/support/flakydatapath.h"
#include "tests/support/laws.h"
#include "tests/support/neardoor.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;

namespace {

/// connection-1 at rest, connection-2 boosted by boost-1, connection-3 given back, a port that was
/// ordered, hold-1 and quote-1: something for every kind of orphan to come from.
class Town {
public:
    Town()
    {
        m_house.settings().wrap = [this](std::unique_ptr<Datapath> inner) {
            auto flaky = std::make_unique<FlakyDatapath>(std::move(inner), m_house.clock(),
                                                         FlakyDatapath::Moods{.failingPercent = 0});
            m_datapath = flaky.get();
            return std::unique_ptr<Datapath>(std::move(flaky));
        };
        m_house.kill();
        m_house.start();
        for (const char *name : {"a", "b", "c"})
            order(name);
        m_house.pass(Seconds(10));
        require(bool(m_house.ask<std::vector<Boost>>([](Services &s) {
                    const auto boost = s.boosts.start({.connection = ConnectionId("connection-2"),
                                                       .to = Bandwidth::gbps(2),
                                                       .duration = Seconds(3'600),
                                                       .most = {}});
                    return boost ? Result<std::vector<Boost>>(std::vector{*boost}) : boost.error();
                })),
                "it is boosted");
        require(bool(m_house.ask<PlacedOrder>([](Services &s) {
                    return s.orders.remove(
                        {.connection = ConnectionId("connection-3"), .version = {}});
                })),
                "it is given back");
        keepFree();
        m_house.pass(Seconds(20));
    }

    CarrierHouse &house() { return m_house; }
    FlakyDatapath &datapath() { return *m_datapath; }

    /// As no carrier would ever write it.
    void plant(const QByteArrayList &statements)
    {
        m_house.kill();
        {
            auto books = Database::open(file(), Database::Access::ReadWrite);
            require(bool(books), "the books open");
            for (const QByteArray &sql : statements)
                (*books)->run(sql.constData());
            require(!(*books)->failure(), "what is planted is SQL");
        }
        m_house.start();
    }
    QString file() { return DataDirectory::databaseIn(m_house.settings().dataDirectory); }

    std::string found()
    {
        std::string names;
        for (const Finding &finding : m_house.services().audit.look().findings)
            names += (names.empty() ? "" : ", ") + finding.id.text();
        return names;
    }
    Result<Finding> settle(const std::string &id, Audit::Way way)
    {
        return m_house.ask<Finding>(
            [&](Services &s) { return s.audit.settle(FindingId(id), way); });
    }

private:
    void order(const char *name)
    {
        require(bool(m_house.ask<PlacedOrder>([name](Services &s) {
                    return s.orders.add({.name = name,
                                         .port = PortId("port-fra"),
                                         .onRamp = OnRampId("ams-cloud"),
                                         .base = Bandwidth::gbps(1),
                                         .turbo = Bandwidth::gbps(2),
                                         .vlan = {},
                                         .mostHourly = {},
                                         .externalId = {}});
                })),
                "there is room");
    }
    void keepFree()
    {
        NearDoor door(m_house);
        const auto made = [&door](const QByteArray &line, const QByteArray &body) {
            const Response answer = door.change(line, body);
            require(answer.status < 300, answer.body.toStdString().c_str());
        };
        made("POST /naas/v1/orders",
             R"({"action":"add","product":"port","name":"second",)"
             R"("dataCentreId":"dc-fra","speedKbps":10000000})");
        made("POST /naas/v1/holds",
             R"({"from":"FRA","to":"AMS","bandwidthKbps":1000000,)"
             R"("holdSeconds":3600})");
        made("POST /naas/v1/quotes",
             R"({"action":"add","name":"q","portId":"port-fra","onRampId":"ams-cloud",)"
             R"("bandwidthKbps":1000000,"turboKbps":1000000})");
    }

    CarrierHouse m_house;
    FlakyDatapath *m_datapath = nullptr;
};

QByteArray contentsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An order row that refers to this connection, in this state.
QByteArray orderOf(const QByteArray &number, const QByteArray &connection, const QByteArray &state)
{
    return "INSERT INTO product_order (number, id, external_id, action, purpose, state, "
           "connection, placed_at) VALUES ("
        + number + ", 'order-" + number + "', '', 1, 1, " + state + ", '" + connection + "', 5)";
}

const QByteArray strayBoost =
    "INSERT INTO boost (number, id, connection, state, from_kbps, to_kbps, placed_at, starts_at, "
    "ends_at, active_at, price_micros, extra_numerator, extra_denominator, currency, up_order, "
    "down_order, reason) SELECT 900, 'boost-900', 'connection-3', 3, from_kbps, to_kbps, "
    "placed_at, starts_at, ends_at, active_at, price_micros, extra_numerator, extra_denominator, "
    "currency, 'order-901', 'order-902', '' FROM boost WHERE id = 'boost-1'";

const QByteArray letGo = "UPDATE reservation SET released_at = 5 WHERE owner = ";

void row(const std::string &id, const QByteArrayList &plant, const std::string &ways = "cancel")
{
    QTest::newRow(id.c_str()) << id << plant << ways;
}

void plantedRows()
{
    row("orderOfNothing:order-900", {orderOf("900", "connection-77", "2")});
    row("orderOfWhatIsOver:order-900", {orderOf("900", "connection-3", "2")});
    row("connectionWithoutOrder:connection-1",
        {"UPDATE connection SET last_order = 'order-77' WHERE id = 'connection-1'"},
        "adopt cancel");
    row("vlanWithoutHolder:connection-3",
        {"INSERT INTO outer_tag VALUES ('port:port-fra', 777, 0)",
         "INSERT INTO tag_use VALUES ('port:port-fra', 777, 0, 0, 'connection-3')"});
    row("connectionWithoutVlan:connection-1",
        {"DELETE FROM tag_use WHERE owner = 'connection-1' AND place LIKE 'port:%'",
         "DELETE FROM outer_tag WHERE NOT EXISTS (SELECT 1 FROM tag_use t "
         "WHERE t.place = outer_tag.place AND t.vlan = outer_tag.vlan)"},
        "adopt cancel");
    row("bandwidthWithoutHolder:connection-3",
        {"INSERT INTO reservation (number, resource, owner, kbps, from_at) "
         "VALUES (900, 'link:FRA-AMS-1', 'connection-3', 1000, 5)"});
    row("connectionWithoutBandwidth:connection-1", {letGo + "'connection-1'"}, "adopt cancel");
    row("boostWithoutBandwidth:boost-1", {letGo + "'boost-1'"}, "adopt cancel");
    row("holdWithoutBandwidth:hold-1", {letGo + "'hold-1'"});
    row("quoteWithoutBandwidth:quote-1", {letGo + "'quote-1'"});
}

void plantedMoney()
{
    row("chargeWithoutService:segment-3",
        {"UPDATE charge_segment SET end_at = NULL WHERE number = 3"});
    row("serviceWithoutCharge:connection-1",
        {"UPDATE charge_segment SET end_at = start_at WHERE connection = 'connection-1'"},
        "adopt cancel");
    row("boostWithoutCharge:boost-1",
        {"UPDATE charge_segment SET end_at = start_at WHERE boost = 'boost-1'"}, "adopt cancel");
    row("portWithoutCharge:port-5",
        {"UPDATE charge_segment SET end_at = start_at WHERE port <> ''"}, "adopt");
    row("historyWithoutService:connection-3",
        {"UPDATE ride SET to_at = NULL WHERE connection = 'connection-3'"});
    row("serviceWithoutHistory:connection-1",
        {"UPDATE ride SET to_at = from_at WHERE connection = 'connection-1'"}, "adopt cancel");
    row("boostOfNothing:boost-900",
        {strayBoost, orderOf("901", "connection-3", "4"), orderOf("902", "connection-3", "4"),
         "UPDATE boost SET state = 2 WHERE id = 'boost-900'"});
    row("boostOfNoConnection:boost-1",
        {"UPDATE connection SET boost = '' WHERE id = 'connection-2'"}, "adopt cancel");
    row("connectionOfNoBoost:connection-1",
        {"UPDATE connection SET boost = 'boost-77' WHERE id = 'connection-1'"});
}

void plantedReferences()
{
    row("budgetOfNothing:b",
        {"INSERT INTO budget VALUES ('b', 'b', 2, 'connection-77', '', '', "
         "5000000, 'EUR', '80', 1, NULL, 1)"});
    row("scheduleOfNothing:schedule-900",
        {"INSERT INTO schedule VALUES (900, 'schedule-900', 's', 1, 'connection-77', '', 1000, "
         "60, 0, 'UTC', '', 1, 30, 9999999999999, 9999999999999)"});
    row("sceneOfNothing:connection-77",
        {"INSERT INTO scene VALUES (900, 'scene-900', 's')",
         "INSERT INTO scene_member VALUES ('scene-900', 1, 'connection-77', 1000)"});
    row("bundleOfNothing:order-77",
        {"INSERT INTO bundle VALUES (900, 'bundle-900', 'b', 2, NULL, 5, 5, '')",
         "INSERT INTO bundle_item VALUES ('bundle-900', 1, 'order-77', 'connection-1', '')"});
}

void plantedRecords()
{
    const auto record = [](const char *table, const char *owner, const QByteArray &sql) {
        row(std::string("recordOfNothing:") + table + " of " + owner, {sql});
    };
    record("order_step", "order-77",
           "INSERT INTO order_step (order_id, position, kind, holder, state, typical_millis) "
           "VALUES ('order-77', 1, 1, 1, 1, 5)");
    record("boost_part", "boost-77",
           "INSERT INTO boost_part (boost, kind, id, limit_kbps, "
           "price_micros, bottleneck) VALUES ('boost-77', 1, 'x', 5, 5, 0)");
    record("occurrence", "schedule-77",
           "INSERT INTO occurrence (schedule, asked_for, starts_at, ends_at, state, reason) "
           "VALUES ('schedule-77', 5, 5, 6, 3, '')");
    record("budget_alert", "b", "INSERT INTO budget_alert VALUES ('b', 5, 80, 5)");
    record("dispute", "2026-77",
           "INSERT INTO dispute VALUES (900, 'dispute-900', '2026-77', 1, 1, 't', NULL, 'EUR', 5, "
           "'', NULL, NULL, '', NULL)");
    record("tax_line", "2026-77", "INSERT INTO tax_line VALUES ('2026-77', 1, 'VAT', 1, 1, 1)");
    record("invoice_payment", "2026-77", "INSERT INTO invoice_payment VALUES ('2026-77', 5)");
    record("posting", "77", "INSERT INTO posting VALUES (77, 1, 'cash', 5, 'EUR')");
    record("profile_change", "connection-77",
           "INSERT INTO profile_change VALUES ('connection-77', 1, 5, 5, 5)");
    record("cost_tag", "connection-77",
           "INSERT INTO cost_tag VALUES (1, 'connection-77', 'team', 'x')");
    record("outer_tag", "port:port-fra#777",
           "INSERT INTO outer_tag VALUES ('port:port-fra', 777, 0)");
}

} // namespace

class TestAudit : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aHealthyCarrierHasNoFinding();
    void whatIsPlantedIsFoundAndHealed_data();
    void whatIsPlantedIsFoundAndHealed();
    void everyKindIsPlanted();
    void aLineThatNobodyOrderedGoes();
    void aLineThatWasLostIsAskedForAgain();
    void whatWasSettledIsToldOnce();
    void theDoorsAreTheOperators();
    void booksAreLookedAtWithoutAByteWritten();

private:
    void plantedAndSettled(const std::string &id, const QByteArrayList &plant, Audit::Way way);

    std::set<std::string> m_planted;
};

void TestAudit::initTestCase()
{
    Town town; // what every test begins with
    QCOMPARE(town.found(), std::string());
    QCOMPARE(brokenLaw(town.house()), std::string());
}

void TestAudit::aHealthyCarrierHasNoFinding()
{
    Town town;
    QCOMPARE(theBooksAgree(town.house()), std::string());
    town.plant({});
    QCOMPARE(theBooksAgree(town.house()), std::string());
    QVERIFY(town.house().services().audit.atStart().findings.empty());
}

void TestAudit::whatIsPlantedIsFoundAndHealed_data()
{
    QTest::addColumn<std::string>("id");
    QTest::addColumn<QByteArrayList>("plant");
    QTest::addColumn<std::string>("ways");
    plantedRows();
    plantedMoney();
    plantedReferences();
    plantedRecords();
}

void TestAudit::plantedAndSettled(const std::string &id, const QByteArrayList &plant,
                                  Audit::Way way)
{
    Town town;
    town.plant(plant);
    QCOMPARE(town.found(), id);
    const auto &start = town.house().services().audit.atStart().findings;
    QVERIFY(start.size() == 1 && start.front().id.text() == id);
    const Finding found = town.house().services().audit.look().findings.front();
    QVERIFY(!found.what.empty());
    if (!(way == Audit::Way::Adopt ? found.adopt : found.cancel)) {
        const auto refused = town.settle(id, way);
        QVERIFY(!refused && refused.error().code == ErrorCode::WrongState);
        QCOMPARE(town.found(), id);
        return;
    }
    const auto settled = town.settle(id, way);
    QVERIFY2(settled, settled ? "" : settled.error().detail.c_str());
    town.house().pass(Seconds(20));
    QCOMPARE(town.found(), std::string());
    QCOMPARE(brokenLawOfAnyClock(town.house()), std::string());
    QCOMPARE(theCalendarIsWhatTheStoreSays(town.house()), std::string());
    QCOMPARE(datapathFollowsTheStore(town.house()), std::string());
    town.plant({}); // and after a restart
    QCOMPARE(town.found(), std::string());
}

void TestAudit::whatIsPlantedIsFoundAndHealed()
{
    QFETCH(std::string, id);
    QFETCH(QByteArrayList, plant);
    QFETCH(std::string, ways);
    m_planted.insert(id.substr(0, id.find(':')));
    plantedAndSettled(id, plant, Audit::Way::Adopt);
    plantedAndSettled(id, plant, Audit::Way::Cancel);
    Town town;
    town.plant(plant);
    const auto findings = town.house().services().audit.look().findings;
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().adopt.has_value(), ways.find("adopt") != std::string::npos);
    QCOMPARE(findings.front().cancel.has_value(), ways.find("cancel") != std::string::npos);
}

void TestAudit::everyKindIsPlanted()
{
    if (m_planted.size() < 2)
        QSKIP("the table was not run");
    for (const auto &[kind, name] : findingKindNames)
        if (kind != FindingKind::LineWithoutConnection
            && kind != FindingKind::ConnectionWithoutLine)
            QVERIFY2(m_planted.contains(std::string(name)), std::string(name).c_str());
}

void TestAudit::aLineThatNobodyOrderedGoes()
{
    Town town;
    town.datapath().restore({.connection = ConnectionId("stranger"),
                             .order = {},
                             .work = Work::Change,
                             .rate = Bandwidth::mbps(5),
                             .base = Bandwidth::mbps(5)});
    const std::string id = "lineWithoutConnection:stranger";
    QCOMPARE(town.found(), id);
    QVERIFY(!town.settle(id, Audit::Way::Adopt));
    QVERIFY(town.settle(id, Audit::Way::Cancel));
    QCOMPARE(town.found(), std::string());
    QCOMPARE(datapathFollowsTheStore(town.house()), std::string());
}

void TestAudit::aLineThatWasLostIsAskedForAgain()
{
    for (const Audit::Way way : {Audit::Way::Adopt, Audit::Way::Cancel}) {
        Town town;
        town.datapath().lose(ConnectionId("connection-1"));
        const std::string id = "connectionWithoutLine:connection-1";
        QCOMPARE(town.found(), id);
        QVERIFY(town.settle(id, way));
        town.house().pass(Seconds(10));
        QCOMPARE(town.found(), std::string());
        QCOMPARE(datapathFollowsTheStore(town.house()), std::string());
    }
}

void TestAudit::whatWasSettledIsToldOnce()
{
    Town town;
    town.plant({letGo + "'hold-1'"});
    const std::string id = "holdWithoutBandwidth:hold-1";
    QVERIFY(town.settle(id, Audit::Way::Cancel));
    const auto again = town.settle(id, Audit::Way::Cancel);
    QVERIFY(!again && again.error().code == ErrorCode::NotFound);
    int told = 0;
    for (const Event &event : town.house().published())
        told += event.type == "turbolane.audit.settled" && event.subject == id ? 1 : 0;
    QCOMPARE(told, 1);
}

void TestAudit::theDoorsAreTheOperators()
{
    Town town;
    town.plant({"UPDATE charge_segment SET end_at = start_at WHERE connection = 'connection-1'"});
    NearDoor door(town.house());
    door.beOperators(true);
    town.house().pass(Seconds(3'600));
    const QJsonObject look = objectIn(door.ask("GET /naas/v1/audit"));
    QCOMPARE(at(look, "items").toArray().size(), 1);
    const QJsonObject finding = at(look, "items").toArray().first().toObject();
    QCOMPARE(textAt(finding, "kind"), QStringLiteral("serviceWithoutCharge"));
    QVERIFY(microsAt(at(finding, "adopt").toObject(), "costs") > 0);
    QCOMPARE(at(objectIn(door.ask("GET /naas/v1/audit/start")), "items").toArray().size(), 1);
    const QByteArray line = "POST /naas/v1/audit/serviceWithoutCharge:connection-1/adopt";
    const http::Fields key{{"Idempotency-Key", "key-of-the-audit"}};
    const Response first = door.ask(line, {}, key);
    QCOMPARE(first.status, 200);
    QCOMPARE(door.ask(line, {}, key).body, first.body);
    QCOMPARE(door.change(line).status, 404);
    QCOMPARE(at(objectIn(door.ask("GET /naas/v1/audit")), "items").toArray().size(), 0);
}

void TestAudit::booksAreLookedAtWithoutAByteWritten()
{
    Town town;
    town.plant({letGo + "'hold-1'"});
    const QString directory = town.house().settings().dataDirectory;
    for (const bool runs : {true, false}) {
        if (!runs)
            town.house().kill();
        const QByteArray books = contentsOf(town.file());
        const QByteArray log = contentsOf(town.file() + QStringLiteral("-wal"));
        const auto findings = auditBooks(directory);
        QVERIFY2(findings, findings ? "" : findings.error().detail.c_str());
        QCOMPARE(findings->size(), std::size_t(1));
        QVERIFY(textOf(*findings).find("holdWithoutBandwidth:hold-1") == 0);
        const QJsonObject told =
            QJsonDocument::fromJson(QByteArray::fromStdString(jsonOf(*findings))).object();
        QCOMPARE(at(told, "items").toArray().size(), 1);
        QVERIFY(contentsOf(town.file()) == books);
        QVERIFY(contentsOf(town.file() + QStringLiteral("-wal")) == log);
    }
    QVERIFY(!auditBooks(directory + QStringLiteral("/nothing")));
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
