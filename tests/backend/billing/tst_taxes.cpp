// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/taxes.h"

#include "backend/catalogue/datafile.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace std::chrono_literals;

/// Which tax is the law of a country on a day.
class TestTaxes : public QObject {
    Q_OBJECT

private slots:
    void theLawOfTheDayHolds_data();
    void theLawOfTheDayHolds();
    void aListThatIsWrongIsRefused_data();
    void aListThatIsWrongIsRefused();
};

void TestTaxes::theLawOfTheDayHolds_data()
{
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<std::chrono::year_month_day>("day");
    QTest::addColumn<qint64>("ratePpm"); // below zero: none
    QTest::newRow("before the lowering") << QByteArray("DE") << 2020y / 6 / 30 << qint64(190'000);
    QTest::newRow("its first day") << QByteArray("DE") << 2020y / 7 / 1 << qint64(160'000);
    QTest::newRow("its last day") << QByteArray("DE") << 2020y / 12 / 31 << qint64(160'000);
    QTest::newRow("today") << QByteArray("DE") << 2026y / 5 / 31 << qint64(190'000);
    QTest::newRow("a tenth of a percent") << QByteArray("CH") << 2026y / 5 / 31 << qint64(81'000);
    QTest::newRow("before the list begins") << QByteArray("DE") << 2006y / 12 / 31 << qint64(-1);
    QTest::newRow("a country without") << QByteArray("US") << 2026y / 5 / 31 << qint64(-1);
}

void TestTaxes::theLawOfTheDayHolds()
{
    QFETCH(QByteArray, country);
    QFETCH(std::chrono::year_month_day, day);
    const Result<Taxes> taxes = Taxes::in(DataFiles());
    QVERIFY2(taxes, taxes ? "" : taxes.error().detail.c_str());
    const auto rate = taxes->at(country.toStdString(), day);
    QTEST(rate ? qint64(rate->ratePpm) : qint64(-1), "ratePpm");
}

void TestTaxes::aListThatIsWrongIsRefused_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("no country") << QByteArray("Germany,DE VAT,19,2007-01-01,")
                                << QByteArray("country");
    QTest::newRow("no name") << QByteArray("DE,,19,2007-01-01,") << QByteArray("name");
    QTest::newRow("more than all")
        << QByteArray("DE,DE VAT,101,2007-01-01,") << QByteArray("percent");
    QTest::newRow("less than nothing")
        << QByteArray("DE,DE VAT,-1,2007-01-01,") << QByteArray("percent");
    QTest::newRow("no such day") << QByteArray("DE,DE VAT,19,2007-02-30,") << QByteArray("from");
    QTest::newRow("no day") << QByteArray("DE,DE VAT,19,soon,") << QByteArray("from");
    QTest::newRow("a day twice") << QByteArray("DE,DE VAT,19,2007-01-01,\nDE,DE VAT,16,2007-01-01,")
                                 << QByteArray("from");
}

void TestTaxes::aListThatIsWrongIsRefused()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, reason);
    const auto taxes =
        Taxes::from({"taxes.csv", "country,name,percent,from,note\n" + row.toStdString()});
    QVERIFY(!taxes);
    QCOMPARE(taxes.error().code, ErrorCode::Malformed);
    QVERIFY2(QByteArray::fromStdString(taxes.error().detail).contains(reason),
             taxes.error().detail.c_str());
}

QTEST_GUILESS_MAIN(TestTaxes)
#include "tst_taxes.moc"
