// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/script.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;

class TestOrders : public QObject {
    Q_OBJECT

private slots:
    void scripts_data();
    void scripts();
};

void TestOrders::scripts_data()
{
    QTest::addColumn<QString>("script");

    QTest::newRow("an order is built, and taken down again") << R"(
        add a FRA-1 ams-cloud 1G 4G   -> accepted
        lines a                       -> active 1G vlan 1
        orders a                      -> add completed
        steps a -> priceLocked done capacityReserved done edgesSet done *
        free FRA-1                    -> 9G
        tick 3600
        delete a                      -> accepted
        lines a                       -> terminated 0G vlan 1
        orders a                      -> delete completed add completed
        steps a                       -> edgesSet done cloudAccepted done capacityFreed done
        free FRA-1                    -> 10G
        billed a base                 -> 3599 seconds 309914    # up to this second
        tick 60
        billed a base                 -> 3600 seconds 310000    # and no further
    )";
}

void TestOrders::scripts()
{
    QFETCH(QString, script);
    Script play;
    const std::string broken = play.run(script.toUtf8().constData());
    QVERIFY2(broken.empty(), broken.c_str());
}

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_orders.moc"
