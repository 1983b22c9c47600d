// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/boundedsearch.h"

#include "domain/require.h"

#include <algorithm>
#include <limits>

namespace turbolane::backend {

namespace {

constexpr std::size_t mostRemembered = 64;

Measure otherThan(Measure measure)
{
    return measure == Measure::Latency ? Measure::Carbon : Measure::Latency;
}

} // namespace

BoundedSearch::BoundedSearch(const RouteGraph &graph, const Landmarks &landmarks)
    : m_graph(graph)
    , m_landmarks(landmarks)
    , m_kept(graph.popCount())
{ }

std::optional<BoundedRoute> BoundedSearch::shortest(const BoundedQuestion &question)
{
    m_remembered.clear();
    while (true) {
        begin(question);
        const std::optional<std::uint32_t> end = explore();
        if (!end)
            return std::nullopt;
        BoundedRoute found = routeOf(*end);
        if (!rememberTwice(found.route))
            return found;
    }
}

std::vector<BoundedRoute> BoundedSearch::tradeOffs(const BoundedQuestion &question)
{
    require(question.wanted == 0, "trade-offs are between figures, not places");
    m_remembered.clear();
    begin(question);
    std::vector<BoundedRoute> found;
    while (const std::optional<std::uint32_t> end = explore()) {
        found.push_back(routeOf(*end));
        m_mostOfOther = found.back().other - 1; // only what is better in it is of use now
    }
    return found;
}

void BoundedSearch::begin(const BoundedQuestion &question)
{
    for (const PopIndex pop : m_used)
        m_kept[at(pop)].clear();
    m_used.clear();
    m_labels.clear();
    m_waiting.clear();
    m_asked = question;
    m_other = otherThan(question.route.measure);
    m_mostOfOther = question.mostOfOther.value_or(std::numeric_limits<std::int64_t>::max());
    m_ahead = m_landmarks.towards(question.route.to, question.route.measure);
    m_otherAhead = m_landmarks.towards(question.route.to, m_other);
    Label start;
    start.pop = question.route.from;
    add(start);
}

/// The next label at the end that has all it wants; nothing when no label waits any more.
std::optional<std::uint32_t> BoundedSearch::explore()
{
    while (!m_waiting.empty()) {
        std::pop_heap(m_waiting.begin(), m_waiting.end(), std::greater<>());
        const std::uint32_t next = m_waiting.back().label;
        m_waiting.pop_back();
        const Label label = m_labels[next];
        const std::vector<std::uint32_t> &kept = m_kept[at(label.pop)];
        if (cannotHold(label) || std::find(kept.begin(), kept.end(), next) == kept.end())
            continue; // the bound, or another way, has overtaken it
        if (label.pop == m_asked.route.to && label.seen == m_asked.wanted)
            return next;
        leave(next);
    }
    return std::nullopt;
}

void BoundedSearch::leave(std::uint32_t from)
{
    const Label label = m_labels[from];
    for (const RouteGraph::Arc &arc : m_graph.arcsFrom(label.pop)) {
        if (!m_asked.route.open.empty() && m_asked.route.open[at(arc.link)] == 0)
            continue;
        if ((remembering(arc.to) & label.remembered) != 0)
            continue;
        add({.length = label.length + RouteLength::ofLink(arc.weights, m_asked.route.measure),
             .other = label.other + arc.weights[std::size_t(m_other)],
             .remembered = label.remembered,
             .seen = label.seen,
             .before = from,
             .pop = arc.to,
             .link = arc.link});
    }
}

void BoundedSearch::add(Label label)
{
    if (!m_asked.places.empty())
        label.seen |= m_asked.places[at(label.pop)] & m_asked.wanted;
    label.remembered |= remembering(label.pop);
    if (cannotHold(label) || isBeaten(label))
        return;
    std::vector<std::uint32_t> &kept = m_kept[at(label.pop)];
    if (kept.empty())
        m_used.push_back(label.pop);
    std::erase_if(kept, [&](std::uint32_t index) {
        const Label &other = m_labels[index];
        return label.length <= other.length && label.other <= other.other
            && (label.seen & other.seen) == other.seen
            && (label.remembered & other.remembered) == label.remembered;
    });
    const auto index = std::uint32_t(m_labels.size());
    kept.push_back(index);
    m_labels.push_back(label);
    const auto ahead = RouteLength::ofMeasure(m_ahead.least(label.pop));
    m_waiting.push_back({label.length + ahead, index});
    std::push_heap(m_waiting.begin(), m_waiting.end(), std::greater<>());
}

bool BoundedSearch::isBeaten(const Label &label) const
{
    const std::vector<std::uint32_t> &kept = m_kept[at(label.pop)];
    return std::any_of(kept.begin(), kept.end(), [&](std::uint32_t index) {
        const Label &other = m_labels[index];
        return other.length <= label.length && other.other <= label.other
            && (other.seen & label.seen) == label.seen
            && (other.remembered & label.remembered) == other.remembered;
    });
}

bool BoundedSearch::cannotHold(const Label &label) const
{
    return label.other + m_otherAhead.least(label.pop) > m_mostOfOther;
}

std::uint64_t BoundedSearch::remembering(PopIndex pop) const
{
    const auto found = std::find(m_remembered.begin(), m_remembered.end(), pop);
    return found == m_remembered.end() ? 0 : std::uint64_t(1) << (found - m_remembered.begin());
}

/// True: the way passes a PoP twice, which from now on is not allowed for that PoP.
bool BoundedSearch::rememberTwice(const Route &route)
{
    std::vector<PopIndex> pops = route.pops;
    std::sort(pops.begin(), pops.end());
    const auto twice = std::adjacent_find(pops.begin(), pops.end());
    if (twice == pops.end())
        return false;
    require(m_remembered.size() < mostRemembered, "a way winds through fewer PoPs than that");
    m_remembered.push_back(*twice);
    return true;
}

BoundedRoute BoundedSearch::routeOf(std::uint32_t end) const
{
    BoundedRoute found;
    found.other = m_labels[end].other;
    found.route.length = m_labels[end].length;
    for (std::uint32_t index = end; index != none; index = m_labels[index].before) {
        found.route.pops.push_back(m_labels[index].pop);
        if (m_labels[index].before != none)
            found.route.links.push_back(m_labels[index].link);
    }
    std::reverse(found.route.pops.begin(), found.route.pops.end());
    std::reverse(found.route.links.begin(), found.route.links.end());
    return found;
}

} // namespace turbolane::backend
