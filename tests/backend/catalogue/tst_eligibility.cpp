// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/eligibility.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::literals;

class TestEligibility : public QObject {
    Q_OBJECT

private slots:
    void partitionsAreNeverJoined_data();
    void partitionsAreNeverJoined();
    void aConnectionIsAsLargeAsTheOnRampSells_data();
    void aConnectionIsAsLargeAsTheOnRampSells();
};

void TestEligibility::partitionsAreNeverJoined_data()
{
    QTest::addColumn<QByteArray>("port");
    QTest::addColumn<QByteArray>("onRamp");
    QTest::addColumn<bool>("mayConnect");

    QTest::newRow("public to public") << QByteArray("public") << QByteArray("public") << true;
    QTest::newRow("public to China") << QByteArray("public") << QByteArray("china") << false;
    QTest::newRow("public to US gov") << QByteArray("public") << QByteArray("us-gov") << false;
    QTest::newRow("China to public") << QByteArray("china") << QByteArray("public") << false;
    QTest::newRow("China to China") << QByteArray("china") << QByteArray("china") << true;
    QTest::newRow("public to EU") << QByteArray("public") << QByteArray("eu-sovereign") << false;
}

void TestEligibility::partitionsAreNeverJoined()
{
    QFETCH(QByteArray, port);
    QFETCH(QByteArray, onRamp);
    QFETCH(bool, mayConnect);
    Port here;
    here.partition = port.toStdString();
    OnRamp there;
    there.partition = onRamp.toStdString();
    const Result<Done> answer = backend::mayConnect(here, there);
    QCOMPARE(bool(answer), mayConnect);
    if (!answer)
        QCOMPARE(answer.error().code, ErrorCode::PartitionMismatch);
}

void TestEligibility::aConnectionIsAsLargeAsTheOnRampSells_data()
{
    QTest::addColumn<qint64>("hostedMbps");
    QTest::addColumn<QList<qint64>>("portsGbps");
    QTest::addColumn<qint64>("mostMbps"); // -1: no limit told

    QTest::newRow("hosted") << qint64(25'000) << QList<qint64>{1, 100} << qint64(25'000);
    QTest::newRow("dedicated only") << qint64(0) << QList<qint64>{100, 10} << qint64(100'000);
    QTest::newRow("nothing told") << qint64(0) << QList<qint64>{} << qint64(-1);
}

void TestEligibility::aConnectionIsAsLargeAsTheOnRampSells()
{
    QFETCH(qint64, hostedMbps);
    QFETCH(QList<qint64>, portsGbps);
    QFETCH(qint64, mostMbps);
    OnRamp onRamp;
    onRamp.largestHosted = Bandwidth::mbps(hostedMbps);
    for (const qint64 size : portsGbps)
        onRamp.portSizes.push_back(Bandwidth::gbps(size));
    const std::optional<Bandwidth> most = mostOn(onRamp);
    QCOMPARE(most ? qint64(most->inKbps() / 1'000) : -1, mostMbps);
}

QTEST_APPLESS_MAIN(TestEligibility)
#include "tst_eligibility.moc"
