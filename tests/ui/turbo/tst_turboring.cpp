// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/turbo/turbolook.h"

#include <QTest>

using namespace std::chrono_literals;

namespace turbolane::ui {

class TurboRingTest final : public QObject {
    Q_OBJECT

private slots:
    void oneSegmentIsOneHour_data();
    void oneSegmentIsOneHour();
    void whatIsLeftAndWhatIsGoneMakeTheWhole();
    void aStepIsASegmentAndTheOneNowIsNeverFull();
    void anAskedCarrierHasNoSteps();
    void theHoldFillsOneRing();
};

namespace {

double sweep(const QList<TurboArc> &arcs, TurboInk ink)
{
    double sum = 0;
    for (const TurboArc &arc : arcs)
        sum += arc.ink == ink ? arc.to - arc.from : 0;
    return sum;
}

} // namespace

void TurboRingTest::oneSegmentIsOneHour_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("segments");
    QTest::addRow("a minute") << qint64(60) << 1;
    QTest::addRow("1 h") << qint64(3600) << 1;
    QTest::addRow("1:30 h") << qint64(5400) << 2;
    QTest::addRow("4 h") << qint64(14400) << 4;
    QTest::addRow("4 h and a second") << qint64(14401) << 5;
    QTest::addRow("24 h") << qint64(86400) << 24;
    QTest::addRow("two days") << qint64(172800) << 48;
    QTest::addRow("three days, a day each") << qint64(259200) << 3;
    QTest::addRow("seven days") << qint64(604800) << 7;
}

void TurboRingTest::oneSegmentIsOneHour()
{
    QFETCH(qint64, seconds);
    const QList<TurboArc> arcs = ringOfTime(Seconds(seconds), TurboInk::Pale);
    QTEST(int(arcs.size()), "segments");
    for (const TurboArc &arc : arcs)
        QVERIFY2(arc.to - arc.from >= 1, "every piece can be seen");
    for (qsizetype i = 1; i < arcs.size(); ++i)
        QVERIFY2(arcs[i].from >= arcs[i - 1].to - 5, "pieces follow one another");
}

void TurboRingTest::whatIsLeftAndWhatIsGoneMakeTheWhole()
{
    const double whole = sweep(ringOfTime(4h, TurboInk::Turbo), TurboInk::Turbo);
    for (int percent = 0; percent <= 100; ++percent) {
        const QList<TurboArc> arcs = ringLeft(4h, percent / 100.0);
        const double shown = sweep(arcs, TurboInk::Turbo) + sweep(arcs, TurboInk::Track);
        QVERIFY(qAbs(shown - whole) < 1e-9);
    }
    QCOMPARE(sweep(ringLeft(4h, 0), TurboInk::Turbo), 0.0);
    QVERIFY(qAbs(sweep(ringLeft(4h, 1), TurboInk::Turbo) - whole) < 1e-9);
    QVERIFY(qAbs(sweep(ringLeft(4h, 0.5), TurboInk::Turbo) - whole / 2) < 1e-9);
}

void TurboRingTest::aStepIsASegmentAndTheOneNowIsNeverFull()
{
    const QList<TurboArc> arcs = ringOfSteps(3, 5, 0.5);
    const double segment = 360.0 / 5 - 7;
    QCOMPARE(arcs.size(), 6);
    QVERIFY(sweep(arcs, TurboInk::Turbo) > 2 * segment);
    QVERIFY(sweep(arcs, TurboInk::Turbo) < 3 * segment);
    QCOMPARE(arcs[3].opacity, 0.5);
    QVERIFY(qAbs(sweep(ringOfSteps(5, 5, 1), TurboInk::Turbo) - 4.55 * segment) < 1e-9);
}

void TurboRingTest::anAskedCarrierHasNoSteps()
{
    const QList<TurboArc> arcs = ringOfSteps(0, 0, 1);
    QCOMPARE(arcs.size(), 1);
    QCOMPARE(sweep(arcs, TurboInk::Turbo), 360.0);
}

void TurboRingTest::theHoldFillsOneRing()
{
    QCOMPARE(sweep(ringOfHold(0), TurboInk::Turbo), 0.0);
    QCOMPARE(sweep(ringOfHold(0.25), TurboInk::Turbo), 90.0);
    QCOMPARE(sweep(ringOfHold(1), TurboInk::Turbo), 360.0);
}

} // namespace turbolane::ui

QTEST_GUILESS_MAIN(turbolane::ui::TurboRingTest)
#include "tst_turboring.moc"
