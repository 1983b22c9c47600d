// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/charging/charging.h"
#include "backend/invoices/invoicecsv.h"
#include "backend/invoices/invoiceservice.h"
#include "tests/support/neardoor.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;
using namespace std::chrono_literals;

namespace {

/// Twelve hours before June begins in Berlin, where the account of the small world is billed.
constexpr auto lastHoursOfMay = std::chrono::sys_days(std::chrono::year(2026) / 5 / 31) + 10h;
const QByteArray order =
    R"({"action":"add","name":"first","portId":"port-fra","onRampId":"ams-cloud",)"
    R"("bandwidthKbps":1000000,"turboKbps":4000000})";

QByteArray amount(const Money &money)
{
    return QByteArray::fromStdString(money.amountText());
}

} // namespace

/// Months are billed by themselves, once, and never changed after.
class TestInvoices : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aMonthIsInvoicedOnceItIsOverAndSettled();
    void anInvoiceIsWhatTheMonthCameTo();
    void theRowsUnderAnItemAddUpToIt();
    void sealedRowsAreRatedToTheSame();
    void numbersAreGapless();
    void aMonthWithoutUseHasNoInvoice();
    void aKillLosesNoInvoiceAndMakesNoneTwice();
    void monthsThatEndedWhileTheCarrierWasDownAreInvoiced();
    void missedMinutesAreCreditedOnTheInvoice();
    void anInvoiceIsPaidOnce();
    void aCreditNoteTakesBackWhatIsLeft();
    void theBooksBalance();
    void anInvoiceIsReadAsATable();
    void aFormulaInANameStaysText();
    void whatIsNotThereIsNotFound_data();
    void whatIsNotThereIsNotFound();

private:
    void begin(Instant at = lastHoursOfMay);
    void addFirst() { QCOMPARE(m_door->change("POST /naas/v1/orders", order).status, 202); }
    std::vector<Invoice> invoices() { return m_house->services().invoices.all(); }

    std::unique_ptr<CarrierHouse> m_house;
    std::unique_ptr<NearDoor> m_door;
};

void TestInvoices::init()
{
    m_house = std::make_unique<CarrierHouse>();
    m_door = std::make_unique<NearDoor>(*m_house);
}

/// Nothing is there before: time may fly.
void TestInvoices::begin(Instant at)
{
    m_house->jump(at - m_house->clock().now());
    addFirst();
}

void TestInvoices::aMonthIsInvoicedOnceItIsOverAndSettled()
{
    begin();
    m_house->pass(17h);
    QVERIFY(invoices().empty()); // five hours into June
    m_house->pass(2h);
    QCOMPARE(invoices().size(), std::size_t(1));
    const Invoice invoice = invoices().front();
    QCOMPARE(QByteArray::fromStdString(invoice.id.text()), "2026-000001");
    QCOMPARE(invoice.issuedAt, Instant(lastHoursOfMay + 18h));
    QCOMPARE(invoice.month.to(), Instant(lastHoursOfMay + 12h));
    QCOMPARE(invoice.dueAt - invoice.issuedAt, Millis(std::chrono::days(30)));
    m_house->pass(24h);
    QCOMPARE(invoices().size(), std::size_t(1));
}

void TestInvoices::anInvoiceIsWhatTheMonthCameTo()
{
    begin();
    m_house->pass(12h - 1s);
    const Charges before = *m_house->services().charging.current();
    m_house->pass(7h);
    const Invoice invoice = invoices().front();
    QCOMPARE(invoice.items.size(), before.lines.size());
    const BillItem &item = invoice.items.front();
    QCOMPARE(item.kind, ItemKind::Usage);
    QCOMPARE(QByteArray::fromStdString(item.name), "first");
    QCOMPARE(item.billed, before.lines.front().billed + Seconds(1)); // the last second of May
    QCOMPARE(item.rows, 12);
    QVERIFY(item.net.inMicros() >= before.lines.front().rounded.inMicros());
    QCOMPARE(invoice.taxes.size(), std::size_t(1));
    QCOMPARE(invoice.total.inMicros(), invoice.net.inMicros() + invoice.taxes[0].tax.inMicros());
}

void TestInvoices::theRowsUnderAnItemAddUpToIt()
{
    begin();
    m_house->pass(19h);
    const Response rows = m_door->ask("GET /naas/v1/invoices/2026-000001/rows?item=1");
    QCOMPARE(rows.status, 200);
    qint64 sum = 0;
    const QJsonArray all = at(objectIn(rows), "items").toArray();
    for (const QJsonValue row : all) {
        sum += at(at(row.toObject(), "amount").toObject(), "micros").toInteger();
        QVERIFY(!at(row.toObject(), "open").toBool());
    }
    QCOMPARE(all.size(), qsizetype(invoices().front().items.front().rows));
    QCOMPARE(sum, qint64(invoices().front().items.front().exact.inMicros()));
}

