// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/charging/charging.h"
#include "backend/invoices/invoiceservice.h"
#include "tests/support/httpsclient.h"
#include "tests/support/neardoor.h"

#include <QTest>

#include <cmath>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Twelve hours before June begins in Berlin, where the account of the small world is billed.
constexpr auto lastHoursOfMay = std::chrono::sys_days(std::chrono::year(2026) / 5 / 31) + 10h;
const QByteArray order =
    R"({"action":"add","name":"first","portId":"port-fra","onRampId":"ams-cloud",)"
    R"("bandwidthKbps":1000000,"turboKbps":4000000})";
const QByteArray usage = "/tmf-api/usageManagement/v4/usage";
const QByteArray rates = "/tmf-api/customerBillManagement/v5/appliedCustomerBillingRate";

QJsonArray arrayIn(const Response &response)
{
    return QJsonDocument::fromJson(response.body).array();
}

QByteArray fieldOf(const Response &response, const char *name)
{
    for (const auto &[field, value] : response.fields)
        if (field == name)
            return QByteArray::fromStdString(value);
    return {};
}

/// What it says of an amount, in millionths.
std::int64_t micros(const QJsonValue &amount)
{
    return std::llround(amount[u"value"].toDouble() * 1e6);
}

std::int64_t ratedIn(const QJsonArray &usages)
{
    std::int64_t sum = 0;
    for (const QJsonValue one : usages)
        sum += micros(one[u"ratedProductUsage"][0][u"taxExcludedRatingAmount"]);
    return sum;
}

QStringList each(const QJsonArray &things, const QString &field)
{
    QStringList values;
    for (const QJsonValue one : things)
        values +=
            one[field].isBool() ? QVariant(one[field].toBool()).toString() : one[field].toString();
    return values;
}

QSet<QString> different(const QJsonArray &things, const QString &field)
{
    const QStringList all = each(things, field);
    return {all.begin(), all.end()};
}

} // namespace

/// The doors of the TM Forum tell what the carrier's own doors tell.
class TestTmf : public QObject {
    Q_OBJECT

private slots:
    void init();
    void everyUsageRowIsAUsage();
    void usageIsFoundByWhatItIs_data();
    void usageIsFoundByWhatItIs();
    void billedUsageIsFoundByItsTime();
    void aListIsReadPageByPage();
    void onlyTheFieldsThatAreAskedForCome();
    void aUsageKeepsItsIdWhenItIsBilled();
    void aUsageIsReadByItsId();
    void theLinesOfTheMonthAreRatesThatAreNotBilled();
    void theItemsOfAnInvoiceAreRatesThatAreBilled();
    void aCreditIsOne();
    void aRateIsReadByItsId();
    void aRefusalIsTheTmForumsOwn_data();
    void aRefusalIsTheTmForumsOwn();

private:
    QJsonArray list(const QByteArray &target) { return arrayIn(m_door->ask("GET " + target)); }
    void live();
    void closeMay() { m_house->pass(24h); }

    std::unique_ptr<CarrierHouse> m_house;
    std::unique_ptr<NearDoor> m_door;
};

void TestTmf::init()
{
    m_house = std::make_unique<CarrierHouse>();
    m_door = std::make_unique<NearDoor>(*m_house);
}

/// Three hours of a connection in May, one of them boosted.
void TestTmf::live()
{
    m_house->jump(lastHoursOfMay - m_house->clock().now());
    const Response placed = m_door->change("POST /naas/v1/orders", order);
    QCOMPARE(placed.status, 202);
    m_house->pass(1h);
    const QByteArray boost = R"({"connectionId":")"
        + objectIn(placed)[u"connection"][u"id"].toString().toLatin1()
        + R"(","bandwidthKbps":2000000,"durationSeconds":3600})";
    QCOMPARE(m_door->change("POST /naas/v1/boosts", boost).status, 202);
    m_house->pass(2h);
}

void TestTmf::everyUsageRowIsAUsage()
{
    live();
    const Response all = m_door->ask("GET " + usage);
    const auto rows = m_house->services().charging.currentRows({});
    std::int64_t sum = 0;
    for (const UsageRow &row : *rows)
        sum += row.amount.inMicros();
    QCOMPARE(rows->size(), std::size_t(4));
    QCOMPARE(std::size_t(arrayIn(all).size()), rows->size());
    QCOMPARE(fieldOf(all, "X-Total-Count"), QByteArray::number(qint64(rows->size())));
    QCOMPARE(ratedIn(arrayIn(all)), sum);
    QCOMPARE(different(arrayIn(all), u"status"_s), QSet<QString>{u"rated"_s});
    QCOMPARE(different(arrayIn(all), u"id"_s).size(), qsizetype(rows->size()));
}

