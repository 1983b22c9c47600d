// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace turbolane::ui {

/// What the lines of the budget's chart mean; the word goes with the mark.
class BurnLegend final : public QWidget {
    Q_OBJECT

public:
    explicit BurnLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace turbolane::ui
