// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QTcpSocket>

#include <cstdint>
#include <deque>

namespace turbolane::backend::http {

/// What a client has still to take. Bytes are handed to the socket only so far ahead, so that a
/// client which does not read costs what it asked for and no copy of it.
class Outbox {
public:
    Outbox(QTcpSocket &socket, std::int64_t writeAheadBytes)
        : m_socket(socket)
        , m_writeAheadBytes(writeAheadBytes)
    { }

    void add(QByteArray bytes);
    /// Hands on what there is room for. To be called again whenever the socket has written.
    void writeOn();
    /// The socket has everything; it may not have sent it.
    bool isHandedOver() const { return m_queue.empty(); }
    /// Bytes not yet given to the system.
    std::int64_t waitingBytes() const { return m_queuedBytes + unsentBytes(); }

private:
    std::int64_t unsentBytes() const;

    QTcpSocket &m_socket;
    std::int64_t m_writeAheadBytes;
    std::deque<QByteArray> m_queue;
    qsizetype m_offset = 0; ///< into the first of the queue
    std::int64_t m_queuedBytes = 0;
};

} // namespace turbolane::backend::http
