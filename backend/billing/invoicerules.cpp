// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/invoicerules.h"

#include "backend/catalogue/cellreader.h"
#include "backend/catalogue/datafile.h"

#include <set>

namespace turbolane::backend {

namespace {

constexpr Column factColumn{0, "fact"};
constexpr Column valueColumn{1, "value"};
constexpr WholeRange mostDays{0, 365};
constexpr WholeRange mostHours{0, 240};

void take(CellReader &cells, InvoiceRules &rules)
{
    const std::string fact = cells.text(factColumn);
    if (fact == "country")
        rules.country = cells.country(valueColumn);
    else if (fact == "payment_days")
        rules.payment = std::chrono::days(cells.whole(valueColumn, mostDays));
    else if (fact == "settling_hours")
        rules.settling = std::chrono::hours(cells.whole(valueColumn, mostHours));
    else
        cells.refuse(factColumn, "is not one this program knows: " + fact);
}

} // namespace

Result<InvoiceRules> InvoiceRules::from(CsvText facts, Taxes taxes)
{
    const std::string file = facts.name;
    const auto table = CsvTable::parse(std::move(facts), {"fact", "value"});
    if (!table)
        return table.error();
    InvoiceRules rules{.taxes = std::move(taxes)};
    std::set<std::string> told;
    for (const CsvRow &row : table->rows()) {
        CellReader cells(row);
        take(cells, rules);
        cells.expect(told.insert(row.cell(0)).second, factColumn, "was told before");
        if (cells.problem())
            return *cells.problem();
    }
    for (const char *fact : {"country", "payment_days", "settling_hours"})
        if (!told.contains(fact))
            return Error{ErrorCode::Malformed, file + ": no " + fact};
    return rules;
}

Result<InvoiceRules> InvoiceRules::in(const DataFiles &data)
{
    auto taxes = Taxes::in(data);
    if (!taxes)
        return taxes.error();
    auto facts = data.fileOrBuiltIn("invoicing.csv");
    if (!facts)
        return facts.error();
    return from(std::move(*facts), std::move(*taxes));
}

} // namespace turbolane::backend
