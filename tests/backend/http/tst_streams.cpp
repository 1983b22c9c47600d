// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/backend/http/openhouse.h"

#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <numeric>

using namespace turbolane;
using namespace turbolane::backend::http;
using namespace std::chrono_literals;

namespace {

QByteArray frame(EventNumber number, qsizetype bytes = 20)
{
    return "id: " + QByteArray::number(qint64(number))
        + "\nevent: t\ndata: " + QByteArray(bytes, 'x') + "\n\n";
}

std::vector<EventNumber> numbersIn(const QByteArray &stream)
{
    static const QRegularExpression line(QStringLiteral("^id: (\\d+)$"),
                                         QRegularExpression::MultilineOption);
    std::vector<EventNumber> numbers;
    auto matches = line.globalMatch(QString::fromLatin1(stream));
    while (matches.hasNext())
        numbers.push_back(matches.next().captured(1).toLongLong());
    return numbers;
}

std::vector<EventNumber> numbers(EventNumber from, EventNumber to)
{
    std::vector<EventNumber> numbers(std::size_t(to - from + 1));
    std::iota(numbers.begin(), numbers.end(), from);
    return numbers;
}

Response streamAfter(EventNumber after, const QByteArray &missed = {}, bool ends = false)
{
    Response response;
    response.contentType = "text/event-stream";
    response.body = missed;
    response.stream = EventStream{after, ends};
    return response;
}

} // namespace

class TestStreams final : public QObject {
    Q_OBJECT

private slots:
    void aStreamGetsWhatItMissedAndThenWhatHappens();
    void neitherGapNorDuplicateWhateverTheRace_data();
    void neitherGapNorDuplicateWhateverTheRace();
    void aStreamResumesAcrossManyEvents();
    void aGapEndsTheStream();
    void aLateStreamGetsWhatWasPublishedMeanwhile();
    void moreThanFitsEndsAfterItsBytes();
    void aStreamThatIsNotReadIsDropped_data();
    void aStreamThatIsNotReadIsDropped();
    void aQuietStreamIsKeptAwake();
    void headOfAStreamOpensNone();
    void stoppingEndsStreams();
};

void TestStreams::aStreamGetsWhatItMissedAndThenWhatHappens()
{
    OpenHouse house(Transport::Tls);
    house.events = [](const Request &) { return streamAfter(2, frame(1) + frame(2)); };
    RawClient client(house, Transport::Tls);
    client.send(request("GET /events", "Last-Event-ID: 0\r\n"));
    client.until([](const QByteArray &bytes) { return bytes.contains("id: 2"); });
    house.server().publish(3, frame(3));
    client.until([](const QByteArray &bytes) { return bytes.contains("id: 3"); });
    QVERIFY(client.received().contains("Content-Type: text/event-stream\r\n"));
    QVERIFY(!client.received().contains("Content-Length"));
    QCOMPARE(numbersIn(client.received()), numbers(1, 3));
}

void TestStreams::neitherGapNorDuplicateWhateverTheRace_data()
{
    QTest::addColumn<int>("publishedBefore"); // ahead of what the handler read
    QTest::addColumn<int>("readAlready"); // of what is published after the handler has read
    QTest::newRow("nothing happens between") << 0 << 0;
    QTest::newRow("published while the handler runs") << 3 << 0;
    QTest::newRow("read before it is published") << 0 << 3;
    QTest::newRow("both") << 3 << 2;
}

void TestStreams::neitherGapNorDuplicateWhateverTheRace()
{
    QFETCH(int, publishedBefore);
    QFETCH(int, readAlready);
    OpenHouse house(Transport::PlainForParserTests);
    EventNumber published = 10;
    house.server().publish(published, frame(published));
    house.events = [&](const Request &) {
        // Read up to 10; then others publish, before the stream can be known to the http thread.
        QByteArray missed;
        const EventNumber read = published + readAlready;
        for (EventNumber number = 6; number <= read; ++number)
            missed += frame(number);
        for (int count = 0; count < publishedBefore; ++count, ++published)
            house.server().publish(published + 1, frame(published + 1));
        return streamAfter(read, missed);
    };
    RawClient client(house);
    client.send(request("GET /events", "Last-Event-ID: 5\r\n"));
    client.until([](const QByteArray &bytes) { return bytes.contains("id: 10"); });
    for (; published < 20; ++published)
        house.server().publish(published + 1, frame(published + 1));
    client.until([](const QByteArray &bytes) { return bytes.contains("id: 20\n"); });
    QCOMPARE(numbersIn(client.received()), numbers(6, 20));
}

/// A writer that never stops, and a reader that is thrown out now and then and comes back.
void TestStreams::aStreamResumesAcrossManyEvents()
{
    constexpr EventNumber last = 3'000;
    OpenHouse house(Transport::Tls);
    std::mutex mutex;
    EventNumber written = 0;
    house.events = [&](const Request &request) {
        const EventNumber after =
            QByteArray::fromStdString(std::string(*request.field("Last-Event-ID"))).toLongLong();
        QByteArray missed;
        const std::scoped_lock lock(mutex);
        for (EventNumber number = after + 1; number <= written; ++number)
            missed += frame(number);
        return streamAfter(written, missed);
    };
    const std::unique_ptr<QThread> writer(QThread::create([&] {
        for (EventNumber number = 1; number <= last; ++number) {
            {
                const std::scoped_lock lock(mutex);
                written = number;
            }
            house.server().publish(number, frame(number));
        }
    }));
    writer->start();

    std::vector<EventNumber> seen;
    while (seen.empty() || seen.back() < last) {
        RawClient client(house, Transport::Tls);
        const EventNumber after = seen.empty() ? 0 : seen.back();
        client.send(
            request("GET /events", "Last-Event-ID: " + QByteArray::number(qint64(after)) + "\r\n"));
        client.until([&](const QByteArray &bytes) {
            const auto got = numbersIn(bytes.left(bytes.lastIndexOf("\n\n") + 1));
            return client.isClosed() || (!got.empty() && got.back() >= std::min(after + 700, last));
        });
        const QByteArray whole = client.received().left(client.received().lastIndexOf("\n\n") + 1);
        const auto got = numbersIn(whole);
        QVERIFY2(!got.empty(), "a resumed stream brings nothing");
        seen.insert(seen.end(), got.begin(), got.end());
    }
    QCOMPARE(seen, numbers(1, last));
    QVERIFY(writer->wait());
}

