// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/outbox.h"

#include "backend/http/limits.h"

#include <QSslSocket>

#include <algorithm>

namespace turbolane::backend::http {

namespace {

constexpr std::int64_t sliceBytes = 64 * kibibyte;

} // namespace

void Outbox::add(QByteArray bytes)
{
    if (bytes.isEmpty())
        return;
    m_queuedBytes += bytes.size();
    m_queue.push_back(std::move(bytes));
    writeOn();
}

void Outbox::writeOn()
{
    while (!m_queue.empty() && unsentBytes() < m_writeAheadBytes) {
        const QByteArray &first = m_queue.front();
        const std::int64_t size = std::min<std::int64_t>(sliceBytes, first.size() - m_offset);
        if (m_socket.write(first.constData() + m_offset, size) != size)
            return;
        m_offset += size;
        m_queuedBytes -= size;
        if (m_offset == first.size()) {
            m_queue.pop_front();
            m_offset = 0;
        }
    }
}

/// Under TLS bytesToWrite() alone does not show what Qt holds; and while bytesWritten() is emitted,
/// nothing does.
std::int64_t Outbox::unsentBytes() const
{
    const auto *secure = qobject_cast<const QSslSocket *>(&m_socket);
    return m_socket.bytesToWrite() + (secure ? secure->encryptedBytesToWrite() : 0);
}

} // namespace turbolane::backend::http
