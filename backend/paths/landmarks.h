// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/routegraph.h"

#include <cstdint>
#include <vector>

namespace turbolane::backend {

/// How far any two PoPs are apart at the least: by the triangle inequality over the distances from
/// a few PoPs at the edge (the landmarks), or exactly, where the network is so small that every PoP
/// is one. Right for every subset of the links, so closed links do not spoil it.
///
/// Source: Goldberg and Harrelson, "Computing the shortest path: A* search meets graph theory",
/// SODA 2005.
class Landmarks {
public:
    /// Up to here the whole table of distances is kept.
    static constexpr std::size_t smallNetwork = 512;
    static constexpr std::size_t count = 16;

    explicit Landmarks(const RouteGraph &graph);

    /// Lower bounds towards one PoP. Not longer used than its Landmarks.
    class Towards {
    public:
        std::int64_t least(PopIndex from) const
        {
            if (m_exact != nullptr)
                return m_exact[at(from)];
            const std::int32_t *of = m_rows + at(from) * count;
            std::int32_t best = 0;
            for (std::size_t index = 0; index < count; ++index) {
                const std::int32_t apart = of[index] - m_target[index];
                best = std::max(best, apart < 0 ? -apart : apart);
            }
            return best;
        }

    private:
        friend class Landmarks;
        const std::int32_t *m_exact = nullptr; ///< by PoP
        const std::int32_t *m_rows = nullptr; ///< by PoP, then landmark
        const std::int32_t *m_target = nullptr;
    };
    Towards towards(PopIndex to, Measure measure) const;

private:
    void measureAll(const RouteGraph &graph, Measure measure);
    void measureSome(const RouteGraph &graph, Measure measure);

    std::size_t m_pops;
    std::array<std::vector<std::int32_t>, measureCount> m_tables;
};

} // namespace turbolane::backend
