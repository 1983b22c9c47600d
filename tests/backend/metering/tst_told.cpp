// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/backend/metering/meterlines.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;

namespace {

/// "accepted duplicates late resets".
struct Count {
    int accepted = 0;
    int duplicates = 0;
    int late = 0;
    int resets = 0;
};

QString textOf(const Count &count)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(count.accepted)
        .arg(count.duplicates)
        .arg(count.late)
        .arg(count.resets);
}

Count tell(ToldWindow &window, const QString &line)
{
    Count count;
    for (const Told &told : toldIn(line)) {
        const auto placed = window.place(told);
        if (!placed)
            continue;
        const bool isNew = placed->as != Placed::As::Duplicate;
        count.accepted += isNew;
        count.duplicates += !isNew;
        count.late += placed->late;
        count.resets += placed->reset;
    }
    return count;
}

} // namespace

class TestTold : public QObject {
    Q_OBJECT

private slots:
    void countersBecomeWhatWasCarried_data();
    void countersBecomeWhatWasCarried();
    void intervalsStandForThemselves_data();
    void intervalsStandForThemselves();
    void anOverlapIsRefusedAndChangesNothing_data();
    void anOverlapIsRefusedAndChangesNothing();
    void theOrderOfArrivalDoesNotMatter();
    void whatIsUndoneWasNeverTold();
    void whatIsTouchedReachesToTheNeighbours_data();
    void whatIsTouchedReachesToTheNeighbours();
};

void TestTold::countersBecomeWhatWasCarried_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("carried");
    QTest::addColumn<QString>("count");
    const auto row = [](const char *name, const char *told, const char *carried,
                        const char *count) {
        QTest::newRow(name) << QString::fromLatin1(told) << QString::fromLatin1(carried)
                            << QString::fromLatin1(count);
    };
    row("one reading says nothing by itself", "10:500", "", "1 0 0 0");
    row("the difference was carried", "10:500 20:800", "10-20:300", "2 0 0 0");
    row("nothing was carried", "10:500 20:500", "10-20:0", "2 0 0 0");
    row("a reading sent twice is counted once", "10:500 20:800 20:800", "10-20:300", "2 1 0 0");
    row("a whole batch sent twice", "10:500 20:800 10:500 20:800", "10-20:300", "2 2 0 0");
    row("a late reading is placed between", "10:500 30:900 20:600", "10-20:100 20-30:300",
        "3 0 1 0");
    row("the first comes last", "30:900 20:600 10:500", "10-20:100 20-30:300", "3 0 2 0");
    row("a reset counts from nothing", "10:500 20:40", "10-20:40", "2 0 0 1");
    row("a reset to nothing", "10:500 20:0 30:70", "10-20:0 20-30:70", "3 0 0 1");
    row("two resets", "0:9 10:5 20:2 30:3", "0-10:5 10-20:2 20-30:1", "4 0 0 2");
    row("what a late reading saved from the reset", "10:500 30:40 20:700", "10-20:200 20-30:40",
        "3 0 1 1");
    row("a late reading that says when the reset was", "10:500 30:40 20:30", "10-20:30 20-30:10",
        "3 0 1 2");
    row("a counter that wrapped is one that was reset", "10:4294967290 20:5", "10-20:5", "2 0 0 1");
    row("of two in one second the higher holds", "10:500 20:800 20:810", "10-20:310", "3 0 0 0");
    row("and the lower is a duplicate", "10:500 20:810 20:800", "10-20:310", "2 1 0 0");
    row("the higher may be late", "10:500 20:800 30:900 20:810", "10-20:310 20-30:90", "4 0 1 0");
    row("counters of 64 bits", "0:0 1:9223372036854775807", "0-1:9223372036854775807", "2 0 0 0");
}

void TestTold::countersBecomeWhatWasCarried()
{
    QFETCH(QString, told);
    QFETCH(QString, carried);
    QFETCH(QString, count);
    ToldWindow window(Telling::Counter, {});
    QCOMPARE(textOf(tell(window, told)), count);
    QCOMPARE(lineOf(stretchesOf(Telling::Counter, window.told())), carried);
}

