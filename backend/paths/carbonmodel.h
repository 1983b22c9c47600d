// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/place.h"
#include "domain/result.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace turbolane::backend {

class DataFiles;

/// Grams of CO2e for moving a terabyte: energy per PoP passed and per kilometre, times the grid
/// intensity of where it is used. Parameters and sources: resources/data/carbon_model.csv and
/// carbon.csv.
class CarbonModel {
public:
    /// Reads both files' texts. Malformed: which file, line and column, and what is wrong.
    static Result<CarbonModel> read(std::string_view model, std::string_view intensities);
    /// The folder's own model and intensities, else the built-in ones.
    static Result<CarbonModel> in(const DataFiles &data);
    /// A model in which nothing costs any carbon.
    CarbonModel() = default;

    /// Twice the milligrams of a link and of one half of each of its ends, so that the same number
    /// holds in both directions. The PoPs at the two ends of a path count half in a sum of these.
    std::int32_t between(const Pop &a, const Link &link, const Pop &z) const;
    /// Twice the milligrams of the half PoP that such a sum leaves out at one end.
    std::int32_t atEnd(const Pop &pop) const;

private:
    std::int64_t intensity(const std::string &country) const;
    /// Milliwatt-hours per terabyte.
    std::int64_t m_perPop = 0;
    std::int64_t m_perLandKm = 0;
    std::int64_t m_perSeaKm = 0;
    std::map<std::string, std::int64_t, std::less<>> m_intensities; ///< g/kWh by country
};

} // namespace turbolane::backend
