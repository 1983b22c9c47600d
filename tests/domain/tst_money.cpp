// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"

#include <QTest>

#include <limits>
#include <type_traits>

using namespace turbolane;

template <typename T>
constexpr bool isAWayIn = std::is_constructible_v<Money, T> || std::is_convertible_v<T, Money>;
template <typename T>
constexpr bool isAWayOut = std::is_convertible_v<Money, T>;

static_assert(!isAWayIn<double> && !isAWayOut<double>, "sums are exact");

class TestMoney : public QObject {
    Q_OBJECT

private slots:
    void amountsAreReadExactly_data();
    void amountsAreReadExactly();
    void amountsAreWrittenExactly_data();
    void amountsAreWrittenExactly();
    void crumbsFallWhereTheCallerSays_data();
    void crumbsFallWhereTheCallerSays();
    void aProductIsRoundedOnce_data();
    void aProductIsRoundedOnce();
    void sumsNeverWrapNorMixCurrencies_data();
    void sumsNeverWrapNorMixCurrencies();
    void aCurrencyIsThreeCapitals_data();
    void aCurrencyIsThreeCapitals();
};

namespace {

constexpr Currency eur = Currency::of("EUR");
constexpr Currency usd = Currency::of("USD");
constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr qint64 least = std::numeric_limits<qint64>::min();

Rounding rounding(const QByteArray &name)
{
    for (const Rounding each : {Rounding::Down, Rounding::HalfUp})
        if (name.toStdString() == wireName(each))
            return each;
    return Rounding::Up;
}

QByteArray answerOf(const Result<Money> &money)
{
    return money ? QByteArray::number(qint64(money->inMicros()))
                 : QByteArray::fromStdString(std::string(wireName(money.error().code)));
}

} // namespace

void TestMoney::amountsAreReadExactly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("answer");

    const auto row = [](const char *text, const char *answer) {
        QTest::newRow(*text == 0 ? "nothing" : text) << QByteArray(text) << QByteArray(answer);
    };
    row("35.28", "35280000");
    row("-0.000001", "-1");
    row("0", "0");
    row("1", "1000000");
    row("1.5", "1500000");
    row("007.10", "7100000");
    row("999999999999.999999", "999999999999999999");
    row("1000000000000", "malformed");
    row("0.0000001", "malformed");
    row("1.", "malformed");
    row(".5", "malformed");
    row("-", "malformed");
    row("", "malformed");
    row("1,50", "malformed");
    row("+1", "malformed");
    row("--1", "malformed");
    row("1e3", "malformed");
    row(" 1", "malformed");
    row("1 ", "malformed");
    row("1.2.3", "malformed");
    row("1.-5", "malformed");
    row("EUR 1", "malformed");
}

void TestMoney::amountsAreReadExactly()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, answer);
    QCOMPARE(answerOf(Money::parse(text.toStdString(), eur)), answer);
}

void TestMoney::amountsAreWrittenExactly_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("nothing") << qint64(0) << QByteArray("0.000000");
    QTest::newRow("a millionth") << qint64(1) << QByteArray("0.000001");
    QTest::newRow("a credit") << qint64(-1'500'000) << QByteArray("-1.500000");
    QTest::newRow("less than a unit of credit") << qint64(-1) << QByteArray("-0.000001");
    QTest::newRow("the most") << most << QByteArray("9223372036854.775807");
    QTest::newRow("the least") << least << QByteArray("-9223372036854.775808");
}

void TestMoney::amountsAreWrittenExactly()
{
    QFETCH(qint64, micros);
    QFETCH(QByteArray, text);
    const Money money = Money::micros(micros, eur);
    QCOMPARE(QByteArray::fromStdString(money.amountText()), text);
    const Result<Money> again = Money::parse(money.amountText(), eur);
    if (again) // beyond twelve digits of units it is not read, rather than read wrongly
        QCOMPARE(*again, money);
}

