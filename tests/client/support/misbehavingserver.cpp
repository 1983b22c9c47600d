// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/client/support/misbehavingserver.h"

#include "domain/require.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace turbolane::test {

using namespace Qt::StringLiterals;

MisbehavingServer::MisbehavingServer(const Certificate &certificate)
    : m_certificate(certificate)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(certificate.certificate, QSsl::Pem));
    tls.setPrivateKey(QSslKey(certificate.key, QSsl::Ec, QSsl::Pem));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    setSslConfiguration(tls);
    connect(this, &QSslServer::pendingConnectionAvailable, this, &MisbehavingServer::welcome);
    require(listen(QHostAddress::LocalHost), "there is a free port");
}

void MisbehavingServer::play(QList<Act> acts)
{
    m_acts = std::move(acts);
}

void MisbehavingServer::say(const QByteArray &bytes)
{
    for (QSslSocket *const socket : m_open)
        socket->write(bytes);
}

void MisbehavingServer::hangUp()
{
    const QList<QSslSocket *> open = m_open;
    for (QSslSocket *const socket : open)
        socket->disconnectFromHost();
}

QUrl MisbehavingServer::address() const
{
    return QUrl(u"https://127.0.0.1:%1/carriers/one"_s.arg(serverPort()));
}

client::CarrierProfile MisbehavingServer::profile() const
{
    return {.name = u"test"_s,
            .base = address(),
            .token = "a-token",
            .pinnedCertificate = m_certificate.certificate};
}

void MisbehavingServer::welcome()
{
    while (auto *const socket = qobject_cast<QSslSocket *>(nextPendingConnection()))
        listenTo(socket);
}

void MisbehavingServer::listenTo(QSslSocket *socket)
{
    m_open.append(socket);
    connect(socket, &QSslSocket::disconnected, this, [this, socket] {
        m_open.removeOne(socket);
        socket->deleteLater();
    });
    const auto read = [this, socket, bytes = QByteArray()]() mutable {
        bytes += socket->readAll();
        while (takeRequest(&bytes)) {
            const Act act = actFor(m_heard.constLast().target);
            socket->write(act.bytes);
            if (act.hangUp)
                socket->disconnectFromHost();
            emit asked();
        }
    };
    connect(socket, &QSslSocket::readyRead, this, read);
}

bool MisbehavingServer::takeRequest(QByteArray *bytes)
{
    const qsizetype end = bytes->indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QList<QByteArray> lines = bytes->left(end).split('\n');
    Heard heard;
    heard.verb = lines.first().split(' ').value(0);
    heard.target = lines.first().split(' ').value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        heard.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = heard.headers.value("content-length").toLongLong();
    if (bytes->size() < end + 4 + length)
        return false;
    heard.body = bytes->mid(end + 4, length);
    bytes->remove(0, end + 4 + length);
    m_heard.append(heard);
    return true;
}

Act MisbehavingServer::actFor(const QByteArray &target)
{
    for (const auto &[door, act] : m_doors.asKeyValueRange())
        if (target.endsWith(door))
            return act;
    return nextAct();
}

Act MisbehavingServer::nextAct()
{
    require(!m_acts.isEmpty(), "a request is asked only of a server with a script");
    return m_acts.size() > 1 ? m_acts.takeFirst() : m_acts.first();
}

} // namespace turbolane::test
