// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace turbolane::client {

/// One message of an event stream.
struct EventFrame {
    QByteArray id;
    QByteArray type;
    QByteArray data;
};

/// Cuts a text/event-stream into its messages, however the bytes come in. Holds at most one
/// message of a bounded size.
class EventFrames {
public:
    explicit EventFrames(qsizetype largest = 1'048'576)
        : m_largest(largest)
    { }

    void add(const QByteArray &bytes) { m_bytes += bytes; }
    /// The next whole message with data in it. Comments and messages without data pass silently.
    std::optional<EventFrame> next();
    /// A message has grown beyond the limit: nothing more can be read here.
    bool isTooLarge() const { return m_tooLarge; }

private:
    std::optional<QByteArray> nextLine();
    void takeField(const QByteArray &line);

    qsizetype m_largest;
    QByteArray m_bytes;
    EventFrame m_frame;
    bool m_hasData = false;
    bool m_tooLarge = false;
};

} // namespace turbolane::client
