// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/draft.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using namespace turbolane::literals;

Q_DECLARE_METATYPE(turbolane::Bandwidth)

class TestDraft : public QObject {
    Q_OBJECT

private:
    static Port port(Bandwidth speed)
    {
        Port port;
        port.id = PortId("p1");
        port.pop = PopId("FRA");
        port.speed = speed;
        return port;
    }
    static OnRamp onRamp(const char *id, const char *provider, Bandwidth hosted)
    {
        OnRamp onRamp;
        onRamp.id = OnRampId(id);
        onRamp.provider = provider;
        onRamp.pop = PopId("SIN");
        onRamp.largestHosted = hosted;
        return onRamp;
    }

private slots:
    void turboRisesToTheNarrowestPlaceOfTheChain_data()
    {
        QTest::addColumn<Bandwidth>("portSpeed");
        QTest::addColumn<Bandwidth>("hosted");
        QTest::addColumn<Bandwidth>("most");
        QTest::addColumn<bool>("isThePort");
        QTest::newRow("the cloud side is narrower") << 100_Gbps << 25_Gbps << 25_Gbps << false;
        QTest::newRow("the port is narrower") << 10_Gbps << 25_Gbps << 10_Gbps << true;
        QTest::newRow("both alike: the port is named") << 10_Gbps << 10_Gbps << 10_Gbps << true;
        QTest::newRow("the cloud side says nothing") << 100_Gbps << 0_Gbps << 100_Gbps << true;
    }
    void turboRisesToTheNarrowestPlaceOfTheChain()
    {
        QFETCH(Bandwidth, portSpeed);
        QFETCH(Bandwidth, hosted);
        const ChainLimit limit = chainLimit(port(portSpeed), onRamp("a", "aws", hosted));
        QTEST(limit.most, "most");
        QTEST(limit.place == ChainLimit::Place::Port, "isThePort");
    }

    void turboChoicesAreAboveBaseAndEndAtTheLimit_data()
    {
        QTest::addColumn<Bandwidth>("base");
        QTest::addColumn<Bandwidth>("limit");
        QTest::addColumn<QList<Bandwidth>>("choices");
        QTest::newRow("room up to the cloud side's 25G")
            << 2_Gbps << 25_Gbps << QList<Bandwidth>{5_Gbps, 10_Gbps, 20_Gbps, 25_Gbps};
        QTest::newRow("base in between") << 7'500_Mbps << 10_Gbps << QList<Bandwidth>{10_Gbps};
        QTest::newRow("an odd limit")
            << 500_Mbps << 1'500_Mbps << QList<Bandwidth>{1_Gbps, 1'500_Mbps};
        QTest::newRow("base at the limit") << 10_Gbps << 10_Gbps << QList<Bandwidth>{};
    }
    void turboChoicesAreAboveBaseAndEndAtTheLimit()
    {
        QFETCH(Bandwidth, base);
        QFETCH(Bandwidth, limit);
        QTEST(turboChoices(base, limit), "choices");
    }

    void aChangedBaseKeepsTheNearestTurbo()
    {
        QCOMPARE(nearestTurbo(10_Gbps, 2_Gbps, 25_Gbps), 10_Gbps);
        QCOMPARE(nearestTurbo(10_Gbps, 10_Gbps, 25_Gbps), 20_Gbps);
        QCOMPARE(nearestTurbo(50_Gbps, 2_Gbps, 25_Gbps), 25_Gbps);
        QCOMPARE(nearestTurbo(10_Gbps, 1_Gbps, 1_Gbps), 1_Gbps);
    }

    void aProposedNameIsNobodyElses()
    {
        const Port from = port(100_Gbps);
        const OnRamp to = onRamp("a", "aws", 25_Gbps);
        QCOMPARE(proposedName(from, to, {}), QStringLiteral("fra-aws-sin"));
        QCOMPARE(proposedName(from, to,
                              {QStringLiteral("fra-aws-sin"), QStringLiteral("fra-aws-sin-2")}),
                 QStringLiteral("fra-aws-sin-3"));
    }

    void namesAreWhatTheCarrierTakes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("letters, digits, marks") << QStringLiteral("Seq_archive-2.iad") << true;
        QTest::newRow("64 long") << QString(64, u'a') << true;
        QTest::newRow("65 long") << QString(65, u'a') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("a space") << QStringLiteral("seq archive") << false;
        QTest::newRow("an accent") << QStringLiteral("zürich") << false;
        QTest::newRow("a line end") << QStringLiteral("seq\n") << false;
    }
    void namesAreWhatTheCarrierTakes()
    {
        QFETCH(QString, name);
        QTEST(isName(name), "isGood");
    }

    void aCityBeginsWithTheProviderLastUsedThenTheWidestOnRamp()
    {
        const QList<OnRamp> city{onRamp("z-aws", "aws", 10_Gbps), onRamp("b-aws", "aws", 25_Gbps),
                                 onRamp("a-gcp", "gcp", 50_Gbps), onRamp("a-aws", "aws", 25_Gbps)};
        QCOMPARE(likeliest(city, QString())->id, OnRampId("a-gcp"));
        QCOMPARE(likeliest(city, QStringLiteral("aws"))->id, OnRampId("a-aws"));
        QVERIFY(!likeliest({}, QString()));
    }
};

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"
