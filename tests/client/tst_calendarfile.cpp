// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/calendarfile.h"
#include "client/picture.h"
#include "client/placings.h"
#include "tests/contract/things.h"

#include <QTest>

#include <algorithm>

using namespace turbolane;
using namespace turbolane::client;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(turbolane::client::Placing::WhyNot)
Q_DECLARE_METATYPE(turbolane::CalendarEvent)

/// What a customer has as a calendar file, and what would be ordered of one.
class TestCalendarFile : public QObject {
    Q_OBJECT

private:
    static LocalTime local(const char *text) { return *parseLocalTime(text); }
    static Instant at(const char *utc) { return *parseInstant(utc); }
    static Instant now() { return at("2026-05-12T12:32:07Z"); }

    static Schedule weekly()
    {
        Schedule schedule = contract::schedule();
        schedule.connection = contract::connection().id;
        schedule.scene = {};
        schedule.state = ScheduleState::Active;
        schedule.timeZone = "Europe/Berlin";
        schedule.start = local("2026-05-13T22:00:00");
        schedule.rule = "FREQ=DAILY";
        schedule.occurrences.clear();
        for (int day = 0; day < 4; ++day) {
            const Instant start = at("2026-05-13T20:00:00Z") + std::chrono::hours(24 * day);
            schedule.occurrences.push_back({.startsAt = start,
                                            .endsAt = start + schedule.duration,
                                            .state = OccurrenceState::Reserved,
                                            .boosts = {},
                                            .reason = {},
                                            .movedFrom = {},
                                            .price = {}});
        }
        schedule.occurrences[1].state = OccurrenceState::Skipped;
        schedule.occurrences[2].state = OccurrenceState::Moved;
        schedule.occurrences[2].movedFrom = schedule.occurrences[2].startsAt;
        schedule.occurrences[2].startsAt += 90min;
        schedule.occurrences[3].state = OccurrenceState::Refused;
        return schedule;
    }
    static Picture picture()
    {
        Picture picture;
        picture.setConnections({contract::connection()});
        picture.setSchedules({weekly()});
        Boost alone = contract::boost();
        alone.schedule = {};
        alone.connection = contract::connection().id;
        Boost placed = alone;
        placed.id = BoostId("b-of-schedule");
        placed.schedule = ScheduleId("s");
        Boost cancelled = alone;
        cancelled.id = BoostId("b-cancelled");
        cancelled.state = BoostState::Cancelled;
        picture.setBoosts({alone, placed, cancelled});
        Maintenance work = contract::maintenance();
        work.kind = ResourceKind::Port;
        work.resource = contract::connection().port.text();
        Maintenance elsewhere = work;
        elsewhere.id = MaintenanceId("m-elsewhere");
        elsewhere.resource = "nobody";
        picture.setMaintenance({work, elsewhere});
        return picture;
    }
    static ReadEvent read(const CalendarEvent &event) { return {event}; }
    static CalendarEvent event()
    {
        CalendarEvent event;
        event.summary = contract::connection().name;
        event.start = local("2026-05-20T22:00:00");
        event.timeZone = "Europe/Berlin";
        event.lasting = 2h;
        return event;
    }
    static Placing placing(const CalendarEvent &event, const ConnectionId &otherwise = {})
    {
        return placingsOf({read(event)}, picture(),
                          {.otherwise = otherwise, .now = now(), .zone = QTimeZone::utc()})
            .front();
    }

private slots:
    void everythingIsInItOnce()
    {
        const auto events = calendarOf(picture());
        // The schedule, its moved time, the boost on its own, and maintenance.
        QCOMPARE(events.size(), std::size_t(4));
        QCOMPARE(events[0].rule, std::string("FREQ=DAILY"));
        QVERIFY((events[0].except
                 == std::vector{local("2026-05-14T22:00:00"), local("2026-05-16T22:00:00")}));
        QVERIFY(events[1].uid == events[0].uid && events[1].rule.empty());
        QVERIFY(events[1].insteadOf == local("2026-05-15T22:00:00"));
        QVERIFY(events[1].start == local("2026-05-15T23:30:00"));
        QCOMPARE(events[2].summary, contract::connection().name);
        QCOMPARE(events[2].timeZone, std::string("UTC"));
        QVERIFY(events[3].kind == CalendarEvent::Kind::Maintenance);
    }

