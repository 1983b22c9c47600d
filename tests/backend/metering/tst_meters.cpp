// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/backend/metering/meteredhouse.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;

namespace {

constexpr std::int64_t day = 86'400;

QString textOf(const Result<UsageCount> &count)
{
    if (!count)
        return QString::fromStdString(count.error().pointer + " "
                                      + std::string(wireName(count.error().code)));
    return QStringLiteral("%1 %2 %3 %4")
        .arg(count->accepted)
        .arg(count->duplicates)
        .arg(count->late)
        .arg(count->resets);
}

/// A house of one connection, whose clock stands an hour after houseStart.
struct Hour {
    CarrierHouse house;
    Hour()
    {
        orderOne(house);
        house.pass(Seconds(3'600));
    }
};

/// Nothing runs meanwhile.
void skip(CarrierHouse &house, std::chrono::seconds time)
{
    house.kill();
    house.clock().advance(time);
    house.start();
}

} // namespace

class TestMeters : public QObject {
    Q_OBJECT

private slots:
    void aBatchIsCounted_data();
    void aBatchIsCounted();
    void aBatchIsTakenWholeOrNotAtAll_data();
    void aBatchIsTakenWholeOrNotAtAll();
    void whatWasAnsweredOutlivesTheProcess();
    void whatWasNotKeptWasNotTold();
    void whatIsInBlocksIsWhatWasInMemory();
    void lateUsageOfAnyAgeCounts_data();
    void lateUsageOfAnyAgeCounts();
    void neitherOrderNorBatchesNorBlocksChangeTheSum();
    void aSilentMeterGoesOnWhereItEnded();
    void severalMetersAddUp();
    void fiveMinutesOfNothingAreSamplesToo();
    void aDamagedBlockIsSaidAndNotGuessed();
    void theJournalIsEmptyOnceAllIsInBlocks();
};

void TestMeters::aBatchIsCounted_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("batch");
    QTest::addColumn<QString>("count");
    QTest::addColumn<int>("bytes"); // of the hour
    QTest::newRow("a counter") << ""
                               << "0:500 300:800"
                               << "2 0 0 0" << 300;
    QTest::newRow("the same batch again") << "0:500 300:800"
                                          << "0:500 300:800"
                                          << "0 2 0 0" << 300;
    QTest::newRow("a part of it, and more") << "0:500 300:800"
                                            << "300:800 600:900"
                                            << "1 1 0 0" << 400;
    QTest::newRow("a late one") << "0:500 600:900"
                                << "300:800"
                                << "1 0 1 0" << 400;
    QTest::newRow("a reset") << "0:500 300:800"
                             << "600:10"
                             << "1 0 0 1" << 310;
    QTest::newRow("intervals") << ""
                               << "0-60:7 60-120:8"
                               << "2 0 0 0" << 15;
    QTest::newRow("intervals again") << "0-60:7"
                                     << "0-60:7 60-120:8"
                                     << "1 1 0 0" << 15;
    QTest::newRow("twice in one batch") << ""
                                        << "0-60:7 0-60:7"
                                        << "1 1 0 0" << 7;
    QTest::newRow("nothing new") << "0:500"
                                 << "0:500"
                                 << "0 1 0 0" << 0;
}

void TestMeters::aBatchIsCounted()
{
    QFETCH(QString, before);
    QFETCH(QString, batch);
    QFETCH(QString, count);
    QFETCH(int, bytes);
    Hour hour;
    if (!before.isEmpty())
        QVERIFY(tell(hour.house, before));
    QCOMPARE(textOf(tell(hour.house, batch)), count);
    QCOMPARE(bytesIn(hour.house, 0, 3'600), std::int64_t(bytes));
}

void TestMeters::aBatchIsTakenWholeOrNotAtAll_data()
{
    QTest::addColumn<QString>("batch");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("an interval over another") << "600-700:5 10-20:5"
                                              << "/samples/1/from outOfRange";
    QTest::newRow("a reading among intervals") << "600-700:5 900:5"
                                               << "/samples/1/octets outOfRange";
    QTest::newRow("still to come") << "600-700:5 700-800:1 3000-3999:5"
                                   << "/samples/2/to outOfRange";
    QTest::newRow("no time at all, backwards") << "600-700:5 800-790:5"
                                               << "/samples/1/to outOfRange";
    QTest::newRow("more than a month") << "-3000000-700:5"
                                       << "/samples/0/to outOfRange";
    QTest::newRow("more than five years ago") << "600-700:5 -170000000--169999990:1"
                                              << "/samples/1/from outOfRange";
    QTest::newRow("more than anything carries") << "600-700:1152921504606846977"
                                                << "/samples/0/bytes outOfRange";
    QTest::newRow("less than nothing") << "600-700:-1"
                                       << "/samples/0/bytes outOfRange";
}

void TestMeters::aBatchIsTakenWholeOrNotAtAll()
{
    QFETCH(QString, batch);
    QFETCH(QString, refusal);
    Hour hour;
    QVERIFY(tell(hour.house, QStringLiteral("0-60:100")));
    const int commits = hour.house.store().database().commits();
    QCOMPARE(textOf(tell(hour.house, batch)), refusal);
    QCOMPARE(bytesIn(hour.house, 0, 3'600), std::int64_t(100));
    QVERIFY(hour.house.store().database().commits() > commits);
    hour.house.kill();
    hour.house.start();
    QCOMPARE(bytesIn(hour.house, 0, 3'600), std::int64_t(100));
    QCOMPARE(textOf(tell(hour.house, QStringLiteral("600-700:5"))), QStringLiteral("1 0 0 0"));
}

void TestMeters::whatWasAnsweredOutlivesTheProcess()
{
    Hour hour;
    QVERIFY(tell(hour.house, QStringLiteral("0:500 300:800")));
    hour.house.kill();
    hour.house.start();
    QCOMPARE(bytesIn(hour.house, 0, 3'600), std::int64_t(300));
    QCOMPARE(textOf(tell(hour.house, QStringLiteral("300:800 600:1000"))),
             QStringLiteral("1 1 0 0"));
    hour.house.pass(Seconds(700)); // into blocks
    hour.house.kill();
    hour.house.start();
    QCOMPARE(bytesIn(hour.house, 0, 3'600), std::int64_t(500));
    QCOMPARE(textOf(tell(hour.house, QStringLiteral("0:500 600:1000"))), QStringLiteral("0 2 0 0"));
}

void TestMeters::whatWasNotKeptWasNotTold()
{
    Hour hour;
    QVERIFY(tell(hour.house, QStringLiteral("0:500 300:800")));
    hour.house.store().database().run("a statement that fails"); // as a full disk would
    std::optional<bool> kept;
    std::vector<Command> one;
    one.push_back(
        {.run =
             [&] {
                 hour.house.store().database().run("another that fails");
                 return bool(hour.house.services().meters.tell(
                     "m1",
                     {{line, Telling::Counter,
                       Told{houseStart + Seconds(600), houseStart + Seconds(600), 900}}}));
             },
         .answered = [&](bool was) { kept = was; }});
    hour.house.carrier().run(std::move(one));
    QCOMPARE(kept, std::optional(false));
    hour.house.pass(Seconds(2));
    QCOMPARE(bytesIn(hour.house, 0, 3'600), std::int64_t(300));
    QCOMPARE(textOf(tell(hour.house, QStringLiteral("600:900"))), QStringLiteral("1 0 0 0"));
    QCOMPARE(bytesIn(hour.house, 0, 3'600), std::int64_t(400));
}

void TestMeters::whatIsInBlocksIsWhatWasInMemory()
{
    Hour hour;
    QString readings;
    std::int64_t octets = 0;
    for (int second = 0; second < 3'600; second += 7)
        readings += QStringLiteral("%1:%2 ").arg(second).arg(octets += second * second % 9'973);
    QVERIFY(tell(hour.house, readings));
    std::vector<std::int64_t> before;
    for (int from = 0; from < 3'600; from += 111)
        before.push_back(bytesIn(hour.house, from, from + 97));
    QVERIFY(hour.house.services().meters.inMemory() > 0);
    hour.house.pass(Seconds(400));
    QCOMPARE(hour.house.services().meters.inMemory(), std::size_t(0));
    std::vector<std::int64_t> after;
    for (int from = 0; from < 3'600; from += 111)
        after.push_back(bytesIn(hour.house, from, from + 97));
    QVERIFY(before == after);
}

void TestMeters::lateUsageOfAnyAgeCounts_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("allInOne"); // as long as the parts are known, it is another word
    QTest::newRow("a day") << 1 << "/samples/0/from outOfRange";
    QTest::newRow("a month") << 30 << "/samples/0/from outOfRange";
    QTest::newRow("three months") << 90 << "0 1 0 0";
    QTest::newRow("two years") << 730 << "0 1 0 0";
}

void TestMeters::lateUsageOfAnyAgeCounts()
{
    QFETCH(int, days);
    QFETCH(QString, allInOne);
    Hour hour;
    QVERIFY(tell(hour.house, QStringLiteral("0-300:100 600-900:10")));
    hour.house.pass(Seconds(700));
    skip(hour.house, std::chrono::days(days));
    QCOMPARE(bytesIn(hour.house, 0, 3'600), std::int64_t(110));
    QCOMPARE(textOf(tell(hour.house, QStringLiteral("300-600:7"))), QStringLiteral("1 0 1 0"));
    QCOMPARE(bytesIn(hour.house, 0, 3'600), std::int64_t(117));
    QCOMPARE(textOf(tell(hour.house, QStringLiteral("300-600:7 0-300:100"))),
             QStringLiteral("0 2 0 0"));
    QCOMPARE(textOf(tell(hour.house, QStringLiteral("0-900:117"))), allInOne);
    QCOMPARE(bytesIn(hour.house, 0, 3'600), std::int64_t(117));
    hour.house.pass(Seconds(4'000)); // what is too old goes
    QCOMPARE(bytesIn(hour.house, 0, 3'600), std::int64_t(117));
}

void TestMeters::neitherOrderNorBatchesNorBlocksChangeTheSum()
{
    for (std::uint32_t seed = 0; seed < 12; ++seed) {
        std::mt19937 random(seed);
        QStringList readings;
        std::int64_t octets = 0;
        for (int second = 0; second < 3'600; second += 1 + int(random() % 90)) {
            octets = random() % 15 == 0 ? std::int64_t(random() % 99) : octets + random() % 9'999;
            readings += QStringLiteral("%1:%2").arg(second).arg(octets);
        }
        Hour atOnce;
        QVERIFY(tell(atOnce.house, readings.join(QLatin1Char(' '))));
        std::shuffle(readings.begin(), readings.end(), random);
        Hour inPieces;
        while (!readings.isEmpty()) {
            const qsizetype some = std::min<qsizetype>(readings.size(), 1 + random() % 9);
            QVERIFY(tell(inPieces.house, readings.mid(0, some).join(QLatin1Char(' '))));
            readings = readings.mid(random() % 3 == 0 ? some - 1 : some); // one is sent again
            if (random() % 3 == 0)
                inPieces.house.pass(Seconds(301)); // into blocks
            if (random() % 5 == 0) {
                inPieces.house.kill();
                inPieces.house.start();
            }
        }
        for (int from = 0; from < 3'600; from += 300)
            QCOMPARE(bytesIn(inPieces.house, from, from + 300),
                     bytesIn(atOnce.house, from, from + 300));
        skip(inPieces.house, std::chrono::days(10));
        for (int from = 0; from < 3'600; from += 300)
            QCOMPARE(bytesIn(inPieces.house, from, from + 300),
                     bytesIn(atOnce.house, from, from + 300));
    }
}

void TestMeters::aSilentMeterGoesOnWhereItEnded()
{
    Hour hour;
    QVERIFY(tell(hour.house, QStringLiteral("0:500 3600:800")));
    skip(hour.house, std::chrono::days(100));
    hour.house.pass(Seconds(4'000)); // the reading is older than what is kept, but the last
    QVERIFY(tell(hour.house, QStringLiteral("%1:8640300").arg(100 * day)));
    QCOMPARE(bytesIn(hour.house, 0, 101 * day), std::int64_t(8'639'800));
    hour.house.pass(Seconds(400));
    QCOMPARE(bytesIn(hour.house, 0, 101 * day), std::int64_t(8'639'800));
}

void TestMeters::severalMetersAddUp()
{
    Hour hour;
    const std::int64_t own = bytesIn(hour.house, 0, 1'200);
    QVERIFY(own > 0);
    QVERIFY(bytesIn(hour.house, 1'200, 3'600) > 0);
    QVERIFY(tell(hour.house, QStringLiteral("1200:0 1500:300"), "east"));
    QVERIFY(tell(hour.house, QStringLiteral("1300-1400:7"), "west"));
    // From there on the carrier's own meter is not counted as well.
    QCOMPARE(bytesIn(hour.house, 1'200, 3'600), std::int64_t(307));
    QCOMPARE(bytesIn(hour.house, 0, 3'600), own + 307);
    QCOMPARE(bytesIn(hour.house, 0, 1'200), own);
}

void TestMeters::fiveMinutesOfNothingAreSamplesToo()
{
    Hour hour;
    QVERIFY(tell(hour.house, QStringLiteral("0-300:300000 900-1200:600000")));
    const auto all = hour.house.services().carried.fiveMinuteMeans(line, secondsFrom(-1, 7'200));
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t(13)); // none that is still to begin
    std::vector<std::int64_t> bytes;
    for (const FiveMinutes &five : *all)
        bytes.push_back(five.bytes);
    bytes.resize(5);
    QVERIFY((bytes == std::vector<std::int64_t>{300'000, 0, 0, 600'000, 0}));
    QCOMPARE((*all)[3].mean(), Bandwidth::kbps(16));
    QCOMPARE((*all)[3].at, Instant(houseStart + Seconds(900)));
}

void TestMeters::aDamagedBlockIsSaidAndNotGuessed()
{
    Hour hour;
    QVERIFY(tell(hour.house, QStringLiteral("0:500 300:800")));
    hour.house.pass(Seconds(400));
    hour.house.store().database().run("UPDATE meter_block SET bytes = x'00112233445566' "
                                      "WHERE series IN (SELECT number FROM meter_series "
                                      "WHERE meter = 'm1')");
    const auto bytes = hour.house.services().carried.bytesCarried(line, secondsFrom(0, 3'600));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::Damaged);
    const auto unknown = hour.house.services().carried.bytesCarried(ConnectionId("connection-9"),
                                                                    secondsFrom(0, 3'600));
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
}

void TestMeters::theJournalIsEmptyOnceAllIsInBlocks()
{
    Hour hour;
    const auto rows = [&] {
        std::int64_t count = 0;
        hour.house.store().database().each("SELECT COUNT(*) FROM meter_journal", {},
                                           [&](Row &row) { count = row.number(); });
        return count;
    };
    QVERIFY(tell(hour.house, QStringLiteral("0:500")));
    QVERIFY(tell(hour.house, QStringLiteral("300:800")));
    QVERIFY(tell(hour.house, QStringLiteral("300:800"))); // nothing to be written
    QCOMPARE(rows(), std::int64_t(2));
    hour.house.pass(Seconds(400));
    QCOMPARE(rows(), std::int64_t(0));
    QCOMPARE(bytesIn(hour.house, 0, 3'600), std::int64_t(300));
}

QTEST_GUILESS_MAIN(TestMeters)
#include "tst_meters.moc"
