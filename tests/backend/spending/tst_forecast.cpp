// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/boosts/boostservice.h"
#include "backend/inventory/inventory.h"
#include "backend/invoices/invoiceservice.h"
#include "backend/orders/orderservice.h"
#include "backend/spending/purse.h"
#include "tests/support/neardoor.h"
#include "tests/support/soak.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t hourBoosted = 3'600;

/// A customer who presses what comes to mind, by a seed.
class Whim {
public:
    explicit Whim(std::uint32_t seed)
        : m_chance(seed)
    { }

    void begin(Instant at)
    {
        m_house.jump(at - m_house.clock().now());
        order("first", "ams-cloud");
        order("second", "fra-cloud");
    }
    void live(int deeds)
    {
        for (int deed = 0; deed < deeds; ++deed) {
            m_house.pass(std::chrono::seconds(m_chance() % 12'000 + 1));
            act();
        }
    }
    CarrierHouse &house() { return m_house; }
    Forecast forecast() { return *m_house.services().purse.forecaster.forecast(); }

    void order(const char *name, const char *onRamp)
    {
        (void)m_house.ask<PlacedOrder>([&](Services &s) {
            return s.orders.add({.name = name,
                                 .port = PortId("port-fra"),
                                 .onRamp = OnRampId(onRamp),
                                 .base = Bandwidth::gbps(1),
                                 .turbo = Bandwidth::gbps(2),
                                 .vlan = {},
                                 .mostHourly = {},
                                 .externalId = {}});
        });
    }
    bool boost(std::optional<Instant> starts, Seconds lasting, const char *which = "connection-1")
    {
        return bool(m_house.ask<Boost>([&](Services &s) {
            return s.boosts.start({.connection = ConnectionId(which),
                                   .to = Bandwidth::gbps(2),
                                   .duration = lasting,
                                   .most = {},
                                   .startsAt = starts});
        }));
    }

private:
    void act()
    {
        const Instant now = m_house.clock().now();
        const Seconds lasting(60 + m_chance() % 30'000);
        const char *const which = m_chance() % 2 == 0 ? "connection-1" : "connection-2";
        switch (m_chance() % 5) {
        case 0: boost({}, lasting, which); break;
        case 1:
        case 2: boost(now + Seconds(m_chance() % 100'000), lasting, which); break;
        case 3: endOne(); break;
        default: m_house.jump(Seconds(m_chance() % 4'000)); break; // it was down
        }
    }
    void endOne()
    {
        for (const Boost &boost : m_house.services().inventory.boosts())
            if (boost.state == BoostState::Active) {
                (void)m_house.ask<Boost>([&](Services &s) { return s.boosts.end(boost.id); });
                return;
            }
    }

    CarrierHouse m_house;
    std::mt19937 m_chance;
};

std::int64_t sumOf(const ForecastParts &parts)
{
    return parts.accrued.inMicros() + parts.running.inMicros() + parts.planned.inMicros()
        + parts.habit.inMicros();
}

} // namespace

/// What a month will come to, before it is over.
class TestForecast : public QObject {
    Q_OBJECT

private slots:
    void ifNothingElseHappensItIsTheBill_data();
    void ifNothingElseHappensItIsTheBill();
    void thePartsAddUp();
    void aFaultIsThoughtToBeOverNow();
    void habitNeedsFourWeeks();
    void habitIsTheMedianOfTheSameWeekdays();
    void aPlannedBoostIsNoHabit();
};

void TestForecast::ifNothingElseHappensItIsTheBill_data()
{
    QTest::addColumn<QByteArray>("begins");
    QTest::addColumn<QByteArray>("over"); // the month, and settled
    QTest::addColumn<int>("seed");
    const auto row = [](const char *begins, const char *over) {
        for (int seed = 1; seed <= std::max(1, 3 / turbolane::test::plainBuildTries); ++seed)
            QTest::addRow("from %s, seed %d", begins, seed)
                << QByteArray(begins) << QByteArray(over) << seed;
    };
    row("2027-05-30T08:00:00.250Z", "2027-06-01T06:00:00.000Z");
    row("2027-03-28T00:00:00.250Z", "2027-04-01T06:00:00.000Z"); // summer time begins
    row("2027-10-30T08:00:00.250Z", "2027-11-01T07:00:00.000Z"); // and ends
    row("2028-02-28T08:00:00.250Z", "2028-03-01T07:00:00.000Z"); // a leap day
}

void TestForecast::ifNothingElseHappensItIsTheBill()
{
    QFETCH(QByteArray, begins);
    QFETCH(QByteArray, over);
    QFETCH(int, seed);
    Whim customer{std::uint32_t(seed)};
    customer.begin(*parseInstant(begins.toStdString()));
    customer.live(8);
    const Forecast said = customer.forecast();
    QVERIFY(said.parts.habit.isZero());
    CarrierHouse &house = customer.house();
    house.pass(*parseInstant(over.toStdString()) - house.clock().now());
    const std::vector<Invoice> invoices = house.services().invoices.all();
    QCOMPARE(invoices.size(), std::size_t(1));
    Money usage = Money::zero(said.parts.total.currency());
    for (const BillItem &item : invoices.front().items)
        if (item.kind == ItemKind::Usage)
            usage = *usage.plus(item.net);
    QCOMPARE(said.parts.total.amountText(), usage.amountText());
}

void TestForecast::thePartsAddUp()
{
    Whim customer(7);
    customer.begin(*parseInstant("2027-05-20T08:00:00.250Z"));
    customer.live(9);
    const Forecast said = customer.forecast();
    QCOMPARE(sumOf(said.parts), said.parts.total.inMicros());
    std::int64_t lines = 0;
    for (const ForecastLine &line : said.lines) {
        QCOMPARE(sumOf(line.parts), line.parts.total.inMicros());
        lines += line.parts.total.inMicros();
    }
    QCOMPARE(lines, said.parts.total.inMicros());
    QCOMPARE(said.lines.size(), std::size_t(2));
    QCOMPARE(said.method, std::string("medianOfFourWeekdays"));
}

void TestForecast::aFaultIsThoughtToBeOverNow()
{
    Whim customer(1);
    customer.begin(*parseInstant("2027-05-20T08:00:00.250Z"));
    customer.house().pass(1h);
    const Forecast before = customer.forecast();
    NearDoor door(customer.house());
    QCOMPARE(door.change("POST /naas/v1/faults", R"({"kind":"port","id":"port-fra"})").status, 201);
    customer.house().pass(2h);
    const Forecast during = customer.forecast();
    QVERIFY(during.parts.total.inMicros() < before.parts.total.inMicros());
    QVERIFY(during.parts.running.inMicros() > 0);
    const std::int64_t lost = before.parts.total.inMicros() - during.parts.total.inMicros();
    const std::int64_t anHour =
        before.parts.running.inMicros() * 3'600'000 / (before.month.to() - before.asOf).count();
    QVERIFY2(qAbs(lost - 2 * anHour) < 50'000, qPrintable(QString::number(lost)));
}

void TestForecast::habitNeedsFourWeeks()
{
    Whim customer(1);
    customer.begin(*parseInstant("2027-05-03T08:00:00.250Z"));
    customer.boost({}, Seconds(hourBoosted));
    customer.house().pass(2h);
    customer.house().jump(20 * 24h);
    QCOMPARE(customer.forecast().note,
             std::string("there are not four whole weeks of use to learn from yet"));
    QVERIFY(customer.forecast().parts.habit.isZero());
}

/// Every Tuesday but one at ten an hour, and once on a Thursday.
void TestForecast::habitIsTheMedianOfTheSameWeekdays()
{
    Whim customer(1);
    customer.begin(*parseInstant("2027-05-02T08:00:00.250Z")); // a Sunday
    CarrierHouse &house = customer.house();
    std::int64_t price = 0;
    for (int week = 0; week < 5; ++week) {
        const Instant tuesday =
            *parseInstant("2027-05-04T08:00:00.250Z") + std::chrono::days(7 * week);
        house.jump(tuesday - house.clock().now());
        if (week == 1)
            continue;
        QVERIFY(customer.boost({}, Seconds(hourBoosted)));
        price = house.services().inventory.boosts().front().shownPrice.inMicros();
        house.pass(2h);
        house.jump(2 * 24h - 2h);
        if (week == 2) {
            QVERIFY(customer.boost({}, Seconds(hourBoosted)));
            house.pass(2h);
        }
    }
    // It is Thursday, 3 June: four more Tuesdays, of which the last four cost 0, 1, 1, 1.
    house.pass(1h);
    const Forecast said = customer.forecast();
    QVERIFY(said.note.empty());
    QVERIFY(qAbs(said.parts.habit.inMicros() - 4 * price) <= 20'000);
    QCOMPARE(said.lines.size(), std::size_t(2));
    QVERIFY(said.lines[1].parts.habit.isZero());
}

void TestForecast::aPlannedBoostIsNoHabit()
{
    Whim customer(1);
    customer.begin(*parseInstant("2027-05-02T08:00:00.250Z"));
    CarrierHouse &house = customer.house();
    for (int week = 0; week < 4; ++week)
        QVERIFY(
            customer.boost(*parseInstant("2027-05-04T08:00:00.000Z") + std::chrono::days(7 * week),
                           Seconds(hourBoosted)));
    for (int week = 0; week < 4; ++week) {
        house.jump(*parseInstant("2027-05-04T07:59:00.000Z") + std::chrono::days(7 * week)
                   - house.clock().now());
        house.pass(2h);
        QCOMPARE(house.services().inventory.boosts()[std::size_t(3 - week)].state,
                 BoostState::Ended);
    }
    house.jump(*parseInstant("2027-06-02T08:00:00.000Z") - house.clock().now());
    const Forecast said = customer.forecast();
    QVERIFY(said.parts.habit.isZero());
    QCOMPARE(said.note,
             std::string("no boost was pressed on most of these weekdays in the last four weeks"));
}

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
