// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/server.h"

#include "backend/http/door.h"
#include "backend/http/opensslthread.h"

namespace turbolane::backend::http {

Server::Server(ServerSettings settings, const Router &router, const Clock &clock, Dispatch dispatch)
    : m_door(std::make_unique<Door>(std::move(settings), router, clock, std::move(dispatch)))
{
    m_thread.setObjectName(QStringLiteral("http"));
    freesOpenSslAtItsEnd(m_thread);
    m_door->moveToThread(&m_thread);
}

Server::~Server()
{
    stop();
}

Result<quint16> Server::start()
{
    m_thread.start();
    Result<quint16> port = Error{ErrorCode::Internal, "the http thread did not start"};
    QMetaObject::invokeMethod(
        m_door.get(), [&] { port = m_door->open(); }, Qt::BlockingQueuedConnection);
    if (!port)
        stop();
    return port;
}

void Server::stop()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(m_door.get(), [this] {
        // Quitting deletes what was left for later, on its own thread.
        QObject::connect(m_door.get(), &Door::emptied, &m_thread, &QThread::quit,
                         Qt::DirectConnection);
        m_door->drain();
    });
    m_thread.wait();
}

void Server::reply(RequestToken token, Response response)
{
    QMetaObject::invokeMethod(
        m_door.get(),
        [door = m_door.get(), token, answer = std::move(response)] { door->reply(token, answer); });
}

void Server::publish(EventNumber number, QByteArray frame)
{
    QMetaObject::invokeMethod(
        m_door.get(),
        [door = m_door.get(), number, bytes = std::move(frame)] { door->publish(number, bytes); });
}

void Server::setShut(bool shut)
{
    QMetaObject::invokeMethod(m_door.get(), [door = m_door.get(), shut] { door->setShut(shut); });
}

int Server::peers() const
{
    int count = 0;
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(
            m_door.get(), [&] { count = m_door->peers(); }, Qt::BlockingQueuedConnection);
    return count;
}

} // namespace turbolane::backend::http
