// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/catalogue.h"
#include "backend/paths/distance.h"
#include "backend/paths/planner.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;

class TestDistance : public QObject {
    Q_OBJECT

private slots:
    void aPathFallsIntoOneClass_data();
    void aPathFallsIntoOneClass();
    void realPathsFallWhereThePriceListMeans_data();
    void realPathsFallWhereThePriceListMeans();
    void theDearerZoneCounts_data();
    void theDearerZoneCounts();
};

namespace {

Pop pop(const char *id, const char *country, const char *region, const char *zone)
{
    Pop made;
    made.id = PopId(id);
    made.country = country;
    made.region = region;
    made.tariffZone = zone;
    return made;
}

/// One link of the given make between two PoPs that differ as said.
struct Small {
    Small(const Pop &a, const Pop &z, LinkKind kind, std::int64_t km)
        : network({a, z}, {link(a, z, kind, km)})
        , path{{a.id, z.id}, {LinkId("L")}, Micros(1), km}
    { }
    static Link link(const Pop &a, const Pop &z, LinkKind kind, std::int64_t km)
    {
        Link made;
        made.id = LinkId("L");
        made.a = a.id;
        made.z = z.id;
        made.kind = kind;
        made.routeKm = km;
        made.oneWay = Micros(1);
        return made;
    }
    Network network;
    Path path;
};

} // namespace

void TestDistance::aPathFallsIntoOneClass_data()
{
    QTest::addColumn<QByteArray>("countries");
    QTest::addColumn<QByteArray>("regions");
    QTest::addColumn<bool>("bySea");
    QTest::addColumn<int>("km");
    QTest::addColumn<QByteArray>("distance");

    const auto row = [](const char *name, const char *countries, const char *regions, bool bySea,
                        int km, const char *distance) {
        QTest::newRow(name) << QByteArray(countries) << QByteArray(regions) << bySea << km
                            << QByteArray(distance);
    };
    row("one country, far", "US US", "NA NA", false, 4500, "national");
    row("two countries, 1,499 km", "DE NL", "EU EU", false, 1499, "national");
    row("two countries, 1,500 km", "DE ES", "EU EU", false, 1500, "continental");
    row("a sea leg of 2,000 km is not long", "SG JP", "AP AP", true, 2000, "continental");
    row("a sea leg of 2,001 km is", "SG JP", "AP AP", true, 2001, "intercontinental");
    row("even inside one country", "US US", "NA NA", true, 2001, "intercontinental");
    row("as long by land is not", "US CA", "NA NA", false, 2001, "continental");
    row("two regions, however near", "TR GR", "ME EU", false, 100, "intercontinental");
}

void TestDistance::aPathFallsIntoOneClass()
{
    QFETCH(QByteArray, countries);
    QFETCH(QByteArray, regions);
    QFETCH(bool, bySea);
    QFETCH(int, km);
    QFETCH(QByteArray, distance);
    const QList<QByteArray> country = countries.split(' ');
    const QList<QByteArray> region = regions.split(' ');
    const Small small(pop("A", country[0].constData(), region[0].constData(), "T1"),
                      pop("Z", country[1].constData(), region[1].constData(), "T1"),
                      bySea ? LinkKind::Subsea : LinkKind::Terrestrial, km);
    const DistanceClass found = distanceClassOf(small.network, small.path);
    QCOMPARE(QByteArray::fromStdString(std::string(wireName(found))), distance);
    const Path home{{PopId("A")}, {}, Micros(0), 0};
    QCOMPARE(distanceClassOf(small.network, home), DistanceClass::Metro);
}

void TestDistance::realPathsFallWhereThePriceListMeans_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("distance");
    QTest::addColumn<QByteArray>("zone");

    const auto row = [](const char *from, const char *to, const char *distance, const char *zone) {
        QTest::addRow("%s-%s", from, to)
            << QByteArray(from) << QByteArray(to) << QByteArray(distance) << QByteArray(zone);
    };
    row("FRA", "FRA", "metro", "T1");
    row("FRA", "AMS", "national", "T1");
    row("FRA", "HEL", "continental", "T1");
    row("FRA", "IAD", "intercontinental", "T1");
    row("FRA", "SIN", "intercontinental", "T2");
    row("SIN", "BOM", "intercontinental", "T3");
    row("NYC", "LAX", "national", "T1");
    row("LAX", "HNL", "intercontinental", "T1");
    row("LON", "IST", "continental", "T3");
}

void TestDistance::realPathsFallWhereThePriceListMeans()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, distance);
    QFETCH(QByteArray, zone);
    const Result<Catalogue> catalogue = Catalogue::builtIn();
    QVERIFY(bool(catalogue));
    const Network network(*catalogue);
    Planner planner(network, CarbonModel());
    const auto plan = planner.best({.from = *network.find(PopId(from.toStdString())),
                                    .to = *network.find(PopId(to.toStdString()))});
    QVERIFY(bool(plan));
    const DistanceClass found = distanceClassOf(network, plan->path);
    QCOMPARE(QByteArray::fromStdString(std::string(wireName(found))), distance);
    QCOMPARE(QByteArray::fromStdString(tariffZoneOf(network, plan->path)), zone);
}

void TestDistance::theDearerZoneCounts_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QByteArray>("dearer");

    QTest::newRow("alike") << QByteArray("T2") << QByteArray("T2") << QByteArray("T2");
    QTest::newRow("Z end") << QByteArray("T1") << QByteArray("T4") << QByteArray("T4");
    QTest::newRow("A end") << QByteArray("T3") << QByteArray("T1") << QByteArray("T3");
}

void TestDistance::theDearerZoneCounts()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QFETCH(QByteArray, dearer);
    const Small small(pop("A", "DE", "EU", one.constData()),
                      pop("Z", "DE", "EU", other.constData()), LinkKind::Terrestrial, 10);
    QCOMPARE(QByteArray::fromStdString(tariffZoneOf(small.network, small.path)), dearer);
}

QTEST_APPLESS_MAIN(TestDistance)
#include "tst_distance.moc"
