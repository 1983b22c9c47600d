// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/unitprice.h"
#include "tests/bench/figure.h"

#include <QFile>
#include <QSqlDatabase>

#include <cstdint>
#include <optional>
#include <vector>

namespace turbolane::bench {

/// The same usage rows in two databases that can add: SQLite, and DuckDB where Node.js and its
/// package are (`./dev bench` fetches it). Both have to come to our sums, to the millionth.
class RatePeers {
public:
    explicit RatePeers(const QString &folder);
    ~RatePeers();

    /// Lines in order, from 0.
    void take(std::int64_t line, const backend::UnitPrice &price, std::int64_t quantity);
    /// The quickest of so many, in milliseconds. Nothing when one does not agree; why is on stderr.
    std::optional<std::vector<Figure::Peer>> measured(int times,
                                                      const std::vector<std::int64_t> &lines);

private:
    std::optional<double> bySqlite(int times, const std::vector<std::int64_t> &lines);
    /// Below zero: it is not here.
    std::optional<double> byDuckDb(int times, const std::vector<std::int64_t> &lines);

    QString m_folder;
    QFile m_rows;
};

} // namespace turbolane::bench
