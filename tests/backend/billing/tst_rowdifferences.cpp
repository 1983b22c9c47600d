// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/rowdifferences.h"

#include <QTest>

#include <algorithm>

using namespace turbolane;
using namespace turbolane::backend;

namespace {

const Currency eur = Currency::of("EUR");
constexpr Instant may{std::chrono::sys_days(std::chrono::year(2026) / 5 / 1)};

struct Hour {
    int number = 0;
    int seconds = 3'600;
    std::int64_t micros = 1'000'000;
};

std::vector<UsageRow> rowsOf(const QList<Hour> &hours)
{
    std::vector<UsageRow> rows;
    for (const Hour &hour : hours) {
        const Instant from = may + std::chrono::hours(hour.number);
        rows.push_back({.id = UsageId("s." + std::to_string(hour.number)),
                        .connection = ConnectionId("c"),
                        .boost = {},
                        .time = Interval::between(from, from + Seconds(hour.seconds)),
                        .billed = Seconds(hour.seconds),
                        .bandwidth = Bandwidth::gbps(1),
                        .rate = HourlyRate::of(1'000'000, 1, eur),
                        .amount = Money::micros(hour.micros, eur),
                        .bytes = hour.micros * 1'000});
    }
    return rows;
}

std::int64_t microsOf(const std::vector<UsageRow> &rows)
{
    std::int64_t sum = 0;
    for (const UsageRow &row : rows)
        sum += row.amount.inMicros();
    return sum;
}

} // namespace

/// A correction opens to rows: what is taken back, and what is true now.
class TestRowDifferences : public QObject {
    Q_OBJECT

private slots:
    void aCorrectionIsItsRows_data();
    void aCorrectionIsItsRows();
};

void TestRowDifferences::aCorrectionIsItsRows_data()
{
    QTest::addColumn<QList<Hour>>("billed");
    QTest::addColumn<QList<Hour>>("now");
    QTest::addColumn<QByteArray>("rows"); // -1: hour 1 is taken back; +1: it came
    using Hours = QList<Hour>;
    const Hours two{{1}, {2}};
    QTest::newRow("nothing changed") << two << two << QByteArray();
    QTest::newRow("an hour became known") << two << Hours{{1}, {2}, {3}} << QByteArray("+3");
    QTest::newRow("an hour was none") << two << Hours{{2}} << QByteArray("-1");
    QTest::newRow("half an hour of it was down")
        << two << Hours{{1}, {2, 1'800, 500'000}} << QByteArray("-2+2");
    QTest::newRow("the same time, another amount")
        << two << Hours{{1, 3'600, 700'000}, {2}} << QByteArray("-1+1");
    QTest::newRow("nothing was billed") << Hours{} << two << QByteArray("+1+2");
    QTest::newRow("nothing is left") << two << Hours{} << QByteArray("-1-2");
    QTest::newRow("by start, and first what is taken back")
        << Hours{{4}, {2}} << Hours{{2, 60, 1}, {3}} << QByteArray("-2+2+3-4");
}

void TestRowDifferences::aCorrectionIsItsRows()
{
    QFETCH(QList<Hour>, billed);
    QFETCH(QList<Hour>, now);
    QFETCH(QByteArray, rows);
    const auto found = differencesOf(rowsOf(now), rowsOf(billed));
    QVERIFY(found);
    QByteArray told;
    Seconds seconds{0};
    for (const UsageRow &row : *found) {
        told += (row.takenBack ? '-' : '+') + QByteArray::fromStdString(row.id.text().substr(2));
        seconds += row.billed;
        QCOMPARE(row.amount.inMicros() < 0, row.takenBack);
        QCOMPARE(row.bytes < 0, row.takenBack);
    }
    QCOMPARE(told, rows);
    QCOMPARE(microsOf(*found), microsOf(rowsOf(now)) - microsOf(rowsOf(billed)));
    const auto lengthOf = [](const QList<Hour> &hours) {
        int sum = 0;
        for (const Hour &hour : hours)
            sum += hour.seconds;
        return sum;
    };
    QCOMPARE(int(seconds.count()), lengthOf(now) - lengthOf(billed));
}

QTEST_APPLESS_MAIN(TestRowDifferences)
#include "tst_rowdifferences.moc"
