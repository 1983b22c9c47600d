// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/rowdifferences.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace turbolane::backend {

namespace {

using RowsById = std::unordered_map<UsageId, const UsageRow *>;

RowsById byId(const std::vector<UsageRow> &rows)
{
    RowsById known;
    for (const UsageRow &row : rows)
        known.emplace(row.id, &row);
    return known;
}

bool isAmong(const RowsById &known, const UsageRow &row)
{
    const auto found = known.find(row.id);
    return found != known.end() && *found->second == row;
}

Result<UsageRow> takenBack(UsageRow row)
{
    const Result<Money> negative = Money::zero(row.amount.currency()).minus(row.amount);
    if (!negative)
        return negative.error();
    row.amount = *negative;
    row.billed = -row.billed;
    row.bytes = -row.bytes;
    row.takenBack = true;
    return row;
}

bool comesBefore(const UsageRow &left, const UsageRow &right)
{
    return std::tuple(left.time.from(), !left.takenBack)
        < std::tuple(right.time.from(), !right.takenBack);
}

} // namespace

Result<std::vector<UsageRow>> differencesOf(const std::vector<UsageRow> &now,
                                            const std::vector<UsageRow> &billed)
{
    const RowsById trueNow = byId(now);
    const RowsById known = byId(billed);
    std::vector<UsageRow> rows;
    for (const UsageRow &row : billed) {
        if (isAmong(trueNow, row))
            continue;
        Result<UsageRow> back = takenBack(row);
        if (!back)
            return back.error();
        rows.push_back(std::move(*back));
    }
    for (const UsageRow &row : now)
        if (!isAmong(known, row))
            rows.push_back(row);
    std::ranges::stable_sort(rows, comesBefore);
    return rows;
}

} // namespace turbolane::backend
