// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/backend/http/openhouse.h"

#include <QFile>
#include <QTest>

using namespace turbolane;
using namespace turbolane::backend::http;
using namespace std::chrono_literals;

// What a sanitizer keeps of freed memory says nothing about us.
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define TURBOLANE_COUNTS_MEMORY
#endif

namespace {

/// Long enough that nothing else ends first.
Limits patientLimits()
{
    Limits limits;
    limits.sweep = 10ms;
    return limits;
}

#ifdef TURBOLANE_COUNTS_MEMORY
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf("VmRSS:") + 6;
    return status.mid(at, status.indexOf("kB", at) - at).trimmed().toLongLong() * kibibyte;
}
#endif

} // namespace

/// Every deadline, shrunk; what is waited for is the end, never a span of time.
class TestPatience final : public QObject {
    Q_OBJECT

private slots:
    void slowClientsAreCut_data();
    void slowClientsAreCut();
    void anUnfinishedHandshakeIsCut();
    void aSecondRequestHasItsOwnTime();
    void aRefusedClientIsToldThatNothingMoreComes();
    void aRefusedClientThatStaysIsCut();
    void aBusyClientIsNotIdle();
    void aCarrierThatDoesNotAnswerIsSaidToBeUnavailable();
    void aReaderThatStallsIsCut_data();
    void aReaderThatStallsIsCut();
    void stalledReadersHoldNoCopies();
    void stoppingHasAnEnd();
};

void TestPatience::slowClientsAreCut_data()
{
    QTest::addColumn<Millis Limits::*>("limit");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QList<int>>("statuses");
    const auto row = [](const char *name, Millis Limits::*limit, const QByteArray &sent,
                        const QList<int> &statuses) {
        QTest::newRow(name) << limit << sent << statuses;
    };
    row("silent from the start", &Limits::header, "", {});
    row("half a request line", &Limits::header, "GET /hel", {408});
    row("half a header", &Limits::header, "GET /hello HTTP/1.1\r\nHost: a\r\nX: ", {408});
    row("half a second header", &Limits::header, request("GET /hello") + "GET /", {200, 408});
    row("half a body", &Limits::body, request("POST /echo", "Content-Length: 5\r\n", "hel"), {408});
    row("half a chunk", &Limits::body,
        request("POST /echo", "Transfer-Encoding: chunked\r\n", "5\r\nhel"), {408});
    row("idle after an answer", &Limits::idle, request("GET /hello"), {200});
    row("half a body of what is refused", &Limits::body,
        request("POST /nowhere", "Content-Length: 5\r\n", "hel"), {408});
}

void TestPatience::slowClientsAreCut()
{
    QFETCH(Millis Limits::*, limit);
    QFETCH(QByteArray, sent);
    QFETCH(QList<int>, statuses);
    Limits limits = patientLimits();
    limits.*limit = 100ms;
    OpenHouse house(Transport::PlainForParserTests, limits);
    RawClient client(house);
    client.send(sent);
    QCOMPARE(statusesIn(client.untilClosed()), statuses);
    QVERIFY(client.isClosed());
}

void TestPatience::anUnfinishedHandshakeIsCut()
{
    Limits limits = patientLimits();
    limits.handshake = 50ms;
    OpenHouse house(Transport::Tls, limits);
    for (const QByteArray &sent : {QByteArray(), QByteArray("\x16\x03\x01\x02\x00\x01", 6)}) {
        RawClient client(house);
        client.send(sent);
        QCOMPARE(client.untilClosed(), QByteArray());
        QVERIFY(client.isClosed());
    }
}

void TestPatience::aSecondRequestHasItsOwnTime()
{
    Limits limits = patientLimits();
    limits.header = 100ms;
    OpenHouse house(Transport::PlainForParserTests, limits);
    RawClient client(house);
    client.send(request("GET /hello"));
    client.until([](const QByteArray &bytes) { return bytes.endsWith("hello"); });
    client.send("GET /hel");
    QCOMPARE(statusesIn(client.untilClosed()), (QList<int>{200, 408}));
    QVERIFY(client.isClosed());
}

