// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/weekpainter.h"

#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/text.h"
#include "ui/textlocale.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr int hours = 24;
constexpr double minutesAnHour = 60;
constexpr double nightStrength = 0.55;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

double yOfHour(const WeekSight &sight, double hour)
{
    return sight.plan.header() + sight.plan.hourHeight() * hour - sight.scrolled;
}

void paintLine(QPainter &painter, double x1, double y1, double x2, double y2)
{
    painter.drawLine(QPointF(int(x1) + 0.5, int(y1) + 0.5), QPointF(int(x2) + 0.5, int(y2) + 0.5));
}

void paintHours(QPainter &painter, const WeekSight &sight)
{
    const QFont axis = font(Type::Caption, 500);
    for (int hour = 0; hour < hours; ++hour) {
        const double y = yOfHour(sight, hour);
        const bool isLight = hour % 2 == 1;
        const Colour strength = hour % 6 == 0 ? Colour::LineStrong : Colour::Line;
        painter.setPen(isLight ? withAlpha(colour(Colour::Line), 0.55) : colour(strength));
        if (y >= sight.plan.header())
            paintLine(painter, sight.plan.axis(), y, sight.width, y);
        if (isLight)
            continue;
        const QRect at(0, int(y) - grown(hour == 0 ? 1 : 8), int(sight.plan.axis()) - 10,
                       grown(16));
        if (at.top() >= sight.plan.header() - grown(9))
            TextLine{text::locale().toString(QTime(hour, 0), QStringLiteral("HH:mm")), axis,
                     Qt::AlignRight}
                .paint(painter, at, colour(Colour::Ink2));
    }
}

/// The part of a day's column in which that time lies; empty where it does not.
QRectF placeOf(const WeekSight &sight, int day, const Interval &time)
{
    const Interval whole = sight.plan.days().at(std::size_t(day)).time();
    if (!whole.overlaps(time))
        return {};
    const double from = sight.plan.yOf(day, std::max(time.from(), whole.from()));
    const double to = sight.plan.yOf(day, std::min(time.to(), whole.to()));
    return {sight.plan.leftOf(day), sight.plan.header() + from - sight.scrolled,
            sight.plan.dayWidth(), to - from};
}

void paintNights(QPainter &painter, const WeekSight &sight)
{
    for (int day = 0; day < WeekPlan::daysAWeek; ++day)
        for (const Interval &night : sight.nights)
            painter.fillRect(placeOf(sight, day, night), nightColour());
}

/// An hour that is left out, or one that comes twice, says so.
void paintLeaps(QPainter &painter, const WeekSight &sight)
{
    for (int number = 0; number < WeekPlan::daysAWeek; ++number) {
        const DayScale &day = sight.plan.days().at(std::size_t(number));
        const bool isLeftOut = day.leftOut().has_value();
        const auto stretch = isLeftOut ? day.leftOut() : day.twice();
        if (!stretch)
            continue;
        const QRectF at(
            sight.plan.leftOf(number) + 1, yOfHour(sight, stretch->from / minutesAnHour) + 1,
            sight.plan.dayWidth() - 1,
            (stretch->to - stretch->from) / minutesAnHour * sight.plan.hourHeight() - 1);
        painter.fillRect(at, colour(isLeftOut ? Colour::Sunken : Colour::BlueTint));
        const QString said = isLeftOut
            ? Words::tr("Clocks leap over this hour", "an hour that is left out")
            : Words::tr("This hour comes twice", "an hour in autumn");
        TextLine{said, font(Type::Caption)}.paint(painter, at.adjusted(8, 0, -4, 0).toRect(),
                                                  colour(Colour::Ink2));
    }
}

} // namespace

QColor nightColour()
{
    return withAlpha(colour(Colour::BlueTint), nightStrength);
}

void paintWeekGrid(QPainter &painter, const WeekSight &sight)
{
    paintNights(painter, sight);
    paintLeaps(painter, sight);
    paintHours(painter, sight);
    painter.setPen(colour(Colour::Line));
    for (int day = 0; day < WeekPlan::daysAWeek; ++day)
        paintLine(painter, sight.plan.leftOf(day), 0, sight.plan.leftOf(day), sight.bottom);
}

