// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/mapbench.h"

#include <QTest>

#include <set>

using namespace turbolane::ui;

class TestMapBench final : public QObject {
    Q_OBJECT

private slots:
    void measuresEveryFigureOnce()
    {
        const auto figures = measureMap(12, 4);
        std::set<std::string> names;
        for (const MapFigure &figure : figures) {
            QVERIFY(figure.value >= 0.0);
            QVERIFY(!figure.unit.empty());
            names.insert(figure.name);
        }
        QCOMPARE(names.size(), figures.size());
        QVERIFY(names.count("map_pan_p99_ms_12_connections") == 1);
    }
};

QTEST_MAIN(TestMapBench)
#include "tst_mapbench.moc"