void TestInvoices::sealedRowsAreRatedToTheSame()
{
    begin();
    m_house->pass(2h);
    QCOMPARE(m_door
                 ->change("POST /naas/v1/boosts",
                          R"({"connectionId":"connection-1","bandwidthKbps":4000000,)"
                          R"("durationSeconds":5000})")
                 .status,
             202);
    m_house->pass(17h);
    const Invoice invoice = invoices().front();
    QCOMPARE(invoice.items.size(), std::size_t(2));
    std::int64_t sealed = 0;
    std::int64_t billed = 0;
    m_house->store().usage.each(invoice.month.from(),
                                [&](const UsageBlockKey &, const Result<UsageBlock> &block) {
                                    QVERIFY(block);
                                    sealed += *block->micros();
                                });
    for (const BillItem &item : invoice.items)
        billed += item.exact.inMicros();
    QVERIFY(sealed > 0);
    QCOMPARE(sealed, billed);
}

void TestInvoices::numbersAreGapless()
{
    begin();
    m_house->pass(19h);
    for (int note = 0; note < 3; ++note)
        QVERIFY(m_house->ask<Invoice>([](Services &services) {
            return services.invoices.takeBack(
                InvoiceId("2026-000001"),
                {{1, Money::micros(10'000, Currency::of("EUR")), "goodwill"}});
        }));
    // Refused, so without a number.
    QVERIFY(!m_house->ask<Invoice>([](Services &services) {
        return services.invoices.takeBack(InvoiceId("2026-000001"), {});
    }));
    QByteArray numbers;
    for (const Invoice &invoice : invoices())
        numbers += QByteArray::fromStdString(invoice.id.text()) + " ";
    QCOMPARE(numbers, "2026-000004 2026-000003 2026-000002 2026-000001 ");
}

void TestInvoices::aMonthWithoutUseHasNoInvoice()
{
    begin();
    m_house->pass(1h);
    QCOMPARE(
        m_door
            ->change("POST /naas/v1/orders", R"({"action":"delete","connectionId":"connection-1"})")
            .status,
        202);
    m_house->pass(18h);
    QCOMPARE(invoices().size(), std::size_t(1));
    m_house->jump(std::chrono::days(70));
    m_house->pass(1min);
    QCOMPARE(invoices().size(), std::size_t(1));
    QCOMPARE(m_house->store().invoices.lastClosed()->to(),
             Instant(std::chrono::sys_days(std::chrono::year(2026) / 7 / 31) + 22h));
}

void TestInvoices::aKillLosesNoInvoiceAndMakesNoneTwice()
{
    begin();
    m_house->pass(19h);
    const std::vector<Invoice> before = invoices();
    m_house->kill();
    m_house->start();
    m_house->pass(1h);
    QVERIFY(invoices() == before);
}

void TestInvoices::monthsThatEndedWhileTheCarrierWasDownAreInvoiced()
{
    begin();
    m_house->pass(10h);
    m_house->kill();
    m_house->clock().set(m_house->clock().now() + std::chrono::days(35)); // into July
    m_house->start();
    m_house->pass(1min);
    // May, up to when the carrier died. In June it was down: nothing was delivered.
    QCOMPARE(invoices().size(), std::size_t(2));
    QCOMPARE(invoices().back().items.front().billed, Seconds(10h));
    QVERIFY(invoices().front().total.isZero());
}

void TestInvoices::missedMinutesAreCreditedOnTheInvoice()
{
    begin(lastHoursOfMay - 6h);
    m_house->pass(1h);
    const QByteArray fault = R"({"kind":"onRamp","id":"ams-cloud","minutes":90})";
    QCOMPARE(m_door->change("POST /naas/v1/faults", fault).status, 201);
    m_house->pass(24h);
    const Invoice invoice = invoices().front();
    QCOMPARE(invoice.items.size(), std::size_t(2));
    const BillItem &credit = invoice.items.back();
    QCOMPARE(credit.kind, ItemKind::ServiceLevelCredit);
    // Two begun hours beyond one in a thousand: 3 % of the base charge each.
    const Money base = invoice.items.front().net;
    QCOMPARE(amount(credit.net),
             amount(base.times(-6, 100, Rounding::HalfUp)->roundedToMinor(Rounding::HalfUp)));
    QCOMPARE(invoice.items.front().billed, Seconds(18h - 90min)); // and while down, nothing
}

void TestInvoices::anInvoiceIsPaidOnce()
{
    begin();
    m_house->pass(19h);
    const Response paid = m_door->change("POST /naas/v1/invoices/2026-000001/payments");
    QCOMPARE(paid.status, 200);
    QCOMPARE(at(objectIn(paid), "state").toString(), QStringLiteral("paid"));
    QCOMPARE(m_door->change("POST /naas/v1/invoices/2026-000001/payments").status, 409);
    QCOMPARE(m_house->published().back().type, std::string("turbolane.invoice.changed"));
}

void TestInvoices::aCreditNoteTakesBackWhatIsLeft()
{
    begin();
    m_house->pass(19h);
    const Invoice invoice = invoices().front();
    const auto credit = [&](std::int64_t micros) {
        return m_door->change("POST /naas/v1/invoices/2026-000001/credit-notes",
                              R"({"items":[{"item":1,"amount":{"currency":"EUR","micros":)"
                                  + QByteArray::number(qint64(micros))
                                  + R"(},"why":"the fault of 31 May"}]})");
    };
    const std::int64_t all = invoice.items.front().net.inMicros();
    const Response first = credit(all - 20'000);
    QCOMPARE(first.status, 201);
    QCOMPARE(at(objectIn(first), "kind").toString(), QStringLiteral("creditNote"));
    QCOMPARE(credit(30'000).status, 422); // a cent more than is left
    QCOMPARE(credit(20'000).status, 201);
    QCOMPARE(credit(10'000).status, 422);
    QVERIFY(*m_house->store().invoices.byId(invoice.id) == invoice); // as it was issued
    QCOMPARE(m_door
                 ->change("POST /naas/v1/invoices/2026-000002/credit-notes",
                          R"({"items":[{"item":1,"amount":{"currency":"EUR","micros":10000},)"
                          R"("why":"a note on a note"}]})")
                 .status,
             409);
}

void TestInvoices::theBooksBalance()
{
    begin();
    m_house->pass(19h);
    m_door->change("POST /naas/v1/invoices/2026-000001/payments");
    const std::vector<LedgerEntry> books = m_house->services().invoices.books();
    QCOMPARE(books.size(), std::size_t(2));
    const Balances balances = *balancesOf(books);
    std::int64_t sum = 0;
    for (const auto &[account, balance] : balances)
        sum += balance.inMicros();
    QCOMPARE(sum, 0);
    QCOMPARE(balances.at({"Assets:Receivable:Small Customer", "EUR"}).inMicros(), 0);
    QCOMPARE(balances.at({"Assets:Bank", "EUR"}), invoices().front().total);
    QCOMPARE(m_door->ask("GET /naas/v1/ledger").status, 200);
    QVERIFY(m_door->ask("GET /naas/v1/ledger/text").body.startsWith("2026/06/01 (2026-000001)"));
}

void TestInvoices::anInvoiceIsReadAsATable()
{
    begin();
    m_house->pass(19h);
    const Response csv = m_door->ask("GET /naas/v1/invoices/2026-000001/csv");
    QCOMPARE(csv.status, 200);
    const QList<QByteArray> lines = csv.body.split('\n');
    QVERIFY(lines[0].startsWith("invoice,item,kind,charge,name"));
    QVERIFY(lines[1].startsWith("2026-000001,1,usage,base,first,connection-1,2026-04-30T22"));
    QVERIFY(csv.body.contains("2026-000001,,total,"));
}

void TestInvoices::aFormulaInANameStaysText()
{
    Invoice invoice{.net = Money::zero(Currency::of("EUR")),
                    .total = Money::zero(Currency::of("EUR"))};
    BillItem item{.exact = invoice.net, .net = invoice.net};
    item.name = "=HYPERLINK(\"evil\"),x";
    invoice.items.push_back(item);
    const QByteArray csv = QByteArray::fromStdString(csvOf(invoice));
    QVERIFY2(csv.contains(",\"'=HYPERLINK(\"\"evil\"\"),x\","), csv);
}

void TestInvoices::whatIsNotThereIsNotFound_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<int>("status");
    QTest::newRow("an invoice") << QByteArray("GET /naas/v1/invoices/2026-000009") << 404;
    QTest::newRow("its table") << QByteArray("GET /naas/v1/invoices/2026-000009/csv") << 404;
    QTest::newRow("its rows") << QByteArray("GET /naas/v1/invoices/2026-000009/rows?item=1") << 404;
    QTest::newRow("an item") << QByteArray("GET /naas/v1/invoices/2026-000001/rows?item=9") << 404;
    QTest::newRow("rows of no item") << QByteArray("GET /naas/v1/invoices/2026-000001/rows") << 400;
    QTest::newRow("an item below one")
        << QByteArray("GET /naas/v1/invoices/2026-000001/rows?item=0") << 422;
}

void TestInvoices::whatIsNotThereIsNotFound()
{
    QFETCH(QByteArray, question);
    begin();
    m_house->pass(19h);
    QTEST(m_door->ask(question).status, "status");
}

QTEST_GUILESS_MAIN(TestInvoices)
#include "tst_invoices.moc"
