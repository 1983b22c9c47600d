// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/mappalette.h"

#include <QWidget>

namespace turbolane::ui {

/// What the page knows about the on-ramp that a drawing has snapped to.
struct SnapCardText {
    QString provider; ///< as on-ramps name it: "aws"; empty for no mark
    QString title; ///< "AWS ap-southeast-1, SG2"
    QString facts; ///< "Fastest: 148.6 ms, €4.62 per hour"
    QString next; ///< "Release to choose a path."
    QString escape; ///< "Esc cancels"

    friend bool operator==(const SnapCardText &, const SnapCardText &) = default;
};

/// The card near the city that a drawing would end at.
class SnapCard final : public QWidget {
    Q_OBJECT

public:
    explicit SnapCard(QWidget *parent);

    void setMapPalette(const MapPalette &palette);
    void setText(const SnapCardText &text);
    const SnapCardText &text() const { return m_text; }
    /// Beside that point, wherever it fits into the parent.
    void placeNear(QPointF target);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont titleFont() const;
    QFont lineFont() const;

    MapPalette m_palette;
    SnapCardText m_text;
};

} // namespace turbolane::ui
