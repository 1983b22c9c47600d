// SPDX-License-Identifier: GPL-3.0-or-later

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

/// An order of little bandwidth: all but what is asked for of its VLANs.
QByteArray orderOf(const QByteArray &name, const QByteArray &vlans,
                   const QByteArray &port = "port-fra", const QByteArray &onRamp = "ams-cloud")
{
    QByteArray body = R"({"action":"add","bandwidthKbps":1000,"turboKbps":1000,"name":")" + name
        + R"(","portId":")" + port + R"(","onRampId":")" + onRamp + '"';
    if (!vlans.isEmpty())
        body += ',' + vlans;
    return body + '}';
}

/// "7/9 at 3": outer, inner and the cloud side's.
QString vlansIn(const Response &response)
{
    const QJsonObject connection = at(objectIn(response), "connection").toObject();
    const auto number = [&](const char *name) {
        return QString::number(at(connection, name).toInteger());
    };
    const QString inner = connection.contains(QLatin1String("innerVlan"))
        ? QLatin1Char('/') + number("innerVlan")
        : QString();
    return number("vlan") + inner + QStringLiteral(" at ") + number("cloudVlan");
}

} // namespace

class TestVlans : public QObject {
    Q_OBJECT

private slots:
    void init();
    void vlansThatAreNotNamedAreTheLowestFree();
    void vlansNeverCollide_data();
    void vlansNeverCollide();
    void whatIsOverGivesItsVlansBack();
    void vlansDoNotChangeByThemselves();
    void aPortTakesOnlyWhatItAllows();
    void theDatabaseRefusesACollisionByItself_data();
    void theDatabaseRefusesACollisionByItself();

private:
    Response place(const QByteArray &body) { return m_door->change("POST /naas/v1/orders", body); }

    std::unique_ptr<CarrierHouse> m_house;
    std::unique_ptr<NearDoor> m_door;
};

void TestVlans::init()
{
    m_door.reset();
    m_house = std::make_unique<CarrierHouse>();
    m_door = std::make_unique<NearDoor>(*m_house);
}

void TestVlans::vlansThatAreNotNamedAreTheLowestFree()
{
    QCOMPARE(vlansIn(place(orderOf("a", ""))), QStringLiteral("1 at 1"));
    QCOMPARE(vlansIn(place(orderOf("b", R"("vlan":3,"cloudVlan":2)"))), QStringLiteral("3 at 2"));
    QCOMPARE(vlansIn(place(orderOf("c", ""))), QStringLiteral("2 at 3"));
    QCOMPARE(vlansIn(place(orderOf("d", R"("innerVlan":9)"))), QStringLiteral("4/9 at 4"));
    QCOMPARE(vlansIn(place(orderOf("e", R"("vlan":4,"innerVlan":8)"))), QStringLiteral("4/8 at 5"));
    QCOMPARE(vlansIn(place(orderOf("f", R"("tagging":"untagged")"))), QStringLiteral("0 at 6"));
    // Another port, another on-ramp: nothing is in use there.
    QCOMPARE(vlansIn(place(orderOf("g", "", "port-lon"))), QStringLiteral("1 at 7"));
    QCOMPARE(vlansIn(place(orderOf("h", "", "port-fra", "fra-cloud"))), QStringLiteral("5 at 1"));
    QCOMPARE(brokenLaw(*m_house), std::string());
}

void TestVlans::vlansNeverCollide_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const char *first, const char *second, const char *said) {
        QTest::newRow(name) << QByteArray(first) << QByteArray(second) << QByteArray(said);
    };
    const char *const taken = "vlanTaken /vlan";
    const char *const takenInside = "vlanTaken /innerVlan";
    row("the same VLAN", R"("vlan":7)", R"("vlan":7)", taken);
    row("the same inner one", R"("vlan":7,"innerVlan":9)", R"("vlan":7,"innerVlan":9)",
        takenInside);
    row("another inner one", R"("vlan":7,"innerVlan":9)", R"("vlan":7,"innerVlan":8)", "");
    row("the same inner one in another", R"("vlan":7,"innerVlan":9)", R"("vlan":8,"innerVlan":9)",
        "");
    row("alone, and as an outer one", R"("vlan":7)", R"("vlan":7,"innerVlan":9)", takenInside);
    row("as an outer one, and alone", R"("vlan":7,"innerVlan":9)", R"("vlan":7)", taken);
    row("two untagged", R"("tagging":"untagged")", R"("tagging":"untagged")", "vlanTaken /tagging");
    row("the same at the cloud side", R"("cloudVlan":7)", R"("cloudVlan":7)",
        "vlanTaken /cloudVlan");
    row("untagged, with a VLAN", "", R"("tagging":"untagged","vlan":7)", "outOfRange /vlan");
    row("tagged, with an inner VLAN", "", R"("tagging":"tagged","vlan":7,"innerVlan":8)",
        "outOfRange /innerVlan");
    row("QinQ without an inner VLAN", "", R"("tagging":"qinq","vlan":7)",
        "missingField /innerVlan");
    row("no such tagging", "", R"("tagging":"painted")", "outOfRange /tagging");
    row("an inner VLAN too high", "", R"("vlan":7,"innerVlan":4095)", "outOfRange /innerVlan");
}

