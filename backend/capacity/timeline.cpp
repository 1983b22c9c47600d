// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/capacity/timeline.h"

#include <algorithm>
#include <map>

namespace turbolane::backend {

namespace {

/// The tree is a heap by this number. It comes from the instant alone, so the shape of the tree
/// does not hang on the order in which it grew.
std::uint64_t rankOf(Instant at)
{
    std::uint64_t mixed = std::uint64_t(at.time_since_epoch().count()) + 0x9e3779b97f4a7c15U;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31U);
}

} // namespace

Timeline::Index Timeline::madeNode(Instant at, std::int64_t kbps)
{
    const Node node{.at = at,
                    .change = kbps,
                    .sum = kbps,
                    .highest = kbps,
                    .lowest = kbps,
                    .left = none,
                    .right = none};
    if (m_spare.empty()) {
        require(m_nodes.size() < none, "a timeline has fewer changes than there are numbers");
        m_nodes.push_back(node);
        return Index(m_nodes.size() - 1);
    }
    const Index index = m_spare.back();
    m_spare.pop_back();
    m_nodes[index] = node;
    return index;
}

void Timeline::sumUp(Index index)
{
    Node &node = m_nodes[index];
    const std::int64_t here = sumOf(node.left) + node.change;
    node.sum = here + sumOf(node.right);
    node.highest = here;
    node.lowest = here;
    if (node.left != none) {
        node.highest = std::max(node.highest, m_nodes[node.left].highest);
        node.lowest = std::min(node.lowest, m_nodes[node.left].lowest);
    }
    if (node.right != none) {
        node.highest = std::max(node.highest, here + m_nodes[node.right].highest);
        node.lowest = std::min(node.lowest, here + m_nodes[node.right].lowest);
    }
}

Timeline::Index Timeline::joined(Index left, Index right)
{
    if (left == none)
        return right;
    if (right == none)
        return left;
    if (rankOf(m_nodes[left].at) > rankOf(m_nodes[right].at)) {
        m_nodes[left].right = joined(m_nodes[left].right, right);
        sumUp(left);
        return left;
    }
    m_nodes[right].left = joined(left, m_nodes[right].left);
    sumUp(right);
    return right;
}

/// After a change below on the side of that instant: the higher rank comes up.
Timeline::Index Timeline::balanced(Index index, Instant at)
{
    const bool isLeft = at < m_nodes[index].at;
    const Index below = isLeft ? m_nodes[index].left : m_nodes[index].right;
    if (below != none && rankOf(m_nodes[below].at) > rankOf(m_nodes[index].at)) {
        if (isLeft) {
            m_nodes[index].left = m_nodes[below].right;
            m_nodes[below].right = index;
        } else {
            m_nodes[index].right = m_nodes[below].left;
            m_nodes[below].left = index;
        }
        sumUp(index);
        sumUp(below);
        return below;
    }
    sumUp(index);
    return index;
}

Timeline::Index Timeline::changed(Index index, Instant at, std::int64_t kbps)
{
    if (index == none)
        return madeNode(at, kbps);
    if (at == m_nodes[index].at) {
        m_nodes[index].change += kbps;
        if (m_nodes[index].change == 0) {
            m_spare.push_back(index);
            return joined(m_nodes[index].left, m_nodes[index].right);
        }
        sumUp(index);
        return index;
    }
    // Making a node may move the others: the place to write to is looked up afterwards.
    if (at < m_nodes[index].at) {
        const Index left = changed(m_nodes[index].left, at, kbps);
        m_nodes[index].left = left;
    } else {
        const Index right = changed(m_nodes[index].right, at, kbps);
        m_nodes[index].right = right;
    }
    return balanced(index, at);
}

void Timeline::change(Instant at, std::int64_t kbps)
{
    if (kbps != 0)
        m_root = changed(m_root, at, kbps);
}

std::int64_t Timeline::levelAt(Instant at) const
{
    std::int64_t level = 0;
    for (Index index = m_root; index != none;) {
        const Node &node = m_nodes[index];
        if (node.at <= at)
            level += sumOf(node.left) + node.change;
        index = node.at <= at ? node.right : node.left;
    }
    return level;
}

/// Of the changes in the window; nothing if it has none.
std::int64_t Timeline::highestOf(Index index, std::int64_t before, Interval window) const
{
    constexpr std::int64_t nothing = std::numeric_limits<std::int64_t>::min();
    if (index == none)
        return nothing;
    const Node &node = m_nodes[index];
    if (window.from() == dawn && window.to() == Instant::max())
        return before + node.highest;
    const std::int64_t here = before + sumOf(node.left) + node.change;
    if (node.at < window.from())
        return highestOf(node.right, here, window);
    if (node.at >= window.to())
        return highestOf(node.left, before, window);
    // To the left everything is before the window's end, to the right after its start.
    const Interval onLeft = Interval::between(window.from(), Instant::max());
    const Interval onRight = Interval::between(dawn, window.to());
    return std::max(
        {highestOf(node.left, before, onLeft), here, highestOf(node.right, here, onRight)});
}

