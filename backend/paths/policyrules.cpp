// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/policyrules.h"

#include <algorithm>
#include <array>
#include <utility>

namespace turbolane::backend {

namespace {

constexpr std::size_t mostPlaces = 32;

/// Zones of countries that links cross without a PoP in them. A country that has none here either
/// is a zone of its own, named like it.
constexpr std::array<std::pair<std::string_view, std::string_view>, 10> crossedOnly{
    {{"EE", "EEA"},
     {"LV", "EEA"},
     {"LT", "EEA"},
     {"EC", "LATAM"},
     {"LA", "ASEAN"},
     {"MU", "AFRICA"},
     {"TZ", "AFRICA"},
     {"ZM", "AFRICA"},
     {"ZW", "AFRICA"},
     {"AO", "AFRICA"}}};

template <typename Thing>
bool contains(const std::vector<Thing> &all, const Thing &one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

bool isKept(const std::vector<std::string> &avoid, const std::vector<std::string> &within,
            const std::string &name)
{
    return !contains(avoid, name) && (within.empty() || contains(within, name));
}

Error unknown(const char *field, const std::string &what)
{
    return {ErrorCode::NotFound, "this network has no " + what, std::string("/policy/") + field};
}

} // namespace

std::string thingName(const PopId &pop)
{
    return "PoP " + pop.text();
}

PolicyRules::PolicyRules(const Network &network)
    : m_network(network)
{
    for (const auto &[country, zone] : crossedOnly)
        m_zones.emplace(country, zone);
    for (std::size_t index = 0; index < network.popCount(); ++index) {
        const Pop &pop = network.pop(PopIndex(index));
        m_zones[pop.country] = pop.residencyZone;
    }
    for (std::size_t index = 0; index < network.linkCount(); ++index) {
        numberRisks(network.link(LinkIndex(index)));
        m_where.push_back(whereIs(network.link(LinkIndex(index))));
    }
}

void PolicyRules::numberRisks(const Link &link)
{
    std::vector<std::string> names = link.sharedRisks;
    if (names.empty())
        names.push_back(link.id.text()); // a link can always fail by itself
    std::set<std::uint32_t> numbers;
    for (const std::string &name : names) {
        const auto number = std::uint32_t(m_riskNames.size());
        const auto [risk, isNew] = m_riskNumbers.emplace(name, number);
        if (isNew)
            m_riskNames.push_back(name);
        numbers.insert(risk->second);
    }
    m_risks.emplace_back(numbers.begin(), numbers.end());
}

PolicyRules::Where PolicyRules::whereIs(const Link &link) const
{
    Where where;
    for (const std::string &country : link.countries) {
        where.countries.insert(country);
        where.zones.insert(zoneOf(country));
    }
    for (const PopId &end : {link.a, link.z}) {
        const Pop &pop = m_network.pop(*m_network.find(end));
        where.countries.insert(pop.country);
        where.zones.insert(pop.residencyZone);
    }
    return where;
}

std::string PolicyRules::zoneOf(const std::string &country) const
{
    const auto found = m_zones.find(country);
    return found == m_zones.end() ? country : found->second;
}

Result<Done> PolicyRules::knows(const PathPolicy &policy) const
{
    std::set<std::string> countries;
    std::set<std::string> zones;
    for (const Where &where : m_where) {
        countries.insert(where.countries.begin(), where.countries.end());
        zones.insert(where.zones.begin(), where.zones.end());
    }
    for (std::size_t index = 0; index < m_network.popCount(); ++index) {
        countries.insert(m_network.pop(PopIndex(index)).country);
        zones.insert(m_network.pop(PopIndex(index)).residencyZone);
    }
    using Names = std::vector<std::string>;
    const auto check = [](const char *field, const Names &names, const std::set<std::string> &known,
                          const std::string &kind) -> std::optional<Error> {
        for (const std::string &name : names)
            if (!known.contains(name))
                return unknown(field, kind + " \"" + name + "\"");
        return std::nullopt;
    };
    for (const auto &[field, names] :
         {std::pair<const char *, const Names &>("avoidCountries", policy.avoidCountries),
          {"withinCountries", policy.withinCountries},
          {"viaCountries", policy.viaCountries}})
        if (const auto error = check(field, names, countries, "country"))
            return *error;
    for (const auto &[field, names] :
         {std::pair<const char *, const Names &>("avoidZones", policy.avoidZones),
          {"withinZones", policy.withinZones},
          {"viaZones", policy.viaZones}})
        if (const auto error = check(field, names, zones, "zone"))
            return *error;
    return knowsThings(policy);
}

Result<Done> PolicyRules::knowsThings(const PathPolicy &policy) const
{
    for (const PopId &pop : policy.avoidPops)
        if (!m_network.find(pop))
            return unknown("avoidPopIds", "PoP \"" + pop.text() + "\"");
    for (const LinkId &link : policy.avoidLinks)
        if (!m_network.find(link))
            return unknown("avoidLinkIds", "link \"" + link.text() + "\"");
    for (const std::string &risk : policy.avoidRisks)
        if (!m_riskNumbers.contains(risk))
            return unknown("avoidRisks", "risk \"" + risk + "\"");
    const std::size_t wanted = policy.viaCountries.size() + policy.viaZones.size();
    if (wanted > mostPlaces)
        return Error{ErrorCode::OutOfRange,
                     "viaCountries and viaZones name up to " + std::to_string(mostPlaces)
                         + " places together, not " + std::to_string(wanted),
                     "/policy"};
    return Done{};
}

bool PolicyRules::keeps(const PathPolicy &policy, const Where &where)
{
    const auto all = [](const std::set<std::string> &names, const auto &avoid, const auto &within) {
        return std::all_of(names.begin(), names.end(),
                           [&](const std::string &name) { return isKept(avoid, within, name); });
    };
    return all(where.countries, policy.avoidCountries, policy.withinCountries)
        && all(where.zones, policy.avoidZones, policy.withinZones);
}

bool PolicyRules::allows(const PathPolicy &policy, PopIndex index) const
{
    const Pop &pop = m_network.pop(index);
    return keeps(policy, {{pop.country}, {pop.residencyZone}})
        && !contains(policy.avoidPops, pop.id);
}

std::vector<std::uint8_t> PolicyRules::openLinks(const PathPolicy &policy) const
{
    std::vector<std::uint8_t> open(m_network.linkCount(), 1);
    if (policy == PathPolicy())
        return open;
    for (std::size_t index = 0; index < open.size(); ++index) {
        const Link &link = m_network.link(LinkIndex(index));
        const auto &risks = link.sharedRisks;
        const bool isAtRisk = std::any_of(risks.begin(), risks.end(), [&](const std::string &risk) {
            return contains(policy.avoidRisks, risk);
        });
        open[index] = link.encryption >= policy.encryption && !isAtRisk
            && !contains(policy.avoidLinks, link.id) && !contains(policy.avoidPops, link.a)
            && !contains(policy.avoidPops, link.z) && keeps(policy, m_where[index]);
    }
    return open;
}

PolicyRules::Places PolicyRules::placesOf(const PathPolicy &policy) const
{
    Places places;
    const std::size_t count = policy.viaCountries.size() + policy.viaZones.size();
    if (count == 0)
        return places;
    require(count <= mostPlaces, "the places of a policy are counted before it is searched by");
    places.wanted = ~std::uint32_t(0) >> (mostPlaces - count);
    const auto bitsOf = [&](const std::set<std::string> &countries) {
        std::uint32_t bits = 0;
        for (std::size_t index = 0; index < policy.viaCountries.size(); ++index)
            if (countries.contains(policy.viaCountries[index]))
                bits |= std::uint32_t(1) << index;
        return bits;
    };
    for (std::size_t index = 0; index < m_network.popCount(); ++index) {
        const Pop &pop = m_network.pop(PopIndex(index));
        std::uint32_t bits = bitsOf({pop.country});
        for (std::size_t zone = 0; zone < policy.viaZones.size(); ++zone)
            if (policy.viaZones[zone] == pop.residencyZone)
                bits |= std::uint32_t(1) << (policy.viaCountries.size() + zone);
        places.at.push_back(bits);
    }
    for (const Where &where : m_where)
        places.on.push_back(bitsOf(where.countries));
    return places;
}

std::set<std::string> PolicyRules::thingsOn(const Path &path) const
{
    std::set<std::string> things;
    for (const LinkId &id : path.links)
        if (const auto link = m_network.find(id))
            for (const std::uint32_t risk : m_risks[at(*link)])
                things.insert(m_riskNames[risk]);
    for (std::size_t index = 1; index + 1 < path.pops.size(); ++index)
        things.insert(thingName(path.pops[index]));
    return things;
}

std::vector<std::string> PolicyRules::shared(const Path &one, const Path &other) const
{
    const std::set<std::string> left = thingsOn(one);
    const std::set<std::string> right = thingsOn(other);
    std::vector<std::string> both;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(),
                          std::back_inserter(both));
    return both;
}

} // namespace turbolane::backend
