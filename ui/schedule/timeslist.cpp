// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/timeslist.h"

#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/delegates/celldelegate.h"
#include "ui/delegates/statedelegate.h"
#include "ui/kit/grown.h"
#include "ui/schedule/schedulewords.h"
#include "ui/schedule/timereason.h"
#include "ui/text.h"

#include <QHeaderView>
#include <QShortcut>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr int lineHeight = 36;

} // namespace

TimesList::TimesList(const Desk &desk, QWidget *parent)
    : QTableView(parent)
    , m_desk(desk)
    , m_model(new OccurrencesModel(this))
{
    setObjectName(QStringLiteral("times"));
    setAccessibleName(tr("Scheduled boosts"));
    setAccessibleDescription(tr("Delete skips the chosen time."));
    setModel(m_model);
    setItemDelegate(new CellDelegate(this));
    setItemDelegateForColumn(OccurrencesModel::State,
                             new StateDelegate(OccurrencesModel::ToneRole, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    setGrownRows(this, lineHeight);
    QHeaderView &columns = *horizontalHeader();
    columns.setHighlightSections(false);
    columns.setSectionsClickable(false);
    columns.setSectionResizeMode(QHeaderView::ResizeToContents);
    columns.setSectionResizeMode(OccurrencesModel::Subject, QHeaderView::Stretch);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TimesList::chosenChanged);
    auto *skip = new QShortcut(QKeySequence(Qt::Key_Delete), this);
    skip->setContext(Qt::WidgetShortcut);
    connect(skip, &QShortcut::activated, this, &TimesList::removeWanted);
}

QList<OccurrenceRow> TimesList::rows(bool all) const
{
    const client::Picture &picture = m_desk.portfolio.picture();
    QList<OccurrenceRow> rows;
    for (const Schedule &schedule : picture.schedules())
        for (const Occurrence &time : schedule.occurrences)
            if (all
                || (schedule.state == ScheduleState::Active && isToCome(time, m_desk.clock.now())))
                rows.append({.schedule = schedule.id,
                             .name = text::fromStd(schedule.name),
                             .subject = subjectOf(schedule, picture),
                             .repeats = repeatsWord(schedule.rule),
                             .time = time,
                             .why = reasonOf(schedule, time, picture).words});
    std::ranges::stable_sort(rows, {}, [](const OccurrenceRow &row) { return row.time.startsAt; });
    return rows;
}

void TimesList::refresh(bool all)
{
    m_model->replaceWith(rows(all));
    if (m_model->rowCount() > 0 && !currentIndex().isValid())
        selectRow(0);
}

BlockSource TimesList::chosen() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount())
        return {};
    const OccurrenceRow &row = m_model->row(current.row());
    return {.schedule = row.schedule, .askedFor = row.time.askedFor(), .price = row.time.price};
}

QString TimesList::summary() const
{
    const client::Picture &picture = m_desk.portfolio.picture();
    const auto active =
        std::ranges::count(picture.schedules(), ScheduleState::Active, &Schedule::state);
    const QString count =
        text::counted(tr("%n schedule(s)", nullptr, int(active)), std::int64_t(active));
    for (const OccurrenceRow &row : m_model->rows())
        if (row.time.startsAt > m_desk.clock.now() && row.time.state != OccurrenceState::Refused)
            return tr("%1, next %2: %3", "count, time, connection")
                .arg(count, text::moment(row.time.startsAt, m_desk.clock.now()), row.subject);
    return count;
}

} // namespace turbolane::ui
