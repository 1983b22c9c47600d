// SPDX-License-Identifier: GPL-3.0-or-later

#include "billingcase.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::test;

class TestBiller : public QObject {
    Q_OBJECT

private slots:
    void aLineIsItsRowsRoundedOnce();
    void theTotalIsTheSumOfWhatIsShown();
    void aFilterTakesOnlyItsRows_data();
    void aFilterTakesOnlyItsRows();
    void aPreviewIsMadeOfTheRowsOfTheBill();
    void aPreviewOverAMonthsEndRoundsEachMonth();
    void anExtensionIsPricedAsTheAddedPart();
    void whatIsNoBoostIsRefused_data();
    void whatIsNoBoostIsRefused();
    void leavingCostsNothing();
};

namespace {

Biller biller()
{
    return Biller(tariff(), zone("Europe/Berlin"));
}

ChargeBook book(std::vector<ChargeSegment> segments)
{
    return {.segments = std::move(segments),
            .outages = {},
            .names = {{ConnectionId("c1"), "fra-to-ashburn"}, {ConnectionId("c2"), "backup"}}};
}

QByteArray amount(const Money &money)
{
    return QByteArray::fromStdString(money.amountText());
}

QByteArray linesOf(const Charges &charges)
{
    QByteArray all;
    for (const BillLine &line : charges.lines)
        all += QByteArray::fromStdString(line.connectionName) + " "
            + QByteArray::fromStdString(std::string(wireName(line.kind))) + " "
            + QByteArray::number(qint64(line.billed.count())) + " s in "
            + QByteArray::number(qint64(line.rows)) + " rows " + amount(line.exact) + " -> "
            + amount(line.rounded) + "\n";
    return all;
}

Biller::BoostAsked asked(const QByteArray &from, const QByteArray &to)
{
    return {.connection = ConnectionId("c1"),
            .terms = terms(),
            .from = Bandwidth::gbps(1),
            .to = Bandwidth::gbps(10),
            .time = Interval::between(utc(from), utc(to))};
}

} // namespace

void TestBiller::aLineIsItsRowsRoundedOnce()
{
    ChargeSegment other = baseSegment("2026-05-12 12:00:00", "2026-05-12 12:00:10");
    other.connection = ConnectionId("c2");
    const ChargeBook all = book({baseSegment("2026-05-12 12:00:00"), other,
                                 boostSegment("2026-05-12 12:30:00", "2026-05-12 12:30:20"),
                                 boostSegment("2026-05-12 12:40:00", "2026-05-12 12:41:40")});
    const Result<Charges> charges = biller().monthToDate(all, utc("2026-05-12 13:00:30"));
    QVERIFY(bool(charges));
    QCOMPARE(linesOf(*charges),
             QByteArray("backup base 10 s in 1 rows 0.004306 -> 0.000000\n"
                        "fra-to-ashburn base 3630 s in 2 rows 1.562917 -> 1.560000\n"
                        "fra-to-ashburn boost 160 s in 2 rows 0.450000 -> 0.450000\n"));
    QCOMPARE(amount(charges->total), QByteArray("2.010000"));
    QCOMPARE(amount(charges->perHour), QByteArray("1.550000"));
    QCOMPARE(charges->rounding, Rounding::HalfUp);
    QCOMPARE(charges->asOf, utc("2026-05-12 13:00:30"));
    QCOMPARE(charges->month.from(), utc("2026-04-30 22:00:00"));
}

void TestBiller::theTotalIsTheSumOfWhatIsShown()
{
    // Three lines of 0.7 cents each are shown as a cent each, and so the total is three cents.
    std::vector<ChargeSegment> segments;
    for (const char *id : {"c1", "c2", "c3"}) {
        segments.push_back(baseSegment("2026-05-12 12:00:00", "2026-05-12 12:00:16"));
        segments.back().connection = ConnectionId(id);
    }
    const Result<Charges> charges =
        biller().monthToDate(book(segments), utc("2026-05-20 00:00:00"));
    QVERIFY(bool(charges));
    QCOMPARE(linesOf(*charges),
             QByteArray("backup base 16 s in 1 rows 0.006889 -> 0.010000\n"
                        "c3 base 16 s in 1 rows 0.006889 -> 0.010000\n"
                        "fra-to-ashburn base 16 s in 1 rows 0.006889 -> 0.010000\n"));
    QCOMPARE(amount(charges->total), QByteArray("0.030000"));
    QCOMPARE(amount(charges->perHour), QByteArray("0.000000"));

    const Result<Charges> june = biller().monthToDate(book(segments), utc("2026-06-20 00:00:00"));
    QVERIFY(june->lines.empty());
    QVERIFY(june->total.isZero());
}

