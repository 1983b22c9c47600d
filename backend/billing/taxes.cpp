// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/taxes.h"

#include "backend/catalogue/cellreader.h"
#include "backend/catalogue/datafile.h"

namespace turbolane::backend {

namespace {

constexpr Column countryColumn{0, "country"};
constexpr Column nameColumn{1, "name"};
constexpr Column percentColumn{2, "percent"};
constexpr Column fromColumn{3, "from"};
constexpr int percentPlaces = 4; // of a percent: millionths
constexpr WholeRange anyShare{0, 1'000'000};

/// "2026-05-12"
std::optional<std::chrono::year_month_day> dayIn(const std::string &text)
{
    const Result<Instant> midnight = parseInstant(text + "T00:00:00Z");
    if (!midnight || text.size() != 10)
        return std::nullopt;
    return std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(*midnight));
}

} // namespace

Result<Taxes> Taxes::from(CsvText text)
{
    const auto table =
        CsvTable::parse(std::move(text), {"country", "name", "percent", "from", "note"});
    if (!table)
        return table.error();
    Taxes taxes;
    for (const CsvRow &row : table->rows()) {
        CellReader cells(row);
        TaxRate rate{.country = cells.country(countryColumn),
                     .name = cells.text(nameColumn),
                     .ratePpm = cells.fixed(percentColumn, percentPlaces, anyShare),
                     .from = {}};
        const auto day = dayIn(cells.text(fromColumn));
        cells.expect(day.has_value(), fromColumn, "is not a day, like 2026-05-12");
        rate.from = day.value_or(std::chrono::year_month_day());
        const bool follows = taxes.m_rates.empty() || taxes.m_rates.back().country < rate.country
            || (taxes.m_rates.back().country == rate.country
                && taxes.m_rates.back().from < rate.from);
        cells.expect(follows, fromColumn, "is not after the row before: by country, then by day");
        if (cells.problem())
            return *cells.problem();
        taxes.m_rates.push_back(std::move(rate));
    }
    return taxes;
}

Result<Taxes> Taxes::in(const DataFiles &data)
{
    auto text = data.fileOrBuiltIn("taxes.csv");
    if (!text)
        return text.error();
    return from(std::move(*text));
}

std::optional<TaxRate> Taxes::at(std::string_view country, std::chrono::year_month_day day) const
{
    std::optional<TaxRate> found;
    for (const TaxRate &rate : m_rates)
        if (rate.country == country && rate.from <= day)
            found = rate;
    return found;
}

} // namespace turbolane::backend
