// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/eventtable.h"

namespace turbolane::backend {

#define EVENTS "SELECT number, type, at, subject, data FROM event "

std::int64_t EventTable::first() const
{
    std::int64_t first = 0;
    m_database.each("SELECT COALESCE(MIN(number), 0) FROM event", {},
                    [&](Row &row) { first = row.number(); });
    return first;
}

std::int64_t EventTable::last() const
{
    std::int64_t last = 0;
    m_database.each("SELECT COALESCE(MAX(number), 0) FROM event", {},
                    [&](Row &row) { last = row.number(); });
    return last;
}

std::optional<Instant> EventTable::lastAt() const
{
    std::optional<Instant> at;
    m_database.each("SELECT MAX(at) FROM event", {}, [&](Row &row) { at = row.maybeInstant(); });
    return at;
}

std::vector<Event> EventTable::where(const char *sql, const Values &values) const
{
    std::vector<Event> found;
    m_database.each(sql, values, [&](Row &row) {
        found.push_back({.number = row.number(),
                         .type = row.text(),
                         .at = row.instant(),
                         .subject = row.text(),
                         .data = row.text()});
    });
    return found;
}

std::vector<Event> EventTable::after(std::int64_t number, std::size_t most) const
{
    return where(EVENTS "WHERE number > ? ORDER BY number LIMIT ?",
                 Values() << number << std::int64_t(most));
}

std::vector<Event> EventTable::before(std::int64_t number, const std::vector<std::string> &types,
                                      std::size_t most) const
{
    if (types.empty())
        return where(EVENTS "WHERE number < ? ORDER BY number DESC LIMIT ?",
                     Values() << number << std::int64_t(most));
    // One statement for any number of types: prepared once.
    std::string wanted(",");
    for (const std::string &type : types)
        wanted += type + ',';
    return where(EVENTS "WHERE number < ? AND ? LIKE '%,' || type || ',%' "
                        "ORDER BY number DESC LIMIT ?",
                 Values() << number << wanted << std::int64_t(most));
}

void EventTable::add(const Event &event)
{
    m_database.run("INSERT INTO event (number, type, at, subject, data) VALUES (?, ?, ?, ?, ?)",
                   Values() << event.number << event.type << event.at << event.subject
                            << event.data);
}

void EventTable::forgetUpTo(std::int64_t number)
{
    m_database.run("DELETE FROM event WHERE number <= ?", Values() << number);
}

std::optional<KeptAnswer> AnswerTable::byKey(const IdempotencyKey &key) const
{
    std::optional<KeptAnswer> found;
    m_database.each("SELECT fingerprint, status, body FROM answer WHERE idempotency_key = ?",
                    Values() << key.text(), [&](Row &row) {
                        const std::string fingerprint = row.bytes();
                        const int status = int(row.number());
                        found = KeptAnswer{fingerprint, {.status = status, .body = row.bytes()}};
                    });
    return found;
}

void AnswerTable::add(const IdempotencyKey &key, const KeptAnswer &kept, Instant at)
{
    m_database.run(
        "INSERT INTO answer (idempotency_key, fingerprint, status, body, at) "
        "VALUES (?, ?, ?, ?, ?)",
        ((Values() << key.text()).bytes(kept.fingerprint) << std::int64_t(kept.answer.status))
                .bytes(kept.answer.body)
            << at);
}

void AnswerTable::forgetBefore(Instant at)
{
    m_database.run("DELETE FROM answer WHERE at < ?", Values() << at);
}

} // namespace turbolane::backend
