// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/datapath/linux/linuxdatapath.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <charconv>
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
    constexpr std::string_view other = "another-"; // before the line, in the order of names
    if (connection.text().starts_with(other)) {
        std::uint32_t number = 0;
        const std::string &text = connection.text();
        std::from_chars(text.data() + other.size(), text.data() + text.size(), number);
        return LinuxDatapath::Ends{.number = number,
                                   .a = {"port-fra", 0x0a000001 + number * 4},
                                   .z = {"aws-eqdc2", 0x0a000002 + number * 4}};
    }
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
    void aChangeGoesBeforeWhatIsNew();
    void whatIsAboveTheRateIsCounted();
    void aNewLineIsTestedBeforeItIsTold();
    void aChangeIsWatched();
    void aKeeperThatIsKilledInTheMiddleOfATest();
    void whatATestFinds_data();
    void whatATestFinds();

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
        const auto all = beside.askAll(); // once: it may be killed at any time
        return all ? *all : std::vector<lines::LineState>();
    }
    int keeper()
    {
        const auto channel = lines::Channel::open(m_folder->path().toStdString());
        if (!channel)
            return 0;
        (void)channel->send(lines::encoded(lines::Message<lines::Request>{1, lines::AskFacts{}}));
        const auto arrived = channel->receive(Millis(5'000));
        if (!arrived)
            return 0; // it was killed just now
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
        return report->inForce == 50_Mbps && report->inForceSince > killed;
    }));
    QVERIFY(keeper() != before);
    QCOMPARE(kept().front().inForce, 50_Mbps);
}

