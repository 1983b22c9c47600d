// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/charging/charging.h"
#include "backend/invoices/invoiceservice.h"
#include "tests/support/neardoor.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;
using namespace std::chrono_literals;

namespace {

/// In Berlin, where the account of the small world is billed, May has 12 hours left.
constexpr auto lastHoursOfMay = std::chrono::sys_days(std::chrono::year(2026) / 5 / 31) + 10h;

QByteArray changeTo(const QByteArray &what)
{
    return R"({"action":"modify","connectionId":"connection-1",)" + what + "}";
}

} // namespace

/// A connection goes on under another plan or for another term.
class TestPlanChange : public QObject {
    Q_OBJECT

private slots:
    void eachSecondIsChargedByThePlanOfThen_data();
    void eachSecondIsChargedByThePlanOfThen();
    void aTermIsBegunInServiceToo();
    void whatIsCheaperThanItsTermCostsTheRest();
    void aRefusedChangeChangesNothing_data();
    void aRefusedChangeChangesNothing();

private:
    void begin(const QByteArray &more);
    Response order(const QByteArray &what)
    {
        return m_door->change("POST /naas/v1/orders", changeTo(what));
    }
    QJsonObject estimate(const QByteArray &what)
    {
        return objectIn(m_door->change("POST /naas/v1/orders/estimate", changeTo(what)));
    }
    /// Since it is in service.
    Seconds wholeSeconds(Instant until)
    {
        const auto since = parseInstant(at(connection(), "activeSince").toString().toStdString());
        return std::chrono::duration_cast<Seconds>(floorToSecond(until) - ceilToSecond(*since));
    }
    QJsonObject connection()
    {
        return objectIn(m_door->ask("GET /naas/v1/connections/connection-1"));
    }

    std::unique_ptr<CarrierHouse> m_house;
    std::unique_ptr<NearDoor> m_door;
};

void TestPlanChange::begin(const QByteArray &more)
{
    m_house = std::make_unique<CarrierHouse>();
    m_door = std::make_unique<NearDoor>(*m_house);
    m_house->jump(lastHoursOfMay - m_house->clock().now());
    const QByteArray order =
        R"({"action":"add","name":"first","portId":"port-fra","onRampId":"ams-cloud",)"
        R"("bandwidthKbps":1000000,"turboKbps":4000000)";
    QCOMPARE(m_door->change("POST /naas/v1/orders", order + more + "}").status, 202);
    m_house->pass(1h);
}

void TestPlanChange::eachSecondIsChargedByThePlanOfThen_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("to days") << QByteArray("per-second") << QByteArray("day-lock");
    QTest::newRow("to data") << QByteArray("per-second") << QByteArray("per-gb");
    QTest::newRow("to what is reserved") << QByteArray("per-second") << QByteArray("reserved");
    QTest::newRow("back to seconds") << QByteArray("started-hour") << QByteArray("per-second");
}

void TestPlanChange::eachSecondIsChargedByThePlanOfThen()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    begin(R"(,"planId":")" + before + '"');
    const QJsonObject told = estimate(R"("planId":")" + after + '"');
    const Response placed = order(R"("planId":")" + after + '"');
    QVERIFY2(placed.status == 202, placed.body);
    QCOMPARE(at(connection(), "planId").toString().toUtf8(), after);
    QCOMPARE(at(connection(), "basePrice"), at(told, "hourlyThen"));
    m_house->pass(10h);
    const Charges charges = *m_house->services().charging.current();
    Seconds billed{0};
    for (const QByteArray &plan : {before, after}) {
        const auto line = std::ranges::find_if(charges.lines, [&](const BillLine &one) {
            return one.connectionName == "first" && one.plan == PlanId(plan.toStdString())
                && one.kind != ChargeKind::CloudFee;
        });
        QVERIFY2(line != charges.lines.end(), plan);
        billed += line->billed;
    }
    if (QTest::currentDataTag() == QByteArray("to what is reserved"))
        QCOMPARE(billed, wholeSeconds(charges.asOf)); // none twice, none left out
    m_house->pass(8h); // into June, past the invoice
    const auto proved = m_house->services().invoices.proof(InvoiceId("2026-000001"));
    QVERIFY(proved && proved->difference.isZero());
}

void TestPlanChange::aTermIsBegunInServiceToo()
{
    begin({});
    const Response placed = order(R"("termMonths":12)");
    QVERIFY2(placed.status == 202, placed.body);
    QVERIFY(at(connection(), "termEndsAt").toString().startsWith(QStringLiteral("2027-05-31T")));
    const QJsonObject leaving = objectIn(m_door->change(
        "POST /naas/v1/orders/estimate", R"({"action":"delete","connectionId":"connection-1"})"));
    QVERIFY(microsAt(leaving, "earlyTermination") > 0);
}

void TestPlanChange::whatIsCheaperThanItsTermCostsTheRest()
{
    begin(R"(,"termMonths":12)");
    const QJsonObject told = estimate(R"("planId":"per-gb")");
    const qint64 left = microsAt(told, "earlyTermination");
    QVERIFY(left > 0);
    QCOMPARE(order(R"("planId":"per-gb")").status, 202);
    const Charges charges = *m_house->services().charging.current();
    const auto line =
        std::ranges::find(charges.lines, ChargeKind::EarlyTermination, &BillLine::kind);
    QVERIFY(line != charges.lines.end());
    QCOMPARE(qint64(line->rounded.inMicros()), left);
    // The term goes on.
    QVERIFY(at(connection(), "termEndsAt").toString().startsWith(QStringLiteral("2027-05-31T")));
}

void TestPlanChange::aRefusedChangeChangesNothing_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<bool>("boosted");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const char *what, bool boosted, const char *code,
                        const char *pointer) {
        QTest::newRow(name) << QByteArray(what) << boosted << QString::fromLatin1(code)
                            << QString::fromLatin1(pointer);
    };
    row("no such plan", R"("planId":"per-moon")", false, "notFound", "/planId");
    row("no such term", R"("termMonths":5)", false, "outOfRange", "/termMonths");
    row("beside a bandwidth", R"("planId":"per-gb","bandwidthKbps":2000000)", false, "wrongState",
        "/planId");
    row("while it is boosted", R"("planId":"per-gb")", true, "wrongState", "/planId");
    row("a term cut short", R"("termMonths":0)", false, "wrongState", "/termMonths");
}

void TestPlanChange::aRefusedChangeChangesNothing()
{
    QFETCH(QByteArray, what);
    QFETCH(bool, boosted);
    begin(R"(,"termMonths":12)");
    if (boosted)
        QCOMPARE(m_door
                     ->change("POST /naas/v1/boosts",
                              R"({"connectionId":"connection-1","bandwidthKbps":4000000,)"
                              R"("durationSeconds":5000})")
                     .status,
                 202);
    const QJsonObject before = connection();
    for (const QByteArray &door : {QByteArray("orders"), QByteArray("orders/estimate")}) {
        const Response refused = m_door->change("POST /naas/v1/" + door, changeTo(what));
        QVERIFY2(refused.status >= 400 && refused.status < 500, refused.body);
        QTEST(at(objectIn(refused), "code").toString(), "code");
        QTEST(at(objectIn(refused), "pointer").toString(), "pointer");
    }
    QCOMPARE(connection(), before);
}

QTEST_GUILESS_MAIN(TestPlanChange)
#include "tst_planchange.moc"
