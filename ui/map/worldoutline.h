// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QPainterPath>
#include <QRectF>

#include <array>
#include <vector>

namespace turbolane::ui {

/// One island or continent at one level of detail, on the plane of projection.h.
struct LandPiece {
    QRectF bounds;
    QPainterPath area;
    QPainterPath coast; ///< empty where the whole edge of the area is coast
};

struct BorderLine {
    QRectF bounds;
    QPainterPath line;
};

/// The land of the world and the borders on it (Natural Earth 1:50m), in four levels of detail:
/// each shows what can be told apart at its scale. A level is made when it is first asked for.
class WorldOutline {
public:
    static constexpr int levelCount = 4;

    /// Reads the format of resources/map/README.md. What does not read so gives an empty world.
    explicit WorldOutline(QByteArrayView data);
    /// The one that is shipped in the program.
    static const WorldOutline &shipped();

    static int levelFor(double pixelsPerDegree);
    const std::vector<LandPiece> &land(int level) const;
    const std::vector<BorderLine> &borders(int level) const;
    bool isEmpty() const { return m_polygons.empty(); }

private:
    struct Line {
        struct Vertex {
            int longitude; ///< in the file's units
            int latitude;
            int level;
        };
        std::vector<Vertex> vertices;
    };
    class Reader;

    std::vector<QPointF> reduced(const Line &line, int level) const;
    LandPiece piece(const std::vector<Line> &rings, int level) const;

    double m_unitsPerDegree = 1.0;
    std::vector<std::vector<Line>> m_polygons;
    std::vector<Line> m_borders;
    mutable std::array<std::vector<LandPiece>, levelCount> m_land;
    mutable std::array<std::vector<BorderLine>, levelCount> m_borderLines;
};

} // namespace turbolane::ui
