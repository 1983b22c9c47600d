// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/ledgertable.h"

#include "backend/store/columns.h"

namespace turbolane::backend {

std::vector<LedgerEntry> LedgerTable::all() const
{
    std::vector<LedgerEntry> entries;
    m_database.each(
        "SELECT e.number, e.at, e.document, e.about, p.account, p.micros, p.currency "
        "FROM ledger_entry e JOIN posting p ON p.entry = e.number "
        "ORDER BY e.number, p.position",
        {}, [&entries](Row &row) {
            const std::int64_t number = row.number();
            const Instant at = row.instant();
            const InvoiceId document(row.text());
            const std::string about = row.text();
            if (entries.empty() || entries.back().number != number)
                entries.push_back({number, at, document, about, {}});
            const std::string account = row.text();
            const std::int64_t micros = row.number();
            entries.back().postings.push_back({account, Money::micros(micros, readCurrency(row))});
        });
    return entries;
}

void LedgerTable::add(const LedgerEntry &entry)
{
    require(bool(balanced(entry)), "an entry of the books balances");
    m_database.run("INSERT INTO ledger_entry (number, at, document, about) VALUES (?, ?, ?, ?)",
                   Values() << entry.number << entry.at << entry.document.text() << entry.text);
    std::int64_t position = 0;
    for (const Posting &posting : entry.postings)
        m_database.run("INSERT INTO posting (entry, position, account, micros, currency) "
                       "VALUES (?, ?, ?, ?, ?)",
                       Values() << entry.number << ++position << posting.account
                                << posting.amount.inMicros() << posting.amount.currency().text());
}

} // namespace turbolane::backend
