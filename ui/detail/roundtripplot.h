// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/timeaxis.h"
#include "ui/detail/roundtrips.h"

#include <QWidget>

namespace turbolane::ui {

/// The round trip of the path that carried a connection, as a staircase over time; shaded where
/// nothing did.
class RoundTripPlot final : public QWidget {
    Q_OBJECT

public:
    explicit RoundTripPlot(QWidget *parent = nullptr);

    struct Scene {
        Interval time = Interval::between({}, {});
        std::vector<RoundTripSpan> spans; ///< oldest first
        QTimeZone zone = QTimeZone::systemTimeZone();
    };
    void draw(const Scene &scene);
    /// "86.2 ms all the time shown", "Between 86.2 and 91.4 ms, now 86.2 ms".
    QString sentence() const;
    /// The lowest and the highest mark, in whole milliseconds.
    std::pair<std::int64_t, std::int64_t> range() const { return {m_low, m_high}; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF plotArea() const;
    double xOf(Instant at) const;
    double yOf(Micros value) const;
    void paintGrid(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;
    void paintSpans(QPainter &painter) const;

    Scene m_scene;
    std::int64_t m_low = 0;
    std::int64_t m_high = 1;
    std::int64_t m_step = 1;
};

} // namespace turbolane::ui
