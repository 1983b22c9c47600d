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
    void slowScripts_data();
    void slowScripts();
    void aRefusalSaysWhichLinkAndWhichField();
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
    QTest::newRow("what cannot be sold is refused, and changes nothing") << R"(
        add a  FRA-1  ams-cloud 0M     4G     -> outOfRange
        add a  FRA-1  ams-cloud -1G    4G     -> outOfRange
        add a  FRA-1  ams-cloud 1500k  4G     -> outOfRange     # not whole Mbps
        add a  FRA-1  ams-cloud 1M     1500k  -> outOfRange
        add a  FRA-1  ams-cloud 4G     1G     -> outOfRange     # turbo below base
        add a  NO-1   ams-cloud 1G     1G     -> notFound
        add a  FRA-1  no-cloud  1G     1G     -> notFound
        add a  FRA-1  ams-cloud 11G    11G    -> abovePort
        add a  FRA-1  ams-cloud 1G     11G    -> abovePort
        add a  FRA-1  lon-cloud 3G     3G     -> aboveOnRamp
        add a  FRA-1  lon-cloud 1G     3G     -> aboveOnRamp
        add a  FRA-1  gov-cloud 1G     1G     -> partitionMismatch
        add a  GOV-1  iad-cloud 1G     1G     -> partitionMismatch
        add .a FRA-1  ams-cloud 1G     1G     -> accepted       # a dot is a letter of names
        add a/b FRA-1 ams-cloud 1G     1G     -> outOfRange
        add .a FRA-1  ams-cloud 1G     1G     -> nameTaken
        add b  FRA-1  ams-cloud 1G     1G vlan 1 -> vlanTaken
        add b  FRA-1  ams-cloud 1G     1G most 309999 -> priceMoved
        add b  FRA-1  ams-cloud 1G     1G most 310000 -> accepted
        lines b                               -> active 1G vlan 2
        free FRA-1                            -> 8G
    )";
    QTest::newRow("a name is 1 to 64 letters") << R"(
        add a234567890123456789012345678901234567890123456789012345678901234 FRA-1 ams-cloud 1G 1G -> accepted
        add a2345678901234567890123456789012345678901234567890123456789012345 FRA-1 ams-cloud 1G 1G -> outOfRange
    )";
    QTest::newRow("the lowest free VLAN is given and never changes") << R"(
        add a FRA-1 ams-cloud 1M 1M          -> accepted
        add b FRA-1 ams-cloud 1M 1M vlan 3   -> accepted
        add c FRA-1 ams-cloud 1M 1M          -> accepted
        add d FRA-1 ams-cloud 1M 1M          -> accepted
        add e LON-1 ams-cloud 1M 1M          -> accepted
        lines c                              -> active 1M vlan 2
        lines d                              -> active 1M vlan 4
        lines e                              -> active 1M vlan 1    # another port
        delete a                             -> accepted
        add f FRA-1 ams-cloud 1M 1M          -> accepted
        lines f                              -> active 1M vlan 1
        down 60
        lines d                              -> active 1M vlan 4
    )";
    QTest::newRow("a full port and a full link are refused, and say so") << R"(
        add a FRA-1 ams-cloud 9G 9G   -> accepted
        add b FRA-1 ams-cloud 2G 2G   -> abovePort        # by way of LON the links would do
        add b FRA-1 ams-cloud 1G 1G   -> accepted         # to the last bit
        add c FRA-1 fra-cloud 1M 1M   -> abovePort        # no link, but the port is full
        add d LON-1 ams-cloud 8G 8G   -> accepted
        add e IAD-1 ams-cloud 3G 3G   -> aboveCapacity    # AMS-LON has 2G left
        add e IAD-1 ams-cloud 2G 2G   -> accepted
        delete a                      -> accepted
        add c FRA-1 fra-cloud 9G 9G   -> accepted
    )";
    QTest::newRow("an ended connection frees its name") << R"(
        add a FRA-1 ams-cloud 1G 1G   -> accepted
        delete a                      -> accepted
        delete a                      -> wrongState
        add a FRA-1 ams-cloud 2G 2G   -> accepted
        lines a                       -> active 2G vlan 1
        delete nobody                 -> notFound
        modify nobody base 1G         -> notFound
    )";
    QTest::newRow("a change of bandwidth is flown, and charged from its test") << R"(
        add a FRA-1 ams-cloud 1G 4G   -> accepted
        tick 3600
        modify a base 2G              -> accepted
        lines a                       -> active 2G vlan 1
        free FRA-1                    -> 8G
        orders a                      -> modify completed add completed
        steps a -> priceLocked done capacityReserved done edgesSet done cloudAccepted done *
        tick 3601
        billed a base                 -> 7200 seconds 800000   # an hour of each
        modify a base 500M            -> accepted
        free FRA-1                    -> 9500M
        modify a base 5G              -> outOfRange            # above its turbo
        modify a base 5G turbo 5G     -> accepted
        modify a base 11G turbo 11G   -> abovePort
        modify a base 1500k           -> outOfRange
        modify a                      -> missingField
        lines a                       -> active 5G vlan 1
    )";
    QTest::newRow("a new name or turbo touches no datapath") << R"(
        add a FRA-1 ams-cloud 1G 1G   -> accepted
        add b FRA-1 ams-cloud 1G 1G   -> accepted
        modify a name b               -> nameTaken
        modify a name c/d             -> outOfRange
        modify a name c               -> accepted
        lines a                       -> no such connection
        orders c                      -> modify completed add completed
        modify c turbo 3G             -> accepted
        modify c turbo 500M           -> outOfRange
        modify c base 2G              -> accepted
        lines c                       -> active 2G vlan 1
        modify c name c               -> accepted              # its own
    )";
    QTest::newRow("a base that rises takes a missing turbo with it") << R"(
        add a FRA-1 ams-cloud 1G 1G   -> accepted
        modify a base 2G              -> accepted
        modify a turbo 1G             -> outOfRange
        modify a base 1G              -> accepted
        modify a turbo 1G             -> accepted
    )";
    QTest::newRow("somebody else was faster") << R"(
        add a FRA-1 ams-cloud 1G 4G   -> accepted
        modify a turbo 2G version 1   -> stale
        delete a version 1            -> stale
    )";
}

