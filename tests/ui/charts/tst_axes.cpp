// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timeaxis.h"
#include "ui/charts/valueaxis.h"

#include <QTest>

using namespace std::chrono_literals;

namespace turbolane::ui {

class AxesTest final : public QObject {
    Q_OBJECT

private slots:
    void bandwidthsStandAtRoundFigures_data();
    void bandwidthsStandAtRoundFigures();
    void timesStandAtRoundMomentsOfTheZone_data();
    void timesStandAtRoundMomentsOfTheZone();
};

void AxesTest::bandwidthsStandAtRoundFigures_data()
{
    QTest::addColumn<QString>("highest");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("axis");
    const auto row = [](const char *highest, int steps, const char *axis) {
        QTest::addRow("%s in %d", highest, steps)
            << QString::fromLatin1(highest) << steps << QString::fromUtf8(axis);
    };
    row("2G", 2, "Gbps 0 1 2");
    row("10G", 2, "Gbps 0 5 10");
    row("10G", 5, "Gbps 0 2 4 6 8 10");
    row("2500M", 2, "Gbps 0 2 4");
    row("2500M", 5, "Gbps 0 0.5 1.0 1.5 2.0 2.5");
    row("1G", 2, "Gbps 0 0.5 1.0");
    row("1G", 5, "Gbps 0 0.2 0.4 0.6 0.8 1.0");
    row("800M", 2, "Mbps 0 500 1,000");
    row("800M", 5, "Mbps 0 200 400 600 800");
    row("50M", 2, "Mbps 0 50");
    row("9M", 2, "Mbps 0 5 10");
    row("400G", 2, "Gbps 0 200 400");
    row("0k", 2, "Mbps 0 1");
    row("10G", 0, "Gbps 0 10");
}

void AxesTest::bandwidthsStandAtRoundFigures()
{
    QFETCH(QString, highest);
    QFETCH(int, steps);
    const ValueAxis axis = valueAxis(*Bandwidth::parse(highest.toStdString()), steps);
    QStringList words{axis.unit};
    for (const ValueTick &tick : axis.ticks)
        words.append(tick.label);
    QTEST(words.join(u' '), "axis");
    QVERIFY(axis.ticks.front().value.isZero());
    QCOMPARE(axis.ticks.back().value, axis.top);
}

void AxesTest::timesStandAtRoundMomentsOfTheZone_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("labels");
    const auto row = [](const char *name, const char *from, Seconds length, int most,
                        const char *labels) {
        QTest::addRow("%s", name) << QString::fromLatin1(from) << qint64(length.count()) << most
                                  << QString::fromLatin1(labels);
    };
    row("the day of the dock", "2026-05-11T12:32:07Z", 24h, 4, "18:00 00:00 06:00 12:00");
    row("an hour", "2026-05-12T12:32:07Z", 1h, 4, "14:45 15:00 15:15 15:30");
    row("a minute", "2026-05-12T12:32:07Z", 1min, 4, "14:32:15 14:32:30 14:32:45 14:33:00");
    row("a week", "2026-05-05T12:32:07Z", 24h * 7, 7,
        "Wed 6 Thu 7 Fri 8 Sat 9 Sun 10 Mon 11 Tue 12");
    row("clocks go forward", "2026-03-28T22:00:00Z", 10h, 10,
        "23:00 00:00 01:00 03:00 04:00 05:00 06:00 07:00 08:00 09:00");
    row("and midnight stays midnight", "2026-03-28T12:00:00Z", 48h, 4, "00:00 12:00 00:00 12:00");
    row("clocks go back", "2026-10-24T22:00:00Z", 6h, 8, "00:00 01:00 02:00 03:00 04:00");
    row("no room", "2026-05-11T12:32:07Z", 24h, 0, "");
}

void AxesTest::timesStandAtRoundMomentsOfTheZone()
{
    QFETCH(QString, from);
    QFETCH(qint64, seconds);
    QFETCH(int, most);
    const Instant start = *parseInstant(from.toStdString());
    const auto ticks = timeTicks(Interval::between(start, start + Seconds(seconds)), most,
                                 QTimeZone("Europe/Berlin"));
    QStringList labels;
    for (const TimeTick &tick : ticks)
        labels.append(tick.label);
    QTEST(labels.join(u' '), "labels");
}

} // namespace turbolane::ui

QTEST_GUILESS_MAIN(turbolane::ui::AxesTest)
#include "tst_axes.moc"
