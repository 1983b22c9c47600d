// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/happenings/happeningsmodel.h"

#include "ui/text.h"

#include <QDateTime>
#include <QTimeZone>

namespace turbolane::ui {

namespace {

QDate dayOf(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(),
                                          QTimeZone::systemTimeZone())
        .date();
}

} // namespace

void HappeningsModel::show(const QList<Happening> &all)
{
    m_isByDay = false;
    QList<HappeningRow> rows;
    rows.reserve(all.size());
    for (const Happening &one : all)
        rows.append({.one = one});
    replaceWith(rows);
}

void HappeningsModel::showByDay(const QList<Happening> &all)
{
    m_isByDay = true;
    QList<HappeningRow> rows;
    QDate last;
    for (const Happening &one : all) {
        if (const QDate day = dayOf(one.at); day != last) {
            last = day;
            Happening head;
            head.id = QStringLiteral("day/") + day.toString(Qt::ISODate);
            head.what = titleOf(day);
            rows.append({.one = head, .day = day});
        }
        rows.append({.one = one});
    }
    replaceWith(rows);
}

const Happening *HappeningsModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || row(index.row()).day.isValid())
        return nullptr;
    return &row(index.row()).one;
}

Qt::ItemFlags HappeningsModel::flags(const QModelIndex &index) const
{
    return index.isValid() && row(index.row()).day.isValid() ? Qt::ItemNeverHasChildren
                                                             : KeyedListModel::flags(index);
}

QString HappeningsModel::titleOf(QDate day) const
{
    const QDate today = dayOf(m_now);
    const Instant noon(
        Millis(QDateTime(day, QTime(12, 0), QTimeZone::systemTimeZone()).toMSecsSinceEpoch()));
    const QString date =
        tr("%1 %2", "weekday, date").arg(text::weekdayName(noon), text::date(noon));
    if (day == today)
        return tr("Today, %1", "date").arg(date);
    if (day == today.addDays(-1))
        return tr("Yesterday, %1", "date").arg(date);
    return date;
}

QVariant HappeningsModel::heading(int, int role) const
{
    return role == Qt::DisplayRole ? QVariant(tr("Events")) : QVariant();
}

QVariant HappeningsModel::dayCell(const HappeningRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return row.one.what;
    case IsDayRole: return true;
    case IdRole: return row.one.id;
    default: return {};
    }
}

QVariant HappeningsModel::cell(const HappeningRow &row, int, int role) const
{
    if (row.day.isValid())
        return dayCell(row, role);
    const Happening &one = row.one;
    switch (role) {
    case Qt::DisplayRole: return one.what;
    case WhenRole: return m_isByDay ? text::timeWithSeconds(one.at) : text::moment(one.at, m_now);
    case ToneRole: return int(one.tone);
    case DetailRole: return one.detail;
    case AboutRole: return one.about;
    case IsDayRole: return false;
    case IdRole: return one.id;
    case Qt::ToolTipRole: return text::clock(one.at);
    case Qt::AccessibleTextRole: {
        const QString what =
            tr("%1, %2, %3", "when, what, detail").arg(text::clock(one.at), one.what, one.detail);
        return one.about.isEmpty() ? what : tr("%1, %2", "what, of what").arg(what, one.about);
    }
    default: return {};
    }
}

} // namespace turbolane::ui
