// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/flakydatapath.h"

#include "backend/datapath/traffic.h"

#include <algorithm>

namespace turbolane::backend::tests {

void FlakyDatapath::apply(const Wanted &wanted)
{
    m_givenUp.erase(wanted.connection);
    const std::uint64_t dice = scrambled(m_moods.seed, ++m_asked);
    const bool isHopeless = m_hopeless.contains(wanted.connection) && !wanted.rate.isZero();
    if (int(dice % 100) >= m_moods.failingPercent && !isHopeless) {
        m_inner->apply(wanted);
        return;
    }
    const Millis until(std::int64_t((dice >> 8) % 3'000));
    m_givenUp[wanted.connection] = {wanted, m_clock.now() + until};
}

void FlakyDatapath::restore(const Wanted &wanted)
{
    m_givenUp.erase(wanted.connection);
    m_inner->restore(wanted);
}

void FlakyDatapath::forget(const ConnectionId &connection)
{
    m_givenUp.erase(connection);
    m_inner->forget(connection);
}

std::optional<Report> FlakyDatapath::report(const ConnectionId &connection) const
{
    const auto carried = m_inner->report(connection);
    const auto found = m_givenUp.find(connection);
    if (found == m_givenUp.end())
        return carried;
    const bool failed = found->second.at <= m_clock.now();
    Report report;
    report.wanted = found->second.wanted;
    if (failed) {
        report.failure = Error{ErrorCode::Unavailable, "the edge did not answer"};
        report.failedAt = found->second.at;
    }
    report.inForce = carried ? carried->inForce : Bandwidth();
    report.inForceSince = carried ? carried->inForceSince : found->second.at;
    return report;
}

std::vector<ConnectionId> FlakyDatapath::connections() const
{
    std::vector<ConnectionId> known = m_inner->connections();
    for (const auto &[connection, givenUp] : m_givenUp)
        if (std::find(known.begin(), known.end(), connection) == known.end())
            known.push_back(connection);
    return known;
}

std::optional<Instant> FlakyDatapath::nextChange(Instant after) const
{
    std::optional<Instant> next = m_inner->nextChange(after);
    for (const auto &[connection, givenUp] : m_givenUp)
        if (givenUp.at > after)
            next = next ? std::min(*next, givenUp.at) : givenUp.at;
    return next;
}

} // namespace turbolane::backend::tests
