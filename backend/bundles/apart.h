// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/policyrules.h"
#include "domain/bundle.h"
#include "domain/path.h"
#include "domain/pathpolicy.h"

#include <string>
#include <vector>

namespace turbolane::backend {

/// What one connection may not use, because the one it is kept apart from does.
struct Avoided {
    std::vector<LinkId> links;
    std::vector<PopId> pops; ///< between the ends of that one
    std::vector<std::string> risks;
};

Avoided avoidedFor(KeptApart apart, const Path &other, const Network &network);
/// The same policy, which leaves that out as well; a path still begins and ends where it has to.
PathPolicy without(const Avoided &avoided, PathPolicy policy, const PopId &from, const PopId &to);

/// The first thing that both use and may not; empty: they are apart.
std::string sharedBy(KeptApart apart, const Path &one, const Path &other, const PolicyRules &rules);

} // namespace turbolane::backend
