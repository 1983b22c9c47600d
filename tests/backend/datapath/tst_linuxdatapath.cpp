// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/datapath/linux/linuxdatapath.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <csignal>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::literals;

namespace {

const ConnectionId line("connection-1");

Wanted wanted(Bandwidth rate, Work work = Work::Build, const std::string &order = "order-1")
{
    return {.connection = line, .order = OrderId(order), .work = work, .rate = rate, .base = rate};
}

std::optional<LinuxDatapath::Ends> endsOf(const ConnectionId &connection)
{
    if (connection != line)
        return std::nullopt;
    return LinuxDatapath::Ends{.number = 1,
                               .a = {"port-fra", 0xa9fe0101},
                               .z = {"aws-eqdc2", 0xa9fe0102},
                               .prefixLength = 30,
                               .label = "vlan 101"};
}

} // namespace

/// The kernel's datapath, between a carrier and a keeper of lines that are killed now and then.
class TestLinuxDatapath : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void whatIsAskedForIsCarriedAndTold();
    void aRaiseAndALoweringAreInForceWhenTested();
    void newsIsToldOnceUntilItIsTaken();
    void whatWasCutCarriesNothingUntilItIsAskedForAgain();
    void whatIsRemovedIsGone();
    void theNextCarrierFindsWhatTheLastOneLeft();
    void whatNobodyWantsAnyMoreIsForgotten();
    void aKeeperThatIsKilledIsReplaced();
    void whatIsChangedBehindItsBackComesBack();
    void aBoostEndsWithoutItsCarrier();
    void aBoostIsMadeLonger();
    void withoutEndsThereIsNoLine();
    void withoutAKeeperThereIsASentence();