void TestTmf::usageIsFoundByWhatItIs_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<int>("count");
    QTest::newRow("a kind") << QByteArray("usageType=boost") << 1;
    QTest::newRow("rated") << QByteArray("status=rated&usageType=base") << 3;
    QTest::newRow("billed") << QByteArray("status=billed") << 0;
    QTest::newRow("from a time on")
        << QByteArray("usageType=base&usageDate.gte=2026-05-31T12:00:00Z") << 1;
    QTest::newRow("until a time") << QByteArray("usageType=base&usageDate.lt=2026-05-31T12:00:00Z")
                                  << 2;
    QTest::newRow("of a month without use") << QByteArray("usageDate.lt=2026-05-01T00:00:00Z") << 0;
}

void TestTmf::usageIsFoundByWhatItIs()
{
    QFETCH(QByteArray, filter);
    QFETCH(int, count);
    live();
    QCOMPARE(list(usage + '?' + filter).size(), count);
}

void TestTmf::billedUsageIsFoundByItsTime()
{
    live();
    closeMay();
    QCOMPARE(list(usage + "?usageDate.lt=2026-05-31T12:00:00Z").size(), 3);
    QCOMPARE(list(usage + "?usageDate.lt=2026-05-31T12:00:00Z&status=rated").size(), 0);
    QCOMPARE(different(list(usage + "?status=billed"), u"status"_s), QSet<QString>{u"billed"_s});
    QVERIFY(!list(usage + "?status=rated").isEmpty()); // June has begun
}

void TestTmf::aListIsReadPageByPage()
{
    live();
    closeMay();
    const QJsonArray all = list(usage + "?limit=1000");
    QVERIFY(all.size() > 20);
    QJsonArray read;
    while (read.size() < all.size()) {
        const Response page = m_door->ask(
            "GET " + usage + "?limit=7&offset=" + QByteArray::number(qint64(read.size())));
        QCOMPARE(fieldOf(page, "X-Total-Count"), QByteArray::number(qint64(all.size())));
        QCOMPARE(fieldOf(page, "X-Result-Count"), QByteArray::number(arrayIn(page).size()));
        QCOMPARE(arrayIn(page).size(), qMin(qsizetype(7), all.size() - read.size()));
        for (const QJsonValue one : arrayIn(page))
            read.append(one);
    }
    QCOMPARE(each(read, u"id"_s), each(all, u"id"_s));
    QVERIFY(list(usage + "?offset=100000").isEmpty());
}

void TestTmf::onlyTheFieldsThatAreAskedForCome()
{
    live();
    QCOMPARE(list(usage + "?fields=status,usageType&limit=1").first().toObject().keys(),
             QStringList({u"@type"_s, u"href"_s, u"id"_s, u"status"_s, u"usageType"_s}));
}

void TestTmf::aUsageKeepsItsIdWhenItIsBilled()
{
    live();
    m_house->pass(8h + 59min);
    const QJsonArray before = list(usage + "?usageType=base");
    closeMay();
    const QJsonArray after = list(usage + "?usageType=base&status=billed");
    QCOMPARE(different(after, u"id"_s), different(before, u"id"_s));
    QCOMPARE(m_house->services().invoices.all().front().items.front().rows,
             std::int64_t(after.size()));
}

void TestTmf::aUsageIsReadByItsId()
{
    live();
    closeMay();
    for (const QJsonValue one : list(usage + "?limit=1000"))
        QCOMPARE(objectIn(m_door->ask("GET " + usage + '/' + one[u"id"].toString().toLatin1())),
                 one.toObject());
    QCOMPARE(m_door->ask("GET " + usage + "/segment-1.7").status, 404);
    QCOMPARE(m_door->ask("GET " + usage + "/nothing").status, 404);
}

void TestTmf::theLinesOfTheMonthAreRatesThatAreNotBilled()
{
    live();
    const QJsonArray all = list(rates);
    const Charges charges = *m_house->services().charging.current();
    QCOMPARE(std::size_t(all.size()), charges.lines.size());
    std::int64_t sum = 0;
    for (const QJsonValue one : all) {
        sum += micros(one[u"taxExcludedAmount"]);
        QCOMPARE(one[u"isBilled"], QJsonValue(false));
        QVERIFY(one[u"billingAccount"].isObject());
        QVERIFY(!one.toObject().contains(u"bill"));
        QVERIFY(one[u"id"].toString().startsWith(u"2026-05."));
    }
    QCOMPARE(sum, charges.total.inMicros());
}

