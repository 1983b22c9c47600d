// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/keeper/keeper.h"

#include <algorithm>

namespace turbolane::lines {

namespace {

/// What was read so lately is told as it is.
constexpr Millis fresh{20};
/// Leases that end together: whoever asks for something waits for no more of them.
constexpr int mostAtOnce = 16;

template <typename... Cases>
struct OneOf : Cases... {
    using Cases::operator()...;
};
template <typename... Cases>
OneOf(Cases...) -> OneOf<Cases...>;

} // namespace

Keeper::Keeper(Network network, Descriptor user, const Facts &facts, Uptime uptime)
    : m_network(std::move(network))
    , m_tests(m_network)
    , m_user(std::move(user))
    , m_facts(facts)
    , m_uptime(std::move(uptime))
    , m_lookedAt(m_uptime())
    , m_readAt(m_lookedAt)
{ }

Keeper::Answered Keeper::answer(const Request &request)
{
    return std::visit(OneOf{[&](const AskFacts &) { return Answered{m_facts}; },
                            [&](const Retire &) {
                                // Its answer does not wait for the lines to go.
                                m_isRetired = true;
                                return Answered{Done{}};
                            },
                            [&](const Put &ask) { return put(ask); },
                            [&](const Remove &ask) { return remove(ask); },
                            [&](const AskState &ask) { return page(ask); },
                            [&](const AskLook &) { return look(); },
                            [&](const Enter &ask) { return enter(ask); },
                            [&](const Probe &ask) { return probe(ask); },
                            [&](const AskProbed &ask) {
                                m_tests.leaveOurs();
                                return Answered{m_tests.findings(ask.after)};
                            }},
                      request);
}

Keeper::Answered Keeper::put(const Put &ask)
{
    Line line = ask.line;
    const auto lease = std::exchange(line.lease, std::nullopt);
    const bool isOver = lease && lease->left == Millis(0);
    if (isOver)
        line.rate = lease->base;
    const auto done = put(line);
    if (!m_network.lines().contains(line.id)) {
        m_leaseEnds.erase(line.id);
        return {done ? Error{ErrorCode::Internal, "a line is not there"} : done.error()};
    }
    m_bases[line.id] = lease ? lease->base : line.rate;
    if (lease && !isOver)
        m_leaseEnds[line.id] = m_uptime() + lease->left;
    else
        m_leaseEnds.erase(line.id);
    if (!done)
        return {done.error()};
    m_tests.leaveOurs();
    if (const auto looked = m_network.look(line.id); !looked)
        return {looked.error()};
    return {StatePage{{toldOf(m_network.lines().at(line.id).state)}, false}};
}

/// Whoever tests it hears of another rate.
Result<Done> Keeper::put(const Line &line)
{
    const auto before = m_network.lines().find(line.id);
    const bool isOther =
        before != m_network.lines().end() && before->second.state.line.rate != line.rate;
    const auto done = m_network.put(line);
    if (isOther)
        m_tests.changed(line.id);
    return done;
}

Keeper::Answered Keeper::remove(const Remove &ask)
{
    m_leaseEnds.erase(ask.id);
    m_bases.erase(ask.id);
    if (!m_network.remove(ask.id))
        return {Error{ErrorCode::NotFound, "no line " + ask.id}};
    return {Done{}};
}

LineState Keeper::toldOf(const LineState &state) const
{
    LineState told = state;
    if (const auto end = m_leaseEnds.find(state.line.id); end != m_leaseEnds.end())
        told.line.lease =
            Lease{m_bases.at(state.line.id), std::max(Millis(0), end->second - m_uptime())};
    return told;
}

/// One that has not come to the counters yet will do.
Keeper::Answered Keeper::look()
{
    if (!isLooking() && m_uptime() - m_readAt < fresh)
        return {Looking{m_looks}};
    const bool isEarly = m_network.lookStep() == Network::LookStep::Interfaces;
    const std::uint64_t next = isEarly ? m_looks + 1 : afterThis();
    m_wanted = std::max(m_wanted, next);
    return {Looking{next}};
}

Keeper::Answered Keeper::page(const AskState &ask)
{
    if (ask.look > m_looks)
        return {Looking{ask.look}};
    StatePage page{.lines = {}, .more = false, .age = m_uptime() - m_readAt};
    const auto &lines = m_network.lines();
    auto at = lines.upper_bound(ask.after);
    for (; at != lines.end() && page.lines.size() < linesInPage; ++at)
        page.lines.push_back(toldOf(at->second.state));
    page.more = at != lines.end();
    return {std::move(page)};
}

Keeper::Answered Keeper::enter(const Enter &ask)
{
    const Descriptor *site = m_network.site(ask.site);
    if (site == nullptr)
        return {Error{ErrorCode::NotFound, "no line ends at " + ask.site}};
    if (!m_user.isOpen())
        return {Entry{}, {site->number()}};
    return {Entry{}, {site->number(), m_user.number()}};
}

Keeper::Answered Keeper::probe(const Probe &ask)
{
    const auto begun = m_tests.begin(ask);
    return begun ? Answered{Done{}} : Answered{begun.error()};
}

void Keeper::goOn()
{
    using enum Network::LookStep;
    endLeases();
    const bool wereCounted = m_network.lookStep() == Lines;
    m_tests.leaveOurs();
    const bool goesOn = m_network.goOnLooking();
    if (!wereCounted && m_network.lookStep() == Lines)
        m_readAt = m_uptime();
    if (goesOn)
        return;
    ++m_looks;
    m_lookedAt = m_uptime();
}

/// By itself, whether or not there is a carrier.
void Keeper::endLeases()
{
    const Millis now = m_uptime();
    int ended = 0;
    for (auto at = m_leaseEnds.begin(); at != m_leaseEnds.end() && ended < mostAtOnce;) {
        if (at->second > now) {
            ++at;
            continue;
        }
        Line line = m_network.lines().at(at->first).state.line;
        line.rate = m_bases.at(at->first);
        (void)put(line); // what it would not do, the next look tries again
        at = m_leaseEnds.erase(at);
        ++ended;
    }
}

Millis Keeper::untilNext() const
{
    if (isLooking() || m_wanted > m_looks)
        return Millis(0);
    const Millis now = m_uptime();
    Millis next = m_lookedAt + lookEvery;
    for (const auto &[id, end] : m_leaseEnds)
        next = std::min(next, end);
    return std::max(Millis(0), next - now);
}

} // namespace turbolane::lines
