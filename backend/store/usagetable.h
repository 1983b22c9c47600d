// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/chargesegment.h"
#include "backend/billing/usageblock.h"
#include "backend/store/database.h"

#include <functional>

namespace turbolane::backend {

/// Whose rows a block holds: one segment's of one billing month.
struct UsageBlockKey {
    Instant month{}; ///< where it begins
    ConnectionId connection;
    ChargeKind kind = ChargeKind::Base;
    SegmentId segment;
    friend bool operator==(const UsageBlockKey &, const UsageBlockKey &) = default;
};

/// The usage rows of closed months, packed. Written once, never changed.
class UsageTable {
public:
    explicit UsageTable(Database &database)
        : m_database(database)
    { }
    /// `bytes` as UsageBlock::packed() made them.
    void add(std::int64_t number, const UsageBlockKey &key, const std::string &bytes);

    /// A block, or why it cannot be read.
    using Visit = std::function<void(const UsageBlockKey &, const Result<UsageBlock> &)>;
    /// In the order in which they were added.
    void each(Instant month, const Visit &visit) const;
    bool has(Instant month) const;

private:
    Database &m_database;
};

} // namespace turbolane::backend