    void theFileHasTheZonesOfItsTimes()
    {
        const QByteArray file = calendarFile(picture(), now());
        QVERIFY(file.contains("TZID:Europe/Berlin\r\n"));
        QVERIFY(file.contains("DTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\n"
                              "TZOFFSETTO:+0200\r\n"));
        QVERIFY(file.contains("DTSTART;TZID=Europe/Berlin:20260513T220000\r\n"));
        const auto read = readCalendar(file.toStdString());
        QVERIFY(read && read->size() == 4);
    }

    void whatWasSavedCouldBePlacedAgain()
    {
        const auto read = readCalendar(calendarFile(picture(), now()).toStdString());
        const auto placings =
            placingsOf(*read, picture(), {.now = now(), .zone = QTimeZone::utc()});
        const Placing &schedule = placings[0];
        QVERIFY(schedule.schedule);
        QVERIFY(schedule.schedule->connection == contract::connection().id);
        QVERIFY(schedule.schedule->to == weekly().to);
        QCOMPARE(schedule.schedule->rule, std::string("FREQ=DAILY"));
        QCOMPARE(schedule.schedule->timeZone, std::string("Europe/Berlin"));
        QCOMPARE(schedule.schedule->name, weekly().name + "-2");
        QVERIFY((schedule.except
                 == std::vector{at("2026-05-14T20:00:00Z"), at("2026-05-16T20:00:00Z")}));
        QVERIFY(placings[1].whyNot == Placing::WhyNot::Unreadable);
        QVERIFY(placings[3].whyNot == Placing::WhyNot::Maintenance);
    }

    void anEventOnceIsABoost()
    {
        const Placing placed = placing(event());
        QVERIFY(placed.boost && !placed.schedule && !placed.needsConnection);
        QVERIFY(placed.boost->startsAt == at("2026-05-20T20:00:00Z"));
        QVERIFY(placed.boost->to == contract::connection().turbo);
        CalendarEvent wide = event();
        wide.to = Bandwidth::gbps(3);
        QVERIFY(placing(wide).boost->to == Bandwidth::gbps(3));
        CalendarEvent anyClock = event();
        anyClock.timeZone.clear();
        QVERIFY(placing(anyClock).boost->startsAt == at("2026-05-20T22:00:00Z"));
    }

    void whatIsNotOursIsPlacedWhereItIsTold()
    {
        CalendarEvent other = event();
        other.summary = "Backup, every night!";
        QVERIFY(placing(other).whyNot == Placing::WhyNot::NoConnection);
        QVERIFY(placing(other).needsConnection);
        other.rule = "FREQ=DAILY";
        const Placing told = placing(other, contract::connection().id);
        QVERIFY(told.whyNot == Placing::WhyNot::Nothing && told.needsConnection);
        QCOMPARE(told.schedule->name, std::string("Backup--every-night-"));
    }

    void whatCannotBePlacedSaysWhy_data()
    {
        using WhyNot = Placing::WhyNot;
        QTest::addColumn<CalendarEvent>("asked");
        QTest::addColumn<WhyNot>("whyNot");
        const auto row = [](const char *name, WhyNot whyNot, auto change) {
            CalendarEvent changed = event();
            change(changed);
            QTest::newRow(name) << changed << whyNot;
        };
        row("a good one", WhyNot::Nothing, [](CalendarEvent &) {});
        row("cancelled", WhyNot::Cancelled, [](CalendarEvent &event) { event.isCancelled = true; });
        row("over", WhyNot::Past,
            [](CalendarEvent &event) { event.start = local("2026-05-11T22:00:00"); });
        row("begun, and comes again", WhyNot::Nothing, [](CalendarEvent &event) {
            event.start = local("2026-05-11T22:00:00");
            event.rule = "FREQ=DAILY";
        });
        row("a zone nobody knows", WhyNot::UnknownZone,
            [](CalendarEvent &event) { event.timeZone = "W. Europe Standard Time"; });
        row("maintenance", WhyNot::Maintenance,
            [](CalendarEvent &event) { event.kind = CalendarEvent::Kind::Maintenance; });
    }
    void whatCannotBePlacedSaysWhy()
    {
        QFETCH(CalendarEvent, asked);
        QFETCH(Placing::WhyNot, whyNot);
        QCOMPARE(int(placing(asked).whyNot), int(whyNot));
    }
};

QTEST_GUILESS_MAIN(TestCalendarFile)
#include "tst_calendarfile.moc"
