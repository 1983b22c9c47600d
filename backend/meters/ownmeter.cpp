// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/meters/ownmeter.h"

#include "backend/datapath/datapath.h"
#include "backend/log.h"
#include "backend/meters/meters.h"
#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

/// A few milliseconds of work: somebody may be waiting for the next transaction.
constexpr std::size_t connectionsPerSlice = 8;
constexpr Seconds mostAtOnce{3'600}; ///< of a connection
constexpr Millis betweenSlices{2};
constexpr std::int64_t octetsPerKilobit = 125;

/// From then on, the first second in which the carrier was up.
Second upAgain(const std::vector<RatePiece> &pieces, Second from)
{
    for (const RatePiece &piece : pieces)
        if (piece.isDown && piece.from <= from && from < piece.to)
            from = piece.to;
    return from;
}

} // namespace

std::vector<Told> OwnMeter::carried(const ConnectionId &connection,
                                    const std::vector<RatePiece> &pieces, Second from,
                                    Second to) const
{
    std::vector<Told> told;
    for (const RatePiece &piece : pieces) {
        const Second start = std::max(piece.from, from);
        const Second end = std::min(piece.to, to);
        if (start >= end || piece.isDown)
            continue;
        if (piece.inForce.rate.isZero()) {
            told.push_back({start, end, 0});
            continue;
        }
        Second at = start;
        for (const std::int64_t kilobits : m_parts.datapath.kilobitsBySecond(
                 connection, Interval::between(start, end), piece.inForce)) {
            told.push_back({at, at + Seconds(1), kilobits * octetsPerKilobit});
            at += Seconds(1);
        }
    }
    return told;
}

void OwnMeter::runDue()
{
    const Second beat = startOfStep(secondOf(m_parts.clock.now()), m_parts.beat);
    if (m_queue.empty() && beat != m_beat)
        begin(beat);
    if (m_queue.empty())
        return;
    m_nextSlice = m_parts.clock.now() + betweenSlices;
    const auto outages = m_parts.store.charges.outages();
    for (std::size_t done = 0; done < connectionsPerSlice && !m_queue.empty(); ++done) {
        const ConnectionId next = m_queue.front();
        m_queue.pop_front();
        if (!meter(next, outages))
            m_queue.push_back(next);
    }
}

void OwnMeter::begin(Second beat)
{
    m_beat = beat;
    const auto unmetered = m_parts.store.meters.unmetered(beat);
    m_queue.assign(unmetered.begin(), unmetered.end());
}

/// False: there is more of it.
bool OwnMeter::meter(const ConnectionId &connection, const std::vector<Interval> &outages)
{
    const auto pieces = ratePieces(m_parts.store.connections.profileChanges(connection), outages);
    if (pieces.empty())
        return true;
    const auto own = m_parts.meters.ownOf(connection);
    const Second from = upAgain(pieces, own ? own->until : pieces.front().from);
    const Second to = std::min(m_beat, startOfStep(from + mostAtOnce, m_parts.beat));
    if (from >= to)
        return true;
    const auto done =
        m_parts.meters.tellOwn(connection, from, to, carried(connection, pieces, from, to));
    if (!done)
        qCCritical(logStore) << "connection" << connection.text().c_str()
                             << "is not metered:" << done.error().detail.c_str();
    return !done || to == m_beat;
}

std::optional<Instant> OwnMeter::nextDue() const
{
    const Instant now = m_parts.clock.now();
    if (!m_queue.empty())
        return std::min(m_nextSlice, now + betweenSlices); // the clock may have been set back
    return startOfStep(secondOf(now), m_parts.beat) + m_parts.beat;
}

} // namespace turbolane::backend
