// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"

#include <QWidget>

namespace turbolane::ui {

/// How much of a port is committed, and what a new connection adds to it.
class CapacityBar final : public QWidget {
    Q_OBJECT

public:
    explicit CapacityBar(QWidget *parent = nullptr);

    void show(Bandwidth committed, Bandwidth added, Bandwidth speed);
    QSize sizeHint() const override { return {200, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Bandwidth m_committed;
    Bandwidth m_added;
    Bandwidth m_speed;
};

} // namespace turbolane::ui
