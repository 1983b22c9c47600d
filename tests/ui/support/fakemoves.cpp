// SPDX-License-Identifier: GPL-3.0-or-later

// Boosts that have not begun, at another time.

#include "client/jobs/moveboostjobs.h"
#include "fakeanswer.h"

#include <algorithm>

namespace turbolane::test {

using namespace client;

EstimateMoveJob *FakeCarrier::estimateMove(const BoostMove &move)
{
    const Boost &boost = *std::ranges::find(m_world.boosts, move.boost, &Boost::id);
    return later(new EstimateMoveJob(move),
                 Estimate{.time = Interval::between(move.startsAt, move.startsAt + move.lasting),
                          .rows = {},
                          .total = boost.extra.amountFor(move.lasting, Rounding::HalfUp)
                                       ->roundedToMinor(Rounding::HalfUp),
                          .perHour = boost.extra.perHour().roundedToMinor(Rounding::HalfUp),
                          .rounding = Rounding::HalfUp,
                          .from = boost.from,
                          .to = boost.to});
}

MoveBoostJob *FakeCarrier::moveBoost(const BoostMove &move, const std::optional<Money> &most)
{
    Boost &boost = *std::ranges::find(m_world.boosts, move.boost, &Boost::id);
    auto *job = new MoveBoostJob(move, most, nextKey());
    m_lastMove = move;
    m_lastMost = most;
    if (m_mute || m_refusals.contains("turbolane::client::MoveBoostJob"))
        return later(job, boost);
    boost.startsAt = move.startsAt;
    boost.endsAt = move.startsAt + move.lasting;
    boost.shownPrice = most.value_or(boost.shownPrice);
    m_feed.tell(boost, m_world.now);
    return later(job, boost);
}

} // namespace turbolane::test
