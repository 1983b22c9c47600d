// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/datafile.h"
#include "billingcase.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::test;

class TestTariff : public QObject {
    Q_OBJECT

private slots:
    void theBuiltInListIsRight();
    void volumeIsGraduatedLikeATax_data();
    void volumeIsGraduatedLikeATax();
    void aBoostCostsTheMbpsAboveTheBase_data();
    void aBoostCostsTheMbpsAboveTheBase();
    void aPriceThatIsNotListedIsNotInvented();
    void aBadRowIsNamed_data();
    void aBadRowIsNamed();
};

namespace {

QByteArray fraction(const Result<HourlyRate> &rate)
{
    if (!rate)
        return QByteArray::fromStdString(rate.error().detail);
    return QByteArray::number(qint64(rate->numerator())) + "/"
        + QByteArray::number(qint64(rate->denominator()));
}

DistanceClass distanceNamed(const QByteArray &name)
{
    for (const DistanceClass distance :
         {DistanceClass::Metro, DistanceClass::National, DistanceClass::Continental})
        if (name.toStdString() == wireName(distance))
            return distance;
    return DistanceClass::Intercontinental;
}

} // namespace

void TestTariff::theBuiltInListIsRight()
{
    const Result<Tariff> list = Tariff::builtIn();
    QVERIFY2(bool(list), list ? "" : list.error().detail.c_str());
    QCOMPARE(list->currency(), eur);
    QCOMPARE(list->boostMinimum(), Seconds(60));
    QCOMPARE(list->nightFrom(), std::chrono::hours(22));
    QCOMPARE(list->nightTo(), std::chrono::hours(6));
    for (const char *zone : {"T1", "T2", "T3", "T4"})
        QVERIFY(list->hasZone(zone));
    QVERIFY(!list->hasZone("T5"));
}

