// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/usagetable.h"

namespace turbolane::backend {

void UsageTable::add(std::int64_t number, const UsageBlockKey &key, const std::string &bytes)
{
    Values values;
    values << number << key.month << key.connection.text() << std::int64_t(key.kind)
           << key.segment.text();
    values.bytes(bytes);
    m_database.run("INSERT INTO usage_block (number, month, connection, kind, segment, bytes) "
                   "VALUES (?, ?, ?, ?, ?, ?)",
                   values);
}

void UsageTable::each(Instant month, const Visit &visit) const
{
    m_database.each("SELECT connection, kind, segment, bytes FROM usage_block WHERE month = ? "
                    "ORDER BY number",
                    Values() << month, [&](Row &row) {
                        UsageBlockKey key{.month = month,
                                          .connection = ConnectionId(row.text()),
                                          .kind = ChargeKind(row.number()),
                                          .segment = SegmentId(row.text())};
                        visit(key, UsageBlock::read(row.bytes()));
                    });
}

bool UsageTable::has(Instant month) const
{
    bool found = false;
    m_database.each("SELECT 1 FROM usage_block WHERE month = ? LIMIT 1", Values() << month,
                    [&found](Row &) { found = true; });
    return found;
}

} // namespace turbolane::backend
