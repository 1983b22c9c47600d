// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace turbolane::ui {

/// What is to be done where nothing is yet, as a sketch: a line that is drawn from a port to an
/// on-ramp. It does not mirror, as the map does not.
class FirstConnectionSketch final : public QWidget {
    Q_OBJECT

public:
    explicit FirstConnectionSketch(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace turbolane::ui
