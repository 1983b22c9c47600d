// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk.h"
#include "ui/schedule/boostblocks.h"
#include "ui/schedule/occurrencesmodel.h"

#include <QTableView>

namespace turbolane::ui {

/// The times of all schedules, in their order.
class TimesList final : public QTableView {
    Q_OBJECT

public:
    explicit TimesList(const Desk &desk, QWidget *parent = nullptr);

    /// all: also what is over, refused or taken out.
    void refresh(bool all);
    int count() const { return m_model->rowCount(); }
    /// About nothing: nothing is chosen.
    BlockSource chosen() const;
    /// "3 schedules, next Wed 13:00: sin-gcp-tyo".
    QString summary() const;

signals:
    void chosenChanged();
    void removeWanted(); ///< of the chosen one

private:
    QList<OccurrenceRow> rows(bool all) const;

    const Desk m_desk;
    OccurrencesModel *m_model;
};

} // namespace turbolane::ui
