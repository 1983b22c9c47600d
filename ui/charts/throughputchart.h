// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "ui/charts/throughputplot.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QTableView;

namespace turbolane::ui {

class ChartLegend;
class HoursModel;
class Label;

/// What a connection carried, against what it may carry: title and legend, the figures, boosts
/// shaded behind them. The right edge is the carrier's now.
class ThroughputChart final : public QWidget {
    Q_OBJECT

public:
    /// Why there are no figures.
    enum class Lack : std::uint8_t {
        Asked, ///< they are on their way
        None ///< there is no connection, or it has carried nothing yet
    };

    explicit ThroughputChart(const Clock &carrierClock, QWidget *parent = nullptr);

    /// How much time is shown, and how it is called: "Last 24 hours".
    void setSpan(Seconds span, const QString &title);
    /// A time that is over, in the place of one that ends now.
    void setTime(Interval time, const QString &title);
    /// In a place of its own, under a heading with controls at the end of its row: boosts say how
    /// long they are, and some of the time to come is shown.
    void enlarge(const QString &heading, QWidget *controls);
    void setZone(const QTimeZone &zone);
    /// Where none come any more, the right edge is the last of them, and says when that was.
    void setLive(bool live);
    void setMarkEvery(int pixels) { m_plot->setMarkEvery(pixels); }

    /// Oldest first; a pause of more than gap is shown as one.
    void setSamples(std::vector<TelemetrySample> samples, Millis gap);
    void append(const TelemetrySample &sample);
    void clear(Lack lack, const QString &notice);
    void setBands(std::vector<BoostBand> bands);
    /// The clock went on; figures that fell off the left edge are gone.
    void follow();

    /// The same figures hour by hour, in rows.
    void showAsTable(bool table);
    bool isTable() const;

    const ThroughputPlot &plot() const { return *m_plot; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable();
    void redraw();
    void listHours();
    void tell();
    void placeLegend();

    const Clock &m_carrierClock;
    ThroughputData m_data;
    ThroughputPlot *m_plot;
    HoursModel *m_hours;
    QTableView *m_table;
    QStackedWidget *m_figures;
    Label *m_title;
    ChartLegend *m_legend;
    Label *m_drops; ///< what the rate limit dropped; in a large one, where that is counted
    QHBoxLayout *m_head;
    ThroughputPlot::Scene m_scene;
    bool m_live = true;
    Seconds m_span{std::chrono::hours(24)};
    QWidget *m_controls = nullptr;
    QString m_name; ///< of the time shown
    std::optional<Interval> m_fixed; ///< empty: the last m_span
};

} // namespace turbolane::ui
