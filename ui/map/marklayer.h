// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/maplayer.h"
#include "ui/map/markpainter.h"

namespace turbolane::ui {

/// Ports, on-ramp cities and PoPs, and what stands out among them. Marks have one size at every
/// zoom.
class MarkLayer final : public MapLayer {
    Q_OBJECT

public:
    using MapLayer::MapLayer;

    void paletteChanged() override;
    /// Paints these again as the focus now wants them.
    void focusChanged(const std::vector<PopId> &changed);
    /// The one under a point of the window, or near it by less than `reach` pixels.
    const MapMark *at(QPointF inWindow, double reach) const;

private:
    void paintLayer(QPainter &painter, const QRectF &exposed) override;
    void paintFocus(QPainter &painter, const MapMark &mark, QPointF at) const;
    void paintTarget(QPainter &painter, const MapMark &mark, QPointF at) const;

    MarkPictures m_pictures;
};

} // namespace turbolane::ui
