// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/assurance/proof.h"

#include "backend/paths/policyrules.h"

#include <algorithm>
#include <set>

namespace turbolane::backend {

namespace {

/// Answers from the rules by which paths are chosen, so that the two never differ.
class Judge {
public:
    Judge(const Network &network, const PathPolicy &policy)
        : m_network(network)
        , m_policy(policy)
        , m_rules(network)
        , m_open(m_rules.openLinks(policy))
        , m_places(m_rules.placesOf(policy))
    { }

    bool isKept(const Path &path) const
    {
        std::uint32_t passed = 0;
        for (const PopId &id : path.pops) {
            const PopIndex pop = *m_network.find(id);
            if (!m_rules.allows(m_policy, pop))
                return false;
            passed |= m_places.at.empty() ? 0 : m_places.at[at(pop)];
        }
        for (const LinkId &id : path.links) {
            const LinkIndex link = *m_network.find(id);
            if (m_open[at(link)] == 0)
                return false;
            passed |= m_places.on.empty() ? 0 : m_places.on[at(link)];
        }
        const bool isQuick =
            !m_policy.longestRoundTrip || path.roundTrip() <= *m_policy.longestRoundTrip;
        return isQuick && (passed & m_places.wanted) == m_places.wanted;
    }

private:
    const Network &m_network;
    const PathPolicy &m_policy;
    PolicyRules m_rules;
    std::vector<std::uint8_t> m_open;
    PolicyRules::Places m_places;
};

std::vector<std::string> listed(const std::set<std::string> &names)
{
    return {names.begin(), names.end()};
}

ProvedRide proved(const Network &network, const Judge &judge, const Ride &ride, Interval time)
{
    std::set<std::string> countries;
    std::set<std::string> zones;
    for (const PopId &id : ride.path.pops) {
        const Pop &pop = network.pop(*network.find(id));
        countries.insert(pop.country);
        zones.insert(pop.residencyZone);
    }
    for (const LinkId &id : ride.path.links) {
        const std::vector<std::string> &crossed = network.link(*network.find(id)).countries;
        countries.insert(crossed.begin(), crossed.end());
    }
    return {.time = time,
            .riding = ride.riding,
            .path = ride.path,
            .countries = listed(countries),
            .zones = listed(zones),
            .isKept = ride.riding == Riding::Nothing || judge.isKept(ride.path)};
}

} // namespace

PathStatement statementOf(const Network &network, const Connection &connection,
                          const std::vector<Ride> &rides, Interval time, Instant now)
{
    PathStatement statement{.connection = connection.id,
                            .name = connection.name,
                            .time = time,
                            .issuedAt = now,
                            .policy = connection.policy};
    const Judge judge(network, connection.policy);
    for (const Ride &ride : rides) {
        const Instant to = std::max(ride.from, ride.to.value_or(now));
        const Interval part = Interval::between(ride.from, to).intersected(time);
        if (part.isEmpty())
            continue;
        statement.rides.push_back(proved(network, judge, ride, part));
        statement.isKept = statement.isKept && statement.rides.back().isKept;
    }
    return statement;
}

} // namespace turbolane::backend
