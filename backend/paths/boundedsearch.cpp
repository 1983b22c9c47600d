// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/boundedsearch.h"

#include <algorithm>

namespace turbolane::backend {

BoundedSearch::BoundedSearch(const RouteGraph &graph, const Landmarks &landmarks,
                             std::size_t labels)
    : m_graph(graph)
    , m_landmarks(landmarks)
    , m_kept(graph.popCount())
    , m_barred(graph.popCount(), 0)
    , m_mostLabels(labels)
{ }

std::optional<BoundedRoute> BoundedSearch::shortest(const BoundedQuestion &question)
{
    ask(question);
    while (true) {
        begin();
        const std::optional<std::uint32_t> end = explore();
        if (!end)
            return std::nullopt;
        BoundedRoute found = routeOf(*end);
        if (!rememberTwice(found.route))
            return found;
    }
}

std::vector<BoundedRoute> BoundedSearch::tradeOffs(const BoundedQuestion &question, Measure against)
{
    ask(question);
    m_against = against;
    m_asked.most[std::size_t(against)] =
        question.most[std::size_t(against)].value_or(RouteLength::endless().measured());
    std::vector<BoundedRoute> found;
    begin();
    while (const std::optional<std::uint32_t> end = explore()) {
        BoundedRoute next = routeOf(*end);
        if (rememberTwice(next.route)) {
            begin(); // what was found stays: only what is better than it is looked for
            continue;
        }
        // Only what is better in it is of use now.
        m_asked.most[std::size_t(against)] = next.sums[std::size_t(against)] - 1;
        found.push_back(std::move(next));
    }
    return found;
}

void BoundedSearch::ask(const BoundedQuestion &question)
{
    m_asked = question;
    m_against = Measure::Latency;
    std::fill(m_barred.begin(), m_barred.end(), std::uint8_t(0));
    for (const PopIndex pop : question.passed)
        m_barred[at(pop)] = 1;
    m_labels.clear();
    m_remembered.clear();
    m_spent = 0;
    m_gaveUp = false;
    for (std::size_t measure = 0; measure < measureCount; ++measure)
        m_ahead[measure] = m_landmarks.towards(question.route.to, Measure(measure));
}

void BoundedSearch::begin()
{
    for (const PopIndex pop : m_used)
        m_kept[at(pop)].clear();
    m_used.clear();
    m_spent += m_labels.size();
    m_labels.clear();
    m_waiting.clear();
    Label start;
    start.pop = m_asked.route.from;
    add(start);
}

/// The next label at the end that has all it wants; nothing when no label waits any more.
std::optional<std::uint32_t> BoundedSearch::explore()
{
    while (!m_waiting.empty()) {
        if (m_spent + m_labels.size() > m_mostLabels) {
            giveUp();
            return std::nullopt;
        }
        std::pop_heap(m_waiting.begin(), m_waiting.end(), std::greater<>());
        const std::uint32_t next = m_waiting.back().label;
        m_waiting.pop_back();
        const Label &label = m_labels[next];
        const std::vector<std::uint32_t> &kept = m_kept[at(label.pop)];
        if (cannotHold(label) || std::find(kept.begin(), kept.end(), next) == kept.end())
            continue; // the bound, or another way, has overtaken it
        if (label.pop == m_asked.route.to && label.seen == m_asked.wanted)
            return next;
        leave(next);
    }
    return std::nullopt;
}

/// Whatever is the best way begins with one of those that wait.
void BoundedSearch::giveUp()
{
    m_gaveUp = true;
    m_atLeast = m_waiting.front().atLeast;
    for (const Waiting &waiting : m_waiting)
        m_atLeast = std::min(m_atLeast, waiting.atLeast);
}

void BoundedSearch::leave(std::uint32_t from)
{
    const Label label = m_labels[from];
    for (const RouteGraph::Arc &arc : m_graph.arcsFrom(label.pop)) {
        if (!m_asked.route.open.empty() && m_asked.route.open[at(arc.link)] == 0)
            continue;
        if (m_barred[at(arc.to)] != 0 || (remembering(arc.to) & label.remembered).any())
            continue;
        Label beyond = label;
        beyond.length = label.length + RouteLength::ofLink(arc.weights, m_asked.route.measure);
        for (std::size_t measure = 0; measure < measureCount; ++measure)
            beyond.sums[measure] += arc.weights[measure];
        if (!m_asked.shunnedOn.empty())
            beyond.shunned |= m_asked.shunnedOn[at(arc.link)];
        if (!m_asked.placesOn.empty())
            beyond.seen |= m_asked.placesOn[at(arc.link)] & m_asked.wanted;
        beyond.before = from;
        beyond.pop = arc.to;
        beyond.link = arc.link;
        add(beyond);
    }
}

void BoundedSearch::add(Label label)
{
    if (!m_asked.places.empty())
        label.seen |= m_asked.places[at(label.pop)] & m_asked.wanted;
    if (!m_asked.shunnedAt.empty())
        label.shunned |= m_asked.shunnedAt[at(label.pop)];
    label.remembered |= remembering(label.pop);
    if (label.pop == m_asked.route.to && label.seen == m_asked.wanted)
        label.remembered.reset(); // it goes nowhere from here
    std::vector<std::uint32_t> &kept = m_kept[at(label.pop)];
    const auto beaten = [&](std::uint32_t index) { return beats(m_labels[index], label); };
    if (cannotHold(label) || std::any_of(kept.begin(), kept.end(), beaten))
        return;
    if (kept.empty())
        m_used.push_back(label.pop);
    std::erase_if(kept, [&](std::uint32_t index) { return beats(label, m_labels[index]); });
    const auto index = std::uint32_t(m_labels.size());
    kept.push_back(index);
    m_labels.push_back(label);
    const std::int64_t ahead = m_ahead[std::size_t(m_asked.route.measure)].least(label.pop);
    const auto against = std::size_t(m_against);
    m_waiting.push_back({label.shunned.count(), label.length + RouteLength::ofMeasure(ahead),
                         label.sums[against] + m_ahead[against].least(label.pop), index});
    std::push_heap(m_waiting.begin(), m_waiting.end(), std::greater<>());
}

/// No worse in any respect that counts.
bool BoundedSearch::beats(const Label &one, const Label &other) const
{
    if (one.length > other.length || (one.seen & other.seen) != other.seen
        || (one.remembered & ~other.remembered).any())
        return false;
    if (m_asked.isRough ? one.shunned.count() > other.shunned.count()
                        : (one.shunned & ~other.shunned).any())
        return false;
    for (std::size_t measure = 0; measure < measureCount; ++measure)
        if (m_asked.most[measure] && one.sums[measure] > other.sums[measure])
            return false;
    return true;
}

bool BoundedSearch::cannotHold(const Label &label) const
{
    for (std::size_t measure = 0; measure < measureCount; ++measure)
        if (m_asked.most[measure]
            && label.sums[measure] + m_ahead[measure].least(label.pop) > *m_asked.most[measure])
            return true;
    return false;
}

BoundedSearch::Remembered BoundedSearch::remembering(PopIndex pop) const
{
    Remembered bit;
    const auto found = std::find(m_remembered.begin(), m_remembered.end(), pop);
    if (found != m_remembered.end())
        bit.set(std::size_t(found - m_remembered.begin()));
    return bit;
}

/// True: the way passes a PoP twice, which from now on is not allowed for that PoP. The first such
/// PoP: where a way goes up a dead end and back, that is the one at its mouth.
bool BoundedSearch::rememberTwice(const Route &route)
{
    for (auto pop = route.pops.begin(); pop != route.pops.end(); ++pop) {
        if (std::find(pop + 1, route.pops.end(), *pop) == route.pops.end())
            continue;
        if (m_remembered.size() < mostRemembered)
            m_remembered.push_back(*pop);
        else
            m_spent = m_mostLabels + 1; // gives up
        return true;
    }
    return false;
}

BoundedRoute BoundedSearch::routeOf(std::uint32_t end) const
{
    BoundedRoute found;
    found.sums = m_labels[end].sums;
    found.shunned = m_labels[end].shunned;
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
