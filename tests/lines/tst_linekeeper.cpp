// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/keeper/keeper.h"
#include "tests/lines/ownkernel.h"
#include "tests/lines/samples.h"

#include <algorithm>
#include <set>

using namespace turbolane;
using namespace turbolane::lines;
using namespace turbolane::lines::tests;
using namespace turbolane::literals;

/// The keeper answers, and ends leases by itself.
class TestLineKeeper : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aLineIsToldAsTheKernelHasIt();
    void aLeaseEndsByItself();
    void aLeaseThatIsOverIsNeverBegun();
    void aLeaseIsMadeLongerAndTakenBack();
    void aLeaseEndsWhileItsLineIsBroken();
    void manyLinesAreToldInPages();
    void whatIsNotThereIsSaidSo();
    void retiredItSaysSo();
    void aNewLineIsFilledAndMeasured();
    void packetsOfOursAreNotTold();
    void aChangeIsSeenAcross();
    void aLineThatCarriesNothingDoesNotPass();
    void aTestThatCannotBeIsRefused_data();
    void aTestThatCannotBeIsRefused();
    void aLineThatGoesMeanwhileHasNoFinding();

private:
    Finding found(std::uint64_t after = 0);
    LineState told(const std::string &id);
    Answer asked(const Request &request) { return m_keeper->answer(request).answer; }
    template <typename T>
    T as(const Request &request)
    {
        auto answered = m_keeper->answer(request);
        return std::get<T>(answered.answer);
    }
    void pass(Millis time)
    {
        m_now += time;
        while (m_keeper->untilNext() == Millis(0))
            m_keeper->goOn();
    }

    std::unique_ptr<Keeper> m_keeper;
    Millis m_now{1'000};
};

void TestLineKeeper::initTestCase()
{
    if (const std::string why = whyNot(); !why.empty())
        QSKIP(why.c_str());
}

void TestLineKeeper::init()
{
    m_keeper = std::make_unique<Keeper>(Network(std::move(*currentNamespace())),
                                        std::move(*userNamespace()), Facts{.process = 1},
                                        [this] { return m_now; });
}

void TestLineKeeper::cleanup()
{
    if (m_keeper)
        m_keeper->network().clear();
    m_keeper.reset();
}

LineState TestLineKeeper::told(const std::string &id)
{
    const auto look = as<Looking>(AskLook{}).look;
    Answer answer;
    while (std::holds_alternative<Looking>(answer = asked(AskState{"", look})))
        m_keeper->goOn();
    const auto page = std::get<StatePage>(answer);
    const auto found =
        std::ranges::find(page.lines, id, [](const LineState &state) { return state.line.id; });
    return found == page.lines.end() ? LineState{} : *found;
}

void TestLineKeeper::aLineIsToldAsTheKernelHasIt()
{
    const Line line = sampleLine();
    const auto page = as<StatePage>(Put{line});
    QCOMPARE(page.lines.size(), std::size_t(1));
    QVERIFY(page.lines.front().line == line);
    QCOMPARE(page.lines.front().inForce, line.rate);
    QVERIFY(told(line.id).line == line);
}

