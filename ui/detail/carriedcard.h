// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/detail/carriedreader.h"
#include "ui/detail/detailsight.h"
#include "ui/kit/card.h"

namespace turbolane::ui {

class SegmentedChoice;
class ThroughputChart;

/// What it carried against what was committed, with its boosts, over an hour up to 30 days.
class CarriedCard final : public Card {
    Q_OBJECT

public:
    explicit CarriedCard(const Desk &desk, QWidget *parent = nullptr);

    /// An empty id: none. Nothing is asked then.
    void follow(const ConnectionId &connection) { m_reader.follow(connection); }
    void show(const DetailSight &sight);
    /// The figures in rows, or as a chart again.
    void toggleTable();
    Seconds length() const { return m_reader.span().length; }
    /// The latest of what was read.
    std::optional<TelemetrySample> latest() const;

signals:
    /// Other figures, or another span.
    void changed();

private:
    void chooseSpan(int span);
    QString lackOf(const DetailSight &sight) const;

    CarriedReader m_reader;
    SegmentedChoice *m_span;
    ThroughputChart *m_chart;
};

} // namespace turbolane::ui
