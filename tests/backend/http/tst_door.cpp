// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/backend/http/openhouse.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>
#include <QTest>

#include <atomic>
#include <thread>

using namespace turbolane;
using namespace turbolane::backend::http;
using namespace std::chrono_literals;

namespace {

bool isWhole(const QByteArray &bytes)
{
    return bytes.contains("\r\n\r\n");
}

QByteArray answerTo(const OpenHouse &house, const QByteArray &sent)
{
    RawClient client(house);
    client.send(sent);
    return client.untilClosed();
}

QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

} // namespace

/// What a well-meant client sees, and one that leaves.
class TestDoor final : public QObject {
    Q_OBJECT

private slots:
    void theTokenIsNeededAndNothingElseWillDo_data();
    void theTokenIsNeededAndNothingElseWillDo();
    void aCustomerIsToldWhoseDoorItIs();
    void everyMethodHasItsAnswer_data();
    void everyMethodHasItsAnswer();
    void aChangeNeedsItsKey_data();
    void aChangeNeedsItsKey();
    void headSaysWhatGetWouldAndNoMore();
    void anAnswerIsDatedAndMeasured();
    void anOldClientIsKeptOnlyIfItAsks_data();
    void anOldClientIsKeptOnlyIfItAsks();
    void answersKeepTheOrderOfTheirQuestions();
    void aClientGoneBeforeItsAnswerIsNoMatter();
    void anAnswerIsTakenOnce();
    void silentClientsDoNotKeepOthersOut();
    void aFullHouseTurnsAwayAndLetsInAgain();
    void aPlainRequestToTheTlsPortIsClosed();
    void aLargeBodyArrivesWhole();
    void stoppingFinishesWhatIsInFlight();
    void stoppingDoesNotWaitForTheIdle();
};

void TestDoor::theTokenIsNeededAndNothingElseWillDo_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("status");
    const QByteArray token = houseToken;
    const auto row = [](const char *name, const QByteArray &target, const QByteArray &field,
                        int status) { QTest::newRow(name) << target << field << status; };
    row("the token", "/hello", "Authorization: Bearer " + token + "\r\n", 200);
    row("the scheme in capitals", "/hello", "authorization: BEARER " + token + "\r\n", 200);
    row("none", "/hello", "", 401);
    row("an empty one", "/hello", "Authorization: Bearer \r\n", 401);
    row("another", "/hello", "Authorization: Bearer " + QByteArray(token.size(), 'x') + "\r\n",
        401);
    row("the start of it", "/hello", "Authorization: Bearer " + token.chopped(1) + "\r\n", 401);
    row("more than it", "/hello", "Authorization: Bearer " + token + "x\r\n", 401);
    row("another scheme", "/hello", "Authorization: Basic " + token + "\r\n", 401);
    row("no scheme", "/hello", "Authorization: " + token + "\r\n", 401);
    row("in the query", "/hello?access_token=" + token, "", 401);
    row("none, where none is needed", "/open", "", 200);
    row("a wrong one, where none is needed", "/open", "Authorization: Bearer x\r\n", 200);
    row("none, where there is nothing", "/nowhere", "", 401);
    const QByteArray operators = "Authorization: Bearer " + QByteArray(operatorsToken) + "\r\n";
    row("the operators', at a customer's door", "/hello", operators, 200);
    row("the operators', at their own", "/desk", operators, 200);
    row("the start of the operators'", "/desk", operators.chopped(3) + "\r\n", 401);
    row("none, at the operators' door", "/desk", "", 401);
}

void TestDoor::theTokenIsNeededAndNothingElseWillDo()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, field);
    QFETCH(int, status);
    OpenHouse house(Transport::PlainForParserTests);
    const QByteArray answer = answerTo(
        house, "GET " + target + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + field + "\r\n");
    QCOMPARE(statusesIn(answer), QList<int>{status});
    QCOMPARE(answer.contains("\r\nWWW-Authenticate: Bearer"), status == 401);
    if (status != 401)
        return;
    const QJsonObject problem = QJsonDocument::fromJson(bodyOf(answer)).object();
    QCOMPARE(problem.value(QStringLiteral("code")), QJsonValue(QStringLiteral("unauthorised")));
    QCOMPARE(house.answered(), 0);
}

