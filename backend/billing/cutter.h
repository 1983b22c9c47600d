// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/chargesegment.h"
#include "backend/billing/timezone.h"

#include <span>
#include <vector>

namespace turbolane::backend {

/// Cuts a segment into usage rows: at each clock hour of the account's zone, at each change of
/// rate, at each billing month, and nowhere else. So a row is the same whenever and however often
/// it is asked for, and the preview is made of the rows of the bill.
class Cutter {
public:
    Cutter(const Tariff &tariff, TimeZone account)
        : m_tariff(tariff)
        , m_account(std::move(account))
    { }

    /// The rows that begin inside `time`, charged up to time.to() (whole seconds, rounded down); a
    /// row still growing then is open. `time` begins at a cut or before the segment.
    ///
    /// Seconds of an outage are taken out of the rows they fall into. A boost that has ended and
    /// was shorter than the minimum has its last row billed up to it, unless an outage fell into
    /// it, and never above its shown price.
    Result<std::vector<UsageRow>> rows(const ChargeSegment &segment,
                                       std::span<const Interval> outages, Interval time) const;
    /// All its rows so far.
    Result<std::vector<UsageRow>> rows(const ChargeSegment &segment,
                                       std::span<const Interval> outages, Instant asOf) const;
    /// What the segment charges an hour at that instant.
    Result<HourlyRate> rateAt(const ChargeSegment &segment, Instant instant) const;
    /// What rows of one line come to on the bill: summed by month, each month rounded once to
    /// cents.
    Result<Money> billed(const std::vector<UsageRow> &rows) const;

    const TimeZone &account() const { return m_account; }
    const Tariff &tariff() const { return m_tariff; }

private:
    const Tariff &m_tariff;
    TimeZone m_account;
};

} // namespace turbolane::backend
