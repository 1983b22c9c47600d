// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/backend.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;

namespace {

struct Said {
    int status = 0;
    QByteArray body;
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

/// A client that trusts exactly one certificate.
class Client {
public:
    explicit Client(const Backend::Reachable &house)
        : m_house(house)
    { }

    Said get(const char *path) { return finished(m_network.get(request(path, true))); }
    Said getWithoutToken(const char *path) { return finished(m_network.get(request(path, false))); }
    Said post(const char *path, const char *key, const char *body)
    {
        QNetworkRequest asked = request(path, true);
        asked.setRawHeader("Idempotency-Key", key);
        asked.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        return finished(m_network.post(asked, QByteArray(body)));
    }

private:
    QNetworkRequest request(const char *path, bool withToken) const
    {
        QNetworkRequest request(QUrl(
            QStringLiteral("https://127.0.0.1:%1%2").arg(m_house.port).arg(QLatin1String(path))));
        QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
        trust.setCaCertificates({m_house.certificate});
        request.setSslConfiguration(trust);
        if (withToken)
            request.setRawHeader("Authorization", "Bearer " + m_house.token);
        return request;
    }
    static Said finished(QNetworkReply *reply)
    {
        const std::unique_ptr<QNetworkReply> owned(reply);
        QSignalSpy done(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            done.wait(20'000);
        return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                .body = reply->readAll()};
    }

    Backend::Reachable m_house;
    QNetworkAccessManager m_network;
};

constexpr const char *anOrder = R"({"action":"add","name":"a","portId":"port-fra-01",
    "onRampId":"aws-eqdc2","bandwidthKbps":1000000,"turboKbps":10000000})";

} // namespace

class TestBackend : public QObject {
    Q_OBJECT

private slots:
    void answersOverHttpsAndRemembers();
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
        QCOMPARE(client.getWithoutToken("/healthz").status, 200);
        QCOMPARE(client.getWithoutToken("/naas/v1/ports").status, 401);
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
