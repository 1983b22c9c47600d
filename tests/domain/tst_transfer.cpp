// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/transfer.h"

#include <QTest>

#include <random>

using namespace turbolane;
using namespace turbolane::literals;
using namespace std::chrono_literals;

namespace {

const Currency eur = Currency::of("EUR");
constexpr Instant start{std::chrono::sys_days(std::chrono::year(2026) / 5 / 12) + 14h};
constexpr std::int64_t tera = 1'000'000'000'000;
constexpr std::int64_t giga = 1'000'000'000;

/// An hour each, from start on. A figure is the price in whole units; x cannot be had; 8 stands at
/// 10 Gbps already.
std::vector<TransferSlot> slotsOf(const QByteArray &prices)
{
    std::vector<TransferSlot> times;
    for (const char price : prices) {
        const Instant from = start + std::chrono::hours(times.size());
        const bool isOpen = price != 'x' && price != '8';
        times.push_back({.time = Interval::between(from, from + 1h),
                         .standing = price == '8' ? 10_Gbps : 2_Gbps,
                         .price = isOpen
                             ? std::optional(Money::micros((price - '0') * 1'000'000, eur))
                             : std::nullopt});
    }
    return times;
}

Transfer transferOf(std::int64_t gigabytes, const std::vector<TransferSlot> &times)
{
    return {.bytes = gigabytes * giga,
            .time = Interval::between(times.front().time.from(), times.back().time.to()),
            .base = 2_Gbps,
            .raised = 10_Gbps,
            .leave = {},
            .efficiencyPpm = 1'000'000};
}

/// "cheapest 2-4 5-6": hours since the start.
QByteArray printed(const TransferCourse &course)
{
    constexpr const char *names[] = {"cheapest", "block", "soonest", "none"};
    QByteArray said = names[int(course.way)];
    for (const Interval &boost : course.boosts)
        said += ' ' + QByteArray::number(qint64((boost.from() - start) / 1h)) + '-'
            + QByteArray::number(qint64((boost.to() - start) / 1h));
    if (!course.done)
        said += " late";
    return said;
}

QByteArray printed(const std::vector<TransferCourse> &courses)
{
    QByteArrayList all;
    for (const TransferCourse &course : courses)
        all.append(printed(course));
    return all.join("; ");
}

} // namespace

/// When to boost so that so much is moved by then.
class TestTransfer : public QObject {
    Q_OBJECT

private slots:
    void soMuchMoves_data();
    void soMuchMoves();
    void eachWayBoostsWhenItSays_data();
    void eachWayBoostsWhenItSays();
    void whatIsMovedIsProved();
    void withoutABoostItTakesSoLong();
    void noWayCostsLessThanTheCheapest();
};

