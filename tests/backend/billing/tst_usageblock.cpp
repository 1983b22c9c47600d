// SPDX-License-Identifier: GPL-3.0-or-later

#include "billingcase.h"

#include "backend/billing/usageblock.h"
#include "tests/support/soak.h"

#include <QTest>

#include <boost/multiprecision/cpp_int.hpp>

#include <random>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::test;
using Whole = boost::multiprecision::cpp_int;

/// Usage rows of a closed month, packed: nothing is lost, every row is rounded once, and a block
/// that was touched is no block.
class TestUsageBlock : public QObject {
    Q_OBJECT

private slots:
    void rowsComeBackAsTheyWerePacked_data();
    void rowsComeBackAsTheyWerePacked();
    void anHourOfAConnectionTakesFewBytes();
    void whatIsNoUsageIsNotPacked_data();
    void whatIsNoUsageIsNotPacked();
    void aTouchedBlockIsRefused();
    void aBlockCutShortIsRefused();
    void everyRowIsRoundedOnce();
    void ratingIsTheRationalNumbersRating();
    void aSumOutOfRangeIsSaid();
};

namespace {

UnitPrice price(std::int64_t numerator, std::int64_t denominator = 1)
{
    return *UnitPrice::of(numerator, denominator);
}

/// Hours in a row, from `from` on.
std::vector<PackedRow> hours(const QByteArray &from, std::size_t count)
{
    std::vector<PackedRow> rows;
    for (std::size_t hour = 0; hour < count; ++hour) {
        const Instant begin = utc(from) + std::chrono::hours(hour);
        rows.push_back({.time = Interval::between(begin, begin + std::chrono::hours(1)),
                        .quantity = 3'600,
                        .price = 0});
    }
    return rows;
}

/// Half up, of what is not negative.
Whole rounded(const Whole &numerator, const Whole &denominator)
{
    return (2 * numerator + denominator) / (2 * denominator);
}

struct Month {
    std::vector<UnitPrice> prices;
    std::vector<PackedRow> rows;
};

/// Prices and quantities of every size, more often of a usual one.
Month anyMonth(std::mt19937_64 &chance, std::size_t rows)
{
    const auto upTo = [&chance](int bits) {
        return std::int64_t(chance() >> (64 - 1 - int(chance() % std::uint64_t(bits))));
    };
    Month month;
    const std::size_t prices = 1 + chance() % 5;
    const bool usual = chance() % 4 != 0;
    for (std::size_t number = 0; number < prices; ++number)
        month.prices.push_back(price(upTo(usual ? 30 : 50), 1 + upTo(usual ? 30 : 55)));
    Instant at = utc("2026-05-01 00:00:00");
    for (std::size_t row = 0; row < rows; ++row) {
        const Instant from = at + Seconds(chance() % 3 == 0 ? upTo(12) : 0);
        at = from + Seconds(upTo(12));
        month.rows.push_back({.time = Interval::between(from, at),
                              .quantity = upTo(usual ? 20 : 45),
                              .price = chance() % prices});
    }
    return month;
}

Whole oracle(const Month &month)
{
    Whole sum = 0;
    for (const PackedRow &row : month.rows) {
        const UnitPrice &price = month.prices[row.price];
        sum += rounded(Whole(price.numerator()) * row.quantity, price.denominator());
    }
    return sum;
}

} // namespace

void TestUsageBlock::rowsComeBackAsTheyWerePacked_data()
{
    QTest::addColumn<std::vector<PackedRow>>("rows");
    QTest::newRow("one hour") << hours("2026-05-12 12:00:00", 1);
    QTest::newRow("a month") << hours("2026-05-01 00:00:00", 744);
    QTest::newRow("before 1970") << hours("1969-12-31 22:00:00", 5);

    std::vector<PackedRow> rows = hours("2026-05-12 12:00:00", 3);
    rows[1].quantity = 0;
    rows[2].quantity = std::numeric_limits<std::int64_t>::max();
    QTest::newRow("nothing, and as much as there can be") << rows;
    rows = hours("2026-05-12 12:00:00", 4);
    rows.erase(rows.begin() + 1, rows.begin() + 3);
    QTest::newRow("a gap between") << rows;
    rows = hours("2026-05-12 12:00:00", 2);
    rows[0].price = 1;
    QTest::newRow("day and night") << rows;
}

