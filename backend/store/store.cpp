// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/store.h"

namespace turbolane::backend {

Store::Store(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , ports(*m_database)
    , connections(*m_database)
    , orders(*m_database)
    , boosts(*m_database)
    , reservations(*m_database)
    , charges(*m_database)
    , events(*m_database)
    , answers(*m_database)
    , holds(*m_database)
    , maintenance(*m_database)
    , tags(*m_database)
    , quotes(*m_database)
    , schedules(*m_database)
    , scenes(*m_database)
    , faults(*m_database)
    , disturbances(*m_database)
    , rides(*m_database)
    , meters(*m_database)
    , usage(*m_database)
    , invoices(*m_database)
    , ledger(*m_database)
    , bundles(*m_database)
    , journal(*m_database)
{ }

std::int64_t Store::nextNumber(std::string_view kind)
{
    const std::string name(kind);
    m_database->run("INSERT INTO counter (name, last) VALUES (?, 1) "
                    "ON CONFLICT (name) DO UPDATE SET last = counter.last + 1",
                    Values() << name);
    std::int64_t number = 0;
    m_database->each("SELECT last FROM counter WHERE name = ?", Values() << name,
                     [&](Row &row) { number = row.number(); });
    return number;
}

} // namespace turbolane::backend
