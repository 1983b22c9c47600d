// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/metering/told.h"

#include <string>
#include <string_view>

namespace turbolane::backend {

/// Whole numbers, packed: columns of a table, each as itself or as differences, divided by what
/// divides them all, in groups of as few bits as the group needs; over it all a checksum. What is
/// unpacked is what was packed; anything else is Damaged, whatever the bytes are.
using Column = std::vector<std::int64_t>;
inline constexpr std::size_t mostPacked = 65'536; ///< numbers in a column

/// Columns of the same length.
std::string packed(const std::vector<Column> &columns);
Result<std::vector<Column>> unpackedColumns(std::string_view bytes, std::size_t columns);

std::string packed(const Stretches &stretches);
Result<Stretches> unpackedStretches(std::string_view bytes);

std::string packed(const std::vector<Told> &told);
Result<std::vector<Told>> unpackedTold(std::string_view bytes);

} // namespace turbolane::backend
