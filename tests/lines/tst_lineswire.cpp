// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/codec.h"
#include "tests/lines/samples.h"

#include <QTest>

#include <random>

using namespace turbolane;
using namespace turbolane::lines;
using namespace turbolane::lines::tests;

/// What a carrier and the keeper of its lines say is read as it was said, or not at all.
class TestLinesWire : public QObject {
    Q_OBJECT

private slots:
    void whatIsSaidIsRead_data();
    void whatIsSaidIsRead();
    void answersAreRead();
    void aPageOfTheLongestLinesFits();
    void whatNoTestHasIsRefused_data();
    void whatNoTestHasIsRefused();
    void whatCannotBeFoundIsRefused();
    void whatNoLineHasIsRefused_data();
    void whatNoLineHasIsRefused();
    void everyCutIsRefused();
    void nothingStandsBehindAMessage();
    void anotherVersionIsReadOnlyToBeEnded();
    void noiseIsRefused();
};

namespace {

Line lineWithLease()
{
    Line line = sampleLine(7, Bandwidth::gbps(10));
    line.lease = Lease{Bandwidth::gbps(2), Millis(3'600'000)};
    line.carries = false;
    return line;
}

LineState longestState()
{
    const std::string name(longestName, 'n');
    LineState state;
    state.line = lineWithLease();
    state.line.id = name;
    state.line.a.site = name;
    state.line.z.site = std::string(longestName, 'm');
    state.line.label = std::string(longestName, ' ');
    state.trouble = std::string(longestSentence, '!');
    state.towardsA = {~0ULL, ~0ULL, ~0ULL};
    return state;
}

Finding longestFinding()
{
    return {.number = ~0ULL,
            .id = std::string(longestName, 'n'),
            .ticket = ~0U,
            .measured = {.rate = highestRate,
                         .isMachineLimit = true,
                         .sent = 1'000,
                         .lost = 1'000,
                         .longestGap = Micros(1'000'000),
                         .latency = Micros(17),
                         .latencyAfter = Micros(19)},
            .trouble = std::string(longestSentence, '!')};
}

Bytes put(const std::function<void(Line &)> &spoil)
{
    Line line = lineWithLease();
    spoil(line);
    return encoded(Message<Request>{1, Put{line}});
}

} // namespace

