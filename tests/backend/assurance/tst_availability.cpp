// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/assurance/availability.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;

/// What of a time a connection was carried, and whether that is less than was promised.
class TestAvailability : public QObject {
    Q_OBJECT

private slots:
    void theTimeIsCountedInWholeSeconds_data();
    void theTimeIsCountedInWholeSeconds();
    void itsDisturbancesAreToldAsTheyAre();
};

namespace {

Instant milli(qint64 number)
{
    return Instant(Millis(number));
}

Interval between(qint64 from, qint64 to)
{
    return Interval::between(milli(from), milli(to));
}

struct Case {
    AvailabilityFacts facts{};
    Interval asked = between(0, 100'000'000);
    Instant now = milli(50'000'000);

    Case &rides(qint64 from, std::optional<qint64> to, Riding riding = Riding::Working)
    {
        Ride ride{.connection = ConnectionId("c-1"), .from = milli(from), .to = {}, .path = {}};
        if (to)
            ride.to = milli(*to);
        ride.riding = riding;
        facts.rides.push_back(ride);
        return *this;
    }
    Case &outage(qint64 from, qint64 to)
    {
        facts.outages.push_back(between(from, to));
        return *this;
    }
    Case &target(std::int64_t ppm)
    {
        facts.targetPpm = ppm;
        return *this;
    }
    Case &askedFor(qint64 from, qint64 to)
    {
        asked = between(from, to);
        return *this;
    }
};

} // namespace

Q_DECLARE_METATYPE(Case)

void TestAvailability::theTimeIsCountedInWholeSeconds_data()
{
    QTest::addColumn<Case>("of");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint64>("down");
    QTest::addColumn<qint64>("ppm");
    QTest::addColumn<qint64>("minutesLost");
    const auto row = [](const char *name, const Case &of, qint64 seconds, qint64 down, qint64 ppm,
                        qint64 minutesLost) {
        QTest::newRow(name) << of << seconds << down << ppm << minutesLost;
    };
    constexpr qint64 hour = 3'600'000;
    const auto nothing = Riding::Nothing;
    row("never in service", Case{}, 0, 0, 1'000'000, 0);
    row("an hour, undisturbed", Case{}.rides(0, hour), 3'600, 0, 1'000'000, 0);
    row("still in service: up to now", Case{}.rides(0, {}), 50'000, 0, 1'000'000, 0);
    row("only the time asked about", Case{}.rides(0, hour).askedFor(1'000'000, 2'000'000), 1'000, 0,
        1'000'000, 0);
    row("broken seconds at the ends are left out", Case{}.rides(500, 10'500), 9, 0, 1'000'000, 0);
    row("a second that is touched is down",
        Case{}.rides(0, 10'900).rides(10'900, 11'100, nothing).rides(11'100, 100'000), 100, 2,
        980'000, 0);
    row("a fault and an outage at once count once",
        Case{}
            .rides(0, 20'000)
            .rides(20'000, 40'000, nothing)
            .rides(40'000, 100'000)
            .outage(30'000, 50'000),
        100, 30, 700'000, 0);
    row("down until now", Case{}.rides(0, 49'990'000).rides(49'990'000, {}, nothing), 50'000, 10,
        999'800, 0);
    row("an outage outside the service is nobody's", Case{}.rides(0, 100'000).outage(200'000, hour),
        100, 0, 1'000'000, 0);
    row("just what the target allows",
        Case{}.rides(0, 900'000).rides(900'000, 1'000'000, nothing).target(900'000), 1'000, 100,
        900'000, 0);
    row("a second more is a minute begun",
        Case{}.rides(0, 899'000).rides(899'000, 1'000'000, nothing).target(900'000), 1'000, 101,
        899'000, 1);
    row("a whole minute more is one",
        Case{}.rides(0, 840'000).rides(840'000, 1'000'000, nothing).target(900'000), 1'000, 160,
        840'000, 1);
    row("and a second is two",
        Case{}.rides(0, 839'000).rides(839'000, 1'000'000, nothing).target(900'000), 1'000, 161,
        839'000, 2);
    row("nothing is allowed of a promise of all the time",
        Case{}.rides(0, 99'000).rides(99'000, 100'000, nothing).target(1'000'000), 100, 1, 990'000,
        1);
}

void TestAvailability::theTimeIsCountedInWholeSeconds()
{
    QFETCH(Case, of);
    const Availability told = availabilityOf(of.facts, of.asked, of.now);
    QTEST(qint64(told.time.length() / Seconds(1)), "seconds");
    QTEST(qint64(told.down.count()), "down");
    QTEST(qint64(told.availabilityPpm), "ppm");
    if (of.facts.targetPpm > 0)
        QTEST(qint64(told.slaMinutesLost), "minutesLost");
    QCOMPARE(told.targetPpm, of.facts.targetPpm);
}

void TestAvailability::itsDisturbancesAreToldAsTheyAre()
{
    Case of;
    of.rides(0, {});
    of.facts.disturbances = {{.connection = ConnectionId("c-1"),
                              .fault = FaultId("fault-1"),
                              .from = milli(1'000),
                              .until = {},
                              .before = {},
                              .after = {}}};
    QVERIFY(availabilityOf(of.facts, of.asked, of.now).disturbances == of.facts.disturbances);
}

QTEST_APPLESS_MAIN(TestAvailability)
#include "tst_availability.moc"
