// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace turbolane::ui {

/// What the lines of a throughput chart mean; the word goes with the mark.
class ChartLegend final : public QWidget {
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);
    /// Whether there are boosts to explain.
    void setBoosts(bool boosts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry;
    QList<Entry> entries() const;

    bool m_boosts = false;
};

} // namespace turbolane::ui
