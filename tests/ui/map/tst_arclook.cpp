// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/arcbundles.h"
#include "ui/map/arclook.h"
#include "ui/map/arcshape.h"
#include "ui/map/greatcircle.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace turbolane;
using namespace turbolane::ui;
using namespace turbolane::literals;

namespace {

GeoPoint placed(double latitude, double longitude)
{
    return *GeoPoint::microdegrees(std::llround(latitude * 1e6), std::llround(longitude * 1e6));
}

MapConnection between(const char *id, GeoPoint from, GeoPoint to)
{
    MapConnection connection;
    connection.id = ConnectionId(id);
    connection.from = from;
    connection.to = to;
    connection.bandwidth = 2_Gbps;
    return connection;
}

MapPalette palette()
{
    MapPalette palette;
    palette.link = Qt::gray;
    palette.blue = Qt::blue;
    palette.turbo = QColor(255, 107, 26);
    palette.badFill = Qt::red;
    return palette;
}

const GeoPoint frankfurt = placed(50.110, 8.682);
const GeoPoint ashburn = placed(39.019, -77.460);

} // namespace

class TestArcLook final : public QObject {
    Q_OBJECT

private slots:
    void widthGrowsWithTheBandwidth_data()
    {
        QTest::addColumn<qint64>("kbps");
        QTest::addColumn<double>("pixels");
        QTest::newRow("50 Mbps") << qint64(50'000) << 2.0;
        QTest::newRow("500 Mbps") << qint64(500'000) << 2.0;
        QTest::newRow("just under 1 Gbps") << qint64(999'999) << 2.0;
        QTest::newRow("1 Gbps") << qint64(1'000'000) << 2.5;
        QTest::newRow("2 Gbps") << qint64(2'000'000) << 3.25;
        QTest::newRow("5 Gbps") << qint64(5'000'000) << 4.25;
        QTest::newRow("10 Gbps") << qint64(10'000'000) << 5.5;
        QTest::newRow("100 Gbps") << qint64(100'000'000) << 5.5;
    }
    void widthGrowsWithTheBandwidth()
    {
        QFETCH(qint64, kbps);
        QFETCH(double, pixels);
        QCOMPARE(arcWidth(Bandwidth::kbps(kbps)), pixels);
    }

    void dashesAreAsLongAndFastAsTheUse_data()
    {
        QTest::addColumn<double>("utilisation");
        QTest::addColumn<double>("pixels");
        QTest::addColumn<double>("secondsFor56");
        QTest::newRow("idle") << 0.0 << 0.0 << 2.6;
        QTest::newRow("half") << 0.5 << 8.0 << 1.65;
        QTest::newRow("86%") << 0.86 << 13.76 << 0.966;
        QTest::newRow("full") << 1.0 << 16.0 << 0.7;
        QTest::newRow("a reading above full") << 1.4 << 16.0 << 0.7;
    }
    void dashesAreAsLongAndFastAsTheUse()
    {
        QFETCH(double, utilisation);
        QFETCH(double, pixels);
        QFETCH(double, secondsFor56);
        QVERIFY(std::abs(dashLength(utilisation) - pixels) < 1e-9);
        QVERIFY(std::abs(56.0 / dashSpeed(utilisation) - secondsFor56) < 1e-9);
    }

    void dashesRunTowardsTheOnRamp()
    {
        MapConnection connection = between("c", frankfurt, ashburn);
        connection.utilisation = 0.5;
        const ArcLook look = arcLook(connection, {}, palette());
        const QPen start = flowingPen(look, 0.5, 0.0);
        const QPen later = flowingPen(look, 0.5, 0.1);
        const double unit = start.widthF();
        QVERIFY(std::abs((start.dashOffset() - later.dashOffset()) * unit - 5.6 / 1.65) < 1e-9);
        QVERIFY(std::abs((start.dashPattern()[0] + start.dashPattern()[1]) * unit - 28.0) < 1e-9);
    }

    void onlyLiveTrafficFlows_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<double>("utilisation");
        QTest::addColumn<bool>("moves");
        QTest::newRow("live") << int(MapConnectionState::Live) << 0.4 << true;
        QTest::newRow("live, idle") << int(MapConnectionState::Live) << 0.0 << false;
        QTest::newRow("provisioning") << int(MapConnectionState::Provisioning) << 0.4 << false;
        QTest::newRow("down") << int(MapConnectionState::Down) << 0.4 << false;
        QTest::newRow("stale") << int(MapConnectionState::Stale) << 0.4 << false;
    }
    void onlyLiveTrafficFlows()
    {
        QFETCH(int, state);
        QFETCH(double, utilisation);
        QFETCH(bool, moves);
        MapConnection connection = between("c", frankfurt, ashburn);
        connection.state = MapConnectionState(state);
        connection.utilisation = utilisation;
        QCOMPARE(flows(connection), moves);
        QCOMPARE(arcLook(connection, {}, palette()).dashes.style() != Qt::NoPen, moves);
    }

    void everyStateLooksDifferentWithoutItsColour()
    {
        std::set<QString> looks;
        for (const auto state : {MapConnectionState::Live, MapConnectionState::Provisioning,
                                 MapConnectionState::Down, MapConnectionState::Stale}) {
            MapConnection connection = between("c", frankfurt, ashburn);
            connection.state = state;
            QString look;
            for (const QPen &pen : arcLook(connection, {}, palette()).still) {
                look += QString::number(pen.widthF());
                for (const double part : pen.dashPattern())
                    look += QStringLiteral(" %1").arg(part);
            }
            looks.insert(look);
        }
        QCOMPARE(looks.size(), 4U);
    }

    void theChosenOneIsWiderAndHasAHalo()
    {
        const MapConnection connection = between("c", frankfurt, ashburn);
        const ArcLook usual = arcLook(connection, {}, palette());
        const ArcLook chosen = arcLook(connection, {.selected = true}, palette());
        QCOMPARE(usual.still.back().widthF(), 3.25);
        QCOMPARE(chosen.still.back().widthF(), 4.0);
        QCOMPARE(chosen.still.size(), usual.still.size() + 1);
        QCOMPARE(chosen.still.front().widthF(), 13.0);
    }

    void aBoostGlowsInTwoWideStrokesAndNothingElseIsOrange()
    {
        MapConnection connection = between("c", frankfurt, ashburn);
        connection.boosted = true;
        connection.utilisation = 0.9;
        const ArcLook look = arcLook(connection, {}, palette());
        QCOMPARE(look.still.size(), 4U);
        QCOMPARE(look.still[0].widthF(), 3.25 + 14.0);
        QCOMPARE(look.still[1].widthF(), 3.25 + 7.0);
        QCOMPARE(look.dashes.color().rgb(), palette().turbo.rgb());
        connection.boosted = false;
        for (const QPen &pen : arcLook(connection, {.selected = true}, palette()).still)
            QVERIFY(pen.color().rgb() != palette().turbo.rgb());
    }

    void connectionsBetweenTheSameCitiesLieBesideEachOther()
    {
        const std::vector<MapConnection> three{between("a", frankfurt, ashburn),
                                               between("b", frankfurt, ashburn),
                                               between("c", ashburn, frankfurt)};
        const auto places = bundled(three);
        QCOMPARE(places[0].bow, 7.0);
        QCOMPARE(places[1].bow, 0.0);
        QCOMPARE(places[2].bow, 7.0); // it runs the other way: its right is their left
        QCOMPARE(bundled({three[0]})[0], (BundlePlace{0.0, true}));
    }

    void aSixthConnectionHasNoPlaceOfItsOwn()
    {
        std::vector<MapConnection> many;
        for (const char *id : {"a", "b", "c", "d", "e", "f"})
            many.push_back(between(id, frankfurt, ashburn));
        const auto places = bundled(many);
        QVERIFY(places[4].beside);
        QVERIFY(!places[5].beside);
        QCOMPARE(places[5].bow, places[4].bow);
    }

    void anArcOverTheDateLineLeavesAtOneEdgeAndComesBackAtTheOther()
    {
        const ArcShape arc(greatCircle(placed(35.677, 139.650), placed(34.052, -118.244)));
        const MapCamera camera = MapCamera::wholeWorld({1056, 524});
        QVERIFY(arc.crossesTheEdge());
        QCOMPARE(arc.inWindow(camera, 0.0).size(), 2U);
        const ArcShape home(greatCircle(frankfurt, ashburn));
        QCOMPARE(home.inWindow(camera, 0.0).size(), 1U);
    }

    void distanceIsMeasuredToTheLineNotToItsBox()
    {
        const QPolygonF line({{0, 0}, {100, 100}});
        QVERIFY(std::abs(distanceTo(line, {100, 0}) - 70.7107) < 0.001);
        QVERIFY(distanceTo(line, {50, 50}) < 1e-9);
        QCOMPARE(pointAlong(line, 0.5), QPointF(50, 50));
    }

    void theCoverOfALineHoldsAllOfIt()
    {
        const QPolygonF line({{0, 0}, {60, 10}, {120, 90}, {300, 95}});
        const auto cover = coverOf(line, 8.0);
        for (double part = 0.0; part <= 1.0; part += 0.01) {
            const QPointF point = pointAlong(line, part);
            const bool covered = std::any_of(cover.begin(), cover.end(), [&](const QRectF &rect) {
                return rect.contains(QRectF(point.x() - 4, point.y() - 4, 8, 8));
            });
            QVERIFY(covered);
        }
    }
};

QTEST_APPLESS_MAIN(TestArcLook)
#include "tst_arclook.moc"
