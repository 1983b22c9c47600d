// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/httpcarrierclient.h"
#include "client/jobs/connectionjob.h"
#include "client/jobs/invoicejobs.h"
#include "client/jobs/onrampsjob.h"
#include "client/jobs/placeorderjob.h"
#include "client/jobs/portsjob.h"
#include "client/jobs/startboostjob.h"
#include "client/jobs/stopboostjob.h"
#include "client/receipt.h"
#include "client/session.h"
#include "tests/client/support/endings.h"
#include "tests/client/support/misbehavingserver.h"
#include "tests/contract/things.h"

#include <QEventLoop>
#include <QPointer>
#include <QSet>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace turbolane;
using namespace turbolane::client;
using namespace turbolane::literals;
using namespace turbolane::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(QList<turbolane::test::Act>)

namespace {

/// Three tries with no pause between them; long enough for a slow machine to answer in.
const Patience threeTries{{.patience = 20s, .pauseAfter = 0s},
                          {.patience = 20s, .pauseAfter = 0s},
                          {.patience = 20s, .pauseAfter = 0s}};
/// For a carrier that says nothing.
const Patience hurried{{.patience = 400ms, .pauseAfter = 0s},
                       {.patience = 400ms, .pauseAfter = 0s}};

/// Qt asks once more by itself on some lines that are dropped.
constexpr int anyNumber = -1;

const char *word(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Unreachable: return "unreachable";
    case FailureKind::Refused: return "refused";
    case FailureKind::Malformed: return "malformed";
    case FailureKind::Unauthorised: return "unauthorised";
    case FailureKind::Untrusted: return "untrusted";
    }
    return "";
}

QByteArray ending(const Endings &endings)
{
    if (endings.all() != 1)
        return QByteArray::number(endings.all()) + " endings";
    if (endings.failed == 1)
        return word(endings.failure.kind);
    return endings.succeeded == 1 ? "succeeded" : "abandoned";
}

} // namespace

class TestApiJob : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_certificate = makeCertificate("a carrier"); }
    void init()
    {
        m_server = std::make_unique<MisbehavingServer>(m_certificate);
        ask(threeTries);
    }
    void cleanup()
    {
        m_client.reset();
        m_session.reset();
        m_server.reset();
    }

    void everyJobHasOneEnding_data();
    void everyJobHasOneEnding();
    void aTableComesAsItIsOrNotAtAll_data();
    void aTableComesAsItIsOrNotAtAll();
    void invoicesAreAskedForByTheirNumber();
    void onlyAnAnswerHasARoundTrip_data();
    void onlyAnAnswerHasARoundTrip();
    void aSilentCarrierIsUnreachable();
    void nobodyThereIsUnreachable();
    void retriesCarryTheSameKey_data();
    void retriesCarryTheSameKey();
    void whatQtSendsAgainHasTheSameKey();
    void everyCallHasAKeyOfItsOwn();
    void theCarriersWordsAreKept();
    void aWordNobodyKnowsIsKeptAsText();
    void theRequestIsWhatTheContractSays();
    void anAbandonedJobEndsOnceAndIsNotAskedAgain();
    void anAnswerAfterAbandoningIsNotHeard();
    void anAbandonedJobHasNoPatienceLeft();
    void whatIsKnownNeedNotBeSent();
    void jobsUnderWayAreAbandonedWithTheirClient();
    void aJobMayBeEndedByHand();
    void withoutHttpsNothingIsSent_data();
    void withoutHttpsNothingIsSent();

private:
    void ask(const Patience &patience)
    {
        m_session = std::make_unique<Session>(m_server->profile(), patience);
        m_client = std::make_unique<HttpCarrierClient>(*m_session);
    }

    Certificate m_certificate;
    std::unique_ptr<MisbehavingServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<HttpCarrierClient> m_client;
};

