// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/calendarfile.h"

#include "client/picture.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <set>

namespace turbolane::client {

namespace {

constexpr const char *utc = "UTC";
constexpr const char *carrierPart = "@turbolane";

LocalTime inUtc(Instant instant)
{
    return LocalTime(std::chrono::floor<Seconds>(instant).time_since_epoch());
}

/// What the clocks of that zone show.
LocalTime localIn(Instant instant, const std::string &zone)
{
    const QTimeZone known(QByteArray::fromStdString(zone));
    if (!known.isValid())
        return inUtc(instant);
    const auto utcTime =
        QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
    return inUtc(instant + Seconds(known.offsetFromUtc(utcTime)));
}

CalendarEvent eventOf(const Boost &boost, const Picture &picture)
{
    CalendarEvent event;
    const Connection *connection = picture.connection(boost.connection);
    event.uid = boost.id.text() + carrierPart;
    event.summary = connection ? connection->name : boost.connection.text();
    event.description = boost.from.text() + " to " + boost.to.text() + ", at most "
        + boost.shownPrice.amountText() + " " + boost.shownPrice.currency().text();
    event.start = inUtc(boost.startsAt);
    event.timeZone = utc;
    const Instant end = boost.endedAt.value_or(boost.endsAt);
    event.lasting = std::chrono::floor<Seconds>(std::max(end - boost.startsAt, Millis(0)));
    event.connection = boost.connection;
    event.to = boost.to;
    return event;
}

/// The times of the rule that do not happen as it says, or not at all.
void addExceptions(CalendarEvent *event, const Schedule &schedule)
{
    for (const Occurrence &time : schedule.occurrences)
        if (time.state == OccurrenceState::Skipped || time.state == OccurrenceState::Refused)
            event->except.push_back(localIn(time.askedFor(), schedule.timeZone));
}

CalendarEvent eventOf(const Schedule &schedule, const Picture &picture)
{
    CalendarEvent event;
    const Connection *connection = picture.connection(schedule.connection);
    const Scene *scene = picture.scene(schedule.scene);
    event.uid = schedule.id.text() + carrierPart;
    event.summary = schedule.name;
    if (connection)
        event.description = connection->name + " to " + schedule.to.text();
    else if (scene)
        event.description = scene->name;
    event.start = schedule.start;
    event.timeZone = schedule.timeZone;
    event.lasting = schedule.duration;
    event.rule = schedule.rule;
    event.connection = schedule.connection;
    event.scene = schedule.scene;
    event.to = schedule.to;
    addExceptions(&event, schedule);
    return event;
}

void addMoved(std::vector<CalendarEvent> *all, const CalendarEvent &whole, const Schedule &schedule)
{
    for (const Occurrence &time : schedule.occurrences) {
        if (time.state != OccurrenceState::Moved || !time.movedFrom)
            continue;
        CalendarEvent event = whole;
        event.rule.clear();
        event.except.clear();
        event.insteadOf = localIn(*time.movedFrom, schedule.timeZone);
        event.start = localIn(time.startsAt, schedule.timeZone);
        event.description = time.reason;
        all->push_back(event);
    }
}

void addMaintenance(std::vector<CalendarEvent> *all, const Picture &picture)
{
    std::set<MaintenanceId> concerned;
    for (const Connection &connection : picture.connections())
        for (const Maintenance *work : picture.maintenanceOf(connection))
            concerned.insert(work->id);
    for (const Maintenance &work : picture.maintenance()) {
        if (!concerned.contains(work.id))
            continue;
        CalendarEvent event;
        event.uid = work.id.text() + carrierPart;
        event.kind = CalendarEvent::Kind::Maintenance;
        event.summary = "Maintenance";
        event.description = work.why;
        event.start = inUtc(work.time.from());
        event.timeZone = utc;
        event.lasting = std::chrono::floor<Seconds>(work.time.length());
        all->push_back(event);
    }
}

bool isOnItsOwn(const Boost &boost)
{
    return boost.schedule.isEmpty() && boost.state != BoostState::Cancelled
        && boost.state != BoostState::Failed;
}

} // namespace

std::vector<CalendarEvent> calendarOf(const Picture &picture)
{
    std::vector<CalendarEvent> all;
    for (const Schedule &schedule : picture.schedules()) {
        if (schedule.state != ScheduleState::Active)
            continue;
        all.push_back(eventOf(schedule, picture));
        addMoved(&all, CalendarEvent(all.back()), schedule);
    }
    for (const Boost &boost : picture.boosts())
        if (isOnItsOwn(boost))
            all.push_back(eventOf(boost, picture));
    addMaintenance(&all, picture);
    return all;
}

ZoneChanges zoneChanges(const std::string &zone, Interval time)
{
    ZoneChanges changes{.zone = zone, .offset = {}, .changes = {}};
    const QTimeZone known(QByteArray::fromStdString(zone));
    if (!known.isValid())
        return changes;
    const auto moment = [](Instant instant) {
        return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
    };
    changes.offset = Seconds(known.offsetFromUtc(moment(time.from())));
    Seconds before = changes.offset;
    const QTimeZone::OffsetDataList list =
        known.transitions(moment(time.from()), moment(time.to()));
    for (const QTimeZone::OffsetData &each : list) {
        const Seconds after(each.offsetFromUtc);
        changes.changes.push_back({.at = Instant(Millis(each.atUtc.toMSecsSinceEpoch())),
                                   .before = before,
                                   .after = after,
                                   .isDaylight = each.daylightTimeOffset != 0,
                                   .name = each.abbreviation.toStdString()});
        before = after;
    }
    return changes;
}

QByteArray calendarFile(const Picture &picture, Instant now)
{
    constexpr std::chrono::days year{366};
    const std::vector<CalendarEvent> events = calendarOf(picture);
    Instant first = now;
    std::set<std::string> named;
    for (const CalendarEvent &event : events) {
        if (event.timeZone == utc)
            continue;
        named.insert(event.timeZone);
        first = std::min(first, Instant(event.start.time_since_epoch()));
    }
    // A year before, so that what holds at the first time has begun in it.
    const Interval time = Interval::between(first - year, now + 5 * year);
    std::vector<ZoneChanges> zones;
    for (const std::string &zone : named)
        zones.push_back(zoneChanges(zone, time));
    return QByteArray::fromStdString(writeCalendar(events, zones, now));
}

} // namespace turbolane::client
