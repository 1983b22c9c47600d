// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/backend/http/openhouse.h"
#include "tests/support/soak.h"

#include <QTest>

using namespace turbolane::backend::http;

namespace {

const QByteArray auth = QByteArray("Authorization: Bearer ") + houseToken + "\r\n";
const QByteArray post = "POST /echo HTTP/1.1\r\nHost: localhost\r\n" + auth;
const QByteArray smuggled = "GET /hello HTTP/1.1\r\nHost: localhost\r\n" + auth + "\r\n";
const QByteArray chunked = post + "Transfer-Encoding: chunked\r\n\r\n";

QByteArray posted(const QByteArray &fields, const QByteArray &body)
{
    return post + fields + "\r\n" + body;
}

QByteArray got(const QByteArray &target, const QByteArray &fields = "Host: localhost\r\n")
{
    return "GET " + target + " HTTP/1.1\r\n" + fields + auth + "\r\n";
}

const QByteArray lengthFive = "Content-Length: 5\r\n";
const QByteArray te = "Transfer-Encoding: ";

/// What is sent, with another request behind it, and the one answer there may be.
void row(const char *name, const QByteArray &sent, int status)
{
    QTest::newRow(name) << QByteArray(sent + smuggled) << status;
}

void lengthsAndCodings()
{
    row("length abc", posted("Content-Length: abc\r\n", ""), 400);
    row("length -5", posted("Content-Length: -5\r\n", ""), 400);
    row("length +5", posted("Content-Length: +5\r\n", "hello"), 400);
    row("length 5, 5", posted("Content-Length: 5, 5\r\n", "hello"), 400);
    row("length 0x5", posted("Content-Length: 0x5\r\n", "hello"), 400);
    row("length empty", posted("Content-Length:\r\n", ""), 400);
    row("length over 64 bits", posted("Content-Length: 18446744073709551621\r\n", "hello"), 400);
    row("two different lengths", posted(lengthFive + "Content-Length: 6\r\n", "hello"), 400);
    row("the same length twice", posted(lengthFive + lengthFive, "hello"), 400);
    row("length then chunked", posted(lengthFive + te + "chunked\r\n", "0\r\n\r\n"), 400);
    row("chunked then length", posted(te + "chunked\r\n" + lengthFive, "0\r\n\r\n"), 400);
    row("gzip then length", posted(te + "gzip\r\n" + lengthFive, "hello"), 501);
    row("gzip alone", posted(te + "gzip\r\n", "hello"), 501);
    row("xchunked", posted(te + "xchunked\r\n", "0\r\n\r\n"), 501);
    row("gzip, chunked", posted(te + "gzip, chunked\r\n", "0\r\n\r\n"), 501);
    row("chunked, gzip", posted(te + "chunked, gzip\r\n", "0\r\n\r\n"), 501);
    row("identity", posted(te + "identity\r\n", ""), 501);
    row("chunked twice", posted(te + "chunked\r\n" + te + "chunked\r\n", "0\r\n\r\n"), 400);
    row("chunked on HTTP/1.0",
        "POST /echo HTTP/1.0\r\nHost: localhost\r\n" + auth + te + "chunked\r\n\r\n0\r\n\r\n", 400);
}

void linesAndBytes()
{
    row("bare CR in a value, then chunked", posted("X: a\r" + te + "chunked\r\n", "0\r\n\r\n"),
        400);
    row("bare LF ends a line", posted("X: a\n" + te + "chunked\r\n", "0\r\n\r\n"), 400);
    row("bare LF ends the header", post + "X: a\n\n", 400);
    row("a line continued (obs-fold)", posted("X: a\r\n b\r\n", ""), 400);
    row("chunked on a continued line", posted("Transfer-Encoding:\r\n chunked\r\n", ""), 400);
    row("space before the colon", posted("Content-Length : 5\r\n", "hello"), 400);
    row("tab before the colon", posted("Transfer-Encoding\t: chunked\r\n", "0\r\n\r\n"), 400);
    row("a header without colon", posted("nonsense\r\n", ""), 400);
    row("a header without name", posted(": x\r\n", ""), 400);
    row("NUL in a value", posted(QByteArray("X: a\0b\r\n", 8), ""), 400);
    row("NUL in a name", posted(QByteArray("X\0Y: a\r\n", 8), ""), 400);
    row("escape in a value", posted("X: a\x1b[2J\r\n", ""), 400);
    row("delete in a value", posted("X: a\x7f\r\n", ""), 400);
}

void chunks()
{
    row("chunk size zz", chunked + "zz\r\nhello\r\n0\r\n\r\n", 400);
    row("chunk size -5", chunked + "-5\r\nhello\r\n0\r\n\r\n", 400);
    row("chunk size 0x10", chunked + "0x10\r\nhello\r\n0\r\n\r\n", 400);
    row("chunk size empty", chunked + "\r\nhello\r\n0\r\n\r\n", 400);
    row("chunk size over 64 bits", chunked + "10000000000000005\r\nhello\r\n0\r\n\r\n", 400);
    row("chunk longer than said", chunked + "3\r\nhello\r\n0\r\n\r\n", 400);
    row("chunk ended by LF alone", chunked + "5\nhello\r\n0\r\n\r\n", 400);
    row("chunk extension", chunked + "5;a=b\r\nhello\r\n0\r\n\r\n", 400);
    row("chunk extension with a quoted LF", chunked + "5;a=\"\n\"\r\nhello\r\n0\r\n\r\n", 400);
    row("chunk extension with a quoted CRLF", chunked + "5;a=\"\r\n\"\r\nhello\r\n0\r\n\r\n", 400);
    row("extension of the last chunk", chunked + "5\r\nhello\r\n0;a=b\r\n\r\n", 400);
    row("space after the chunk size", chunked + "5 \r\nhello\r\n0\r\n\r\n", 400);
    row("a trailer", chunked + "5\r\nhello\r\n0\r\nX: a\r\n\r\n", 400);
    row("a trailer that reframes", chunked + "0\r\nContent-Length: 5\r\n\r\n", 400);
}

void requestLinesAndHosts()
{
    row("no Host", got("/hello", {}), 400);
    row("two Hosts", got("/hello", "Host: a\r\nHost: a\r\n"), 400);
    row("a Host with a space", got("/hello", "Host: a b\r\n"), 400);
    row("a Host with a path", got("/hello", "Host: a/b\r\n"), 400);
    row("HTTP/9.9", "GET /hello HTTP/9.9\r\nHost: localhost\r\n" + auth + "\r\n", 400);
    row("HTTP/0.9", "GET /hello\r\n\r\n", 400);
    row("lower case http", "GET /hello http/1.1\r\nHost: localhost\r\n" + auth + "\r\n", 400);
    row("two spaces in the request line",
        "GET  /hello HTTP/1.1\r\nHost: localhost\r\n" + auth + "\r\n", 400);
    row("a space before the first field", "GET /hello HTTP/1.1\r\n Host: a\r\n\r\n", 400);
    row("a target that is a URL", got("http://localhost/hello"), 400);
    row("a target of another host", "CONNECT localhost:443 HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("an asterisk", "OPTIONS * HTTP/1.1\r\nHost: a\r\n" + auth + "\r\n", 400);
    row("a target with a fragment", got("/hello#part"), 400);
    row("a target beyond ASCII", got("/h\xc3\xa9llo"), 400);
    row("two empty lines first", "\r\n\r\n", 400);
    row("an expectation of something else", posted("Expect: a-pony\r\n" + lengthFive, "hello"),
        417);
}

} // namespace

/// Every way in which two readers of HTTP have come to disagree about where a request ends.
class TestFraming final : public QObject {
    Q_OBJECT

private slots:
    void ambiguousOrMalformedInputIsNeverTwoRequests_data();
    void ambiguousOrMalformedInputIsNeverTwoRequests();
    void howHostileBytesArriveDoesNotMatter_data();
    void howHostileBytesArriveDoesNotMatter();
    void plainRequestsAreAnsweredInOrder_data();
    void plainRequestsAreAnsweredInOrder();
    void largeThingsAreRefusedBeforeTheyAreHeld_data();
    void largeThingsAreRefusedBeforeTheyAreHeld();
    void continueIsSaidOnlyToABodyThatIsWanted();

private:
    OpenHouse m_house{Transport::PlainForParserTests};
};

void TestFraming::ambiguousOrMalformedInputIsNeverTwoRequests_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("status");
    lengthsAndCodings();
    linesAndBytes();
    chunks();
    requestLinesAndHosts();
}

