// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/spending/costtags.h"

#include "backend/events/eventlog.h"
#include "backend/inventory/inventory.h"
#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

CostTags::CostTags(const Parts &parts)
    : m_parts(parts)
    , m_table(parts.store.database())
{ }

std::vector<Tagged> CostTags::all() const
{
    return m_table.all();
}

std::vector<CostTag> CostTags::of(const ConnectionId &connection) const
{
    return m_table.of(connection).tags;
}

std::vector<CostTag> CostTags::of(const PortId &port) const
{
    return m_table.of(port).tags;
}

Result<Tagged> CostTags::known(const Tagged &wanted) const
{
    if (wanted.port.isEmpty()) {
        const auto connection = m_parts.inventory.connection(wanted.connection);
        return connection ? Result<Tagged>(m_table.of(wanted.connection)) : connection.error();
    }
    const auto port = m_parts.inventory.anyPort(wanted.port);
    return port ? Result<Tagged>(m_table.of(wanted.port)) : port.error();
}

Result<Tagged> CostTags::put(Tagged wanted, const std::optional<std::int64_t> &version)
{
    const Result<Tagged> before = known(wanted);
    if (!before)
        return before;
    if (version && *version != before->version)
        return Error{ErrorCode::Stale, "these tags were changed since you read them"};
    std::ranges::sort(wanted.tags);
    const auto twice = std::ranges::adjacent_find(wanted.tags, {}, &CostTag::key);
    if (twice != wanted.tags.end())
        return Error{ErrorCode::OutOfRange,
                     "\"" + twice->key + "\" is there twice: one value a key", "/tags"};
    wanted.version = before->version + 1;
    m_table.put(wanted);
    m_parts.events.append(wanted);
    return wanted;
}

} // namespace turbolane::backend
