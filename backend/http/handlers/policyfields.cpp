// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/handlers/policyfields.h"

#include "backend/http/handlers/fields.h"

namespace turbolane::backend::http {

Spec policySpec()
{
    return {{"avoidCountries", ListRule{countryRule}, false},
            {"withinCountries", ListRule{countryRule}, false},
            {"viaCountries", ListRule{countryRule, 8}, false},
            {"avoidZones", ListRule{zoneRule}, false},
            {"withinZones", ListRule{zoneRule}, false},
            {"viaZones", ListRule{zoneRule, 8}, false},
            {"avoidPopIds", ListRule{TextRule{}}, false},
            {"avoidLinkIds", ListRule{TextRule{}}, false},
            {"avoidRisks", ListRule{riskRule}, false},
            {"encryption", encryptionRule, false},
            {"longestRoundTripMicros", microsRule, false},
            {"apartFrom", TextRule{}, false}};
}

PathPolicy policyOf(const Given &given)
{
    PathPolicy policy{.avoidCountries = given.texts("avoidCountries"),
                      .withinCountries = given.texts("withinCountries"),
                      .viaCountries = given.texts("viaCountries"),
                      .avoidZones = given.texts("avoidZones"),
                      .withinZones = given.texts("withinZones"),
                      .viaZones = given.texts("viaZones"),
                      .avoidPops = idsOf<PopId>(given, "avoidPopIds"),
                      .avoidLinks = idsOf<LinkId>(given, "avoidLinkIds"),
                      .avoidRisks = given.texts("avoidRisks"),
                      .encryption = Encryption::None,
                      .longestRoundTrip = {},
                      .apartFrom =
                          optionalId<ConnectionId>(given, "apartFrom").value_or(ConnectionId())};
    if (given.has("encryption"))
        policy.encryption = *encryptionNamed(given.text("encryption"));
    if (given.has("longestRoundTripMicros"))
        policy.longestRoundTrip = Micros(given.number("longestRoundTripMicros"));
    return policy;
}

Seek seekOf(const Given &given)
{
    return given.has("seek") ? *seekNamed(given.text("seek")) : Seek::Latency;
}

} // namespace turbolane::backend::http
