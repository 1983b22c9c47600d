// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/mappalette.h"

#include <QAbstractButton>
#include <QWidget>

namespace turbolane::ui {

/// Closer, farther and the whole world.
class ZoomButtons final : public QWidget {
    Q_OBJECT

public:
    explicit ZoomButtons(QWidget *parent);

    void setMapPalette(const MapPalette &palette);

signals:
    void closer();
    void farther();
    void wholeWorld();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void add(const char *icon, double stroke, const QString &name, void (ZoomButtons::*chosen)());

    MapPalette m_palette;
    QList<QAbstractButton *> m_buttons;
};

} // namespace turbolane::ui
