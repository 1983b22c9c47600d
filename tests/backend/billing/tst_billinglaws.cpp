// SPDX-License-Identifier: GPL-3.0-or-later

#include "billingcase.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <random>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::test;

/// What holds of every bill, tried on worlds made from a seed. A failure names its seed.
class TestBillingLaws : public QObject {
    Q_OBJECT

private slots:
    void rowsDoNotHangOnWhenTheyAreAskedFor();
    void monthsPutTogetherAreTheWhole();
    void anUndisturbedBoostCostsWhatWasShown();
    void noBoostCostsMoreThanWasShown();
    void anExtendedBoostCostsNoMoreThanAllThatWasShown();
    void everySumIsTheSumOfWhatIsUnderIt();
    void aMonthIsCutAtEveryHourTheAccountsClocksShow();
};

namespace {

constexpr unsigned worlds = 400;

class World {
public:
    explicit World(unsigned seed)
        : m_chance(seed)
    { }

    qint64 below(qint64 end) { return qint64(m_chance() % std::uint64_t(end)); }
    bool perhaps() { return below(2) == 0; }

    Cutter cutter()
    {
        constexpr std::array names{"Europe/Berlin", "America/New_York", "Asia/Kolkata",
                                   "Australia/Lord_Howe"};
        return Cutter(tariff(), zone(names[std::size_t(below(names.size()))]));
    }
    /// Around an end of summer time, a month's end, a leap day; to the millisecond.
    Instant moment()
    {
        constexpr std::array near{"2026-03-29 00:00:00", "2026-10-25 00:00:00",
                                  "2026-05-31 20:00:00", "2028-02-29 20:00:00",
                                  "2026-04-04 14:00:00", "2026-05-12 19:00:00"};
        return utc(near[std::size_t(below(near.size()))]) + Millis(below(20'000'000));
    }
    ChargeSegment boost(Instant start, Instant end)
    {
        constexpr std::array homes{"Europe/Berlin", "America/New_York", "Asia/Singapore",
                                   "Australia/Adelaide"};
        ChargeSegment segment = boostSegment("2026-01-01 00:00:00");
        segment.terms =
            terms(DistanceClass(1 + below(4)), "T2", homes[std::size_t(below(homes.size()))]);
        segment.base = Bandwidth::mbps(1 + below(2'000));
        segment.target = segment.base.plus(Bandwidth::mbps(1 + below(20'000)));
        segment.start = start;
        segment.end = end;
        return segment;
    }
    Seconds duration() { return Seconds(60 + (perhaps() ? below(120) : below(50'000))); }
    std::vector<Interval> outages(Interval around)
    {
        std::vector<Interval> all;
        for (qint64 left = below(3); left > 0; --left) {
            const Instant from = around.from() + Millis(below(around.length().count() + 1));
            all.push_back(Interval::between(from, from + Millis(below(400'000))));
        }
        return all;
    }

private:
    std::mt19937_64 m_chance;
};

Biller::BoostAsked askedFor(const ChargeSegment &boost)
{
    return {.connection = boost.connection,
            .terms = boost.terms,
            .from = boost.base,
            .to = boost.target,
            .time = Interval::between(ceilToSecond(boost.start), ceilToSecond(*boost.end))};
}

Result<Money> billOf(const Cutter &cutter, const ChargeSegment &segment,
                     const std::vector<Interval> &outages)
{
    const auto rows = cutter.rows(segment, Downtime(outages), *segment.end + Seconds(86'400));
    if (!rows)
        return rows.error();
    return cutter.billed(*rows);
}

QByteArray seedText(unsigned seed, const std::string &what = {})
{
    return "seed " + QByteArray::number(seed) + " " + QByteArray::fromStdString(what);
}

bool same(const UsageRow &one, const UsageRow &other)
{
    return one.id == other.id && one.time == other.time && one.billed == other.billed
        && one.band == other.band && one.rate == other.rate && one.amount == other.amount
        && one.open == other.open;
}

bool sameRows(const std::vector<UsageRow> &one, const std::vector<UsageRow> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), same);
}

/// Longer than the minimum, so that rows are as they grew.
ChargeSegment someBoost(World &world)
{
    const Instant start = world.moment();
    return world.boost(start, start + world.duration() + Seconds(1));
}

} // namespace

void TestBillingLaws::rowsDoNotHangOnWhenTheyAreAskedFor()
{
    for (unsigned seed = 0; seed < worlds; ++seed) {
        World world(seed);
        const Cutter cutter = world.cutter();
        const ChargeSegment segment = someBoost(world);
        const Downtime lost(world.outages(Interval::between(segment.start, *segment.end)));
        const auto last = cutter.rows(segment, lost, *segment.end + Seconds(1));
        const auto later = cutter.rows(segment, lost, *segment.end + std::chrono::days(40));
        QVERIFY2(sameRows(*last, *later), seedText(seed, "late"));

        ChargeSegment running = segment;
        running.end.reset();
        Instant asOf = segment.start;
        while (asOf < floorToSecond(*segment.end)) {
            const auto now = cutter.rows(world.perhaps() ? running : segment, lost, asOf);
            QVERIFY2(now->size() <= last->size(), seedText(seed));
            for (std::size_t index = 0; index < now->size(); ++index) {
                const UsageRow &row = (*now)[index];
                QVERIFY2(row.id == (*last)[index].id, seedText(seed, "id"));
                QVERIFY2(row.open ? index + 1 == now->size() : same(row, (*last)[index]),
                         seedText(seed, text(asOf)));
            }
            asOf += Millis(1 + world.below(4'000'000));
        }
    }
}

void TestBillingLaws::monthsPutTogetherAreTheWhole()
{
    for (unsigned seed = 0; seed < worlds; ++seed) {
        World world(seed);
        const Cutter cutter = world.cutter();
        const Instant start = world.moment();
        const ChargeSegment segment =
            world.boost(start, start + Seconds(world.perhaps() ? world.below(100) : 50'000));
        const Downtime lost(world.outages(Interval::between(segment.start, *segment.end)));
        const Instant asOf = *segment.end + std::chrono::days(32);
        std::vector<UsageRow> together;
        for (Instant at = segment.start; at < asOf;) {
            const Interval month = cutter.account().monthAround(at);
            const auto rows = cutter.rows(segment, lost, month);
            together.insert(together.end(), rows->begin(), rows->end());
            at = month.to();
        }
        const auto whole = cutter.rows(segment, lost, asOf);
        QVERIFY2(sameRows(together, *whole), seedText(seed));
    }
}

void TestBillingLaws::anUndisturbedBoostCostsWhatWasShown()
{
    for (unsigned seed = 0; seed < worlds; ++seed) {
        World world(seed);
        const Cutter cutter = world.cutter();
        const Biller biller(tariff(), cutter.account());
        const Instant start = world.moment();
        ChargeSegment boost = world.boost(start, start + world.duration());
        const Result<Estimate> shown = biller.boostEstimate(askedFor(boost));
        boost.shownPrice = shown->total;
        QVERIFY2(*billOf(cutter, boost, {}) == shown->total, seedText(seed));
        const auto rows = cutter.rows(boost, Downtime({}), *boost.end + Seconds(1));
        QVERIFY2(rows->size() == shown->rows.size(), seedText(seed));
        for (std::size_t index = 0; index < rows->size(); ++index)
            QVERIFY2((*rows)[index].amount == shown->rows[index].amount
                         && (*rows)[index].time == shown->rows[index].time,
                     seedText(seed));
    }
}

void TestBillingLaws::noBoostCostsMoreThanWasShown()
{
    for (unsigned seed = 0; seed < 4 * worlds; ++seed) {
        World world(seed);
        const Cutter cutter = world.cutter();
        const Instant start = world.moment();
        ChargeSegment boost = world.boost(start, start + world.duration());
        const Biller::BoostAsked asked = askedFor(boost);
        boost.shownPrice = Biller(tariff(), cutter.account()).boostEstimate(asked)->total;
        // Raised late, stopped early, and the carrier down now and then.
        const qint64 length = asked.time.length().count();
        boost.start = asked.time.from() + Millis(world.below(length));
        boost.end = world.perhaps()
            ? asked.time.to()
            : std::min(asked.time.to(), boost.start + Millis(world.below(length)));
        const std::vector<Interval> outages =
            world.perhaps() ? world.outages(asked.time) : std::vector<Interval>();
        const Result<Money> bill = billOf(cutter, boost, outages);
        QVERIFY2(bill->inMicros() <= boost.shownPrice->inMicros(),
                 seedText(seed, bill->amountText() + " and not " + boost.shownPrice->amountText()));
    }
}

void TestBillingLaws::anExtendedBoostCostsNoMoreThanAllThatWasShown()
{
    for (unsigned seed = 0; seed < worlds; ++seed) {
        World world(seed);
        const Cutter cutter = world.cutter();
        const Biller biller(tariff(), cutter.account());
        const Instant start = world.moment();
        ChargeSegment boost = world.boost(start, start + world.duration());
        boost.shownPrice = biller.boostEstimate(askedFor(boost))->total;
        for (qint64 times = 1 + world.below(4); times > 0; --times) {
            const Biller::BoostAsked asked = askedFor(boost);
            const Instant newEnd = asked.time.to() + Seconds(1 + world.below(5'000));
            const auto added = biller.extensionEstimate(asked, newEnd, *boost.shownPrice);
            QVERIFY2(added->total.inMicros() >= 0, seedText(seed));
            boost.shownPrice = *boost.shownPrice->plus(added->total);
            boost.end = newEnd;
        }
        const Result<Money> bill = billOf(cutter, boost, {});
        QVERIFY2(bill->inMicros() <= boost.shownPrice->inMicros(),
                 seedText(seed, bill->amountText()));
        // And hardly less: a cent at most for every rounding.
        QVERIFY2(boost.shownPrice->inMicros() - bill->inMicros() <= 5 * 10'000, seedText(seed));
    }
}

namespace {

ChargeBook someBook(World &world)
{
    ChargeBook book;
    for (qint64 left = 1 + world.below(6); left > 0; --left) {
        ChargeSegment segment = someBoost(world);
        segment.id = SegmentId("s" + std::to_string(left));
        segment.connection = ConnectionId("c" + std::to_string(world.below(3)));
        segment.kind = world.perhaps() ? ChargeKind::Base : ChargeKind::Boost;
        if (world.perhaps())
            segment.end.reset();
        book.segments.push_back(segment);
    }
    const Instant asOf = world.moment();
    book.outages = world.outages(Interval::between(asOf - std::chrono::hours(3), asOf));
    return book;
}

} // namespace

void TestBillingLaws::everySumIsTheSumOfWhatIsUnderIt()
{
    for (unsigned seed = 0; seed < worlds / 4; ++seed) {
        World world(seed);
        const ChargeBook book = someBook(world);
        const Biller biller(tariff(), world.cutter().account());
        const Instant asOf = world.moment();
        const Result<Charges> charges = biller.monthToDate(book, asOf);
        QVERIFY2(bool(charges), seedText(seed));
        std::map<std::pair<ConnectionId, ChargeKind>, std::int64_t> sums;
        const auto rows = biller.monthRows(book, asOf);
        for (const UsageRow &row : *rows) {
            QVERIFY2(charges->month.contains(row.time.from()), seedText(seed));
            QVERIFY2(row.amount == *row.rate.amountFor(row.billed, Rounding::HalfUp),
                     seedText(seed));
            sums[{row.connection, row.kind}] += row.amount.inMicros();
        }
        std::int64_t total = 0;
        QVERIFY2(charges->lines.size() == sums.size(), seedText(seed));
        for (const BillLine &line : charges->lines) {
            QVERIFY2(line.exact.inMicros() == (sums[{line.connection, line.kind}]), seedText(seed));
            QVERIFY2(line.rounded == line.exact.roundedToMinor(Rounding::HalfUp), seedText(seed));
            total += line.rounded.inMicros();
        }
        QVERIFY2(charges->total.inMicros() == total, seedText(seed));
    }
}

namespace {

/// Of a segment of one rate, looked at hour by hour.
std::vector<std::pair<Interval, Seconds>> hoursOf(const TimeZone &account, Interval time,
                                                  const Downtime &lost)
{
    std::vector<std::pair<Interval, Seconds>> hours;
    for (Instant at = time.from(); at < time.to();) {
        const Instant next = std::min(account.hourAround(at).to(), time.to());
        const Interval row = Interval::between(at, next);
        hours.emplace_back(row,
                           std::chrono::duration_cast<Seconds>(row.length()) - lost.within(row));
        at = next;
    }
    return hours;
}

} // namespace

void TestBillingLaws::aMonthIsCutAtEveryHourTheAccountsClocksShow()
{
    for (unsigned seed = 0; seed < worlds / 4; ++seed) {
        World world(seed);
        const Cutter cutter = world.cutter();
        const Instant start = ceilToSecond(world.moment());
        ChargeSegment segment = world.boost(start, start + std::chrono::hours(world.below(900)));
        segment.kind = ChargeKind::Base;
        segment.end = *segment.end + Seconds(1 + world.below(3'600));
        const Interval time = Interval::between(start, *segment.end);
        std::vector<Interval> down = world.outages(time);
        if (world.perhaps())
            down.push_back(
                Interval::between(start + std::chrono::hours(5), start + std::chrono::hours(9)));
        const Downtime lost(down);
        const auto hours = hoursOf(cutter.account(), time, lost);
        const auto rows = cutter.rows(segment, lost, time);
        QVERIFY2(rows->size() == hours.size(), seedText(seed));
        for (std::size_t at = 0; at < hours.size(); ++at) {
            const UsageRow &row = (*rows)[at];
            QVERIFY2(row.time == hours[at].first && row.billed == hours[at].second,
                     seedText(seed, text(row.time.from())));
            QVERIFY2(row.amount == *row.rate.amountFor(row.billed, Rounding::HalfUp),
                     seedText(seed));
            QVERIFY2(row.id.text()
                         == "s2."
                             + std::to_string(row.time.from().time_since_epoch().count() / 1'000),
                     seedText(seed, row.id.text()));
        }
        ChargeBook book;
        book.segments = {segment};
        book.outages = down;
        const Biller biller(tariff(), cutter.account());
        const Instant asOf = time.from() + time.length() / 2;
        const Charges charges = *biller.monthToDate(book, asOf);
        const auto under = biller.monthRows(book, asOf);
        std::int64_t sum = 0;
        for (const UsageRow &row : *under)
            sum += row.amount.inMicros();
        QVERIFY2(charges.lines.empty() ? sum == 0
                                       : charges.lines.front().exact.inMicros() == sum
                         && charges.lines.front().rows == std::int64_t(under->size()),
                 seedText(seed));
    }
}

QTEST_APPLESS_MAIN(TestBillingLaws)
#include "tst_billinglaws.moc"
