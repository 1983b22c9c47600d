// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/detail/detailsight.h"
#include "ui/kit/card.h"

namespace turbolane::ui {

class Label;
class RoundTripPlot;

/// The round trip of the paths that carried it, over the time that the throughput is shown of.
class RoundTripCard final : public Card {
    Q_OBJECT

public:
    explicit RoundTripCard(QWidget *parent = nullptr);

    void show(const DetailSight &sight, Seconds length);

private:
    RoundTripPlot *m_plot;
    Label *m_words;
};

} // namespace turbolane::ui