void TestFraming::ambiguousOrMalformedInputIsNeverTwoRequests()
{
    QFETCH(QByteArray, sent);
    QFETCH(int, status);
    RawClient client(m_house);
    client.send(sent);
    const QByteArray answer = client.untilClosed();
    QVERIFY2(client.isClosed(), "the connection stays open");
    QCOMPARE(statusesIn(answer), QList<int>{status});
    QVERIFY(answer.contains("application/problem+json"));
}

void TestFraming::howHostileBytesArriveDoesNotMatter_data()
{
    ambiguousOrMalformedInputIsNeverTwoRequests_data();
}

/// Cut in two at a place, or in the long form at every place, one after the other.
void TestFraming::howHostileBytesArriveDoesNotMatter()
{
    QFETCH(QByteArray, sent);
    QFETCH(int, status);
    const qsizetype apart = turbolane::test::shortOrLong<qsizetype>(sent.size() / 2, 1);
    for (qsizetype cut = apart; cut < sent.size(); cut += apart) {
        RawClient client(m_house);
        client.send(sent.left(cut));
        client.until([&](const QByteArray &bytes) {
            return !bytes.isEmpty() || client.socket().bytesToWrite() == 0;
        });
        client.send(sent.mid(cut));
        QCOMPARE(statusesIn(client.untilClosed()), QList<int>{status});
    }
}

