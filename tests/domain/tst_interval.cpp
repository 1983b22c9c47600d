// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/interval.h"

#include <QTest>

using namespace turbolane;

class TestInterval : public QObject {
    Q_OBJECT

private slots:
    void theEndIsOutside();
    void twoMeetOrNot_data();
    void twoMeetOrNot();
};

namespace {

Instant at(int second)
{
    return Instant(Seconds(second));
}

Interval between(int from, int to)
{
    return Interval::between(at(from), at(to));
}

} // namespace

void TestInterval::theEndIsOutside()
{
    const Interval interval = between(10, 20);
    QVERIFY(!interval.contains(at(10) - Millis(1)));
    QVERIFY(interval.contains(at(10)));
    QVERIFY(interval.contains(at(20) - Millis(1)));
    QVERIFY(!interval.contains(at(20)));
    QCOMPARE(interval.length(), Millis(10'000));
    QVERIFY(!interval.isEmpty());
    QVERIFY(between(10, 10).isEmpty());
    QVERIFY(!between(10, 10).contains(at(10)));
}

void TestInterval::twoMeetOrNot_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("overlap");
    QTest::addColumn<int>("commonFrom");
    QTest::addColumn<int>("commonTo");

    // Beside 10 to 20.
    QTest::newRow("before") << 1 << 5 << false << 10 << 10;
    QTest::newRow("ends where it begins") << 1 << 10 << false << 10 << 10;
    QTest::newRow("over its beginning") << 5 << 15 << true << 10 << 15;
    QTest::newRow("inside") << 12 << 15 << true << 12 << 15;
    QTest::newRow("the same") << 10 << 20 << true << 10 << 20;
    QTest::newRow("around") << 5 << 25 << true << 10 << 20;
    QTest::newRow("over its end") << 15 << 25 << true << 15 << 20;
    QTest::newRow("begins where it ends") << 20 << 25 << false << 20 << 20;
    QTest::newRow("after") << 22 << 25 << false << 22 << 22;
}

void TestInterval::twoMeetOrNot()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(bool, overlap);
    QFETCH(int, commonFrom);
    QFETCH(int, commonTo);
    const Interval one = between(10, 20);
    const Interval other = between(from, to);
    QCOMPARE(one.overlaps(other), overlap);
    QCOMPARE(other.overlaps(one), overlap);
    QVERIFY(one.intersected(other) == between(commonFrom, commonTo));
    QVERIFY(other.intersected(one) == between(commonFrom, commonTo));
}

QTEST_APPLESS_MAIN(TestInterval)
#include "tst_interval.moc"
