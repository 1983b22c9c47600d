// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/detail/detailsight.h"
#include "ui/kit/card.h"

namespace turbolane::ui {

class Label;
class PathStrip;

/// Its path stop by stop, and under it the one that is held in case, where it is protected.
class PathCard final : public Card {
    Q_OBJECT

public:
    explicit PathCard(QWidget *parent = nullptr);

    void show(const DetailSight &sight);

private:
    void arrange();
    QString summaryOf(const DetailSight &sight) const;

    Label *m_summary;
    PathStrip *m_strip;
    Label *m_standbyWords;
    PathStrip *m_standby;
};

} // namespace turbolane::ui
