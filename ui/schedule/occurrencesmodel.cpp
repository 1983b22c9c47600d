// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/occurrencesmodel.h"

#include "ui/schedule/schedulewords.h"
#include "ui/style/fonts.h"
#include "ui/text.h"
#include "ui/textorder.h"

namespace turbolane::ui {

QString OccurrenceRow::key() const
{
    return text::fromStd(schedule.text()) + u' ' + text::fromStd(turbolane::text(time.askedFor()));
}

QVariant OccurrencesModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column == Price ? text::ofFigures : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::FontRole)
        return font(Type::Caption);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case When: return tr("When");
    case Name: return tr("Schedule");
    case Subject: return tr("Boosts");
    case Repeats: return tr("Repeats");
    case State: return tr("State");
    case Price: return tr("Costs at most");
    case ColumnCount: break;
    }
    return {};
}

QVariant OccurrencesModel::cell(const OccurrenceRow &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return heading(column, role);
    if (role == ToneRole)
        return int(toneOf(row.time.state));
    if (role == Qt::FontRole)
        return font(column == When ? Type::Strong : Type::Body);
    if (role == Qt::ToolTipRole && column == State)
        return row.why;
    if (role == Qt::AccessibleTextRole && column == When)
        return tr("%1, %2, %3, %4", "time, schedule, connection, state")
            .arg(words(row, When), row.name, row.subject, words(row, State));
    return role == Qt::DisplayRole ? words(row, column) : QVariant();
}

QString OccurrencesModel::words(const OccurrenceRow &row, int column) const
{
    switch (Column(column)) {
    case When: return timesOf(row.time);
    case Name: return row.name;
    case Subject: return row.subject;
    case Repeats: return row.repeats;
    case State: return wordOf(row.time.state);
    case Price: return row.time.price ? text::money(*row.time.price) : QStringLiteral("\u2013");
    case ColumnCount: break;
    }
    return {};
}

} // namespace turbolane::ui
