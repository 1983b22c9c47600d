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

private:
    LineState told(const std::string &id);
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
            m_keeper->look();
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
    const auto page = as<StatePage>(AskState{});
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

LINES_TEST_MAIN(TestLineKeeper)
#include "tst_linekeeper.moc"
