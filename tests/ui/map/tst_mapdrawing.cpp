// SPDX-License-Identifier: GPL-3.0-or-later

#include "smallmap.h"

#include "ui/map/mapscene.h"
#include "ui/map/projection.h"
#include "ui/map/snapcard.h"

#include <QSignalSpy>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;

namespace {

/// A map and everything it says while a connection is drawn on it.
struct Drawing {
    ShownMap map;
    QSignalSpy started{&map.view, &MapView::drawingStarted};
    QSignalSpy snapped{&map.view, &MapView::snapped};
    QSignalSpy released{&map.view, &MapView::released};
    QSignalSpy cancelled{&map.view, &MapView::cancelled};

    void press(const char *at) { QTest::mousePress(map.canvas(), Qt::LeftButton, {}, map.at(at)); }
    void moveTo(QPoint at) { QTest::mouseMove(map.canvas(), at); }
    void release(QPoint at) { QTest::mouseRelease(map.canvas(), Qt::LeftButton, {}, at); }
    void key(Qt::Key key) { QTest::keyClick(&map.view, key); }
    PopId city(const QSignalSpy &spy, int number) const { return spy[number][0].value<PopId>(); }
};

} // namespace

class TestMapDrawing final : public QObject {
    Q_OBJECT

private slots:
    void aDragFromAPortToACityAsksForItOnce()
    {
        Drawing drawing;
        drawing.press("Frankfurt");
        drawing.moveTo({600, 200});
        QCOMPARE(drawing.started.size(), 1);
        QCOMPARE(drawing.started[0][0].value<PortId>(), PortId("P-FRA"));
        QVERIFY(drawing.map.view.isDrawing());
        const QPoint mumbai = drawing.map.at("Mumbai");
        drawing.moveTo(mumbai + QPoint(12, 5));
        drawing.moveTo(mumbai + QPoint(3, 5));
        QCOMPARE(drawing.snapped.size(), 1);
        QCOMPARE(drawing.city(drawing.snapped, 0), PopId("Mumbai"));
        drawing.release(mumbai);
        QCOMPARE(drawing.released.size(), 1);
        QCOMPARE(drawing.city(drawing.released, 0), PopId("Mumbai"));
        QCOMPARE(drawing.snapped.size(), 1);
        QCOMPARE(drawing.cancelled.size(), 0);
        QVERIFY(!drawing.map.view.isDrawing());
        drawing.release(mumbai);
        QCOMPARE(drawing.released.size(), 1);
    }

    void aCityTakesHoldWithinTwentySixPixels_data()
    {
        QTest::addColumn<int>("away");
        QTest::addColumn<bool>("holds");
        QTest::newRow("on it") << 0 << true;
        QTest::newRow("25 px") << 25 << true;
        QTest::newRow("27 px") << 27 << false;
    }
    void aCityTakesHoldWithinTwentySixPixels()
    {
        QFETCH(int, away);
        QFETCH(bool, holds);
        Drawing drawing;
        drawing.press("Frankfurt");
        drawing.moveTo({600, 200});
        drawing.moveTo(drawing.map.at("Sydney") - QPoint(0, away));
        QCOMPARE(drawing.snapped.size(), holds ? 1 : 0);
        QCOMPARE(drawing.map.view.scene().context().focus.target,
                 holds ? PopId("Sydney") : PopId());
    }

    void leavingACityLetsGoOfIt()
    {
        Drawing drawing;
        drawing.press("Frankfurt");
        drawing.moveTo(drawing.map.at("Mumbai"));
        drawing.moveTo({600, 420});
        QCOMPARE(drawing.snapped.size(), 2);
        QVERIFY(drawing.city(drawing.snapped, 1).isEmpty());
        drawing.release({600, 420});
        QCOMPARE(drawing.released.size(), 0);
        QCOMPARE(drawing.cancelled.size(), 1);
    }

    void escapeDropsTheDrawing()
    {
        Drawing drawing;
        drawing.press("Frankfurt");
        drawing.moveTo(drawing.map.at("Mumbai"));
        drawing.key(Qt::Key_Escape);
        QCOMPARE(drawing.cancelled.size(), 1);
        QVERIFY(drawing.map.view.scene().draft().isEmpty());
        QVERIFY(drawing.map.view.scene().context().focus.target.isEmpty());
        drawing.release(drawing.map.at("Mumbai"));
        QCOMPARE(drawing.released.size(), 0);
        QCOMPARE(drawing.cancelled.size(), 1);
    }

    void aPopOrACityWithoutOnRampsIsNoTarget()
    {
        Drawing drawing;
        drawing.press("Frankfurt");
        drawing.moveTo(drawing.map.at("Djibouti"));
        QCOMPARE(drawing.snapped.size(), 0);
    }

