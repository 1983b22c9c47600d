// SPDX-License-Identifier: GPL-3.0-or-later

#include "smallcarrier.h"

#include "backend/paths/distance.h"

#include <algorithm>

namespace turbolane::backend::tests {

namespace {

const std::vector<std::string> countryNames{"AA", "BB", "CC"};
const std::vector<std::string> zoneNames{"ONE", "TWO", "TWO"};

Network networkOf(SmallCarrier &carrier)
{
    std::vector<Pop> pops;
    const int count = 2 + carrier.below(5);
    for (int index = 0; index < count; ++index) {
        Pop pop;
        pop.id = PopId(std::string(1, char('A' + index)));
        const auto country = std::size_t(carrier.below(7) * 3 / 7);
        pop.country = countryNames[country];
        pop.residencyZone = zoneNames[country];
        pop.region = carrier.below(8) == 0 ? "East" : "West";
        pop.tariffZone = "T1";
        pops.push_back(pop);
    }
    std::vector<Link> links;
    const int many = carrier.below(12);
    for (int index = 0; index < many; ++index) {
        Link link;
        const int a = carrier.below(count);
        link.id = LinkId("L" + std::to_string(10 + index));
        link.a = pops[std::size_t(a)].id;
        link.z = pops[std::size_t((a + 1 + carrier.below(count - 1)) % count)].id;
        link.kind = carrier.below(3) == 0 ? LinkKind::Subsea : LinkKind::Terrestrial;
        link.routeKm = 200 + carrier.below(10) * 260;
        link.oneWay = Micros(100 + carrier.below(8) * 100);
        link.capacity = Bandwidth::gbps(10);
        link.encryption = Encryption(1 + carrier.below(3));
        if (carrier.below(5) != 0)
            link.sharedRisks.push_back("C-" + link.id.text());
        if (carrier.below(2) == 0)
            link.sharedRisks.push_back("R" + std::to_string(carrier.below(4)));
        if (carrier.below(3) == 0)
            link.countries.push_back(countryNames[std::size_t(carrier.below(3))]);
        links.push_back(link);
    }
    return Network(std::move(pops), std::move(links));
}

std::vector<Bandwidth> freeOf(SmallCarrier &carrier)
{
    std::vector<Bandwidth> free;
    for (std::size_t link = 0; link < carrier.network.linkCount(); ++link)
        free.push_back(Bandwidth::gbps(carrier.below(8)));
    return free;
}

bool has(const std::vector<std::string> &all, const std::string &one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

/// What is in the countries that a path passes or crosses, and in the zones of these.
struct Travelled {
    std::set<std::string> countries;
    std::set<std::string> zones;
    std::set<std::string> zonesOfPops;
};

/// Its PoPs say so; a country without any is a zone of its own.
std::string zoneOf(const Network &network, const std::string &country)
{
    for (std::size_t index = 0; index < network.popCount(); ++index)
        if (network.pop(PopIndex(index)).country == country)
            return network.pop(PopIndex(index)).residencyZone;
    return country;
}

Travelled travelled(const Network &network, const Path &path)
{
    Travelled seen;
    for (const PopId &id : path.pops) {
        const Pop &pop = network.pop(*network.find(id));
        seen.countries.insert(pop.country);
        seen.zonesOfPops.insert(pop.residencyZone);
    }
    for (const LinkId &id : path.links)
        for (const std::string &country : network.link(*network.find(id)).countries) {
            seen.countries.insert(country);
            seen.zones.insert(zoneOf(network, country));
        }
    seen.zones.insert(seen.zonesOfPops.begin(), seen.zonesOfPops.end());
    return seen;
}

bool holds(const std::set<std::string> &seen, const std::vector<std::string> &avoid,
           const std::vector<std::string> &within)
{
    return std::all_of(seen.begin(), seen.end(), [&](const std::string &one) {
        return !has(avoid, one) && (within.empty() || has(within, one));
    });
}

bool passes(const std::set<std::string> &seen, const std::vector<std::string> &via)
{
    return std::all_of(via.begin(), via.end(),
                       [&](const std::string &one) { return seen.contains(one); });
}

bool keepsTo(const Network &network, const PathPolicy &policy, const Path &path)
{
    const Travelled seen = travelled(network, path);
    for (const PopId &pop : path.pops)
        if (std::find(policy.avoidPops.begin(), policy.avoidPops.end(), pop)
            != policy.avoidPops.end())
            return false;
    for (const LinkId &id : path.links) {
        const Link &link = network.link(*network.find(id));
        for (const std::string &risk : link.sharedRisks)
            if (has(policy.avoidRisks, risk))
                return false;
        if (link.encryption < policy.encryption
            || std::find(policy.avoidLinks.begin(), policy.avoidLinks.end(), id)
                != policy.avoidLinks.end())
            return false;
    }
    return holds(seen.countries, policy.avoidCountries, policy.withinCountries)
        && holds(seen.zones, policy.avoidZones, policy.withinZones)
        && passes(seen.countries, policy.viaCountries) && passes(seen.zonesOfPops, policy.viaZones)
        && (!policy.longestRoundTrip || path.roundTrip() <= *policy.longestRoundTrip);
}

/// Tries every path, link by link.
class Walker {
public:
    Walker(const SmallCarrier &carrier, const PlanQuestion &question)
        : m_carrier(carrier)
        , m_question(question)
        , m_carbon(carrier.carbonModel())
    {
        m_path.pops.push_back(carrier.network.pop(question.from).id);
    }
    std::vector<Plan> walk()
    {
        step(m_question.from);
        return std::move(m_found);
    }

private:
    void step(PopIndex here)
    {
        const Network &network = m_carrier.network;
        if (here == m_question.to) {
            if (keepsTo(network, m_question.policy, m_path))
                arrive();
            return;
        }
        for (const Network::Way &way : network.waysFrom(here)) {
            const PopId &next = network.pop(way.to).id;
            if (std::find(m_path.pops.begin(), m_path.pops.end(), next) != m_path.pops.end()
                || m_question.free[at(way.link)] < m_question.need)
                continue;
            const Path before = m_path;
            const Link &link = network.link(way.link);
            m_path.pops.push_back(next);
            m_path.links.push_back(link.id);
            m_path.oneWay += link.oneWay + latencyPerLink;
            m_path.routeKm += link.routeKm;
            step(way.to);
            m_path = before;
        }
    }
    void arrive()
    {
        const Network &network = m_carrier.network;
        std::int64_t twice = m_carbon.atEnd(network.pop(m_question.from))
            + m_carbon.atEnd(network.pop(m_question.to));
        for (const LinkId &id : m_path.links) {
            const Link &link = network.link(*network.find(id));
            twice += m_carbon.between(network.pop(*network.find(link.a)), link,
                                      network.pop(*network.find(link.z)));
        }
        m_found.push_back({m_path,
                           distanceClassOf(network, m_path),
                           Carbon::milligramsPerTerabyte((twice + 1) / 2),
                           {}});
    }

    const SmallCarrier &m_carrier;
    const PlanQuestion &m_question;
    CarbonModel m_carbon;
    Path m_path;
    std::vector<Plan> m_found;
};

std::set<std::string> thingsOn(const Network &network, const Path &path)
{
    std::set<std::string> things;
    for (const LinkId &id : path.links) {
        const Link &link = network.link(*network.find(id));
        things.insert(link.sharedRisks.begin(), link.sharedRisks.end());
        if (link.sharedRisks.empty())
            things.insert(id.text());
    }
    for (std::size_t index = 1; index + 1 < path.pops.size(); ++index)
        things.insert("PoP " + path.pops[index].text());
    return things;
}

} // namespace

SmallCarrier::SmallCarrier(std::uint32_t seed)
    : random(seed)
    , network(networkOf(*this))
    , free(freeOf(*this))
{ }

PathPolicy SmallCarrier::anyPolicy()
{
    PathPolicy policy;
    const auto some = [this](const std::vector<std::string> &names, int oneIn) {
        std::vector<std::string> chosen;
        if (below(oneIn) == 0)
            chosen.push_back(names[std::size_t(below(int(names.size())))]);
        return chosen;
    };
    policy.avoidCountries = some(countryNames, 8);
    policy.withinCountries = some(countryNames, 14);
    if (!policy.withinCountries.empty())
        policy.withinCountries.push_back("AA");
    policy.viaCountries = some(countryNames, 4);
    policy.avoidZones = some(zoneNames, 14);
    policy.withinZones = some(zoneNames, 14);
    policy.viaZones = some(zoneNames, 6);
    policy.avoidRisks = some({"R0", "R1"}, 6);
    if (below(6) == 0)
        policy.avoidPops.push_back(network.pop(PopIndex(below(int(network.popCount())))).id);
    if (below(6) == 0 && network.linkCount() > 0)
        policy.avoidLinks.push_back(network.link(LinkIndex(below(int(network.linkCount())))).id);
    if (below(5) == 0)
        policy.encryption = Encryption(1 + below(3));
    if (below(3) == 0)
        policy.longestRoundTrip = Micros(500 + below(4'000));
    return policy;
}

PlanQuestion SmallCarrier::anyQuestion()
{
    PlanQuestion question;
    const int pops = int(network.popCount());
    question.from = PopIndex(below(pops));
    question.to =
        PopIndex((at(question.from) + 1 + std::size_t(below(pops - 1))) % network.popCount());
    question.need = Bandwidth::gbps(below(4));
    question.free = free;
    if (below(3) != 0)
        question.policy = anyPolicy();
    question.seek = Seek(1 + below(3));
    return question;
}

CarbonModel SmallCarrier::carbonModel() const
{
    auto model = CarbonModel::read("parameter,value,unit,note\nrouter_hop,0.25,x,x\n"
                                   "terrestrial_km,0.0001,x,x\nsubsea_km,0.00005,x,x\n",
                                   "country,country_name,grid_gco2_kwh\nAA,A,50\nBB,B,400\n"
                                   "CC,C,700\n");
    return *std::move(model);
}

std::vector<Plan> SmallCarrier::everyPath(const PlanQuestion &question) const
{
    return Walker(*this, question).walk();
}

std::set<std::string> SmallCarrier::shared(const Path &one, const Path &other) const
{
    std::set<std::string> both;
    const auto left = thingsOn(network, one);
    const auto right = thingsOn(network, other);
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(),
                          std::inserter(both, both.end()));
    return both;
}

} // namespace turbolane::backend::tests
