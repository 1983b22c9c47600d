// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/riskpair.h"

#include "domain/require.h"

#include <algorithm>
#include <utility>

namespace turbolane::backend {

namespace {

std::vector<std::uint32_t> risksOn(const Route &route, const RisksOfLinks &risks)
{
    std::vector<std::uint32_t> all;
    for (const LinkIndex link : route.links)
        all.insert(all.end(), risks[at(link)].begin(), risks[at(link)].end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

/// PoPs of the way between its ends.
std::vector<PopIndex> innerPops(const Route &route)
{
    if (route.pops.size() < 3)
        return {};
    std::vector<PopIndex> inner(route.pops.begin() + 1, route.pops.end() - 1);
    std::sort(inner.begin(), inner.end());
    return inner;
}

template <typename Thing>
std::vector<Thing> inBoth(const std::vector<Thing> &one, const std::vector<Thing> &other)
{
    std::vector<Thing> both;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(),
                          std::back_inserter(both));
    return both;
}

} // namespace

RiskPairSearch::RiskPairSearch(RouteSearch &search, const RisksOfLinks &risks)
    : m_search(search)
    , m_pairs(search)
    , m_risks(risks)
{
    require(risks.size() == search.graph().linkCount(), "every link has its risks");
    for (std::size_t link = 0; link < risks.size(); ++link) {
        require(!risks[link].empty(), "a link can always fail by itself");
        for (const std::uint32_t risk : risks[link]) {
            m_linksOf.resize(std::max(m_linksOf.size(), std::size_t(risk) + 1));
            m_linksOf[risk].push_back(LinkIndex(link));
        }
    }
}

std::optional<ApartPair> RiskPairSearch::shortest(const RouteQuestion &question, Apart apart)
{
    const std::optional<RoutePair> nearest = m_pairs.shortest(question, apart);
    if (!nearest)
        return std::nullopt;
    ApartPair fallback{*nearest, shared(nearest->first, nearest->second), nearest->length()};
    if (fallback.sharedRisks.empty())
        return fallback;
    m_bound = nearest->length();
    std::optional<ApartPair> found = branch(question, apart);
    if (found && !found->gaveUp)
        return found;
    fallback.gaveUp = found.has_value();
    fallback.atLeast = found ? m_bound : RouteLength::endless();
    return fallback;
}

/// Nothing: no two ways share no risk. gaveUp: it is not known.
std::optional<ApartPair> RiskPairSearch::branch(const RouteQuestion &question, Apart apart)
{
    const auto longer = [](const Try &one, const Try &other) {
        return one.length() > other.length();
    };
    std::vector<Try> waiting(1);
    if (!route(waiting.front().one, question) || !route(waiting.front().other, question))
        return std::nullopt;
    for (int tries = 0; !waiting.empty(); ++tries) {
        std::pop_heap(waiting.begin(), waiting.end(), longer);
        Try now = std::move(waiting.back());
        waiting.pop_back();
        m_bound = std::max(m_bound, now.length());
        const std::optional<Conflict> met = conflict(now, apart);
        if (!met) {
            if (now.other.route.length < now.one.route.length)
                std::swap(now.one, now.other);
            const RouteLength length = now.length();
            return ApartPair{{now.one.route, now.other.route}, {}, length};
        }
        if (tries == mostTries)
            return ApartPair{{}, {}, m_bound, true};
        // Before anything is closed the two are alike: closing it to either is the same.
        const bool alike = now.one.risks.empty() && now.one.pops.empty() && now.other.risks.empty()
            && now.other.pops.empty();
        for (Side Try::*side : {&Try::one, &Try::other}) {
            if (alike && side == &Try::other)
                break;
            Try next = now;
            close(next.*side, *met);
            if (!route(next.*side, question))
                continue;
            waiting.push_back(std::move(next));
            std::push_heap(waiting.begin(), waiting.end(), longer);
        }
    }
    return std::nullopt;
}

bool RiskPairSearch::route(Side &side, const RouteQuestion &question)
{
    m_open.assign(question.open.begin(), question.open.end());
    if (m_open.empty())
        m_open.assign(m_risks.size(), 1);
    for (const std::uint32_t risk : side.risks)
        for (const LinkIndex link : m_linksOf[risk])
            m_open[at(link)] = 0;
    m_search.unbar();
    for (const PopIndex pop : side.pops)
        m_search.bar(pop);
    RouteQuestion asked = question;
    asked.open = m_open;
    std::optional<Route> found = m_search.shortest(asked);
    m_search.unbar();
    if (found)
        side.route = std::move(*found);
    return found.has_value();
}

std::vector<std::uint32_t> RiskPairSearch::shared(const Route &one, const Route &other) const
{
    return inBoth(risksOn(one, m_risks), risksOn(other, m_risks));
}

std::optional<RiskPairSearch::Conflict> RiskPairSearch::conflict(const Try &now, Apart apart) const
{
    const std::vector<std::uint32_t> risks = shared(now.one.route, now.other.route);
    if (!risks.empty()) // the one that takes most with it
        return Conflict{*std::max_element(risks.begin(), risks.end(),
                                          [this](std::uint32_t one, std::uint32_t other) {
                                              return m_linksOf[one].size()
                                                  < m_linksOf[other].size();
                                          }),
                        {}};
    if (apart == Apart::Links)
        return std::nullopt;
    const auto pops = inBoth(innerPops(now.one.route), innerPops(now.other.route));
    if (pops.empty())
        return std::nullopt;
    return Conflict{{}, pops.front()};
}

void RiskPairSearch::close(Side &side, const Conflict &conflict) const
{
    if (conflict.risk)
        side.risks.push_back(*conflict.risk);
    if (conflict.pop)
        side.pops.push_back(*conflict.pop);
}

} // namespace turbolane::backend
