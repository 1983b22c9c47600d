// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/invoices/invoiceservice.h"
#include "tests/support/neardoor.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;
using namespace std::chrono_literals;

namespace {

constexpr auto lastHoursOfMay = std::chrono::sys_days(std::chrono::year(2026) / 5 / 31) + 10h;
const QByteArray raise = "POST /naas/v1/invoices/2026-000001/disputes";
const QByteArray question = R"({"item":1,"text":"I did not use that"})";

} // namespace

/// A line of an invoice is asked about, answered, and given back by a credit note.
class TestDisputes : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aDisputeIsAnsweredAndClosed();
    void aCreditIsANoteOfItsOwn();
    void whatIsNotWholeIsNotDone();
    void aDisputeIsWithdrawnBeforeAnAnswer();
    void onlyOperatorsAnswer();
    void whatCannotBeDisputedIsRefused_data();
    void whatCannotBeDisputedIsRefused();
    void itIsKeptOverAKill();

private:
    QJsonObject change(const QByteArray &line, const QByteArray &body, int status);

    std::unique_ptr<CarrierHouse> m_house;
    std::unique_ptr<NearDoor> m_door;
};

/// One invoice with one item.
void TestDisputes::init()
{
    m_house = std::make_unique<CarrierHouse>();
    m_door = std::make_unique<NearDoor>(*m_house);
    m_house->jump(Instant(lastHoursOfMay) - m_house->clock().now());
    const QByteArray order =
        R"({"action":"add","name":"first","portId":"port-fra","onRampId":"ams-cloud",)"
        R"("bandwidthKbps":1000000,"turboKbps":4000000})";
    QCOMPARE(m_door->change("POST /naas/v1/orders", order).status, 202);
    m_house->pass(19h);
    QCOMPARE(m_house->services().invoices.all().size(), std::size_t(1));
}

QJsonObject TestDisputes::change(const QByteArray &line, const QByteArray &body, int status)
{
    const Response response = m_door->change(line, body);
    if (response.status != status)
        QTest::qFail(response.body.constData(), __FILE__, __LINE__);
    return objectIn(response);
}

void TestDisputes::aDisputeIsAnsweredAndClosed()
{
    const QJsonObject raised = change(raise, question, 201);
    QCOMPARE(textAt(raised, "id"), QStringLiteral("dispute-1"));
    QCOMPARE(textAt(raised, "state"), QStringLiteral("disputeBeingInvestigated"));
    QCOMPARE(codeAndPointer(m_door->change(raise, question)), "wrongState /item");
    const QJsonObject answered = change("POST /naas/v1/disputes/dispute-1/answer",
                                        R"({"text":"You did: see the rows"})", 200);
    QCOMPARE(textAt(answered, "state"), QStringLiteral("answered"));
    QVERIFY(!answered.contains(u"credit"));
    const QJsonObject closed = change("POST /naas/v1/disputes/dispute-1/close", {}, 200);
    QCOMPARE(textAt(closed, "state"), QStringLiteral("settled"));
    QCOMPARE(m_door->change("POST /naas/v1/disputes/dispute-1/close").status, 409);
    change(raise, question, 201); // it may be asked again
    QCOMPARE(at(objectIn(m_door->ask("GET /naas/v1/invoices/2026-000001/disputes")), "items")
                 .toArray()
                 .size(),
             2);
    QCOMPARE(m_house->published().back().type, std::string("turbolane.dispute.changed"));
}

