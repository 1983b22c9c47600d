// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/spec.h"
#include "backend/paths/planner.h"
#include "domain/pathpolicy.h"

namespace turbolane::backend::http {

/// The rules of a path, as a body holds them in "policy".
Spec policySpec();
/// A body's "policy"; a query holds the same fields beside its others.
PathPolicy policyOf(const Given &given);

inline const TextRule countryRule{Letters::Name, 2};
inline const TextRule zoneRule{Letters::Name, 32};
inline const TextRule riskRule{Letters::Id, 64};
inline const WordRule encryptionRule{{"none", "macsec", "quantumSafe"}};
inline const WordRule seekRule{{"latency", "price", "carbon"}};
/// "latency" where nothing is given.
Seek seekOf(const Given &given);

template <typename AnyId>
std::vector<AnyId> idsOf(const Given &given, std::string_view name)
{
    std::vector<AnyId> ids;
    for (const std::string &text : given.texts(name))
        ids.push_back(AnyId(text));
    return ids;
}

} // namespace turbolane::backend::http
