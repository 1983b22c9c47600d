// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/mapcamera.h"
#include "ui/map/projection.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace turbolane::ui;

namespace {

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

class TestMapCamera final : public QObject {
    Q_OBJECT

private slots:
    void opensAsThePicturesDo_data()
    {
        QTest::addColumn<QSizeF>("window");
        QTest::addColumn<QPointF>("place"); // latitude, longitude
        QTest::addColumn<QPointF>("drawn"); // measured in the picture
        QTest::newRow("Frankfurt at 1440")
            << QSizeF(1056, 524) << QPointF(50.110, 8.682) << QPointF(510.6, 131.4);
        QTest::newRow("Singapore at 1440")
            << QSizeF(1056, 524) << QPointF(1.352, 103.820) << QPointF(855.0, 324.8);
        QTest::newRow("Ashburn at 1440")
            << QSizeF(1056, 524) << QPointF(39.019, -77.460) << QPointF(198.6, 180.8);
        QTest::newRow("Frankfurt at 1920")
            << QSizeF(1408, 824) << QPointF(50.110, 8.682) << QPointF(679.9, 239.4);
    }
    void opensAsThePicturesDo()
    {
        QFETCH(QSizeF, window);
        QFETCH(QPointF, place);
        QFETCH(QPointF, drawn);
        const MapCamera camera = MapCamera::opening(window);
        const QPointF at = camera.toWindow(toPlane(place.x(), place.y()));
        QVERIFY2(distance(at, drawn) < 2.0,
                 qPrintable(QStringLiteral("%1, %2").arg(at.x()).arg(at.y())));
    }

    void aPointComesBackFromTheWindow()
    {
        const MapCamera camera({800, 600}, {20.0, -15.0}, 7.3);
        for (const QPointF point : {QPointF(0, 0), QPointF(800, 600), QPointF(123.4, 56.7)}) {
            QVERIFY(distance(camera.toWindow(camera.toPlane(point)), point) < 1e-9);
            QVERIFY(distance(camera.transform().map(camera.toPlane(point)), point) < 1e-9);
        }
    }

