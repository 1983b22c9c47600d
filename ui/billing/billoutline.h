// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/charges.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace turbolane::ui {

/// A line of the explained bill. Depth 0 is the month, 1 a connection, 2 a bill line, 3 one boost.
struct BillNode {
    enum class Kind : std::uint8_t { Month, Connection, Line, Boost };

    Kind kind = Kind::Month;
    int depth = 0;
    ConnectionId connection = {};
    std::optional<ChargeKind> charge = {};
    BoostId boost = {};
    QString title;
    Money exact; ///< sum of the rows under it
    Money shown; ///< what stands in the column

    QString key() const;
    friend bool operator==(const BillNode &, const BillNode &) = default;
};

/// The month opened down to each boost. A line is its rows rounded once; a connection and the month
/// add rounded lines; a boost stands with its exact sum, since only its line is rounded. So what is
/// shown above is always the sum of what is shown under it.
QList<BillNode> billOutline(const Charges &charges, const std::vector<UsageRow> &rows);

/// The rows a node stands for.
std::vector<UsageRow> rowsOf(const BillNode &node, const std::vector<UsageRow> &rows);
Money sumOf(const std::vector<UsageRow> &rows, Currency currency);

/// Tab separated, a heading first, C locale: for a spreadsheet.
QString rowsAsText(const std::vector<UsageRow> &rows);

} // namespace turbolane::ui
