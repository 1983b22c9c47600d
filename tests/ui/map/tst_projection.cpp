// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/greatcircle.h"
#include "ui/map/projection.h"
#include "ui/map/smoothline.h"

#include <QTest>

#include <cmath>

using namespace turbolane;
using namespace turbolane::ui;

namespace {

GeoPoint placed(double latitude, double longitude)
{
    return *GeoPoint::microdegrees(std::llround(latitude * 1e6), std::llround(longitude * 1e6));
}

bool isSmooth(const std::vector<QPointF> &line, double longestStep)
{
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QPointF step = line[i] - line[i - 1];
        if (std::hypot(step.x(), step.y()) > longestStep)
            return false;
    }
    return true;
}

} // namespace

class TestProjection final : public QObject {
    Q_OBJECT

private slots:
    void latitudesLieWhereMillerPutThem_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("y");
        QTest::newRow("equator") << 0.0 << 0.0;
        QTest::newRow("30 north") << 30.0 << -30.918;
        QTest::newRow("45 north") << 45.0 << -48.291;
        QTest::newRow("60 north") << 60.0 << -68.574;
        QTest::newRow("60 south") << -60.0 << 68.574;
        QTest::newRow("north pole") << 90.0 << -131.976;
        QTest::newRow("south pole") << -90.0 << 131.976;
    }
    void latitudesLieWhereMillerPutThem()
    {
        QFETCH(double, latitude);
        QFETCH(double, y);
        const QPointF plane = toPlane(latitude, 12.5);
        QVERIFY2(std::abs(plane.y() - y) < 0.002, qPrintable(QString::number(plane.y(), 'f', 4)));
        QCOMPARE(plane.x(), 12.5);
    }

    void everyPlaceComesBackFromThePlane()
    {
        for (int latitude = -90; latitude <= 90; latitude += 5)
            for (int longitude = -180; longitude <= 180; longitude += 15) {
                const GeoPoint back = fromPlane(toPlane(latitude, longitude));
                QVERIFY(std::abs(back.latitudeMicrodegrees() - latitude * 1'000'000) <= 1);
                QVERIFY(std::abs(back.longitudeMicrodegrees() - longitude * 1'000'000) <= 1);
            }
    }

    void aPlaceBeyondTheWorldComesBackOnItsEdge()
    {
        QCOMPARE(fromPlane({300.0, 0.0}).longitude(), 180.0);
        QCOMPARE(fromPlane({-300.0, 0.0}).longitude(), -180.0);
        QVERIFY(fromPlane({0.0, -500.0}).latitude() > 89.0);
    }

    void anglesAreThoseOfTheGlobe_data()
    {
        QTest::addColumn<GeoPoint>("a");
        QTest::addColumn<GeoPoint>("b");
        QTest::addColumn<double>("degrees");
        QTest::newRow("a quarter of the equator") << placed(0, 0) << placed(0, 90) << 90.0;
        QTest::newRow("equator to pole") << placed(0, 33) << placed(90, 0) << 90.0;
        QTest::newRow("nowhere") << placed(50, 8) << placed(50, 8) << 0.0;
        QTest::newRow("opposite") << placed(10, 20) << placed(-10, -160) << 180.0;
        QTest::newRow("Frankfurt to Ashburn")
            << placed(50.110, 8.682) << placed(39.019, -77.460) << 58.897;
    }
    void anglesAreThoseOfTheGlobe()
    {
        QFETCH(GeoPoint, a);
        QFETCH(GeoPoint, b);
        QFETCH(double, degrees);
        QVERIFY2(std::abs(degreesBetween(a, b) - degrees) < 0.01,
                 qPrintable(QString::number(degreesBetween(a, b))));
    }

    void aGreatCircleOverTheAtlanticBowsNorth()
    {
        const auto line = greatCircle(placed(50.110, 8.682), placed(39.019, -77.460));
        QCOMPARE(line.front(), toPlane(50.110, 8.682));
        QCOMPARE(line.back(), toPlane(39.019, -77.460));
        double top = 0.0;
        for (const QPointF &point : line)
            top = std::min(top, point.y());
        QVERIFY(fromPlane({0.0, top}).latitude() > 52.0);
        QVERIFY(isSmooth(line, 4.0));
    }

    void aWayOverTheDateLineNeverJumps()
    {
        const auto line = greatCircle(placed(35.677, 139.650), placed(34.052, -118.244));
        QVERIFY(isSmooth(line, 4.0));
        QCOMPARE(line.back().x(), 360.0 - 118.244);
    }

    void oppositePlacesStillHaveALine()
    {
        const auto line = greatCircle(placed(10, 20), placed(-10, -160));
        QCOMPARE(line.size(), 2U);
        for (const QPointF &point : line)
            QVERIFY(std::isfinite(point.x()) && std::isfinite(point.y()));
    }

    void aCableGoesThroughEveryWaypointInTurn()
    {
        const std::vector<GeoPoint> way{placed(43.3, 5.4),  placed(37.5, 11.0), placed(34.0, 25.0),
                                        placed(31.2, 32.3), placed(27.0, 34.5), placed(12.6, 43.3)};
        const auto line = smoothLine(way);
        std::size_t next = 0;
        for (const QPointF &point : line) {
            const QPointF gap = point - toPlane(way[next]);
            if (std::hypot(gap.x(), gap.y()) < 1e-6 && next + 1 < way.size())
                ++next;
        }
        QCOMPARE(next, way.size() - 1);
        QCOMPARE(line.back(), toPlane(way.back()));
        QVERIFY(isSmooth(line, 4.0));
    }

    void aCableOverTheDateLineNeverJumps()
    {
        const auto line =
            smoothLine({placed(35, 141), placed(40, 170), placed(42, -170), placed(38, -125)});
        QVERIFY(isSmooth(line, 8.0));
    }

    void shortAndRepeatedWaypointsAreHarmless()
    {
        QVERIFY(smoothLine({}).empty());
        QCOMPARE(smoothLine({placed(1, 1)}).size(), 1U);
        QCOMPARE(smoothLine({placed(1, 1), placed(1, 1), placed(2, 2)}).size(), 2U);
    }
};

QTEST_APPLESS_MAIN(TestProjection)
#include "tst_projection.moc"
