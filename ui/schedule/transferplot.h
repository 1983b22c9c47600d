// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/schedule/transferinquiry.h"

#include <QWidget>

namespace turbolane::ui {

/// The proof that a transfer is done in time: how much is moved when, its boosts behind, the other
/// ways as thin lines, the deadline.
class TransferPlot final : public QWidget {
    Q_OBJECT

public:
    explicit TransferPlot(QWidget *parent = nullptr);

    struct Scene {
        Transfer transfer;
        std::vector<TransferOffer> offers = {};
        std::size_t chosen = 0;
        Instant now{};
    };
    void draw(const Scene &scene);
    void clear();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF plotArea() const;
    double xOf(Instant at) const;
    double yOf(std::int64_t bytes) const;
    void paintGrid(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;
    void paintBoosts(QPainter &painter) const;
    void paintCourse(QPainter &painter, const TransferOffer &offer, bool isChosen) const;
    void paintDeadline(QPainter &painter) const;

    Scene m_scene;
};

} // namespace turbolane::ui
