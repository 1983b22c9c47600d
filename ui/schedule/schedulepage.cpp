// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/schedulepage.h"

#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/calendar/blocksmodel.h"
#include "ui/calendar/monthcalendar.h"
#include "ui/calendar/weekcalendar.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/kit/segmentedchoice.h"
#include "ui/schedule/blocklegend.h"
#include "ui/schedule/proposalcolumn.h"
#include "ui/schedule/schedulecolumn.h"
#include "ui/schedule/scheduledialog.h"
#include "ui/schedule/timeslist.h"
#include "ui/schedule/transfercolumn.h"
#include "ui/schedule/weekwords.h"
#include "ui/text.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace turbolane::ui {

namespace {

constexpr std::chrono::seconds eachSecond{1};
constexpr int daysAWeek = 7;

/// What is moved is still there, and still to come; one that is not in this week may well be.
bool canGoOn(const Proposal &proposal, const SourcedBlocks &all)
{
    const auto block = std::ranges::find(all.blocks, proposal.block, &CalendarBlock::id);
    return block == all.blocks.end() || block->movable;
}

} // namespace

SchedulePage::SchedulePage(const Desk &desk, QWidget *parent)
    : Surface(Colour::Canvas, parent)
    , m_desk(desk)
    , m_day(dateOf(desk.clock.now()))
    , m_files(desk)
    , m_nights(desk)
    , m_costs(desk)
    , m_model(new BlocksModel(this))
    , m_top(new ScheduleTop(this))
    , m_summary(new Label(Type::Small, Colour::Ink2, {}, this))
    , m_told(new Label(Type::Small, Colour::Ink2, {}, this))
    , m_legend(new BlockLegend(this))
    , m_which(new SegmentedChoice(tr("Which times")))
    , m_week(new WeekCalendar(*m_model))
    , m_month(new MonthCalendar(*m_model))
    , m_list(new TimesList(desk))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget(this))
    , m_column(new ScheduleColumn(desk))
    , m_proposal(new ProposalColumn(desk))
    , m_transfer(new TransferColumn(desk))
    , m_side(new QStackedWidget(this))
    , m_new(new Button(ButtonKind::Primary, tr("Schedule boost"), this))
    , m_plan(new Button(ButtonKind::Secondary, tr("Plan a transfer"), this))
{
    nameAll();
    auto *row = boxed<QHBoxLayout>(this, {}, 0);
    row->addWidget(main(), 1);
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addWidget(m_side);
    wire();
    wireWeek();
    wireMonth();
    wireProposal();
    wireTransfer();
    setView(ScheduleView::Week);
}

void SchedulePage::nameAll()
{
    setObjectName(QStringLiteral("schedulePage"));
    m_summary->setObjectName(QStringLiteral("scheduleSummary"));
    m_which->setObjectName(QStringLiteral("whichTimes"));
    m_new->setObjectName(QStringLiteral("scheduleBoost"));
    m_told->setObjectName(QStringLiteral("fileTold"));
    m_told->hide();
    m_new->setGlyph({.name = "plus", .stroke = 2});
    m_new->hide();
    m_which->setChoices({tr("To come"), tr("All")});
    m_tick.setInterval(eachSecond);
    setGrownWidth(m_side, scheduleSideWidth);
    m_side->addWidget(m_column);
    m_side->addWidget(m_proposal);
    m_side->addWidget(m_transfer);
    m_plan->setObjectName(QStringLiteral("planTransfer"));
    m_plan->setButtonSize(ButtonSize::Small);
}

QWidget *SchedulePage::main()
{
    auto *all = new QWidget(this);
    auto *column = boxed<QVBoxLayout>(all, {24, 20, 24, 20}, 12);
    auto *head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_legend);
    head->addWidget(m_which);
    head->addWidget(m_plan);
    column->addLayout(head);
    column->addWidget(m_told);
    auto *list = new Card;
    boxed<QVBoxLayout>(list, {1, 8, 1, 8}, 0)->addWidget(m_list);
    auto *empty = new Card;
    boxed<QVBoxLayout>(empty, {1, 8, 1, 8}, 0)->addWidget(m_empty);
    for (QWidget *page : std::initializer_list<QWidget *>{m_week, list, empty, m_month})
        m_stack->addWidget(page);
    column->addWidget(m_stack, 1);
    return all;
}

