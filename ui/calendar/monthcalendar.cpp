// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/monthcalendar.h"

#include "ui/calendar/blockpainter.h"
#include "ui/calendar/weekpainter.h"
#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/text.h"
#include "ui/textlocale.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr int header = 32;
constexpr int dayHead = 26;
constexpr int chip = 20; ///< a block, with the air below it
constexpr int daysAWeek = 7;
const QDate someDay(1970, 1, 1);

} // namespace

MonthCalendar::MonthCalendar(const BlocksModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_plan(someDay, text::firstDayOfWeek(), m_zone)
    , m_day(someDay)
{
    setObjectName(QStringLiteral("monthCalendar"));
    setAccessibleName(tr("Month of boosts"));
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // time runs the same way in every language
    setMinimumSize(480, 240);
    const auto renew = [this] {
        if (!m_chosen.isEmpty() && m_model.numberOf(m_chosen) < 0)
            choose({});
        describe();
        update();
    };
    connect(&model, &QAbstractItemModel::rowsInserted, this, renew);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, renew);
    connect(&model, &QAbstractItemModel::rowsMoved, this, renew);
    connect(&model, &QAbstractItemModel::dataChanged, this, renew);
}

void MonthCalendar::show(QDate day, const QTimeZone &zone)
{
    m_zone = zone;
    m_day = day;
    m_plan = MonthPlan(day, text::firstDayOfWeek(), zone);
    describe();
    update();
}

void MonthCalendar::setNow(Instant now)
{
    m_now = now;
    update();
}

void MonthCalendar::setChosen(const QString &block)
{
    m_chosen = block;
    describe();
    update();
}

void MonthCalendar::choose(const QString &block)
{
    if (block == m_chosen)
        return;
    setChosen(block);
    emit blockChosen(block);
}

/// Fewer blocks where one line is needed to say how many more there are.
MonthCalendar::Cell MonthCalendar::cellOf(int place) const
{
    const int top = grown(header);
    const int week = place / daysAWeek;
    const int from = top + (height() - top) * week / m_plan.weeks();
    const int high = top + (height() - top) * (week + 1) / m_plan.weeks() - from;
    const int left = width() * (place % daysAWeek) / daysAWeek;
    const int right = width() * (place % daysAWeek + 1) / daysAWeek;
    Cell cell{.at = QRect(left, from, right - left, high), .rows = {}, .more = 0, .moreAt = {}};
    const std::vector<int> rows = m_plan.rowsOf(place, m_model.rows());
    const int room = std::max(0, (high - grown(dayHead) - 2) / grown(chip));
    const bool areAllShown = int(rows.size()) <= room;
    const int shown = areAllShown ? int(rows.size()) : std::max(0, room - 1);
    QRect line(left + 5, cell.at.top() + grown(dayHead), cell.at.width() - 10, grown(chip) - 2);
    for (int number = 0; number < shown; ++number) {
        cell.rows.emplace_back(rows[std::size_t(number)], line);
        line.translate(0, grown(chip));
    }
    cell.more = int(rows.size()) - shown;
    if (cell.more > 0)
        cell.moreAt = line;
    return cell;
}

int MonthCalendar::placeAt(QPoint point) const
{
    for (int place = 0; place < int(m_plan.days().size()); ++place)
        if (cellOf(place).at.contains(point))
            return place;
    return -1;
}

QRect MonthCalendar::placeOf(QDate day) const
{
    const int place = m_plan.placeOf(day);
    return place < 0 ? QRect() : cellOf(place).at;
}

QRect MonthCalendar::moreOf(QDate day) const
{
    const int place = m_plan.placeOf(day);
    return place < 0 ? QRect() : cellOf(place).moreAt;
}

QRect MonthCalendar::placeOf(const QString &block) const
{
    for (int place = 0; place < int(m_plan.days().size()); ++place)
        for (const auto &[row, at] : cellOf(place).rows)
            if (m_model.row(row).id == block)
                return at;
    return {};
}

void MonthCalendar::paintHead(QPainter &painter, int place, const QRect &at) const
{
    const DayScale &day = m_plan.days().at(std::size_t(place));
    const bool isToday = day.time().contains(m_now);
    const Colour ink = isToday    ? Colour::Blue
        : m_plan.isOfMonth(place) ? Colour::Ink
                                  : Colour::Ink3;
    const bool isFirst = day.date().day() == 1;
    const QString words =
        isFirst ? text::day(day.time().from(), m_zone) : text::locale().toString(day.date().day());
    TextLine{words, ui::font(Type::Small, isToday ? 600 : 500)}.paint(
        painter, QRect(at.left() + 8, at.top() + 3, at.width() - 16, grown(20)), colour(ink));
    if (day.date() == m_day && hasFocus() && m_chosen.isEmpty())
        paintFocusInside(painter, QRectF(at).adjusted(2, 2, -1, -1), 6);
}

