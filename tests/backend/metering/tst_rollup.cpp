// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/metering/meterbook.h"
#include "backend/metering/tiers.h"
#include "tests/backend/metering/meterlines.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;

namespace {

constexpr Second start{Seconds(1'780'000'000)};

std::vector<Second> secondsIn(const QString &line)
{
    std::vector<Second> seconds;
    for (const QString &word : line.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        seconds.push_back(at(word));
    return seconds;
}

/// Of any lengths, some with gaps between.
Stretches thrown(std::mt19937 &random)
{
    Stretches stretches;
    Second at = start + Seconds(random() % 4'000);
    for (int index = 0; index < 400; ++index) {
        const Second from = at + Seconds(random() % 9 == 0 ? random() % 500 : 0);
        at = from + Seconds(1 + random() % (random() % 7 == 0 ? 5'000 : 40));
        stretches.push_back(evenly(from, at, std::int64_t(random())));
    }
    return stretches;
}

std::vector<Second> cutsIn(std::mt19937 &random)
{
    std::vector<Second> cuts;
    for (int index = 0; index < 20; ++index)
        cuts.push_back(start + Seconds(random() % 200'000));
    std::sort(cuts.begin(), cuts.end());
    return cuts;
}

std::int64_t sumOf(const Stretches &stretches)
{
    return std::accumulate(stretches.begin(), stretches.end(), std::int64_t(0),
                           [](std::int64_t sum, const Stretch &one) { return sum + one.bytes; });
}

} // namespace

class TestRollup : public QObject {
    Q_OBJECT

private slots:
    void stepsAddUp_data();
    void stepsAddUp();
    void leastAndMostAreOfSeconds();
    void theWayThroughFinerStepsDoesNotMatter();
    void nothingIsLostOrMadeUp();
    void partsAddUpToTheWhole();
    void aCutIsExactAtEveryAge();
    void theCoarsestTierThatIsFineEnoughAnswers_data();
    void theCoarsestTierThatIsFineEnoughAnswers();
    void aMeanIsCutToWholeKbps();
};

void TestRollup::stepsAddUp_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("cuts");
    QTest::addColumn<QString>("minutes");
    QTest::newRow("two halves") << "0-30:10 30-60:5"
                                << ""
                                << "0-60:15";
    QTest::newRow("one across two minutes") << "30-90:100"
                                            << ""
                                            << "30-60:50 60-90:50";
    QTest::newRow("an odd byte falls into the later") << "30-90:101"
                                                      << ""
                                                      << "30-60:50 60-90:51";
    QTest::newRow("a long one") << "0-180:100"
                                << ""
                                << "0-60:33 60-120:33 120-180:34";
    QTest::newRow("a gap is kept") << "0-10:1 20-60:2"
                                   << ""
                                   << "0-10:1 20-60:2";
    QTest::newRow("a gap over minutes") << "0-10:1 200-240:2"
                                        << ""
                                        << "0-10:1 200-240:2";
    QTest::newRow("a cut within a minute") << "0-60:60"
                                           << "25"
                                           << "0-25:25 25-60:35";
    QTest::newRow("a cut where one ends") << "0-20:1 20-60:2"
                                          << "20"
                                          << "0-20:1 20-60:2";
    QTest::newRow("a cut at the minute is none more") << "0-120:4"
                                                      << "60"
                                                      << "0-60:2 60-120:2";
    QTest::newRow("two cuts") << "0-60:60"
                              << "10 20"
                              << "0-10:10 10-20:10 20-60:40";
    QTest::newRow("nothing carried is not nothing told") << "0-60:0"
                                                         << ""
                                                         << "0-60:0";
}

void TestRollup::stepsAddUp()
{
    QFETCH(QString, told);
    QFETCH(QString, cuts);
    QFETCH(QString, minutes);
    const Stretches fine = stretchesOf(Telling::Intervals, toldIn(told));
    QCOMPARE(lineOf(rolledUp(fine, Seconds(60), secondsIn(cuts))), minutes);
}

void TestRollup::leastAndMostAreOfSeconds()
{
    const auto rolled =
        rolledUp(stretchesOf(Telling::Intervals, toldIn(QStringLiteral("0-1:70 1-2:10 2-60:101"))),
                 Seconds(60), {});
    QCOMPARE(rolled.size(), std::size_t(1));
    QCOMPARE(rolled.front().least, std::int64_t(1)); // 101 in 58 seconds
    QCOMPARE(rolled.front().most, std::int64_t(70));
    QCOMPARE(evenly(Second(), Second(Seconds(2)), 3).most, std::int64_t(2));
}

void TestRollup::theWayThroughFinerStepsDoesNotMatter()
{
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        std::mt19937 random(seed);
        const Stretches fine = thrown(random);
        const auto cuts = cutsIn(random);
        const Stretches minutes = rolledUp(fine, Seconds(60), cuts);
        const Stretches fives = rolledUp(minutes, Seconds(300), cuts);
        QVERIFY(fives == rolledUp(fine, Seconds(300), cuts));
        QVERIFY(rolledUp(fives, Seconds(3'600), cuts) == rolledUp(fine, Seconds(3'600), cuts));
        QVERIFY(rolledUp(fives, Seconds(300), cuts) == fives);
    }
}

void TestRollup::nothingIsLostOrMadeUp()
{
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        std::mt19937 random(seed);
        const Stretches fine = thrown(random);
        const auto cuts = cutsIn(random);
        for (const int step : {1, 60, 300, 3'600}) {
            const Stretches rolled = rolledUp(fine, Seconds(step), cuts);
            QCOMPARE(sumOf(rolled), sumOf(fine));
            for (const Stretch &one : rolled) {
                QVERIFY(one.least <= one.bytes / (one.to - one.from).count());
                QVERIFY(one.most * (one.to - one.from).count() >= one.bytes);
            }
        }
    }
}

void TestRollup::partsAddUpToTheWhole()
{
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        std::mt19937 random(seed);
        const Stretches fine = thrown(random);
        std::vector<Second> edges{start};
        while (edges.back() < start + Seconds(300'000))
            edges.push_back(edges.back() + Seconds(random() % 9'000));
        const auto parts = bytesBetween(fine, edges);
        QCOMPARE(parts.size() + 1, edges.size());
        const auto whole = bytesBetween(fine, {edges.front(), edges.back()});
        QCOMPARE(std::accumulate(parts.begin(), parts.end(), std::int64_t(0)), whole.front());
    }
}

void TestRollup::aCutIsExactAtEveryAge()
{
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        std::mt19937 random(seed);
        const Stretches fine = thrown(random);
        const auto cuts = cutsIn(random);
        const Stretches hours = rolledUp(fine, Seconds(3'600), cuts);
        QVERIFY(bytesBetween(hours, cuts) == bytesBetween(fine, cuts));
    }
}

void TestRollup::theCoarsestTierThatIsFineEnoughAnswers_data()
{
    QTest::addColumn<int>("hoursAgo");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("tier");
    const auto row = [](const char *name, int hoursAgo, int step, Tier tier) {
        QTest::newRow(name) << hoursAgo << step << int(tier);
    };
    row("seconds of the last hour", 1, 1, Tier::Second);
    row("ten seconds of the last hour", 1, 10, Tier::Second);
    row("minutes of the last hour", 1, 60, Tier::Minute);
    row("fourteen minutes are not five times a whole", 1, 840, Tier::Minute);
    row("ten minutes of a month", 720, 600, Tier::FiveMinutes);
    row("two hours of a month", 720, 7'200, Tier::Hour);
    row("seconds of yesterday are minutes now", 24, 1, Tier::Minute);
    row("seconds of last month are five minutes now", 720, 1, Tier::FiveMinutes);
    row("five minutes of two years ago are hours now", 17'520, 300, Tier::Hour);
    row("older than everything", 87'600, 300, Tier::Hour);
}

void TestRollup::theCoarsestTierThatIsFineEnoughAnswers()
{
    QFETCH(int, hoursAgo);
    QFETCH(int, step);
    QFETCH(int, tier);
    const Second from = start - std::chrono::hours(hoursAgo);
    QCOMPARE(int(tierFor(Tier::Second, from, Seconds(step), start)), tier);
}

void TestRollup::aMeanIsCutToWholeKbps()
{
    QCOMPARE((FiveMinutes{.bytes = 37'500'000}).mean(), Bandwidth::mbps(1));
    QCOMPARE((FiveMinutes{.bytes = 37'499'999}).mean(), Bandwidth::kbps(999));
}

QTEST_GUILESS_MAIN(TestRollup)
#include "tst_rollup.moc"
