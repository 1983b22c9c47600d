// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

/// The little in which one database differs from another; everything else is portable SQL.
/// This is SQLite's; PostgreSQL's will stand beside it.
namespace turbolane::backend::dialect {

inline constexpr const char *driver = "QSQLITE";
inline constexpr const char *readOnlyOption = "QSQLITE_OPEN_READONLY";

/// Takes the write lock at once, so that no transaction can fail half way for want of it.
inline constexpr const char *begin = "BEGIN IMMEDIATE";

/// Of a new connection, in order. FULL: a commit that was answered survives the power going.
inline constexpr std::array onOpen{
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA busy_timeout = 2000",
};

/// One row, "ok", when the file can be trusted.
inline constexpr const char *integrityCheck = "PRAGMA quick_check(1)";
inline constexpr const char *countTables =
    "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table'";
inline constexpr const char *countMigrationTables =
    "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'migration'";

} // namespace turbolane::backend::dialect