void TestTransfer::soMuchMoves_data()
{
    QTest::addColumn<qint64>("kbps");
    QTest::addColumn<qint64>("leave");
    QTest::addColumn<qint64>("ppm");
    QTest::addColumn<qint64>("bytes"); // in an hour
    QTest::newRow("10 Gbps") << qint64(10'000'000) << qint64(0) << qint64(1'000'000)
                             << qint64(4'500) * giga;
    QTest::newRow("some is left for others")
        << qint64(10'000'000) << qint64(600'000) << qint64(1'000'000) << qint64(4'230) * giga;
    QTest::newRow("some of it is headers")
        << qint64(10'000'000) << qint64(600'000) << qint64(940'000) << qint64(3'976'200'000'000);
    QTest::newRow("others take all")
        << qint64(500'000) << qint64(600'000) << qint64(940'000) << qint64(0);
    QTest::newRow("beyond 64 bits on the way")
        << qint64(400'000'000'000) << qint64(0) << qint64(1'000'000) << qint64(180'000) * tera;
}

void TestTransfer::soMuchMoves()
{
    QFETCH(qint64, kbps);
    QFETCH(qint64, leave);
    QFETCH(qint64, ppm);
    QFETCH(qint64, bytes);
    const Transfer transfer{.leave = Bandwidth::kbps(leave),
                            .efficiencyPpm = ppm}; // of the rest nothing counts here
    QCOMPARE(qint64(transfer.movedAt(Bandwidth::kbps(kbps), 1h)), bytes);
}

void TestTransfer::eachWayBoostsWhenItSays_data()
{
    QTest::addColumn<QByteArray>("prices"); // see slotsOf()
    QTest::addColumn<qint64>("gigabytes"); // an hour moves 900 of them, 4,500 boosted
    QTest::addColumn<QByteArray>("ways");
    const auto row = [](const char *name, const char *prices, qint64 gigabytes, const char *ways) {
        QTest::newRow(name) << QByteArray(prices) << gigabytes << QByteArray(ways);
    };
    row("it fits without", "5555", 3'600, "soonest 0-1; none");
    row("one hour more is enough", "5555", 3'601, "cheapest 0-1; none late");
    row("the night is cheaper", "5533", 7'200, "cheapest 2-3; soonest 0-2; none late");
    row("two hours of the night", "5533", 7'201, "cheapest 2-4; soonest 0-2; none late");
    row("night by night", "3553", 10'800, "cheapest 0-1 3-4; block 0-2; soonest 0-3; none late");
    row("a clash in between", "3x33", 10'800,
        "cheapest 0-1 2-3; block 2-4; soonest 0-1 2-4; "
        "none late");
    row("boosted already", "8555", 7'200, "soonest 1-2; none");
    row("no room is enough", "xx5x", 7'201, "none late");
    row("not even all of it", "5555", 18'001, "none late");
    row("all of it", "5555", 18'000, "cheapest 0-4; none late");
}

void TestTransfer::eachWayBoostsWhenItSays()
{
    QFETCH(QByteArray, prices);
    QFETCH(qint64, gigabytes);
    QFETCH(QByteArray, ways);
    const std::vector<TransferSlot> times = slotsOf(prices);
    QCOMPARE(printed(coursesOf(transferOf(gigabytes, times), times)), ways);
}

void TestTransfer::whatIsMovedIsProved()
{
    const std::vector<TransferSlot> times = slotsOf("5533");
    const auto courses = coursesOf(transferOf(7'200, times), times);
    const TransferCourse &cheapest = courses.front();
    QVERIFY(cheapest.done == start + 4h);
    const std::vector<Moved> moved{{start, 0},
                                   {start + 1h, 900 * giga},
                                   {start + 2h, 1'800 * giga},
                                   {start + 3h, 6'300 * giga},
                                   {start + 4h, 7'200 * giga}};
    QVERIFY(cheapest.moved == moved);
    QVERIFY(courses[1].done == start + 1h + 36min);
    QCOMPARE(courses[1].moved.back().bytes, 7'200 * giga);
    QVERIFY(!courses.back().done);
    QCOMPARE(courses.back().moved.back().bytes, 3'600 * giga);
    QCOMPARE(mostMoved(transferOf(7'200, times), times), 18'000 * giga);
}

void TestTransfer::withoutABoostItTakesSoLong()
{
    const std::vector<TransferSlot> times = slotsOf("5555");
    QVERIFY(*doneUnboosted(transferOf(450, times), times) == start + 30min);
    QVERIFY(*doneUnboosted(transferOf(9'000, times), times) == start + 10h);
    Transfer crowded = transferOf(9'000, times);
    crowded.leave = 2_Gbps;
    QVERIFY(!doneUnboosted(crowded, times));
}

/// A law, over 2,000 worlds: each way is enough, and no other way costs less than the cheapest by
/// more than one slot.
void TestTransfer::noWayCostsLessThanTheCheapest()
{
    std::mt19937 chance(7);
    const auto priceOf = [](const TransferCourse &course, const std::vector<TransferSlot> &times) {
        std::int64_t sum = 0;
        for (const TransferSlot &slot : times)
            for (const Interval &boost : course.boosts)
                if (boost.contains(slot.time.from()))
                    sum += slot.price->inMicros();
        return sum;
    };
    for (int world = 0; world < 2'000; ++world) {
        QByteArray prices;
        for (int hour = 0; hour < 24; ++hour)
            prices += "1355559x8"[chance() % 9];
        const std::vector<TransferSlot> times = slotsOf(prices);
        const Transfer transfer = transferOf(1 + std::int64_t(chance() % 90'000), times);
        const auto courses = coursesOf(transfer, times);
        const bool canBe = mostMoved(transfer, times) >= transfer.bytes;
        QCOMPARE(canBe, courses.front().done.has_value());
        for (const TransferCourse &course : courses) {
            if (course.way != TransferWay::NoBoost) {
                QVERIFY2(course.done && *course.done <= transfer.time.to(), prices);
                QCOMPARE(course.moved.back().bytes, transfer.bytes);
            }
            if (courses.front().way == TransferWay::Cheapest && course.done)
                QVERIFY2(priceOf(courses.front(), times) <= priceOf(course, times) + 9 * 1'000'000,
                         prices);
        }
    }
}

QTEST_APPLESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
