// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/spendingtables.h"
#include "domain/costtag.h"
#include "domain/result.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace turbolane::backend {

class EventLog;
class Inventory;
class Store;

/// By what the customer tells costs apart. They hold for the whole of a month, whenever they were
/// put: a cost centre that was forgotten can be told later.
class CostTags {
public:
    struct Parts {
        Store &store;
        EventLog &events;
        const Inventory &inventory;
    };
    explicit CostTags(const Parts &parts);

    std::vector<Tagged> all() const;
    std::vector<CostTag> of(const ConnectionId &connection) const;
    std::vector<CostTag> of(const PortId &port) const;

    /// In the place of those it has. NotFound, Stale (version), OutOfRange (a key twice).
    Result<Tagged> put(Tagged wanted, const std::optional<std::int64_t> &version);

    static constexpr std::size_t most = 16; ///< on one thing

private:
    Result<Tagged> known(const Tagged &wanted) const;

    Parts m_parts;
    CostTagTable m_table;
};

} // namespace turbolane::backend
