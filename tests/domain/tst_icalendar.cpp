// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/icalendar.h"

#include <QByteArrayList>
#include <QTest>

#include <random>

using namespace turbolane;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(turbolane::CalendarEvent)
Q_DECLARE_METATYPE(turbolane::ReadEvent::Trouble)

/// Calendar files as RFC 5545 has them: written, and read back.
class TestICalendar : public QObject {
    Q_OBJECT

private:
    static LocalTime local(const char *text) { return *parseLocalTime(text); }
    static Instant at(const char *utc) { return *parseInstant(utc); }
    static CalendarEvent once()
    {
        CalendarEvent event;
        event.uid = "boost-7@carrier";
        event.summary = "seq-archive-iad";
        event.start = local("2026-05-13T22:00:00");
        event.timeZone = "UTC";
        event.lasting = 2h;
        return event;
    }
    static QByteArray written(const CalendarEvent &event)
    {
        return QByteArray::fromStdString(writeCalendar({event}, {}, at("2026-05-12T12:32:07Z")));
    }
    static ReadEvent readBack(const QByteArray &lines)
    {
        const auto read = readCalendar(
            ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + lines + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
                .toStdString());
        [&] { QVERIFY(read && read->size() == 1); }();
        return read->front();
    }

private slots:
    void aFileIsWrittenAsTheStandardHasIt()
    {
        CalendarEvent event = once();
        event.connection = ConnectionId("c-1");
        event.to = Bandwidth::gbps(10);
        QCOMPARE(written(event),
                 QByteArrayList(
                     {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Turbolane//Turbolane//EN",
                      "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "BEGIN:VEVENT", "UID:boost-7@carrier",
                      "DTSTAMP:20260512T123207Z", "DTSTART:20260513T220000Z", "DURATION:PT2H",
                      "SUMMARY:seq-archive-iad", "CATEGORIES:BOOST", "STATUS:CONFIRMED",
                      "TRANSP:TRANSPARENT", "X-TURBOLANE-CONNECTION:c-1",
                      "X-TURBOLANE-KBPS:10000000", "END:VEVENT", "END:VCALENDAR", ""})
                     .join("\r\n"));
    }

