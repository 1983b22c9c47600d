// SPDX-License-Identifier: GPL-3.0-or-later

#include "smallmap.h"

#include "ui/map/mapscene.h"
#include "ui/map/projection.h"
#include "ui/map/zoombuttons.h"

#include <QAbstractButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace turbolane;
using namespace turbolane::ui;

namespace {

void wheel(QWidget *on, QPointF at, int turned)
{
    QWheelEvent event(at, on->mapToGlobal(at), {}, {0, turned}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(on, &event);
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

bool touches(const QRectF &box, QPointF at, double reach)
{
    const double x = std::clamp(at.x(), box.left(), box.right());
    const double y = std::clamp(at.y(), box.top(), box.bottom());
    return distance({x, y}, at) < reach;
}

} // namespace

class TestMapView final : public QObject {
    Q_OBJECT

private slots:
    void aClickOnAPortsSquareChoosesThePort()
    {
        ShownMap map;
        QSignalSpy ports(&map.view, &MapView::portChosen);
        QSignalSpy cities(&map.view, &MapView::onRampCityChosen);
        QTest::mouseClick(map.canvas(), Qt::LeftButton, {}, map.at("Frankfurt"));
        QCOMPARE(ports.size(), 1);
        QCOMPARE(ports[0][0].value<PortId>(), PortId("P-FRA"));
        QCOMPARE(cities.size(), 0);
    }

    void aClickOnAPortsRingChoosesTheCitysOnRamps()
    {
        ShownMap map;
        QSignalSpy cities(&map.view, &MapView::onRampCityChosen);
        QTest::mouseClick(map.canvas(), Qt::LeftButton, {}, map.at("Frankfurt") + QPoint(13, 0));
        QCOMPARE(cities.size(), 1);
        QCOMPARE(cities[0][0].value<PopId>(), PopId("Frankfurt"));
    }

    void aSecondClickTakesTheNextPortOfTheCity()
    {
        ShownMap map;
        auto places = smallWorld();
        places[0].ports.push_back({PortId("P-FRA-2"), QStringLiteral("second")});
        map.view.setPlaces(places);
        QSignalSpy ports(&map.view, &MapView::portChosen);
        for (int i = 0; i < 3; ++i)
            QTest::mouseClick(map.canvas(), Qt::LeftButton, {}, map.at("Frankfurt"));
        QCOMPARE(ports[1][0].value<PortId>(), PortId("P-FRA-2"));
        QCOMPARE(ports[2][0].value<PortId>(), PortId("P-FRA"));
    }

    void aClickOnAnArcOrItsChipChoosesTheConnection()
    {
        ShownMap map;
        map.view.setConnections({connection(smallWorld(), {"c1", "Frankfurt", "Ashburn"})});
        QSignalSpy chosen(&map.view, &MapView::connectionChosen);
        const auto lines = map.view.scene().arcs().linesOf(ConnectionId("c1"));
        QTest::mouseClick(map.canvas(), Qt::LeftButton, {}, pointAlong(lines[0], 0.5).toPoint());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<ConnectionId>(), ConnectionId("c1"));

        map.view.select(ConnectionId("c1"));
        QCOMPARE(map.view.scene().chips().chips().size(), 1U);
        const QRectF chip = map.view.scene().chips().chips()[0].box;
        QVERIFY(!chip.isEmpty());
        QTest::mouseClick(map.canvas(), Qt::LeftButton, {}, chip.center().toPoint());
        QCOMPARE(chosen.size(), 2);
    }

    void aClickOnTheSeaChoosesNothing()
    {
        ShownMap map;
        QSignalSpy ports(&map.view, &MapView::portChosen);
        QSignalSpy cities(&map.view, &MapView::onRampCityChosen);
        QSignalSpy connections(&map.view, &MapView::connectionChosen);
        QTest::mouseClick(map.canvas(), Qt::LeftButton, {}, QPoint(40, 400));
        QCOMPARE(ports.size() + cities.size() + connections.size(), 0);
    }

    void theMapFollowsADrag()
    {
        ShownMap map;
        const QPointF held = map.view.camera().toPlane({600, 300});
        QTest::mousePress(map.canvas(), Qt::LeftButton, {}, {600, 300});
        QTest::mouseMove(map.canvas(), {620, 310});
        QTest::mouseMove(map.canvas(), {650, 260});
        QTest::mouseRelease(map.canvas(), Qt::LeftButton, {}, {650, 260});
        QVERIFY(distance(map.view.camera().toWindow(held), {650, 260}) < 1e-6);
    }

    void theWheelKeepsThePlaceUnderTheCursor_data()
    {
        QTest::addColumn<int>("turned");
        QTest::newRow("one notch in") << 120;
        QTest::newRow("three notches in") << 360;
        QTest::newRow("a touch pad's breath") << 7;
        QTest::newRow("one notch out") << -60;
    }
    void theWheelKeepsThePlaceUnderTheCursor()
    {
        QFETCH(int, turned);
        ShownMap map;
        const QPointF cursor(412, 199);
        const QPointF held = map.view.camera().toPlane(cursor);
        const double before = map.view.camera().scale();
        wheel(map.canvas(), cursor, turned);
        QVERIFY(distance(map.view.camera().toWindow(held), cursor) < 0.5);
        QCOMPARE(map.view.camera().scale() > before, turned > 0);
    }

    void theKeyboardZoomsAndGoesHome()
    {
        ShownMap map;
        const double before = map.view.camera().scale();
        QTest::keyClick(&map.view, Qt::Key_Plus);
        QVERIFY(map.view.camera().scale() > before);
        QTest::keyClick(&map.view, Qt::Key_Minus);
        QVERIFY(std::abs(map.view.camera().scale() - before) < 1e-9);
        QTest::keyClick(&map.view, Qt::Key_Home);
        QCOMPARE(map.view.camera(), MapCamera::wholeWorld(map.view.camera().window()));
    }

    void theButtonsZoomAndGoHome()
    {
        ShownMap map;
        const auto buttons = map.view.findChild<ZoomButtons *>()->findChildren<QAbstractButton *>();
        QCOMPARE(buttons.size(), 3);
        const double before = map.view.camera().scale();
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QVERIFY(map.view.camera().scale() > before);
        QTest::mouseClick(buttons[1], Qt::LeftButton);
        QVERIFY(std::abs(map.view.camera().scale() - before) < 1e-9);
        QTest::mouseClick(buttons[2], Qt::LeftButton);
        QCOMPARE(map.view.camera(), MapCamera::wholeWorld(map.view.camera().window()));
        for (QAbstractButton *button : buttons)
            QVERIFY(!button->accessibleName().isEmpty() && button->width() >= 28);
    }

    void arrowsGoToTheNearestMarkThatWay()
    {
        ShownMap map;
        map.view.setCamera(MapCamera({1056, 524}, toPlane(50, 9), 4.0));
        QTest::keyClick(&map.view, Qt::Key_Right); // the first one takes the nearest to the middle
        QCOMPARE(map.view.scene().context().focus.cursor, PopId("Frankfurt"));
        QTest::keyClick(&map.view, Qt::Key_Right);
        QCOMPARE(map.view.scene().context().focus.cursor, PopId("Mumbai"));
        QTest::keyClick(&map.view, Qt::Key_Left);
        QCOMPARE(map.view.scene().context().focus.cursor, PopId("Lagos"));
        QTest::keyClick(&map.view, Qt::Key_Up);
        QCOMPARE(map.view.scene().context().focus.cursor, PopId("Frankfurt"));
        QTest::keyClick(&map.view, Qt::Key_Escape);
        QVERIFY(map.view.scene().context().focus.cursor.isEmpty());
    }

    void theKeyboardsMarkIsBroughtIntoView()
    {
        ShownMap map;
        map.view.setCamera(MapCamera({1056, 524}, toPlane(50, 9), 12.0));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&map.view, Qt::Key_Right);
        const PopId cursor = map.view.scene().context().focus.cursor;
        const QPoint at = map.at(cursor.text().c_str());
        QVERIFY(map.canvas()->rect().adjusted(40, 40, -40, -40).contains(at));
    }

