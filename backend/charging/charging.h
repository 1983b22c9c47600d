// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/charges.h"

#include <optional>
#include <vector>

namespace turbolane::backend {

/// Empty members match everything.
struct RowFilter {
    std::optional<ConnectionId> connection;
    std::optional<ChargeKind> kind;
    std::optional<BoostId> boost;
};

/// Feeds what is stored (charge segments, outages) to the pure rating in billing/.
class Charging {
public:
    struct Parts;
    explicit Charging(const Parts &parts);

    /// Month to date, to this second.
    Charges current() const;
    std::vector<UsageRow> currentRows(const RowFilter &filter) const;
    Result<TerminationCost> terminationCost(const ConnectionId &id) const;

private:
    const Parts &m_parts;
};

} // namespace turbolane::backend
