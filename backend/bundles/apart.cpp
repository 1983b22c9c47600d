// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/bundles/apart.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

bool isPop(const std::string &thing)
{
    return thing.starts_with("PoP ");
}

} // namespace

Avoided avoidedFor(KeptApart apart, const Path &other, const Network &network)
{
    Avoided avoided{.links = other.links, .pops = {}, .risks = {}};
    if (apart >= KeptApart::Pops && other.pops.size() > 2)
        avoided.pops.assign(std::next(other.pops.begin()), std::prev(other.pops.end()));
    if (apart == KeptApart::Risks)
        for (const LinkId &id : other.links)
            if (const auto link = network.find(id)) {
                const auto &risks = network.link(*link).sharedRisks;
                avoided.risks.insert(avoided.risks.end(), risks.begin(), risks.end());
            }
    return avoided;
}

PathPolicy without(const Avoided &avoided, PathPolicy policy, const PopId &from, const PopId &to)
{
    policy.avoidLinks.insert(policy.avoidLinks.end(), avoided.links.begin(), avoided.links.end());
    policy.avoidRisks.insert(policy.avoidRisks.end(), avoided.risks.begin(), avoided.risks.end());
    for (const PopId &pop : avoided.pops)
        if (pop != from && pop != to)
            policy.avoidPops.push_back(pop);
    return policy;
}

std::string sharedBy(KeptApart apart, const Path &one, const Path &other, const PolicyRules &rules)
{
    for (const LinkId &link : one.links)
        if (std::find(other.links.begin(), other.links.end(), link) != other.links.end())
            return "link " + link.text();
    for (const std::string &thing : rules.shared(one, other)) {
        if (isPop(thing) && apart >= KeptApart::Pops)
            return thing;
        if (!isPop(thing) && apart == KeptApart::Risks)
            return thing;
    }
    return {};
}

} // namespace turbolane::backend
