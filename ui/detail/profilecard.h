// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/badge.h"
#include "ui/kit/card.h"
#include "ui/text.h"

namespace turbolane::ui {

class FigureLabel;
class Label;

/// One bandwidth profile: its name, its bandwidth, whether it holds now, and what it costs.
class ProfileCard final : public Card {
    Q_OBJECT

public:
    explicit ProfileCard(const QString &title, QWidget *parent = nullptr);

    struct View {
        text::Figure bandwidth;
        QString state; ///< "Now", "Starting"; empty: it does not hold
        QString price;
        QString terms;
        bool isTurbo = false;
        bool isLit = false; ///< a turbo profile that holds, or is on its way
    };
    void show(const View &view);

private:
    Label *m_title;
    Badge *m_state;
    FigureLabel *m_bandwidth;
    Label *m_price;
    Label *m_terms;
};

} // namespace turbolane::ui