    void everyFieldIsWrittenInItsForm_data()
    {
        QTest::addColumn<CalendarEvent>("event");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *name, const QByteArray &line, auto change) {
            CalendarEvent event = once();
            change(event);
            QTest::newRow(name) << event << line;
        };
        row("in a zone", "DTSTART;TZID=Europe/Berlin:20260513T220000",
            [](CalendarEvent &event) { event.timeZone = "Europe/Berlin"; });
        row("by any clock", "DTSTART:20260513T220000",
            [](CalendarEvent &event) { event.timeZone.clear(); });
        row("a rule", "RRULE:FREQ=WEEKLY;BYDAY=MO,TU",
            [](CalendarEvent &event) { event.rule = "FREQ=WEEKLY;BYDAY=MO,TU"; });
        row("a time that is left out", "EXDATE:20260514T220000Z",
            [](CalendarEvent &event) { event.except = {local("2026-05-14T22:00:00")}; });
        row("another time", "RECURRENCE-ID:20260514T220000Z",
            [](CalendarEvent &event) { event.insteadOf = local("2026-05-14T22:00:00"); });
        row("hours and a half", "DURATION:PT2H30M",
            [](CalendarEvent &event) { event.lasting = 150min; });
        row("minutes and seconds", "DURATION:PT1M5S",
            [](CalendarEvent &event) { event.lasting = 65s; });
        row("days are hours", "DURATION:PT168H",
            [](CalendarEvent &event) { event.lasting = 168h; });
        row("letters that mean something", R"(SUMMARY:a\, b\; c\\ d\n"e")",
            [](CalendarEvent &event) { event.summary = "a, b; c\\ d\n\"e\""; });
        row("no control characters", "SUMMARY:ab", [](CalendarEvent &event) {
            event.summary = "a\r\x01"
                            "b";
        });
        row("cancelled", "STATUS:CANCELLED",
            [](CalendarEvent &event) { event.isCancelled = true; });
        row("maintenance", "CATEGORIES:MAINTENANCE",
            [](CalendarEvent &event) { event.kind = CalendarEvent::Kind::Maintenance; });
    }
    void everyFieldIsWrittenInItsForm()
    {
        QFETCH(CalendarEvent, event);
        QFETCH(QByteArray, line);
        QVERIFY2(written(event).contains("\r\n" + line + "\r\n"), written(event).constData());
    }

    void longLinesAreFoldedBetweenCharacters()
    {
        CalendarEvent event = once();
        for (int times = 0; times < 60; ++times)
            event.summary += "a\xc3\xa4\xe2\x82\xac";
        const QByteArray file = written(event);
        for (const QByteArray &line : file.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // 75 and a CR
            QVERIFY(QString::fromUtf8(line).toUtf8() == line);
        }
        const auto read = readCalendar(file.toStdString());
        QVERIFY(read && read->front().event.summary == event.summary);
    }

    void aZoneSaysWhatItsClocksDo()
    {
        const ZoneChanges berlin{.zone = "Europe/Berlin",
                                 .offset = 3'600s,
                                 .changes = {{.at = at("2026-03-29T01:00:00Z"),
                                              .before = 3'600s,
                                              .after = 7'200s,
                                              .isDaylight = true,
                                              .name = "CEST"},
                                             {.at = at("2026-10-25T01:00:00Z"),
                                              .before = 7'200s,
                                              .after = 3'600s,
                                              .name = "CET"}}};
        const QByteArray file = QByteArray::fromStdString(writeCalendar({}, {berlin}, Instant()));
        QVERIFY(file.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nBEGIN:DAYLIGHT\r\n"
                              "DTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\n"
                              "TZOFFSETTO:+0200\r\nTZNAME:CEST\r\nEND:DAYLIGHT\r\n"
                              "BEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nTZOFFSETFROM:+0200\r\n"
                              "TZOFFSETTO:+0100\r\nTZNAME:CET\r\nEND:STANDARD\r\n"
                              "END:VTIMEZONE\r\n"));
        const ZoneChanges newfoundland{.zone = "A/B", .offset = -12'600s, .changes = {}};
        const std::string plain = writeCalendar({}, {newfoundland}, Instant());
        QVERIFY(plain.find("TZOFFSETTO:-0330") != std::string::npos);
    }

    void whatIsWrittenIsReadBackTheSame()
    {
        CalendarEvent event = once();
        event.timeZone = "Europe/Berlin";
        event.rule = "FREQ=DAILY;COUNT=9";
        event.except = {local("2026-05-15T22:00:00"), local("2026-05-16T22:00:00")};
        event.description = "From 2 to 10 Gbps;\nat most \xe2\x82\xac"
                            "17.19";
        event.connection = ConnectionId("c,1");
        event.to = Bandwidth::gbps(10);
        CalendarEvent group = once();
        group.scene = SceneId("s-1");
        group.isCancelled = true;
        CalendarEvent work = once();
        work.kind = CalendarEvent::Kind::Maintenance;
        const auto read = readCalendar(writeCalendar({event, group, work}, {}, Instant()));
        QVERIFY(read);
        QVERIFY((*read == std::vector<ReadEvent>{{event}, {group}, {work}}));
    }

    void filesOfOtherProgramsAreRead_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("minutes");
        const auto row = [](const char *name, const QByteArray &lines, const char *zone,
                            int minutes) {
            QTest::newRow(name) << lines << QByteArray("2026-05-13T22:00:00") << QByteArray(zone)
                                << minutes;
        };
        row("with an end", "DTSTART:20260513T220000Z\r\nDTEND:20260513T233000Z", "UTC", 90);
        row("with line feeds alone", "DTSTART:20260513T220000Z\nDURATION:PT90M", "UTC", 90);
        row("folded by a tab", "DTSTART:20260513T22\r\n\t0000Z\r\nDURATION:PT1H", "UTC", 60);
        row("in small letters", "dtstart:20260513T220000Z\r\nduration:PT1H", "UTC", 60);
        row("a quoted zone",
            "DTSTART;VALUE=DATE-TIME;TZID=\"Europe/Berlin\":20260513T220000\r\nDURATION:P1D",
            "Europe/Berlin", 24 * 60);
        row("weeks, days and minutes", "DTSTART:20260513T220000\r\nDURATION:+P1DT2H3M", "",
            26 * 60 + 3);
        row("an end before it is no matter beside a duration",
            "DTSTART:20260513T220000Z\r\nDURATION:PT1H\r\nX-OTHER;A=\"b:c;d\":e", "UTC", 60);
    }
    void filesOfOtherProgramsAreRead()
    {
        QFETCH(QByteArray, lines);
        const ReadEvent read = readBack(lines);
        QCOMPARE(int(read.trouble), int(ReadEvent::Trouble::None));
        QTEST(QByteArray::fromStdString(text(read.event.start)), "start");
        QTEST(QByteArray::fromStdString(read.event.timeZone), "zone");
        QTEST(int(read.event.lasting / 1min), "minutes");
    }

    void whatCannotBePlacedSaysWhy_data()
    {
        using Trouble = ReadEvent::Trouble;
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<Trouble>("trouble");
        const auto row = [](const char *lines, Trouble trouble) {
            QTest::newRow(QByteArray(lines).replace("\r\n", " ").constData())
                << QByteArray(lines) << trouble;
        };
        row("SUMMARY:no time", Trouble::NoStart);
        row("DTSTART:2026-05-13\r\nDURATION:PT1H", Trouble::NoStart);
        row("DTSTART:20261313T220000Z\r\nDURATION:PT1H", Trouble::NoStart);
        row("DTSTART;VALUE=DATE:20260513\r\nDTEND;VALUE=DATE:20260514", Trouble::WholeDays);
        row("DTSTART:20260513T220000Z", Trouble::NoLength);
        row("DTSTART:20260513T220000Z\r\nDTEND:20260513T210000Z", Trouble::NoLength);
        row("DTSTART:20260513T220000Z\r\nDURATION:-PT1H", Trouble::NoLength);
        row("DTSTART:20260513T220000Z\r\nDURATION:PT99999999999H", Trouble::NoLength);
        row("DTSTART:20260513T220000Z\r\nDURATION:PT", Trouble::NoLength);
        row("DTSTART:20260513T220000Z\r\nDURATION:PT1H\r\nRECURRENCE-ID:20260512T220000Z",
            Trouble::PartOfSeries);
        row("DTSTART:20260513T220000Z\r\nDURATION:PT1H\r\nRDATE:20260519T220000Z",
            Trouble::MoreDates);
    }
    void whatCannotBePlacedSaysWhy()
    {
        QFETCH(QByteArray, lines);
        QFETCH(ReadEvent::Trouble, trouble);
        QCOMPARE(int(readBack(lines).trouble), int(trouble));
    }

    void whatIsInsideAnEventIsNotTheEvents()
    {
        const ReadEvent read =
            readBack("DTSTART:20260513T220000Z\r\nDURATION:PT1H\r\nBEGIN:VALARM\r\n"
                     "DURATION:PT5M\r\nSUMMARY:alarm\r\nEND:VALARM");
        QCOMPARE(read.event.lasting, Seconds(1h));
        QVERIFY(read.event.summary.empty());
    }

    void whatIsNoCalendarIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("something else") << QByteArray("<html></html>");
        QTest::newRow("cut off") << QByteArray(
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\n");
        QTest::newRow("crossed") << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"
                                               "END:VCALENDAR\r\nEND:VEVENT\r\n");
    }
    void whatIsNoCalendarIsRefused()
    {
        QFETCH(QByteArray, file);
        QVERIFY(!readCalendar(file.toStdString()));
    }

    void noFileBringsItDown()
    {
        std::mt19937 dice(5545);
        const std::string whole = writeCalendar({once(), once()}, {}, Instant());
        for (int times = 0; times < 2'000; ++times) {
            std::string file = whole;
            for (int changes = 0; changes < 8; ++changes)
                file[dice() % file.size()] = static_cast<char>(dice() % 256);
            file.resize(dice() % file.size());
            (void)readCalendar(file);
        }
    }
};

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
