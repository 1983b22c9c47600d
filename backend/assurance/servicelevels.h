// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/invoicing.h"
#include "backend/catalogue/csv.h"
#include "domain/protection.h"

#include <map>

namespace turbolane::backend {

class DataFiles;

/// How much of the time the carrier promises to carry a connection, and what it gives back where it
/// did not: data, checked when it is read.
class ServiceLevels {
public:
    /// Promises nothing.
    ServiceLevels() = default;
    /// Malformed, with file, line and reason: an unknown protection, one that is missing or told
    /// twice, a share or credit that is not 0 to 100 % in ten-thousandths of a percent.
    static Result<ServiceLevels> from(CsvText text);
    /// The folder's own list, else the built-in one.
    static Result<ServiceLevels> in(const DataFiles &data);

    /// In millionths of the time.
    std::int64_t targetPpm(Protection protection) const
    {
        const auto found = m_levels.find(protection);
        return found == m_levels.end() ? 0 : found->second.targetPpm;
    }
    /// For each begun hour beyond what the target allows.
    CreditRule creditOf(Protection protection) const
    {
        const auto found = m_levels.find(protection);
        return found == m_levels.end() ? CreditRule() : found->second.credit;
    }

private:
    struct Level {
        std::int64_t targetPpm = 0;
        CreditRule credit = {};
    };
    std::map<Protection, Level> m_levels;
};

} // namespace turbolane::backend
