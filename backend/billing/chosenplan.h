// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/tariff.h"

namespace turbolane::backend {

/// By what an order asks to be charged.
struct ChosenPlan {
    PlanId plan; ///< empty: the usual one
    int termMonths = 0; ///< 0: for no term
    Bandwidth base; ///< reserved by a plan that reserves
};

/// The terms with that plan and that term, for the price shown and for the order alike. NotFound
/// at /planId, OutOfRange at /termMonths: the list does not sell it.
Result<ChargeTerms> chosen(ChargeTerms terms, const Tariff &tariff, const ChosenPlan &choice);

} // namespace turbolane::backend
