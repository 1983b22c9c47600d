// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/hoursmodel.h"
#include "ui/charts/throughputchart.h"
#include "ui/style/theme.h"
#include "ui/text.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace std::chrono_literals;

namespace turbolane::ui {

namespace {

QString plain(QString words)
{
    return words.replace(QChar::Nbsp, u' ');
}

} // namespace

class ThroughputChartTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aDayOfSecondsIsAtMostTwoPointsAPixel();
    void whatIsPaintedStandsWhereQtChartsDraws();
    void aHoleIsNotDrawnOver();
    void theStaircaseTurnsWhereTheRateTurned();
    void aNewSampleComesInAtTheRight();
    void anOldSampleChangesNothing();
    void whatIsUnderThePointerIsRead();
    void itSaysWhatItShows();
    void itSaysWhatItLacks();
    void aBoostIsShaded();
    void theSameFiguresStandInRows();
    void anHourWeighsItsSamplesByTheirTime();
    void whatTheRateDroppedIsTold();
    void whatTheRateDroppedStandsInItsHour();

private:
    std::vector<TelemetrySample> day(Seconds step) const;
    std::vector<TelemetrySample> dayWithDrops() const;
    QWidget *viewport() const { return m_chart->plot().viewport(); }

    std::unique_ptr<SimulatedClock> m_clock;
    std::unique_ptr<ThroughputChart> m_chart;
};

void ThroughputChartTest::init()
{
    Theme::current().apply(ThemeChoice::Light);
    m_clock = std::make_unique<SimulatedClock>(*parseInstant("2026-05-12T12:32:07Z"));
    m_chart = std::make_unique<ThroughputChart>(*m_clock);
    m_chart->setZone(QTimeZone("Europe/Berlin"));
    m_chart->resize(271, 236);
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
}

void ThroughputChartTest::cleanup()
{
    m_chart.reset();
    m_clock.reset();
}

std::vector<TelemetrySample> ThroughputChartTest::day(Seconds step) const
{
    std::vector<TelemetrySample> samples;
    for (Instant at = m_clock->now() - 24h; at <= m_clock->now(); at += step) {
        TelemetrySample sample;
        sample.at = at;
        const auto into = (at - m_clock->now() + 24h) / 1s;
        sample.mean = Bandwidth::kbps(1'200'000 + into % 977 * 500);
        sample.committed = at < m_clock->now() - 1h ? Bandwidth::gbps(2) : Bandwidth::gbps(10);
        samples.push_back(sample);
    }
    return samples;
}

void ThroughputChartTest::aDayOfSecondsIsAtMostTwoPointsAPixel()
{
    m_chart->setSamples(day(1s), 90s);
    const int pixels = int(m_chart->plot().plotArea().width());
    QVERIFY(m_chart->plot().pointCount() > pixels);
    QVERIFY(m_chart->plot().pointCount() <= 2 * pixels);
    QCOMPARE(m_chart->plot().runCount(), 1);
}

void ThroughputChartTest::whatIsPaintedStandsWhereQtChartsDraws()
{
    m_chart->setSamples(day(30s), 90s);
    const Instant from = m_clock->now() - 24h;
    for (const Millis into : {Millis(0), Millis(7h), Millis(24h)}) {
        for (const std::int64_t gbps : {0, 3, 10}) {
            const QPointF ours = m_chart->plot().positionOf(from + into, Bandwidth::gbps(gbps));
            const QPointF theirs = m_chart->plot().drawnAt(from + into, Bandwidth::gbps(gbps));
            QVERIFY2(QLineF(ours, theirs).length() < 0.5, "the axes agree");
        }
    }
}

