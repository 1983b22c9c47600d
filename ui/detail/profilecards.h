// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/detail/detailsight.h"

#include <QWidget>

class QLabel;

namespace turbolane::ui {

class LinkButton;
class Label;
class PriceList;
class ProfileCard;

/// What it carries always, what a press on Turbo raises it to, and what each costs.
class ProfileCards final : public QWidget {
    Q_OBJECT

public:
    explicit ProfileCards(QWidget *parent = nullptr);

    void show(const DetailSight &sight, const PriceList &prices);

signals:
    void changeWanted();

private:
    void showBase(const DetailSight &sight);
    void showTurbo(const DetailSight &sight);

    LinkButton *m_change;
    ProfileCard *m_base;
    ProfileCard *m_turbo;
    Label *m_plan;
};

} // namespace turbolane::ui
