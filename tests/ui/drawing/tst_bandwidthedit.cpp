// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/bandwidthedit.h"
#include "ui/text.h"

#include <QSignalSpy>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using namespace turbolane::literals;

Q_DECLARE_METATYPE(turbolane::Bandwidth)

class TestBandwidthEdit : public QObject {
    Q_OBJECT

private slots:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Bandwidth>("value");
        QTest::newRow("megabits") << QStringLiteral("750M") << 750_Mbps;
        QTest::newRow("gigabits") << QStringLiteral("2.5G") << 2'500_Mbps;
        QTest::newRow("a decimal comma") << QStringLiteral("2,5") << 2'500_Mbps;
        QTest::newRow("spelled out") << QStringLiteral(" 2.5 Gbps ") << 2'500_Mbps;
        QTest::newRow("spelled out in German") << QStringLiteral("2,5 Gbit/s") << 2'500_Mbps;
        QTest::newRow("bare: gigabits") << QStringLiteral("5") << 5_Gbps;
        QTest::newRow("small letters") << QStringLiteral("1g") << 1_Gbps;
        QTest::newRow("the smallest") << QStringLiteral("0.001") << 1_Mbps;
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        const Result<Bandwidth> value = bandwidthTyped(typed);
        QVERIFY(bool(value));
        QTEST(*value, "value");
    }

    void refusesWhatCouldMeanSomethingElse_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("thousands or a decimal comma") << QStringLiteral("1,500");
        QTest::newRow("not whole Mbps") << QStringLiteral("1.0005G");
        QTest::newRow("zero") << QStringLiteral("0");
        QTest::newRow("negative") << QStringLiteral("-2G");
        QTest::newRow("kilobits") << QStringLiteral("500k");
        QTest::newRow("words") << QStringLiteral("fast");
        QTest::newRow("empty") << QString();
    }
    void refusesWhatCouldMeanSomethingElse()
    {
        QFETCH(QString, typed);
        QVERIFY(!bandwidthTyped(typed));
    }

    void whatTheFieldShowsReadsAgain_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("refused");
        QTest::newRow("English") << QStringLiteral("en_GB") << QStringLiteral("1,234");
        QTest::newRow("German") << QStringLiteral("de_DE") << QStringLiteral("1.234");
        QTest::newRow("Arabic") << QStringLiteral("ar_AE") << QStringLiteral("1,234");
    }
    void whatTheFieldShowsReadsAgain()
    {
        QFETCH(QString, locale);
        QFETCH(QString, refused);
        QLocale::setDefault(QLocale(locale));
        const Result<Bandwidth> again = bandwidthTyped(text::bandwidth(1'234_Mbps));
        const Result<Bandwidth> other = bandwidthTyped(refused);
        QLocale::setDefault(QLocale::c());
        QVERIFY(bool(again));
        QCOMPARE(*again, 1'234_Mbps);
        QVERIFY(!other);
    }

    void typingCountsAtOnce()
    {
        BandwidthEdit edit;
        edit.setRange(1_Mbps, 10_Gbps);
        edit.setValue(2_Gbps);
        QSignalSpy changes(&edit, &BandwidthEdit::valueChanged);
        edit.selectAll();
        QTest::keyClicks(&edit, QStringLiteral("750M"));
        QCOMPARE(edit.value(), 750_Mbps);
        QVERIFY(edit.isGood());
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.text(), text::bandwidth(750_Mbps));
        QVERIFY(!changes.isEmpty());
    }

    void whatCannotBeStaysAsItWasTyped()
    {
        BandwidthEdit edit;
        edit.setRange(1_Mbps, 10_Gbps);
        edit.selectAll();
        QTest::keyClicks(&edit, QStringLiteral("40 Gbps"));
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.text(), QStringLiteral("40 Gbps"));
        QVERIFY(!edit.isGood());
        edit.setRange(1_Mbps, 100_Gbps);
        QVERIFY2(edit.isGood(), "a wider range makes it good again");
        QCOMPARE(edit.value(), 40_Gbps);
    }
};

QTEST_MAIN(TestBandwidthEdit)
#include "tst_bandwidthedit.moc"
