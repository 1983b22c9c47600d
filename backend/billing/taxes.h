// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/catalogue/csv.h"
#include "domain/instant.h"
#include "domain/invoice.h"

#include <optional>
#include <string>
#include <vector>

namespace turbolane::backend {

class DataFiles;

/// A tax on what is sold to a customer of one country, while it is the law.
struct TaxRate {
    std::string country; ///< ISO 3166-1 alpha-2
    std::string name; ///< "DE VAT"
    std::int64_t ratePpm = 0;
    std::chrono::year_month_day from;
    friend bool operator==(const TaxRate &, const TaxRate &) = default;
};

/// Tax rates by country and day: data, checked when it is read.
class Taxes {
public:
    /// Taxes nothing.
    Taxes() = default;
    /// Malformed, with file, line and reason: no country, a rate that is not 0 to 100 % in
    /// ten-thousandths, a day that is none or not later than the one before.
    static Result<Taxes> from(CsvText text);
    /// The folder's own list, else the built-in one.
    static Result<Taxes> in(const DataFiles &data);

    /// What the law of the country says on that day; nothing where it says nothing.
    std::optional<TaxRate> at(std::string_view country, std::chrono::year_month_day day) const;

private:
    std::vector<TaxRate> m_rates; ///< by country, then by day
};

} // namespace turbolane::backend
