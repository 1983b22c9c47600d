// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/carbonmodel.h"

#include "backend/catalogue/cellreader.h"
#include "backend/catalogue/datafile.h"

namespace turbolane::backend {

namespace {

constexpr Column countryColumn{0, "country"};
constexpr Column intensityColumn{2, "grid_gco2_kwh"};
constexpr Column parameterColumn{0, "parameter"};
constexpr Column valueColumn{1, "value"};
constexpr std::int64_t perGram = 1'000;
constexpr WholeRange anyIntensity{0, 3'000};
// A link's carbon, and with it the numbers a search adds, stays within 31 bits.
constexpr WholeRange energyOfPop{0, 100'000'000}; ///< 100 kWh
constexpr WholeRange energyOfKm{0, 4'000}; ///< 0.004 kWh

/// Half away from zero; nothing here is negative.
std::int64_t divided(std::int64_t value, std::int64_t by)
{
    return (value + by / 2) / by;
}

} // namespace

Result<CarbonModel> CarbonModel::read(std::string_view model, std::string_view intensities)
{
    CarbonModel read;
    const auto parameters = CsvTable::parse({"carbon_model.csv", std::string(model)},
                                            {"parameter", "value", "unit", "note"});
    if (!parameters)
        return parameters.error();
    const std::map<std::string, std::int64_t *, std::less<>> known{
        {"router_hop", &read.m_perPop},
        {"terrestrial_km", &read.m_perLandKm},
        {"subsea_km", &read.m_perSeaKm}};
    for (const CsvRow &row : parameters->rows()) {
        CellReader cells(row);
        const auto found = known.find(cells.text(parameterColumn));
        const bool isOfPop = found != known.end() && found->second == &read.m_perPop;
        const std::int64_t value = cells.fixed(valueColumn, 6, isOfPop ? energyOfPop : energyOfKm);
        cells.expect(found != known.end(), parameterColumn, "is no parameter of this model");
        if (cells.problem())
            return *cells.problem();
        *found->second = value;
    }
    const auto countries = CsvTable::parse({"carbon.csv", std::string(intensities)},
                                           {"country", "country_name", "grid_gco2_kwh"});
    if (!countries)
        return countries.error();
    for (const CsvRow &row : countries->rows()) {
        CellReader cells(row);
        const std::string country = cells.country(countryColumn);
        const std::int64_t grams = cells.whole(intensityColumn, anyIntensity);
        if (cells.problem())
            return *cells.problem();
        read.m_intensities[country] = grams;
    }
    return read;
}

Result<CarbonModel> CarbonModel::in(const DataFiles &data)
{
    const auto model = data.fileOrBuiltIn("carbon_model.csv");
    if (!model)
        return model.error();
    const auto intensities = data.fileOrBuiltIn("carbon.csv");
    if (!intensities)
        return intensities.error();
    return read(model->bytes, intensities->bytes);
}

std::int64_t CarbonModel::intensity(const std::string &country) const
{
    const auto found = m_intensities.find(country);
    return found == m_intensities.end() ? 0 : found->second;
}

std::int32_t CarbonModel::atEnd(const Pop &pop) const
{
    return std::int32_t(divided(m_perPop * intensity(pop.country), perGram));
}

std::int32_t CarbonModel::between(const Pop &a, const Link &link, const Pop &z) const
{
    const bool isSea = link.kind == LinkKind::Subsea;
    std::int64_t sum = 0;
    for (const std::string &country : link.countries)
        sum += intensity(country);
    const auto countries = std::int64_t(std::max<std::size_t>(link.countries.size(), 1));
    const std::int64_t perKm = isSea ? m_perSeaKm : m_perLandKm;
    const std::int64_t onTheWay = divided(2 * perKm * link.routeKm * sum, perGram * countries);
    return std::int32_t(onTheWay) + atEnd(a) + atEnd(z);
}

} // namespace turbolane::backend