void TestTariff::volumeIsGraduatedLikeATax_data()
{
    QTest::addColumn<QByteArray>("distance");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<qint64>("kbps");
    QTest::addColumn<QByteArray>("microsPerHour");

    const auto row = [](const char *name, const char *distance, const char *zone, qint64 kbps,
                        const char *micros) {
        QTest::newRow(name) << QByteArray(distance) << QByteArray(zone) << kbps
                            << QByteArray(micros);
    };
    row("nothing", "metro", "T1", 0, "0/1");
    row("1 kbps", "metro", "T1", 1, "3/20");
    row("1 Mbps", "metro", "T1", 1'000, "150/1");
    row("the whole first band", "metro", "T1", 100'000, "15000/1");
    row("one Mbps into the second", "metro", "T1", 101'000, "30225/2");
    row("the whole second", "intercontinental", "T1", 1'000'000, "1550000/1");
    row("the whole third", "intercontinental", "T1", 10'000'000, "9650000/1");
    row("one Mbps into the last", "intercontinental", "T1", 10'001'000, "9650600/1");
    row("100 Gbps", "intercontinental", "T1", 100'000'000, "63650000/1");
    row("dearest", "intercontinental", "T4", 1'000'000, "5425000/1");
    row("national T3", "national", "T3", 500'000, "440000/1");
}

void TestTariff::volumeIsGraduatedLikeATax()
{
    QFETCH(QByteArray, distance);
    QFETCH(QByteArray, zone);
    QFETCH(qint64, kbps);
    QFETCH(QByteArray, microsPerHour);
    const ChargeTerms priced = terms(distanceNamed(distance), zone.constData());
    QCOMPARE(fraction(tariff().at({}).base(priced, Bandwidth::kbps(kbps))), microsPerHour);
}

void TestTariff::aBoostCostsTheMbpsAboveTheBase_data()
{
    QTest::addColumn<qint64>("fromMbps");
    QTest::addColumn<qint64>("toMbps");
    QTest::addColumn<QByteArray>("byDay");
    QTest::addColumn<QByteArray>("byNight");

    const auto row = [](const char *name, qint64 from, qint64 to, const char *day,
                        const char *night) {
        QTest::newRow(name) << from << to << QByteArray(day) << QByteArray(night);
    };
    row("1G to 10G, all in the third band", 1'000, 10'000, "10125000/1", "6581250/1");
    row("100M to 1G, all in the second", 100, 1'000, "1687500/1", "1096875/1");
    row("from inside one band into another", 500, 2'000, "2062500/1", "1340625/1");
    row("nothing more", 1'000, 1'000, "0/1", "0/1");
    row("one Mbps more", 1'000, 1'001, "1125/1", "2925/4");
}

void TestTariff::aBoostCostsTheMbpsAboveTheBase()
{
    QFETCH(qint64, fromMbps);
    QFETCH(qint64, toMbps);
    QFETCH(QByteArray, byDay);
    QFETCH(QByteArray, byNight);
    const auto extra = [&](RateBand band) {
        return tariff().at({}).boostExtra(terms(), Bandwidth::mbps(fromMbps),
                                          Bandwidth::mbps(toMbps), band);
    };
    QCOMPARE(fraction(extra(RateBand::Day)), byDay);
    QCOMPARE(fraction(extra(RateBand::Night)), byNight);
}

void TestTariff::aPriceThatIsNotListedIsNotInvented()
{
    const Result<HourlyRate> rate =
        tariff().at({}).base(terms(DistanceClass::Metro, "T9"), Bandwidth::gbps(1));
    QVERIFY(!rate);
    QCOMPARE(rate.error().code, ErrorCode::NotFound);
}

namespace {

/// What is changed in the price list, and what is then said.
struct BadRow {
    const char *name;
    const char *was;
    const char *becomes;
    const char *reason;
};

constexpr BadRow badRows[] = {
    {"as it was", "", "", ""},
    {"an unknown item", "usage,metered data,T1", "abuse,metered data,T1",
     "tariffs.csv line 40: item is not one this program knows: abuse"},
    {"a distance that is none", "vc,metro,T1", "vc,lunar,T1",
     "tariffs.csv line 18: dimension is not a distance class: lunar"},
    {"a zone that is none", "vc,metro,T1", "vc,metro,X1",
     "tariffs.csv line 18: zone is not T1 to T9: X1"},
    {"a price twice", "vc,metro,T2", "vc,metro,T1",
     "tariffs.csv line 22: dimension is priced twice: metro"},
    {"a price in words", "0.00015", "cheap", "tariffs.csv line 18: value not a number: \"cheap\""},
    {"a price of nothing", "0.00015", "0", "tariffs.csv line 18: value is out of range: 0"},
    {"a price below nothing", "0.00015", "-0.1",
     "tariffs.csv line 18: value is out of range: -0.1"},
    {"a price finer than can be held", "0.00015", "0.0000000001",
     "tariffs.csv line 18: value not a number: \"0.0000000001\""},
    {"a second currency", "vc,metro,T1,Mbps-hour,EUR", "vc,metro,T1,Mbps-hour,USD",
     "tariffs.csv line 18: currency is another one: a second currency is a second list"},
    {"no currency", "vc,metro,T1,Mbps-hour,EUR", "vc,metro,T1,Mbps-hour,",
     "tariffs.csv line 18: currency is empty"},
    {"another unit", "vc,metro,T1,Mbps-hour", "vc,metro,T1,Mbps-day",
     "tariffs.csv line 18: unit is not Mbps-hour"},
    {"a class without a price", "vc,metro,T4,Mbps-hour,EUR,0.00060,\n", "",
     "tariffs.csv: no metro price in T4"},
    {"bands out of order", "up to 1 Gbps", "up to 50 Mbps",
     "tariffs.csv line 35: dimension does not go on where the band before it ends"},
    {"a gap before the last band", "above 10 Gbps", "above 20 Gbps",
     "tariffs.csv line 37: dimension does not go on where the band before it ends"},
    {"a band of words", "up to 1 Gbps", "up to plenty",
     "tariffs.csv line 35: dimension is not \"up to\" or \"above\" a bandwidth: up to plenty"},
    {"no last band", "above 10 Gbps", "up to 20 Gbps", "tariffs.csv: no last volume band"},
    {"a night without an end", "night 22:00-06:00", "night 22:00-",
     "tariffs.csv line 52: dimension is not \"night hh:mm-hh:mm at the A end\": night 22:00- at "
     "the A end"},
    {"a night of no length", "night 22:00-06:00", "night 22:00-22:00",
     "tariffs.csv line 52: dimension is not \"night hh:mm-hh:mm at the A end\": night 22:00-22:00 "
     "at the A end"},
    {"25 o'clock", "night 22:00-06:00", "night 25:00-06:00",
     "tariffs.csv line 52: dimension is not \"night hh:mm-hh:mm at the A end\": night 25:00-06:00 "
     "at the A end"},
    {"a boost in euros", "*,factor,,1.25", "*,euro,,1.25",
     "tariffs.csv line 38: unit is not factor"},
    {"a minimum of an hour and more", "second,,60", "second,,3601",
     "tariffs.csv line 39: value is out of range: 3601"},
};

} // namespace

void TestTariff::aBadRowIsNamed_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("becomes");
    QTest::addColumn<QByteArray>("reason");

    for (const BadRow &row : badRows)
        QTest::newRow(row.name) << QByteArray(row.was) << QByteArray(row.becomes)
                                << QByteArray(row.reason);
}

void TestTariff::aBadRowIsNamed()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, becomes);
    QFETCH(QByteArray, reason);
    QByteArray bytes = QByteArray::fromStdString(builtInFile("tariffs.csv")->bytes);
    if (!was.isEmpty()) {
        QVERIFY2(bytes.contains(was), "the row to break is there");
        bytes.replace(bytes.indexOf(was), was.size(), becomes);
    }
    const Result<Tariff> list = Tariff::from({"tariffs.csv", bytes.toStdString()});
    QCOMPARE(list ? QByteArray() : QByteArray::fromStdString(list.error().detail), reason);
}

QTEST_APPLESS_MAIN(TestTariff)
#include "tst_tariff.moc"