void paintWeekMarks(QPainter &painter, const WeekSight &sight,
                    const std::vector<CalendarMark> &marks)
{
    const QFont strong = font(Type::Caption, 600);
    for (const CalendarMark &mark : marks) {
        // What is due at midnight is due at the end of a day.
        const int day = sight.plan.dayOf(mark.at - Millis(1));
        if (day < 0)
            continue;
        const double y = sight.plan.header() + sight.plan.yOf(day, mark.at) - sight.scrolled;
        const double left = sight.plan.leftOf(day);
        const int width = textWidth(strong, mark.text) + 16;
        const int high = grown(20);
        // At a day's end, or over another mark's line, it stands above its own.
        const auto isBelow = [&](const CalendarMark &other) {
            const double its = sight.plan.header() + sight.plan.yOf(day, other.at) - sight.scrolled;
            return sight.plan.dayOf(other.at - Millis(1)) == day && its > y && its < y + high;
        };
        const bool isLow = y + high > sight.plan.header() + sight.plan.height() - sight.scrolled
            || std::ranges::any_of(marks, isBelow);
        const QRect plate(int(left) + 1, int(isLow ? y - high : y), width, high);
        QPen pen(colour(mark.isDeadline ? Colour::Ink : Colour::OkFill), 2);
        if (!mark.isDeadline)
            pen.setDashPattern({2, 1.5});
        painter.setPen(pen);
        painter.drawLine(QPointF(left, y), QPointF(left + sight.plan.dayWidth(), y));
        painter.fillRect(plate, colour(mark.isDeadline ? Colour::Ink : Colour::Surface));
        TextLine{mark.text, strong}.paint(painter, plate.adjusted(8, 0, -4, 0),
                                          colour(mark.isDeadline ? Colour::OnInk : Colour::Ok));
    }
}

void paintWeekNow(QPainter &painter, const WeekSight &sight)
{
    const int today = sight.plan.dayOf(sight.now);
    if (today < 0)
        return;
    const double y = sight.plan.header() + sight.plan.yOf(today, sight.now) - sight.scrolled;
    const QFont strong = font(Type::Caption, 600);
    const QRectF plate(4, y - grown(9), sight.plan.axis() - 12, grown(18));
    if (plate.top() < sight.plan.header() - 6)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = sight.plan.leftOf(today);
    painter.setPen(QPen(withAlpha(colour(Colour::Blue), 0.35), 1.5));
    painter.drawLine(QPointF(sight.plan.axis(), y), QPointF(left, y));
    painter.setPen(QPen(colour(Colour::Blue), 2));
    painter.drawLine(QPointF(left, y), QPointF(left + sight.plan.dayWidth(), y));
    painter.setPen(QPen(colour(Colour::Surface), 1));
    painter.setBrush(colour(Colour::Blue));
    painter.drawEllipse(QPointF(left, y), 4.5, 4.5);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(plate, 3, 3);
    painter.restore();
    TextLine{text::time(sight.now, sight.zone), strong, Qt::AlignHCenter}.paint(
        painter, plate.toRect(), colour(Colour::OnBlue));
}

void paintWeekFrame(QPainter &painter, const QRectF &bounds)
{
    const double radius = Tokens::shipped().radius(Radius::Large);
    QPainterPath corners;
    corners.addRect(bounds);
    QPainterPath inside;
    inside.addRoundedRect(bounds, radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(corners.subtracted(inside), colour(Colour::Canvas));
    painter.restore();
    paintBox(painter, bounds, {.fill = {}, .border = colour(Colour::Line), .radius = radius});
}

void paintWeekHeader(QPainter &painter, const WeekSight &sight)
{
    painter.fillRect(QRectF(0, 0, sight.width, sight.plan.header()), colour(Colour::Surface));
    painter.setPen(colour(Colour::LineStrong));
    paintLine(painter, sight.plan.axis(), sight.plan.header(), sight.width, sight.plan.header());
    const int today = sight.plan.dayOf(sight.now);
    for (int number = 0; number < WeekPlan::daysAWeek; ++number) {
        const double left = sight.plan.leftOf(number);
        painter.setPen(colour(Colour::Line));
        paintLine(painter, left, 0, left, sight.plan.header());
        const bool isToday = number == today;
        const QDate date = sight.plan.days().at(std::size_t(number)).date();
        const QLocale locale = text::locale();
        const int width = int(sight.plan.dayWidth()) - 16;
        TextLine{locale.toString(date, QStringLiteral("ddd")),
                 font(Type::Caption, isToday ? 600 : 500)}
            .paint(painter, QRect(int(left) + 12, grown(10), width, grown(16)),
                   colour(isToday ? Colour::Ink : Colour::Ink2));
        const QString figure = locale.toString(date.day());
        const QFont strong = font(Type::Title);
        TextLine{figure, strong}.paint(painter, QRect(int(left) + 12, grown(26), width, grown(20)),
                                       colour(isToday ? Colour::Blue : Colour::Ink));
        if (isToday)
            TextLine{Words::tr("today", "beside the day of the month"), font(Type::Caption, 500)}
                .paint(painter,
                       QRect(int(left) + 15 + textWidth(strong, figure), grown(28),
                             width - 3 - textWidth(strong, figure), grown(18)),
                       colour(Colour::Blue));
    }
}

} // namespace turbolane::ui
