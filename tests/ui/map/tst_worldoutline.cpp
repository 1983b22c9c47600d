// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/projection.h"
#include "ui/map/worldoutline.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace turbolane::ui;

namespace {

QByteArray shippedBytes()
{
    WorldOutline::shipped();
    QFile file(QStringLiteral(":/turbolane/map/world.map"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isLand(int level, QPointF place)
{
    for (const LandPiece &piece : WorldOutline::shipped().land(level))
        if (piece.area.contains(toPlane(place.x(), place.y())))
            return true;
    return false;
}

int vertices(int level)
{
    int count = 0;
    for (const LandPiece &piece : WorldOutline::shipped().land(level))
        count += piece.area.elementCount();
    return count;
}

} // namespace

class TestWorldOutline final : public QObject {
    Q_OBJECT

private slots:
    void landIsWherePeopleStand_data()
    {
        QTest::addColumn<QPointF>("place"); // latitude, longitude
        QTest::addColumn<bool>("land");
        QTest::newRow("Frankfurt") << QPointF(50.11, 8.68) << true;
        QTest::newRow("Singapore") << QPointF(1.36, 103.82) << true;
        QTest::newRow("Hong Kong, New Territories") << QPointF(22.42, 114.15) << true;
        QTest::newRow("Chukotka, west of the date line") << QPointF(66.5, 179.0) << true;
        QTest::newRow("Chukotka, east of the date line") << QPointF(66.5, -175.0) << true;
        QTest::newRow("Antarctica") << QPointF(-85.0, 40.0) << true;
        QTest::newRow("Atlantic") << QPointF(30.0, -40.0) << false;
        QTest::newRow("Pacific at the date line") << QPointF(0.0, 180.0) << false;
        QTest::newRow("Caspian Sea") << QPointF(42.0, 50.5) << false;
        QTest::newRow("Gulf of Guinea") << QPointF(0.0, 0.0) << false;
    }
    void landIsWherePeopleStand()
    {
        QFETCH(QPointF, place);
        QFETCH(bool, land);
        QCOMPARE(isLand(WorldOutline::levelCount - 1, place), land);
    }

    void singaporeCanBeSeenInTheOpeningView()
    {
        const int level = WorldOutline::levelFor(3.62);
        bool seen = false;
        for (const LandPiece &piece : WorldOutline::shipped().land(level))
            seen = seen || piece.area.contains(toPlane(1.36, 103.82));
        QVERIFY(seen);
    }

    void closerMeansMoreDetail()
    {
        for (int level = 1; level < WorldOutline::levelCount; ++level)
            QVERIFY(vertices(level) > vertices(level - 1));
        QCOMPARE(WorldOutline::levelFor(1.0), 0);
        QCOMPARE(WorldOutline::levelFor(5.0), 1);
        QCOMPARE(WorldOutline::levelFor(72.0), 3);
    }

    void noCoastRunsAlongTheCut()
    {
        int cutPieces = 0;
        for (const LandPiece &piece : WorldOutline::shipped().land(3)) {
            const bool touches =
                std::abs(piece.bounds.left()) == 180.0 || std::abs(piece.bounds.right()) == 180.0;
            if (!touches)
                continue;
            ++cutPieces;
            for (int i = 1; i < piece.coast.elementCount(); ++i) {
                const auto before = piece.coast.elementAt(i - 1);
                const auto now = piece.coast.elementAt(i);
                const bool alongTheCut = std::abs(now.x) == 180.0 && now.x == before.x;
                QVERIFY(now.isMoveTo() || !alongTheCut);
            }
        }
        QVERIFY(cutPieces >= 3);
    }

    void nothingLiesBeyondTheWorld()
    {
        for (const LandPiece &piece : WorldOutline::shipped().land(3))
            QVERIFY(worldOnPlane().adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(piece.bounds));
        QVERIFY(WorldOutline::shipped().borders(3).size() > 300);
    }

    void damagedBytesGiveAnEmptyWorld_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = shippedBytes();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another file") << QByteArray("PNG something else");
        QTest::newRow("only its name") << QByteArray("TLMAP1");
        QTest::newRow("cut in the middle") << good.left(good.size() / 2);
        QTest::newRow("one byte short") << good.left(good.size() - 1);
        QTest::newRow("an endless number") << QByteArray("TLMAP1") + QByteArray(64, '\xff');
        QTest::newRow("more islands than bytes")
            << QByteArray("TLMAP1\x80\x02") + QByteArray("\xff\xff\xff\x7f");
    }
    void damagedBytesGiveAnEmptyWorld()
    {
        QFETCH(QByteArray, bytes);
        const WorldOutline outline(bytes);
        QVERIFY(outline.isEmpty());
        QVERIFY(outline.land(0).empty());
    }
};

QTEST_APPLESS_MAIN(TestWorldOutline)
#include "tst_worldoutline.moc"
