// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/backend/http/openhouse.h"

#include "backend/http/problem.h"

#include <QDir>
#include <QRegularExpression>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

namespace turbolane::backend::http {

namespace {

/// One for all tests of a process: making keys is slow.
Identity testIdentity()
{
    static const QTemporaryDir directory;
    static const Result<Identity> identity = identityIn(directory.path(), SystemClock());
    return *identity;
}

Response text(QByteArray body)
{
    Response response;
    response.contentType = "text/plain";
    response.body = std::move(body);
    return response;
}

} // namespace

OpenHouse::OpenHouse(Transport transport, Limits limits)
    : m_clock(*parseInstant("2026-05-12T12:32:07.000Z"))
{
    addRoutes();
    if (transport == Transport::Tls)
        m_identity = testIdentity();
    ServerSettings settings;
    settings.transport = transport;
    settings.identity = m_identity;
    settings.token = houseToken;
    settings.operatorToken = operatorsToken;
    settings.limits = limits;
    m_server = std::make_unique<Server>(
        settings, m_router, m_clock, [this](RequestToken to, Request request) {
            QMetaObject::invokeMethod(
                this, [this, to, asked = std::move(request)] { take(to, asked); },
                Qt::QueuedConnection);
        });
    m_port = *m_server->start();
}

OpenHouse::~OpenHouse()
{
    m_server->stop();
}

void OpenHouse::addRoutes()
{
    m_router.add("GET", "/hello", [](const Request &) { return text("hello"); });
    m_router.add("GET", "/open", [](const Request &) { return text("open"); },
                 {.needsToken = false});
    m_router.add("GET", "/desk", [](const Request &) { return text("desk"); },
                 {.needsOperator = true});
    m_router.add("GET", "/things/{id}", [](const Request &request) {
        return text(QByteArray::fromStdString(request.pathParameter("id")));
    });
    m_router.add("GET", "/large", [](const Request &request) {
        return text(QByteArray(QByteArray::fromStdString(request.query.at("bytes")).toInt(), 'x'));
    });
    m_router.add("GET", "/shared", [](const Request &) {
        static const QByteArray body(50'000'000, 'x');
        return text(body);
    });
    const auto echo = [](const Request &request) { return text(request.body); };
    m_router.add("POST", "/echo", echo, {.bodyBytes = 1024 * 1024});
    m_router.add("POST", "/small", echo, {.bodyBytes = 100});
    m_router.add("POST", "/keyed", echo, {.needsKey = true, .bodyBytes = 100});
    m_router.add("GET", "/later", [](const Request &) { return text("late"); });
    m_router.add("GET", "/events", [this](const Request &request) { return events(request); });
}

void OpenHouse::take(RequestToken token, const Request &request)
{
    ++m_answered;
    if (request.target == "/later")
        m_kept.push_back(token);
    else
        m_server->reply(token, m_router.answer(request));
}

void OpenHouse::answerKept()
{
    for (const RequestToken kept : std::exchange(m_kept, {}))
        m_server->reply(kept, text("late"));
}

RawClient::RawClient(const OpenHouse &house, Transport transport)
{
    if (transport == Transport::Tls) {
        auto secure = std::make_unique<QSslSocket>();
        QSslConfiguration tls = secure->sslConfiguration();
        tls.setCaCertificates(house.identity().chain);
        secure->setSslConfiguration(tls);
        secure->connectToHostEncrypted(QStringLiteral("127.0.0.1"), house.port());
        m_socket = std::move(secure);
    } else {
        m_socket = std::make_unique<QTcpSocket>();
        m_socket->connectToHost(QStringLiteral("127.0.0.1"), house.port());
    }
    QObject::connect(m_socket.get(), &QTcpSocket::readyRead, m_socket.get(), [this] { collect(); });
}

void RawClient::collect()
{
    m_received += m_socket->readAll();
}

void RawClient::send(const QByteArray &bytes)
{
    QVERIFY(QTest::qWaitFor(
        [this] { return m_socket->state() == QAbstractSocket::ConnectedState || isClosed(); }));
    m_socket->write(bytes);
    m_socket->flush();
}

QByteArray RawClient::untilClosed(int milliseconds)
{
    return until([this](const QByteArray &) { return isClosed(); }, milliseconds);
}

QByteArray RawClient::until(const std::function<bool(const QByteArray &)> &enough, int milliseconds)
{
    if (!QTest::qWaitFor([&] { return enough(m_received); }, milliseconds))
        qWarning("what was waited for did not come");
    collect();
    return m_received;
}

QList<int> statusesIn(const QByteArray &bytes)
{
    static const QRegularExpression line(QStringLiteral("HTTP/1\\.1 (\\d{3}) "));
    QList<int> statuses;
    auto matches = line.globalMatch(QString::fromLatin1(bytes));
    while (matches.hasNext())
        statuses.append(matches.next().captured(1).toInt());
    return statuses;
}

QByteArray request(const QByteArray &line, const QByteArray &fields, const QByteArray &body)
{
    return line + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + houseToken + "\r\n"
        + fields + "\r\n" + body;
}

} // namespace turbolane::backend::http