void SchedulePage::wire()
{
    connect(m_new, &Button::clicked, this, [this] { schedule(); });
    connect(&m_nights, &NightBand::changed, this, &SchedulePage::showNights);
    connect(&m_costs, &BoostCosts::changed, this, &SchedulePage::refresh);
    connect(m_which, &SegmentedChoice::chosen, this, &SchedulePage::refresh);
    connect(&m_tick, &QTimer::timeout, this, &SchedulePage::beat);
    connect(m_top, &ScheduleTop::stepWanted, this, &SchedulePage::step);
    connect(m_top, &ScheduleTop::viewChosen, this, &SchedulePage::setView);
    connect(m_top, &ScheduleTop::saveWanted, this, [this] { m_files.save(window()); });
    connect(m_top, &ScheduleTop::openWanted, this, [this] { m_files.open(window()); });
    connect(&m_files, &CalendarFiles::told, this, [this](const QString &what, bool isBad) {
        m_told->setColour(isBad ? Colour::Bad : Colour::Ink2);
        m_told->setText(what);
        m_told->setVisible(!what.isEmpty());
    });
    const auto today = [this] { goTo(dateOf(m_desk.clock.now())); };
    connect(m_top, &ScheduleTop::todayWanted, this, today);
    connect(m_week, &WeekCalendar::todayWanted, this, today);
    connect(m_list, &TimesList::chosenChanged, this, &SchedulePage::showChosen);
    connect(m_column, &ScheduleColumn::changeWanted, this, &SchedulePage::changeSeries);
    connect(m_list, &TimesList::removeWanted, m_column, &ScheduleColumn::skip);
    connect(&m_desk.portfolio, &client::Portfolio::changed, this,
            [this](const client::PortfolioChange &change) {
                using Subject = client::PortfolioChange::Subject;
                constexpr std::array told{Subject::Plans, Subject::Standing, Subject::Connection,
                                          Subject::Boost, Subject::Maintenance};
                if (isVisible() && std::ranges::find(told, change.subject) != told.end())
                    refresh();
            });
}

void SchedulePage::wireWeek()
{
    connect(m_week, &WeekCalendar::weekWanted, this, &SchedulePage::step);
    connect(m_week, &WeekCalendar::blockChosen, this, [this](const QString &block) {
        m_month->setChosen(block);
        showChosen();
    });
    connect(m_week, &WeekCalendar::removeWanted, m_column, &ScheduleColumn::askToRemove);
    connect(m_week, &WeekCalendar::proposed, this, &SchedulePage::followProposal);
    connect(m_week, &WeekCalendar::editWanted, this, &SchedulePage::edit);
}

void SchedulePage::wireMonth()
{
    connect(m_month, &MonthCalendar::monthWanted, this, &SchedulePage::step);
    connect(m_month, &MonthCalendar::dayChanged, this, &SchedulePage::goTo);
    connect(m_month, &MonthCalendar::todayWanted, this,
            [this] { goTo(dateOf(m_desk.clock.now())); });
    connect(m_month, &MonthCalendar::weekWanted, this, &SchedulePage::openWeek);
    connect(m_month, &MonthCalendar::blockChosen, this, [this](const QString &block) {
        m_week->setChosen(block);
        showChosen();
    });
    connect(m_month, &MonthCalendar::removeWanted, m_column, &ScheduleColumn::askToRemove);
}

QWidget *SchedulePage::controls() const
{
    return m_top;
}

QWidget *SchedulePage::primary() const
{
    return m_new;
}

bool SchedulePage::isList() const
{
    return m_top->view() == ScheduleView::List;
}

bool SchedulePage::isMonth() const
{
    return m_top->view() == ScheduleView::Month;
}

QString SchedulePage::chosen() const
{
    return isMonth() ? m_month->chosen() : m_week->chosen();
}