    void zoomingKeepsThePlaceUnderTheCursor()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 500; ++i) {
            const MapCamera camera({1056, 524}, {random.bounded(120.0) - 60.0, -20.0}, 4.0);
            const QPointF cursor(random.bounded(1056.0), random.bounded(524.0));
            const double factor = 1.0 + random.bounded(4.0);
            const QPointF held = camera.toPlane(cursor);
            const MapCamera closer = camera.zoomedAround(cursor, factor);
            QVERIFY2(distance(closer.toPlane(cursor), held) * closer.scale() < 1e-6,
                     qPrintable(QStringLiteral("seed 7, step %1").arg(i)));
            QVERIFY(closer.scale() > camera.scale());
        }
    }

    void zoomStopsAtTheWorldAndAtTheStreet()
    {
        MapCamera camera({1056, 524}, {0.0, 0.0}, 4.0);
        for (int i = 0; i < 40; ++i)
            camera = camera.zoomedAround({500, 250}, 2.0);
        QCOMPARE(camera.scale(), MapCamera::closest);
        for (int i = 0; i < 40; ++i)
            camera = camera.zoomedAround({500, 250}, 0.5);
        QCOMPARE(camera.scale(), MapCamera::wholeWorld({1056, 524}).scale());
    }

    void theWholeWorldIsInView_data()
    {
        QTest::addColumn<QSizeF>("window");
        QTest::newRow("reference") << QSizeF(1056, 524);
        QTest::newRow("large") << QSizeF(1408, 824);
        QTest::newRow("narrow") << QSizeF(400, 900);
        QTest::newRow("flat") << QSizeF(1800, 200);
    }
    void theWholeWorldIsInView()
    {
        QFETCH(QSizeF, window);
        const QRectF visible =
            MapCamera::wholeWorld(window).visible().adjusted(-.01, -.01, .01, .01);
        for (const QPointF place :
             {QPointF(-54.8, -68.3), QPointF(78.2, 15.6), QPointF(0, -180), QPointF(0, 180)})
            QVERIFY(visible.contains(toPlane(place.x(), place.y())));
    }

    void panningFollowsThePointerButNeverLosesTheWorld()
    {
        const MapCamera camera({1056, 524}, {10.0, -10.0}, 5.0);
        const QPointF held = camera.toPlane({300, 200});
        QVERIFY(distance(camera.panned({40, -25}).toWindow(held), {340, 175}) < 1e-9);
        for (const QPointF far : {QPointF(1e6, 1e6), QPointF(-1e6, -1e6)}) {
            const QRectF seen = camera.panned(far).visible().adjusted(.01, .01, -.01, -.01);
            QVERIFY(worldOnPlane().contains(seen));
        }
    }

    void panningStopsAtTheEdgeOfTheWorld_data()
    {
        QTest::addColumn<QPointF>("centre");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QPointF>("pulled");
        QTest::addColumn<QPointF>("moved"); // pixels that the map went along
        const QPointF middle(0.0, -10.0);
        QTest::newRow("in the middle") << middle << 8.0 << QPointF(30, 20) << QPointF(30, 20);
        QTest::newRow("to the date line: 528 pixels are 66 degrees")
            << middle << 8.0 << QPointF(-9'000, 0) << QPointF(-912, 0);
        QTest::newRow("from beyond the edge further out")
            << QPointF(170.0, -10.0) << 8.0 << QPointF(-50, 0) << QPointF(0, 0);
        QTest::newRow("from beyond the edge back in")
            << QPointF(170.0, -10.0) << 8.0 << QPointF(50, 0) << QPointF(50, 0);
        QTest::newRow("a world smaller than the window stays in it")
            << QPointF(0.0, -40.0) << 2.6 << QPointF(9'000, 0) << QPointF(60, 0);
    }
    void panningStopsAtTheEdgeOfTheWorld()
    {
        QFETCH(QPointF, centre);
        QFETCH(double, scale);
        QFETCH(QPointF, pulled);
        QFETCH(QPointF, moved);
        const MapCamera camera({1056, 400}, centre, scale);
        const MapCamera after = camera.panned(pulled);
        const QPointF went = (camera.centre() - after.centre()) * after.scale();
        QVERIFY2(distance(went, moved) < 1.0,
                 qPrintable(QStringLiteral("%1, %2").arg(went.x()).arg(went.y())));
    }

    void resizingKeepsTheCentre()
    {
        const MapCamera camera({1056, 524}, {33.0, -12.0}, 6.0);
        const MapCamera wider = camera.resized({1408, 824});
        QCOMPARE(wider.centre(), camera.centre());
        QCOMPARE(wider.scale(), camera.scale());
    }

    void showingAnAreaFitsItBetweenTheMargins()
    {
        const QMarginsF margins(100, 20, 40, 60);
        const QRectF area(toPlane(50, 8), toPlane(1, 104));
        const MapCamera camera = MapCamera::opening({1056, 524}).showing(area, margins, 40.0);
        const QRectF drawn(camera.toWindow(area.topLeft()), camera.toWindow(area.bottomRight()));
        const QRectF room = QRectF(0, 0, 1056, 524).marginsRemoved(margins);
        QVERIFY(room.adjusted(-.01, -.01, .01, .01).contains(drawn));
        QVERIFY(distance(drawn.center(), room.center()) < 0.01);
    }

    void showingOnePlaceDoesNotZoomToTheLimit()
    {
        const QRectF area(toPlane(50, 8), toPlane(50, 8));
        QCOMPARE(MapCamera::opening({1056, 524}).showing(area, {}, 16.0).scale(), 16.0);
    }
};

QTEST_APPLESS_MAIN(TestMapCamera)
#include "tst_mapcamera.moc"
