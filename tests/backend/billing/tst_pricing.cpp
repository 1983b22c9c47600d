// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/pricing.h"
#include "billingcase.h"

#include <QTest>

#include <algorithm>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::test;

class TestPricing : public QObject {
    Q_OBJECT

private slots:
    void thePriceListCoversTheCatalogue();
    void aCandidateIsPricedAtItsBandwidth_data();
    void aCandidateIsPricedAtItsBandwidth();
    void reachIsNearestFirstAndOfOnePartition();
    void reachSaysWhatTheCandidateSays();
};

namespace {

const Tariff &prices()
{
    return tariff().at({});
}

const Catalogue &catalogue()
{
    static const Result<Catalogue> built = Catalogue::builtIn();
    return *built;
}

const Network &network()
{
    static const Network built(catalogue());
    return built;
}

Planner &planner()
{
    static Planner built(network(), CarbonModel());
    return built;
}

Result<CandidatePath> candidate(const PopId &from, const PopId &to, Bandwidth base, Bandwidth turbo)
{
    const std::vector<Bandwidth> free = network().capacities();
    const auto plan = planner().best(
        {.from = *network().find(from), .to = *network().find(to), .need = base, .free = free});
    if (!plan)
        return Error{ErrorCode::NoPath, "there is no path"};
    return priced(prices(),
                  {.kind = "fastest",
                   .path = plan->path,
                   .terms = chargeTermsOf(catalogue(), network(), plan->path),
                   .base = base,
                   .turbo = turbo});
}

} // namespace

void TestPricing::thePriceListCoversTheCatalogue()
{
    const Result<Done> covered = tariffCovers(prices(), catalogue());
    QVERIFY2(bool(covered), covered ? "" : covered.error().detail.c_str());
}

void TestPricing::aCandidateIsPricedAtItsBandwidth_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<qint64>("baseMbps");
    QTest::addColumn<qint64>("turboMbps");
    QTest::addColumn<QByteArray>("price"); // class zone, an hour, 30 days, turbo on top

    const auto row = [](const char *name, const char *to, qint64 base, qint64 turbo,
                        const char *price) {
        QTest::newRow(name) << QByteArray(to) << base << turbo << QByteArray(price);
    };
    row("across the ocean", "IAD", 1'000, 10'000,
        "intercontinental T1 1.550000 1116.000000 10.125000");
    row("inside the city", "FRA", 1'000, 1'000, "metro T1 0.116250 83.700000 0.000000");
    row("no turbo asked", "AMS", 50, 0, "national T1 0.020000 14.400000 0.000000");
    row("30 days are rounded once", "FRA", 101, 101, "metro T1 0.015113 10.880000 0.000000");
    row("the dearer end counts", "SIN", 1'000, 2'000,
        "intercontinental T2 2.015000 1450.800000 1.462500");
}

void TestPricing::aCandidateIsPricedAtItsBandwidth()
{
    QFETCH(QByteArray, to);
    QFETCH(qint64, baseMbps);
    QFETCH(qint64, turboMbps);
    QFETCH(QByteArray, price);
    const Result<CandidatePath> found =
        candidate(PopId("FRA"), PopId(to.toStdString()), Bandwidth::mbps(baseMbps),
                  Bandwidth::mbps(turboMbps));
    QVERIFY(bool(found));
    const std::string told = std::string(wireName(found->distance)) + " " + found->tariffZone + " "
        + found->base.perHour().amountText() + " " + found->thirtyDays.amountText() + " "
        + found->turboExtra.perHour().amountText();
    QCOMPARE(QByteArray::fromStdString(told), price);
}

void TestPricing::reachIsNearestFirstAndOfOnePartition()
{
    const Port &frankfurt = catalogue().customer().ports.front();
    const auto reached = reachOf(prices(), catalogue(), planner(), frankfurt);
    QVERIFY(bool(reached));
    QCOMPARE(reached->size(), std::size_t(562));
    QVERIFY(std::is_sorted(reached->begin(), reached->end(), [](const Reach &a, const Reach &b) {
        return a.roundTrip < b.roundTrip;
    }));
    QCOMPARE(reached->front().roundTrip, Micros(0));
    for (const Reach &reach : *reached)
        QCOMPARE(catalogue().find(reach.onRamp)->partition, std::string("public"));
}

void TestPricing::reachSaysWhatTheCandidateSays()
{
    for (const Port &port : catalogue().customer().ports) {
        const auto reached = reachOf(prices(), catalogue(), planner(), port);
        for (const Reach &reach : *reached) {
            const Result<CandidatePath> found =
                candidate(port.pop, catalogue().find(reach.onRamp)->pop, Bandwidth::gbps(1), {});
            QCOMPARE(found->base.perHour(), reach.perGbpsHour);
            QCOMPARE(found->path.roundTrip(), reach.roundTrip);
        }
    }
}

QTEST_APPLESS_MAIN(TestPricing)
#include "tst_pricing.moc"
