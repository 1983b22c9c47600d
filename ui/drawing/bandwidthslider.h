// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"

#include <QSlider>

namespace turbolane::ui {

/// Stops at the usual bandwidths, equally far apart. A typed value stands between them. What is
/// over the limit is drawn but cannot be reached.
class BandwidthSlider final : public QSlider {
    Q_OBJECT

public:
    explicit BandwidthSlider(QWidget *parent = nullptr);

    Bandwidth bandwidth() const { return m_bandwidth; }
    /// By the program: says nothing.
    void setBandwidth(Bandwidth value);
    void setLimit(Bandwidth most);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

signals:
    /// By the person.
    void chosen(turbolane::Bandwidth value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double placeOf(Bandwidth value) const; ///< in stops: 2.5 is half way between two
    int stopAt(double x) const;
    double xOf(double place) const;
    int lastReachable() const;
    void choose(int stop);
    void paintStops(QPainter &painter, double here) const;

    Bandwidth m_bandwidth;
    Bandwidth m_limit;
};

} // namespace turbolane::ui
