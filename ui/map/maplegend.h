// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/mappalette.h"

#include <QWidget>

namespace turbolane::ui {

/// What the marks and lines mean, on a strip at the foot of the map.
class MapLegend final : public QWidget {
    Q_OBJECT

public:
    explicit MapLegend(QWidget *parent);

    void setMapPalette(const MapPalette &palette);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Sample { Port, OnRamps, Pop, Line };
    struct Entry {
        Sample sample;
        QString text;
        double width; ///< of the sample
    };

    static QList<Entry> entries();
    void paintSample(QPainter &painter, Sample sample, QPointF left) const;

    MapPalette m_palette;
};

} // namespace turbolane::ui