void TestUsageBlock::rowsComeBackAsTheyWerePacked()
{
    QFETCH(std::vector<PackedRow>, rows);
    const std::vector<UnitPrice> prices{price(155, 3'600), price(7, 3)};
    const Result<std::string> bytes = UsageBlock::packed(prices, rows);
    QVERIFY2(bytes, bytes ? "" : bytes.error().detail.c_str());
    const Result<UsageBlock> block = UsageBlock::read(*bytes);
    QVERIFY(block);
    QCOMPARE(block->size(), rows.size());
    QVERIFY(block->prices() == prices);
    QVERIFY(block->rows() == rows);
}

void TestUsageBlock::anHourOfAConnectionTakesFewBytes()
{
    std::vector<PackedRow> rows = hours("2026-05-01 00:00:00", 744);
    rows[300].quantity = 1'234; // the carrier was down
    const Result<std::string> bytes = UsageBlock::packed({price(155, 3'600)}, rows);
    QVERIFY(bytes);
    QVERIFY2(bytes->size() < 744 * 3, QByteArray::number(qsizetype(bytes->size())));
}

void TestUsageBlock::whatIsNoUsageIsNotPacked_data()
{
    QTest::addColumn<std::vector<PackedRow>>("rows");
    QTest::newRow("no row") << std::vector<PackedRow>();
    QTest::newRow("too many rows") << hours("2026-05-01 00:00:00", UsageBlock::mostRows + 1);

    std::vector<PackedRow> rows = hours("2026-05-12 12:00:00", 2);
    rows[1].quantity = -1;
    QTest::newRow("negative usage") << rows;
    rows = hours("2026-05-12 12:00:00", 2);
    std::swap(rows[0], rows[1]);
    QTest::newRow("the later first") << rows;
    rows[1] = rows[0];
    QTest::newRow("the same hour twice") << rows;
    rows = hours("2026-05-12 12:00:00", 1);
    rows[0].time = Interval::between(rows[0].time.from() + Millis(1), rows[0].time.to());
    QTest::newRow("a part of a second") << rows;
    rows = hours("2026-05-12 12:00:00", 1);
    rows[0].price = 1;
    QTest::newRow("a price that is not there") << rows;
}

void TestUsageBlock::whatIsNoUsageIsNotPacked()
{
    QFETCH(std::vector<PackedRow>, rows);
    const Result<std::string> bytes = UsageBlock::packed({price(155, 3'600)}, rows);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::OutOfRange);
}

void TestUsageBlock::aTouchedBlockIsRefused()
{
    const auto sealed = *UsageBlock::packed({price(155, 3'600)}, hours("2026-05-12 12:00:00", 20));
    for (std::size_t at = 0; at < sealed.size(); ++at) {
        std::string touched = sealed;
        touched[at] = char(touched[at] ^ 0x10);
        const Result<UsageBlock> block = UsageBlock::read(touched);
        QVERIFY2(!block, QByteArray::number(qsizetype(at)));
        QCOMPARE(block.error().code, ErrorCode::Malformed);
    }
}

void TestUsageBlock::aBlockCutShortIsRefused()
{
    const auto sealed = *UsageBlock::packed({price(155, 3'600)}, hours("2026-05-12 12:00:00", 20));
    for (std::size_t size = 0; size < sealed.size(); ++size)
        QVERIFY2(!UsageBlock::read(sealed.substr(0, size)), QByteArray::number(qsizetype(size)));
    QVERIFY(!UsageBlock::read(sealed + '\0'));
}

void TestUsageBlock::everyRowIsRoundedOnce()
{
    // A third of a millionth a second: four hours of a second each are 4 x 0, not 1.
    std::vector<PackedRow> rows = hours("2026-05-12 12:00:00", 4);
    for (PackedRow &row : rows)
        row.quantity = 1;
    QCOMPARE(*UsageBlock::read(*UsageBlock::packed({price(1, 3)}, rows))->micros(), 0);
    // And a half goes up, each time.
    QCOMPARE(*UsageBlock::read(*UsageBlock::packed({price(1, 2)}, rows))->micros(), 4);
}

void TestUsageBlock::ratingIsTheRationalNumbersRating()
{
    constexpr std::size_t rows = 100;
    const unsigned months = turbolane::test::shortOrLong(10'000U, 200'000U);
    for (unsigned seed = 1; seed <= months; ++seed) {
        std::mt19937_64 chance(seed);
        const Month month = anyMonth(chance, rows);
        const Result<std::string> bytes = UsageBlock::packed(month.prices, month.rows);
        QVERIFY2(bytes, QByteArray("seed ") + QByteArray::number(seed));
        const Result<UsageBlock> block = UsageBlock::read(*bytes);
        QVERIFY2(block && block->rows() == month.rows, QByteArray::number(seed));
        const Whole wanted = oracle(month);
        const Result<std::int64_t> told = block->micros();
        const bool fits = wanted <= std::numeric_limits<std::int64_t>::max();
        QVERIFY2(bool(told) == fits, QByteArray("seed ") + QByteArray::number(seed));
        if (fits)
            QVERIFY2(Whole(*told) == wanted, QByteArray("seed ") + QByteArray::number(seed));
    }
}

void TestUsageBlock::aSumOutOfRangeIsSaid()
{
    std::vector<PackedRow> rows = hours("2026-05-12 12:00:00", 3);
    for (PackedRow &row : rows)
        row.quantity = std::int64_t(1) << 61;
    for (const std::int64_t each : {1, 2, 8}) {
        const auto sum = UsageBlock::read(*UsageBlock::packed({price(each)}, rows))->micros();
        QCOMPARE(bool(sum), each == 1);
        if (!sum)
            QCOMPARE(sum.error().code, ErrorCode::Overflow);
    }
}

QTEST_GUILESS_MAIN(TestUsageBlock)
#include "tst_usageblock.moc"
