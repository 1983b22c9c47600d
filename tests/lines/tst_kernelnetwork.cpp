// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/keeper/network.h"
#include "tests/lines/ownkernel.h"
#include "tests/lines/samples.h"
#include "tests/support/soak.h"

#include <QDir>
#include <QElapsedTimer>

#include <optional>

using namespace turbolane;
using namespace turbolane::lines;
using namespace turbolane::lines::tests;
using namespace turbolane::literals;
using turbolane::test::shortOrLong;

namespace {

std::optional<Network::Step> refused; ///< the step of which a test says no

bool objects(Network::Step step)
{
    return refused == step;
}

} // namespace

/// Lines in this machine's kernel.
class TestKernelNetwork : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aLineCarriesBothWays();
    void linesAreKeptApart();
    void whatDoesNotCarryLetsNothingThrough();
    void theKernelHoldsTheRate_data();
    void theKernelHoldsTheRate();
    void noMoreThanTheRateGetsThrough();
    void aHundredChangesLoseNothing();
    void whatIsChangedByHandIsPutRight_data();
    void whatIsChangedByHandIsPutRight();
    void countersGoOnOverRepairs();
    void namesThatAreTakenAreTakenBack();
    void aNumberHasOneLine();
    void aLookLetsChangesPass();
    void halfMadeLinesLeaveNothing_data();
    void halfMadeLinesLeaveNothing();
    void otherEndsMakeItAnew();
    void madeAndTakenAwayAgainAndAgainNothingStays();

private:
    Netlink &core() { return m_network->core(); }
    SiteSocket at(const std::string &site, std::uint32_t address)
    {
        return SiteSocket(*m_network->site(site), address);
    }
    static std::size_t interfaces()
    {
        Interfaces found;
        auto dump = Dump::of(askForInterfaces());
        const auto hear = [&] {
            return dump->hear([&](nlmsghdr *told) { hearInterface(told, found); });
        };
        for (auto isAll = hear(); isAll && !*isAll;)
            isAll = hear();
        return found.size();
    }
    static qsizetype openFiles()
    {
        return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System).size();
    }
    bool carries(const Line &line);
    LineState seen(const std::string &id);

    std::unique_ptr<Network> m_network;
};

void TestKernelNetwork::initTestCase()
{
    if (const std::string why = whyNot(); !why.empty())
        QSKIP(why.c_str());
}

void TestKernelNetwork::init()
{
    refused.reset();
    m_network = std::make_unique<Network>(std::move(*currentNamespace()), objects);
}

void TestKernelNetwork::cleanup()
{
    if (m_network)
        m_network->clear();
    m_network.reset();
}

/// A line that was just made takes some milliseconds to come to life: said until it is heard.
bool TestKernelNetwork::carries(const Line &line)
{
    const SiteSocket a = at(line.a.site, line.a.address);
    const SiteSocket z = at(line.z.site, line.z.address);
    const auto isHeard = [](const SiteSocket &from, const SiteSocket &at, std::uint32_t address) {
        return QTest::qWaitFor([&] { return from.send(address, "hear") && at.hears("hear", 20); });
    };
    return isHeard(a, z, line.z.address) && isHeard(z, a, line.a.address);
}

LineState TestKernelNetwork::seen(const std::string &id)
{
    (void)m_network->look();
    return m_network->lines().at(id).state;
}

void TestKernelNetwork::aLineCarriesBothWays()
{
    const Line line = sampleLine();
    const auto put = m_network->put(line);
    QVERIFY2(put, put ? "" : put.error().detail.c_str());
    QVERIFY(carries(line));
    const LineState state = seen(line.id);
    QCOMPARE(state.inForce, line.rate);
    QVERIFY(state.towardsZ.bytes >= 46 && state.towardsA.bytes >= 46);
    QCOMPARE(state.repairs, 0U);
    QCOMPARE(state.trouble, std::string());
}

void TestKernelNetwork::linesAreKeptApart()
{
    // One site has both: each line is an interface and a subnet of its own, and what is broadcast
    // on the one is not heard at the other end of the other.
    const Line one = sampleLine(1);
    Line two = sampleLine(2);
    two.z.site = "azure-ams";
    QVERIFY(m_network->put(one) && m_network->put(two));
    QVERIFY(carries(one) && carries(two));
    const SiteSocket sender = at(one.a.site, one.a.address);
    const SiteSocket near = at(one.z.site, one.z.address + 1); // the broadcast address
    const SiteSocket far = at(two.z.site, 0);
    QVERIFY(sender.send(one.z.address + 1, "all of you"));
    QVERIFY(near.hears("all of you"));
    QVERIFY(far.received().empty());
    (void)sender.send(two.z.address, "not your way"); // from an address of the other line
    const SiteSocket other = at(two.a.site, two.a.address);
    QVERIFY(other.send(two.z.address, "last"));
    QVERIFY(far.hears("last"));
    QVERIFY(m_network->remove(one.id));
    QVERIFY(carries(two));
    QVERIFY(m_network->site(one.z.site) == nullptr);
}

