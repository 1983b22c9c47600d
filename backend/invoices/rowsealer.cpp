// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/invoices/rowsealer.h"

#include "backend/billing/metered.h"
#include "backend/store/chargefacts.h"
#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

struct Priced {
    UnitPrice price;
    std::int64_t quantity;
};

/// Of seconds, of bytes, or of one fee.
Result<Priced> pricedBy(const UsageRow &row)
{
    const auto with = [](const Result<UnitPrice> &price, std::int64_t quantity) {
        return price ? Result<Priced>(Priced{*price, quantity}) : Result<Priced>(price.error());
    };
    if (row.kind == ChargeKind::Data)
        return with(UnitPrice::of(row.perGigabyte->inMicros(), bytesInGigabyte), row.bytes);
    if (row.kind == ChargeKind::Pool)
        return with(UnitPrice::of(row.amount.inMicros(), 1), 1);
    return with(UnitPrice::aSecondOf(row.rate), row.billed.count());
}

} // namespace

void journalMetered(JournalTable &journal, const RatedRow &rated)
{
    const UsageRow &row = rated.row;
    if (row.kind == ChargeKind::Data)
        journal.append(facts::carried(row.connection, row.time, row.bytes));
    else if (row.kind == ChargeKind::Percentile)
        journal.append(facts::percentile(row.connection, row.time.from(),
                                         rated.segment->base.plus(row.bandwidth)));
}

Result<Done> RowSealer::take(const RatedRow &rated)
{
    const UsageRow &row = rated.row;
    journalMetered(m_store.journal, rated);
    const UsageBlockKey key{.month = m_month.from(),
                            .connection = row.connection,
                            .kind = row.kind,
                            .segment = rated.segment == nullptr ? SegmentId(row.id.text())
                                                                : rated.segment->id};
    const Result<Priced> priced = pricedBy(row);
    if (!priced)
        return priced.error();
    auto price = std::find(m_prices.begin(), m_prices.end(), priced->price);
    const bool overlaps = !m_rows.empty() && row.time.from() < m_rows.back().time.to();
    const bool isFull = m_rows.size() == UsageBlock::mostRows
        || (price == m_prices.end() && m_prices.size() == UsageBlock::mostPrices);
    if (key != m_key || overlaps || isFull) {
        if (const auto done = finish(); !done)
            return done;
        m_key = key;
        price = m_prices.end();
    }
    if (price == m_prices.end())
        price = m_prices.insert(m_prices.end(), priced->price);
    m_rows.push_back({.time = row.time,
                      .quantity = priced->quantity,
                      .price = std::size_t(price - m_prices.begin())});
    return Done();
}

Result<Done> RowSealer::finish()
{
    if (m_rows.empty())
        return Done();
    const Result<std::string> bytes = UsageBlock::packed(m_prices, m_rows);
    if (!bytes)
        return bytes.error();
    m_store.usage.add(m_store.nextNumber("usage_block"), m_key, *bytes);
    m_prices.clear();
    m_rows.clear();
    return Done();
}

} // namespace turbolane::backend