void TestFraming::plainRequestsAreAnsweredInOrder_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QList<int>>("statuses");
    const auto row = [](const char *name, const QByteArray &sent, const QList<int> &statuses) {
        QTest::newRow(name) << QByteArray(sent + request("GET /hello", "Connection: close\r\n"))
                            << statuses;
    };
    row("a length", request("POST /echo", "Content-Length: 5\r\n", "hello"), {200, 200});
    row("a length of none", request("POST /echo", "Content-Length: 0\r\n"), {200, 200});
    row("chunks", chunked + "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n", {200, 200});
    row("Chunked in capitals", posted("transfer-encoding: Chunked\r\n", "0\r\n\r\n"), {200, 200});
    row("an empty line first", "\r\n" + request("GET /hello"), {200, 200});
    row("an empty line after a body",
        request("POST /echo", "Content-Length: 5\r\n", "hello") + "\r\n", {200, 200});
    row("beyond ASCII in a value", request("GET /hello", "X: caf\xc3\xa9\r\n"), {200, 200});
    row("a method in lower case", request("get /hello"), {405, 200});
    row("a method of our own", request("BREW /hello"), {405, 200});
    row("nothing there", request("GET /nowhere"), {404, 200});
    row("a bad escape", request("GET /things/%zz"), {400, 200});
    row("an escaped slash", request("GET /things/a%2fb"), {400, 200});
    row("an escaped NUL", request("GET /things/a%00b"), {400, 200});
    row("twenty at once", request("GET /hello").repeated(20), QList<int>(21, 200));
    row("a hundred refused at once", request("GET /nowhere").repeated(100),
        QList<int>(100, 404) << 200);
}

void TestFraming::plainRequestsAreAnsweredInOrder()
{
    QFETCH(QByteArray, sent);
    QFETCH(QList<int>, statuses);
    RawClient client(m_house);
    client.send(sent);
    QCOMPARE(statusesIn(client.untilClosed()), statuses);
    QVERIFY(client.isClosed());
}

void TestFraming::largeThingsAreRefusedBeforeTheyAreHeld_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("more"); // sent again and again until the server has had enough
    QTest::addColumn<int>("status");
    const QByteArray filler(64 * 1024, 'a');
    QTest::newRow("a declared 1 GB")
        << request("POST /echo", "Content-Length: 1000000000\r\n") << filler << 413;
    QTest::newRow("100 MB of chunks")
        << chunked << QByteArray("10000\r\n" + filler + "\r\n") << 413;
    QTest::newRow("one chunk of 16 EB")
        << QByteArray(chunked + "ffffffffffffffff\r\n") << filler << 413;
    QTest::newRow("a body on a GET")
        << request("GET /hello", "Content-Length: 5\r\n") << filler << 413;
    QTest::newRow("over the route's own limit")
        << request("POST /small", "Content-Length: 101\r\n") << filler << 413;
    QTest::newRow("20 MB of request line") << QByteArray("GET /") << filler << 431;
    QTest::newRow("20 MB of header") << QByteArray("GET /hello HTTP/1.1\r\nX: ") << filler << 431;
    QTest::newRow("200 KB of chunk extension") << QByteArray(chunked + "5;a=") << filler << 431;
    QTest::newRow("200 KB of chunk size") << chunked << QByteArray(64 * 1024, '0') << 431;
    QTest::newRow("200 KB of trailers") << QByteArray(chunked + "0\r\nX: ") << filler << 431;
    QTest::newRow("101 fields") << request("GET /hello", QByteArray("X: a\r\n").repeated(99))
                                << QByteArray() << 431;
    QTest::newRow("a target of 4 KiB and more")
        << request("GET /" + QByteArray(4096, 'a')) << QByteArray() << 414;
}

void TestFraming::largeThingsAreRefusedBeforeTheyAreHeld()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, more);
    QFETCH(int, status);
    RawClient client(m_house);
    client.send(start);
    for (int piece = 0; piece < 200 && !client.isClosed() && !more.isEmpty(); ++piece) {
        client.send(more);
        client.until([&](const QByteArray &bytes) {
            return !bytes.isEmpty() || client.socket().bytesToWrite() == 0;
        });
        if (!client.received().isEmpty())
            break;
    }
    QCOMPARE(statusesIn(client.untilClosed()), QList<int>{status});
}

void TestFraming::continueIsSaidOnlyToABodyThatIsWanted()
{
    const QByteArray expects = "Expect: 100-continue\r\nContent-Length: ";
    RawClient wanted(m_house);
    wanted.send(request("POST /echo", expects + "5\r\n"));
    QCOMPARE(wanted.until([](const QByteArray &bytes) { return bytes.endsWith("\r\n\r\n"); }),
             QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    wanted.send("hello");
    QVERIFY(wanted.until([](const QByteArray &bytes) { return bytes.endsWith("hello"); })
                .contains("200 OK"));

    RawClient large(m_house);
    large.send(request("POST /echo", expects + "1000000000\r\n"));
    QCOMPARE(statusesIn(large.untilClosed()), QList<int>{413});

    RawClient nowhere(m_house);
    nowhere.send(request("POST /nowhere", expects + "5\r\n"));
    QCOMPARE(statusesIn(nowhere.untilClosed()), QList<int>{404});
}

QTEST_GUILESS_MAIN(TestFraming)
#include "tst_framing.moc"
