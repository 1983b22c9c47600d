// SPDX-License-Identifier: GPL-3.0-or-later

#include "smallmap.h"

#include "ui/map/mapscene.h"
#include "ui/style/theme.h"

#include <QPaintEvent>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using namespace turbolane::literals;

namespace {

/// Remembers which parts of a widget were painted.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QWidget *watched)
        : QObject(watched)
    {
        watched->installEventFilter(this);
    }
    QRegion painted;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

std::vector<MapConnection> two()
{
    return {connection(smallWorld(), {"atlantic", "Frankfurt", "Ashburn", 2_Gbps, 0.0}),
            connection(smallWorld(), {"pacific", "Singapore", "Tokyo", 2_Gbps, 0.0})};
}

QRegion paintedBy(ShownMap &map, const std::function<void()> &change)
{
    map.settle();
    PaintWatch watch(map.canvas());
    change();
    QCoreApplication::processEvents();
    QTest::qWait(0);
    return watch.painted;
}

} // namespace

class TestMapRepaint final : public QObject {
    Q_OBJECT

private slots:
    void sayingTheSameAgainPaintsNothing()
    {
        ShownMap map;
        map.view.setConnections(two());
        QVERIFY(paintedBy(map, [&] {
                    map.view.setConnections(two());
                    map.view.setPlaces(smallWorld());
                    map.view.setPaths({});
                    map.view.select({});
                }).isEmpty());
    }

    void aChangedConnectionPaintsItselfAndNotTheOther()
    {
        ShownMap map;
        map.view.setConnections(two());
        const QRegion painted = paintedBy(map, [&] {
            auto connections = two();
            connections[0].state = MapConnectionState::Down;
            map.view.setConnections(connections);
        });
        QVERIFY(painted.contains(pointOf(map, "atlantic")));
        QVERIFY(!painted.contains(pointOf(map, "pacific")));
        QVERIFY(!painted.contains(map.at("Sydney")));
    }

    void aNewNamePaintsNothingWhereItIsNotShown()
    {
        ShownMap map;
        map.view.setConnections(two());
        QVERIFY(paintedBy(map, [&] {
                    auto connections = two();
                    connections[0].name = QStringLiteral("renamed");
                    map.view.setConnections(connections);
                }).isEmpty());
    }

    void aCountdownPaintsOnlyItsChip()
    {
        ShownMap map;
        auto connections = two();
        connections[1].boosted = true;
        connections[1].detail = QStringLiteral("5 Gbps, 1:27:53 left");
        map.view.setConnections(connections);
        const QRegion painted = paintedBy(map, [&] {
            connections[1].detail = QStringLiteral("5 Gbps, 1:27:52 left");
            map.view.setConnections(connections);
        });
        const QRectF chip = map.view.scene().chips().chips()[0].box;
        QVERIFY(painted.contains(chip.center().toPoint()));
        QVERIFY(chip.adjusted(-6, -6, 6, 6).toAlignedRect().contains(painted.boundingRect()));
    }

    void hoveringPaintsOnlyAroundTheMark()
    {
        ShownMap map;
        const QRegion painted =
            paintedBy(map, [&] { QTest::mouseMove(map.canvas(), map.at("Sydney")); });
        QVERIFY(painted.contains(map.at("Sydney")));
        QVERIFY(!painted.contains(map.at("Frankfurt")));
    }

    void aGoneConnectionLeavesNoTrace()
    {
        ShownMap map;
        map.settle();
        const QImage before = map.view.grab().toImage();
        map.view.setConnections(two());
        map.settle();
        QVERIFY(map.view.grab().toImage() != before);
        map.view.setConnections({});
        map.settle();
        QCOMPARE(map.view.grab().toImage(), before);
    }

    void aPatchLooksLikeANewPicture()
    {
        ShownMap patched;
        patched.view.setConnections(two());
        patched.settle();
        auto connections = two();
        connections[0].state = MapConnectionState::Provisioning;
        connections[1].boosted = true;
        patched.view.setConnections(connections);
        patched.settle();
        ShownMap fresh;
        fresh.view.setConnections(connections);
        fresh.settle();
        QCOMPARE(patched.view.grab().toImage(), fresh.view.grab().toImage());
    }

