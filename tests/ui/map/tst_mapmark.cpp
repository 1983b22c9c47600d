// SPDX-License-Identifier: GPL-3.0-or-later

#include "smallmap.h"

#include "ui/map/mapmark.h"
#include "ui/map/nameroom.h"

#include <QTest>

#include <algorithm>

using namespace turbolane;
using namespace turbolane::ui;

namespace {

const MapMark *find(const std::vector<MapMark> &marks, const char *id)
{
    const auto found = std::find_if(marks.begin(), marks.end(),
                                    [id](const MapMark &mark) { return mark.id == PopId(id); });
    return found == marks.end() ? nullptr : &*found;
}

} // namespace

class TestMapMark final : public QObject {
    Q_OBJECT

private slots:
    void citiesMergeUnderFourteenPixels_data()
    {
        QTest::addColumn<double>("pixels");
        QTest::addColumn<bool>("firstIsPort");
        QTest::addColumn<int>("marks");
        QTest::newRow("13.9 px") << 13.9 << false << 1;
        QTest::newRow("14.1 px") << 14.1 << false << 2;
        QTest::newRow("one spot") << 0.0 << false << 1;
        QTest::newRow("17.9 px from a port") << 17.9 << true << 1;
        QTest::newRow("18.1 px from a port") << 18.1 << true << 2;
    }
    void citiesMergeUnderFourteenPixels()
    {
        QFETCH(double, pixels);
        QFETCH(bool, firstIsPort);
        QFETCH(int, marks);
        const double scale = 10.0;
        const auto two = places({{"large", 0.0, 0.0, 9, firstIsPort ? "P" : nullptr},
                                 {"small", 0.0, pixels / scale, 2}});
        QCOMPARE(int(mergedMarks(two, scale).size()), marks);
    }

    void theLargerCityStandsForBoth()
    {
        const auto marks = mergedMarks(
            places({{"small", 0.0, 0.0, 2}, {"large", 0.0, 0.5, 9}, {"far", 0.0, 9.0, 1}}), 10.0);
        QCOMPARE(marks.size(), 2U);
        QCOMPARE(marks[0].id, PopId("large"));
        QCOMPARE(marks[0].onRamps, 11);
        QCOMPARE(marks[0].members.size(), 2U);
    }

    void aUsedCityIsLargerThanAnUnusedOneAndAPortThanBoth()
    {
        auto three = places({{"large", 0.0, 0.0, 16}, {"used", 0.0, 0.5, 1}});
        three[1].used = true;
        QCOMPARE(mergedMarks(three, 10.0)[0].id, PopId("used"));
        three.push_back(places({{"port", 0.0, 0.2, 0, "P-1"}})[0]);
        QCOMPARE(mergedMarks(three, 10.0)[0].id, PopId("port"));
        QCOMPARE(mergedMarks(three, 10.0).size(), 1U);
    }

    void zoomingSeparatesThem()
    {
        const auto two = places({{"Amsterdam", 52.37, 4.90, 12}, {"Brussels", 50.85, 4.35, 5}});
        QCOMPARE(mergedMarks(two, 3.62).size(), 1U);
        QCOMPARE(mergedMarks(two, 20.0).size(), 2U);
    }

    void aPopNeverJoinsAndHidesUnderAMark()
    {
        const auto under = mergedMarks(places({{"city", 0.0, 0.0, 9}, {"pop", 0.0, 0.5, 0}}), 10.0);
        QCOMPARE(under.size(), 1U);
        QCOMPARE(under[0].members.size(), 1U);
        QCOMPARE(mergedMarks(places({{"city", 0.0, 0.0, 9}, {"pop", 0.0, 1.2, 0}}), 10.0).size(),
                 2U);
    }

    void moreOnRampsMakeALargerRing_data()
    {
        QTest::addColumn<int>("onRamps");
        QTest::addColumn<double>("radius");
        QTest::newRow("one") << 1 << 3.6;
        QTest::newRow("two") << 2 << 4.0;
        QTest::newRow("five") << 5 << 5.0;
        QTest::newRow("nine") << 9 << 6.0;
        QTest::newRow("eighteen") << 18 << 6.0;
    }
    void moreOnRampsMakeALargerRing()
    {
        QFETCH(int, onRamps);
        QFETCH(double, radius);
        const auto marks = mergedMarks(places({{"city", 0.0, 0.0, onRamps}}), 10.0);
        QCOMPARE(marks[0].radius(), radius);
    }

    void aCrowdedPortStillHasRoomForItsName()
    {
        // A port with a small city on every side, and one used city that has to stay.
        auto crowd = places({{"port", 0, 0, 3, "P-1"},
                             {"east", 0, 2.6, 2},
                             {"west", 0, -2.6, 2},
                             {"north", 2.6, 0, 2},
                             {"south", -2.6, 0, 2},
                             {"ne", 1.7, 1.9, 2},
                             {"nw", 1.7, -1.9, 2},
                             {"se", -1.7, 1.9, 2},
                             {"sw", -1.7, -1.9, 1}});
        crowd[1].used = true;
        const double scale = 10.0;
        const auto merged = mergedMarks(crowd, scale);
        QCOMPARE(merged.size(), 9U);
        const auto roomy =
            withRoomForNames(merged, scale, [](const QString &) { return QSizeF(60, 15); });
        const MapMark *port = find(roomy, "port");
        QVERIFY(!port->nameRoom.isEmpty());
        QVERIFY(find(roomy, "east"));
        QVERIFY(port->members.size() > 1);
        QCOMPARE(roomy.size() + port->members.size(), 10U);
    }

    void aFreePortMovesNobody()
    {
        const auto merged = mergedMarks(smallWorld(), 3.62);
        const auto roomy =
            withRoomForNames(merged, 3.62, [](const QString &) { return QSizeF(60, 15); });
        QCOMPARE(roomy.size(), merged.size());
        QVERIFY(!find(roomy, "Frankfurt")->nameRoom.isEmpty());
    }

    void onRampsAndPortsStandAtTheirPop()
    {
        Pop pop;
        pop.id = PopId("FRA");
        pop.city = "Frankfurt";
        pop.at = placed(50.11, 8.68);
        OnRamp aws;
        aws.pop = pop.id;
        aws.provider = "aws";
        OnRamp novel;
        novel.pop = pop.id;
        novel.provider = "somebody-new";
        OnRamp lost;
        lost.pop = PopId("XXX");
        Port port;
        port.id = PortId("p1");
        port.name = "KG-FRA-01";
        port.pop = pop.id;
        const auto places = mapPlaces({pop}, {aws, aws, novel, lost}, {port});
        QCOMPARE(places.size(), 1U);
        QCOMPARE(places[0].onRamps, 3);
        QCOMPARE(places[0].providers.count(), 2);
        QVERIFY(places[0].providers.has(Provider::Other));
        QCOMPARE(places[0].ports[0].name, QStringLiteral("KG-FRA-01"));
    }
};

QTEST_APPLESS_MAIN(TestMapMark)
#include "tst_mapmark.moc"
