// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/laws.h"
#include "tests/support/neardoor.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray uuid = "7e51371e-72a3-40b5-b844-2e3efefaee59";
const QByteArray pairingKey = uuid + "/us-east4/1";

QByteArray orderOf(const QByteArray &name, const QByteArray &onRamp, const QByteArray &account)
{
    return R"({"action":"add","bandwidthKbps":1000,"turboKbps":1000,"portId":"port-fra","name":")"
        + name + R"(","onRampId":")" + onRamp + R"(","cloudAccount":")" + account + R"("})";
}

QString accountIn(const Response &response)
{
    return textAt(at(objectIn(response), "connection").toObject(), "cloudAccount");
}

} // namespace

/// What a cloud is told of who is coming: looked at before anything is sold.
class TestCloudAccounts : public QObject {
    Q_OBJECT

private slots:
    void init();
    void itIsKeptInItsOneSpelling();
    void anotherFormIsRefusedAtEveryDoor_data();
    void anotherFormIsRefusedAtEveryDoor();
    void aKeyIsTakenSoOften_data();
    void aKeyIsTakenSoOften();
    void aKeyIsFreeAgainOnceItsConnectionIsGone();
    void aQuoteTakesItsAccountToTheOrder();
    void anOrderWithoutOneIsTaken();

private:
    Response place(const QByteArray &body) { return m_door->change("POST /naas/v1/orders", body); }

    std::unique_ptr<CarrierHouse> m_house;
    std::unique_ptr<NearDoor> m_door;
};

void TestCloudAccounts::init()
{
    m_door.reset();
    m_house = std::make_unique<CarrierHouse>();
    m_door = std::make_unique<NearDoor>(*m_house);
}

void TestCloudAccounts::itIsKeptInItsOneSpelling()
{
    QCOMPARE(accountIn(place(orderOf("a", "ams-cloud", " 4471 0823 9156"))),
             QStringLiteral("447108239156"));
    const auto told = objectIn(m_door->ask("GET /naas/v1/connections/connection-1"));
    QCOMPARE(textAt(told, "cloudAccount"), QStringLiteral("447108239156"));
    QCOMPARE(brokenLaw(*m_house), std::string());
}

void TestCloudAccounts::anotherFormIsRefusedAtEveryDoor_data()
{
    QTest::addColumn<QByteArray>("door");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("said");

    const QByteArray tooShort = orderOf("a", "ams-cloud", "44710823915");
    QTest::newRow("order") << QByteArray("POST /naas/v1/orders") << tooShort
                           << QByteArray("malformed /cloudAccount");
    QTest::newRow("quote") << QByteArray("POST /naas/v1/quotes") << tooShort
                           << QByteArray("malformed /cloudAccount");
    QTest::newRow("estimate") << QByteArray("POST /naas/v1/orders/estimate") << tooShort
                              << QByteArray("malformed /cloudAccount");
    QTest::newRow("bundle") << QByteArray("POST /naas/v1/bundles")
                            << QByteArray(R"({"name":"b","items":[)" + tooShort + "]}")
                            << QByteArray("malformed /items/0/cloudAccount");
    QTest::newRow("another cloud's")
        << QByteArray("POST /naas/v1/orders") << orderOf("a", "lon-cloud", "447108239156")
        << QByteArray("malformed /cloudAccount");
    QTest::newRow("longer than any")
        << QByteArray("POST /naas/v1/orders") << orderOf("a", "ams-cloud", QByteArray(256, '1'))
        << QByteArray("outOfRange /cloudAccount");
}

void TestCloudAccounts::anotherFormIsRefusedAtEveryDoor()
{
    QFETCH(QByteArray, door);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, said);
    QCOMPARE(codeAndPointer(m_door->change(door, body)), said);
    QVERIFY(m_house->services().inventory.connections().empty());
    QCOMPARE(brokenLaw(*m_house), std::string());
}

void TestCloudAccounts::aKeyIsTakenSoOften_data()
{
    QTest::addColumn<QByteArray>("onRamp");
    QTest::addColumn<QByteArray>("account");
    QTest::addColumn<int>("connections");

    QTest::newRow("an account, any number")
        << QByteArray("ams-cloud") << QByteArray("447108239156") << 3;
    QTest::newRow("a circuit, two") << QByteArray("lon-cloud") << uuid << 2;
    QTest::newRow("a pairing key, one") << QByteArray("iad-cloud") << pairingKey << 1;
}

void TestCloudAccounts::aKeyIsTakenSoOften()
{
    QFETCH(QByteArray, onRamp);
    QFETCH(QByteArray, account);
    QFETCH(int, connections);
    constexpr int orders = 3;
    for (int number = 0; number < orders; ++number) {
        const QByteArray name = "line-" + QByteArray::number(number);
        // Written otherwise it is the same key.
        const QByteArray written = number % 2 == 0 ? account : account.toUpper();
        const Response answer =
            place(orderOf(name, onRamp, account.contains('/') ? account : written));
        if (number < connections)
            QVERIFY2(answer.status == 202, answer.body.constData());
        else
            QCOMPARE(codeAndPointer(answer), "accountTaken /cloudAccount");
    }
    QCOMPARE(m_house->services().inventory.connections().size(), std::size_t(connections));
    QCOMPARE(brokenLaw(*m_house), std::string());
}

void TestCloudAccounts::aKeyIsFreeAgainOnceItsConnectionIsGone()
{
    QCOMPARE(place(orderOf("a", "iad-cloud", pairingKey)).status, 202);
    m_house->pass(10s);
    QCOMPARE(place(R"({"action":"delete","connectionId":"connection-1"})").status, 202);
    m_house->pass(10s);
    QCOMPARE(accountIn(place(orderOf("b", "iad-cloud", pairingKey))),
             QString::fromLatin1(pairingKey));
}

void TestCloudAccounts::aQuoteTakesItsAccountToTheOrder()
{
    const Response quoted =
        m_door->change("POST /naas/v1/quotes", orderOf("a", "iad-cloud", pairingKey));
    QCOMPARE(quoted.status, 201);
    const QByteArray takeIt = R"({"action":"add","quoteId":"quote-1"})";
    QCOMPARE(accountIn(place(takeIt)), QString::fromLatin1(pairingKey));
    // No second one is quoted for a key that is in use.
    QCOMPARE(codeAndPointer(
                 m_door->change("POST /naas/v1/quotes", orderOf("b", "iad-cloud", pairingKey))),
             "accountTaken /cloudAccount");
}

void TestCloudAccounts::anOrderWithoutOneIsTaken()
{
    QByteArray body = orderOf("a", "iad-cloud", "x");
    body.replace(R"(,"cloudAccount":"x")", "");
    const Response answer = place(body);
    QCOMPARE(answer.status, 202);
    QVERIFY(!at(objectIn(answer), "connection").toObject().contains(QLatin1String("cloudAccount")));
}

QTEST_GUILESS_MAIN(TestCloudAccounts)
#include "tst_cloudaccounts.moc"
