// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/metering/packing.h"
#include "tests/backend/metering/meterlines.h"

#include <QTest>

#include <limits>
#include <random>

using namespace turbolane;
using namespace turbolane::backend;

Q_DECLARE_METATYPE(Column)

namespace {

constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

/// Of any height, rising or not, with gaps or without.
Stretches thrown(std::mt19937_64 &random, std::size_t count)
{
    Stretches stretches;
    Second at(Seconds(std::int64_t(random() % 2'000'000'000)));
    const std::int64_t height = std::int64_t(1) << (random() % 62);
    for (std::size_t index = 0; index < count; ++index) {
        const Second from = at + Seconds(random() % 5 == 0 ? std::int64_t(random() % 4'000) : 0);
        at = from + Seconds(1 + std::int64_t(random() % 3'600));
        Stretch stretch = evenly(from, at, std::int64_t(random() % std::uint64_t(height)));
        stretch.least -= stretch.least / 3;
        stretch.most += std::int64_t(random() % 1'000);
        stretches.push_back(stretch);
    }
    return stretches;
}

} // namespace

class TestPacking : public QObject {
    Q_OBJECT

private slots:
    void whatIsUnpackedIsWhatWasPacked_data();
    void whatIsUnpackedIsWhatWasPacked();
    void stretchesComeBackAsTheyWere();
    void whatWasToldComesBackAsItWas();
    void evenTimesAndMultiplesCostLittle_data();
    void evenTimesAndMultiplesCostLittle();
    void aDamagedBlockIsAnError();
    void anyBytesAreAnErrorAndNothingWorse();
    void whatCannotHaveBeenMeteredIsDamaged_data();
    void whatCannotHaveBeenMeteredIsDamaged();
};

void TestPacking::whatIsUnpackedIsWhatWasPacked_data()
{
    QTest::addColumn<Column>("numbers");
    QTest::newRow("none") << Column{};
    QTest::newRow("one") << Column{7};
    QTest::newRow("all the same") << Column(200, 42);
    QTest::newRow("zeros") << Column(65, 0);
    QTest::newRow("rising by steps") << Column{0, 300, 600, 900, 1'200};
    QTest::newRow("negative") << Column{-1, -300, 5, -7};
    QTest::newRow("the largest and the smallest") << Column{most, least, 0, most, least, least};
    QTest::newRow("the smallest alone") << Column{least, least, least};
    QTest::newRow("multiples") << Column{125, 250, 125'000, 0, 375};
    Column squares;
    for (std::int64_t number = 0; number < 300; ++number)
        squares.push_back(number * number);
    QTest::newRow("rising faster and faster") << squares;
}

void TestPacking::whatIsUnpackedIsWhatWasPacked()
{
    QFETCH(Column, numbers);
    const std::string bytes = packed(std::vector<Column>{numbers, numbers});
    const auto unpacked = unpackedColumns(bytes, 2);
    QVERIFY(unpacked);
    QVERIFY(unpacked->front() == numbers);
    QVERIFY(unpacked->back() == numbers);
}

void TestPacking::stretchesComeBackAsTheyWere()
{
    std::mt19937_64 random(4);
    for (int round = 0; round < 300; ++round) {
        const Stretches stretches = thrown(random, random() % 300);
        const auto unpacked = unpackedStretches(packed(stretches));
        QVERIFY(unpacked);
        QVERIFY(*unpacked == stretches);
    }
}

void TestPacking::whatWasToldComesBackAsItWas()
{
    const auto told = tests::toldIn(QStringLiteral("10-10:500 20-20:9223372036854775807 30-30:0"));
    QVERIFY(*unpackedTold(packed(told)) == told);
    const auto intervals = tests::toldIn(QStringLiteral("0-60:900 60-120:1 300-86700:77"));
    QVERIFY(*unpackedTold(packed(intervals)) == intervals);
}

void TestPacking::evenTimesAndMultiplesCostLittle_data()
{
    QTest::addColumn<int>("height"); // bytes a second lie below this many, in multiples of 125
    QTest::addColumn<int>("mostBytes");
    QTest::newRow("nothing carried") << 1 << 400;
    QTest::newRow("seven bits of noise a second") << 128 << 3'600;
    QTest::newRow("seventeen bits") << 131'072 << 8'200;
}

void TestPacking::evenTimesAndMultiplesCostLittle()
{
    QFETCH(int, height);
    QFETCH(int, mostBytes);
    std::mt19937 random(1);
    std::vector<Told> hour;
    Second at(Seconds(1'780'000'000));
    for (int second = 0; second < 3'600; ++second, at += Seconds(1))
        hour.push_back({at, at + Seconds(1), std::int64_t(random() % std::uint32_t(height)) * 125});
    const std::size_t size = packed(hour).size();
    QVERIFY2(size <= std::size_t(mostBytes), qPrintable(QString::number(size)));
}

void TestPacking::aDamagedBlockIsAnError()
{
    std::mt19937_64 random(5);
    const std::string whole = packed(thrown(random, 100));
    for (std::size_t index = 0; index < whole.size(); ++index) {
        for (const int flipped : {1, 0x80, 0xff}) {
            std::string damaged = whole;
            damaged[index] = char(damaged[index] ^ flipped);
            const auto unpacked = unpackedStretches(damaged);
            QVERIFY2(!unpacked, qPrintable(QString::number(index)));
            QCOMPARE(unpacked.error().code, ErrorCode::Damaged);
        }
    }
    for (std::size_t size = 0; size < whole.size(); ++size)
        QVERIFY(!unpackedStretches(whole.substr(0, size)));
    QVERIFY(!unpackedStretches(whole + '\0'));
}

/// With a checksum that fits, so that what is behind it is looked at.
void TestPacking::anyBytesAreAnErrorAndNothingWorse()
{
    std::mt19937_64 random(6);
    const std::string start = packed(thrown(random, 40));
    for (int round = 0; round < 20'000; ++round) {
        std::string body = start.substr(4);
        for (int change = 0; change < 3; ++change)
            body[random() % body.size()] = char(random());
        body.resize(random() % 4 == 0 ? random() % body.size() : body.size());
        std::uint32_t seal = 2'166'136'261U;
        for (const char byte : body)
            seal = (seal ^ std::uint8_t(byte)) * 16'777'619U;
        std::string block;
        for (int place = 0; place < 32; place += 8)
            block.push_back(char(seal >> place));
        const auto unpacked = unpackedStretches(block + body);
        if (!unpacked)
            QCOMPARE(unpacked.error().code, ErrorCode::Damaged);
        else
            for (std::size_t index = 1; index < unpacked->size(); ++index)
                QVERIFY((*unpacked)[index - 1].to <= (*unpacked)[index].from);
        static_cast<void>(unpackedTold(block + body));
    }
}

void TestPacking::whatCannotHaveBeenMeteredIsDamaged_data()
{
    QTest::addColumn<Column>("row"); // gap, seconds, bytes, mean - least, most - mean
    QTest::addColumn<bool>("good");
    QTest::newRow("as it should be") << Column{100, 10, 1'000, 20, 50} << true;
    QTest::newRow("no time at all") << Column{100, 0, 1'000, 20, 50} << false;
    QTest::newRow("backwards") << Column{100, -10, 1'000, 20, 50} << false;
    QTest::newRow("less than nothing") << Column{100, 10, -1, 0, 0} << false;
    QTest::newRow("an emptiest second below nothing") << Column{100, 10, 1'000, 101, 0} << false;
    QTest::newRow("a fullest second below the mean") << Column{100, 10, 1'000, 0, -1} << false;
    QTest::newRow("a fullest second beyond numbers") << Column{100, 10, 1'000, 0, most} << false;
    QTest::newRow("the end of time") << Column{most, 10, 1'000, 0, 0} << false;
}

void TestPacking::whatCannotHaveBeenMeteredIsDamaged()
{
    QFETCH(Column, row);
    QFETCH(bool, good);
    std::vector<Column> columns;
    for (const std::int64_t number : row)
        columns.push_back({number});
    QCOMPARE(bool(unpackedStretches(packed(columns))), good);
}

QTEST_GUILESS_MAIN(TestPacking)
#include "tst_packing.moc"
