// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

#include <unordered_map>
#include <vector>

namespace turbolane::ui {

/// Which parts of a window are taken. Asking costs as much as there is nearby, not as there is.
class Occupancy {
public:
    void add(const QRectF &rect);
    bool isFree(const QRectF &rect) const { return hits(rect, 1) == 0; }
    /// How many of what was added the rectangle touches; counting may stop at `enough`.
    int hits(const QRectF &rect, int enough) const;

private:
    static constexpr double cell = 64.0; // pixels

    template <typename Visit>
    static void eachCell(const QRectF &rect, Visit visit);

    std::vector<QRectF> m_rects;
    std::unordered_map<long long, std::vector<std::size_t>> m_cells;
};

} // namespace turbolane::ui