void SchedulePage::focusInEvent(QFocusEvent *event)
{
    QWidget *const shown = m_stack->currentWidget();
    if (shown == m_week || shown == m_month)
        shown->setFocus(event->reason());
    else if (m_list->count() > 0)
        m_list->setFocus(event->reason());
}

void SchedulePage::showEvent(QShowEvent *event)
{
    Surface::showEvent(event);
    refresh();
    m_tick.start();
}

void SchedulePage::hideEvent(QHideEvent *event)
{
    Surface::hideEvent(event);
    m_tick.stop();
}

/// What is left of a boost that runs, and where now is.
void SchedulePage::beat()
{
    if (std::ranges::find(m_blocks.blocks, BlockKind::Running, &CalendarBlock::kind)
        != m_blocks.blocks.end())
        return refresh();
    m_week->setNow(m_desk.clock.now());
    m_month->setNow(m_desk.clock.now());
}

void SchedulePage::setView(ScheduleView view)
{
    if (m_week->proposal())
        dropProposal();
    m_top->setView(view);
    m_which->setVisible(isList());
    m_legend->setVisible(!isList());
    refresh();
}

void SchedulePage::goTo(QDate day)
{
    m_day = day;
    refresh();
}

void SchedulePage::openWeek(QDate day)
{
    m_day = day;
    setView(ScheduleView::Week);
    m_week->setFocus();
}

void SchedulePage::step(int step)
{
    goTo(isMonth() ? m_day.addMonths(step) : m_day.addDays(qint64(step) * daysAWeek));
}

void SchedulePage::refresh()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    m_week->show(firstDayOfWeek(m_day), zone);
    m_week->setNow(m_desk.clock.now());
    m_month->show(m_day, zone);
    m_month->setNow(m_desk.clock.now());
    m_costs.want();
    m_nights.want();
    m_blocks = blocksOf(m_desk.portfolio.picture(), isMonth() ? m_month->time() : m_week->time(),
                        m_desk.clock.now(), m_costs.known());
    m_model->replaceWith(m_blocks.blocks + m_transfer->blocks());
    m_legend->show(m_model->rows());
    if (m_week->proposal() && !canGoOn(*m_week->proposal(), m_blocks))
        dropProposal();
    if (m_blocks.sources.contains(m_placed))
        m_week->setChosen(std::exchange(m_placed, {}));
    m_list->refresh(m_which->current() == 1);
    refreshHead();
    showMain();
    showChosen();
}

void SchedulePage::refreshHead()
{
    const QDate first = firstDayOfWeek(m_day);
    m_top->setTitle(isList() ? QString() : isMonth() ? monthTitle(m_day) : weekTitle(first));
    if (isList())
        return m_summary->setText(m_list->summary());
    const BoostSum sum = sumOf(m_blocks, isMonth() ? m_month->monthTime() : m_week->time());
    m_summary->setText(sumWords(sum, isMonth()));
}

void SchedulePage::showMain()
{
    const bool isLoaded = m_desk.portfolio.isLoaded();
    if (isLoaded && !isList())
        return m_stack->setCurrentWidget(isMonth() ? static_cast<QWidget *>(m_month) : m_week);
    if (isLoaded && m_list->count() > 0)
        return m_stack->setCurrentIndex(1);
    showInstead();
    m_stack->setCurrentIndex(2);
}

void SchedulePage::showChosen()
{
    const BlockSource source = isList() ? m_list->chosen() : m_blocks.sources.value(chosen());
    m_column->show(source);
    if (!m_week->proposal())
        m_side->setCurrentWidget(source == BlockSource() ? besideNothing() : m_column);
    showNights();
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
    schedule(ConnectionId());
}

void SchedulePage::schedule(const ConnectionId &connection)
{
    auto *dialog = new ScheduleDialog(m_desk, window());
    if (!connection.isEmpty())
        dialog->choose(connection);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SchedulePage::changeSeries(const ScheduleId &id)
{
    const Schedule *schedule = m_desk.portfolio.picture().schedule(id);
    if (schedule == nullptr)
        return;
    auto *dialog = new ScheduleDialog(m_desk, *schedule, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace turbolane::ui