void TestDisputes::aCreditIsANoteOfItsOwn()
{
    change(raise, question, 201);
    const QJsonObject answered =
        change("POST /naas/v1/disputes/dispute-1/answer",
               R"({"text":"Sorry","credit":{"currency":"EUR","micros":10000}})", 200);
    QCOMPARE(textAt(answered, "state"), QStringLiteral("credit"));
    QCOMPARE(textAt(answered, "creditNoteId"), QStringLiteral("2026-000002"));
    const Invoice note = *m_house->services().invoices.invoice(InvoiceId("2026-000002"));
    QVERIFY(note.corrects == InvoiceId("2026-000001"));
    QCOMPARE(note.net.inMicros(), -10'000);
    QCOMPARE(m_door->change("POST /naas/v1/disputes/dispute-1/answer", R"({"text":"Sorry again"})")
                 .status,
             409);
}

void TestDisputes::whatIsNotWholeIsNotDone()
{
    change(raise, question, 201);
    const Response refused =
        m_door->change("POST /naas/v1/disputes/dispute-1/answer",
                       R"({"text":"All","credit":{"currency":"EUR","micros":990000000000}})");
    QCOMPARE(codeAndPointer(refused), "outOfRange /credit");
    QCOMPARE(m_house->services().invoices.all().size(), std::size_t(1));
    const QJsonObject still = objectIn(m_door->ask("GET /naas/v1/disputes/dispute-1"));
    QCOMPARE(textAt(still, "state"), QStringLiteral("disputeBeingInvestigated"));
    QVERIFY(!still.contains(u"answer"));
}

void TestDisputes::aDisputeIsWithdrawnBeforeAnAnswer()
{
    change(raise, question, 201);
    const QJsonObject withdrawn = change("POST /naas/v1/disputes/dispute-1/close", {}, 200);
    QCOMPARE(textAt(withdrawn, "state"), QStringLiteral("withDrawn"));
    QCOMPARE(m_door->change("POST /naas/v1/disputes/dispute-1/answer", R"({"text":"no"})").status,
             409);
}

void TestDisputes::onlyOperatorsAnswer()
{
    http::Router router;
    http::addRoutes(router, m_house->services());
    int operators = 0;
    for (const auto &route : router.routes())
        if (route.segments.size() == 5 && route.segments[2] == "disputes")
            operators += route.segments[4] == "answer" && route.options.needsOperator ? 1 : 0;
    QCOMPARE(operators, 1);
}

void TestDisputes::whatCannotBeDisputedIsRefused_data()
{
    QTest::addColumn<QByteArray>("invoice");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("refusal");
    const auto row = [](const char *name, const char *invoice, const char *body,
                        const char *refusal) {
        QTest::newRow(name) << QByteArray(invoice) << QByteArray(body) << QByteArray(refusal);
    };
    row("no such invoice", "2026-000099", R"({"item":1,"text":"a"})", "notFound");
    row("no such item", "2026-000001", R"({"item":7,"text":"a"})", "notFound /item");
    row("more than it came to", "2026-000001",
        R"({"item":1,"text":"a","amount":{"currency":"EUR","micros":990000000000}})",
        "outOfRange /amount");
    row("nothing of it", "2026-000001",
        R"({"item":1,"text":"a","amount":{"currency":"EUR","micros":0}})", "outOfRange /amount");
    row("in another currency", "2026-000001",
        R"({"item":1,"text":"a","amount":{"currency":"USD","micros":10000}})",
        "currencyMismatch /amount");
    row("without a word", "2026-000001", R"({"item":1,"text":""})", "outOfRange /text");
    row("a credit note", "2026-000002", R"({"item":1,"text":"a"})", "wrongState");
}

void TestDisputes::whatCannotBeDisputedIsRefused()
{
    QFETCH(QByteArray, invoice);
    QFETCH(QByteArray, body);
    change("POST /naas/v1/invoices/2026-000001/credit-notes",
           R"({"items":[{"item":1,"amount":{"currency":"EUR","micros":10000},"why":"x"}]})", 201);
    const Response refused =
        m_door->change("POST /naas/v1/invoices/" + invoice + "/disputes", body);
    QTEST(codeAndPointer(refused), "refusal");
}

void TestDisputes::itIsKeptOverAKill()
{
    change(raise, question, 201);
    m_door.reset();
    m_house->kill();
    m_house->start();
    m_door = std::make_unique<NearDoor>(*m_house);
    const QJsonObject kept = firstOf(m_door->ask("GET /naas/v1/disputes")).toObject();
    QCOMPARE(textAt(kept, "text"), QStringLiteral("I did not use that"));
    QCOMPARE(textAt(kept, "raisedAt"), QString::fromStdString(text(m_house->clock().now())));
}

QTEST_GUILESS_MAIN(TestDisputes)
#include "tst_disputes.moc"
