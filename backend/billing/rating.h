// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/cutter.h"
#include "backend/billing/ratedrow.h"

#include <functional>
#include <vector>

namespace turbolane::backend {

/// Every usage row of a book, as the plans have it. Pure: whatever the order in which anything was
/// told, the rows are the same.
///
/// `time` begins at a billing month of the account and ends within it. One connection's or port's
/// rows are worked out at a time, so that a large carrier's month needs no large memory.
class Rating {
public:
    using Sink = std::function<Result<Done>(const RatedRow &)>;

    Rating(const Cutter &cutter, const ChargeBook &book, Interval time);

    /// Hands over each row that the filter lets through; those of one bill line are in order.
    Result<Done> each(const ChargeFilter &filter, const Sink &sink,
                      RowDetail detail = RowDetail::EachRow) const;

private:
    using Group = std::vector<const ChargeSegment *>;
    using Rows = std::vector<RatedRow>;

    std::vector<Group> groups() const;
    Result<Done> addUp(const Group &group, Rows &runs) const;
    Result<Done> rate(const Group &group, Rows &rows, Rows &pooled) const;
    bool isByTheSecond(const Group &group) const;
    const PricePlan &planOf(const ChargeSegment &segment) const;

    const Cutter &m_cutter;
    const ChargeBook &m_book;
    Interval m_time;
};

} // namespace turbolane::backend