void TestDoor::aCustomerIsToldWhoseDoorItIs()
{
    OpenHouse house(Transport::PlainForParserTests);
    const QByteArray answer = answerTo(house, request("GET /desk", "Connection: close\r\n"));
    QCOMPARE(statusesIn(answer), QList<int>{403});
    const QJsonObject problem = QJsonDocument::fromJson(bodyOf(answer)).object();
    QCOMPARE(problem.value(QStringLiteral("code")), QJsonValue(QStringLiteral("forbidden")));
    QVERIFY(problem.value(QStringLiteral("detail")).toString().contains(u"operators"));
    QCOMPARE(house.answered(), 0);
}

void TestDoor::everyMethodHasItsAnswer_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("allow");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const QByteArray &line, int status, const QByteArray &allow,
                        const QByteArray &body) {
        QTest::newRow(line.constData()) << line << status << allow << body;
    };
    row("GET /hello", 200, "", "hello");
    row("GET /things/a%20b", 200, "", "a b");
    row("GET /things/", 404, "", "");
    row("GET /things/a/b", 404, "", "");
    row("OPTIONS /hello", 204, "GET, HEAD, OPTIONS", "");
    row("POST /hello", 405, "GET, HEAD, OPTIONS", "");
    row("DELETE /things/1", 405, "GET, HEAD, OPTIONS", "");
    row("GET /echo", 405, "OPTIONS, POST", "");
    row("HEAD /echo", 405, "OPTIONS, POST", "");
    row("TRACE /hello", 405, "GET, HEAD, OPTIONS", "");
    row("GET /", 404, "", "");
}

void TestDoor::everyMethodHasItsAnswer()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    QFETCH(QByteArray, allow);
    QFETCH(QByteArray, body);
    OpenHouse house(Transport::PlainForParserTests);
    const QByteArray answer = answerTo(house, request(line, "Connection: close\r\n"));
    QCOMPARE(statusesIn(answer), QList<int>{status});
    QCOMPARE(answer.contains("\r\nAllow: " + allow + "\r\n"), !allow.isEmpty());
    if (status == 200)
        QCOMPARE(bodyOf(answer), body);
    else if (status == 204)
        QVERIFY(bodyOf(answer).isEmpty() && !answer.contains("Content-Length"));
    else if (!line.startsWith("HEAD"))
        QCOMPARE(QJsonDocument::fromJson(bodyOf(answer)).object().value(QStringLiteral("status")),
                 QJsonValue(status));
}

void TestDoor::aChangeNeedsItsKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("status");
    QTest::newRow("a key") << QByteArray("Idempotency-Key: 1\r\n") << 200;
    QTest::newRow("the longest") << QByteArray("Idempotency-Key: " + QByteArray(64, 'k') + "\r\n")
                                 << 200;
    QTest::newRow("one longer") << QByteArray("Idempotency-Key: " + QByteArray(65, 'k') + "\r\n")
                                << 400;
    QTest::newRow("none") << QByteArray() << 400;
    QTest::newRow("an empty one") << QByteArray("Idempotency-Key: \r\n") << 400;
    QTest::newRow("beyond ASCII") << QByteArray("Idempotency-Key: \xc3\xa9\r\n") << 400;
}

void TestDoor::aChangeNeedsItsKey()
{
    QFETCH(QByteArray, key);
    QFETCH(int, status);
    OpenHouse house(Transport::PlainForParserTests);
    const QByteArray answer = answerTo(
        house, request("POST /keyed", key + "Connection: close\r\nContent-Length: 2\r\n", "{}"));
    QCOMPARE(statusesIn(answer), QList<int>{status});
    QCOMPARE(house.answered(), status == 200 ? 1 : 0);
}

