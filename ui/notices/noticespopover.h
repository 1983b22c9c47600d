// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/happenings/happeningsmodel.h"

#include <QFrame>

class QListView;

namespace turbolane::ui {

class Label;

/// The newest notices; one leads to its place. Esc closes it, and so does a press anywhere else.
class NoticesPopover final : public QFrame {
    Q_OBJECT

public:
    explicit NoticesPopover(QWidget *parent = nullptr);

    void show(const QList<Happening> &notices, Instant now);
    void openBelow(const QWidget &anchor);

signals:
    void chosen(const turbolane::ui::Happening &notice);
    void allWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void take(const QModelIndex &index);

    HappeningsModel m_model;
    QListView *m_list;
    Label *m_none;
};

} // namespace turbolane::ui
