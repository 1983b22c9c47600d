// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace turbolane::bench {

/// One measured value, and what was measured beside it in the same run to hold it against.
struct Figure {
    struct Peer {
        QString name;
        double value = 0.0;
    };
    QString name;
    double value = 0.0;
    QString unit;
    std::vector<Peer> peers = {};
};
using Figures = std::vector<Figure>;

/// The smallest of the values that at least this share (0 to 1) of them does not exceed.
/// At least one value.
double percentile(std::vector<double> values, double share);

void print(const Figure &figure);
/// An array of {"name", "value", "unit", "peers": [{"name", "value"}]}.
bool writeJson(const Figures &figures, const QString &file);

/// How much is done: all of it, or enough to see that it works and about what it costs.
enum class Extent { Full, Short };

} // namespace turbolane::bench