void TestMoney::crumbsFallWhereTheCallerSays_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<QByteArray>("way");
    QTest::addColumn<qint64>("rounded");

    const auto row = [](const char *name, qint64 micros, const char *way, qint64 rounded) {
        QTest::newRow(name) << micros << QByteArray(way) << rounded;
    };
    row("just under half a cent", 4'999, "halfUp", 0);
    row("half a cent", 5'000, "halfUp", 10'000);
    row("minus half a cent goes away from zero", -5'000, "halfUp", -10'000);
    row("minus just under half a cent", -4'999, "halfUp", 0);
    row("a crumb up", 10'001, "up", 20'000);
    row("a crumb of credit up", -10'001, "up", -20'000);
    row("a whole cent up", 10'000, "up", 10'000);
    row("nearly a cent down", 9'999, "down", 0);
    row("nearly a cent of credit down", -9'999, "down", 0);
    row("a whole cent", 10'000, "halfUp", 10'000);
}

void TestMoney::crumbsFallWhereTheCallerSays()
{
    QFETCH(qint64, micros);
    QFETCH(QByteArray, way);
    QFETCH(qint64, rounded);
    QCOMPARE(qint64(Money::micros(micros, eur).roundedToMinor(rounding(way)).inMicros()), rounded);
}

void TestMoney::aProductIsRoundedOnce_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<QByteArray>("way");
    QTest::addColumn<QByteArray>("answer");

    const auto row = [](const char *name, qint64 micros, qint64 numerator, qint64 denominator,
                        const char *way, const char *answer) {
        QTest::newRow(name) << micros << numerator << denominator << QByteArray(way)
                            << QByteArray(answer);
    };
    row("a third, down", 10, 1, 3, "down", "3");
    row("a third, half up", 10, 1, 3, "halfUp", "3");
    row("a third, up", 10, 1, 3, "up", "4");
    row("a half, half up", 5, 1, 2, "halfUp", "3");
    row("a half, down", 5, 1, 2, "down", "2");
    row("a negative factor", 5, -1, 2, "halfUp", "-3");
    row("larger than 64 bits on the way", most, most, most, "down", "9223372036854775807");
    row("larger than 64 bits at the end", most, 2, 1, "down", "overflow");
    row("the least times one", least, 1, 1, "down", "overflow");
    row("by nothing", 5, 0, 7, "up", "0");
}

void TestMoney::aProductIsRoundedOnce()
{
    QFETCH(qint64, micros);
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(QByteArray, way);
    QFETCH(QByteArray, answer);
    QCOMPARE(answerOf(Money::micros(micros, eur).times(numerator, denominator, rounding(way))),
             answer);
}

void TestMoney::sumsNeverWrapNorMixCurrencies_data()
{
    QTest::addColumn<qint64>("one");
    QTest::addColumn<qint64>("other");
    QTest::addColumn<bool>("sameCurrency");
    QTest::addColumn<QByteArray>("sum");
    QTest::addColumn<QByteArray>("difference");

    QTest::newRow("plain") << qint64(7) << qint64(5) << true << QByteArray("12") << QByteArray("2");
    QTest::newRow("too much") << most << qint64(1) << true << QByteArray("overflow")
                              << QByteArray("9223372036854775806");
    QTest::newRow("too little") << least << qint64(1) << true << QByteArray("-9223372036854775807")
                                << QByteArray("overflow");
    QTest::newRow("euros and dollars")
        << qint64(7) << qint64(5) << false << QByteArray("currencyMismatch")
        << QByteArray("currencyMismatch");
}

void TestMoney::sumsNeverWrapNorMixCurrencies()
{
    QFETCH(qint64, one);
    QFETCH(qint64, other);
    QFETCH(bool, sameCurrency);
    QFETCH(QByteArray, sum);
    QFETCH(QByteArray, difference);
    const Money left = Money::micros(one, eur);
    const Money right = Money::micros(other, sameCurrency ? eur : usd);
    QCOMPARE(answerOf(left.plus(right)), sum);
    QCOMPARE(answerOf(left.minus(right)), difference);
    QCOMPARE(Money::micros(one, eur) == Money::micros(one, usd), false);
}

void TestMoney::aCurrencyIsThreeCapitals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");

    for (const char *good : {"EUR", "USD", "JPY"})
        QTest::newRow(good) << QByteArray(good) << true;
    for (const char *bad : {"eur", "EU", "EURO", "E R", "EU1", ""})
        QTest::newRow(*bad == 0 ? "nothing" : bad) << QByteArray(bad) << false;
}

void TestMoney::aCurrencyIsThreeCapitals()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, accepted);
    const Result<Currency> currency = Currency::parse(text.toStdString());
    QCOMPARE(bool(currency), accepted);
    if (currency)
        QCOMPARE(currency->text(), text.toStdString());
}

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
