// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/maplayer.h"

#include <QPolygonF>

#include <optional>

namespace turbolane::ui {

/// The dotted line of a connection that is being drawn, from a port to the pointer.
class DraftLayer final : public MapLayer {
    Q_OBJECT

public:
    using MapLayer::MapLayer;

    void draw(GeoPoint from, GeoPoint to);
    void clear();
    bool isEmpty() const { return !m_ends.has_value(); }

    void cameraMoved() override;

private:
    void paintLayer(QPainter &painter, const QRectF &exposed) override;
    void project();
    void repaintLines();

    std::optional<std::pair<GeoPoint, GeoPoint>> m_ends;
    std::vector<QPolygonF> m_lines;
};

} // namespace turbolane::ui
