// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/schedulepage.h"

#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/delegates/celldelegate.h"
#include "ui/delegates/statedelegate.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/segmentedchoice.h"
#include "ui/schedule/schedulecolumn.h"
#include "ui/schedule/scheduledialog.h"
#include "ui/schedule/schedulewords.h"
#include "ui/text.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace turbolane::ui {

namespace {

constexpr int rowHeight = 36;

} // namespace

SchedulePage::SchedulePage(const Desk &desk, QWidget *parent)
    : Surface(Colour::Surface, parent)
    , m_desk(desk)
    , m_model(new OccurrencesModel(this))
    , m_summary(new Label(Type::Body, Colour::Ink2, {}, this))
    , m_which(new SegmentedChoice(tr("Which times")))
    , m_table(new QTableView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget(this))
    , m_column(new ScheduleColumn(desk, this))
    , m_new(new Button(ButtonKind::Primary, tr("Schedule boost"), this))
{
    setObjectName(QStringLiteral("schedulePage"));
    m_new->setObjectName(QStringLiteral("scheduleBoost"));
    m_new->setGlyph({.name = "plus", .stroke = 2});
    m_new->hide();
    auto *row = boxed<QHBoxLayout>(this, {}, 0);
    row->addWidget(list(), 1);
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addWidget(m_column);
    connect(m_new, &Button::clicked, this, &SchedulePage::schedule);
    connect(m_which, &SegmentedChoice::chosen, this, &SchedulePage::refresh);
    connect(&m_desk.portfolio, &client::Portfolio::changed, this,
            [this](const client::PortfolioChange &change) {
                using Subject = client::PortfolioChange::Subject;
                if (change.subject == Subject::Plans || change.subject == Subject::Standing
                    || change.subject == Subject::Connection)
                    refresh();
            });
    refresh();
}

QWidget *SchedulePage::primary() const
{
    return m_new;
}

QWidget *SchedulePage::list()
{
    auto *all = new QWidget(this);
    auto *column = boxed<QVBoxLayout>(all, {24, 16, 24, 0}, 12);
    auto *head = new QHBoxLayout;
    m_which->setObjectName(QStringLiteral("whichTimes"));
    m_which->setChoices({tr("To come"), tr("All")});
    head->addWidget(m_summary, 1);
    head->addWidget(m_which);
    column->addLayout(head);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    buildTable();
    return all;
}

void SchedulePage::buildTable()
{
    m_table->setObjectName(QStringLiteral("times"));
    m_table->setAccessibleName(tr("Scheduled boosts"));
    m_table->setAccessibleDescription(tr("Delete skips the chosen time."));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(OccurrencesModel::State,
                                      new StateDelegate(OccurrencesModel::ToneRole, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView &columns = *m_table->horizontalHeader();
    columns.setHighlightSections(false);
    columns.setSectionsClickable(false);
    columns.setSectionResizeMode(QHeaderView::ResizeToContents);
    columns.setSectionResizeMode(OccurrencesModel::Subject, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SchedulePage::showChosen);
    auto *skip = new QShortcut(QKeySequence(Qt::Key_Delete), m_table);
    skip->setContext(Qt::WidgetShortcut);
    connect(skip, &QShortcut::activated, m_column, &ScheduleColumn::skip);
}

void SchedulePage::focusInEvent(QFocusEvent *event)
{
    if (m_model->rowCount() > 0)
        m_table->setFocus(event->reason());
}

QList<OccurrenceRow> SchedulePage::rows() const
{
    const client::Picture &picture = m_desk.portfolio.picture();
    const bool showsAll = m_which->current() == 1;
    QList<OccurrenceRow> rows;
    for (const Schedule &schedule : picture.schedules())
        for (const Occurrence &time : schedule.occurrences)
            if (showsAll
                || (schedule.state == ScheduleState::Active && isToCome(time, m_desk.clock.now())))
                rows.append({.schedule = schedule.id,
                             .name = text::fromStd(schedule.name),
                             .subject = subjectOf(schedule, picture),
                             .repeats = repeatsWord(schedule.rule),
                             .time = time});
    std::ranges::stable_sort(rows, {}, [](const OccurrenceRow &row) { return row.time.startsAt; });
    return rows;
}

QString SchedulePage::summary() const
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

void SchedulePage::refresh()
{
    m_model->replaceWith(rows());
    m_summary->setText(summary());
    if (m_model->rowCount() == 0) {
        showInstead();
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentWidget(m_table);
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    }
    showChosen();
}

void SchedulePage::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount())
        return m_column->show({}, {});
    const OccurrenceRow &row = m_model->row(current.row());
    m_column->show(row.schedule, row.time.askedFor());
}

void SchedulePage::showInstead()
{
    const bool isLoaded = m_desk.portfolio.isLoaded();
    const QString title =
        isLoaded ? tr("No boost is scheduled") : tr("Asking the carrier for your schedules");
    if (std::exchange(m_instead, title) == title)
        return;
    EmptyState::Message message{.icon = "calendar-days", .title = title, .text = {}};
    if (isLoaded) {
        message.text = tr("A boost can start by itself: once, or every day, with its capacity "
                          "reserved and its price told before.");
        message.acts = {{tr("Schedule boost"), [this] { schedule(); }}};
    }
    m_empty->showMessage(message);
}

void SchedulePage::schedule()
{
    auto *dialog = new ScheduleDialog(m_desk, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace turbolane::ui