void ThroughputChartTest::aHoleIsNotDrawnOver()
{
    std::vector<TelemetrySample> samples = day(30s);
    samples.erase(samples.begin() + 800, samples.begin() + 1'100);
    m_chart->setSamples(samples, 90s);
    QCOMPARE(m_chart->plot().runCount(), 2);
    m_chart->setSamples(day(30s), 90s);
    QCOMPARE(m_chart->plot().runCount(), 1);
}

void ThroughputChartTest::theStaircaseTurnsWhereTheRateTurned()
{
    ThroughputData data;
    data.replace(day(30s), 90s);
    const Interval time = Interval::between(m_clock->now() - 24h, m_clock->now() + 1ms);
    const std::vector<OutlineRun> runs = data.committed(time, 235);
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs[0].size(), std::size_t(4)); // along, up, along
    QCOMPARE(runs[0][1].at, runs[0][2].at);
    QCOMPARE(runs[0][1].value, 2'000'000);
    QCOMPARE(runs[0][2].value, 10'000'000);
    QCOMPARE(data.highest(time), Bandwidth::gbps(10));
}

void ThroughputChartTest::aNewSampleComesInAtTheRight()
{
    std::vector<TelemetrySample> samples = day(30s);
    const TelemetrySample last = samples.back();
    samples.pop_back();
    m_chart->setSamples(samples, 90s);
    m_chart->append(last);
    ThroughputData whole;
    whole.replace(day(30s), 90s);
    const Interval time = Interval::between(m_clock->now() - 24h, m_clock->now() + 1ms);
    QCOMPARE(m_chart->accessibleDescription(), whole.sentence(time));
}

void ThroughputChartTest::anOldSampleChangesNothing()
{
    ThroughputData data;
    data.replace(day(30s), 90s);
    const std::size_t before = data.samples().size();
    data.append(data.samples().front());
    QCOMPARE(data.samples().size(), before);
}

void ThroughputChartTest::whatIsUnderThePointerIsRead()
{
    m_chart->setSamples(day(30s), 90s);
    QSignalSpy read(&m_chart->plot(), &ThroughputPlot::readAt);
    const QRectF area = m_chart->plot().plotArea();
    QTest::mouseMove(viewport(), area.center().toPoint());
    QCOMPARE(read.count(), 1);
    const auto instant = read.at(0).at(0).value<std::optional<Instant>>();
    QVERIFY(instant.has_value());
    QVERIFY(std::chrono::abs(*instant - (m_clock->now() - 12h)) < 10min);
    QTest::mouseMove(viewport(), QPoint(2, 2));
    QVERIFY(!read.at(1).at(0).value<std::optional<Instant>>().has_value());
}

void ThroughputChartTest::itSaysWhatItShows()
{
    m_chart->setSamples(day(30s), 90s);
    QCOMPARE(m_chart->accessibleName(), QStringLiteral("Throughput, Last 24 hours"));
    QVERIFY(m_chart->accessibleDescription().startsWith(QStringLiteral("Last 1.")));
    QVERIFY(m_chart->accessibleDescription().contains(text::bandwidth(Bandwidth::gbps(10))));
}

void ThroughputChartTest::itSaysWhatItLacks()
{
    m_chart->setSamples(day(30s), 90s);
    m_chart->clear(ThroughputChart::Lack::None, QStringLiteral("Nothing carried yet"));
    QCOMPARE(m_chart->accessibleDescription(), QStringLiteral("Nothing carried yet"));
    QCOMPARE(m_chart->plot().pointCount(), 0);
}

void ThroughputChartTest::aBoostIsShaded()
{
    m_chart->setSamples(day(30s), 90s);
    const QRectF area = m_chart->plot().plotArea();
    const QPoint inBand(int(area.right()) - 4, int(area.top()) + 40);
    const QColor without =
        m_chart->grab().toImage().pixelColor(viewport()->mapTo(m_chart.get(), inBand));
    m_chart->setBands({{Interval::between(m_clock->now() - 1h, m_clock->now() + 3h), false}});
    const QColor with =
        m_chart->grab().toImage().pixelColor(viewport()->mapTo(m_chart.get(), inBand));
    QVERIFY(with != without);
    QVERIFY(with.red() > with.blue());
}

