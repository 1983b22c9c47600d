// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "domain/connection.h"
#include "domain/hourlyrate.h"
#include "domain/priceplan.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace turbolane::ui {

/// In the window's words where it is a plan of ours, else as the carrier calls it.
QString titleOf(const PricePlan &plan);
/// The same by its id; the id where the list does not have it (any more).
QString planTitle(const std::optional<PriceChoices> &choices, const PlanId &plan);
const PricePlan *findPlan(const PriceChoices &choices, const PlanId &plan);
/// By what plan a connection is charged, and for how long: "Plan: Per second, no term". A term
/// ends by the calendar of the carrier; where that is not known yet, its months are told.
QString planAndTermOf(const Connection &connection, const std::optional<PriceChoices> &choices,
                      const std::optional<client::CarrierFacts> &carrier);
/// How it charges, in a sentence or two. perGigabyte: on the path that is looked at, if one is.
QString planNote(const PricePlan &plan, const std::optional<Money> &perGigabyte = {});
/// "Billed by the second. Cancel any time."
QString billedWords(const PricePlan &plan, int termMonths);
/// "12 months, 10% less"; of none "No term".
QString termWords(const Term &term);
QString termMonthsWords(int months);
std::optional<Money> perGigabyteIn(const PriceChoices &choices, const std::string &tariffZone);

/// A term as it would be if it began now.
struct TermAhead {
    int months = 0;
    HourlyRate base; ///< with the term's discount
    std::int64_t earlyTerminationPpm = 0;
    Instant begins{};
    QTimeZone zone; ///< of the account, whose calendar a term ends by
};
Instant endOf(const TermAhead &term);
/// What leaving at once would cost: the list's share of all of it, to the cent.
std::optional<Money> mostForLeaving(const TermAhead &term);
/// Until when it is, and what leaving it before costs.
QString leavingWords(const TermAhead &term);

} // namespace turbolane::ui