    void enterOnACityChoosesIt()
    {
        ShownMap map;
        QSignalSpy cities(&map.view, &MapView::onRampCityChosen);
        map.view.setCamera(MapCamera({1056, 524}, toPlane(7, 4), 4.0));
        QTest::keyClick(&map.view, Qt::Key_Down);
        QTest::keyClick(&map.view, Qt::Key_Return);
        QCOMPARE(cities.size(), 1);
        QCOMPARE(cities[0][0].value<PopId>(), PopId("Lagos"));
    }

    void aLowerWindowKeepsCentreAndScale()
    {
        ShownMap map;
        const MapCamera before = map.view.camera();
        map.view.resize(1056, 468); // a banner appeared
        map.settle();
        QVERIFY(distance(map.view.camera().centre(), before.centre()) < 1e-9);
        QCOMPARE(map.view.camera().scale(), before.scale());
    }

    void aMovedMapKeepsItsCentreWhenTheWindowGrows()
    {
        ShownMap map;
        map.view.setCamera(MapCamera({1056, 524}, toPlane(1.35, 103.8), 14.0));
        map.view.resize(1408, 824);
        map.settle();
        QVERIFY(distance(map.view.camera().centre(), toPlane(1.35, 103.8)) < 1e-9);
        QCOMPARE(map.view.camera().scale(), 14.0);
    }

