// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/script.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;

class TestOrders : public QObject {
    Q_OBJECT

private slots:
    void scripts_data() { scriptRows("orders.txt"); }
    void scripts()
    {
        QFETCH(std::string, script);
        QCOMPARE(QString::fromStdString(Script().run(script)), QString());
    }
    void aRefusalSaysWhichLinkAndWhichField();
};

void TestOrders::aRefusalSaysWhichLinkAndWhichField()
{
    Script play;
    CarrierHouse &house = play.house();
    QCOMPARE(play.run("add a FRA-1 ams-cloud 9G 9G -> accepted"), std::string());
    const auto refused = house.ask<PlacedOrder>([](Services &services) {
        return services.orders.add({.name = "b",
                                    .port = PortId("port-fra"),
                                    .onRamp = OnRampId("ams-cloud"),
                                    .base = Bandwidth::gbps(5),
                                    .turbo = Bandwidth::gbps(5),
                                    .vlan = {},
                                    .mostHourly = {},
                                    .externalId = {}});
    });
    QCOMPARE(refused.error().code, ErrorCode::AboveCapacity);
    QCOMPARE(refused.error().pointer, std::string("/bandwidthKbps"));
    QVERIFY2(refused.error().detail.find("FRA-") != std::string::npos,
             refused.error().detail.c_str());
}

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_orders.moc"