void ThroughputChartTest::theSameFiguresStandInRows()
{
    m_chart->setSamples(day(30s), 90s);
    m_chart->showAsTable(true);
    QVERIFY(m_chart->isTable());
    const QAbstractItemModel &rows = *m_chart->findChild<QTableView *>()->model();
    QCOMPARE(rows.rowCount(), 25); // 24 hours begin and end within an hour
    const auto cell = [&rows](int row, int column) {
        return plain(rows.index(row, column).data().toString());
    };
    QCOMPARE(cell(0, 0), QStringLiteral("14:00"));
    QCOMPARE(cell(0, 3), QStringLiteral("10 Gbps"));
    QCOMPARE(cell(24, 0), QStringLiteral("14:00"));
    QCOMPARE(cell(24, 3), QStringLiteral("2 Gbps"));
    QVERIFY(cell(5, 1).startsWith(QStringLiteral("1.4")));
    m_chart->showAsTable(false);
    QVERIFY(!m_chart->isTable());
}

/// 12 packets in each step of the last two hours, and before them nobody counted.
std::vector<TelemetrySample> ThroughputChartTest::dayWithDrops() const
{
    std::vector<TelemetrySample> samples = day(30s);
    for (TelemetrySample &sample : samples)
        if (sample.at >= m_clock->now() - 2h)
            sample.dropped = 12;
    return samples;
}

void ThroughputChartTest::whatTheRateDroppedIsTold()
{
    const auto *drops = m_chart->findChild<QLabel *>(QStringLiteral("chartDrops"));
    m_chart->enlarge(QStringLiteral("Throughput"), new QWidget);
    m_chart->setSamples(day(30s), 90s);
    QVERIFY(drops->isHidden()); // nobody counted
    std::vector<TelemetrySample> samples = dayWithDrops();
    m_chart->setSamples(samples, 90s);
    QVERIFY(drops->isVisible());
    QCOMPARE(plain(drops->text()),
             QStringLiteral("Dropped by the rate limit since 12:32: 2,892 packets"));
    QVERIFY(plain(m_chart->accessibleDescription()).endsWith(plain(drops->text())));
    for (TelemetrySample &sample : samples)
        if (sample.dropped)
            sample.dropped = 0;
    m_chart->setSamples(samples, 90s);
    QCOMPARE(plain(drops->text()),
             QStringLiteral("Dropped by the rate limit since 12:32: 0 packets"));
    samples.back().dropped.reset(); // it does not count any more
    m_chart->setSamples(samples, 90s);
    QVERIFY(drops->isHidden());
}

void ThroughputChartTest::whatTheRateDroppedStandsInItsHour()
{
    const auto *table = m_chart->findChild<QTableView *>();
    const QAbstractItemModel &rows = *table->model();
    const auto dropped = [&rows](int row) {
        return plain(rows.index(row, HoursModel::Dropped).data().toString());
    };
    m_chart->setSamples(day(30s), 90s);
    m_chart->showAsTable(true);
    QVERIFY(table->isColumnHidden(HoursModel::Dropped));
    m_chart->setSamples(dayWithDrops(), 90s);
    QVERIFY(!table->isColumnHidden(HoursModel::Dropped));
    QCOMPARE(dropped(1), QStringLiteral("1,440"));
    QCOMPARE(dropped(2), QStringLiteral("–"));
}

void ThroughputChartTest::anHourWeighsItsSamplesByTheirTime()
{
    const Instant hour = *parseInstant("2026-05-12T10:00:00Z");
    const auto sample = [hour](Millis into, std::int64_t mbps) {
        return TelemetrySample{hour + into, Bandwidth::mbps(mbps), Bandwidth::mbps(mbps),
                               Bandwidth::gbps(2)};
    };
    ThroughputData data;
    data.replace({sample(0s, 1'000), sample(30s, 2'000), sample(40s, 500), sample(70s, 500)}, 90s);
    const auto rows = hourRows(data, Interval::between(hour, hour + 1h), QTimeZone::utc());
    QCOMPARE(rows.size(), 1);
    // 30 s of 1,000, 10 s of 2,000, 30 s of 500, and a last moment
    QCOMPARE(rows[0].mean.inKbps() / 1'000, (30 * 1'000 + 10 * 2'000 + 30 * 500) / 70);
    QCOMPARE(rows[0].highest, Bandwidth::gbps(2));
}

} // namespace turbolane::ui

QTEST_MAIN(turbolane::ui::ThroughputChartTest)
#include "tst_throughputchart.moc"