void TestLineKeeper::aLeaseEndsByItself()
{
    Line line = sampleLine(1, 200_Mbps);
    line.lease = Lease{50_Mbps, Millis(10'000)};
    QVERIFY(as<StatePage>(Put{line}).lines.front().line == line);
    pass(Millis(9'999));
    QCOMPARE(told(line.id).inForce, 200_Mbps);
    QVERIFY(told(line.id).line.lease->left == Millis(1));
    QCOMPARE(m_keeper->untilNext(), Millis(1));
    pass(Millis(1));
    QCOMPARE(told(line.id).inForce, 50_Mbps);
    QVERIFY(!told(line.id).line.lease);
    QCOMPARE(told(line.id).repairs, 0U);
}

void TestLineKeeper::aLeaseThatIsOverIsNeverBegun()
{
    Line line = sampleLine(1, 200_Mbps);
    line.lease = Lease{50_Mbps, Millis(0)};
    QCOMPARE(as<StatePage>(Put{line}).lines.front().inForce, 50_Mbps);
    QVERIFY(!told(line.id).line.lease);
}

void TestLineKeeper::aLeaseIsMadeLongerAndTakenBack()
{
    Line line = sampleLine(1, 200_Mbps);
    line.lease = Lease{50_Mbps, Millis(10'000)};
    (void)m_keeper->answer(Put{line});
    pass(Millis(5'000));
    line.lease->left = Millis(20'000);
    (void)m_keeper->answer(Put{line});
    pass(Millis(15'000));
    QCOMPARE(told(line.id).inForce, 200_Mbps);
    (void)m_keeper->answer(Put{sampleLine(1, 50_Mbps)});
    QCOMPARE(told(line.id).inForce, 50_Mbps);
    (void)m_keeper->answer(Put{sampleLine(1, 200_Mbps)}); // for good
    pass(Millis(100'000));
    QCOMPARE(told(line.id).inForce, 200_Mbps);
}

void TestLineKeeper::aLeaseEndsWhileItsLineIsBroken()
{
    Line line = sampleLine(1, 200_Mbps);
    line.lease = Lease{50_Mbps, Millis(10'000)};
    (void)m_keeper->answer(Put{line});
    const auto gone = m_keeper->network().core().send(netmessage::remove("a1"));
    QVERIFY2(gone, gone ? "" : gone.error().detail.c_str());
    pass(Millis(10'000));
    QCOMPARE(told(line.id).inForce, 50_Mbps);
}

void TestLineKeeper::manyLinesAreToldInPages()
{
    const std::size_t many = linesInPage + 3;
    for (std::uint32_t number = 1; number <= many; ++number)
        QVERIFY(
            std::holds_alternative<StatePage>(m_keeper->answer(Put{sampleLine(number)}).answer));
    std::set<std::string> seen;
    std::string after;
    for (bool more = true; more;) {
        const auto page = as<StatePage>(AskState{after});
        for (const LineState &state : page.lines)
            QVERIFY(seen.insert(state.line.id).second);
        after = page.lines.back().line.id;
        more = page.more;
    }
    QCOMPARE(seen.size(), many);
}

void TestLineKeeper::whatIsNotThereIsSaidSo()
{
    QCOMPARE(as<Error>(Remove{"connection-9"}).code, ErrorCode::NotFound);
    QCOMPARE(as<Error>(Enter{"port-fra"}).code, ErrorCode::NotFound);
    (void)m_keeper->answer(Put{sampleLine()});
    QCOMPARE(m_keeper->answer(Enter{"port-fra"}).descriptors.size(), std::size_t(2));
    (void)as<Done>(Remove{"connection-1"});
    QCOMPARE(as<Error>(Enter{"port-fra"}).code, ErrorCode::NotFound);
}

void TestLineKeeper::retiredItSaysSo()
{
    (void)m_keeper->answer(Put{sampleLine()});
    QVERIFY(!m_keeper->isRetired());
    (void)as<Done>(Retire{});
    QVERIFY(m_keeper->isRetired());
}

Finding TestLineKeeper::found(std::uint64_t after)
{
    FindingPage page;
    (void)QTest::qWaitFor(
        [&] {
            page = as<FindingPage>(AskProbed{after});
            return !page.findings.empty();
        },
        20'000);
    return page.findings.empty() ? Finding() : page.findings.front();
}

void TestLineKeeper::aNewLineIsFilledAndMeasured()
{
    const Line line = sampleLine();
    (void)m_keeper->answer(Put{line});
    (void)as<Done>(Probe{line.id, 7, line.rate, Millis(60), true});
    const Finding finding = found();
    QCOMPARE(finding.id, line.id);
    QCOMPARE(finding.ticket, 7U);
    QCOMPARE(finding.trouble, std::string());
    QVERIFY(finding.measured.sent > 0 && finding.measured.lost == 0);
    QVERIFY(!finding.measured.latencyAfter);
    // Whatever else the machine does: no more than was let through, and something.
    const std::int64_t kbps = finding.measured.rate.value_or(Bandwidth()).inKbps();
    QVERIFY2(kbps > 1'000 && kbps < 60'000, qPrintable(QString::number(kbps)));
    QVERIFY(as<FindingPage>(AskProbed{finding.number}).findings.empty());
    QCOMPARE(as<FindingPage>(AskProbed{0}).findings.size(), std::size_t(1)); // asked again
}

void TestLineKeeper::packetsOfOursAreNotTold()
{
    Line line = sampleLine();
    (void)m_keeper->answer(Put{line});
    (void)as<Done>(Probe{line.id, 1, line.rate, Millis(60), true});
    pass(Millis(500)); // it is looked at in the middle of it, too
    const std::uint64_t first = found().number;
    (void)as<Done>(Probe{line.id, 2, line.rate, Millis(100), false});
    line.rate = 60_Mbps;
    (void)m_keeper->answer(Put{line});
    (void)found(first);
    pass(Millis(500));
    const LineState state = told(line.id);
    QVERIFY2(state.towardsZ.bytes < 1'000, qPrintable(QString::number(state.towardsZ.bytes)));
    QVERIFY2(state.towardsA.bytes < 1'000, qPrintable(QString::number(state.towardsA.bytes)));
}

void TestLineKeeper::aChangeIsSeenAcross()
{
    Line line = sampleLine();
    (void)m_keeper->answer(Put{line});
    (void)as<Done>(Probe{line.id, 1, line.rate, Millis(60), true}); // until it is alive
    const std::uint64_t first = found().number;
    (void)as<Done>(Probe{line.id, 2, line.rate, Millis(100), false});
    line.rate = 200_Mbps;
    (void)m_keeper->answer(Put{line});
    const Finding finding = found(first);
    QCOMPARE(finding.ticket, 2U);
    QVERIFY(!finding.measured.rate);
    QVERIFY(finding.measured.sent > 1);
    QCOMPARE(finding.measured.lost, 0);
    QVERIFY(finding.measured.latencyAfter);
    QVERIFY(finding.measured.longestGap > Micros(0));
}

void TestLineKeeper::aLineThatCarriesNothingDoesNotPass()
{
    const Line line = sampleLine();
    (void)m_keeper->answer(Put{line});
    Netlink &core = m_keeper->network().core();
    QVERIFY(core.send(netmessage::setUp(*core.indexOf("b1"), false)));
    (void)as<Done>(Probe{line.id, 1, line.rate, Millis(60), true});
    const Finding finding = found();
    QCOMPARE(finding.trouble, std::string("nothing got through"));
    QVERIFY(!finding.measured.rate);
}

void TestLineKeeper::aTestThatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("of a line that is not there")
        << QStringLiteral("connection-9") << ErrorCode::NotFound;
    QTest::newRow("of one that is shut") << QStringLiteral("connection-1") << ErrorCode::WrongState;
    QTest::newRow("of one that is tested") << QStringLiteral("connection-2") << ErrorCode::Locked;
}

void TestLineKeeper::aTestThatCannotBeIsRefused()
{
    QFETCH(QString, id);
    QFETCH(ErrorCode, code);
    Line shut = sampleLine(1);
    shut.carries = false;
    (void)m_keeper->answer(Put{shut});
    (void)m_keeper->answer(Put{sampleLine(2)});
    (void)as<Done>(Probe{"connection-2", 1, 50_Mbps, Millis(500), false});
    QCOMPARE(as<Error>(Probe{id.toStdString(), 2, 50_Mbps, Millis(60), true}).code, code);
}

void TestLineKeeper::aLineThatGoesMeanwhileHasNoFinding()
{
    const Line line = sampleLine();
    (void)m_keeper->answer(Put{line});
    (void)as<Done>(Probe{line.id, 1, line.rate, Millis(60), true});
    (void)as<Done>(Remove{line.id});
    QVERIFY(!found().trouble.empty());
    (void)m_keeper->answer(Put{line}); // and is made anew
    (void)as<Done>(Probe{line.id, 2, line.rate, Millis(60), true});
    QCOMPARE(found(1).trouble, std::string());
}

LINES_TEST_MAIN(TestLineKeeper)
#include "tst_linekeeper.moc"
