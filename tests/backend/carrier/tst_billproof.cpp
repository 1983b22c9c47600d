// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/invoices/invoiceservice.h"
#include "tests/support/neardoor.h"

#include <QTest>

#include <set>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;
using namespace std::chrono_literals;

namespace {

/// Twelve hours before June begins in Berlin, where the account of the small world is billed.
constexpr auto lastHoursOfMay = std::chrono::sys_days(std::chrono::year(2026) / 5 / 31) + 10h;
const InvoiceId first("2026-000001");

const QByteArray boost =
    R"({"connectionId":"connection-1","bandwidthKbps":4000000,"durationSeconds":5000})";
const QByteArray fault = R"({"kind":"onRamp","id":"ams-cloud","minutes":90})";
const QByteArray leave = R"({"action":"delete","connectionId":"connection-1"})";
const QByteArray aYear = R"(,"termMonths":12)";
const QByteArray lateUsage =
    R"({"meterId":"m","samples":[{"connectionId":"connection-1","from":"2026-05-31T12:00:00Z",)"
    R"("to":"2026-05-31T13:00:00Z","bytes":500000000000}]})";

QByteArray orderOn(const QByteArray &plan, const QByteArray &more = {})
{
    QByteArray order =
        R"({"action":"add","name":"first","portId":"port-fra","onRampId":"ams-cloud",)"
        R"("bandwidthKbps":1000000,"turboKbps":4000000,"planId":"PLAN"MORE})";
    return order.replace("PLAN", plan).replace("MORE", more);
}

} // namespace

/// Every invoice can be worked out again from the journal alone, and who tampers is found out.
class TestBillProof : public QObject {
    Q_OBJECT

private slots:
    void init();
    void anInvoiceComesOutAsItWasBilled_data();
    void anInvoiceComesOutAsItWasBilled();
    void aTermThatWasLeftIsOnTheInvoiceAndInItsProof();
    void lateUsageIsCorrectedAndProved();
    void aCorrectionOpensToRows();
    void twoPlansOfAMonthAreTwoItemsWithRowsOfTheirOwn();
    void theRowsUnderAnItemStayThoseThatWereBilled();
    void aFactThatWasChangedIsFound();
    void aSegmentThatWasChangedBesideTheJournalShows();
    void itIsThereThroughTheDoor();

private:
    void begin(const QByteArray &order);
    /// Through the door, its rows are what the item says. Answers how many were taken back.
    int opened(const InvoiceId &id, const BillItem &item);
    BillProof proof(const InvoiceId &id);
    void run(const char *sql) { m_house->store().database().run(sql, {}); }

    std::unique_ptr<CarrierHouse> m_house;
    std::unique_ptr<NearDoor> m_door;
};

void TestBillProof::init()
{
    m_house = std::make_unique<CarrierHouse>();
    m_door = std::make_unique<NearDoor>(*m_house);
}

void TestBillProof::begin(const QByteArray &order)
{
    m_house->jump(lastHoursOfMay - m_house->clock().now());
    const Response placed = m_door->change("POST /naas/v1/orders", order);
    QVERIFY2(placed.status == 202, placed.body);
    m_house->pass(1h);
}

int TestBillProof::opened(const InvoiceId &id, const BillItem &item)
{
    const auto rows = m_house->services().invoices.rows(id, item.number);
    if (!rows)
        qFatal("%s", rows.error().detail.c_str());
    std::int64_t micros = 0;
    Seconds billed{0};
    int back = 0;
    for (const UsageRow &row : *rows) {
        micros += row.amount.inMicros();
        billed += row.billed;
        back += row.takenBack ? 1 : 0;
    }
    [&] {
        QCOMPARE(micros, item.exact.inMicros());
        QCOMPARE(billed, item.billed);
        QCOMPARE(std::int64_t(rows->size()) - 2 * back, item.rows);
    }();
    return back;
}

BillProof TestBillProof::proof(const InvoiceId &id)
{
    const auto found = m_house->services().invoices.proof(id);
    if (!found)
        qFatal("%s", found.error().detail.c_str());
    return *found;
}

void TestBillProof::anInvoiceComesOutAsItWasBilled_data()
{
    QTest::addColumn<QByteArray>("plan");
    for (const char *plan :
         {"per-second", "started-hour", "day-lock", "reserved", "per-gb", "p95", "pool-10tb"})
        QTest::newRow(plan) << QByteArray(plan);
}

void TestBillProof::anInvoiceComesOutAsItWasBilled()
{
    QFETCH(QByteArray, plan);
    begin(orderOn(plan));
    QCOMPARE(m_door->change("POST /naas/v1/boosts", boost).status, 202);
    m_house->pass(1h);
    QCOMPARE(m_door->change("POST /naas/v1/faults", fault).status, 201);
    m_house->pass(17h);
    const BillProof proved = proof(first);
    QVERIFY(proved.facts > 5);
    QVERIFY(proved.billed.inMicros() > 0);
    QVERIFY(proved.difference.isZero());
    QVERIFY(proved.items.size() >= 2);
    for (const ProvedItem &item : proved.items)
        QVERIFY2(item.billed == item.recomputed && item.number > 0, item.name.c_str());
}