void TestLinuxDatapath::whatIsAboveTheRateIsCounted()
{
    m_datapath->apply(wanted(50_Mbps));
    QVERIFY(reaches(50_Mbps));
    const Instant from = floorToSecond(m_clock.now()) + Seconds(1);
    QVERIFY(QTest::qWaitFor([&] { return m_clock.now() >= from + Seconds(1); }));
    const auto dropped = [&](Seconds length) {
        return m_datapath->dropped(line, Interval::between(from, from + length));
    };
    QVERIFY(QTest::qWaitFor([&] { return dropped(Seconds(1)).has_value(); }));
    QCOMPARE(*dropped(Seconds(1)), 0);
    QVERIFY(!dropped(Seconds(3'600)));
    QVERIFY(!m_datapath->dropped(ConnectionId("nobody"), Interval::between(from, from)));
}

void TestLinuxDatapath::aChangeGoesBeforeWhatIsNew()
{
    m_datapath->apply(wanted(50_Mbps));
    QVERIFY(reaches(50_Mbps));
    std::vector<ConnectionId> others;
    for (int number = 101; number <= 300; ++number) {
        others.emplace_back("another-" + std::to_string(number));
        m_datapath->apply(
            {.connection = others.back(), .order = {}, .rate = 10_Mbps, .base = 10_Mbps});
    }
    m_datapath->apply(wanted(200_Mbps, Work::Boost, "order-2"));
    QVERIFY(QTest::qWaitFor([&] { return m_datapath->report(line)->edgesSet.has_value(); }));
    const auto areMade = [&] {
        return std::ranges::count_if(others, [&](const ConnectionId &other) {
            return m_datapath->report(other)->edgesSet.has_value();
        });
    };
    QVERIFY(areMade() < 100);
    QVERIFY(QTest::qWaitFor([&] { return areMade() == 200; }, 30'000));
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

void TestLinuxDatapath::aNewLineIsTestedBeforeItIsTold()
{
    m_datapath->apply(wanted(50_Mbps));
    QVERIFY(QTest::qWaitFor([&] { return m_datapath->report(line)->edgesSet.has_value(); }));
    if (const auto report = *m_datapath->report(line); !report.tested)
        QVERIFY(report.inForce.isZero() && !report.measured);
    QVERIFY(reaches(50_Mbps));
    const auto measured = m_datapath->report(line)->measured;
    QVERIFY(measured && measured->rate && measured->sent > 0);
    QVERIFY(*m_datapath->report(line)->tested >= *m_datapath->report(line)->edgesSet);
    QCOMPARE(m_datapath->counters(line).packets, 0); // none of the customer's
}

void TestLinuxDatapath::aChangeIsWatched()
{
    m_datapath->apply(wanted(50_Mbps));
    QVERIFY(reaches(50_Mbps));
    m_datapath->apply(wanted(200_Mbps, Work::Boost, "order-2"));
    QVERIFY(QTest::qWaitFor([&] { return m_datapath->report(line)->edgesSet.has_value(); }));
    if (const auto report = *m_datapath->report(line); !report.tested)
        QCOMPARE(report.inForce, 50_Mbps); // a raise is told once it is tested
    QVERIFY(reaches(200_Mbps));
    const auto measured = m_datapath->report(line)->measured;
    QVERIFY(measured && measured->sent > 1);
    QCOMPARE(measured->lost, 0);
    QVERIFY(measured->latencyAfter && !measured->rate);
    m_datapath->apply(wanted(50_Mbps, Work::Boost, "order-3"));
    QVERIFY(reaches(50_Mbps));
    QVERIFY(m_datapath->report(line)->measured);
    QCOMPARE(m_datapath->report(line)->measured->lost, 0);
}

void TestLinuxDatapath::aKeeperThatIsKilledInTheMiddleOfATest()
{
    m_datapath->apply(wanted(50_Mbps));
    QVERIFY(QTest::qWaitFor([&] { return m_datapath->report(line)->edgesSet.has_value(); }));
    QVERIFY(!m_datapath->report(line)->tested);
    QCOMPARE(::kill(keeper(), SIGKILL), 0);
    QVERIFY(QTest::qWaitFor([&] { return m_datapath->report(line)->tested.has_value(); }, 20'000));
    QVERIFY(m_datapath->report(line)->measured); // by the one that took its place
    // And of a change: what cannot be watched any more is done all the same.
    m_datapath->apply(wanted(200_Mbps, Work::Boost, "order-2"));
    QVERIFY(QTest::qWaitFor([&] { return m_datapath->report(line)->edgesSet.has_value(); }));
    QCOMPARE(::kill(keeper(), SIGKILL), 0);
    QVERIFY(QTest::qWaitFor(
        [&] {
            const auto report = m_datapath->report(line);
            return report->tested && report->inForce == 200_Mbps;
        },
        20'000));
}

void TestLinuxDatapath::whatATestFinds_data()
{
    QTest::addColumn<lines::Finding>("finding");
    QTest::addColumn<std::string>("failure"); // empty: it passes
    const auto row = [](const char *name, const Measurement &measured, const std::string &failure,
                        const std::string &trouble = {}) {
        QTest::newRow(name) << lines::Finding{.measured = measured, .trouble = trouble} << failure;
    };
    const std::string test = "the line-rate test did not pass: ";
    row("all well", {.rate = 49_Mbps, .sent = 100}, {});
    row("a busy machine", {.rate = 45_Mbps, .sent = 100, .lost = 2}, {});
    row("slow", {.rate = 44_Mbps, .sent = 100}, test + "it measured 44.00 Mbps of 50.00 Mbps");
    row("as fast as the machine", {.rate = 44_Mbps, .isMachineLimit = true, .sent = 100}, {});
    row("some lost", {.rate = 50_Mbps, .sent = 100, .lost = 3},
        test + "3 of 100 packets were lost");
    row("nothing", {}, test + "it measured nothing");
    row("dead", {}, test + "nothing got through", "nothing got through");
}

/// A keeper that finds what it is told to.
class FakeKeeper {
public:
    FakeKeeper(const QString &folder, lines::Finding finding)
        : m_door(std::move(*lines::Doorway::open(folder.toStdString())))
        , m_finding(std::move(finding))
        , m_thread([this] { serve(); })
    { }
    ~FakeKeeper()
    {
        m_ends = true;
        m_thread.join();
    }

private:
    void serve()
    {
        std::optional<lines::Channel> carrier;
        while (!m_ends) {
            if (!carrier) {
                if (auto come = m_door.accept())
                    carrier = std::move(*come);
                continue;
            }
            const auto arrived = carrier->receive(Millis(10));
            if (!arrived)
                continue;
            const auto request = lines::decodeRequest(arrived->bytes);
            (void)carrier->send(lines::encoded(
                lines::Message<lines::Answer>{request->number, answer(request->body)}));
        }
    }
    lines::Answer asItIs() const
    {
        lines::LineState state;
        state.line = m_line;
        state.inForce = m_line.rate;
        return lines::StatePage{{state}};
    }
    lines::Answer answer(const lines::Request &request)
    {
        if (std::holds_alternative<lines::AskFacts>(request))
            return lines::Facts{.process = 1};
        if (const auto *put = std::get_if<lines::Put>(&request)) {
            m_line = put->line;
            return asItIs();
        }
        if (const auto *probe = std::get_if<lines::Probe>(&request)) {
            ++m_finding.number;
            m_finding.id = probe->id;
            m_finding.ticket = probe->ticket;
            return Done{};
        }
        if (std::holds_alternative<lines::AskProbed>(request))
            return lines::FindingPage{{m_finding}};
        if (std::holds_alternative<lines::AskLook>(request))
            return lines::Looking{};
        if (std::holds_alternative<lines::AskState>(request) && !m_line.id.empty())
            return asItIs();
        return lines::StatePage{};
    }

    lines::Doorway m_door;
    lines::Finding m_finding;
    lines::Line m_line;
    std::atomic<bool> m_ends = false;
    std::thread m_thread;
};

void TestLinuxDatapath::whatATestFinds()
{
    QFETCH(lines::Finding, finding);
    QFETCH(std::string, failure);
    const QTemporaryDir folder;
    const FakeKeeper keeper(folder.path(), finding);
    auto opened = LinuxDatapath::open({.folder = folder.path()}, m_clock, endsOf);
    QVERIFY(opened);
    (*opened)->apply(wanted(50_Mbps));
    const auto report = [&] { return *(*opened)->report(line); };
    QVERIFY(QTest::qWaitFor([&] { return report().tested || report().failure; }));
    QCOMPARE(report().failure ? report().failure->detail : std::string(), failure);
    QVERIFY(report().measured == finding.measured);
    QCOMPARE(report().inForce, failure.empty() ? 50_Mbps : Bandwidth());
}

QTEST_GUILESS_MAIN(TestLinuxDatapath)
#include "tst_linuxdatapath.moc"
