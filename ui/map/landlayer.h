// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/maplayer.h"
#include "ui/map/worldoutline.h"

namespace turbolane::ui {

/// Sea, graticule, land, borders and coast.
class LandLayer final : public CanvasLayer {
    Q_OBJECT

public:
    LandLayer(const MapContext &context, const WorldOutline &world);

private:
    int prepare(const MapCamera &camera) override;
    void paintJob(QPainter &painter, const MapCamera &camera, int job) override;
    QColor ground() const override { return context().palette.sea; }
    void paintGraticule(QPainter &painter, const MapCamera &camera) const;
    void paintBorders(QPainter &painter, const MapCamera &camera) const;
    void paintPiece(QPainter &painter, const LandPiece &piece) const;

    const WorldOutline &m_world;
    std::vector<const LandPiece *> m_pieces; ///< in view, of the level for the scale
};

} // namespace turbolane::ui
