// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/ratedrow.h"
#include "backend/store/usagetable.h"

#include <vector>

namespace turbolane::backend {

class JournalTable;
class Store;

/// Writes down what was metered for a row that is charged by it.
void journalMetered(JournalTable &journal, const RatedRow &rated);

/// Packs the rows of a month that is closed and keeps them: a block for each run of rows of one
/// segment and kind that do not overlap.
class RowSealer {
public:
    RowSealer(Store &store, Interval month)
        : m_store(store)
        , m_month(month)
    { }
    /// Overflow: a price too fine to be kept.
    Result<Done> take(const RatedRow &rated);
    /// After the last.
    Result<Done> finish();

private:
    Store &m_store;
    Interval m_month;
    UsageBlockKey m_key;
    std::vector<UnitPrice> m_prices;
    std::vector<PackedRow> m_rows;
};

} // namespace turbolane::backend
