// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace turbolane::app {

namespace {

constexpr int patienceMs = 300;

} // namespace

SingleInstance::SingleInstance(const QString &dataDirectory)
    : m_name(
        QStringLiteral("turbolane-")
        + QString::fromLatin1(QCryptographicHash::hash(QDir(dataDirectory).absolutePath().toUtf8(),
                                                       QCryptographicHash::Sha256)
                                  .toHex()
                                  .left(24)))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection())
            caller->deleteLater();
        emit woken();
    });
}

bool SingleInstance::wakeOther()
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(patienceMs);
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    // What a killed program left behind; nobody answered on it.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

} // namespace turbolane::app
