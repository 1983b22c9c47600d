// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/blocksmodel.h"
#include "ui/calendar/monthcalendar.h"
#include "ui/calendar/weekcalendar.h"
#include "ui/kit/button.h"
#include "ui/kit/segmentedchoice.h"

#include "fakehouse.h"
#include "windowhand.h"

#include <QLabel>
#include <QTest>

#include <algorithm>

namespace turbolane::test {

/// The window at the schedule, on the week of the design's picture: boosts over, on and to come, a
/// schedule with a time that has no room, and maintenance.
class ScheduleHouse {
public:
    explicit ScheduleHouse(ui::ThemeChoice theme = ui::ThemeChoice::Light, QSize size = {1440, 900})
    {
        house.world.furnish();
        fill();
        house.preferences.setTheme(theme);
        house.open(size);
        house.window->activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(house.window.get())); }();
        hand.key(Qt::Key_3, Qt::ControlModifier);
        [&] { QTRY_VERIFY(hand.isSeen("weekCalendar")); }();
    }

    ui::WeekCalendar &week() const { return *house.find<ui::WeekCalendar>("weekCalendar"); }
    ui::MonthCalendar &month() const { return *house.find<ui::MonthCalendar>("monthCalendar"); }
    const ui::BlocksModel &model() const { return *house.window->findChild<ui::BlocksModel *>(); }
    /// The id of the first block of that kind and title; fails where there is none.
    QString blockOf(ui::BlockKind kind, const char *title = "") const
    {
        for (const ui::CalendarBlock &block : model().rows())
            if (block.kind == kind && block.title.contains(QLatin1String(title)))
                return block.id;
        [&] { QFAIL(title); }();
        return {};
    }
    int count(ui::BlockKind kind) const
    {
        return int(std::ranges::count(model().rows(), kind, &ui::CalendarBlock::kind));
    }
    QPoint middleOf(const QString &block) const { return week().placeOf(block).center(); }
    void click(const QString &block) const
    {
        QTest::mouseClick(week().viewport(), Qt::LeftButton, {}, middleOf(block));
    }
    /// What a label says.
    QString said(const char *label) const
    {
        return house.find<QLabel>(label)->text().replace(QChar::Nbsp, u' ');
    }
    void show(int view) const
    {
        auto *views = house.find<ui::SegmentedChoice>("scheduleViews");
        QTest::mouseClick(views->buttonAt(view), Qt::LeftButton);
    }
    /// Hours of the week's Monday at midnight, UTC.
    static Instant hour(int hours)
    {
        return std::chrono::sys_days(std::chrono::May / 11 / 2026) + std::chrono::hours(hours);
    }
    /// Of a point of the calendar, in the window.
    QPoint inWindow(QPoint point) const
    {
        return week().viewport()->mapTo(house.window.get(), point);
    }
    /// The button goes down at one point, and up at the other.
    void drag(QPoint from, QPoint to) const
    {
        hand.moveTo(inWindow(from));
        hand.press(inWindow(from));
        hand.moveTo(inWindow((from + to) / 2));
        hand.moveTo(inWindow(to));
        hand.release(inWindow(to));
    }
    /// Draws a proposal over that time, and waits for its price.
    void draw(Instant from, Instant to) const
    {
        drag(week().pointOf(from) + QPoint(0, 1), week().pointOf(to) - QPoint(0, 1));
        [&] { QTRY_VERIFY(confirm().isEnabled()); }();
    }
    ui::Button &confirm() const { return *house.find<ui::Button>("confirmProposal"); }
    std::string proposed() const
    {
        const auto &proposal = week().proposal();
        return proposal
            ? turbolane::text(proposal->time.from()) + " " + turbolane::text(proposal->time.to())
            : "none";
    }

    Boost &add(const char *id, const char *connection, BoostState state, Instant from,
               std::chrono::minutes length)
    {
        const Connection &on = *house.world.connection(ConnectionId(connection));
        house.world.boosts.push_back({.id = BoostId(id),
                                      .connection = on.id,
                                      .state = state,
                                      .from = on.base,
                                      .to = on.turbo,
                                      .placedAt = FakeHouse::noon - std::chrono::hours(48),
                                      .startsAt = from,
                                      .endsAt = from + length,
                                      .activeAt = {},
                                      .endedAt = {},
                                      .shownPrice = euros(17'190'000),
                                      .extra = house.world.price(on.path, on.turbo.minus(on.base)),
                                      .upOrder = {},
                                      .downOrder = {},
                                      .reason = {}});
        return house.world.boosts.back();
    }

    FakeHouse house;
    WindowHand hand{house};

private:
    void fill()
    {
        using std::chrono::hours;
        add("b-over", "c-clin-azure-dub", BoostState::Ended, hour(11), hours(3)).endedAt = hour(14);
        add("b-set", "c-clin-azure-dub", BoostState::Scheduled, hour(48 + 16), hours(2));
        add("b-long", "c-ml-gcp-chi", BoostState::Scheduled, hour(72 + 6), hours(8));
        add("b-night", "c-seq-archive-iad", BoostState::Scheduled, hour(120 + 20), hours(8));
        add("b-none", "c-ml-gcp-chi", BoostState::Cancelled, hour(96), hours(8));
        std::vector<Occurrence> times;
        for (int day = 2; day < 5; ++day)
            times.push_back(
                {.startsAt = hour(day * 24 + 11),
                 .endsAt = hour(day * 24 + 14),
                 .state = day == 4 ? OccurrenceState::Refused : OccurrenceState::Reserved,
                 .boosts = {},
                 .reason = day == 4 ? "link ams-lon-1 has 0G free in that time" : "",
                 .movedFrom = {},
                 .price = day == 4 ? std::optional<Money>() : euros(12'900'000)});
        house.world.schedules.push_back({.id = ScheduleId("s-1"),
                                         .name = "tokyo-weekdays",
                                         .state = ScheduleState::Active,
                                         .connection = ConnectionId("c-sin-gcp-tyo"),
                                         .scene = {},
                                         .to = Bandwidth::gbps(5),
                                         .duration = hours(3),
                                         .start = {},
                                         .timeZone = "Europe/Berlin",
                                         .rule = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
                                         .ifFull = IfFull::Refuse,
                                         .horizonDays = 60,
                                         .occurrences = times});
        const Connection &archive = *house.world.connection(ConnectionId("c-seq-archive-iad"));
        house.world.maintenance.push_back({.id = MaintenanceId("m-1"),
                                           .kind = ResourceKind::Port,
                                           .resource = archive.port.text(),
                                           .time = Interval::between(hour(96 + 1), hour(96 + 4)),
                                           .why = "New optics"});
    }
};

} // namespace turbolane::test
