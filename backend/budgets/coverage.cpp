// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/budgets/coverage.h"

#include <algorithm>

namespace turbolane::backend {

Coverage::Coverage(const std::vector<Tagged> &tagged)
{
    for (const Tagged &one : tagged)
        m_tags.emplace(std::pair(one.connection, one.port), one.tags);
}

bool Coverage::covers(const Budget &budget, const ConnectionId &connection,
                      const PortId &port) const
{
    switch (budget.scope) {
    case BudgetScope::Account: return true;
    case BudgetScope::Connection: return !connection.isEmpty() && connection == budget.connection;
    case BudgetScope::Tag: break;
    }
    const auto found = m_tags.find({connection, port});
    return found != m_tags.end()
        && std::ranges::find(found->second, budget.tag) != found->second.end();
}

} // namespace turbolane::backend