void TestOrders::slowScripts_data()
{
    QTest::addColumn<QString>("script");

    QTest::newRow("an order takes 4 to 8 seconds, one step after the other") << R"(
        add a FRA-1 ams-cloud 1G 4G   -> accepted
        lines a                       -> pendingActive 0G vlan 1
        orders a                      -> add inProgress
        steps a -> priceLocked done capacityReserved done edgesSet now cloudAccepted toDo testedAtLineRate toDo
        free FRA-1                    -> 9G
        tick 3
        steps a -> priceLocked done capacityReserved done edgesSet done cloudAccepted now testedAtLineRate toDo
        lines a                       -> pendingActive 0G vlan 1
        boost a 2G 60                 -> notActive
        modify a base 2G              -> wrongState
        billed a base                 -> nothing
        tick 5
        lines a                       -> active 1G vlan 1
        modify a base 2G              -> accepted
        lines a                       -> active.pendingChange 1G vlan 1
        modify a base 3G              -> wrongState
        modify a turbo 9G             -> wrongState
        modify a name b               -> accepted
        boost b 4G 60                 -> wrongState
        free FRA-1                    -> 8G                    # more is held at once
        tick 5
        lines b                       -> active 2G vlan 1
        modify b base 1G              -> accepted
        free FRA-1                    -> 8G                    # less is freed once it is less
        tick 5
        lines b                       -> active 1G vlan 1
        free FRA-1                    -> 9G
        delete b                      -> accepted
        lines b                       -> pendingTerminate 1G vlan 1
        free FRA-1                    -> 9G
        tick 5
        lines b                       -> terminated 0G vlan 1
        free FRA-1                    -> 10G
    )";
    QTest::newRow("what is being built can be taken back") << R"(
        add a FRA-1 ams-cloud 1G 4G   -> accepted
        tick 3
        delete a                      -> accepted
        orders a                      -> delete inProgress add cancelled
        delete a                      -> wrongState
        free FRA-1                    -> 9G
        tick 5
        lines a                       -> cancelled 0G vlan 1
        orders a                      -> delete completed add cancelled
        free FRA-1                    -> 10G
        billed a base                 -> nothing
    )";
    QTest::newRow("a change under way is dropped by the end of the connection") << R"(
        add a FRA-1 ams-cloud 1G 4G   -> accepted
        tick 8
        modify a base 2G              -> accepted
        tick 1
        delete a                      -> accepted
        orders a                      -> delete inProgress modify cancelled add completed
        tick 5
        lines a                       -> terminated 0G vlan 1
        free FRA-1                    -> 10G
    )";
    QTest::newRow("a carrier that was down goes on where it was") << R"(
        add a FRA-1 ams-cloud 1G 4G   -> accepted
        tick 3
        down 100
        steps a -> priceLocked done capacityReserved done edgesSet done cloudAccepted now testedAtLineRate toDo
        tick 8
        lines a                       -> active 1G vlan 1
        modify a base 2G              -> accepted
        tick 1
        down 10
        lines a                       -> active.pendingChange 1G vlan 1
        tick 5
        lines a                       -> active 2G vlan 1
        delete a                      -> accepted
        down 10
        lines a                       -> terminated 0G vlan 1
        free FRA-1                    -> 10G
    )";
}

void TestOrders::slowScripts()
{
    QFETCH(QString, script);
    Script play(StepTimes::Demo);
    const std::string broken = play.run(script.toUtf8().constData());
    QVERIFY2(broken.empty(), broken.c_str());
}

void TestOrders::aRefusalSaysWhichLinkAndWhichField()
{
    Script play;
    CarrierHouse &house = play.house();
    QVERIFY(play.run("add a FRA-1 ams-cloud 9G 9G -> accepted").empty());
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

void TestOrders::scripts()
{
    QFETCH(QString, script);
    Script play;
    const std::string broken = play.run(script.toUtf8().constData());
    QVERIFY2(broken.empty(), broken.c_str());
}

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_orders.moc"
