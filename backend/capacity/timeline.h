// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/interval.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace turbolane::backend {

/// Before any instant asked about: what began there is held for as long as anyone can say.
inline constexpr Instant dawn = Instant(Millis(std::numeric_limits<std::int64_t>::min()));

/// How much is used of one thing, over all time, in kbps: zero at first, then changes. A balanced
/// tree over the instants at which it changes; each subtree knows its sum and its highest and
/// lowest level, so every question below takes steps in the order of the tree's height.
class Timeline {
public:
    /// From this instant on so much more is used, or less. What adds up to nothing is forgotten.
    void change(Instant at, std::int64_t kbps);

    std::int64_t levelAt(Instant at) const;
    /// The most used at any instant of a window that is not empty.
    std::int64_t highest(Interval window) const;
    /// The earliest instant in the window at which more than this is used.
    std::optional<Instant> firstAbove(Interval window, std::int64_t kbps) const;
    /// The earliest instant at which at most this is used.
    std::optional<Instant> firstWithin(Instant from, std::int64_t kbps) const;
    /// The earliest start, not before `from`, of a time of this length in which no more than this
    /// is ever used. One more search for each gap on the way that is too short.
    std::optional<Instant> firstRoom(Instant from, Millis length, std::int64_t kbps) const;

    /// Every stretch of the window in which as much is used all along, in order.
    struct Stretch {
        Interval time;
        std::int64_t kbps;
    };
    void each(Interval window, const std::function<void(const Stretch &)> &visit) const;

    std::size_t changes() const { return m_nodes.size() - m_spare.size(); }

private:
    using Index = std::uint32_t;
    static constexpr Index none = std::numeric_limits<Index>::max();
    struct Node {
        Instant at;
        std::int64_t change;
        std::int64_t sum; ///< of the subtree
        std::int64_t highest; ///< of the sums up to each of its changes
        std::int64_t lowest;
        Index left;
        Index right;
    };
    enum class Sought : std::uint8_t { Above, Within };
    struct Search {
        Sought sought;
        Instant from; ///< of changes not before it
        std::int64_t kbps;
    };

    Index madeNode(Instant at, std::int64_t kbps);
    void sumUp(Index index);
    Index changed(Index index, Instant at, std::int64_t kbps);
    Index joined(Index left, Index right);
    Index balanced(Index index, Instant at);
    std::int64_t highestOf(Index index, std::int64_t before, Interval window) const;
    std::int64_t sumOf(Index index) const { return index == none ? 0 : m_nodes[index].sum; }
    bool mayHold(Index index, std::int64_t before, const Search &search) const;
    std::optional<Instant> find(Index index, std::int64_t before, const Search &search) const;
    template <typename Visit>
    void walk(Index index, Interval window, const Visit &visit) const;

    std::vector<Node> m_nodes;
    std::vector<Index> m_spare;
    Index m_root = none;
};

/// A timeline as it were without some of what is used: that of a few holders who may use it twice.
class Lessened {
public:
    struct Own {
        Interval time;
        std::int64_t kbps;
    };
    /// The timeline outlives this.
    Lessened(const Timeline &timeline, const std::vector<Own> &own);

    std::int64_t highest(Interval window) const;
    std::optional<Instant> firstAbove(Interval window, std::int64_t kbps) const;
    std::optional<Instant> firstWithin(Instant from, std::int64_t kbps) const;
    std::optional<Instant> firstRoom(Instant from, Millis length, std::int64_t kbps) const;

private:
    /// In which as much is left aside all along; in order, from dawn on without a gap.
    struct Piece {
        Interval time;
        std::int64_t own;
    };
    const Timeline &m_timeline;
    std::vector<Piece> m_pieces;
};

} // namespace turbolane::backend
