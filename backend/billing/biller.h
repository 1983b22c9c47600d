// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/rating.h"

#include <vector>

namespace turbolane::backend {

/// The bill so far and the price beforehand, by one cutter. Pure: no store, no clock.
class Biller {
public:
    Biller(const TariffBook &tariffs, TimeZone account)
        : m_cutter(tariffs, std::move(account))
    { }

    /// Month to date: the month that asOf lies in, up to asOf. Lines by connection name, then kind.
    Result<Charges> monthToDate(const ChargeBook &book, Instant asOf) const;
    /// The rows under it, by start.
    Result<std::vector<UsageRow>> monthRows(const ChargeBook &book, Instant asOf,
                                            const ChargeFilter &filter = {}) const;
    /// The same of any time within one month: what was charged in it, and the rows under that.
    /// Each row is handed over too, where somebody asks for them.
    Result<std::vector<BillLine>> linesIn(const ChargeBook &book, Interval time,
                                          const ChargeFilter &filter = {},
                                          const Rating::Sink &rows = {}) const;
    Result<std::vector<UsageRow>> rowsIn(const ChargeBook &book, Interval time,
                                         const ChargeFilter &filter = {}) const;
    /// The rows of a time within one month, one by one: see Rating.
    Result<Done> eachRow(const ChargeBook &book, Interval time, const ChargeFilter &filter,
                         const Rating::Sink &sink, RowDetail detail = RowDetail::EachRow) const;
    /// With what is left of a term, as the list has it.
    Result<TerminationCost> terminationCost(const ChargeBook &book, const ConnectionId &connection,
                                            Instant asOf) const;

    struct BoostAsked {
        ConnectionId connection;
        ChargeTerms terms;
        Bandwidth from;
        Bandwidth to;
        Interval time; ///< whole seconds: ceilToSecond(now) and the shown end
    };
    /// The most the boost can cost: what it does cost when it runs undisturbed from the first
    /// second to the last. OutOfRange: shorter than the minimum. NotHigher: `to` is not above.
    Result<Estimate> boostEstimate(const BoostAsked &asked) const;
    /// The added part of a boost shown at `shownPrice` until asked.time.to(), if it ran until
    /// `newEnd`. shownPrice + total is again the most the whole boost can cost.
    Result<Estimate> extensionEstimate(const BoostAsked &asked, Instant newEnd,
                                       Money shownPrice) const;

    /// What is left of the term of what is in force, as the list has it; less what goes on in its
    /// place, where the book has a base that starts then.
    Result<Money> leaving(const ChargeBook &book, const ConnectionId &connection,
                          Instant asOf) const;

    const Cutter &cutter() const { return m_cutter; }

private:
    Interval monthTo(Instant asOf) const;
    Result<Money> perHour(const ChargeBook &book, Instant asOf) const;
    Result<Estimate> estimate(const BoostAsked &asked, Interval time) const;

    Cutter m_cutter;
};

} // namespace turbolane::backend