private:
    void open();
    bool reaches(Bandwidth rate)
    {
        return QTest::qWaitFor([&] {
            const auto report = m_datapath->report(line);
            return report && report->tested && report->inForce == rate;
        });
    }
    std::vector<lines::LineState> kept()
    {
        LineHelper beside(m_folder->path());
        if (!beside.reach())
            return {};
        return beside.askAll() ? *beside.askAll() : std::vector<lines::LineState>();
    }
    int keeper()
    {
        const auto channel = lines::Channel::open(m_folder->path().toStdString());
        if (!channel)
            return 0;
        (void)channel->send(lines::encoded(lines::Message<lines::Request>{1, lines::AskFacts{}}));
        const auto arrived = channel->receive(Millis(5'000));
        const auto answer = lines::decodeAnswer(arrived->bytes);
        return std::get<lines::Facts>(answer->body).process;
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LinuxDatapath> m_datapath;
};

void TestLinuxDatapath::initTestCase()
{
    QProcess check;
    check.start(QCoreApplication::applicationDirPath() + QStringLiteral("/turbolane-lines"),
                {QStringLiteral("--check")});
    QVERIFY(check.waitForFinished());
    if (check.exitCode() != 0)
        QSKIP(check.readAllStandardError().constData());
}

void TestLinuxDatapath::open()
{
    auto opened = LinuxDatapath::open({.folder = m_folder->path()}, m_clock, endsOf);
    QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
    m_datapath = std::move(*opened);
}

void TestLinuxDatapath::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestLinuxDatapath::cleanup()
{
    m_datapath.reset();
    if (m_folder)
        LineHelper::retireIn(m_folder->path());
    m_folder.reset();
}

void TestLinuxDatapath::whatIsAskedForIsCarriedAndTold()
{
    QCOMPARE(m_datapath->kind(), std::string("linux"));
    QVERIFY(!m_datapath->report(line));
    m_datapath->apply(wanted(50_Mbps));
    QVERIFY(reaches(50_Mbps));
    const auto report = *m_datapath->report(line);
    QVERIFY(report.edgesSet && report.cloudAccepted && *report.tested <= m_clock.now());
    QVERIFY(!report.failure);
    QCOMPARE(kept().front().line.a.site, std::string("port-fra"));
    QCOMPARE(kept().front().line.label, std::string("vlan 101"));
    QCOMPARE(m_datapath->health(), Health::Well);
}

void TestLinuxDatapath::aRaiseAndALoweringAreInForceWhenTested()
{
    m_datapath->apply(wanted(50_Mbps));
    QVERIFY(reaches(50_Mbps));
    m_datapath->apply(wanted(200_Mbps, Work::Boost, "order-2"));
    QVERIFY(reaches(200_Mbps));
    QCOMPARE(kept().front().inForce, 200_Mbps);
    m_datapath->apply(wanted(50_Mbps, Work::Boost, "order-3"));
    QVERIFY(reaches(50_Mbps));
    QCOMPARE(kept().front().inForce, 50_Mbps);
    QCOMPARE(kept().front().repairs, 0U);
}

void TestLinuxDatapath::newsIsToldOnceUntilItIsTaken()
{
    std::atomic<int> told = 0;
    m_datapath->onNews([&] { ++told; });
    m_datapath->apply(wanted(50_Mbps));
    QVERIFY(QTest::qWaitFor([&] { return told == 1; }));
    QVERIFY(reaches(50_Mbps));
    QVERIFY(m_datapath->nextChange(m_clock.now()));
    QCOMPARE(m_datapath->takeNews(), std::vector<ConnectionId>{line});
    QVERIFY(!m_datapath->nextChange(m_clock.now()));
    m_datapath->apply(wanted(60_Mbps, Work::Change, "order-2"));
    QVERIFY(QTest::qWaitFor([&] { return told == 2; }));
}

void TestLinuxDatapath::whatWasCutCarriesNothingUntilItIsAskedForAgain()
{
    m_datapath->apply(wanted(50_Mbps));
    QVERIFY(reaches(50_Mbps));
    m_datapath->cut(line);
    QVERIFY(m_datapath->report(line)->inForce.isZero());
    QVERIFY(QTest::qWaitFor([&] { return !kept().front().line.carries; }));
    m_datapath->apply(wanted(50_Mbps, Work::Reroute, ""));
    QVERIFY(reaches(50_Mbps));
    QVERIFY(kept().front().line.carries);
}

void TestLinuxDatapath::whatIsRemovedIsGone()
{
    m_datapath->apply(wanted(50_Mbps));
    QVERIFY(reaches(50_Mbps));
    m_datapath->apply(wanted({}, Work::Remove, "order-2"));
    QVERIFY(reaches({}));
    QVERIFY(kept().empty());
    m_datapath->forget(line);
    QVERIFY(m_datapath->connections().empty());
}

void TestLinuxDatapath::theNextCarrierFindsWhatTheLastOneLeft()
{
    m_datapath->apply(wanted(50_Mbps));
    QVERIFY(reaches(50_Mbps));
    const int before = keeper();
    m_datapath.reset();
    QCOMPARE(kept().front().inForce, 50_Mbps); // nobody stopped it
    open();
    QVERIFY(m_datapath->carriedOn(line)); // and is billed for it
    QVERIFY(!m_datapath->carriedOn(ConnectionId("connection-9")));
    m_datapath->restore(wanted(50_Mbps, Work::Change, ""));
    QVERIFY(m_datapath->report(line)->tested); // at once
    QCOMPARE(m_datapath->report(line)->inForce, 50_Mbps);
    QCOMPARE(keeper(), before);
    QCOMPARE(kept().front().repairs, 0U);
}

void TestLinuxDatapath::whatNobodyWantsAnyMoreIsForgotten()
{
    m_datapath->apply(wanted(50_Mbps));
    QVERIFY(reaches(50_Mbps));
    m_datapath.reset();
    open();
    QCOMPARE(m_datapath->takeNews(), std::vector<ConnectionId>{line});
    QCOMPARE(m_datapath->connections(), std::vector<ConnectionId>{line});
    m_datapath->forget(line);
    QVERIFY(QTest::qWaitFor([&] { return kept().empty(); }));
}

void TestLinuxDatapath::aKeeperThatIsKilledIsReplaced()
{
    m_datapath->apply(wanted(50_Mbps));
    QVERIFY(reaches(50_Mbps));
    const int before = keeper();
    QCOMPARE(::kill(before, SIGKILL), 0);
    const Instant killed = m_clock.now();
    // It carried nothing for a moment, and says so.
    QVERIFY(QTest::qWaitFor([&] {
        const auto report = m_datapath->report(line);
        return report->inForce == 50_Mbps && report->inForceSince >= killed;
    }));
    QVERIFY(keeper() != before);
    QCOMPARE(kept().front().inForce, 50_Mbps);
}

void TestLinuxDatapath::whatIsChangedBehindItsBackComesBack()
{
    m_datapath->apply(wanted(50_Mbps));
    QVERIFY(reaches(50_Mbps));
    LineHelper other(m_folder->path());
    QVERIFY(other.reach());
    lines::Line changed = other.askAll()->front().line;
    changed.rate = 1_Gbps;
    QVERIFY(other.ask(lines::Put{changed}));
    QVERIFY(QTest::qWaitFor([&] { return other.askAll()->front().inForce == 50_Mbps; }));
    QVERIFY(other.ask(lines::Remove{line.text()}));
    QVERIFY(QTest::qWaitFor([&] { return !other.askAll()->empty(); }));
    QVERIFY(reaches(50_Mbps));
}

void TestLinuxDatapath::aBoostEndsWithoutItsCarrier()
{
    m_datapath->apply(wanted(50_Mbps));
    QVERIFY(reaches(50_Mbps));
    Wanted boost = wanted(200_Mbps, Work::Boost, "order-2");
    boost.base = 50_Mbps;
    boost.until = m_clock.now() + Millis(2'500);
    m_datapath->apply(boost);
    QVERIFY(reaches(200_Mbps));
    QVERIFY(kept().front().line.lease);
    m_datapath.reset();
    QVERIFY(QTest::qWaitFor([&] { return kept().front().inForce == 50_Mbps; }, 10'000));
    QVERIFY(m_clock.now() >= *boost.until - Millis(50));
}

void TestLinuxDatapath::aBoostIsMadeLonger()
{
    Wanted boost = wanted(200_Mbps, Work::Boost, "order-2");
    boost.base = 50_Mbps;
    boost.until = m_clock.now() + Millis(60'000);
    m_datapath->apply(boost);
    QVERIFY(reaches(200_Mbps));
    m_datapath->lease(line, *boost.until + Millis(60'000));
    QVERIFY(QTest::qWaitFor([&] { return kept().front().line.lease->left > Millis(90'000); }));
    QCOMPARE(m_datapath->report(line)->wanted.until, *boost.until + Millis(60'000));
    m_datapath->lease(line, m_clock.now() + Millis(200)); // and shorter
    QVERIFY(QTest::qWaitFor([&] { return m_datapath->report(line)->inForce == 50_Mbps; }));
}

void TestLinuxDatapath::withoutEndsThereIsNoLine()
{
    Wanted other = wanted(50_Mbps);
    other.connection = ConnectionId("connection-2");
    m_datapath->apply(other);
    QVERIFY(
        QTest::qWaitFor([&] { return m_datapath->report(other.connection)->failure.has_value(); }));
    QVERIFY(!m_datapath->report(other.connection)->tested);
}

void TestLinuxDatapath::withoutAKeeperThereIsASentence()
{
    const QTemporaryDir folder;
    const auto opened = LinuxDatapath::open(
        {.folder = folder.path(), .program = QStringLiteral("/nowhere/turbolane-lines")}, m_clock,
        endsOf);
    QVERIFY(!opened);
    QVERIFY(opened.error().detail.find("/nowhere/turbolane-lines") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestLinuxDatapath)
#include "tst_linuxdatapath.moc"