    void theMapNeverMirrors()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        {
            ShownMap map;
            QCOMPARE(map.view.layoutDirection(), Qt::LeftToRight);
            QVERIFY(map.at("Ashburn").x() < map.at("Frankfurt").x());
            QSignalSpy ports(&map.view, &MapView::portChosen);
            QTest::mouseClick(map.canvas(), Qt::LeftButton, {}, map.at("Ashburn"));
            QCOMPARE(ports.size(), 1);
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void mergedCitiesAreListed()
    {
        ShownMap map;
        map.view.setPlaces(places({{"Amsterdam", 52.37, 4.90, 12}, {"Brussels", 50.85, 4.35, 5}}));
        QCOMPARE(map.view.mergedWith(PopId("Brussels")).front(), PopId("Amsterdam"));
        map.view.setCamera(MapCamera({1056, 524}, toPlane(51, 5), 30.0));
        QCOMPARE(map.view.mergedWith(PopId("Brussels")).size(), 1U);
        QVERIFY(map.view.mergedWith(PopId("nowhere")).empty());
    }

    void labelsNeverCoverMarksChipsOrEachOther()
    {
        ShownMap map;
        for (quint32 seed = 0; seed < 25; ++seed) {
            QRandomGenerator random(seed);
            map.view.setPlaces(randomPlaces(random));
            auto boosted = connection(smallWorld(), {"c1", "Frankfurt", "Ashburn"});
            boosted.boosted = true;
            map.view.setConnections({boosted});
            map.view.setCamera(
                MapCamera({1056, 524}, {random.bounded(200.0) - 100.0, random.bounded(60.0) - 40.0},
                          3.0 + random.bounded(20.0)));
            QVERIFY2(labelLawHolds(map.view.scene()),
                     qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

private:
    static std::vector<MapPlace> randomPlaces(QRandomGenerator &random)
    {
        std::vector<MapPlace> places;
        for (int i = 0; i < 150; ++i) {
            MapPlace place;
            place.id = PopId("p" + std::to_string(i));
            place.name = QStringLiteral("City number %1").arg(i);
            place.at = placed(random.bounded(110.0) - 45.0, random.bounded(300.0) - 140.0);
            place.onRamps = int(random.bounded(18));
            if (i % 40 == 0)
                place.ports.push_back({PortId("port" + std::to_string(i)), place.name});
            places.push_back(place);
        }
        return places;
    }

    static bool labelLawHolds(const MapScene &scene)
    {
        const auto &labels = scene.labels().labels();
        for (std::size_t i = 0; i < labels.size(); ++i) {
            const QRectF &box = labels[i].box;
            for (const QRectF &chip : scene.chips().boxes())
                if (chip.intersects(box))
                    return false;
            for (const MapMark &mark : scene.context().marks)
                if (touches(box, scene.context().camera.toWindow(mark.plane), mark.reach() - 0.3))
                    return false;
            for (std::size_t k = 0; k < i; ++k)
                if (labels[k].box.intersects(box))
                    return false;
        }
        return !labels.empty();
    }
};

QTEST_MAIN(TestMapView)
#include "tst_mapview.moc"
