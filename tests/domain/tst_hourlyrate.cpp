// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/hourlyrate.h"

#include <QTest>

#include <limits>

using namespace turbolane;

class TestHourlyRate : public QObject {
    Q_OBJECT

private slots:
    void equalRatesCompareEqual();
    void timeIsPricedAndRoundedOnce_data();
    void timeIsPricedAndRoundedOnce();
    void factorsMultiplyOutExactly_data();
    void factorsMultiplyOutExactly();
    void sumsAreExact_data();
    void sumsAreExact();
    void whatDoesNotFitIsSaid();
};

namespace {

constexpr Currency eur = Currency::of("EUR");
constexpr qint64 most = std::numeric_limits<qint64>::max();

QByteArray fraction(const Result<HourlyRate> &rate)
{
    if (!rate)
        return QByteArray::fromStdString(std::string(wireName(rate.error().code)));
    return QByteArray::number(qint64(rate->numerator())) + "/"
        + QByteArray::number(qint64(rate->denominator()));
}

} // namespace

void TestHourlyRate::equalRatesCompareEqual()
{
    QCOMPARE(HourlyRate::of(6, 4, eur), HourlyRate::of(3, 2, eur));
    QVERIFY(!(HourlyRate::of(3, 2, eur) == HourlyRate::of(3, 2, Currency::of("USD"))));
    QCOMPARE(HourlyRate::zero(eur), HourlyRate::of(0, 7, eur));
    QCOMPARE(qint64(HourlyRate::of(0, 7, eur).denominator()), 1);
}

void TestHourlyRate::timeIsPricedAndRoundedOnce_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint64>("micros"); // to a millionth, half up
    QTest::addColumn<qint64>("minor"); // to a cent, half up, in one rounding

    const auto row = [](const char *name, qint64 numerator, qint64 denominator, qint64 seconds,
                        qint64 micros, qint64 minor) {
        QTest::newRow(name) << numerator << denominator << seconds << micros << minor;
    };
    row("an hour", 1'550'000, 1, 3'600, 1'550'000, 1'550'000);
    row("a second", 1'550'000, 1, 1, 431, 0);
    row("no time", 1'550'000, 1, 0, 0, 0);
    row("exactly half a millionth", 1'800, 1, 1, 1, 0);
    row("just under half a millionth", 1'799, 1, 1, 0, 0);
    row("exactly half a cent", 18'000'000, 1, 1, 5'000, 10'000);
    // 4,999.5 millionths are 5,000 and those are a cent; in one rounding they are none.
    row("rounding twice would make a cent", 35'996'400, 2, 1, 5'000, 0);
    row("a third of a millionth an hour", 1, 3, 10'800, 1, 0);
    row("a month", 30'225, 2, 2'592'000, 10'881'000, 10'880'000);
}

void TestHourlyRate::timeIsPricedAndRoundedOnce()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(qint64, seconds);
    QFETCH(qint64, micros);
    QFETCH(qint64, minor);
    const HourlyRate rate = HourlyRate::of(numerator, denominator, eur);
    QCOMPARE(qint64(rate.amountFor(Seconds(seconds), Rounding::HalfUp)->inMicros()), micros);
    QCOMPARE(qint64(rate.minorAmountFor(Seconds(seconds), Rounding::HalfUp)->inMicros()), minor);
}

void TestHourlyRate::factorsMultiplyOutExactly_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<QByteArray>("rate"); // of 9/4

    QTest::newRow("once") << qint64(1) << qint64(1) << QByteArray("9/4");
    QTest::newRow("the boost factor") << qint64(125) << qint64(100) << QByteArray("45/16");
    QTest::newRow("the night factor") << qint64(65) << qint64(100) << QByteArray("117/80");
    QTest::newRow("not at all") << qint64(0) << qint64(100) << QByteArray("0/1");
    QTest::newRow("large, and reduced") << most << most << QByteArray("9/4");
    QTest::newRow("too large") << most << qint64(1) << QByteArray("overflow");
    QTest::newRow("too fine") << qint64(1) << most << QByteArray("overflow");
}

void TestHourlyRate::factorsMultiplyOutExactly()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(QByteArray, rate);
    QCOMPARE(fraction(HourlyRate::of(9, 4, eur).times(numerator, denominator)), rate);
}

void TestHourlyRate::sumsAreExact_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<QByteArray>("sum"); // with 1/6

    QTest::newRow("a third") << qint64(1) << qint64(3) << QByteArray("1/2");
    QTest::newRow("a quarter") << qint64(1) << qint64(4) << QByteArray("5/12");
    QTest::newRow("nothing") << qint64(0) << qint64(1) << QByteArray("1/6");
    QTest::newRow("a large one") << most << qint64(6) << QByteArray("4611686018427387904/3");
    QTest::newRow("too large") << most << qint64(1) << QByteArray("overflow");
}

void TestHourlyRate::sumsAreExact()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(QByteArray, sum);
    const HourlyRate sixth = HourlyRate::of(1, 6, eur);
    QCOMPARE(fraction(sixth.plus(HourlyRate::of(numerator, denominator, eur))), sum);
    const Result<HourlyRate> mixed = sixth.plus(HourlyRate::of(1, 6, Currency::of("USD")));
    QCOMPARE(fraction(mixed), QByteArray("currencyMismatch"));
}

void TestHourlyRate::whatDoesNotFitIsSaid()
{
    const HourlyRate dearest = HourlyRate::of(most, 1, eur);
    QCOMPARE(qint64(dearest.amountFor(Seconds(3'600), Rounding::HalfUp)->inMicros()), most);
    QCOMPARE(dearest.amountFor(Seconds(3'601), Rounding::HalfUp).error().code, ErrorCode::Overflow);
    QCOMPARE(dearest.minorAmountFor(Seconds(3'600), Rounding::HalfUp).error().code,
             ErrorCode::Overflow); // the cent above the most
    const HourlyRate finest = HourlyRate::of(1, most, eur);
    QVERIFY(finest.amountFor(Seconds(3'600), Rounding::HalfUp)->isZero());
    QVERIFY(finest.minorAmountFor(Seconds(3'600), Rounding::HalfUp)->isZero());
}

QTEST_APPLESS_MAIN(TestHourlyRate)
#include "tst_hourlyrate.moc"
