// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/detail/servicedays.h"

#include <QWidget>

namespace turbolane::ui {

/// A bar for each day of a service level: whole, disturbed, or down for longer than all of the
/// time may be. What it shows is also told in words beside it.
class DayStrip final : public QWidget {
    Q_OBJECT

public:
    explicit DayStrip(QWidget *parent = nullptr);

    /// allowed: how long all of the days together may be down.
    void show(const std::vector<ServiceDay> &days, Seconds allowed, const QTimeZone &zone);
    /// Grey bars, while the figures are on their way.
    void showSketch();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF barOf(std::size_t day) const;
    QString wordsOf(const ServiceDay &day) const;

    std::vector<ServiceDay> m_days;
    Seconds m_allowed{0};
    QTimeZone m_zone = QTimeZone::systemTimeZone();
};

} // namespace turbolane::ui