    void aPanInsideTheEdgePaintsNoNewPicture()
    {
        ShownMap map;
        map.view.setConnections(two());
        map.settle();
        const int before = map.view.scene().land().picturesPainted();
        map.view.setCamera(map.view.camera().panned({20, -30}));
        map.settle();
        QCOMPARE(map.view.scene().land().picturesPainted(), before);
        map.view.setCamera(map.view.camera().panned({200, 0}));
        map.settle();
        QCOMPARE(map.view.scene().land().picturesPainted(), before + 1);
    }

    void aPannedPictureLooksLikeANewOne()
    {
        const MapCamera start({1056, 524}, {20.0, -20.0}, 12.0);
        ShownMap panned;
        panned.view.setCamera(start);
        panned.settle();
        panned.view.setCamera(panned.view.camera().panned({30, -24}));
        panned.settle();
        ShownMap fresh;
        fresh.view.setCamera(start);
        fresh.view.setCamera(fresh.view.camera().panned({300, 0}));
        fresh.settle();
        fresh.view.setCamera(fresh.view.camera().panned({-270, -24}));
        fresh.settle();
        QCOMPARE(panned.view.grab().toImage(), fresh.view.grab().toImage());
    }

    void theClockRunsOnlyWhileSomethingMovesAndIsSeen()
    {
        ShownMap map;
        DashClock &clock = map.view.scene().clock();
        QVERIFY(!clock.isRunning());
        auto connections = two();
        connections[0].utilisation = 0.5;
        map.view.setConnections(connections);
        QVERIFY(clock.isRunning());
        map.view.hide();
        QVERIFY(!clock.isRunning());
        map.view.show();
        QVERIFY(clock.isRunning());
        map.view.setNotice(MapNotice{QStringLiteral("State of 14:29"), QStringLiteral("stopped")});
        QVERIFY(!clock.isRunning());
        map.view.setNotice({});
        QVERIFY(clock.isRunning());
        Theme::current().setReducedMotion(true);
        QVERIFY(!clock.isRunning());
        Theme::current().setReducedMotion(false);
        QVERIFY(clock.isRunning());
        map.view.setConnections(two()); // nothing is used any more
        QVERIFY(!clock.isRunning());
    }

    void theClockRestsWhenAllThatFlowsIsOutOfView()
    {
        ShownMap map;
        auto connections = two();
        connections[0].utilisation = 0.5;
        map.view.setConnections(connections);
        QVERIFY(map.view.scene().clock().isRunning());
        map.view.setCamera(MapCamera({1056, 524}, {135.0, 25.0}, 20.0)); // Australia
        QVERIFY(!map.view.scene().clock().isRunning());
    }

    void aBeatPaintsAlongTheArcsThatFlow()
    {
        ShownMap map;
        auto connections = two();
        connections[0].utilisation = 0.5;
        map.view.setConnections(connections);
        const QRegion painted = paintedBy(map, [&] { emit map.view.scene().clock().beat(); });
        QVERIFY(painted.contains(pointOf(map, "atlantic")));
        QVERIFY(!painted.contains(pointOf(map, "pacific")));
    }

    void thousandsOfConnectionsMoveNoMoreThanAFew()
    {
        ShownMap map;
        std::vector<MapConnection> many;
        const auto world = smallWorld();
        for (int i = 0; i < 2'000; ++i) {
            many.push_back(connection(world, {"x", "Frankfurt", i % 2 ? "Ashburn" : "Tokyo"}));
            many.back().id = ConnectionId("c" + std::to_string(i));
        }
        map.view.setConnections(many);
        map.settle();
        QVERIFY(map.view.scene().arcs().arcsInMotion() <= ArcLayer::mostInMotion);
        QVERIFY(map.view.scene().isSettled());
    }

private:
    static QPoint pointOf(const ShownMap &map, const char *id)
    {
        return pointAlong(map.view.scene().arcs().linesOf(ConnectionId(id))[0], 0.5).toPoint();
    }
};

QTEST_MAIN(TestMapRepaint)
#include "tst_maprepaint.moc"