void TestDoor::headSaysWhatGetWouldAndNoMore()
{
    OpenHouse house(Transport::PlainForParserTests);
    const QByteArray answer =
        answerTo(house, request("HEAD /hello") + request("GET /hello", "Connection: close\r\n"));
    QCOMPARE(statusesIn(answer), (QList<int>{200, 200}));
    QCOMPARE(answer.count("\r\nContent-Length: 5\r\n"), 2);
    QCOMPARE(answer.count("\r\n\r\nhello"), 1);
}

void TestDoor::anAnswerIsDatedAndMeasured()
{
    OpenHouse house(Transport::PlainForParserTests);
    const QByteArray answer = answerTo(house, request("GET /hello", "Connection: close\r\n"));
    QCOMPARE(answer,
             QByteArray("HTTP/1.1 200 OK\r\n"
                        "Date: Tue, 12 May 2026 12:32:07 GMT\r\n"
                        "Content-Type: text/plain\r\n"
                        "Content-Length: 5\r\n"
                        "Connection: close\r\n\r\n"
                        "hello"));
}

void TestDoor::anOldClientIsKeptOnlyIfItAsks_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("answers");
    QTest::newRow("silent") << QByteArray() << 1;
    QTest::newRow("keep-alive") << QByteArray("Connection: keep-alive\r\n") << 2;
}

void TestDoor::anOldClientIsKeptOnlyIfItAsks()
{
    QFETCH(QByteArray, field);
    QFETCH(int, answers);
    OpenHouse house(Transport::PlainForParserTests);
    const QByteArray old = "GET /open HTTP/1.0\r\nHost: a\r\n";
    const QByteArray answer = answerTo(house, old + field + "\r\n" + old + "\r\n");
    QCOMPARE(statusesIn(answer), QList<int>(answers, 200));
    QCOMPARE(answer.count("Connection: keep-alive"), answers - 1);
}

void TestDoor::answersKeepTheOrderOfTheirQuestions()
{
    OpenHouse house(Transport::PlainForParserTests);
    RawClient client(house);
    client.send(request("GET /later") + request("GET /hello", "Connection: close\r\n"));
    QVERIFY(QTest::qWaitFor([&] { return house.kept().size() == 1; }));
    QCOMPARE(house.answered(), 1);
    house.answerKept();
    const QByteArray answer = client.untilClosed();
    QVERIFY(answer.indexOf("late") < answer.indexOf("hello"));
    QCOMPARE(statusesIn(answer), (QList<int>{200, 200}));
}

