// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/detail/detailsight.h"
#include "ui/kit/card.h"

class QVBoxLayout;

namespace turbolane::ui {

class Badge;
class DayStrip;
class Label;

/// How much of the last 30 days it was carried, against what was promised: a bar a day, and every
/// disturbance with its cause in words.
class ServiceCard final : public Card {
    Q_OBJECT

public:
    explicit ServiceCard(QWidget *parent = nullptr);

    void show(const DetailSight &sight);

private:
    void arrange();
    void showFigures(const Availability &availability, Interval asked);
    void showLack(const DetailSight &sight);

    Badge *m_verdict;
    DayStrip *m_strip;
    Label *m_first;
    Label *m_last;
    Label *m_words;
};

} // namespace turbolane::ui
