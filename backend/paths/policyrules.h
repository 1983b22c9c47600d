// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/network.h"
#include "backend/paths/riskpair.h"
#include "domain/path.h"
#include "domain/pathpolicy.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace turbolane::backend {

/// Where the PoPs and links of a network are and what cuts them, and what of it a policy leaves.
/// A link is in the countries that it crosses and in those of its ends, and in these countries'
/// residency zones: what passes through a country is in it, whether it stops there or not.
class PolicyRules {
public:
    /// The network outlives this.
    explicit PolicyRules(const Network &network);

    /// NotFound, with the policy's field: a country, zone, PoP, link or risk that this network does
    /// not have. OutOfRange: more places to pass than can be told apart.
    Result<Done> knows(const PathPolicy &policy) const;

    /// By LinkIndex, not 0 where avoid, within and encryption leave a link open.
    std::vector<std::uint8_t> openLinks(const PathPolicy &policy) const;
    bool allows(const PathPolicy &policy, PopIndex pop) const;

    /// Which of the places to pass (first the countries, then the zones) each PoP and link is in,
    /// as bits. A zone is passed where a PoP in it is.
    struct Places {
        std::vector<std::uint32_t> at;
        std::vector<std::uint32_t> on;
        std::uint32_t wanted = 0;
    };
    Places placesOf(const PathPolicy &policy) const;

    const RisksOfLinks &risks() const { return m_risks; }
    const std::string &riskName(std::uint32_t risk) const { return m_riskNames[risk]; }
    /// Of both paths; and of PoPs between the ends of both, as "PoP AMS".
    std::vector<std::string> shared(const Path &one, const Path &other) const;
    std::set<std::string> thingsOn(const Path &path) const;

private:
    Result<Done> knowsThings(const PathPolicy &policy) const;
    struct Where {
        std::set<std::string> countries;
        std::set<std::string> zones;
    };
    Where whereIs(const Link &link) const;
    void numberRisks(const Link &link);
    static bool keeps(const PathPolicy &policy, const Where &where);
    std::string zoneOf(const std::string &country) const;

    const Network &m_network;
    RisksOfLinks m_risks;
    std::vector<std::string> m_riskNames;
    std::map<std::string, std::uint32_t> m_riskNumbers;
    std::map<std::string, std::string> m_zones; ///< by country
    std::vector<Where> m_where; ///< by LinkIndex
};

/// "PoP AMS", as shared things are named.
std::string thingName(const PopId &pop);

} // namespace turbolane::backend
