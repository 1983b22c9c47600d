// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/charging/charging.h"
#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/fields.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/limits.h"
#include "backend/http/wire.h"
#include "backend/http/wirenight.h"
#include "backend/offers/offers.h"
#include "backend/spending/calendardays.h"

namespace turbolane::backend::http {

namespace {

constexpr std::int64_t mostBodyBytes = 16 * kibibyte;

Shapes supposedShapes()
{
    return Spec{
        monthField,
        {"connectionId", TextRule{}, false},
        {"planId", TextRule{}, false},
        {"termMonths", NumberRule{0, longestTerm}, false},
        {"bandwidthKbps", bandwidthRule, false},
        {"withoutBoosts", BoolRule{}, false},
    };
}

Result<Supposition> supposedBy(const Services &services, const Given &given)
{
    Supposition supposed{.month = {},
                         .connection = optionalId<ConnectionId>(given, "connectionId"),
                         .plan = optionalId<PlanId>(given, "planId"),
                         .termMonths = {},
                         .base = {},
                         .withoutBoosts = given.is("withoutBoosts")};
    if (given.has("termMonths"))
        supposed.termMonths = int(given.number("termMonths"));
    if (given.has("bandwidthKbps"))
        supposed.base = bandwidthOf(given, "bandwidthKbps");
    const auto month = monthOf(given);
    if (!month)
        return month.error();
    if (*month)
        supposed.month = monthNamed(services.charging.accountZone(), **month);
    return supposed;
}

} // namespace

void addChargeRoutes(Router &router, Services &services)
{
    const auto wonder = [&services](const Asked &asked) -> Result<QJsonObject> {
        const auto supposed = supposedBy(services, asked.given);
        const auto found =
            supposed ? services.charging.whatIf(*supposed) : Result<WhatIf>(supposed.error());
        if (!found)
            return found.error();
        return toJson(*found);
    };
    router.add("POST", "/naas/v1/what-if", taking(200, supposedShapes(), wonder),
               {.bodyBytes = mostBodyBytes,
                .summary = "What a month would have cost under another plan, term or bandwidth",
                .answers = "whatIf"});
    router.add("GET", "/naas/v1/charges/current",
               asking({},
                      [&services](const Asked &) -> Result<QJsonObject> {
                          const auto charges = services.charging.current();
                          if (!charges)
                              return charges.error();
                          return toJson(*charges);
                      }),
               {.summary = "The charges of the month so far", .answers = "charges"});
    router.add("GET", "/naas/v1/plans",
               asking({},
                      [&services](const Asked &) -> Result<QJsonObject> {
                          return toJson(services.offers.priceChoices());
                      }),
               {.summary = "How a connection may be charged", .answers = "priceChoices"});
    router.add("GET", "/naas/v1/plans/night",
               asking({},
                      [&services](const Asked &) -> Result<QJsonObject> {
                          return toJson(services.offers.nightRate());
                      }),
               {.summary = "When boosts cost less", .answers = "nightRate"});
    const Spec filter{
        {"connectionId", TextRule{}, false},
        {"kind", chargeKindRule, false},
        {"boostId", TextRule{}, false},
        {"portId", TextRule{}, false},
    };
    router.add(
        "GET", "/naas/v1/charges/current/rows",
        asking(filter,
               [&services](const Asked &asked) -> Result<QJsonObject> {
                   const Given &given = asked.given;
                   const auto rows = services.charging.currentRows({
                       .connection = optionalId<ConnectionId>(given, "connectionId"),
                       .kind = chargeKindNamed(given.optional<std::string>("kind").value_or("")),
                       .boost = optionalId<BoostId>(given, "boostId"),
                       .port = optionalId<PortId>(given, "portId"),
                   });
                   if (!rows)
                       return rows.error();
                   return toList(*rows);
               }),
        {.summary = "The rows behind the charges", .answers = "list of usageRow"});
}

} // namespace turbolane::backend::http
