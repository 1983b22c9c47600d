// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/calendarblock.h"
#include "ui/kit/keyedlistmodel.h"

namespace turbolane::ui {

/// What the calendars show, of whatever time: the one model behind week and month.
class BlocksModel final : public KeyedListModel<CalendarBlock> {
    Q_OBJECT

public:
    enum Column { Title, Line, State, When, ColumnCount };
    using KeyedListModel::KeyedListModel;

    /// All of it in one sentence: "seq-archive-iad, 2 to 10 Gbps, Tue 12 May, 22:00 to 06:00, Set".
    QString spoken(int row) const;

private:
    int columns() const override { return ColumnCount; }
    QVariant heading(int column, int role) const override;
    QVariant cell(const CalendarBlock &block, int column, int role) const override;
};

/// "Tue 12 May, 22:00 to 06:00", by the user's own clock.
QString whenWords(Interval time);

} // namespace turbolane::ui
