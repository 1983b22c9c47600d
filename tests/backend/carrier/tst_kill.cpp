// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/carrierhouse.h"
#include "tests/support/laws.h"
#include "tests/support/soak.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;

namespace {

using Deed = std::function<Result<std::string>(Services &)>;

/// One customer's day: a connection is built, changed, boosted and ended, while the carrier is
/// killed once, right after one of its commits, and stays down for a while.
class Story {
public:
    Story(int commits, Millis down)
        : m_down(down)
        , m_commitsBefore(m_house.store().database().commits())
    {
        if (commits > 0)
            m_house.dieAfterCommits(commits);
    }

    void tell()
    {
        deed("add", [](Services &s) {
            return idOf(s.orders.add({.name = "a",
                                      .port = PortId("port-fra"),
                                      .onRamp = OnRampId("ams-cloud"),
                                      .base = Bandwidth::gbps(1),
                                      .turbo = Bandwidth::gbps(4),
                                      .vlan = {},
                                      .mostHourly = {},
                                      .externalId = {}}));
        });
        pass(Seconds(30));
        deed("modify", [](Services &s) {
            return idOf(s.orders.modify({.connection = ConnectionId("connection-1"),
                                         .name = {},
                                         .base = Bandwidth::gbps(2),
                                         .turbo = {},
                                         .version = {}}));
        });
        pass(Seconds(20));
        deed("boost", [](Services &s) {
            return idOf(s.boosts.start({.connection = ConnectionId("connection-1"),
                                        .to = Bandwidth::gbps(4),
                                        .duration = Seconds(90),
                                        .most = {}}));
        });
        pass(Seconds(40));
        deed("extend", [](Services &s) {
            return idOf(s.boosts.extend(
                {.boost = BoostId("boost-1"), .additional = Seconds(30), .most = {}}));
        });
        pass(Seconds(120));
        deed("delete", [](Services &s) {
            return idOf(
                s.orders.remove({.connection = ConnectionId("connection-1"), .version = {}}));
        });
        pass(Seconds(60));
    }

    CarrierHouse &house() { return m_house; }
    int commits() { return m_house.store().database().commits() - m_commitsBefore; }
    bool wasKilled() const { return m_killed; }

private:
    static Result<std::string> idOf(const Result<PlacedOrder> &placed)
    {
        return placed ? Result<std::string>(placed->order.id.text()) : placed.error();
    }
    static Result<std::string> idOf(const Result<Boost> &boost)
    {
        return boost ? Result<std::string>(boost->id.text()) : boost.error();
    }

    /// As a client does it: the same key again until an answer arrives.
    void deed(const char *key, const Deed &deed)
    {
        const IdempotencyKey under(key);
        const auto once = [&](Services &s) -> Result<std::string> {
            if (const auto earlier = s.answers.earlier(under, key); *earlier)
                return (*earlier)->body;
            const auto answer = deed(s);
            if (answer)
                s.answers.keep(under, key, {.status = 202, .body = *answer});
            return answer;
        };
        auto answer = m_house.ask<std::string>(once);
        if (comesBack())
            answer = m_house.ask<std::string>(once);
        const bool isOver = m_killed && !answer && answer.error().code == ErrorCode::WrongState;
        if (isOver && std::string_view(key) == "extend")
            return; // the boost ended while the carrier was down
        QVERIFY2(answer, answer ? "" : (key + answer.error().detail).c_str());
    }
    void pass(Millis time)
    {
        m_house.pass(time);
        if (comesBack())
            m_house.pass(time);
    }
    bool comesBack()
    {
        if (!m_house.isDead())
            return false;
        m_house.kill();
        m_house.clock().advance(m_down);
        m_house.start();
        m_killed = true;
        return true;
    }

    CarrierHouse m_house{StepTimes::Demo};
    Millis m_down;
    int m_commitsBefore;
    bool m_killed = false;
};

} // namespace

class TestKill : public QObject {
    Q_OBJECT

private slots:
    void killedAfterAnyCommitItGoesOn_data();
    void killedAfterAnyCommitItGoesOn();
    void killedOnWakingUpItKnowsThatItSlept();
};

void TestKill::killedAfterAnyCommitItGoesOn_data()
{
    QTest::addColumn<int>("downMillis");
    QTest::newRow("and back at once") << 0;
    QTest::newRow("and back in less than a second") << 300;
    QTest::newRow("and back after seven and a half seconds") << 7'500;
    QTest::newRow("and back after ten minutes, when all is over") << 600'000;
    if (test::isSoak())
        for (int millis = 1; millis < 400'000; millis += millis / 3 + 1)
            QTest::addRow("and back after %d ms", millis) << millis;
}

void TestKill::killedAfterAnyCommitItGoesOn()
{
    QFETCH(int, downMillis);
    Story undisturbed(0, Millis(0));
    undisturbed.tell();
    const int commits = undisturbed.commits();
    QVERIFY(commits > 20);
    for (int kill = 1; kill <= commits; ++kill) {
        Story story(kill, Millis(downMillis));
        story.tell();
        QVERIFY(story.wasKilled());
        CarrierHouse &house = story.house();
        const QString when = QStringLiteral("killed after commit %1: ").arg(kill);
        const std::string broken = brokenLaw(house);
        QVERIFY2(broken.empty(), qPrintable(when + QString::fromStdString(broken)));
        const auto connections = house.services().inventory.connections();
        QCOMPARE(connections.size(), std::size_t(1));
        QVERIFY2(connections[0].state == ProductState::Terminated, qPrintable(when));
        const auto boosts = house.services().inventory.boosts();
        QCOMPARE(boosts.size(), std::size_t(1));
        QVERIFY2(isTerminal(boosts[0].state), qPrintable(when));
        QCOMPARE(house.services().inventory.orders().size(), std::size_t(5));
        for (const Order &order : house.services().inventory.orders())
            QVERIFY2(isTerminal(order.state), qPrintable(when));
    }
}

void TestKill::killedOnWakingUpItKnowsThatItSlept()
{
    CarrierHouse house;
    house.pass(Seconds(30));
    const Instant asleep = house.clock().now();
    house.clock().advance(Seconds(500));
    house.carrier().stillAlive(); // awake, and killed before it could write down anything
    house.kill();
    house.start();
    const auto outages = house.store().charges.outages();
    QCOMPARE(outages.size(), std::size_t(1));
    QCOMPARE(outages[0].from(), floorToSecond(asleep));
    QCOMPARE(outages[0].to(), ceilToSecond(house.clock().now()));
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
