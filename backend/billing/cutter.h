// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/chargesegment.h"
#include "backend/billing/downtime.h"
#include "backend/billing/tariffbook.h"
#include "backend/billing/timezone.h"

#include <vector>

namespace turbolane::backend {

/// Rows that follow each other without a gap, alike in all but their time and id.
struct RowRun {
    UsageRow first;
    std::int64_t count = 1;
};
UsageRow rowAt(const RowRun &run, std::int64_t at);

/// Cuts a segment into usage rows: at each clock hour of the account's zone, at each change of
/// rate, at each billing month, and nowhere else. So a row is the same whenever and however often
/// it is asked for, and the preview is made of the rows of the bill.
///
/// Where the account's clocks are set forward or back, an hour of the clock ends there.
class Cutter {
public:
    Cutter(const TariffBook &tariffs, TimeZone account)
        : m_tariffs(tariffs)
        , m_account(std::move(account))
    { }

    /// The rows that begin inside `time`, charged up to time.to() (whole seconds, rounded down); a
    /// row still growing then is open. `time` begins at a billing month, or before the segment.
    ///
    /// Lost seconds are taken out of the rows they fall into. A boost that has ended and was
    /// shorter than the minimum has its last row billed up to it, unless time was lost, and never
    /// above its shown price.
    Result<std::vector<UsageRow>> rows(const ChargeSegment &segment, const Downtime &lost,
                                       Interval time) const;
    /// The same rows, hours that are alike as one: a month is a handful of runs. The last row is a
    /// run of its own.
    Result<std::vector<RowRun>> runs(const ChargeSegment &segment, const Downtime &lost,
                                     Interval time) const;
    /// All its rows so far.
    Result<std::vector<UsageRow>> rows(const ChargeSegment &segment, const Downtime &lost,
                                       Instant asOf) const;
    /// What the segment charges an hour at that instant.
    Result<HourlyRate> rateAt(const ChargeSegment &segment, Instant instant) const;
    /// A stretch of a segment as rows, neither more nor less: no minimum; the last is open unless
    /// it ends at a cut. `time` is in whole seconds and not empty.
    Result<std::vector<UsageRow>> cut(const ChargeSegment &segment, const Downtime &lost,
                                      Interval time) const;
    /// What the rows of one segment come to on the bill: each month's sum rounded once to cents.
    Result<Money> billed(const std::vector<UsageRow> &rows,
                         Rounding rounding = Rounding::HalfUp) const;

    const TimeZone &account() const { return m_account; }
    const TariffBook &tariffs() const { return m_tariffs; }

private:
    Result<std::vector<RowRun>> cutRuns(const ChargeSegment &segment, const Downtime &lost,
                                        Interval time) const;
    /// The minimum of a short boost, put on its last row.
    Result<Done> billUp(const ChargeSegment &segment, Seconds most,
                        std::vector<RowRun> &runs) const;

    const TariffBook &m_tariffs;
    TimeZone m_account;
};

} // namespace turbolane::backend