void TestLinesWire::whatIsSaidIsRead_data()
{
    QTest::addColumn<Request>("said");
    QTest::newRow("facts") << Request(AskFacts{});
    QTest::newRow("retire") << Request(Retire{});
    QTest::newRow("put") << Request(Put{sampleLine()});
    QTest::newRow("put with a lease") << Request(Put{lineWithLease()});
    QTest::newRow("remove") << Request(Remove{"connection-7"});
    QTest::newRow("state from the start") << Request(AskState{});
    QTest::newRow("state after one") << Request(AskState{"connection-7"});
    QTest::newRow("state once a look is over") << Request(AskState{"", ~0ULL});
    QTest::newRow("a look") << Request(AskLook{});
    QTest::newRow("enter") << Request(Enter{"aws-eqdc2"});
    QTest::newRow("a test") << Request(
        Probe{"connection-7", 4'711, Bandwidth::mbps(50), Millis(60), true});
    QTest::newRow("across a change")
        << Request(Probe{"connection-7", ~0U, Bandwidth::kbps(1), longestProbe, false});
    QTest::newRow("what was found") << Request(AskProbed{~0ULL});
}

void TestLinesWire::whatIsSaidIsRead()
{
    QFETCH(Request, said);
    const Message<Request> message{4'711, said};
    const auto read = decodeRequest(encoded(message));
    QVERIFY(read);
    QVERIFY(*read == message);
    QVERIFY(!decodeAnswer(encoded(message)));
}

void TestLinesWire::answersAreRead()
{
    const std::vector<Answer> answers{
        Facts{.process = 4'711, .vxlan = true},
        Done{},
        StatePage{},
        StatePage{{LineState{sampleLine(), Bandwidth::mbps(50), {1, 2, 3}, {4, 5, 6}, 7, "gone"}},
                  true},
        Entry{},
        Error{ErrorCode::NameTaken, "that is another's"},
        StatePage{{}, false, Millis(20)},
        Looking{~0ULL},
        FindingPage{},
        FindingPage{{longestFinding(), Finding{.number = 1, .id = "c", .trouble = "gone"}}},
    };
    for (const Answer &answer : answers) {
        const Message<Answer> message{9, answer};
        const auto read = decodeAnswer(encoded(message));
        QVERIFY(read);
        QVERIFY(*read == message);
        QVERIFY(!decodeRequest(encoded(message)));
    }
}

void TestLinesWire::aPageOfTheLongestLinesFits()
{
    const StatePage page{std::vector<LineState>(linesInPage, longestState()), true};
    const Bytes bytes = encoded(Message<Answer>{1, page});
    QVERIFY(bytes.size() <= longestMessage);
    QVERIFY(decodeAnswer(bytes));
}

void TestLinesWire::whatNoTestHasIsRefused_data()
{
    QTest::addColumn<Request>("said");
    const auto row = [](const char *name, const Probe &probe) {
        QTest::newRow(name) << Request(probe);
    };
    const Bandwidth pace = Bandwidth::mbps(1);
    row("of no line", {"", 1, pace, Millis(60), false});
    row("of no pace", {"c", 1, {}, Millis(60), false});
    row("in no time", {"c", 1, pace, Millis(0), false});
    row("before now", {"c", 1, pace, Millis(-1), false});
    row("too long", {"c", 1, pace, longestProbe + Millis(1), false});
}

void TestLinesWire::whatNoTestHasIsRefused()
{
    QFETCH(Request, said);
    QCOMPARE(decodeRequest(encoded(Message<Request>{1, said})).error().code, ErrorCode::OutOfRange);
}

void TestLinesWire::whatCannotBeFoundIsRefused()
{
    Finding finding = longestFinding();
    finding.measured.lost = finding.measured.sent + 1;
    const FindingPage page{{finding}};
    QCOMPARE(decodeAnswer(encoded(Message<Answer>{1, page})).error().code, ErrorCode::OutOfRange);
    const FindingPage longest{std::vector<Finding>(findingsInPage, longestFinding())};
    QVERIFY(encoded(Message<Answer>{1, longest}).size() <= longestMessage);
    QVERIFY(decodeAnswer(encoded(Message<Answer>{1, longest})));
}

using Spoil = std::function<void(Line &)>;

void TestLinesWire::whatNoLineHasIsRefused_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::newRow("no name") << Spoil([](Line &line) { line.id.clear(); });
    QTest::newRow("a path for a name") << Spoil([](Line &line) { line.id = "../../etc"; });
    QTest::newRow("a long name") << Spoil([](Line &line) { line.id = std::string(65, 'a'); });
    QTest::newRow("a site with a space") << Spoil([](Line &line) { line.a.site = "a b"; });
    QTest::newRow("number zero") << Spoil([](Line &line) { line.number = 0; });
    QTest::newRow("a number too high") << Spoil([](Line &line) { line.number = 10'000'000; });
    QTest::newRow("to itself") << Spoil([](Line &line) { line.a.site = line.z.site; });
    QTest::newRow("addresses apart") << Spoil([](Line &line) { line.a.address += 4; });
    QTest::newRow("one address twice") << Spoil([](Line &line) { line.a = {"x", line.z.address}; });
    QTest::newRow("no subnet") << Spoil([](Line &line) { line.prefixLength = 0; });
    QTest::newRow("a subnet of one") << Spoil([](Line &line) { line.prefixLength = 32; });
    QTest::newRow("longer than an address") << Spoil([](Line &line) { line.prefixLength = 97; });
    QTest::newRow("a label that rings") << Spoil([](Line &line) { line.label = "\a"; });
    QTest::newRow("no rate") << Spoil([](Line &line) {
        line.rate = {};
        line.lease = {};
    });
    QTest::newRow("below zero") << Spoil([](Line &line) { line.rate = Bandwidth::kbps(-1); });
    QTest::newRow("too fast") << Spoil([](Line &line) { line.rate = Bandwidth::gbps(1'001); });
    QTest::newRow("back to nothing") << Spoil([](Line &line) { line.lease->base = {}; });
    QTest::newRow("back to more") << Spoil(
        [](Line &line) { line.lease->base = Bandwidth::gbps(11); });
    QTest::newRow("over before now") << Spoil([](Line &line) { line.lease->left = Millis(-1); });
    QTest::newRow("for ever") << Spoil(
        [](Line &line) { line.lease->left = longestLease + Millis(1); });
}

void TestLinesWire::whatNoLineHasIsRefused()
{
    QFETCH(Spoil, spoil);
    QVERIFY(decodeRequest(put([](Line &) {})));
    const auto read = decodeRequest(put(spoil));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::OutOfRange);
}

void TestLinesWire::everyCutIsRefused()
{
    const Bytes whole = put([](Line &) {});
    for (std::size_t length = 0; length < whole.size(); ++length)
        QVERIFY(!decodeRequest(BytesView(whole).first(length)));
}

void TestLinesWire::nothingStandsBehindAMessage()
{
    for (const Request &request : {Request(AskFacts{}), Request(Remove{"connection-7"})})
        QCOMPARE(decodeRequest(encoded(Message<Request>{1, request}) + Bytes{0}).error().code,
                 ErrorCode::Malformed);
}

void TestLinesWire::anotherVersionIsReadOnlyToBeEnded()
{
    const auto fromTheFuture = [](const Request &request) {
        Bytes bytes = encoded(Message<Request>{1, request});
        bytes[2] = protocolVersion + 1;
        return decodeRequest(bytes);
    };
    QVERIFY(fromTheFuture(AskFacts{}));
    QVERIFY(fromTheFuture(Retire{}));
    QCOMPARE(fromTheFuture(Remove{"connection-7"}).error().code, ErrorCode::Newer);
    QCOMPARE(fromTheFuture(Put{sampleLine()}).error().code, ErrorCode::Newer);
}

void TestLinesWire::noiseIsRefused()
{
    std::mt19937 random(1);
    const Bytes whole = put([](Line &) {});
    for (int round = 0; round < 20'000; ++round) {
        Bytes bytes = whole;
        for (auto changes = random() % 4 + 1; changes > 0; --changes)
            bytes[random() % bytes.size()] = std::uint8_t(random());
        if (const auto read = decodeRequest(bytes))
            QVERIFY(encoded(*read) == bytes || bytes[4] <= 2);
    }
}

QTEST_GUILESS_MAIN(TestLinesWire)
#include "tst_lineswire.moc"
