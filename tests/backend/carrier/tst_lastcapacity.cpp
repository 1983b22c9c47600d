// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/backend.h"
#include "tests/support/httpsclient.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>
#include <vector>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;

namespace {

constexpr int customers = 64;

constexpr int before = 15; ///< of a port of 100 Gbps

/// After those before there is room for one of these.
QByteArray orderOf(int customer)
{
    return R"({"action":"add","name":"line-)" + QByteArray::number(customer)
        + R"(","portId":"port-fra-01","onRampId":"aws-eqdc2","bandwidthKbps":6000000,)"
          R"("turboKbps":6000000})";
}

/// A connection of its own, encrypted and open, with all of a request but its last byte sent.
class Waiting {
public:
    Waiting(const Backend::Reachable &house, int customer)
        : m_socket(std::make_unique<QSslSocket>())
    {
        QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
        trust.setCaCertificates({house.certificate});
        m_socket->setSslConfiguration(trust);
        m_socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), house.port);
        m_body = orderOf(customer);
        m_head = "POST /naas/v1/orders HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
            + house.token + "\r\nIdempotency-Key: last-" + QByteArray::number(customer)
            + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
            + QByteArray::number(m_body.size()) + "\r\n\r\n";
    }
    bool isReady()
    {
        if (!m_socket->waitForEncrypted(20'000))
            return false;
        m_socket->write(m_head + m_body.chopped(1));
        return m_socket->waitForBytesWritten(20'000);
    }
    void ask()
    {
        m_socket->write(m_body.last(1));
        m_socket->flush();
    }
    /// "202", or the code it was refused with.
    QByteArray answer()
    {
        QByteArray all = m_socket->readAll();
        while (m_socket->state() == QAbstractSocket::ConnectedState
               && m_socket->waitForReadyRead(20'000))
            all += m_socket->readAll();
        all += m_socket->readAll();
        const QByteArray status = all.mid(int(qstrlen("HTTP/1.1 ")), 3);
        const QByteArray body = all.mid(all.indexOf("\r\n\r\n") + 4);
        const QString code = QJsonDocument::fromJson(body).object()[u"code"].toString();
        return status == "202" ? status : code.toLatin1();
    }

private:
    std::unique_ptr<QSslSocket> m_socket;
    QByteArray m_head;
    QByteArray m_body;
};

} // namespace

/// Many ask at once for what only one can have: over HTTPS, past threads and queues.
class TestLastCapacity : public QObject {
    Q_OBJECT

private slots:
    void exactlyOneOfManyWins();
};

void TestLastCapacity::exactlyOneOfManyWins()
{
    QTemporaryDir books;
    const SystemClock clock;
    Backend backend({.dataDirectory = books.path(), .stepTimes = StepTimes::None}, clock);
    const auto house = backend.start();
    QVERIFY(house);
    HttpsClient client(*house);
    for (int early = 0; early < before; ++early)
        QCOMPARE(client
                     .post("/naas/v1/orders", "early-" + QByteArray::number(early),
                           orderOf(customers + early))
                     .status,
                 202);
    std::vector<Waiting> all;
    for (int customer = 0; customer < customers; ++customer)
        all.emplace_back(*house, customer);
    for (Waiting &each : all)
        QVERIFY(each.isReady());
    for (Waiting &each : all)
        each.ask();
    std::map<QByteArray, int> answers;
    for (Waiting &each : all)
        ++answers[each.answer()];
    QCOMPARE(answers["202"], 1);
    QCOMPARE(answers["abovePort"], customers - 1);
    const QJsonArray connections = client.get("/naas/v1/connections").json()[u"items"].toArray();
    QCOMPARE(connections.size(), before + 1);
}

QTEST_GUILESS_MAIN(TestLastCapacity)
#include "tst_lastcapacity.moc"
