// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/wire/pricechoices.h"

#include "client/wire/charging.h"

namespace turbolane::client::wire {

using namespace Qt::StringLiterals;

namespace {

std::int64_t countIfAny(const Fields &fields, QLatin1String key)
{
    return fields.has(key) ? fields.count(key) : 0;
}

PricePlan plan(const Fields &fields)
{
    PricePlan read{.id = fields.id<PlanId>("id"_L1),
                   .title = fields.text("title"_L1),
                   .measure = fields.word("measure"_L1, planMeasureNamed),
                   .unit = fields.word("unit"_L1, billingUnitNamed),
                   .rounding = fields.word("rounding"_L1, roundingNamed),
                   .commitPpm = fields.count("commitPpm"_L1),
                   .extraPpm = fields.count("extraPpm"_L1),
                   .percentilePpm = countIfAny(fields, "percentilePpm"_L1),
                   .poolGigabytes = countIfAny(fields, "poolGigabytes"_L1)};
    if (fields.has("poolFee"_L1))
        read.poolFee = fields.money("poolFee"_L1);
    return read;
}

Term term(const Fields &fields)
{
    return {.months = int(fields.count("months"_L1, longestTerm)),
            .discountPpm = fields.count("discountPpm"_L1, 1'000'000)};
}

ZonePrice zonePrice(const Fields &fields)
{
    return {.tariffZone = fields.text("tariffZone"_L1),
            .perGigabyte = fields.money("perGigabyte"_L1)};
}

PriceChoices priceChoices(const Fields &fields)
{
    return {.plans = fields.each("plans"_L1, plan),
            .terms = fields.each("terms"_L1, term),
            .earlyTerminationPpm = fields.count("earlyTerminationPpm"_L1),
            .volumes = fields.has("volumes"_L1) ? fields.each("volumes"_L1, zonePrice)
                                                : std::vector<ZonePrice>()};
}

} // namespace

Result<PriceChoices> readPriceChoices(const Answer &answer)
{
    return readWhole(answer.body, priceChoices);
}

} // namespace turbolane::client::wire
