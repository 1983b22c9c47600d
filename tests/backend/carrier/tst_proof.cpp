// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/backend.h"
#include "tests/support/httpsclient.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;

namespace {

using Client = tests::HttpsClient;
using Said = Client::Said;

constexpr const char *anOrder = R"({"action":"add","name":"a","portId":"port-fra-01",
    "onRampId":"aws-eqdc2","bandwidthKbps":1000000,"turboKbps":10000000,
    "policy":{"avoidCountries":["GB"]}})";
constexpr const char *proofOfOne = "/naas/v1/connections/connection-1/proof"
                                   "?from=2020-01-01T00:00:00.000Z&to=2099-01-01T00:00:00.000Z";
constexpr const char *availabilityOfOne =
    "/naas/v1/connections/connection-1/availability"
    "?from=2020-01-01T00:00:00.000Z&to=2099-01-01T00:00:00.000Z";

/// The bytes of the statement as they stand in the answer: it is the last of its fields.
QByteArray statementIn(const Said &said)
{
    const QByteArray name = "\"statement\":";
    const qsizetype start = said.body.indexOf(name) + name.size();
    return said.body.mid(start, said.body.lastIndexOf('}') - start);
}

} // namespace

/// Faults and proofs through the door, and a proof in the hands of somebody who trusts no program
/// of ours.
class TestProof : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aStrangerVerifiesAProof();
    void aChangedByteIsFound();
    void theKeyStaysTheSame();
    void onlyOperatorsBreakThings();
    void aProofTellsOfFaultsAndTheWayRoundThem();

private:
    void write(const char *name, const QByteArray &bytes);
    bool opensslVerifies();

    const QTemporaryDir m_directory;
    const SystemClock m_clock;
    std::unique_ptr<Backend> m_backend;
    Backend::Reachable m_reachable;
    std::unique_ptr<Client> m_client;
};

void TestProof::initTestCase()
{
    m_backend = std::make_unique<Backend>(
        Backend::Options{.dataDirectory = m_directory.filePath(QStringLiteral("books")),
                         .stepTimes = StepTimes::None},
        m_clock);
    const auto reachable = m_backend->start();
    QVERIFY2(reachable, reachable ? "" : reachable.error().detail.c_str());
    m_reachable = *reachable;
    m_client = std::make_unique<Client>(m_reachable);
    const Said ordered = m_client->post("/naas/v1/orders", "key-1", anOrder);
    QVERIFY2(ordered.status == 202, ordered.body);
    // Something has been carried once a proof has a ride to tell of.
    QTRY_VERIFY(m_client->get(proofOfOne).body.contains("\"riding\""));
    // Something has been carried once a proof has a ride to tell of.
    QTRY_VERIFY(m_client->get(proofOfOne).body.contains("\"riding\""));
}

void TestProof::write(const char *name, const QByteArray &bytes)
{
    QFile file(m_directory.filePath(QString::fromLatin1(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

bool TestProof::opensslVerifies()
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_directory.path());
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("pkeyutl"), QStringLiteral("-verify"), QStringLiteral("-pubin"),
                   QStringLiteral("-inkey"), QStringLiteral("public.pem"), QStringLiteral("-rawin"),
                   QStringLiteral("-in"), QStringLiteral("statement.json"),
                   QStringLiteral("-sigfile"), QStringLiteral("signature.bin")});
    return openssl.waitForFinished() && openssl.exitStatus() == QProcess::NormalExit
        && openssl.exitCode() == 0;
}

void TestProof::aStrangerVerifiesAProof()
{
    const Said said = m_client->get(proofOfOne);
    QVERIFY2(said.status == 200, said.body);
    const QJsonObject proof = said.json();
    QCOMPARE(proof[u"algorithm"].toString(), QStringLiteral("Ed25519"));
    QCOMPARE(proof[u"publicKey"], m_client->get("/naas/v1/proof-key").json()[u"publicKey"]);
    const QJsonObject statement = proof[u"statement"].toObject();
    QCOMPARE(statement[u"policyKept"].toBool(), true);
    const QJsonArray rides = statement[u"rides"].toArray();
    QCOMPARE(rides.size(), qsizetype(1));
    QVERIFY(!rides[0][u"linkIds"].toArray().isEmpty());
    QVERIFY(rides[0][u"countries"].toArray().contains(QStringLiteral("US")));
    QVERIFY(!rides[0][u"countries"].toArray().contains(QStringLiteral("GB")));
    write("public.pem", proof[u"publicKey"].toString().toLatin1());
    write("signature.bin", QByteArray::fromBase64(proof[u"signature"].toString().toLatin1()));
    write("statement.json", statementIn(said));
    QVERIFY(opensslVerifies());
}

