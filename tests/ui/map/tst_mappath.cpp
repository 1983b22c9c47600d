// SPDX-License-Identifier: GPL-3.0-or-later

#include "smallmap.h"

#include "ui/map/mappath.h"
#include "ui/map/pathlayer.h"
#include "ui/map/projection.h"

#include <QTest>

#include <set>

using namespace turbolane;
using namespace turbolane::ui;

namespace {

Pop pop(const char *id, double latitude, double longitude)
{
    Pop pop;
    pop.id = PopId(id);
    pop.city = id;
    pop.at = placed(latitude, longitude);
    return pop;
}

Link link(const char *id, const char *a, const char *z, std::vector<GeoPoint> waypoints)
{
    Link link;
    link.id = LinkId(id);
    link.a = PopId(a);
    link.z = PopId(z);
    link.waypoints = std::move(waypoints);
    return link;
}

Path path(std::vector<PopId> pops, std::vector<LinkId> links)
{
    Path path;
    path.pops = std::move(pops);
    path.links = std::move(links);
    return path;
}

} // namespace

class TestMapPath final : public QObject {
    Q_OBJECT

private slots:
    void aRouteFollowsItsLinksBothWays()
    {
        const std::vector<Pop> pops{pop("A", 0, 0), pop("B", 10, 10), pop("C", 0, 20)};
        const std::vector<Link> links{link("AB", "A", "B", {placed(3, 1), placed(7, 5)}),
                                      link("CB", "C", "B", {placed(2, 19), placed(8, 12)})};
        const MapPath route = routeOf(
            path({PopId("A"), PopId("B"), PopId("C")}, {LinkId("AB"), LinkId("CB")}), links, pops);
        const std::vector<GeoPoint> expected{placed(0, 0),   placed(3, 1),  placed(7, 5),
                                             placed(10, 10), placed(8, 12), placed(2, 19),
                                             placed(0, 20)};
        QCOMPARE(route.points, expected);
        QCOMPARE(route.stops.size(), 1U);
        QCOMPARE(route.stops[0].name, QStringLiteral("B"));
    }

    void aPathWithinOnePopIsOnePoint()
    {
        const MapPath route = routeOf(path({PopId("A")}, {}), {}, {pop("A", 1, 2)});
        QCOMPARE(route.points.size(), 1U);
        QVERIFY(route.stops.empty());
    }

    void anUnknownLinkGivesNoRoute()
    {
        const std::vector<Pop> pops{pop("A", 0, 0), pop("B", 10, 10)};
        QVERIFY(routeOf(path({PopId("A"), PopId("B")}, {LinkId("?")}), {}, pops).points.empty());
        QVERIFY(routeOf(path({PopId("A"), PopId("?")}, {}), {}, pops).points.empty());
        QVERIFY(routeOf(path({PopId("A"), PopId("B")}, {}), {}, pops).points.empty());
    }

    void pathsOverTheEdgeOfTheMapAreSeenOnBothSides_data()
    {
        QTest::addColumn<std::vector<GeoPoint>>("points");
        QTest::addColumn<double>("left");
        QTest::addColumn<double>("right");
        QTest::newRow("within the map")
            << std::vector<GeoPoint>{placed(1, 104), placed(35, 140)} << 104.0 << 140.0;
        QTest::newRow("eastwards over the Pacific")
            << std::vector<GeoPoint>{placed(1, 104), placed(35, 140), placed(34, -118)} << -180.0
            << 180.0;
        QTest::newRow("westwards over the Pacific")
            << std::vector<GeoPoint>{placed(34, -118), placed(21, -158), placed(-34, 151)} << -180.0
            << 180.0;
    }
    void pathsOverTheEdgeOfTheMapAreSeenOnBothSides()
    {
        QFETCH(std::vector<GeoPoint>, points);
        QFETCH(double, left);
        QFETCH(double, right);
        ShownMap map;
        MapPath path;
        path.points = points;
        map.view.setPaths({path});
        map.view.showPaths();
        const MapCamera camera = map.view.camera();
        for (const GeoPoint &point : points)
            QVERIFY(camera.visible().contains(toPlane(point)));
        QVERIFY(camera.visible().left() <= left + 0.001);
        QVERIFY(camera.visible().right() >= right - 0.001);
    }

    void candidatesDifferWithoutTheirColour()
    {
        std::set<QString> looks;
        for (const auto line :
             {PathLine::Solid, PathLine::LongDash, PathLine::Dots, PathLine::DashDot}) {
            const QPen pen = pathPen(line, Qt::black, 2.0);
            QString look = QString::number(int(pen.capStyle()));
            for (const double part : pen.dashPattern())
                look += QStringLiteral(" %1").arg(part * pen.widthF());
            looks.insert(look);
        }
        QCOMPARE(looks.size(), 4U);
    }
};

QTEST_MAIN(TestMapPath)
#include "tst_mappath.moc"
