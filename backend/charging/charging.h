// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/biller.h"
#include "domain/boost.h"
#include "domain/clock.h"
#include "domain/connection.h"
#include "domain/port.h"
#include "domain/whatif.h"

#include <vector>

namespace turbolane::backend {

class Store;

using RowFilter = ChargeFilter;

/// Keeps what is charged for (segments, outages) and feeds it to the pure rating in billing/.
class Charging {
public:
    struct Parts {
        Store &store;
        const Biller &biller;
        const MeterBook &carried;
        const Clock &clock;
    };
    explicit Charging(const Parts &parts);

    /// Month to date, to this second.
    Result<Charges> current() const;
    Result<std::vector<UsageRow>> currentRows(const RowFilter &filter) const;
    /// The rows of a month until now, one by one: see Rating.
    Result<Done> eachRow(Interval month, const RowFilter &filter, const Rating::Sink &sink) const;
    Result<TerminationCost> terminationCost(const ConnectionId &id) const;
    /// What is left of its term when it is charged by these terms from now on.
    Result<Money> replanningCost(const Connection &connection, const ChargeTerms &then) const;

    /// Boost previews, by the code that makes the bill. time: whole seconds.
    Result<Estimate> boostEstimate(const Connection &connection, Bandwidth to, Interval time) const;
    Result<Estimate> extensionEstimate(const Boost &boost, Instant newEnd) const;
    /// What a boost adds an hour at that instant.
    Result<HourlyRate> boostExtra(const Connection &connection, Bandwidth to, Instant at) const;

    const TimeZone &accountZone() const { return m_biller.cutter().account(); }
    Interval monthAround(Instant instant) const
    {
        return m_biller.cutter().account().monthAround(instant);
    }
    /// A month under something else; of one that runs: until now.
    Result<WhatIf> whatIf(const Supposition &supposed) const;

    /// All that is charged for from a month's beginning on.
    ChargeBook bookSince(Instant month) const;

    /// Charged from the second that begins at or after `tested` on.
    void openBase(const Connection &connection, Instant tested);
    void closeBase(const ConnectionId &connection, Instant end);
    void openBoost(const Boost &boost, Instant tested);
    void closeBoost(const Boost &boost, Instant end);
    void setShownPrice(const Boost &boost);
    /// The port and its cross-connect, each for itself.
    void openPort(const Port &port, const ChargeTerms &terms, Instant lit);
    void closePort(const PortId &port, Instant end);
    /// What both charge an hour of the present month.
    Result<HourlyRate> portRate(const Port &port, const std::string &tariffZone) const;

    /// The carrier was down, or did not run: whole seconds, in the customer's favour.
    void recordOutage(Instant lastAlive, Instant now);

private:
    ChargeBook book() const { return bookSince(monthNow().from()); }
    Interval monthNow() const;
    void addPorts(ChargeBook &book) const;
    ChargeTerms termsFrom(const ConnectionId &connection, Instant start);

    Store &m_store;
    const Biller &m_biller;
    const MeterBook &m_carried;
    const Clock &m_clock;
};

} // namespace turbolane::backend