void TestTold::intervalsStandForThemselves_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("carried");
    QTest::addColumn<QString>("count");
    const auto row = [](const char *name, const char *told, const char *carried,
                        const char *count) {
        QTest::newRow(name) << QString::fromLatin1(told) << QString::fromLatin1(carried)
                            << QString::fromLatin1(count);
    };
    row("one", "0-60:900", "0-60:900", "1 0 0 0");
    row("side by side", "0-60:900 60-120:300", "0-60:900 60-120:300", "2 0 0 0");
    row("with a gap, in which nothing is known", "0-60:900 90-120:300", "0-60:900 90-120:300",
        "2 0 0 0");
    row("sent twice", "0-60:900 0-60:900", "0-60:900", "1 1 0 0");
    row("late, before all others", "60-120:300 0-60:900", "0-60:900 60-120:300", "2 0 1 0");
    row("late, into the gap", "0-60:1 120-180:3 60-120:2", "0-60:1 60-120:2 120-180:3", "3 0 1 0");
}

void TestTold::intervalsStandForThemselves()
{
    QFETCH(QString, told);
    QFETCH(QString, carried);
    QFETCH(QString, count);
    ToldWindow window(Telling::Intervals, {});
    QCOMPARE(textOf(tell(window, told)), count);
    QCOMPARE(lineOf(stretchesOf(Telling::Intervals, window.told())), carried);
}

void TestTold::anOverlapIsRefusedAndChangesNothing_data()
{
    QTest::addColumn<QString>("told");
    QTest::newRow("the same time, another count") << "60-120:301";
    QTest::newRow("the start of another") << "30-61:1";
    QTest::newRow("the end of another") << "119-130:1";
    QTest::newRow("inside another") << "70-80:1";
    QTest::newRow("around another") << "50-130:1";
}

void TestTold::anOverlapIsRefusedAndChangesNothing()
{
    QFETCH(QString, told);
    ToldWindow window(Telling::Intervals, {});
    tell(window, QStringLiteral("60-120:300"));
    const auto before = window.dirty();
    const auto refused = window.place(toldIn(told).front());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::OutOfRange);
    QCOMPARE(lineOf(stretchesOf(Telling::Intervals, window.told())), QStringLiteral("60-120:300"));
    QVERIFY(window.dirty() == before);
}

void TestTold::theOrderOfArrivalDoesNotMatter()
{
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        std::mt19937 random(seed);
        std::vector<Told> readings;
        std::int64_t octets = 0;
        for (int i = 0; i < 60; ++i) {
            octets = random() % 11 == 0 ? random() % 50 : octets + random() % 1'000;
            const Second second(Seconds(std::int64_t(random() % 100)));
            readings.push_back({second, second, octets});
        }
        ToldWindow inOrder(Telling::Counter, {});
        for (const Told &reading : readings)
            QVERIFY(inOrder.place(reading));
        for (int i = 0; i < 20; ++i)
            readings.push_back(readings[random() % readings.size()]); // some are sent again
        std::shuffle(readings.begin(), readings.end(), random);
        ToldWindow shuffled(Telling::Counter, {});
        for (const Told &reading : readings)
            QVERIFY(shuffled.place(reading));
        QVERIFY2(inOrder.told() == shuffled.told(), qPrintable(QString::number(seed)));
    }
}

void TestTold::whatIsUndoneWasNeverTold()
{
    ToldWindow window(Telling::Counter, toldIn(QStringLiteral("10:500 20:800")));
    std::vector<Placed> placed;
    for (const Told &told : toldIn(QStringLiteral("30:900 15:600 20:850 20:840 5:1")))
        placed.push_back(*window.place(told));
    for (auto one = placed.rbegin(); one != placed.rend(); ++one)
        window.undo(*one);
    QCOMPARE(lineOf(stretchesOf(Telling::Counter, window.told())), QStringLiteral("10-20:300"));
}

void TestTold::whatIsTouchedReachesToTheNeighbours_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("after the last") << "50:1000" << 30 << 50;
    QTest::newRow("before the first") << "5:1" << 5 << 10;
    QTest::newRow("between") << "20:600" << 10 << 30;
    QTest::newRow("twice") << "20:600 50:1000" << 10 << 50;
}

void TestTold::whatIsTouchedReachesToTheNeighbours()
{
    QFETCH(QString, told);
    QFETCH(int, from);
    QFETCH(int, to);
    ToldWindow window(Telling::Counter, toldIn(QStringLiteral("10:500 30:900")));
    QVERIFY(!window.dirty());
    tell(window, told);
    QVERIFY(window.dirty());
    QCOMPARE(window.dirty()->first, Second(Seconds(from)));
    QCOMPARE(window.dirty()->second, Second(Seconds(to)));
}

QTEST_GUILESS_MAIN(TestTold)
#include "tst_told.moc"