void TestKernelNetwork::whatDoesNotCarryLetsNothingThrough()
{
    Line line = sampleLine();
    line.carries = false;
    QVERIFY(m_network->put(line));
    QVERIFY(seen(line.id).inForce.isZero());
    const SiteSocket a = at(line.a.site, line.a.address);
    const SiteSocket z = at(line.z.site, line.z.address);
    (void)a.send(line.z.address, "is anybody there");
    QVERIFY(!z.hears("is anybody there", 200));
    line.carries = true;
    QVERIFY(m_network->put(line));
    QVERIFY(carries(line));
    line.carries = false;
    QVERIFY(m_network->put(line));
    QCOMPARE(seen(line.id).repairs, 0U);
}

void TestKernelNetwork::theKernelHoldsTheRate_data()
{
    QTest::addColumn<qint64>("kbps");
    QTest::addColumn<quint32>("burst");
    QTest::addColumn<quint32>("queue");
    QTest::newRow("1M") << qint64(1'000) << 16'384U << 49'152U;
    QTest::newRow("10M") << qint64(10'000) << 16'384U << 62'500U;
    QTest::newRow("100M") << qint64(100'000) << 125'000U << 625'000U;
    QTest::newRow("1G") << qint64(1'000'000) << 1'250'000U << 6'250'000U;
    QTest::newRow("10G") << qint64(10'000'000) << 12'500'000U << 62'500'000U;
    QTest::newRow("100G") << qint64(100'000'000) << 125'000'000U << 625'000'000U;
    QTest::newRow("odd") << qint64(12'345) << 16'384U << 77'156U;
}

void TestKernelNetwork::theKernelHoldsTheRate()
{
    QFETCH(qint64, kbps);
    QFETCH(quint32, burst);
    QFETCH(quint32, queue);
    const Line line = sampleLine(1, Bandwidth::kbps(kbps));
    QCOMPARE(Shaping::of(line.rate).burstBytes, burst);
    QCOMPARE(Shaping::of(line.rate).queueBytes, queue);
    QVERIFY(m_network->put(line));
    QCOMPARE(seen(line.id).inForce, line.rate);
    QVERIFY(m_network->put(sampleLine(1, 7_Mbps)));
    QCOMPARE(seen(line.id).inForce, 7_Mbps);
    QCOMPARE(seen(line.id).repairs, 0U);
}

void TestKernelNetwork::noMoreThanTheRateGetsThrough()
{
    const Line line = sampleLine(1, 10_Mbps);
    QVERIFY(m_network->put(line));
    QVERIFY(carries(line));
    const SiteSocket a = at(line.a.site, line.a.address);
    const SiteSocket z = at(line.z.site, line.z.address);
    const std::string packet(1'000, 'x');
    QElapsedTimer timer;
    timer.start();
    std::int64_t bytes = 0;
    const auto take = [&] {
        while (!z.received().empty())
            bytes += std::int64_t(packet.size());
    };

    const auto drops = [&] {
        (void)m_network->look(line.id);
        return m_network->lines().at(line.id).state.towardsZ.drops;
    };
    // Sent as fast as can be until the shaper has dropped a good deal.
    while (drops() < 500) {
        for (int count = 0; count < 50; ++count)
            (void)a.send(line.z.address, packet);
        take();
        QVERIFY(timer.elapsed() < 20'000);
    }
    take();
    const Shaping shaping = Shaping::of(line.rate);
    QVERIFY(bytes > 0);
    const auto most = line.rate.inKbps() * (timer.elapsed() + 1) / 8 + shaping.burstBytes;
    QVERIFY2(bytes <= most, qPrintable(QStringLiteral("%1 of %2").arg(bytes).arg(most)));
}

void TestKernelNetwork::aHundredChangesLoseNothing()
{
    Line line = sampleLine(1, 50_Mbps);
    QVERIFY(m_network->put(line));
    QVERIFY(carries(line));
    const SiteSocket a = at(line.a.site, line.a.address);
    const SiteSocket z = at(line.z.site, line.z.address);
    const std::string packet(1'000, 'x');
    int sent = 0;
    int heard = 0;
    QElapsedTimer timer;
    timer.start();
    for (int change = 0; change < 100; ++change) {
        line.rate = change % 2 == 0 ? 200_Mbps : 50_Mbps;
        QVERIFY(m_network->put(line));
        // 16 Mbit/s, paced by the clock: 2 packets a millisecond.
        const qint64 until = timer.elapsed() + 5;
        while (timer.elapsed() < until)
            if (sent < timer.elapsed() * 2)
                sent += a.send(line.z.address, packet) ? 1 : 0;
        while (!z.received().empty())
            ++heard;
    }
    QVERIFY(QTest::qWaitFor([&] {
        while (!z.received().empty())
            ++heard;
        return heard == sent;
    }));
    QVERIFY(sent >= 500);
    QCOMPARE(seen(line.id).towardsZ.drops, 0U);
}

using Deed = std::function<void(Netlink &core, const Line &line, const Descriptor &site)>;

void TestKernelNetwork::whatIsChangedByHandIsPutRight_data()
{
    QTest::addColumn<Deed>("deed");
    const auto index = [](Netlink &core, const char *name) { return *core.indexOf(name); };
    QTest::newRow("another rate") << Deed([=](Netlink &core, const Line &, const Descriptor &) {
        QVERIFY(shape(core, index(core, "z1"), Shaping::of(1_Gbps)));
    });
    QTest::newRow("an end is gone") << Deed([](Netlink &core, const Line &, const Descriptor &) {
        QVERIFY(core.send(netmessage::remove("a1")));
    });
    QTest::newRow("the bridge is gone")
        << Deed([](Netlink &core, const Line &, const Descriptor &) {
               QVERIFY(core.send(netmessage::remove("b1")));
           });
    QTest::newRow("a port is down") << Deed([=](Netlink &core, const Line &, const Descriptor &) {
        QVERIFY(core.send(netmessage::setUp(index(core, "a1"), false)));
    });
    QTest::newRow("the bridge is down")
        << Deed([=](Netlink &core, const Line &, const Descriptor &) {
               QVERIFY(core.send(netmessage::setUp(index(core, "b1"), false)));
           });
    QTest::newRow("a port left its bridge")
        << Deed([=](Netlink &core, const Line &, const Descriptor &) {
               QVERIFY(core.send(netmessage::setBridge(index(core, "z1"), 0)));
           });
    QTest::newRow("another took its name")
        << Deed([](Netlink &core, const Line &, const Descriptor &) {
               QVERIFY(core.send(netmessage::remove("a1")));
               QVERIFY(core.send(netmessage::addBridge("a1")));
           });
    QTest::newRow("the site let go of it")
        << Deed([](Netlink &, const Line &, const Descriptor &site) {
               const Descriptor here(::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC));
               ::setns(site.number(), CLONE_NEWNET);
               auto inside = Netlink::open();
               ::setns(here.number(), CLONE_NEWNET);
               QVERIFY(inside->send(netmessage::remove("line1")));
           });
}

void TestKernelNetwork::whatIsChangedByHandIsPutRight()
{
    QFETCH(Deed, deed);
    const Line line = sampleLine();
    const Line beside = sampleLine(2);
    QVERIFY(m_network->put(line) && m_network->put(beside));
    deed(core(), line, *m_network->site(line.a.site));
    const LineState state = seen(line.id);
    QCOMPARE(state.repairs, 1U);
    QCOMPARE(state.inForce, line.rate);
    QCOMPARE(state.trouble, std::string());
    QVERIFY(carries(line));
    QCOMPARE(seen(line.id).repairs, 1U);
    QCOMPARE(seen(beside.id).repairs, 0U);
}

void TestKernelNetwork::countersGoOnOverRepairs()
{
    const Line line = sampleLine();
    QVERIFY(m_network->put(line));
    QVERIFY(carries(line));
    const Flow before = seen(line.id).towardsZ;
    QVERIFY(core().send(netmessage::remove("z1")));
    QVERIFY(seen(line.id).towardsZ.bytes >= before.bytes);
    QVERIFY(carries(line));
    QVERIFY(seen(line.id).towardsZ.packets > before.packets);
}

void TestKernelNetwork::namesThatAreTakenAreTakenBack()
{
    const Line line = sampleLine();
    QVERIFY(core().send(netmessage::addBridge("b1")));
    QVERIFY(core().send(netmessage::addBridge("z1")));
    QVERIFY(m_network->put(line));
    QVERIFY(carries(line));
}

void TestKernelNetwork::aNumberHasOneLine()
{
    Line other = sampleLine();
    QVERIFY(m_network->put(other));
    other.id = "connection-of-another";
    QCOMPARE(m_network->put(other).error().code, ErrorCode::NameTaken);
    QVERIFY(carries(sampleLine()));
    QCOMPARE(m_network->lines().size(), std::size_t(1));
}

void TestKernelNetwork::aLookLetsChangesPass()
{
    using enum Network::LookStep;
    for (const std::uint32_t number : {1U, 2U, 3U, 5U})
        QVERIFY(m_network->put(sampleLine(number)));
    QVERIFY(carries(sampleLine(1)));
    const SiteSocket sender = at("port-fra", sampleLine(1).a.address);
    const auto sendFifty = [&] {
        for (int packet = 0; packet < 50; ++packet)
            QVERIFY(sender.send(sampleLine(1).z.address, "counted once"));
    };
    sendFifty();
    const std::uint64_t before = seen("connection-1").towardsZ.packets;
    while (m_network->lookStep() != Lines) // all is heard, and nothing compared
        QVERIFY(m_network->goOnLooking());
    sendFifty();
    QVERIFY(m_network->look("connection-1"));
    QVERIFY(m_network->put(sampleLine(2, 200_Mbps)));
    QVERIFY(m_network->remove("connection-5"));
    QVERIFY(m_network->put(sampleLine(4)));
    Line moved = sampleLine(3);
    moved.z.site = "azure-ams";
    QVERIFY(m_network->put(moved));
    while (m_network->goOnLooking()) { }
    const auto now = [&](const char *id) { return m_network->lines().at(id).state; };
    QCOMPARE(now("connection-2").inForce, 200_Mbps);
    QCOMPARE(now("connection-2").repairs, 0U);
    QVERIFY(before >= 50 && now("connection-1").towardsZ.packets < before + 75);
    QCOMPARE(now("connection-4").inForce, 50_Mbps);
    QCOMPARE(now("connection-4").repairs, 0U);
    QCOMPARE(now("connection-3").repairs, 0U);
    QVERIFY(!m_network->lines().contains("connection-5"));
    QCOMPARE(seen("connection-1").repairs, 0U);
    QVERIFY(now("connection-1").towardsZ.packets < before + 75);
    QCOMPARE(seen("connection-3").inForce, 50_Mbps);
    QVERIFY(carries(moved));
}

void TestKernelNetwork::halfMadeLinesLeaveNothing_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("sites") << int(Network::Step::Sites);
    QTest::newRow("bridge") << int(Network::Step::Bridge);
    QTest::newRow("A end") << int(Network::Step::A);
    QTest::newRow("Z end") << int(Network::Step::Z);
    QTest::newRow("shaping") << int(Network::Step::Shaping);
    QTest::newRow("joining") << int(Network::Step::Joining);
    QTest::newRow("addresses") << int(Network::Step::Addresses);
    QTest::newRow("up") << int(Network::Step::Up);
}

void TestKernelNetwork::halfMadeLinesLeaveNothing()
{
    QFETCH(int, step);
    const std::size_t before = interfaces();
    const qsizetype files = openFiles();
    const Line line = sampleLine();
    refused = Network::Step(step);
    QVERIFY(!m_network->put(line));
    QCOMPARE(interfaces(), before);
    QCOMPARE(openFiles(), files);
    QVERIFY(m_network->lines().empty());
    QVERIFY(m_network->site(line.a.site) == nullptr);
    refused.reset();
    QVERIFY(m_network->put(line));
    QVERIFY(carries(line));
    // What breaks while it cannot be put right stays known, and is put right once it can.
    refused = Network::Step(step);
    QVERIFY(core().send(netmessage::remove("a1")));
    QVERIFY(seen(line.id).inForce.isZero());
    QVERIFY(!seen(line.id).trouble.empty());
    refused.reset();
    QCOMPARE(seen(line.id).inForce, line.rate);
    QVERIFY(carries(line));
}

void TestKernelNetwork::otherEndsMakeItAnew()
{
    Line line = sampleLine();
    QVERIFY(m_network->put(line));
    line.z.site = "azure-ams";
    QVERIFY(m_network->put(line));
    QVERIFY(carries(line));
    QVERIFY(m_network->site("aws-eqdc2") == nullptr);
    line.a.address += 4;
    line.z.address += 4;
    QVERIFY(m_network->put(line));
    QVERIFY(carries(line));
}

void TestKernelNetwork::madeAndTakenAwayAgainAndAgainNothingStays()
{
    const std::size_t before = interfaces();
    const qsizetype files = openFiles();
    const int cycles = shortOrLong(300, 10'000);
    for (int cycle = 0; cycle < cycles; ++cycle) {
        const Line line = sampleLine(std::uint32_t(cycle % 3 + 1));
        QVERIFY(m_network->put(line));
        if (cycle % 10 == 0)
            QVERIFY(core().send(netmessage::remove("a" + std::to_string(line.number))));
        QVERIFY(m_network->remove(line.id));
    }
    QCOMPARE(interfaces(), before);
    QCOMPARE(openFiles(), files);
}

LINES_TEST_MAIN(TestKernelNetwork)
#include "tst_kernelnetwork.moc"
