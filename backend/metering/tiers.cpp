// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/metering/tiers.h"

namespace turbolane::backend {

Tier tierFor(Tier finest, Second from, Seconds step, Second now)
{
    const auto reaches = [&](Tier tier) { return from >= now - ruleOf(tier).kept; };
    for (auto tier = rolledTiers.rbegin(); tier != rolledTiers.rend(); ++tier)
        if (step % ruleOf(*tier).step == Seconds(0) && reaches(*tier))
            return *tier;
    if (reaches(finest))
        return finest;
    for (const Tier tier : rolledTiers)
        if (reaches(tier))
            return tier;
    return Tier::Hour;
}

} // namespace turbolane::backend