void TestVlans::vlansNeverCollide()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QByteArray, said);
    const Response placed = place(orderOf("a", first));
    QVERIFY2(placed.status == 202, placed.body.constData());
    const Response answered = place(orderOf("b", second));
    QVERIFY2((answered.status == 202) == said.isEmpty(), answered.body.constData());
    if (!said.isEmpty())
        QCOMPARE(codeAndPointer(answered), said);
    QCOMPARE(brokenLaw(*m_house), std::string());
}

void TestVlans::whatIsOverGivesItsVlansBack()
{
    place(orderOf("a", R"("vlan":7,"innerVlan":9,"cloudVlan":5)"));
    m_house->pass(10s);
    QCOMPARE(place(R"({"action":"delete","connectionId":"connection-1"})").status, 202);
    // Until it is gone its VLANs are its own.
    m_house->pass(10s);
    QCOMPARE(vlansIn(place(orderOf("b", R"("vlan":7,"cloudVlan":5)"))), QStringLiteral("7 at 5"));
    QCOMPARE(brokenLaw(*m_house), std::string());
}

void TestVlans::vlansDoNotChangeByThemselves()
{
    place(orderOf("a", R"("vlan":7,"innerVlan":9,"cloudVlan":5)"));
    m_house->pass(10s);
    const auto vlans = [this] {
        const auto connection =
            m_house->services().inventory.connection(ConnectionId("connection-1"));
        return std::tuple(connection->vlan, connection->innerVlan, connection->cloudVlan);
    };
    const auto before = vlans();
    QCOMPARE(
        place(R"({"action":"modify","connectionId":"connection-1","bandwidthKbps":5000})").status,
        202);
    m_house->pass(10s);
    m_door.reset();
    m_house->kill();
    m_house->start();
    m_door = std::make_unique<NearDoor>(*m_house);
    m_house->pass(10s);
    QVERIFY(vlans() == before);
    QCOMPARE(codeAndPointer(place(orderOf("b", R"("vlan":7,"innerVlan":9)"))),
             QByteArray("vlanTaken /innerVlan"));
}

void TestVlans::aPortTakesOnlyWhatItAllows()
{
    {
        Transaction together(m_house->store().database());
        m_house->store().database().run("UPDATE port SET tagging = 'qinq' WHERE id = 'port-fra'");
        QVERIFY(together.commit());
    }
    const QJsonObject port = firstOf(m_door->ask("GET /naas/v1/ports")).toObject();
    QCOMPARE(at(port, "tagging").toArray(), QJsonArray{QStringLiteral("qinq")});
    QCOMPARE(codeAndPointer(place(orderOf("a", ""))), QByteArray("outOfRange /vlan"));
    QCOMPARE(codeAndPointer(place(orderOf("a", R"("tagging":"untagged")"))),
             QByteArray("outOfRange /tagging"));
    QCOMPARE(place(orderOf("a", R"("innerVlan":9)")).status, 202);
}

void TestVlans::theDatabaseRefusesACollisionByItself_data()
{
    QTest::addColumn<int>("outer");
    QTest::addColumn<int>("inner");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("both the same") << 7 << 9 << false;
    QTest::newRow("the outer one alone") << 7 << 0 << false;
    QTest::newRow("another inner one") << 7 << 8 << true;
    QTest::newRow("another outer one") << 8 << 9 << true;
}

void TestVlans::theDatabaseRefusesACollisionByItself()
{
    QFETCH(int, outer);
    QFETCH(int, inner);
    place(orderOf("a", R"("vlan":7,"innerVlan":9)"));
    Tags tags{.outer = *Vlan::of(outer), .inner = {}};
    if (inner > 0)
        tags.inner = *Vlan::of(inner);
    Transaction together(m_house->store().database());
    m_house->store().tags.take("port:port-fra", tags, "somebody");
    QTEST(bool(together.commit()), "isKept");
}

QTEST_GUILESS_MAIN(TestVlans)
#include "tst_vlans.moc"
