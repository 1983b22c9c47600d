// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/detail/pathhops.h"

#include <QWidget>

namespace turbolane::ui {

/// A path stop by stop: places below, what a hop takes above it, sea cables by name. The one that
/// carries nothing just now is dashed.
class PathStrip final : public QWidget {
    Q_OBJECT

public:
    explicit PathStrip(QWidget *parent = nullptr);

    struct View {
        std::vector<PathHop> hops;
        QString sentence; ///< the same in words
        bool isRidden = true;
        friend bool operator==(const View &, const View &) = default;
    };
    void show(const View &view);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<double> stops() const;
    void paintLine(QPainter &painter, const PathHop &hop, double from, double to) const;
    void paintStop(QPainter &painter, std::size_t stop, QRectF room) const;
    double lineAt() const;

    View m_view;
};

} // namespace turbolane::ui
