// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/portfolio.h"
#include "ui/kit/card.h"

namespace turbolane::ui {

class Badge;
class Label;
class MoneyLabel;
class SplitBar;

/// This month so far: the one hero figure of the page, what it grows by, and what it is made of.
class SoFarCard final : public Card {
    Q_OBJECT

public:
    explicit SoFarCard(QWidget *parent = nullptr);

    /// behind: how late its figures are; zero: they are not.
    void show(const client::Portfolio &portfolio, Seconds behind);

private:
    void showSum(const Charges &charges, bool live);

    MoneyLabel *m_total;
    Badge *m_standing;
    Label *m_pace;
    SplitBar *m_split;
    Label *m_base;
    Label *m_ports;
    Label *m_boosts;
};

} // namespace turbolane::ui