void TestBiller::aFilterTakesOnlyItsRows_data()
{
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("boost");
    QTest::addColumn<QByteArray>("ids");

    const auto row = [](const char *name, const char *connection, const char *kind,
                        const char *boost, const char *ids) {
        QTest::newRow(name) << QByteArray(connection) << QByteArray(kind) << QByteArray(boost)
                            << QByteArray(ids);
    };
    row("all, by their start", "", "", "", "s1 s2 s3 s1 ");
    row("one connection", "c2", "", "", "s3 ");
    row("the base rates", "", "base", "", "s1 s3 s1 ");
    row("one boost", "", "", "b1", "s2 ");
    row("nothing is both", "c2", "boost", "", "");
}

void TestBiller::aFilterTakesOnlyItsRows()
{
    QFETCH(QByteArray, connection);
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, boost);
    QFETCH(QByteArray, ids);
    ChargeSegment other = baseSegment("2026-05-12 12:45:00", "2026-05-12 12:46:00");
    other.id = SegmentId("s3");
    other.connection = ConnectionId("c2");
    ChargeFilter filter;
    if (!connection.isEmpty())
        filter.connection = ConnectionId(connection.toStdString());
    if (!kind.isEmpty())
        filter.kind = chargeKindNamed(kind.toStdString());
    if (!boost.isEmpty())
        filter.boost = BoostId(boost.toStdString());
    const auto rows =
        biller().monthRows(book({other, boostSegment("2026-05-12 12:30:00", "2026-05-12 12:32:00"),
                                 baseSegment("2026-05-12 12:00:00")}),
                           utc("2026-05-12 13:30:00"), filter);
    QByteArray found;
    for (const UsageRow &row : *rows)
        found += QByteArray::fromStdString(row.id.text()).split('.').first() + " ";
    QCOMPARE(found, ids);
}

void TestBiller::aPreviewIsMadeOfTheRowsOfTheBill()
{
    const Result<Estimate> preview =
        biller().boostEstimate(asked("2026-05-12 19:30:00", "2026-05-12 20:30:00"));
    QVERIFY(bool(preview));
    QCOMPARE(test::text(preview->rows),
             QByteArray("12T19:30:00 1800 s day 5.062500\n"
                        "12T20:00:00 1800 s night 3.290625\n"));
    QCOMPARE(amount(preview->total), QByteArray("8.350000"));
    QCOMPARE(amount(preview->perHour), QByteArray("10.125000"));
    QCOMPARE(preview->from, Bandwidth::gbps(1));
    QCOMPARE(preview->to, Bandwidth::gbps(10));
    QCOMPARE(preview->rows.front().bandwidth, Bandwidth::gbps(9));

    const Result<Charges> bill =
        biller().monthToDate(book({boostSegment("2026-05-12 19:30:00", "2026-05-12 20:30:00")}),
                             utc("2026-05-13 00:00:00"));
    QCOMPARE(bill->total, preview->total);
}

void TestBiller::aPreviewOverAMonthsEndRoundsEachMonth()
{
    // 0.005484 in May is a cent; 0.109688 in June eleven. In one rounding both would be twelve,
    // too; but a second less is 0.003656: nothing, and eleven.
    const Result<Estimate> preview =
        biller().boostEstimate(asked("2026-05-31 21:59:57", "2026-05-31 22:01:00"));
    QVERIFY(bool(preview));
    QCOMPARE(test::text(preview->rows),
             QByteArray("31T21:59:57 3 s night 0.005484\n"
                        "31T22:00:00 60 s night 0.109688\n"));
    QCOMPARE(amount(preview->total), QByteArray("0.120000"));
    const Result<Estimate> shorter =
        biller().boostEstimate(asked("2026-05-31 21:59:58", "2026-05-31 22:01:01"));
    QCOMPARE(test::text(shorter->rows),
             QByteArray("31T21:59:58 2 s night 0.003656\n"
                        "31T22:00:00 61 s night 0.111516\n"));
    QCOMPARE(amount(shorter->total), QByteArray("0.110000")); // 0.115172 in one would be 0.12

    const ChargeBook boosted = book({boostSegment("2026-05-31 21:59:57", "2026-05-31 22:01:00")});
    const Result<Charges> may = biller().monthToDate(boosted, utc("2026-05-31 21:59:59.999"));
    QCOMPARE(amount(may->total), QByteArray("0.000000")); // its last second is not over
    const Result<Charges> june = biller().monthToDate(boosted, utc("2026-06-02 00:00:00"));
    QCOMPARE(amount(june->total), QByteArray("0.110000"));
}

