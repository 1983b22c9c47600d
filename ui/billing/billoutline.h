// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/charges.h"
#include "domain/invoice.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace turbolane::ui {

/// A line of the explained bill. Depth 0 is the month, 1 a connection or a tax, 2 a bill line or an
/// item of an invoice, 3 one boost.
struct BillNode {
    enum class Kind : std::uint8_t { Month, Connection, Line, Boost, Tax };

    Kind kind = Kind::Month;
    int depth = 0;
    ConnectionId connection = {};
    std::optional<ChargeKind> charge = {};
    BoostId boost = {};
    QString title = {};
    QString owner = {}; ///< the connection's name; empty for the month
    Seconds billed{0};
    std::int64_t rows = 0; ///< usage rows under it
    Money exact; ///< sum of those rows
    Money shown; ///< what stands in the column
    bool hasParts = false;
    bool isOpen = false; ///< its parts are shown under it
    PortId port = {}; ///< of a port, which has no connection
    int item = 0; ///< its number, on an invoice
    QString note = {}; ///< how it was worked out, where there are no rows
    PlanId plan = {}; ///< of a line of a connection
    bool isCorrection = false; ///< its rows are differences, some of them taken back
    QString provider = {}; ///< of a connection: whose cloud it leads to, where that is known

    QString key() const;
    friend bool operator==(const BillNode &, const BillNode &) = default;
};

/// The month opened down to each boost. A line is its rows rounded once; a connection and the month
/// add rounded lines; a boost stands with its exact sum, since only its line is rounded. So what is
/// shown above is always the sum of what is shown under it.
///
/// rows: those of boosts at least. The month is named in the carrier's zone, which cuts it.
QList<BillNode> billOutline(const Charges &charges, const std::vector<UsageRow> &rows,
                            const QTimeZone &carrierZone);
/// What can be seen of it while only these keys are open.
QList<BillNode> withOpen(const QList<BillNode> &all, const QSet<QString> &open);
/// The nodes right under that one.
QList<BillNode> partsOf(const QList<BillNode> &all, const QString &key);
/// The keys above that one, the nearest first.
QStringList keysAbove(const QList<BillNode> &all, const QString &key);

/// An invoice in the same way: its items under the connections and ports they are for, then the
/// taxes. What stands at the top is the invoice's own total.
QList<BillNode> invoiceOutline(const Invoice &invoice);
/// "Base, 278 h 32 min", "Service level credit": what an item is for.
QString itemTitle(const BillItem &item, const QTimeZone &zone);

/// "Base, 12 h, day-lock": of one of two lines that differ by their plan alone.
QString titleWithPlan(const QString &title, const PlanId &plan);
/// The rows a node stands for.
std::vector<UsageRow> rowsOf(const BillNode &node, const std::vector<UsageRow> &rows);
Money sumOf(const std::vector<UsageRow> &rows, Currency currency);
/// Whether these rows, where there are any of a line, are of the same second as the charges.
bool areOfOneSecond(const Charges &charges, const std::vector<UsageRow> &rows);

/// Tab separated, a heading first, C locale: for a spreadsheet.
QString rowsAsText(const std::vector<UsageRow> &rows);

} // namespace turbolane::ui
