// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/tools/tool.h"

#include <optional>

namespace turbolane::ui {

/// Looks, pans and chooses. Dragging from a port begins a connection, so does Enter on one.
class SelectTool final : public Tool {
public:
    explicit SelectTool(MapStage &stage)
        : m_stage(stage)
    { }

    bool press(QPointF at) override;
    bool move(QPointF at, bool pressed) override;
    bool release(QPointF at) override;
    bool key(int key) override;
    void leave() override;

private:
    void hover(QPointF at);
    void click(QPointF at);
    bool moveCursor(QPointF direction);
    bool activateCursor();
    const MapMark *cursor() const;
    PortId nextPortOf(const MapMark &mark);

    MapStage &m_stage;
    std::optional<QPointF> m_pressedAt;
    QPointF m_last;
    bool m_panning = false;
    PortId m_lastPort; ///< a second click on the same mark takes the next port of that city
};

} // namespace turbolane::ui
