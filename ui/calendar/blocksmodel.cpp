// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/blocksmodel.h"

#include "ui/text.h"

#include <QCoreApplication>

namespace turbolane::ui {

QString whenWords(Interval time)
{
    return QCoreApplication::translate("Calendar", "%1 %2, %3 to %4", "weekday, date, time, time")
        .arg(text::weekdayName(time.from()), text::day(time.from()), text::time(time.from()),
             text::time(time.to()));
}

QVariant BlocksModel::heading(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Title: return tr("Boosts");
    case Line: return tr("Bandwidth");
    case State: return tr("State");
    case When: return tr("When");
    case ColumnCount: break;
    }
    return {};
}

QVariant BlocksModel::cell(const CalendarBlock &block, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Title: return block.title;
    case Line: return block.line;
    case State: return block.state;
    case When: return whenWords(block.time);
    case ColumnCount: break;
    }
    return {};
}

QString BlocksModel::spoken(int number) const
{
    const CalendarBlock &block = row(number);
    QStringList words{block.title, block.line, whenWords(block.time), block.state, block.note};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

} // namespace turbolane::ui