void TestDoor::aClientGoneBeforeItsAnswerIsNoMatter()
{
    constexpr std::size_t clients = 200;
    OpenHouse house(Transport::Tls);
    std::vector<std::unique_ptr<RawClient>> leaving;
    for (std::size_t count = 0; count < clients; ++count) {
        leaving.push_back(std::make_unique<RawClient>(house, Transport::Tls));
        leaving.back()->send(request("GET /later"));
    }
    QVERIFY(QTest::qWaitFor([&] { return house.kept().size() == clients; }, 20'000));
    for (const auto &client : leaving)
        client->socket().abort();
    house.answerKept();
    RawClient client(house, Transport::Tls);
    client.send(request("GET /hello", "Connection: close\r\n"));
    QVERIFY(client.untilClosed().endsWith("hello"));
}

void TestDoor::anAnswerIsTakenOnce()
{
    OpenHouse house(Transport::PlainForParserTests);
    RawClient client(house);
    client.send(request("GET /later"));
    QVERIFY(QTest::qWaitFor([&] { return house.kept().size() == 1; }));
    const RequestToken token = house.kept().front();
    house.answerKept();
    client.send(request("GET /later"));
    QVERIFY(QTest::qWaitFor([&] { return house.kept().size() == 1; }));
    // None of these is the question that is waiting.
    const Response wrong{.status = 500};
    house.server().reply(token, wrong);
    house.server().reply({token.peer, token.sequence + 2}, wrong);
    house.server().reply({token.peer + 1, token.sequence + 1}, wrong);
    house.answerKept();
    client.send(request("GET /hello", "Connection: close\r\n"));
    QCOMPARE(statusesIn(client.untilClosed()), (QList<int>{200, 200, 200}));
}

void TestDoor::silentClientsDoNotKeepOthersOut()
{
    OpenHouse house(Transport::Tls);
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int count = 0; count < 40; ++count) {
        silent.push_back(std::make_unique<QTcpSocket>());
        silent.back()->connectToHost(QStringLiteral("127.0.0.1"), house.port());
    }
    QVERIFY(QTest::qWaitFor([&] {
        return std::all_of(silent.begin(), silent.end(), [](const auto &socket) {
            return socket->state() == QAbstractSocket::ConnectedState;
        });
    }));
    RawClient client(house, Transport::Tls);
    client.send(request("GET /hello", "Connection: close\r\n"));
    QVERIFY(client.untilClosed().endsWith("hello"));
    for (const auto &socket : silent)
        QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
}

void TestDoor::aFullHouseTurnsAwayAndLetsInAgain()
{
    Limits limits;
    limits.peersPerAddress = 2;
    OpenHouse house(Transport::PlainForParserTests, limits);
    RawClient first(house);
    auto second = std::make_unique<RawClient>(house);
    for (RawClient *client : {&first, second.get()}) {
        client->send(request("GET /hello"));
        QVERIFY(isWhole(client->until(isWhole)));
    }
    RawClient third(house);
    QCOMPARE(third.untilClosed(), QByteArray());
    QVERIFY(third.isClosed());

    second.reset();
    QVERIFY(QTest::qWaitFor([&] {
        RawClient again(house);
        again.send(request("GET /hello", "Connection: close\r\n"));
        return again.untilClosed().endsWith("hello");
    }));
}

void TestDoor::aPlainRequestToTheTlsPortIsClosed()
{
    OpenHouse house(Transport::Tls);
    RawClient client(house);
    client.send(request("GET /hello"));
    QVERIFY(!client.untilClosed().contains("200"));
    QVERIFY(client.isClosed());
}

void TestDoor::aLargeBodyArrivesWhole()
{
    const QByteArray body = QByteArray("0123456789abcdef").repeated(65'536);
    OpenHouse house(Transport::Tls);
    RawClient client(house, Transport::Tls);
    client.send(request(
        "POST /echo",
        "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n", body));
    QVERIFY(bodyOf(client.untilClosed(20'000)) == body);
}

void TestDoor::stoppingFinishesWhatIsInFlight()
{
    OpenHouse house(Transport::Tls);
    RawClient client(house, Transport::Tls);
    client.send(request("GET /later"));
    QVERIFY(QTest::qWaitFor([&] { return house.kept().size() == 1; }));
    std::atomic<bool> hasStopped = false;
    const std::jthread stopping([&] {
        house.server().stop();
        hasStopped = true;
    });
    // The port is closed first, the answer given all the same.
    QVERIFY(QTest::qWaitFor([&] {
        QTcpSocket late;
        late.connectToHost(QStringLiteral("127.0.0.1"), house.port());
        return !late.waitForConnected(1'000);
    }));
    QVERIFY(!hasStopped);
    house.answerKept();
    const QByteArray answer = client.untilClosed();
    QVERIFY(answer.contains("Connection: close") && answer.endsWith("late"));
    QVERIFY(QTest::qWaitFor([&] { return hasStopped.load(); }));
}

void TestDoor::stoppingDoesNotWaitForTheIdle()
{
    OpenHouse house(Transport::Tls);
    RawClient idle(house, Transport::Tls);
    idle.send(request("GET /hello"));
    QVERIFY(isWhole(idle.until(isWhole)));
    RawClient halfway(house, Transport::Tls);
    halfway.send("GET /hello HT");
    QTcpSocket silent;
    silent.connectToHost(QStringLiteral("127.0.0.1"), house.port());
    QVERIFY(silent.waitForConnected());
    house.server().stop();
    idle.untilClosed();
    halfway.untilClosed();
    QVERIFY(idle.isClosed() && halfway.isClosed());
}

QTEST_GUILESS_MAIN(TestDoor)
#include "tst_door.moc"
