// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/arcshape.h"
#include "ui/map/maplayer.h"
#include "ui/map/mappath.h"

namespace turbolane::ui {

/// Candidate paths over the backbone, the chosen one on top, with rings at its stops.
class PathLayer final : public CanvasLayer {
    Q_OBJECT

public:
    using CanvasLayer::CanvasLayer;

    void setPaths(std::vector<MapPath> paths);
    const std::vector<MapPath> &paths() const { return m_paths; }
    std::vector<QPolygonF> linesOf(std::size_t number) const;
    /// Where the chosen path's stops are in the window, and their names.
    std::vector<std::pair<QPointF, QString>> stops() const { return stops(context().camera); }
    QColor colourOf(PathLine line) const;
    /// All points of all paths, on the plane.
    QRectF bounds() const;

    void cameraMoved() override;

private:
    int prepare(const MapCamera &camera) override;
    void paintJob(QPainter &painter, const MapCamera &camera, int job) override;
    void paintPath(QPainter &painter, const MapCamera &camera, std::size_t number) const;
    std::vector<std::pair<QPointF, QString>> stops(const MapCamera &camera) const;
    void project();

    std::vector<MapPath> m_paths;
    std::vector<ArcShape> m_shapes;
    std::vector<std::size_t> m_order; ///< the chosen one last
    std::vector<std::vector<QPolygonF>> m_lines; ///< of each path, for the camera
};

/// How a path's line is drawn; also for its sample in a table.
QPen pathPen(PathLine line, const QColor &colour, double width);
QColor pathColour(PathLine line, const MapPalette &palette);

} // namespace turbolane::ui