void TestBiller::anExtensionIsPricedAsTheAddedPart()
{
    const Biller::BoostAsked boost = asked("2026-05-12 12:00:00", "2026-05-12 12:30:00");
    const Money shown = biller().boostEstimate(boost)->total;
    QCOMPARE(amount(shown), QByteArray("5.060000")); // 5.062500
    const Result<Estimate> added =
        biller().extensionEstimate(boost, utc("2026-05-12 12:30:30"), shown);
    QVERIFY(bool(added));
    QCOMPARE(test::text(added->rows), QByteArray("12T12:30:00 30 s day 0.084375\n"));
    // 5.146875 is 5.15 on the bill: a cent more than 5.06 and 0.08.
    QCOMPARE(amount(added->total), QByteArray("0.090000"));
    QCOMPARE(added->time.from(), utc("2026-05-12 12:30:00"));
}

void TestBiller::whatIsNoBoostIsRefused_data()
{
    QTest::addColumn<qint64>("toMbps");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QByteArray>("code");

    QTest::newRow("a minute") << qint64(2'000) << QByteArray("2026-05-12 12:01:00")
                              << QByteArray("");
    QTest::newRow("a second less")
        << qint64(2'000) << QByteArray("2026-05-12 12:00:59") << QByteArray("outOfRange");
    QTest::newRow("no time") << qint64(2'000) << QByteArray("2026-05-12 12:00:00")
                             << QByteArray("outOfRange");
    QTest::newRow("not higher") << qint64(1'000) << QByteArray("2026-05-12 12:01:00")
                                << QByteArray("notHigher");
    QTest::newRow("lower") << qint64(500) << QByteArray("2026-05-12 12:01:00")
                           << QByteArray("notHigher");
}

void TestBiller::whatIsNoBoostIsRefused()
{
    QFETCH(qint64, toMbps);
    QFETCH(QByteArray, end);
    QFETCH(QByteArray, code);
    Biller::BoostAsked boost = asked("2026-05-12 12:00:00", end);
    boost.to = Bandwidth::mbps(toMbps);
    const Result<Estimate> preview = biller().boostEstimate(boost);
    QCOMPARE(preview ? QByteArray()
                     : QByteArray::fromStdString(std::string(wireName(preview.error().code))),
             code);
    const Result<Estimate> shorter =
        biller().extensionEstimate(boost, boost.time.to(), Money::zero(eur));
    QVERIFY(!shorter);
}

void TestBiller::leavingCostsNothing()
{
    const ChargeBook all = book({baseSegment("2026-05-12 12:00:00"),
                                 boostSegment("2026-05-12 12:30:00", "2026-05-12 13:30:00")});
    const Result<TerminationCost> during =
        biller().terminationCost(all, ConnectionId("c1"), utc("2026-05-12 13:00:00"));
    QVERIFY(bool(during));
    QCOMPARE(amount(during->monthToDate), QByteArray("6.610000")); // 1.55 + 5.06
    QVERIFY(during->earlyTermination.isZero());
    QVERIFY(during->endsBoost);
    const Result<TerminationCost> after =
        biller().terminationCost(all, ConnectionId("c1"), utc("2026-05-12 13:30:00"));
    QVERIFY(!after->endsBoost);
    const Result<TerminationCost> unknown =
        biller().terminationCost(all, ConnectionId("c9"), utc("2026-05-12 13:30:00"));
    QVERIFY(unknown->monthToDate.isZero());
}

QTEST_APPLESS_MAIN(TestBiller)
#include "tst_biller.moc"