void TestStreams::aGapEndsTheStream()
{
    OpenHouse house(Transport::PlainForParserTests);
    house.events = [](const Request &) { return streamAfter(5); };
    RawClient client(house);
    client.send(request("GET /events"));
    client.until([](const QByteArray &bytes) { return bytes.contains("\r\n\r\n"); });
    house.server().publish(6, frame(6));
    house.server().publish(8, frame(8));
    QCOMPARE(numbersIn(client.untilClosed()), numbers(6, 6));
    QVERIFY(client.isClosed());
}

void TestStreams::aLateStreamGetsWhatWasPublishedMeanwhile()
{
    Limits limits;
    limits.recentEventBytes = 500;
    OpenHouse house(Transport::PlainForParserTests, limits);
    for (EventNumber number = 1; number <= 100; ++number)
        house.server().publish(number, frame(number));
    EventNumber after = 0;
    house.events = [&](const Request &) { return streamAfter(after); };

    after = 98;
    RawClient recent(house);
    recent.send(request("GET /events"));
    recent.until([](const QByteArray &bytes) { return bytes.contains("id: 100"); });
    QCOMPARE(numbersIn(recent.received()), numbers(99, 100));

    // What is no longer kept is not skipped: the client has to ask again.
    after = 3;
    RawClient late(house);
    late.send(request("GET /events"));
    QCOMPARE(numbersIn(late.untilClosed()), std::vector<EventNumber>());
    QVERIFY(late.isClosed());
}

void TestStreams::moreThanFitsEndsAfterItsBytes()
{
    OpenHouse house(Transport::Tls);
    house.events = [](const Request &) { return streamAfter(2, frame(1) + frame(2), true); };
    RawClient client(house, Transport::Tls);
    client.send(request("GET /events"));
    QCOMPARE(numbersIn(client.untilClosed()), numbers(1, 2));
    QVERIFY(client.isClosed());
}

void TestStreams::aStreamThatIsNotReadIsDropped_data()
{
    QTest::addColumn<int>("transport");
    QTest::newRow("plain") << int(Transport::PlainForParserTests);
    QTest::newRow("TLS") << int(Transport::Tls);
}

void TestStreams::aStreamThatIsNotReadIsDropped()
{
    QFETCH(int, transport);
    OpenHouse house{Transport(transport)};
    house.events = [](const Request &) { return streamAfter(0); };
    RawClient stalled(house, Transport(transport));
    stalled.send(request("GET /events"));
    stalled.until([](const QByteArray &bytes) { return bytes.contains("\r\n\r\n"); });
    stalled.socket().disconnect();
    stalled.socket().setReadBufferSize(1'000);
    RawClient reading(house, Transport(transport));
    reading.send(request("GET /events"));
    reading.until([](const QByteArray &bytes) { return bytes.contains("\r\n\r\n"); });

    // 20 MB, far more than the system's own buffers; one piece at a time, as the reader takes it.
    constexpr EventNumber last = 400;
    for (EventNumber number = 1; number <= last; ++number) {
        house.server().publish(number, frame(number, 50'000));
        if (number % 8 != 0)
            continue;
        reading.until([&](const QByteArray &bytes) {
            return bytes.contains("id: " + QByteArray::number(qint64(number)) + "\n");
        });
        reading.forget();
    }
    QVERIFY(QTest::qWaitFor([&] { return house.peers() == 1; }));
    QVERIFY(!reading.isClosed());
}

void TestStreams::aQuietStreamIsKeptAwake()
{
    Limits limits;
    limits.sweep = 10ms;
    limits.heartbeat = 20ms;
    OpenHouse house(Transport::Tls, limits);
    house.events = [](const Request &) { return streamAfter(0); };
    RawClient client(house, Transport::Tls);
    client.send(request("GET /events"));
    client.until([](const QByteArray &bytes) { return bytes.endsWith(":\n\n:\n\n:\n\n"); });
    house.server().publish(1, frame(1));
    client.until([](const QByteArray &bytes) { return bytes.contains("id: 1\n"); });
    QCOMPARE(numbersIn(client.received()), numbers(1, 1));
}

void TestStreams::headOfAStreamOpensNone()
{
    OpenHouse house(Transport::PlainForParserTests);
    house.events = [](const Request &) { return streamAfter(0, frame(1)); };
    RawClient client(house);
    client.send(request("HEAD /events"));
    QVERIFY(client.untilClosed().endsWith("\r\n\r\n"));
    QVERIFY(client.isClosed());
}

void TestStreams::stoppingEndsStreams()
{
    OpenHouse house(Transport::Tls);
    house.events = [](const Request &) { return streamAfter(0); };
    RawClient client(house, Transport::Tls);
    client.send(request("GET /events"));
    client.until([](const QByteArray &bytes) { return bytes.contains("\r\n\r\n"); });
    house.server().publish(1, frame(1));
    house.server().stop();
    QCOMPARE(numbersIn(client.untilClosed()), numbers(1, 1));
    QVERIFY(client.isClosed());
}

QTEST_GUILESS_MAIN(TestStreams)
#include "tst_streams.moc"