void TestTmf::theItemsOfAnInvoiceAreRatesThatAreBilled()
{
    live();
    closeMay();
    const Invoice invoice = m_house->services().invoices.all().front();
    const QJsonArray billed = list(rates + "?isBilled=true");
    QCOMPARE(std::size_t(billed.size()), invoice.items.size());
    std::int64_t sum = 0;
    for (const QJsonValue one : billed) {
        sum += micros(one[u"taxExcludedAmount"]);
        QCOMPARE(one[u"bill"][u"id"].toString().toStdString(), invoice.id.text());
        QVERIFY(!one.toObject().contains(u"billingAccount"));
        QCOMPARE(one[u"appliedTax"][0][u"taxRate"].toDouble(), 0.19);
    }
    QCOMPARE(sum, invoice.net.inMicros());
    QCOMPARE(list(rates + "?bill.id=2026-000001").size(), billed.size());
    QVERIFY(list(rates + "?bill.id=2026-000002").isEmpty());
    const qsizetype ofFirst = list(rates + "?isBilled=true&product.id=connection-1").size();
    QVERIFY(ofFirst > 0 && ofFirst < list(rates).size());
}

void TestTmf::aCreditIsOne()
{
    live();
    closeMay();
    m_door->beOperators(true);
    const QByteArray back =
        R"({"items":[{"item":1,"amount":{"currency":"EUR","micros":10000},"why":"agreed"}]})";
    QCOMPARE(m_door->change("POST /naas/v1/invoices/2026-000001/credit-notes", back).status, 201);
    const QJsonArray credits = list(rates + "?bill.id=2026-000002");
    QCOMPARE(credits.size(), 1);
    QCOMPARE(credits[0][u"appliedBillingRateType"], u"appliedBillingCredit"_s);
    QCOMPARE(micros(credits[0][u"taxExcludedAmount"]), -10'000);
}

void TestTmf::aRateIsReadByItsId()
{
    live();
    closeMay();
    for (const QJsonValue one : list(rates + "?isBilled=true"))
        QCOMPARE(objectIn(m_door->ask("GET " + rates + '/' + one[u"id"].toString().toLatin1())),
                 one.toObject());
    QCOMPARE(m_door->ask("GET " + rates + "/2026-000009.1").status, 404);
}

void TestTmf::aRefusalIsTheTmForumsOwn_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("hasToken");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("no token") << usage << false << 401 << u"unauthorised"_s;
    QTest::newRow("nothing there") << QByteArray(usage + "/none") << true << 404 << u"notFound"_s;
    QTest::newRow("no such door") << QByteArray("/tmf-api/usageManagement/v4/hub") << true << 404
                                  << u"notFound"_s;
    QTest::newRow("a page too long")
        << QByteArray(usage + "?limit=1001") << true << 400 << u"outOfRange"_s;
    QTest::newRow("an unknown filter")
        << QByteArray(rates + "?colour=red") << true << 400 << u"unexpectedField"_s;
    QTest::newRow("a time that is none")
        << QByteArray(usage + "?usageDate.lt=noon") << true << 400 << u"malformed"_s;
}

/// Whoever refuses: the door itself, before anything has been asked, or the carrier.
void TestTmf::aRefusalIsTheTmForumsOwn()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, hasToken);
    QFETCH(int, status);
    QFETCH(QString, code);
    const QTemporaryDir folder;
    SystemClock clock;
    Backend backend({.dataDirectory = folder.path(), .stepTimes = StepTimes::None}, clock);
    const auto reachable = backend.start();
    QVERIFY(bool(reachable));
    HttpsClient client(*reachable);
    if (!hasToken)
        client.setToken({});
    const HttpsClient::Said said = client.get(path);
    QCOMPARE(said.status, status);
    QCOMPARE(said.json()[u"code"].toString(), code);
    QCOMPARE(said.json()[u"@type"].toString(), u"Error"_s);
    QCOMPARE(said.json()[u"status"].toString(), QString::number(status));
    QVERIFY(!said.json()[u"reason"].toString().isEmpty());
    backend.stop();
}

QTEST_GUILESS_MAIN(TestTmf)
#include "tst_tmf.moc"
