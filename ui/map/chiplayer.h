// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/chippainter.h"
#include "ui/map/chipplacement.h"
#include "ui/map/maplayer.h"

#include <QPolygonF>

namespace turbolane::ui {

/// Words on a little card beside a line.
struct MapChip {
    enum class Kind {
        Connection,
        Passing, ///< of the connection under the pointer; labels do not make room for it
        Figure ///< on its line
    };

    Kind kind = Kind::Connection;
    QString id; ///< of what it speaks about
    ChipWords words;
    std::vector<QPolygonF> lines; ///< it stands beside one of these
    QRectF box; ///< in the window; empty where there was no room

    bool looksLike(const MapChip &other) const
    {
        return kind == other.kind && words == other.words && box == other.box;
    }
};

/// Chips of connections, and round-trip figures on candidate paths.
class ChipLayer final : public MapLayer {
    Q_OBJECT

public:
    using MapLayer::MapLayer;

    /// Finds a place for each, the first one first. True if any box is not where it was.
    bool arrange(std::vector<MapChip> chips, const std::vector<QRectF> &busy,
                 const std::vector<QPointF> &stops);
    /// What labels have to leave free.
    std::vector<QRectF> boxes() const;
    const MapChip *at(QPointF inWindow) const;
    const std::vector<MapChip> &chips() const { return m_chips; }

private:
    void paintLayer(QPainter &painter, const QRectF &exposed) override;
    void repaintMissing(const std::vector<MapChip> &from, const std::vector<MapChip> &in);
    ChipGround groundFor(const std::vector<QRectF> &busy, const std::vector<QPointF> &stops) const;
    QSizeF sizeOf(const MapChip &chip) const;

    std::vector<MapChip> m_chips;
};

} // namespace turbolane::ui