void TestApiJob::everyJobHasOneEnding_data()
{
    QTest::addColumn<QList<Act>>("script");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<int>("asked");
    const QByteArray good = golden("connection.json");
    const auto row = [](const char *name, const QList<Act> &script, const char *expected,
                        int asked) {
        QTest::newRow(name) << script << QByteArray(expected) << asked;
    };
    row("a good answer", {json(good)}, "succeeded", 1);
    row("not now, not now, then good",
        {problem(503, "unavailable"), problem(503, "unavailable"), json(good)}, "succeeded", 3);
    row("a fault, then good", {problem(500, "internal"), json(good)}, "succeeded", 2);
    row("gone, then good", {gone(), json(good)}, "succeeded", 2);
    row("never now", {problem(503, "unavailable")}, "unreachable", 3);
    row("always gone", {gone()}, "unreachable", anyNumber);
    row("a gateway without its carrier", {page(502)}, "unreachable", 3);
    row("refused", {problem(422, "aboveCapacity")}, "refused", 1);
    row("no such thing", {problem(404, "notFound")}, "refused", 1);
    row("refused in no words of ours", {page(403)}, "refused", 1);
    row("no token of theirs", {problem(401, "unauthorised")}, "unauthorised", 1);
    row("a login page", {page(401, "WWW-Authenticate: Basic realm=\"x\"\r\n")}, "unauthorised", 1);
    row("a redirect", {page(302, "Location: https://example.org/\r\n")}, "malformed", 1);
    row("a page instead of JSON", {page(200)}, "malformed", 1);
    row("half of the JSON", {json(good.left(good.size() / 2))}, "malformed", 1);
    row("a list instead of a thing", {json("[]")}, "malformed", 1);
    row("nothing at all", {json("")}, "malformed", 1);
    row("another thing", {json(golden("boost.json"))}, "malformed", 1);
    row("a hundred thousand brackets", {json(QByteArray(100'000, '['))}, "malformed", 1);
    row("cut off, then good", {cutOff(good), json(good)}, "succeeded", 2);
    row("always cut off", {cutOff(good)}, "malformed", 3);
    row("without end", {endless(largestAnswer + 1'000)}, "malformed", 1);
    row("no HTTP at all", {Act{"220 mail.example.org ESMTP\r\n", true}}, "unreachable", anyNumber);
}

void TestApiJob::everyJobHasOneEnding()
{
    QFETCH(QList<Act>, script);
    QFETCH(QByteArray, expected);
    QFETCH(int, asked);
    m_server->play(script);
    Endings endings(m_client->connection(ConnectionId("c-1")));
    QVERIFY(endings.await());
    QCOMPARE(ending(endings), expected);
    if (asked != anyNumber)
        QCOMPARE(int(m_server->heard().size()), asked);
}

void TestApiJob::aTableComesAsItIsOrNotAtAll_data()
{
    QTest::addColumn<QList<Act>>("script");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray lines = "item,net\r\n\"1, \xc3\xa9\",62.92\r\n";
    const auto row = [](const char *name, const QList<Act> &script, const char *expected) {
        QTest::newRow(name) << script << QByteArray(expected);
    };
    row("a table", {table(lines)}, "succeeded");
    row("not now, then a table", {problem(503, "unavailable"), table(lines)}, "succeeded");
    row("cut off, then a table", {cutOff(lines), table(lines)}, "succeeded");
    row("something else", {json(golden("invoice.json"))}, "malformed");
    row("a page instead", {page(200)}, "malformed");
    row("no such invoice", {problem(404, "notFound")}, "refused");
    row("without end", {endless(largestAnswer + 1'000)}, "malformed");
    row("always gone", {gone()}, "unreachable");
}

void TestApiJob::aTableComesAsItIsOrNotAtAll()
{
    QFETCH(QList<Act>, script);
    QFETCH(QByteArray, expected);
    m_server->play(script);
    InvoiceCsvJob *const job = m_client->invoiceCsv(InvoiceId("2026-000012"));
    QByteArray came;
    connect(job, &ApiJob::succeeded, this, [job, &came] { came = job->answer(); });
    Endings endings(job);
    QVERIFY(endings.await());
    QCOMPARE(ending(endings), expected);
    if (expected == "succeeded")
        QVERIFY(script.last().bytes.endsWith("\r\n\r\n" + came) && !came.isEmpty());
    QVERIFY(m_server->heard().first().headers.value("accept").startsWith("text/csv"));
}

void TestApiJob::invoicesAreAskedForByTheirNumber()
{
    const auto asked = [this](ApiJob *job, const QByteArray &body) {
        m_server->play({json(body)});
        Endings endings(job);
        return endings.await() && endings.succeeded == 1 ? m_server->heard().last().target
                                                         : QByteArray(ending(endings));
    };
    const QByteArray rows = "{\"items\":[" + golden("usagerow-base.json") + "]}";
    const InvoiceId id("2026-000012");
    QCOMPARE(asked(m_client->invoices(), "{\"items\":[" + golden("invoice.json") + "]}"),
             QByteArray("/carriers/one/naas/v1/invoices"));
    QCOMPARE(asked(m_client->invoice(id), golden("invoice.json")),
             QByteArray("/carriers/one/naas/v1/invoices/2026-000012"));
    QCOMPARE(asked(m_client->invoiceRows(id, 3), rows),
             QByteArray("/carriers/one/naas/v1/invoices/2026-000012/rows?item=3"));
    QCOMPARE(asked(m_client->invoice(id), rows), QByteArray("malformed"));
}

void TestApiJob::onlyAnAnswerHasARoundTrip_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<bool>("known");
    QTest::newRow("an answer") << json(golden("connection.json")) << true;
    QTest::newRow("a refusal") << problem(422, "aboveCapacity") << false;
    QTest::newRow("nobody") << gone() << false;
}

void TestApiJob::onlyAnAnswerHasARoundTrip()
{
    QFETCH(Act, act);
    QFETCH(bool, known);
    QVERIFY(!m_client->roundTrip());
    m_server->play({act});
    Endings endings(m_client->connection(ConnectionId("c-1")));
    QVERIFY(endings.await());
    QCOMPARE(m_client->roundTrip().has_value(), known);
    if (known)
        QVERIFY(*m_client->roundTrip() >= Millis(1));
}

void TestApiJob::aSilentCarrierIsUnreachable()
{
    ask(hurried);
    m_server->play({silence()});
    Endings endings(m_client->ports());
    QVERIFY(endings.await());
    QCOMPARE(ending(endings), QByteArray("unreachable"));
}

void TestApiJob::nobodyThereIsUnreachable()
{
    m_server->close();
    Endings endings(m_client->ports());
    QVERIFY(endings.await());
    QCOMPARE(ending(endings), QByteArray("unreachable"));
    QCOMPARE(endings.failure.status, 0);
}

void TestApiJob::retriesCarryTheSameKey_data()
{
    QTest::addColumn<QList<Act>>("script");
    QTest::newRow("not now") << QList<Act>{problem(503, "unavailable"), problem(500, "internal"),
                                           json(golden("boost.json"), 202)};
    QTest::newRow("the answer is lost")
        << QList<Act>{gone(), gone(), json(golden("boost.json"), 202)};
    QTest::newRow("the answer is cut")
        << QList<Act>{cutOff(golden("boost.json")), json(golden("boost.json"), 202)};
}

void TestApiJob::retriesCarryTheSameKey()
{
    QFETCH(QList<Act>, script);
    m_server->play(script);
    Endings endings(m_client->startBoost(
        {.connection = ConnectionId("c-1"), .to = 10_Gbps, .lasting = 2h}, {}));
    QVERIFY(endings.await());
    QCOMPARE(ending(endings), QByteArray("succeeded"));
    QVERIFY(m_server->heard().size() > 1);
    QSet<QByteArray> keys;
    QSet<QByteArray> bodies;
    for (const MisbehavingServer::Heard &heard : m_server->heard()) {
        keys.insert(heard.headers.value("idempotency-key"));
        bodies.insert(heard.body);
    }
    QCOMPARE(keys.size(), 1);
    QCOMPARE(bodies.size(), 1);
    QVERIFY(!keys.values().first().isEmpty());
}

/// Qt sends a request again by itself, POST or not, where a kept line turns out to be dead.
void TestApiJob::whatQtSendsAgainHasTheSameKey()
{
    ask({{.patience = 20s, .pauseAfter = 0s}});
    m_server->play({json("{\"items\":[]}"), gone(), json(golden("boost.json"), 202)});
    Endings first(m_client->ports());
    QVERIFY(first.await());
    Endings second(m_client->stopBoost(BoostId("b-7")));
    QVERIFY(second.await());
    QCOMPARE(ending(second), QByteArray("succeeded"));
    QCOMPARE(m_server->heard().size(), 3);
    QCOMPARE(m_server->heard().at(1).headers.value("idempotency-key"),
             m_server->heard().at(2).headers.value("idempotency-key"));
}

void TestApiJob::everyCallHasAKeyOfItsOwn()
{
    m_server->play({json(golden("boost.json"), 202)});
    Endings first(m_client->stopBoost(BoostId("b-7")));
    QVERIFY(first.await());
    Endings second(m_client->stopBoost(BoostId("b-7")));
    QVERIFY(second.await());
    QCOMPARE(m_server->heard().size(), 2);
    QCOMPARE(m_server->heard().first().verb, QByteArray("DELETE"));
    QVERIFY(m_server->heard().first().headers.value("idempotency-key")
            != m_server->heard().last().headers.value("idempotency-key"));
}

void TestApiJob::theCarriersWordsAreKept()
{
    m_server->play({problem(422, "aboveCapacity")});
    Endings endings(m_client->ports());
    QVERIFY(endings.await());
    QVERIFY(endings.failure
            == (Failure{.kind = FailureKind::Refused,
                        .code = ErrorCode::AboveCapacity,
                        .codeText = "aboveCapacity",
                        .title = "No",
                        .detail = "because",
                        .pointer = "/bandwidthKbps",
                        .status = 422}));
}

void TestApiJob::aWordNobodyKnowsIsKeptAsText()
{
    m_server->play({problem(409, "holidays")});
    Endings endings(m_client->ports());
    QVERIFY(endings.await());
    QVERIFY(!endings.failure.code);
    QCOMPARE(endings.failure.codeText, std::string("holidays"));
}

void TestApiJob::theRequestIsWhatTheContractSays()
{
    m_server->play({json(golden("placed.json"), 202)});
    PlaceOrderJob *const job =
        m_client->removeConnection({.connection = ConnectionId("c-1"), .version = 5});
    const std::string key = job->request().key.text();
    bool read = false;
    connect(job, &ApiJob::succeeded, this,
            [job, &read] { read = job->answer().order == contract::order(); });
    Endings endings(job);
    QVERIFY(endings.await());
    QVERIFY(read);
    const MisbehavingServer::Heard heard = m_server->heard().first();
    QCOMPARE(heard.verb, QByteArray("POST"));
    QCOMPARE(heard.target, QByteArray("/carriers/one/naas/v1/orders"));
    QCOMPARE(heard.headers.value("authorization"), QByteArray("Bearer a-token"));
    QCOMPARE(heard.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(heard.headers.value("idempotency-key"), QByteArray::fromStdString(key));
    QCOMPARE(heard.headers.value("if-match"), QByteArray("\"v5\""));
    QVERIFY(!heard.headers.contains("cookie"));
}

void TestApiJob::anAbandonedJobEndsOnceAndIsNotAskedAgain()
{
    m_server->play({json(golden("connection.json"))});
    ApiJob *const job = m_client->connection(ConnectionId("a/b c"));
    Endings endings(job);
    job->abandon();
    job->abandon();
    job->failWith({});
    QVERIFY(endings.await());
    QCOMPARE(ending(endings), QByteArray("abandoned"));
    Endings another(m_client->connection(ConnectionId("a/b c")));
    QVERIFY(another.await());
    QCOMPARE(m_server->heard().size(), 1);
    QCOMPARE(m_server->heard().first().target,
             QByteArray("/carriers/one/naas/v1/connections/a%2Fb%20c"));
}

void TestApiJob::anAnswerAfterAbandoningIsNotHeard()
{
    m_server->play({json(golden("connection.json"))});
    ApiJob *const job = m_client->connection(ConnectionId("c-1"));
    Endings endings(job);
    connect(m_server.get(), &MisbehavingServer::asked, job, &ApiJob::abandon);
    QVERIFY(endings.await());
    QCOMPARE(ending(endings), QByteArray("abandoned"));
}

/// A dialog's own event loop keeps what an outer one would delete: the job must not wake up in it.
void TestApiJob::anAbandonedJobHasNoPatienceLeft()
{
    m_server->play({silence()});
    ask(hurried);
    const QPointer<ApiJob> job = m_client->connection(ConnectionId("c-1"));
    const auto leaveAndAskSomethingElse = [&job] {
        job->abandon();
        QEventLoop dialog;
        QTimer::singleShot(hurried.front().patience * 2, &dialog, &QEventLoop::quit);
        dialog.exec();
        QVERIFY(job);
    };
    connect(m_server.get(), &MisbehavingServer::asked, this, leaveAndAskSomethingElse,
            Qt::QueuedConnection);
    Endings endings(job);
    QVERIFY(endings.await());
    QCOMPARE(ending(endings), QByteArray("abandoned"));
}

void TestApiJob::whatIsKnownNeedNotBeSent()
{
    m_server->play({Act{"HTTP/1.1 304 Not Modified\r\nETag: \"o1\"\r\n\r\n"}});
    OnRampsJob *const job = m_client->onRamps("\"o1\"");
    OnRampList list;
    connect(job, &ApiJob::succeeded, this, [job, &list] { list = job->answer(); });
    Endings endings(job);
    QVERIFY(endings.await());
    QCOMPARE(ending(endings), QByteArray("succeeded"));
    QVERIFY(list.unchanged);
    QCOMPARE(list.tag, QByteArray("\"o1\""));
    QCOMPARE(m_server->heard().first().headers.value("if-none-match"), QByteArray("\"o1\""));
}

void TestApiJob::jobsUnderWayAreAbandonedWithTheirClient()
{
    m_server->play({silence()});
    Endings endings(m_client->ports());
    m_client.reset();
    QCOMPARE(ending(endings), QByteArray("abandoned"));
}

void TestApiJob::aJobMayBeEndedByHand()
{
    PortsJob job;
    Endings endings(&job);
    job.succeedWith({contract::port()});
    job.succeedWith({});
    QCOMPARE(ending(endings), QByteArray("succeeded"));
    QCOMPARE(job.answer().size(), std::size_t(1));
}

void TestApiJob::withoutHttpsNothingIsSent_data()
{
    QTest::addColumn<QUrl>("base");
    QTest::addColumn<QByteArray>("pinned");
    QTest::newRow("http") << QUrl(u"http://127.0.0.1:1/"_s) << QByteArray();
    QTest::newRow("no address") << QUrl() << QByteArray();
    QTest::newRow("no host") << QUrl(u"https:///x"_s) << QByteArray();
    QTest::newRow("a certificate that is none")
        << QUrl(u"https://127.0.0.1:1/"_s) << QByteArray("-----BEGIN nonsense-----");
}

void TestApiJob::withoutHttpsNothingIsSent()
{
    QFETCH(QUrl, base);
    QFETCH(QByteArray, pinned);
    Session session({.name = {}, .base = base, .token = "t", .pinnedCertificate = pinned});
    QVERIFY(!session.canAsk());
    HttpCarrierClient client(session);
    Endings endings(client.ports());
    QVERIFY(endings.await());
    QCOMPARE(ending(endings), QByteArray("untrusted"));
}

QTEST_GUILESS_MAIN(TestApiJob)
#include "tst_apijob.moc"
