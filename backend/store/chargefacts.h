// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/chargesegment.h"
#include "domain/disturbance.h"
#include "domain/fault.h"
#include "domain/invoice.h"

#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

/// The words of the journal of charges: what was sold from when to when, what was down, what was
/// carried by the GB, and where an invoice was made of all that. Instants are in milliseconds since
/// 1970.
namespace turbolane::backend::facts {

using Words = std::vector<std::string>;

Words opened(const SegmentId &id, const ChargeSegment &segment);
Words closed(const SegmentId &id, Instant end);
Words priced(const BoostId &boost, Money most);
Words outage(Interval time);
Words down(const ConnectionId &connection, Instant from);
Words up(const ConnectionId &connection, Instant at);
Words stands(const PortId &port, const PopId &pop); ///< a PoP's fault is its ports'
Words broken(const Fault &fault);
Words mended(const FaultId &fault, Instant at);
Words carried(const ConnectionId &connection, Interval time, std::int64_t bytes);
Words percentile(const ConnectionId &connection, Instant from, Bandwidth bandwidth);
/// All that was carried in a month is told anew after this.
Words metersAnew(Interval month);
Words missed(const ConnectionId &connection, Instant month, std::int64_t minutes);
Words invoiced(const InvoiceId &invoice, Interval month);

/// All that the facts up to an invoice tell.
class Replay {
public:
    explicit Replay(InvoiceId until)
        : m_until(std::move(until))
    { }
    /// Does nothing once the invoice was seen. False: a fact this program cannot read.
    bool take(const Words &words);

    bool isThere() const { return m_isThere; } ///< the invoice was seen
    /// As Charging::bookSince() was then. Refers to this.
    ChargeBook book() const;
    std::int64_t minutesMissed(const ConnectionId &connection, Instant month) const;

private:
    /// What was written down of meters, as the plans need it.
    class Carried : public MeterBook {
    public:
        Result<std::int64_t> bytesCarried(const ConnectionId &connection,
                                          Interval time) const override;
        Result<std::vector<std::int64_t>>
        bytesBetween(const ConnectionId &connection,
                     const std::vector<Instant> &edges) const override;
        Result<std::vector<FiveMinutes>> fiveMinuteMeans(const ConnectionId &connection,
                                                         Interval time) const override;

        void forget(Interval month);

        /// Until when, and how many.
        std::map<std::pair<ConnectionId, Instant>, std::pair<Instant, std::int64_t>> bytes;
        std::map<std::pair<ConnectionId, Instant>, Bandwidth> percentiles;
    };
    bool takeSegment(const Words &words);
    bool open(const Words &words);
    bool takeLost(const Words &words);
    bool takeMetered(const Words &words);

    InvoiceId m_until;
    bool m_isThere = false;
    std::vector<ChargeSegment> m_segments;
    std::vector<Interval> m_outages;
    std::unordered_map<ConnectionId, std::vector<Interval>> m_down;
    struct Broken {
        FaultId fault;
        FaultKind kind;
        std::string part;
        Interval time;
    };
    std::vector<Broken> m_broken;
    std::map<PortId, PopId> m_stands;
    std::map<std::pair<ConnectionId, Instant>, std::int64_t> m_missed;
    Carried m_carried;
};

} // namespace turbolane::backend::facts
