// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/arcbundles.h"
#include "ui/map/arclook.h"
#include "ui/map/arcshape.h"
#include "ui/map/dashclock.h"
#include "ui/map/maplayer.h"

#include <unordered_map>

namespace turbolane::ui {

/// The connections, as great-circle arcs. Their still parts are kept as a picture; only the dashes
/// of those that flow are painted at every beat of the clock.
class ArcLayer final : public CanvasLayer {
    Q_OBJECT

public:
    /// More than this many are not set in motion: the chosen, the boosted and the widest go first.
    static constexpr std::size_t mostInMotion = 16;
    /// With more than this in view, those that nothing sets apart are drawn as bare lines.
    static constexpr std::size_t mostInFull = 200;

    ArcLayer(const MapContext &context, const DashClock &clock);

    /// Draws again only those that look different now.
    void setConnections(std::vector<MapConnection> connections);
    const std::vector<MapConnection> &connections() const { return m_arcs.connections; }
    const MapConnection *connection(const ConnectionId &id) const;
    /// Draws these again as the focus now wants them.
    void emphasisChanged(const std::vector<ConnectionId> &changed);

    /// The one whose line is nearest to a point of the window, if it is near enough to be meant.
    const MapConnection *at(QPointF inWindow) const;
    /// From its port to its on-ramp; two pieces if it goes over the edge of the map.
    std::vector<QPolygonF> linesOf(const ConnectionId &id) const;
    bool anythingFlows() const { return !m_inMotion.empty(); }
    std::size_t arcsInMotion() const { return m_inMotion.size(); }
    void beat();

    void cameraMoved() override;
    void paletteChanged() override;

private:
    struct Arc {
        const ArcShape *shape = nullptr; ///< in m_shapes: the same for the same two cities
        BundlePlace place;
    };
    struct Arcs {
        std::vector<MapConnection> connections;
        std::vector<Arc> arcs; ///< one for each connection
        std::unordered_map<ConnectionId, std::size_t> index;
    };
    struct Moving {
        std::size_t number = 0;
        std::vector<QPolygonF> lines;
        ArcLook look;
    };

    int prepare(const MapCamera &camera) override;
    void paintJob(QPainter &painter, const MapCamera &camera, int job) override;
    void paintLayer(QPainter &painter, const QRectF &exposed) override;

    Arcs arranged(std::vector<MapConnection> connections);
    const ArcShape *shapeOf(const MapConnection &connection);
    void forgetUnusedShapes();
    /// What of `arcs` is missing from `others` or looks otherwise there.
    std::vector<std::size_t> changedIn(const Arcs &arcs, const Arcs &others) const;
    Patch cover(const Arcs &arcs, const std::vector<std::size_t> &numbers) const;
    QRegion cover(const Arcs &arcs, std::size_t number, const MapCamera &camera) const;
    std::vector<QPolygonF> lines(const Arcs &arcs, std::size_t number,
                                 const MapCamera &camera) const;
    void chooseMoving();
    ArcLook lookOf(std::size_t number) const;
    ArcEmphasis emphasisOf(const MapConnection &connection) const;
    int rankOf(std::size_t number) const;
    bool isDrawn(std::size_t number) const;

    const DashClock &m_clock;
    Arcs m_arcs;
    std::unordered_map<CityPair, ArcShape> m_shapes;
    std::vector<std::size_t> m_order; ///< what the canvas paints, the most important last
    std::vector<Moving> m_inMotion;
    bool m_crowded = false;
};

} // namespace turbolane::ui
