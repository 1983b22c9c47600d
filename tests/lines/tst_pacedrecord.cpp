// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/keeper/pacedrecord.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::lines;
using namespace turbolane::literals;

namespace {

constexpr std::int64_t micro = 1'000;
constexpr std::int64_t never = PacedRecord::never;

/// In microseconds, 500 of them apart.
PacedRecord record(const std::vector<std::int64_t> &sent, const std::vector<std::int64_t> &arrived,
                   std::optional<std::int64_t> changedAt = {})
{
    PacedRecord record{.interval = 500 * micro};
    for (const std::int64_t at : sent)
        record.sent.push_back(at * micro);
    for (const std::int64_t at : arrived)
        record.arrived.push_back(at == never ? never : at * micro);
    if (changedAt)
        record.changedAt = *changedAt * micro;
    return record;
}

} // namespace

/// What paced packets tell.
class TestPacedRecord : public QObject {
    Q_OBJECT

private slots:
    void whatTheyTell_data();
    void whatTheyTell();
    void theyTakeAFifthOfTheRateAtMost_data();
    void theyTakeAFifthOfTheRateAtMost();
};

void TestPacedRecord::whatTheyTell_data()
{
    QTest::addColumn<PacedRecord>("record");
    QTest::addColumn<qint64>("lost");
    QTest::addColumn<qint64>("gap");
    QTest::addColumn<qint64>("latency");
    QTest::addColumn<qint64>("after"); // -1: not of a change
    const auto row = [](const char *name, const PacedRecord &record, qint64 lost, qint64 gap,
                        qint64 latency, qint64 after) {
        QTest::newRow(name) << record << lost << gap << latency << after;
    };
    row("none", record({}, {}), 0, 0, 0, -1);
    row("all well", record({0, 500, 1'000}, {20, 520, 1'030}), 0, 510, 20, -1);
    row("one lost", record({0, 500, 1'000}, {20, never, 1'020}), 1, 1'000, 20, -1);
    row("all lost", record({0, 500}, {never, never}), 2, 0, 0, -1);
    row("the first lost", record({0, 500, 1'000}, {never, 520, 1'020}), 1, 500, 20, -1);
    row("held up", record({0, 500, 1'000}, {20, 9'000, 9'010}), 0, 8'980, 8'010, -1);
    row("the sender paused", record({0, 500, 30'000}, {20, 520, 30'020}), 0, 500, 20, -1);
    row("paused, and one lost then", record({0, 500, 30'000}, {20, never, 30'020}), 1, 1'000, 20,
        -1);
    row("across a change", record({0, 500, 1'000, 1'500}, {30, 540, 1'010, 1'512}, 700), 0, 510, 40,
        12);
    row("nothing after it", record({0, 500}, {30, 530}, 700), 0, 500, 30, 0);
    row("nothing before it", record({700, 1'200}, {710, 1'210}, 700), 0, 500, 0, 10);
    row("a clock that went back", record({1'000}, {20}), 0, 0, 0, -1);
}

void TestPacedRecord::whatTheyTell()
{
    QFETCH(PacedRecord, record);
    const Measurement found = measured(record);
    QCOMPARE(found.sent, std::int64_t(record.sent.size()));
    QTEST(qint64(found.lost), "lost");
    QTEST(qint64(found.longestGap.count()), "gap");
    QTEST(qint64(found.latency.count()), "latency");
    QTEST(found.latencyAfter ? qint64(found.latencyAfter->count()) : -1, "after");
    QVERIFY(!found.rate && !found.isMachineLimit);
}

void TestPacedRecord::theyTakeAFifthOfTheRateAtMost_data()
{
    QTest::addColumn<qint64>("kbps");
    QTest::addColumn<qint64>("micros");
    QTest::newRow("next to nothing") << qint64(1) << qint64(50'000);
    QTest::newRow("1M") << qint64(1'000) << qint64(4'240);
    QTest::newRow("5M") << qint64(5'000) << qint64(848);
    QTest::newRow("10M") << qint64(10'000) << qint64(500);
    QTest::newRow("100G") << qint64(100'000'000) << qint64(500);
}

void TestPacedRecord::theyTakeAFifthOfTheRateAtMost()
{
    QFETCH(qint64, kbps);
    QFETCH(qint64, micros);
    QCOMPARE(qint64(pacedInterval(Bandwidth::kbps(kbps)) / micro), micros);
}

QTEST_GUILESS_MAIN(TestPacedRecord)
#include "tst_pacedrecord.moc"
