// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/chosenplan.h"

namespace turbolane::backend {

namespace {

std::string monthsOf(const std::vector<Term> &terms)
{
    std::string text;
    for (const Term &term : terms)
        text += (text.empty() ? "" : ", ") + std::to_string(term.months);
    return text;
}

} // namespace

Result<ChargeTerms> chosen(ChargeTerms terms, const Tariff &tariff, const ChosenPlan &choice)
{
    const PricePlan *plan = tariff.findPlan(choice.plan);
    if (plan == nullptr)
        return Error{ErrorCode::NotFound, "there is no plan \"" + choice.plan.text() + "\"",
                     "/planId"};
    if (choice.termMonths != 0 && !tariff.termDiscount(choice.termMonths))
        return Error{ErrorCode::OutOfRange,
                     "a term is one of " + monthsOf(tariff.choices().terms) + " months",
                     "/termMonths"};
    terms.plan = plan->id;
    if (plan->measure == PlanMeasure::Reserved)
        terms.reserved = choice.base;
    terms.termMonths = choice.termMonths;
    return terms;
}

} // namespace turbolane::backend
