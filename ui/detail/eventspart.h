// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/detail/detailsight.h"
#include "ui/detail/happenings.h"

#include <QWidget>

class QListView;

namespace turbolane::ui {

class Card;
class Label;

/// What happened to it, newest first.
class EventsPart final : public QWidget {
    Q_OBJECT

public:
    explicit EventsPart(QWidget *parent = nullptr);

    void show(const DetailSight &sight);

private:
    HappeningsModel m_model;
    Label *m_count;
    Card *m_card;
    QListView *m_list;
    Label *m_none;
};

} // namespace turbolane::ui
