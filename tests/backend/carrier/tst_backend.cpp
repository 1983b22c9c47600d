// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/backend.h"
#include "tests/support/httpsclient.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;

namespace {

using Client = tests::HttpsClient;
using Said = Client::Said;

constexpr const char *anOrder = R"({"action":"add","name":"a","portId":"port-fra-01",
    "onRampId":"aws-eqdc2","bandwidthKbps":1000000,"turboKbps":10000000})";

} // namespace

class TestBackend : public QObject {
    Q_OBJECT

private slots:
    void answersOverHttpsAndRemembers();
    void whatItKeepsIsItsOwnersAlone();
    void aCustomerIsNoOperator();
    void oneProcessHoldsADirectory();
};

void TestBackend::answersOverHttpsAndRemembers()
{
    const QTemporaryDir directory;
    const SystemClock clock;
    const Backend::Options options{.dataDirectory = directory.path(), .stepTimes = StepTimes::None};
    QByteArray firstAnswer;
    QByteArray token;
    {
        Backend backend(options, clock);
        const auto reachable = backend.start();
        QVERIFY2(reachable, reachable ? "" : reachable.error().detail.c_str());
        token = reachable->token;
        Client client(*reachable);
        client.setToken({});
        QCOMPARE(client.get("/healthz").status, 200);
        QCOMPARE(client.get("/naas/v1/ports").status, 401);
        client.setToken(reachable->token);
        QCOMPARE(client.get("/naas/v1/ports").json()[QStringLiteral("items")].toArray().size(), 4);

        const Said ordered = client.post("/naas/v1/orders", "key-1", anOrder);
        QCOMPARE(ordered.status, 202);
        firstAnswer = ordered.body;
        const auto connections =
            client.get("/naas/v1/connections").json()[QStringLiteral("items")].toArray();
        QCOMPARE(connections.size(), 1);
        QCOMPARE(connections[0][QStringLiteral("state")].toString(), QStringLiteral("active"));
        QCOMPARE(connections[0][QStringLiteral("inForceKbps")].toInteger(), qint64(1'000'000));
        backend.stop();
    }
    QVERIFY(QFile::exists(directory.filePath(QStringLiteral("operator.token"))));
    Backend again(options, clock);
    const auto reachable = again.start();
    QVERIFY(reachable);
    QCOMPARE(reachable->token, token);
    Client client(*reachable);
    const Said retried = client.post("/naas/v1/orders", "key-1", anOrder);
    QCOMPARE(retried.status, 202);
    QCOMPARE(retried.body, firstAnswer);
    QCOMPARE(client.post("/naas/v1/orders", "key-1", "{\"action\":\"add\"}").status, 422);
    QCOMPARE(client.get("/naas/v1/connections").json()[QStringLiteral("items")].toArray().size(),
             1);
}

void TestBackend::whatItKeepsIsItsOwnersAlone()
{
    const QTemporaryDir parent;
    const QString path = parent.filePath(QStringLiteral("books"));
    const SystemClock clock;
    Backend backend({.dataDirectory = path}, clock);
    const auto reachable = backend.start();
    QVERIFY(reachable);
    QCOMPARE(Client(*reachable).post("/naas/v1/orders", "key-1", anOrder).status, 202);
    const auto others = QFileDevice::Permissions(0x0077);
    QVERIFY(!(QFile::permissions(path) & others));
    const QDir inside(path);
    const QStringList files = inside.entryList(QDir::Files | QDir::Hidden);
    QVERIFY(files.size()
            >= 7); // the database, its log and index, a key, two tokens, a sign of life
    for (const QString &file : files)
        QVERIFY2(!(QFile::permissions(inside.filePath(file)) & others), qPrintable(file));
}

void TestBackend::aCustomerIsNoOperator()
{
    const QTemporaryDir directory;
    const SystemClock clock;
    const QString one = directory.filePath(QStringLiteral("one"));
    Backend backend({.dataDirectory = directory.filePath(QStringLiteral("books")),
                     .tokenFile = one,
                     .operatorTokenFile = one},
                    clock);
    const auto refused = backend.start();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Damaged);
    Backend apart({.dataDirectory = directory.filePath(QStringLiteral("books")), .tokenFile = one},
                  clock);
    const auto reachable = apart.start();
    QVERIFY(reachable);
    QVERIFY(reachable->token != reachable->operatorToken);
    Client operators(*reachable);
    operators.setToken(reachable->operatorToken);
    QCOMPARE(operators.get("/naas/v1/ports").status, 200);
}

void TestBackend::oneProcessHoldsADirectory()
{
    const QTemporaryDir directory;
    const SystemClock clock;
    const Backend::Options options{.dataDirectory = directory.path()};
    Backend first(options, clock);
    QVERIFY(first.start());
    Backend second(options, clock);
    const auto refused = second.start();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Locked);
    QVERIFY(refused.error().detail.find(directory.path().toStdString()) != std::string::npos);
    first.stop();
    Backend third(options, clock);
    QVERIFY(third.start());
}

QTEST_GUILESS_MAIN(TestBackend)
#include "tst_backend.moc"
