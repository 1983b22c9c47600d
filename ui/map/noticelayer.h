// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/maplayer.h"

#include <optional>

namespace turbolane::ui {

/// Why nothing on the map moves: "State of 14:29:53 / Dashes stopped: no live figures".
struct MapNotice {
    QString title;
    QString text;
    friend bool operator==(const MapNotice &, const MapNotice &) = default;
};

/// Veils the map while its figures are not live, and says so.
class NoticeLayer final : public MapLayer {
    Q_OBJECT

public:
    using MapLayer::MapLayer;

    void setNotice(std::optional<MapNotice> notice);
    bool isShown() const { return m_notice.has_value(); }

private:
    void paintLayer(QPainter &painter, const QRectF &exposed) override;

    std::optional<MapNotice> m_notice;
};

} // namespace turbolane::ui
