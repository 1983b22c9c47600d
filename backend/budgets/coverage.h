// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/budget.h"

#include <map>
#include <vector>

namespace turbolane::backend {

/// Which connections and ports a budget is for, with the tags as they are now.
class Coverage {
public:
    explicit Coverage(const std::vector<Tagged> &tagged);

    bool covers(const Budget &budget, const ConnectionId &connection, const PortId &port) const;

private:
    std::map<std::pair<ConnectionId, PortId>, std::vector<CostTag>> m_tags;
};

} // namespace turbolane::backend
