// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/detail/detailsight.h"
#include "ui/happenings/happeningsmodel.h"

#include <QWidget>

class QListView;

namespace turbolane::ui {

class Card;
class Label;
class LinkButton;

/// What happened to it, newest first.
class EventsPart final : public QWidget {
    Q_OBJECT

public:
    explicit EventsPart(QWidget *parent = nullptr);

    void show(const DetailSight &sight);

signals:
    void allWanted();

private:
    HappeningsModel m_model;
    LinkButton *m_count;
    Card *m_card;
    QListView *m_list;
    Label *m_none;
};

} // namespace turbolane::ui