void TestBillProof::aTermThatWasLeftIsOnTheInvoiceAndInItsProof()
{
    begin(orderOn("per-second", aYear));
    const Response told = m_door->ask("GET /naas/v1/connections/connection-1");
    QVERIFY(at(objectIn(told), "termEndsAt").toString().startsWith(QStringLiteral("2027-05-31T")));
    QCOMPARE(m_door->change("POST /naas/v1/orders", leave).status, 202);
    m_house->pass(18h);
    const Invoice invoice = m_house->services().invoices.all().front();
    const auto left =
        std::ranges::find(invoice.items, ChargeKind::EarlyTermination, &BillItem::charge);
    QVERIFY(left != invoice.items.end());
    QVERIFY(left->net.inMicros() > 1'000'000'000); // half of a year
    QVERIFY(proof(first).difference.isZero());
}

void TestBillProof::lateUsageIsCorrectedAndProved()
{
    begin(orderOn("per-gb"));
    m_house->pass(18h);
    QVERIFY(proof(first).difference.isZero());
    // A meter tells in June what was carried in May: from then on its word counts.
    const Response told = m_door->change("POST /naas/v1/usage", lateUsage);
    QVERIFY2(told.status == 200, told.body);
    m_house->jump(std::chrono::days(30));
    m_house->pass(3h);
    const std::vector<Invoice> all = m_house->services().invoices.all();
    QCOMPARE(all.size(), std::size_t(2));
    const Invoice &june = all.front();
    QVERIFY(std::ranges::any_of(june.items, [](const BillItem &item) {
        return item.kind == ItemKind::Correction && item.charge == ChargeKind::Data;
    }));
    QVERIFY(proof(june.id).difference.isZero());
    QVERIFY(proof(first).difference.isZero()); // what was known then still stands
}

void TestBillProof::aCorrectionOpensToRows()
{
    begin(orderOn("per-gb"));
    m_house->pass(18h);
    QCOMPARE(m_door->change("POST /naas/v1/usage", lateUsage).status, 200);
    m_house->jump(std::chrono::days(30));
    m_house->pass(3h);
    const Invoice june = m_house->services().invoices.all().front();
    const auto corrects = std::ranges::find(june.items, ItemKind::Correction, &BillItem::kind);
    QVERIFY(corrects != june.items.end());
    const int back = opened(june.id, *corrects);
    QVERIFY(back > 0); // an hour that was billed by what the carrier had metered itself
    // What was corrected is not corrected again, and still opens as it was.
    QByteArray more = lateUsage;
    more.replace("13:00:00Z", "14:00:00Z").replace("12:00:00Z", "13:00:00Z");
    const Response told = m_door->change("POST /naas/v1/usage", more);
    QVERIFY2(told.status == 200, told.body);
    m_house->jump(std::chrono::days(31));
    m_house->pass(3h);
    QCOMPARE(opened(june.id, *corrects), back);
    for (const Invoice &invoice : m_house->services().invoices.all())
        for (const BillItem &item : invoice.items)
            if (item.kind == ItemKind::Correction)
                opened(invoice.id, item);
}

void TestBillProof::twoPlansOfAMonthAreTwoItemsWithRowsOfTheirOwn()
{
    begin(orderOn("per-second"));
    const Response changed =
        m_door->change("POST /naas/v1/orders",
                       R"({"action":"modify","connectionId":"connection-1","planId":"day-lock"})");
    QVERIFY2(changed.status == 202, changed.body);
    m_house->pass(18h);
    const Invoice may = *m_house->services().invoices.invoice(first);
    std::set<std::string> plans;
    for (const BillItem &item : may.items) {
        if (item.charge != ChargeKind::Base)
            continue;
        plans.insert(item.plan.text());
        QCOMPARE(opened(first, item), 0);
    }
    QCOMPARE(plans, (std::set<std::string>{"day-lock", "per-second"}));
    QVERIFY(proof(first).difference.isZero());
    for (const ProvedItem &item : proof(first).items)
        QVERIFY2(item.billed == item.recomputed && item.number > 0, item.name.c_str());
}

void TestBillProof::theRowsUnderAnItemStayThoseThatWereBilled()
{
    begin(orderOn("per-gb"));
    m_house->pass(18h);
    const Invoice may = *m_house->services().invoices.invoice(first);
    QCOMPARE(m_door->change("POST /naas/v1/usage", lateUsage).status, 200);
    int opened = 0;
    for (const BillItem &item : may.items) {
        if (item.kind != ItemKind::Usage)
            continue;
        const auto rows = m_house->services().invoices.rows(first, item.number);
        QVERIFY(rows);
        std::int64_t sum = 0;
        for (const UsageRow &row : *rows)
            sum += row.amount.inMicros();
        QCOMPARE(sum, item.exact.inMicros());
        QCOMPARE(std::int64_t(rows->size()), item.rows);
        ++opened;
    }
    QVERIFY(opened >= 2);
}

void TestBillProof::aFactThatWasChangedIsFound()
{
    begin(orderOn("per-second"));
    m_house->pass(18h);
    run("UPDATE journal SET fact = fact || '0' WHERE number = 2");
    const auto found = m_house->services().invoices.proof(first);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Damaged);
}

void TestBillProof::aSegmentThatWasChangedBesideTheJournalShows()
{
    begin(orderOn("per-second"));
    run("UPDATE charge_segment SET base_kbps = 500000");
    m_house->pass(18h);
    QVERIFY(proof(first).difference.inMicros() > 0);
}

void TestBillProof::itIsThereThroughTheDoor()
{
    begin(orderOn("per-second"));
    m_house->pass(18h);
    const Response told = m_door->ask("GET /naas/v1/invoices/2026-000001/proof");
    QCOMPARE(told.status, 200);
    QCOMPARE(at(at(objectIn(told), "difference").toObject(), "micros").toInteger(), 0);
    QCOMPARE(m_door->ask("GET /naas/v1/invoices/2026-000009/proof").status, 404);
}

QTEST_GUILESS_MAIN(TestBillProof)
#include "tst_billproof.moc"