    void aPortReachesTheOnRampsOfItsOwnCity()
    {
        Drawing drawing;
        drawing.press("Frankfurt");
        drawing.moveTo(drawing.map.at("Frankfurt") + QPoint(10, 0));
        QCOMPARE(drawing.snapped.size(), 0); // not before it has been away
        drawing.moveTo({600, 300});
        drawing.moveTo(drawing.map.at("Frankfurt"));
        QCOMPARE(drawing.city(drawing.snapped, 0), PopId("Frankfurt"));
    }

    void theWholeDrawingCanBeDoneWithKeys()
    {
        Drawing drawing;
        drawing.map.view.setCamera(MapCamera({1056, 524}, toPlane(50, 9), 4.0));
        drawing.key(Qt::Key_Right);
        drawing.key(Qt::Key_Return);
        QCOMPARE(drawing.started.size(), 1);
        drawing.key(Qt::Key_Right);
        QCOMPARE(drawing.city(drawing.snapped, 0), PopId("Mumbai"));
        drawing.key(Qt::Key_Right);
        QCOMPARE(drawing.city(drawing.snapped, 1), PopId("Singapore"));
        QVERIFY(!drawing.map.view.scene().draft().isEmpty());
        drawing.key(Qt::Key_Return);
        QCOMPARE(drawing.released.size(), 1);
        QCOMPARE(drawing.city(drawing.released, 0), PopId("Singapore"));
        QVERIFY(!drawing.map.view.isDrawing());
    }

    void enterBeforeACityIsChosenAsksForNothing()
    {
        Drawing drawing;
        drawing.map.view.startDrawing(PortId("P-SIN"), DrawBy::Keys);
        drawing.key(Qt::Key_Return);
        QCOMPARE(drawing.released.size(), 0);
        QVERIFY(drawing.map.view.isDrawing());
    }

    void tabGoesThroughTheCitiesByDistance()
    {
        Drawing drawing;
        drawing.map.view.startDrawing(PortId("P-SIN"), DrawBy::Keys);
        for (const char *expected : {"Singapore", "Mumbai", "Tokyo"}) {
            drawing.key(Qt::Key_Tab);
            QCOMPARE(drawing.snapped.back()[0].value<PopId>(), PopId(expected));
        }
        drawing.key(Qt::Key_Backtab);
        QCOMPARE(drawing.snapped.back()[0].value<PopId>(), PopId("Mumbai"));
        QVERIFY(drawing.map.view.hasFocus());
    }

    void aDrawingCanBeDoneByClicks()
    {
        Drawing drawing;
        drawing.map.view.startDrawing(PortId("P-FRA"), DrawBy::Click);
        drawing.moveTo({600, 300});
        QTest::mouseClick(drawing.map.canvas(), Qt::LeftButton, {}, QPoint(600, 300));
        QVERIFY(drawing.map.view.isDrawing()); // a click on the sea does not end it
        QTest::mouseClick(drawing.map.canvas(), Qt::LeftButton, {}, drawing.map.at("Tokyo"));
        QCOMPARE(drawing.city(drawing.released, 0), PopId("Tokyo"));
    }

    void aDragFromACityWithoutAPortPansTheMap()
    {
        Drawing drawing;
        const QPointF before = drawing.map.view.camera().centre();
        const QPoint lagos = drawing.map.at("Lagos");
        drawing.press("Lagos");
        drawing.moveTo(lagos + QPoint(30, 10));
        drawing.release(lagos + QPoint(30, 10));
        QCOMPARE(drawing.started.size(), 0);
        QVERIFY(drawing.map.view.camera().centre() != before);
    }

    void theCardShowsWhatThePageSaysAndOnlyThen()
    {
        Drawing drawing;
        auto *card = drawing.map.view.findChild<SnapCard *>();
        drawing.press("Frankfurt");
        drawing.moveTo(drawing.map.at("Singapore"));
        QVERIFY(!card->isVisible());
        drawing.map.view.setSnapCard({QStringLiteral("aws"), QStringLiteral("AWS ap-southeast-1"),
                                      QStringLiteral("148.6 ms"), QStringLiteral("Release"),
                                      QStringLiteral("Esc cancels")});
        QVERIFY(card->isVisible());
        QVERIFY(drawing.map.view.rect().contains(card->geometry()));
        drawing.moveTo(drawing.map.at("Sydney"));
        QVERIFY(!card->isVisible()); // old words are not shown for another city
        drawing.key(Qt::Key_Escape);
        QVERIFY(!card->isVisible());
    }

    void aHeldDrawingStaysUntilItIsReleased()
    {
        Drawing drawing;
        drawing.map.view.holdDrawing(PopId("Frankfurt"), PopId("Singapore"));
        const MapFocus &focus = drawing.map.view.scene().context().focus;
        QCOMPARE(focus.target, PopId("Singapore"));
        QVERIFY(!drawing.map.view.scene().draft().isEmpty());
        drawing.map.view.releaseHeldDrawing();
        QVERIFY(focus.target.isEmpty());
        QVERIFY(drawing.map.view.scene().draft().isEmpty());
    }
};

QTEST_MAIN(TestMapDrawing)
#include "tst_mapdrawing.moc"
