// SPDX-License-Identifier: GPL-3.0-or-later

// What the page of one connection makes of the carrier's facts.

#include "fakeworld.h"

#include "ui/charts/boostbands.h"
#include "ui/detail/pathhops.h"
#include "ui/detail/roundtrips.h"
#include "ui/detail/servicedays.h"
#include "ui/happenings/happenings.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace turbolane;
using namespace turbolane::ui;

namespace {

constexpr Instant noon{Seconds(1'778'589'127)}; // 2026-05-12T12:32:07Z
const Interval lastDay = Interval::between(noon - 24h, noon);

Path pathOf(std::int64_t oneWayMicros)
{
    return {.pops = {PopId("fra"), PopId("lon")},
            .links = {LinkId("fra-lon-1")},
            .oneWay = Micros(oneWayMicros),
            .routeKm = 900};
}

Connection connectionOn(const Path &path)
{
    return {.id = ConnectionId("c-1"),
            .name = "one",
            .state = ProductState::Active,
            .port = PortId("port-fra-01"),
            .onRamp = OnRampId("aws-eqdc2"),
            .vlan = {},
            .base = Bandwidth::gbps(2),
            .turbo = Bandwidth::gbps(10),
            .inForce = Bandwidth::gbps(2),
            .path = path,
            .basePrice = HourlyRate::zero(Currency::of("EUR")),
            .activeSince = noon - std::chrono::days(40),
            .terminatedAt = {},
            .lastOrder = {},
            .boost = {}};
}

Disturbance disturbance(Instant from, std::optional<Instant> until, const Path &before,
                        const std::optional<Path> &after)
{
    Disturbance one;
    one.fault = FaultId("fault-1");
    one.from = from;
    one.until = until;
    one.action = after ? Rescue::Rerouted : Rescue::Down;
    one.before = before;
    one.after = after;
    return one;
}

client::Picture pictureOf(const test::FakeWorld &world)
{
    client::Picture picture;
    picture.setTopology(world.pops, world.links);
    picture.setPorts(world.ports);
    picture.setOnRamps(world.onRamps);
    picture.setConnections(world.connections);
    picture.setBoosts(world.boosts);
    picture.setOrders(world.orders);
    return picture;
}

QString plain(QString words)
{
    return words.replace(QChar::Nbsp, u' ');
}

} // namespace

class DetailFactsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void anUndisturbedTimeIsOneRoundTrip();
    void aRerouteChangesTheRoundTripWhenItCarriesAgain();
    void whileItIsDownThereIsNoRoundTrip();
    void beforeItWasInServiceThereIsNone();
    void aStandbyThatCarriesHasItsOwnRoundTrip();
    void eachDayHasTheSecondsItWasDown();
    void aDayBeforeServiceIsNone();
    void whatIsPromisedLeavesThatMuch_data();
    void whatIsPromisedLeavesThatMuch();
    void theHopsAddUpToThePath();
    void aSeaCableIsCalledByItsName();
    void whatHappenedIsToldNewestFirst();
    void whatIsStillToComeHasNotHappened();
    void aDisturbanceSaysItsCause_data();
    void aDisturbanceSaysItsCause();
    void onlyBoostsThatWereOnesAreBands();
};

void DetailFactsTest::anUndisturbedTimeIsOneRoundTrip()
{
    const auto spans = roundTripsOf(connectionOn(pathOf(5'000)), {}, lastDay);
    QCOMPARE(spans.size(), std::size_t(1));
    QCOMPARE(spans.front(), (RoundTripSpan{lastDay, Micros(10'000)}));
}

void DetailFactsTest::aRerouteChangesTheRoundTripWhenItCarriesAgain()
{
    const Connection connection = connectionOn(pathOf(8'000));
    const auto one = disturbance(noon - 2h, noon - 1h, pathOf(5'000), pathOf(8'000));
    const auto spans = roundTripsOf(connection, {one}, lastDay);
    QCOMPARE(spans.size(), std::size_t(3));
    QCOMPARE(spans[0].value, std::optional(Micros(10'000)));
    QCOMPARE(spans[0].time.to(), noon - 2h);
    QCOMPARE(spans[1].value, std::optional<Micros>());
    QCOMPARE(spans[2].value, std::optional(Micros(16'000)));
    QCOMPARE(spans[2].time, Interval::between(noon - 1h, noon));
}

void DetailFactsTest::whileItIsDownThereIsNoRoundTrip()
{
    Connection connection = connectionOn(pathOf(5'000));
    connection.riding = Riding::Nothing;
    const auto one = disturbance(noon - 2h, {}, pathOf(5'000), {});
    const auto spans = roundTripsOf(connection, {one}, lastDay);
    QCOMPARE(spans.size(), std::size_t(2));
    QCOMPARE(spans[1], (RoundTripSpan{Interval::between(noon - 2h, noon), {}}));
}

void DetailFactsTest::beforeItWasInServiceThereIsNone()
{
    Connection connection = connectionOn(pathOf(5'000));
    connection.activeSince = noon - 3h;
    const auto spans = roundTripsOf(connection, {}, lastDay);
    QCOMPARE(spans.size(), std::size_t(1));
    QCOMPARE(spans.front().time.from(), noon - 3h);
    connection.activeSince.reset();
    QVERIFY(roundTripsOf(connection, {}, lastDay).empty());
}

void DetailFactsTest::aStandbyThatCarriesHasItsOwnRoundTrip()
{
    Connection connection = connectionOn(pathOf(5'000));
    connection.standby = pathOf(7'000);
    connection.riding = Riding::Standby;
    QCOMPARE(roundTripsOf(connection, {}, lastDay).front().value, std::optional(Micros(14'000)));
}

void DetailFactsTest::eachDayHasTheSecondsItWasDown()
{
    Availability availability;
    availability.time = Interval::between(noon - std::chrono::days(40), noon);
    const Instant midnight{Seconds(1'778'536'800)}; // 2026-05-12T00:00 in Berlin
    availability.disturbances = {
        disturbance(midnight - 30s, midnight + 500ms, pathOf(1), pathOf(1))};
    const Interval asked = Interval::between(noon - std::chrono::days(2), noon);
    const auto days = serviceDays(availability, asked, QTimeZone("Europe/Berlin"));
    QCOMPARE(days.size(), std::size_t(3));
    QCOMPARE(days[0].down, 0s);
    QCOMPARE(days[1].down, 30s);
    QCOMPARE(days[2].down, 1s); // one that was touched counts
    QCOMPARE(days[2].time.from(), midnight);
}

void DetailFactsTest::aDayBeforeServiceIsNone()
{
    Availability availability;
    availability.time = Interval::between(noon - 2h, noon);
    const Interval asked = Interval::between(noon - std::chrono::days(2), noon);
    const auto days = serviceDays(availability, asked, QTimeZone("Europe/Berlin"));
    QVERIFY(!days.front().inService);
    QVERIFY(days.back().inService);
}

void DetailFactsTest::whatIsPromisedLeavesThatMuch_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<int>("seconds");
    QTest::newRow("99.9% of 30 days") << 999'000 << 2'592;
    QTest::newRow("99.99% of 30 days") << 999'900 << 259;
    QTest::newRow("all of it") << 1'000'000 << 0;
}

void DetailFactsTest::whatIsPromisedLeavesThatMuch()
{
    QFETCH(int, target);
    QFETCH(int, seconds);
    Availability availability;
    availability.time = Interval::between(noon - std::chrono::days(30), noon);
    availability.targetPpm = target;
    QCOMPARE(allowedDown(availability), Seconds(seconds));
}

void DetailFactsTest::theHopsAddUpToThePath()
{
    test::FakeWorld world(noon);
    world.furnish();
    const client::Picture picture = pictureOf(world);
    for (const Connection &connection : world.connections) {
        Micros sum{0};
        for (const PathHop &hop : hopsOf(connection, connection.path, picture))
            sum += hop.roundTrip.value_or(Micros(0));
        QCOMPARE(sum, connection.path.roundTrip());
    }
}

void DetailFactsTest::aSeaCableIsCalledByItsName()
{
    test::FakeWorld world(noon);
    world.furnish();
    const client::Picture picture = pictureOf(world);
    const Connection &archive = world.connections.front();
    const auto hops = hopsOf(archive, archive.path, picture);
    QCOMPARE(hops.front().place, QStringLiteral("Frankfurt"));
    QCOMPARE(hops.front().detail, QStringLiteral("KG-FRA-01"));
    QCOMPARE(hops.back().place, QStringLiteral("Ashburn"));
    QCOMPARE(hops.back().detail, QStringLiteral("AWS us-east-1"));
    const auto isSea = [](const PathHop &hop) { return hop.isSea; };
    const auto sea = std::ranges::find_if(hops, isSea);
    QVERIFY(sea != hops.end());
    QVERIFY(!sea->line.isEmpty());
    QVERIFY(sentenceOf(hops, archive.path).contains(sea->line));
}

void DetailFactsTest::whatHappenedIsToldNewestFirst()
{
    test::FakeWorld world(noon);
    world.furnish();
    const client::Picture picture = pictureOf(world);
    const Connection &tokyo = world.connections.back();
    const auto one = disturbance(noon - 3min, noon - 2min, tokyo.path, tokyo.path);
    const auto all = happeningsOf(tokyo, picture, {one}, noon);
    QVERIFY(all.size() >= 2);
    QCOMPARE(all.front().what, QStringLiteral("Carried over another path"));
    QVERIFY(plain(all.front().detail).contains(QStringLiteral("down for 1 min")));
    QCOMPARE(all[1].what, QStringLiteral("Boost started"));
    QVERIFY(plain(all[1].detail).startsWith(QStringLiteral("1 to 5 Gbps")));
    QVERIFY(std::ranges::is_sorted(all, std::greater(), &Happening::at));
}

void DetailFactsTest::whatIsStillToComeHasNotHappened()
{
    test::FakeWorld world(noon);
    world.furnish();
    const client::Picture picture = pictureOf(world);
    const Connection &tokyo = world.connections.back();
    for (const Happening &one : happeningsOf(tokyo, picture, {}, noon - 3h))
        QVERIFY(one.at <= noon - 3h);
}

void DetailFactsTest::aDisturbanceSaysItsCause_data()
{
    QTest::addColumn<FaultCause>("cause");
    QTest::addColumn<QString>("words");
    QTest::newRow("operator") << FaultCause::Operator << QStringLiteral("fault set by the carrier");
    QTest::newRow("network") << FaultCause::Network << QStringLiteral("fault in the network");
    QTest::newRow("maintenance") << FaultCause::Maintenance
                                 << QStringLiteral("planned maintenance");
}

void DetailFactsTest::aDisturbanceSaysItsCause()
{
    QFETCH(FaultCause, cause);
    QFETCH(QString, words);
    Disturbance one = disturbance(noon - 2h, {}, pathOf(5'000), {});
    one.cause = cause;
    const auto all = happeningsOf(connectionOn(pathOf(5'000)), {}, {one}, noon);
    QCOMPARE(all.front().detail, words + QStringLiteral(", still down"));
}

void DetailFactsTest::onlyBoostsThatWereOnesAreBands()
{
    test::FakeWorld world(noon);
    world.furnish();
    const ConnectionId tokyo = world.connections.back().id;
    Boost later = world.boosts.front();
    later.id = BoostId("b-later");
    later.state = BoostState::Scheduled;
    later.startsAt = noon + 1h;
    later.endsAt = noon + 2h;
    later.activeAt.reset();
    Boost failed = later;
    failed.id = BoostId("b-failed");
    failed.state = BoostState::Failed;
    failed.startsAt = noon - 9h;
    world.boosts.insert(world.boosts.begin(), {later, failed});
    const auto bands = boostBandsOf(tokyo, pictureOf(world));
    QCOMPARE(bands.size(), std::size_t(2));
    QVERIFY(!bands[0].planned);
    QVERIFY(bands[1].planned);
    QCOMPARE(bands[1].time, Interval::between(noon + 1h, noon + 2h));
    QVERIFY(boostBandsOf(ConnectionId("c-other"), pictureOf(world)).empty());
}

QTEST_MAIN(DetailFactsTest)
#include "tst_detailfacts.moc"
