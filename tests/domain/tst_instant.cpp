// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clock.h"
#include "domain/instant.h"

#include <QTest>

using namespace turbolane;

class TestInstant : public QObject {
    Q_OBJECT

private slots:
    void timesAreReadAndWritten_data();
    void timesAreReadAndWritten();
    void billingCountsWholeSeconds_data();
    void billingCountsWholeSeconds();
    void aSimulatedClockStandsStillUntilToldToMove();
};

namespace {

struct TimeRow {
    const char *text;
    const char *answer; ///< as written again, or why not
};

constexpr TimeRow times[] = {
    {"2026-05-12T12:32:07.250Z", "2026-05-12T12:32:07.250Z"},
    {"2026-05-12T12:32:07Z", "2026-05-12T12:32:07.000Z"},
    {"2026-05-12T12:32:07.2Z", "2026-05-12T12:32:07.200Z"},
    {"2026-05-12T12:32:07.2509Z", "2026-05-12T12:32:07.250Z"},
    {"2026-05-12T12:32:07.123456789Z", "2026-05-12T12:32:07.123Z"},
    {"2026-05-12t12:32:07z", "2026-05-12T12:32:07.000Z"},
    {"2026-05-12 12:32:07Z", "2026-05-12T12:32:07.000Z"},
    {"2026-05-12T14:32:07+02:00", "2026-05-12T12:32:07.000Z"},
    {"2026-05-12T07:02:07-05:30", "2026-05-12T12:32:07.000Z"},
    {"2026-01-01T00:30:00+01:00", "2025-12-31T23:30:00.000Z"},
    {"2028-02-29T23:59:59.999Z", "2028-02-29T23:59:59.999Z"},
    {"2000-02-29T00:00:00Z", "2000-02-29T00:00:00.000Z"},
    {"1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"},
    {"2026-02-29T00:00:00Z", "malformed"},
    {"1900-02-29T00:00:00Z", "malformed"},
    {"2026-13-01T00:00:00Z", "malformed"},
    {"2026-00-01T00:00:00Z", "malformed"},
    {"2026-05-00T00:00:00Z", "malformed"},
    {"2026-05-12T24:00:00Z", "malformed"},
    {"2026-05-12T12:60:00Z", "malformed"},
    {"2026-05-12T12:32:60Z", "malformed"},
    {"2026-05-12T12:32:07", "malformed"},
    {"2026-05-12T12:32:07.Z", "malformed"},
    {"2026-05-12T12:32:07.1234567890Z", "malformed"},
    {"2026-05-12T12:32:07+2:00", "malformed"},
    {"2026-05-12T12:32:07+24:00", "malformed"},
    {"2026-05-12T12:32:07Z ", "malformed"},
    {"2026-05-12T12:32Z", "malformed"},
    {"2026-05-12", "malformed"},
    {"26-05-12T12:32:07Z", "malformed"},
    {"12 May 2026", "malformed"},
    {"", "malformed"},
};

} // namespace

void TestInstant::timesAreReadAndWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("answer");
    for (const TimeRow &row : times)
        QTest::newRow(*row.text == 0 ? "nothing" : row.text)
            << QByteArray(row.text) << QByteArray(row.answer);
}

void TestInstant::timesAreReadAndWritten()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, answer);
    const Result<Instant> read = parseInstant(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(read ? turbolane::text(*read)
                                            : std::string(wireName(read.error().code))),
             answer);
}

void TestInstant::billingCountsWholeSeconds_data()
{
    QTest::addColumn<qint64>("millis");
    QTest::addColumn<qint64>("up");
    QTest::addColumn<qint64>("down");

    QTest::newRow("a whole second") << qint64(5'000) << qint64(5) << qint64(5);
    QTest::newRow("just after") << qint64(5'001) << qint64(6) << qint64(5);
    QTest::newRow("just before") << qint64(5'999) << qint64(6) << qint64(5);
    QTest::newRow("before 1970") << qint64(-1) << qint64(0) << qint64(-1);
}

void TestInstant::billingCountsWholeSeconds()
{
    QFETCH(qint64, millis);
    QFETCH(qint64, up);
    QFETCH(qint64, down);
    QVERIFY(ceilToSecond(Instant(Millis(millis))) == Instant(Seconds(up)));
    QVERIFY(floorToSecond(Instant(Millis(millis))) == Instant(Seconds(down)));
}

void TestInstant::aSimulatedClockStandsStillUntilToldToMove()
{
    SimulatedClock clock{Instant(Seconds(100))};
    QVERIFY(clock.now() == clock.now());
    clock.advance(Millis(1'500));
    QVERIFY(clock.now() == Instant(Millis(101'500)));
    clock.set(Instant(Seconds(7)));
    QVERIFY(clock.now() == Instant(Seconds(7)));
}

QTEST_APPLESS_MAIN(TestInstant)
#include "tst_instant.moc"
