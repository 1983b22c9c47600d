// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/boostband.h"
#include "ui/charts/throughputdata.h"
#include "ui/charts/timeaxis.h"
#include "ui/charts/valueaxis.h"

#include <QChartView>

class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace turbolane::ui {

/// The figures themselves, without the title row. Qt Charts draws the series; marks, bands, the
/// dot of now and the readout are painted here.
class ThroughputPlot final : public QChartView {
    Q_OBJECT

public:
    /// The data outlives this; call draw() when it changed.
    explicit ThroughputPlot(const ThroughputData &data, QWidget *parent = nullptr);
    ~ThroughputPlot() override;

    /// What is shown of it, and up to when the carrier's clock has come.
    struct Scene {
        Interval time = Interval::between({}, {});
        Instant now{};
        QString nowWord; ///< "now", or when the last figures came
        std::vector<BoostBand> bands;
        QTimeZone zone = QTimeZone::systemTimeZone();
        QString notice; ///< said where there are no figures
        bool loading = false; ///< a sketch of figures stands where they will
        /// There is room: boosts say how long they are, and now is a line of its own.
        bool large = false;
    };
    void draw(const Scene &scene);
    /// One mark of bandwidth for so many pixels of height.
    void setMarkEvery(int pixels);

    QRectF plotArea() const;
    QPointF positionOf(Instant at, Bandwidth value) const;
    /// The same as Qt Charts sees it: what is painted and what is drawn agree.
    QPointF drawnAt(Instant at, Bandwidth value) const;
    /// How many points Qt Charts was given.
    int pointCount() const;
    int runCount() const { return int(m_runs.size()); }

signals:
    /// Where the pointer is over the figures; none when it left.
    void readAt(std::optional<turbolane::Instant> instant);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    /// One stretch without a hole.
    struct Run {
        QLineSeries *top = nullptr; ///< of the area, the same as used
        QLineSeries *floor = nullptr;
        QAreaSeries *area = nullptr;
        QLineSeries *used = nullptr;
        QLineSeries *committed = nullptr;
    };

    void redraw();
    void setRunCount(std::size_t count);
    Run madeRun();
    QLineSeries *madeLine();
    void dress();
    void fill(QLineSeries *series, const OutlineRun &run) const;
    void paintGrid(QPainter &painter) const;
    void paintBands(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;
    void paintNow(QPainter &painter) const;
    void paintNowLine(QPainter &painter) const;
    void paintLengths(QPainter &painter) const;
    /// What is told of one step.
    struct Reading {
        QString when;
        QString what;
        QString dropped; ///< empty: nothing
    };
    Reading readingOf(const TelemetrySample &sample) const;
    void paintReadout(QPainter &painter) const;
    void paintReading(QPainter &painter, QPointF at, const Reading &reading) const;
    void paintSketch(QPainter &painter) const;
    double xOf(Instant at) const;

    const ThroughputData &m_data;
    Scene m_scene;
    ValueAxis m_values;
    std::vector<TimeTick> m_times;
    std::vector<Run> m_runs;
    QValueAxis *m_across = nullptr;
    QValueAxis *m_up = nullptr;
    std::optional<Instant> m_read;
    int m_markEvery = 70;
};

} // namespace turbolane::ui