void MonthCalendar::paintCell(QPainter &painter, int place) const
{
    const Cell cell = cellOf(place);
    if (!m_plan.isOfMonth(place))
        painter.fillRect(cell.at, colour(Colour::Canvas));
    painter.setPen(colour(Colour::Line));
    painter.drawRect(QRectF(cell.at).adjusted(-0.5, -0.5, -0.5, -0.5));
    paintHead(painter, place, cell.at);
    const Instant midnight = m_plan.days().at(std::size_t(place)).time().from();
    for (const auto &[row, at] : cell.rows) {
        CalendarBlock block = m_model.row(row);
        const bool begins = block.time.from() >= midnight;
        const QString name = block.title;
        block.title = begins ? text::time(block.time.from(), m_zone) + u' ' + name : name;
        const bool isChosen = block.id == m_chosen;
        paintBlock(painter, block,
                   {.row = row, .day = 0, .at = QRectF(at), .begins = begins, .ends = true},
                   {.isChosen = isChosen, .hasFocus = isChosen && hasFocus()});
    }
    if (cell.more > 0)
        TextLine{text::counted(tr("+%n more", nullptr, cell.more), cell.more),
                 ui::font(Type::Caption, 600)}
            .paint(painter, cell.moreAt.adjusted(4, 0, 0, 0), colour(Colour::Blue));
}

void MonthCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(rect(), colour(Colour::Surface));
    for (int place = 0; place < int(m_plan.days().size()); ++place)
        paintCell(painter, place);
    for (int day = 0; day < daysAWeek; ++day) {
        const QDate date = m_plan.days().at(std::size_t(day)).date();
        const QRect at(width() * day / daysAWeek + 8, 0, width() / daysAWeek - 16, grown(header));
        TextLine{text::locale().toString(date, QStringLiteral("ddd")), ui::font(Type::Caption, 500)}
            .paint(painter, at, colour(Colour::Ink2));
    }
    paintWeekFrame(painter, rect());
}

void MonthCalendar::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const int place = placeAt(point);
    if (place < 0 || event->button() != Qt::LeftButton)
        return;
    const QDate date = m_plan.days().at(std::size_t(place)).date();
    const Cell cell = cellOf(place);
    if (cell.more > 0 && cell.moreAt.contains(point)) {
        emit weekWanted(date);
        return;
    }
    const auto hit = std::ranges::find_if(
        cell.rows, [&](const auto &row) { return row.second.contains(point); });
    const QString block = hit == cell.rows.end() ? QString() : m_model.row(hit->first).id;
    goTo(date);
    choose(block);
}

void MonthCalendar::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int place = placeAt(event->position().toPoint());
    if (place >= 0)
        emit weekWanted(m_plan.days().at(std::size_t(place)).date());
}

void MonthCalendar::goTo(QDate day)
{
    choose({});
    emit dayChanged(day);
}

/// Through the day's own, and then none again.
void MonthCalendar::chooseNext()
{
    const std::vector<int> rows = m_plan.rowsOf(m_plan.placeOf(m_day), m_model.rows());
    const auto at =
        std::ranges::find_if(rows, [this](int row) { return m_model.row(row).id == m_chosen; });
    const auto next = at == rows.end() ? rows.begin() : at + 1;
    choose(next == rows.end() ? QString() : m_model.row(*next).id);
}

void MonthCalendar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return goTo(m_day.addDays(-1));
    case Qt::Key_Right: return goTo(m_day.addDays(1));
    case Qt::Key_Up: return goTo(m_day.addDays(-daysAWeek));
    case Qt::Key_Down: return goTo(m_day.addDays(daysAWeek));
    case Qt::Key_Space: return chooseNext();
    case Qt::Key_Enter:
    case Qt::Key_Return: emit weekWanted(m_day); return;
    case Qt::Key_Delete:
        if (!m_chosen.isEmpty())
            emit removeWanted();
        return;
    case Qt::Key_PageUp: emit monthWanted(-1); return;
    case Qt::Key_PageDown: emit monthWanted(1); return;
    case Qt::Key_Home: emit todayWanted(); return;
    case Qt::Key_Escape:
        if (!m_chosen.isEmpty())
            return choose({});
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void MonthCalendar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MonthCalendar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MonthCalendar::describe()
{
    const int place = m_plan.placeOf(m_day);
    const int number = m_model.numberOf(m_chosen);
    const int count = place < 0 ? 0 : int(m_plan.rowsOf(place, m_model.rows()).size());
    const QString said = number >= 0
        ? m_model.spoken(number)
        : tr("%1, %2. Space goes through them, Enter opens the week.", "day, how many boosts")
              .arg(text::locale().toString(m_day, QStringLiteral("dddd d MMMM")),
                   text::counted(tr("%n boost(s)", nullptr, count), count));
    if (said == accessibleDescription())
        return;
    setAccessibleDescription(said);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

} // namespace turbolane::ui
