// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/events/event.h"
#include "backend/store/answerbook.h"
#include "backend/store/database.h"

#include <vector>

namespace turbolane::backend {

class EventTable {
public:
    explicit EventTable(Database &database)
        : m_database(database)
    { }
    std::int64_t first() const; ///< the oldest still kept; 0 where there is none
    std::int64_t last() const; ///< the newest ever written; 0 before the first
    std::optional<Instant> lastAt() const;
    std::vector<Event> after(std::int64_t number, std::size_t most) const;
    /// Of these types (none: of any), the newest first.
    std::vector<Event> before(std::int64_t number, const std::vector<std::string> &types,
                              std::size_t most) const;
    void add(const Event &event);
    void forgetUpTo(std::int64_t number);

private:
    std::vector<Event> where(const char *sql, const Values &values) const;

    Database &m_database;
};

/// An answer and what it answered.
struct KeptAnswer {
    std::string fingerprint;
    Answer answer;
};

class AnswerTable {
public:
    explicit AnswerTable(Database &database)
        : m_database(database)
    { }
    std::optional<KeptAnswer> byKey(const IdempotencyKey &key) const;
    void add(const IdempotencyKey &key, const KeptAnswer &kept, Instant at);
    void forgetBefore(Instant at);

private:
    Database &m_database;
};

} // namespace turbolane::backend
