// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/tools/tool.h"

#include <QPointF>

namespace turbolane::ui {

/// Draws a connection from a port: a dotted line follows the pointer and snaps to the on-ramp city
/// it comes near; letting go there asks for it, anywhere else and Esc drop it. The same with the
/// keys: arrows or Tab choose the city, Enter asks for it.
class ConnectTool final : public Tool {
public:
    /// The pointer takes hold of a city at this distance from its centre.
    static constexpr double snapDistance = 26.0; // pixels

    ConnectTool(MapStage &stage, const MapMark &from, DrawBy how);

    bool press(QPointF at) override;
    bool move(QPointF at, bool pressed) override;
    bool release(QPointF at) override;
    bool key(int key) override;

private:
    const MapMark *snapped() const;
    const MapMark *cityNear(QPointF at) const;
    bool steer(QPointF direction);
    bool step(int by);
    void take(const MapMark *city, QPointF lineEnd);
    void finish();

    MapStage &m_stage;
    const PopId m_from;
    const QPointF m_fromPlane;
    const DrawBy m_how;
    PopId m_snapped;
    bool m_hasLeft = false; ///< the pointer was away from the port: it may come back to its city
};

} // namespace turbolane::ui
