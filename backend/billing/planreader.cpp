// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/planreader.h"

#include "backend/catalogue/cellreader.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

constexpr Column planColumn{0, "plan"};
constexpr Column titleColumn{1, "title"};
constexpr Column measureColumn{2, "measure"};
constexpr Column unitColumn{3, "unit"};
constexpr Column roundingColumn{4, "rounding"};
constexpr Column commitColumn{5, "commit"};
constexpr Column extraColumn{6, "extra"};
constexpr Column percentileColumn{7, "percentile"};
constexpr Column poolColumn{8, "pool_gb"};
constexpr Column feeColumn{9, "pool_fee"};

constexpr int factorPlaces = 6;
constexpr WholeRange factor{0, 10'000'000};
constexpr int moneyPlaces = 6;
constexpr WholeRange fee{0, 1'000'000'000'000};
constexpr WholeRange gigabytes{1, 1'000'000'000};

std::optional<Rounding> roundingNamed(std::string_view name)
{
    for (const Rounding rounding : {Rounding::Down, Rounding::HalfUp, Rounding::Up})
        if (wireName(rounding) == name)
            return rounding;
    return std::nullopt;
}

template <typename Word>
Word wordIn(CellReader &cells, Column column, std::optional<Word> (*named)(std::string_view))
{
    const std::string text = cells.textOrNone(column);
    const std::optional<Word> word = named(text);
    cells.expect(word.has_value(), column, "is not one this program knows: " + text);
    return word.value_or(Word(1));
}

PricePlan planIn(CellReader &cells, Currency currency)
{
    PricePlan plan{.id = PlanId(cells.id(planColumn)),
                   .title = cells.text(titleColumn),
                   .measure = wordIn(cells, measureColumn, planMeasureNamed),
                   .unit = wordIn(cells, unitColumn, billingUnitNamed),
                   .rounding = wordIn(cells, roundingColumn, roundingNamed),
                   .commitPpm = cells.fixed(commitColumn, factorPlaces, factor),
                   .extraPpm = cells.fixed(extraColumn, factorPlaces, factor)};
    if (plan.measure == PlanMeasure::Percentile)
        plan.percentilePpm = cells.fixed(percentileColumn, factorPlaces, factor);
    else
        cells.expect(cells.textOrNone(percentileColumn).empty(), percentileColumn,
                     "is only of a plan by percentile");
    if (plan.measure == PlanMeasure::Pool) {
        plan.poolGigabytes = cells.whole(poolColumn, gigabytes);
        plan.poolFee = Money::micros(cells.fixed(feeColumn, moneyPlaces, fee), currency);
    } else {
        for (const Column column : {poolColumn, feeColumn})
            cells.expect(cells.textOrNone(column).empty(), column, "is only of a pool");
    }
    return plan;
}

} // namespace

Result<std::vector<PricePlan>> readPlans(CsvText text, Currency currency)
{
    const std::string file = text.name;
    const auto table = CsvTable::parse(std::move(text),
                                       {"plan", "title", "measure", "unit", "rounding", "commit",
                                        "extra", "percentile", "pool_gb", "pool_fee", "note"});
    if (!table)
        return table.error();
    std::vector<PricePlan> plans;
    const auto isTold = [&plans](const PlanId &id) {
        return std::any_of(plans.begin(), plans.end(),
                           [&id](const PricePlan &plan) { return plan.id == id; });
    };
    for (const CsvRow &row : table->rows()) {
        CellReader cells(row);
        PricePlan plan = planIn(cells, currency);
        cells.expect(!isTold(plan.id), planColumn, "was told before: " + plan.id.text());
        if (cells.problem())
            return *cells.problem();
        plans.push_back(std::move(plan));
    }
    if (!isTold(usualPlan))
        return Error{ErrorCode::Malformed, file + ": no plan " + usualPlan.text()};
    return plans;
}

} // namespace turbolane::backend
