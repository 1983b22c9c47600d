// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/tariff.h"
#include "backend/catalogue/catalogue.h"
#include "backend/paths/planner.h"

#include <string>
#include <vector>

namespace turbolane::backend {

/// By which rows of the tariff a connection on this path is charged.
ChargeTerms chargeTermsOf(const Catalogue &catalogue, const Network &network, const Path &path);

/// What a path costs at `base`, and by day at `turbo` on top (turbo <= base: nothing).
struct PathAsked {
    std::string kind; ///< "fastest"
    Path path;
    ChargeTerms terms;
    Bandwidth base;
    Bandwidth turbo;
    std::optional<ChargeTerms> standby = {}; ///< of the second path of a pair
};
Result<CandidatePath> priced(const Tariff &tariff, const PathAsked &asked);

/// On-ramps of the port's partition that a path reaches, nearest first, then by id. Whatever is
/// free: what is full today may not be tomorrow.
Result<std::vector<Reach>> reachOf(const Tariff &tariff, const Catalogue &catalogue,
                                   Planner &planner, const Port &port);

/// The price list has a price for every PoP's zone, and charges in the account's currency.
Result<Done> tariffCovers(const Tariff &tariff, const Catalogue &catalogue);

} // namespace turbolane::backend
