// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/migration.h"

#include <array>

namespace turbolane::backend {

/// The books of the money, from usage to invoice. New steps go to the end of this list.
inline constexpr std::array moneyMigrations{
    Migration{"usage rows of closed months, packed",
              "CREATE TABLE usage_block (number BIGINT PRIMARY KEY, month BIGINT NOT NULL, "
              "connection TEXT NOT NULL, kind BIGINT NOT NULL, segment TEXT NOT NULL, "
              "bytes BYTEA NOT NULL)"},
    Migration{"a bill asks for them by month",
              "CREATE INDEX usage_block_by_month ON usage_block (month, number)"},
};

} // namespace turbolane::backend
