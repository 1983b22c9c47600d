// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/bandwidth.h"
#include "domain/bandwidthprofile.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::literals;

static_assert(2_Gbps == 2'000_Mbps);
static_assert(1_Gbps < 1'001_Mbps);

class TestBandwidth : public QObject {
    Q_OBJECT

private slots:
    void textIsReadExactly_data();
    void textIsReadExactly();
    void textIsExactAndReadBack_data();
    void textIsExactAndReadBack();
    void whatIsLeftIsNeverBelowZero();
    void aProfileIsCommittedAboveZero_data();
    void aProfileIsCommittedAboveZero();
};

void TestBandwidth::textIsReadExactly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("answer"); // kbps, or why not

    const auto row = [](const char *text, const char *answer) {
        QTest::newRow(*text == 0 ? "nothing" : text) << QByteArray(text) << QByteArray(answer);
    };
    row("750M", "750000");
    row("2.5G", "2500000");
    row("64k", "64");
    row("0M", "0");
    row("0.000001G", "1");
    row("10.000G", "10000000");
    row("007M", "7000");
    row("9223372036854775807k", "9223372036854775807");
    row("9223372036854775808k", "malformed");
    row("9223372036854775807M", "overflow");
    row("9223372036854.775808G", "overflow");
    row("9223372036854775.808M", "overflow");
    row("0.0000001G", "malformed");
    row("0.5k", "malformed");
    row("", "malformed");
    row("M", "malformed");
    row("5", "malformed");
    row("5m", "malformed");
    row("5 M", "malformed");
    row(" 5M", "malformed");
    row("+5M", "malformed");
    row("-5M", "malformed");
    row("-0.5M", "malformed");
    row("2,5G", "malformed");
    row("2.G", "malformed");
    row(".5G", "malformed");
    row("1e3M", "malformed");
    row("1.5.5G", "malformed");
    row("5Mbps", "malformed");
}

void TestBandwidth::textIsReadExactly()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, answer);
    const Result<Bandwidth> read = Bandwidth::parse(text.toStdString());
    QCOMPARE(read ? QByteArray::number(qint64(read->inKbps()))
                  : QByteArray::fromStdString(std::string(wireName(read.error().code))),
             answer);
}

void TestBandwidth::textIsExactAndReadBack_data()
{
    QTest::addColumn<qint64>("kbps");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("nothing") << qint64(0) << QByteArray("0G");
    QTest::newRow("kilobits") << qint64(64) << QByteArray("64k");
    QTest::newRow("not whole megabits") << qint64(1'500) << QByteArray("1500k");
    QTest::newRow("megabits") << qint64(750'000) << QByteArray("750M");
    QTest::newRow("not whole gigabits") << qint64(2'500'000) << QByteArray("2500M");
    QTest::newRow("gigabits") << qint64(10'000'000) << QByteArray("10G");
}

void TestBandwidth::textIsExactAndReadBack()
{
    QFETCH(qint64, kbps);
    QFETCH(QByteArray, text);
    const Bandwidth bandwidth = Bandwidth::kbps(kbps);
    QCOMPARE(QByteArray::fromStdString(bandwidth.text()), text);
    QCOMPARE(*Bandwidth::parse(bandwidth.text()), bandwidth);
}

void TestBandwidth::whatIsLeftIsNeverBelowZero()
{
    QCOMPARE((10_Gbps).minus(4_Gbps), 6_Gbps);
    QCOMPARE((4_Gbps).minus(10_Gbps), Bandwidth());
    QCOMPARE((4_Gbps).plus(500_Mbps), 4'500_Mbps);
    QVERIFY(Bandwidth().isZero());
    QVERIFY(!(1_Mbps).isZero());
}

void TestBandwidth::aProfileIsCommittedAboveZero_data()
{
    QTest::addColumn<qint64>("cirKbps");
    QTest::addColumn<qint64>("cbsBytes");
    QTest::addColumn<qint64>("eirKbps");
    QTest::addColumn<qint64>("ebsBytes");
    QTest::addColumn<bool>("accepted");

    QTest::newRow("committed") << qint64(1) << qint64(0) << qint64(0) << qint64(0) << true;
    QTest::newRow("all four") << qint64(9) << qint64(9) << qint64(9) << qint64(9) << true;
    QTest::newRow("nothing committed") << qint64(0) << qint64(0) << qint64(9) << qint64(0) << false;
    QTest::newRow("less than nothing")
        << qint64(-1) << qint64(0) << qint64(0) << qint64(0) << false;
    QTest::newRow("burst below zero") << qint64(1) << qint64(-1) << qint64(0) << qint64(0) << false;
    QTest::newRow("excess below zero")
        << qint64(1) << qint64(0) << qint64(-1) << qint64(0) << false;
    QTest::newRow("its burst too") << qint64(1) << qint64(0) << qint64(0) << qint64(-1) << false;
}

void TestBandwidth::aProfileIsCommittedAboveZero()
{
    QFETCH(qint64, cirKbps);
    QFETCH(qint64, cbsBytes);
    QFETCH(qint64, eirKbps);
    QFETCH(qint64, ebsBytes);
    QFETCH(bool, accepted);
    const auto profile = BandwidthProfile::of({.cir = Bandwidth::kbps(cirKbps),
                                               .cbsBytes = cbsBytes,
                                               .eir = Bandwidth::kbps(eirKbps),
                                               .ebsBytes = ebsBytes});
    QCOMPARE(bool(profile), accepted);
    if (profile)
        QCOMPARE(profile->cir(), Bandwidth::kbps(cirKbps));
    else
        QCOMPARE(profile.error().code, ErrorCode::OutOfRange);
}

QTEST_APPLESS_MAIN(TestBandwidth)
#include "tst_bandwidth.moc"
