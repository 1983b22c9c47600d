// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/geopoint.h"

#include <QTest>

using namespace turbolane;

class TestGeoPoint : public QObject {
    Q_OBJECT

private slots:
    void onlyTheGlobeHasPlaces_data();
    void onlyTheGlobeHasPlaces();
};

void TestGeoPoint::onlyTheGlobeHasPlaces_data()
{
    QTest::addColumn<qint64>("latitude");
    QTest::addColumn<qint64>("longitude");
    QTest::addColumn<bool>("accepted");

    QTest::newRow("Frankfurt") << qint64(50'110'000) << qint64(8'682'000) << true;
    QTest::newRow("Auckland") << qint64(-36'848'000) << qint64(174'763'000) << true;
    QTest::newRow("north pole") << qint64(90'000'000) << qint64(0) << true;
    QTest::newRow("south pole") << qint64(-90'000'000) << qint64(0) << true;
    QTest::newRow("date line, east") << qint64(0) << qint64(180'000'000) << true;
    QTest::newRow("date line, west") << qint64(0) << qint64(-180'000'000) << true;
    QTest::newRow("north of the pole") << qint64(90'000'001) << qint64(0) << false;
    QTest::newRow("south of the pole") << qint64(-90'000'001) << qint64(0) << false;
    QTest::newRow("east of the line") << qint64(0) << qint64(180'000'001) << false;
    QTest::newRow("west of the line") << qint64(0) << qint64(-180'000'001) << false;
    QTest::newRow("would wrap 32 bits") << (qint64(1) << 32) << qint64(0) << false;
}

void TestGeoPoint::onlyTheGlobeHasPlaces()
{
    QFETCH(qint64, latitude);
    QFETCH(qint64, longitude);
    QFETCH(bool, accepted);
    const Result<GeoPoint> point = GeoPoint::microdegrees(latitude, longitude);
    QCOMPARE(bool(point), accepted);
    if (!point)
        return;
    QCOMPARE(qint64(point->latitudeMicrodegrees()), latitude);
    QCOMPARE(qint64(point->longitudeMicrodegrees()), longitude);
    QCOMPARE(point->latitude(), double(latitude) / 1e6);
    QCOMPARE(point->longitude(), double(longitude) / 1e6);
}

QTEST_APPLESS_MAIN(TestGeoPoint)
#include "tst_geopoint.moc"
