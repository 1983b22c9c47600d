// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/assurance/servicelevels.h"

#include "backend/catalogue/cellreader.h"
#include "backend/catalogue/datafile.h"

namespace turbolane::backend {

namespace {

constexpr Column protectionColumn{0, "protection"};
constexpr Column shareColumn{1, "percent"};
constexpr Column creditColumn{2, "credit_percent"};
constexpr Column limitColumn{3, "credit_limit"};
constexpr int sharePlaces = 4; // of a percent: millionths
constexpr WholeRange anyShare{0, 1'000'000};

} // namespace

Result<ServiceLevels> ServiceLevels::from(CsvText text)
{
    const std::string file = text.name;
    const auto table = CsvTable::parse(
        std::move(text), {"protection", "percent", "credit_percent", "credit_limit", "note"});
    if (!table)
        return table.error();
    ServiceLevels levels;
    for (const CsvRow &row : table->rows()) {
        CellReader cells(row);
        const auto protection = protectionNamed(cells.text(protectionColumn));
        const std::int64_t ppm = cells.fixed(shareColumn, sharePlaces, anyShare);
        const CreditRule credit{.ppmAnHour = cells.fixed(creditColumn, sharePlaces, anyShare),
                                .mostPpm = cells.fixed(limitColumn, sharePlaces, anyShare)};
        cells.expect(protection.has_value(), protectionColumn, "is not a kind of protection");
        if (protection)
            cells.expect(levels.m_levels.emplace(*protection, Level{ppm, credit}).second,
                         protectionColumn, "is told twice");
        if (cells.problem())
            return *cells.problem();
    }
    for (const Protection each : {Protection::Unprotected, Protection::OnePlusOne})
        if (!levels.m_levels.contains(each))
            return Error{ErrorCode::Malformed,
                         file + ": no row for " + std::string(wireName(each))};
    return levels;
}

Result<ServiceLevels> ServiceLevels::in(const DataFiles &data)
{
    auto text = data.fileOrBuiltIn("service_levels.csv");
    if (!text)
        return text.error();
    return from(std::move(*text));
}

} // namespace turbolane::backend
