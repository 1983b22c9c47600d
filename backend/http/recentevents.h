// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/response.h"

#include <QByteArray>

#include <deque>

namespace turbolane::backend::http {

/// The last frames that were published. A stream is opened on the http thread a moment after the
/// carrier thread read what it had missed: what was published in between is here.
class RecentEvents {
public:
    struct Entry {
        EventNumber number;
        QByteArray frame;
    };

    explicit RecentEvents(std::int64_t mostBytes)
        : m_mostBytes(mostBytes)
    { }

    /// False, and nothing done, when the number has been published already.
    bool add(EventNumber number, const QByteArray &frame)
    {
        if (!m_entries.empty() && number <= m_entries.back().number)
            return false;
        m_entries.push_back({number, frame});
        m_bytes += frame.size();
        while (m_bytes > m_mostBytes && m_entries.size() > 1) {
            m_bytes -= m_entries.front().frame.size();
            m_entries.pop_front();
        }
        return true;
    }

    const std::deque<Entry> &entries() const { return m_entries; }

private:
    std::int64_t m_mostBytes;
    std::int64_t m_bytes = 0;
    std::deque<Entry> m_entries;
};

} // namespace turbolane::backend::http