/// Half of the connection is closed at once; the other half is read on, so that no reset eats
/// the answer.
void TestPatience::aRefusedClientIsToldThatNothingMoreComes()
{
    Limits limits = patientLimits();
    limits.linger = 1h;
    OpenHouse house(Transport::PlainForParserTests, limits);
    RawClient client(house);
    client.send("nonsense\r\n\r\n" + QByteArray(100'000, 'x'));
    QCOMPARE(statusesIn(client.untilClosed()), QList<int>{400});
    QVERIFY(client.isClosed());
    QVERIFY(QTest::qWaitFor([&] { return house.peers() == 0; }));
}

void TestPatience::aRefusedClientThatStaysIsCut()
{
    Limits limits = patientLimits();
    limits.linger = 50ms;
    OpenHouse house(Transport::PlainForParserTests, limits);
    RawClient client(house);
    // One byte at a time at most, and never taken: the end is not seen.
    client.socket().disconnect();
    client.socket().setReadBufferSize(1);
    client.send("nonsense\r\n\r\n");
    QVERIFY(QTest::qWaitFor([&] { return client.socket().bytesAvailable() == 1; }));
    QVERIFY(QTest::qWaitFor([&] { return house.peers() == 0; }));
    QVERIFY(!client.isClosed());
}

/// Forty requests, each well within the time, all together far beyond it.
void TestPatience::aBusyClientIsNotIdle()
{
    Limits limits = patientLimits();
    limits.header = limits.idle = limits.body = 400ms;
    OpenHouse house(Transport::PlainForParserTests, limits);
    RawClient client(house);
    for (int count = 1; count <= 40; ++count) {
        client.send(request("POST /echo", "Content-Length: 5\r\n", "hello"));
        client.until([&](const QByteArray &bytes) { return bytes.count("hello") == count; });
    }
    QCOMPARE(statusesIn(client.received()), QList<int>(40, 200));
}

void TestPatience::aCarrierThatDoesNotAnswerIsSaidToBeUnavailable()
{
    Limits limits = patientLimits();
    limits.reply = 50ms;
    OpenHouse house(Transport::PlainForParserTests, limits);
    RawClient client(house);
    client.send(request("GET /later"));
    QCOMPARE(statusesIn(client.untilClosed()), QList<int>{503});
    house.answerKept();
    RawClient next(house);
    next.send(request("GET /hello", "Connection: close\r\n"));
    QCOMPARE(statusesIn(next.untilClosed()), QList<int>{200});
}

void TestPatience::aReaderThatStallsIsCut_data()
{
    QTest::addColumn<int>("transport");
    QTest::newRow("plain") << int(Transport::PlainForParserTests);
    QTest::newRow("TLS") << int(Transport::Tls);
}

void TestPatience::aReaderThatStallsIsCut()
{
    QFETCH(int, transport);
    Limits limits = patientLimits();
    limits.writeStall = 200ms;
    OpenHouse house(Transport(transport), limits);
    RawClient client(house, Transport(transport));
    client.socket().setReadBufferSize(1'000);
    client.socket().disconnect();
    client.send(request("GET /large?bytes=50000000"));
    // Reading nothing, the client cannot see the end; the server's house tells.
    QVERIFY(QTest::qWaitFor([&] { return house.answered() == 1; }));
    QVERIFY(QTest::qWaitFor([&] { return house.peers() == 0; }));
}

/// Under TLS what waits is in two queues; counting only the first held every body whole.
void TestPatience::stalledReadersHoldNoCopies()
{
#ifdef TURBOLANE_COUNTS_MEMORY
    constexpr int readers = 8;
    constexpr qint64 bodyBytes = 50'000'000;
    OpenHouse house(Transport::Tls, patientLimits());
    std::vector<std::unique_ptr<RawClient>> stalled;
    const qint64 before = residentBytes();
    for (int count = 0; count < readers; ++count) {
        stalled.push_back(std::make_unique<RawClient>(house, Transport::Tls));
        stalled.back()->socket().disconnect();
        stalled.back()->socket().setReadBufferSize(1'000);
        stalled.back()->send(request("GET /shared"));
    }
    QVERIFY(QTest::qWaitFor([&] { return house.answered() == readers; }, 20'000));
    // An answer to somebody else, after all of them have had their turn.
    RawClient other(house, Transport::Tls);
    other.send(request("GET /hello", "Connection: close\r\n"));
    QVERIFY(other.untilClosed().endsWith("hello"));
    QVERIFY2(residentBytes() - before < 2 * bodyBytes, "more than the one body is held");
#else
    QSKIP("the memory of a process is read the Linux way, without a sanitizer");
#endif
}

void TestPatience::stoppingHasAnEnd()
{
    Limits limits = patientLimits();
    limits.drain = 50ms;
    OpenHouse house(Transport::Tls, limits);
    RawClient client(house, Transport::Tls);
    client.send(request("GET /later"));
    QVERIFY(QTest::qWaitFor([&] { return house.kept().size() == 1; }));
    // Nobody answers: this is the thread that would.
    house.server().stop();
    QCOMPARE(client.untilClosed(), QByteArray());
    QVERIFY(client.isClosed());
}

QTEST_GUILESS_MAIN(TestPatience)
#include "tst_patience.moc"
