// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/vlan.h"

#include <QTest>

using namespace turbolane;

class TestVlan : public QObject {
    Q_OBJECT

private slots:
    void onlyTheStandardsNumbersAreVlans_data();
    void onlyTheStandardsNumbersAreVlans();
};

void TestVlan::onlyTheStandardsNumbersAreVlans_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<bool>("accepted");

    QTest::newRow("below zero") << qint64(-1) << false;
    QTest::newRow("priority tagged") << qint64(0) << false;
    QTest::newRow("first") << qint64(1) << true;
    QTest::newRow("last") << qint64(4094) << true;
    QTest::newRow("reserved") << qint64(4095) << false;
    QTest::newRow("would wrap 16 bits") << qint64(65'537) << false;
}

void TestVlan::onlyTheStandardsNumbersAreVlans()
{
    QFETCH(qint64, number);
    QFETCH(bool, accepted);
    const Result<Vlan> vlan = Vlan::of(number);
    QCOMPARE(bool(vlan), accepted);
    if (vlan)
        QCOMPARE(qint64(vlan->number()), number);
    else
        QCOMPARE(vlan.error().code, ErrorCode::OutOfRange);
}

QTEST_APPLESS_MAIN(TestVlan)
#include "tst_vlan.moc"