std::int64_t Timeline::highest(Interval window) const
{
    return std::max(levelAt(window.from()), highestOf(m_root, 0, window));
}

bool Timeline::mayHold(Index index, std::int64_t before, const Search &search) const
{
    if (index == none)
        return false;
    const Node &node = m_nodes[index];
    return search.sought == Sought::Above ? before + node.highest > search.kbps
                                          : before + node.lowest <= search.kbps;
}

std::optional<Instant> Timeline::find(Index index, std::int64_t before, const Search &search) const
{
    if (!mayHold(index, before, search))
        return std::nullopt;
    const Node &node = m_nodes[index];
    const std::int64_t here = before + sumOf(node.left) + node.change;
    if (node.at >= search.from) {
        if (const auto earlier = find(node.left, before, search))
            return earlier;
        if (search.sought == Sought::Above ? here > search.kbps : here <= search.kbps)
            return node.at;
    }
    return find(node.right, here, search);
}

std::optional<Instant> Timeline::firstAbove(Interval window, std::int64_t kbps) const
{
    if (window.isEmpty())
        return std::nullopt;
    if (levelAt(window.from()) > kbps)
        return window.from();
    const auto found =
        find(m_root, 0, {.sought = Sought::Above, .from = window.from(), .kbps = kbps});
    return found && *found < window.to() ? found : std::nullopt;
}

std::optional<Instant> Timeline::firstWithin(Instant from, std::int64_t kbps) const
{
    if (levelAt(from) <= kbps)
        return from;
    return find(m_root, 0, {.sought = Sought::Within, .from = from, .kbps = kbps});
}

namespace {

template <typename Levels>
std::optional<Instant> firstRoomIn(const Levels &levels, Instant from, Millis length,
                                   std::int64_t kbps)
{
    auto start = levels.firstWithin(from, kbps);
    while (start) {
        const auto end = levels.firstAbove(Interval::between(*start, *start + length), kbps);
        if (!end)
            return start;
        start = levels.firstWithin(*end, kbps);
    }
    return std::nullopt;
}

} // namespace

std::optional<Instant> Timeline::firstRoom(Instant from, Millis length, std::int64_t kbps) const
{
    return firstRoomIn(*this, from, length, kbps);
}

template <typename Visit>
void Timeline::walk(Index index, Interval window, const Visit &visit) const
{
    if (index == none)
        return;
    const Node &node = m_nodes[index];
    if (node.at > window.from())
        walk(node.left, window, visit);
    if (node.at > window.from() && node.at < window.to())
        visit(node.at, node.change);
    if (node.at < window.to())
        walk(node.right, window, visit);
}

void Timeline::each(Interval window, const std::function<void(const Stretch &)> &visit) const
{
    if (window.isEmpty())
        return;
    Instant from = window.from();
    std::int64_t level = levelAt(from);
    walk(m_root, window, [&](Instant at, std::int64_t change) {
        visit({Interval::between(from, at), level});
        from = at;
        level += change;
    });
    visit({Interval::between(from, window.to()), level});
}

Lessened::Lessened(const Timeline &timeline, const std::vector<Own> &own)
    : m_timeline(timeline)
{
    std::map<Instant, std::int64_t> changes{{dawn, 0}};
    for (const Own &one : own) {
        changes[one.time.from()] += one.kbps;
        changes[one.time.to()] -= one.kbps;
    }
    std::int64_t level = 0;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        level += change->second;
        const auto next = std::next(change);
        const Instant to = next == changes.end() ? Instant::max() : next->first;
        m_pieces.push_back({Interval::between(change->first, to), level});
    }
}

std::int64_t Lessened::highest(Interval window) const
{
    std::int64_t highest = 0;
    for (const Piece &piece : m_pieces)
        if (const Interval part = piece.time.intersected(window); !part.isEmpty())
            highest = std::max(highest, m_timeline.highest(part) - piece.own);
    return highest;
}

std::optional<Instant> Lessened::firstAbove(Interval window, std::int64_t kbps) const
{
    for (const Piece &piece : m_pieces)
        if (const Interval part = piece.time.intersected(window); !part.isEmpty())
            if (const auto found = m_timeline.firstAbove(part, kbps + piece.own))
                return found;
    return std::nullopt;
}

std::optional<Instant> Lessened::firstWithin(Instant from, std::int64_t kbps) const
{
    for (const Piece &piece : m_pieces) {
        if (piece.time.to() <= from)
            continue;
        const auto found =
            m_timeline.firstWithin(std::max(from, piece.time.from()), kbps + piece.own);
        if (found && *found < piece.time.to())
            return found;
    }
    return std::nullopt;
}

std::optional<Instant> Lessened::firstRoom(Instant from, Millis length, std::int64_t kbps) const
{
    return firstRoomIn(*this, from, length, kbps);
}

} // namespace turbolane::backend
