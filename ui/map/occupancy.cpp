// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/occupancy.h"

#include <algorithm>
#include <cmath>

namespace turbolane::ui {

template <typename Visit>
void Occupancy::eachCell(const QRectF &rect, Visit visit)
{
    const auto first = [](double at) { return (long long)(std::floor(at / cell)); };
    for (long long y = first(rect.top()); y <= first(rect.bottom()); ++y)
        for (long long x = first(rect.left()); x <= first(rect.right()); ++x)
            visit(y * 100'003LL + x);
}

void Occupancy::add(const QRectF &rect)
{
    eachCell(rect, [this](long long key) { m_cells[key].push_back(m_rects.size()); });
    m_rects.push_back(rect);
}

int Occupancy::hits(const QRectF &rect, int enough) const
{
    std::vector<std::size_t> seen;
    eachCell(rect, [&](long long key) {
        const auto here = m_cells.find(key);
        if (here == m_cells.end())
            return;
        for (const std::size_t number : here->second)
            if (int(seen.size()) < enough && m_rects[number].intersects(rect)
                && std::find(seen.begin(), seen.end(), number) == seen.end())
                seen.push_back(number);
    });
    return int(seen.size());
}

} // namespace turbolane::ui
