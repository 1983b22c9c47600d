// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/meters/ratepieces.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

constexpr Second never{Seconds(std::int64_t(1) << 40)}; ///< it still fits in milliseconds

/// Where the clock was set back, the same time was lived twice: the later word about it holds.
std::vector<ProfileChange> inOrder(const std::vector<ProfileChange> &history)
{
    std::vector<ProfileChange> ordered;
    for (const ProfileChange &change : history) {
        while (!ordered.empty() && ordered.back().at > change.at)
            ordered.pop_back();
        ordered.push_back(change);
    }
    return ordered;
}

Second startOf(const ProfileChange &change)
{
    return secondOf(ceilToSecond(change.at));
}

/// What is left of the pieces where nothing could be carried in that time.
std::vector<RatePiece> without(const std::vector<RatePiece> &pieces, Second from, Second to)
{
    std::vector<RatePiece> left;
    const auto add = [&](RatePiece piece, Second start, Second end) {
        piece.from = start;
        piece.to = end;
        if (start < end)
            left.push_back(piece);
    };
    for (const RatePiece &piece : pieces) {
        const Second start = std::clamp(from, piece.from, piece.to);
        const Second end = std::clamp(to, piece.from, piece.to);
        add(piece, piece.from, start);
        add({.inForce = {}, .isDown = true}, start, end);
        add(piece, end, piece.to);
    }
    return left;
}

} // namespace

std::vector<RatePiece> ratePieces(const std::vector<ProfileChange> &history,
                                  const std::vector<Interval> &outages)
{
    const std::vector<ProfileChange> ordered = inOrder(history);
    std::vector<RatePiece> pieces;
    for (auto change = ordered.begin(); change != ordered.end(); ++change) {
        const auto next = std::next(change);
        const Second end = next == ordered.end() ? never : startOf(*next);
        if (startOf(*change) < end)
            pieces.push_back({startOf(*change), end, {.rate = change->rate, .base = change->base}});
    }
    for (const Interval &outage : outages)
        pieces = without(pieces, secondOf(ceilToSecond(outage.from())),
                         secondOf(ceilToSecond(outage.to())));
    return pieces;
}

} // namespace turbolane::backend
