// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/weektimes.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using namespace std::chrono_literals;

/// What hands and keys make of a time.
class TestWeekTimes : public QObject {
    Q_OBJECT

private:
    static Instant at(const char *utc) { return *parseInstant(utc); }
    static WeekTimes times(const char *now = "2026-05-12T12:32:07Z")
    {
        return {at(now), QTimeZone("Europe/Berlin")};
    }
    static Interval span(const char *from, const char *to)
    {
        return Interval::between(at(from), at(to));
    }
    static std::string text(Interval time)
    {
        return turbolane::text(time.from()) + " " + turbolane::text(time.to());
    }

private slots:
    void theFirstTimeIsTheNextQuarter()
    {
        QCOMPARE(turbolane::text(times().earliest()), std::string("2026-05-12T12:45:00.000Z"));
        QCOMPARE(turbolane::text(times("2026-05-12T12:45:00Z").earliest()),
                 std::string("2026-05-12T13:00:00.000Z"));
    }

    void whatIsDrawnIsWholeQuarters()
    {
        const auto drawn = [](const char *from, const char *to) {
            return text(times().drawn(at(from), at(to)));
        };
        const std::string twoHours = text(span("2026-05-13T08:00:00Z", "2026-05-13T10:00:00Z"));
        QCOMPARE(drawn("2026-05-13T08:04:00Z", "2026-05-13T09:50:00Z"), twoHours);
        QCOMPARE(drawn("2026-05-13T09:50:00Z", "2026-05-13T08:04:00Z"), twoHours);
        QCOMPARE(drawn("2026-05-13T08:04:00Z", "2026-05-13T08:05:00Z"),
                 text(span("2026-05-13T08:00:00Z", "2026-05-13T08:15:00Z")));
        QCOMPARE(drawn("2026-05-12T08:00:00Z", "2026-05-12T14:00:00Z"),
                 text(span("2026-05-12T12:45:00Z", "2026-05-12T14:00:00Z")));
        QCOMPARE(drawn("2026-05-12T08:00:00Z", "2026-05-12T09:00:00Z"),
                 text(span("2026-05-12T12:45:00Z", "2026-05-12T13:00:00Z")));
        QCOMPARE(drawn("2026-05-13T08:00:00Z", "2026-05-25T08:00:00Z"),
                 text(span("2026-05-13T08:00:00Z", "2026-05-20T08:00:00Z")));
    }

    void whatIsMovedKeepsItsLengthAndIsNeverInThePast()
    {
        const Interval time = span("2026-05-13T08:00:00Z", "2026-05-13T10:10:00Z");
        QCOMPARE(text(times().begunAt(time, at("2026-05-13T11:08:00Z"))),
                 text(span("2026-05-13T11:15:00Z", "2026-05-13T13:25:00Z")));
        QCOMPARE(text(times().begunAt(time, at("2026-05-10T11:08:00Z"))),
                 text(span("2026-05-12T12:45:00Z", "2026-05-12T14:55:00Z")));
    }

    void anEdgeThatIsPulledLeavesTheOther()
    {
        const Interval time = span("2026-05-13T08:00:00Z", "2026-05-13T10:00:00Z");
        QCOMPARE(text(times().endedAt(time, at("2026-05-13T12:02:00Z"))),
                 text(span("2026-05-13T08:00:00Z", "2026-05-13T12:00:00Z")));
        QCOMPARE(text(times().endedAt(time, at("2026-05-13T07:00:00Z"))),
                 text(span("2026-05-13T08:00:00Z", "2026-05-13T08:15:00Z")));
        QCOMPARE(text(times().begunEarlier(time, at("2026-05-13T06:20:00Z"))),
                 text(span("2026-05-13T06:15:00Z", "2026-05-13T10:00:00Z")));
        QCOMPARE(text(times().begunEarlier(time, at("2026-05-13T11:00:00Z"))),
                 text(span("2026-05-13T09:45:00Z", "2026-05-13T10:00:00Z")));
        QCOMPARE(text(times().begunEarlier(time, at("2026-05-11T11:00:00Z"))),
                 text(span("2026-05-12T12:45:00Z", "2026-05-13T10:00:00Z")));
    }

    void aDayLaterIsTheSameTimeOnTheWall()
    {
        const Interval saturday = span("2026-10-24T08:00:00Z", "2026-10-24T10:00:00Z");
        QCOMPARE(text(times().daysLater(saturday, 1)),
                 text(span("2026-10-25T09:00:00Z", "2026-10-25T11:00:00Z")));
        QCOMPARE(text(times().daysLater(saturday, -1)),
                 text(span("2026-10-23T08:00:00Z", "2026-10-23T10:00:00Z")));
    }
};

QTEST_GUILESS_MAIN(TestWeekTimes)
#include "tst_weektimes.moc"
