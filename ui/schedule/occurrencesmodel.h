// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/schedule.h"
#include "ui/kit/keyedlistmodel.h"

namespace turbolane::ui {

/// One time of a schedule, with what it is about.
struct OccurrenceRow {
    ScheduleId schedule;
    QString name; ///< of the schedule
    QString subject; ///< of the connection, or of the scene
    QString repeats;
    Occurrence time;
    QString why = {}; ///< it is as it is

    QString key() const;
    friend bool operator==(const OccurrenceRow &, const OccurrenceRow &) = default;
};

class OccurrencesModel final : public KeyedListModel<OccurrenceRow> {
    Q_OBJECT

public:
    enum Column { When, Name, Subject, Repeats, State, Price, ColumnCount };
    enum Role { ToneRole = Qt::UserRole };

    using KeyedListModel::KeyedListModel;

private:
    int columns() const override { return ColumnCount; }
    QVariant heading(int column, int role) const override;
    QVariant cell(const OccurrenceRow &row, int column, int role) const override;
    QString words(const OccurrenceRow &row, int column) const;
};

} // namespace turbolane::ui