void TestProof::aChangedByteIsFound()
{
    QFile file(m_directory.filePath(QStringLiteral("statement.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray statement = file.readAll();
    QByteArray changed = statement;
    changed.replace("\"policyKept\":true", "\"policyKept\":trve");
    QVERIFY(changed != statement);
    write("statement.json", changed);
    QVERIFY(!opensslVerifies());
    write("statement.json", statement);
    QVERIFY(opensslVerifies());
}

void TestProof::theKeyStaysTheSame()
{
    const QJsonValue before = m_client->get("/naas/v1/proof-key").json()[u"publicKey"];
    const QString key = m_directory.filePath(QStringLiteral("books/proof.key"));
    QCOMPARE(QFile::permissions(key) & QFileDevice::Permissions(0x0077),
             QFileDevice::Permissions());
    m_client.reset();
    m_backend->stop();
    m_backend.reset();
    m_backend = std::make_unique<Backend>(
        Backend::Options{.dataDirectory = m_directory.filePath(QStringLiteral("books")),
                         .stepTimes = StepTimes::None},
        m_clock);
    const auto reachable = m_backend->start();
    QVERIFY(reachable);
    m_reachable = *reachable;
    m_client = std::make_unique<Client>(m_reachable);
    QCOMPARE(m_client->get("/naas/v1/proof-key").json()[u"publicKey"], before);
}

void TestProof::onlyOperatorsBreakThings()
{
    const QByteArray link = R"({"kind":"link","id":"nowhere"})";
    const Said asCustomer = m_client->post("/naas/v1/faults", "key-b", link);
    QCOMPARE(asCustomer.status, 403);
    QCOMPARE(asCustomer.json()[u"code"].toString(), QStringLiteral("forbidden"));
    QCOMPARE(m_client->get("/naas/v1/faults").status, 403);
    Client operators(m_reachable);
    operators.setToken(m_reachable.operatorToken);
    QCOMPARE(operators.post("/naas/v1/faults", "key-c", link).status, 404);
    QCOMPARE(operators.get("/naas/v1/faults").status, 200);
}

void TestProof::aProofTellsOfFaultsAndTheWayRoundThem()
{
    Client operators(m_reachable);
    operators.setToken(m_reachable.operatorToken);
    const QJsonObject before = m_client->get("/naas/v1/connections/connection-1").json();
    const QJsonArray links = before[u"path"][u"linkIds"].toArray();
    const QByteArray link = links[0].toString().toLatin1();
    const Said broken = operators.post("/naas/v1/faults", "key-d",
                                       R"({"kind":"link","minutes":5,"id":")" + link + "\"}");
    QVERIFY2(broken.status == 201, broken.body);
    const QJsonObject after = m_client->get("/naas/v1/connections/connection-1").json();
    QVERIFY(!after[u"path"][u"linkIds"].toArray().contains(QString::fromLatin1(link)));
    QCOMPARE(after[u"inForceKbps"], before[u"inForceKbps"]);
    const QJsonObject told = m_client->get(availabilityOfOne).json();
    QCOMPARE(told[u"disturbances"].toArray().size(), qsizetype(1));
    QCOMPARE(told[u"disturbances"][0][u"action"].toString(), QStringLiteral("rerouted"));
    QVERIFY(told[u"disturbances"][0][u"convergenceMillis"].isDouble());
    const QJsonArray all = m_client->get("/naas/v1/disturbances").json()[u"items"].toArray();
    QCOMPARE(all.size(), qsizetype(1));
    QCOMPARE(all[0][u"connectionId"].toString(), QStringLiteral("connection-1"));
    QCOMPARE(all[0][u"action"].toString(), QStringLiteral("rerouted"));
    const QByteArray begun = all[0][u"from"].toString().toLatin1();
    QVERIFY(m_client->get("/naas/v1/disturbances?before=" + begun)
                .json()[u"items"]
                .toArray()
                .isEmpty());
    const QJsonObject statement = m_client->get(proofOfOne).json()[u"statement"].toObject();
    QCOMPARE(statement[u"policyKept"].toBool(), true);
    const QByteArray mend = "/naas/v1/faults/" + broken.json()[u"id"].toString().toLatin1();
    QCOMPARE(operators.ask("DELETE", mend, {}, "key-e").status, 200);
    QCOMPARE(operators.ask("DELETE", mend, {}, "key-f").status, 409);
}

QTEST_GUILESS_MAIN(TestProof)
#include "tst_proof.moc"
