// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/eventframes.h"

#include <utility>

namespace turbolane::client {

namespace {

qsizetype endOfLine(const QByteArray &bytes)
{
    for (qsizetype place = 0; place < bytes.size(); ++place)
        if (bytes.at(place) == '\n' || bytes.at(place) == '\r')
            return place;
    return -1;
}

} // namespace

std::optional<EventFrame> EventFrames::next()
{
    while (const std::optional<QByteArray> line = nextLine()) {
        if (!line->isEmpty()) {
            takeField(*line);
            continue;
        }
        EventFrame frame = std::exchange(m_frame, {});
        if (std::exchange(m_hasData, false))
            return frame;
    }
    const qsizetype held = m_bytes.size() + m_frame.data.size();
    m_tooLarge = m_tooLarge || held > m_largest;
    return std::nullopt;
}

/// Lines end with LF, CR or both. A CR at the very end waits: its LF may still come.
std::optional<QByteArray> EventFrames::nextLine()
{
    const qsizetype end = endOfLine(m_bytes);
    if (end < 0 || m_tooLarge)
        return std::nullopt;
    const bool isReturn = m_bytes.at(end) == '\r';
    if (isReturn && end + 1 == m_bytes.size())
        return std::nullopt;
    const qsizetype marks = isReturn && m_bytes.at(end + 1) == '\n' ? 2 : 1;
    const QByteArray line = m_bytes.left(end);
    m_bytes.remove(0, end + marks);
    return line;
}

void EventFrames::takeField(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon == 0)
        return; // a comment: the carrier is alive, nothing more
    const QByteArray name = colon < 0 ? line : line.left(colon);
    QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (name == "id") {
        m_frame.id = value;
    } else if (name == "event") {
        m_frame.type = value;
    } else if (name == "data") {
        m_frame.data += m_hasData ? '\n' + value : value;
        m_hasData = true;
    }
    m_tooLarge = m_tooLarge || m_frame.data.size() > m_largest;
}

} // namespace turbolane::client
