// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/outline.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace std::chrono_literals;

namespace turbolane::ui {

class PyramidTest final : public QObject {
    Q_OBJECT

private slots:
    void everyStretchHasItsTrueExtremes();
    void growingIsTheSameAsBeingReplaced();
    void atMostTwoPointsAPixel_data();
    void atMostTwoPointsAPixel();
    void thePixelsHoldTheExtremesOfTheirTime();
    void nothingIsDrawnOverAGap();
    void aGapNarrowerThanAPixelIsNotSeen();
    void nothingIsMadeOfNothing();
};

namespace {

constexpr Instant start{std::chrono::seconds(1'778'589'120)};

std::vector<ChartPoint> randomPoints(std::uint32_t seed, std::size_t count)
{
    std::mt19937 chance(seed);
    std::vector<ChartPoint> points;
    Instant at = start;
    for (std::size_t i = 0; i < count; ++i) {
        at += Millis(1 + chance() % 5'000);
        points.push_back({at, std::int64_t(chance() % 50)}); // few values: many are equal
    }
    return points;
}

Pyramid pyramidOf(std::vector<ChartPoint> points)
{
    Pyramid pyramid;
    pyramid.replace(std::move(points));
    return pyramid;
}

std::pair<std::int64_t, std::int64_t> bruteForce(const std::vector<ChartPoint> &points,
                                                 std::size_t first, std::size_t last)
{
    std::int64_t low = points[first].value;
    std::int64_t high = low;
    for (std::size_t i = first; i < last; ++i) {
        low = std::min(low, points[i].value);
        high = std::max(high, points[i].value);
    }
    return {low, high};
}

Interval all(const Pyramid &pyramid)
{
    return Interval::between(pyramid.points().front().at, pyramid.points().back().at + 1ms);
}

} // namespace

void PyramidTest::everyStretchHasItsTrueExtremes()
{
    for (const std::size_t count : {1, 2, 3, 7, 8, 9, 31, 64, 100}) {
        const std::vector<ChartPoint> points = randomPoints(std::uint32_t(count), count);
        const Pyramid pyramid = pyramidOf(points);
        for (std::size_t first = 0; first < count; ++first) {
            for (std::size_t last = first + 1; last <= count; ++last) {
                const Pyramid::Extremes found = pyramid.extremes(first, last);
                const auto [low, high] = bruteForce(points, first, last);
                QVERIFY(found.low >= first && found.low < last);
                QVERIFY(found.high >= first && found.high < last);
                QCOMPARE(points[found.low].value, low);
                QCOMPARE(points[found.high].value, high);
            }
        }
    }
}

void PyramidTest::growingIsTheSameAsBeingReplaced()
{
    const std::vector<ChartPoint> points = randomPoints(5, 200);
    Pyramid grown;
    for (const ChartPoint &point : points) {
        grown.append(point);
        const std::size_t count = grown.points().size();
        const auto [low, high] = bruteForce(points, 0, count);
        QCOMPARE(points[grown.extremes(0, count).low].value, low);
        QCOMPARE(points[grown.extremes(0, count).high].value, high);
    }
    QVERIFY(grown.points() == pyramidOf(points).points());
}

void PyramidTest::atMostTwoPointsAPixel_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("pixels");
    QTest::addRow("fewer points than pixels") << 40 << 235;
    QTest::addRow("a day of half minutes in the dock") << 2'880 << 235;
    QTest::addRow("a million") << 1'000'000 << 1'200;
    QTest::addRow("one pixel") << 500 << 1;
}

void PyramidTest::atMostTwoPointsAPixel()
{
    QFETCH(int, points);
    QFETCH(int, pixels);
    const Pyramid pyramid = pyramidOf(randomPoints(7, std::size_t(points)));
    const Interval time = all(pyramid);
    std::vector<int> perColumn(std::size_t(pixels), 0);
    for (const OutlineRun &run : outline(pyramid, {time, pixels, 2s})) {
        for (const ChartPoint &point : run) {
            const auto column = (point.at - time.from()).count() * pixels / time.length().count();
            ++perColumn[std::size_t(column)];
        }
    }
    QVERIFY(*std::max_element(perColumn.begin(), perColumn.end()) <= 2);
}

void PyramidTest::thePixelsHoldTheExtremesOfTheirTime()
{
    const std::vector<ChartPoint> points = randomPoints(11, 5'000);
    const Pyramid pyramid = pyramidOf(points);
    const std::vector<OutlineRun> runs = outline(pyramid, {all(pyramid), 100, 0ms});
    QCOMPARE(runs.size(), std::size_t(1));
    QVERIFY(std::is_sorted(runs[0].begin(), runs[0].end(),
                           [](const auto &a, const auto &b) { return a.at < b.at; }));
    std::int64_t low = 1'000;
    std::int64_t high = -1;
    for (const ChartPoint &point : runs[0]) {
        low = std::min(low, point.value);
        high = std::max(high, point.value);
    }
    QCOMPARE(std::pair(low, high), bruteForce(points, 0, points.size()));
}

void PyramidTest::nothingIsDrawnOverAGap()
{
    std::vector<ChartPoint> points;
    for (int i = 0; i < 100; ++i)
        points.push_back({start + i * 1s + (i >= 50 ? 60s : 0s), i});
    const Pyramid pyramid = pyramidOf(points);
    const std::vector<OutlineRun> runs = outline(pyramid, {all(pyramid), 160, 10s});
    QCOMPARE(runs.size(), std::size_t(2));
    QCOMPARE(runs[0].back().value, 49);
    QCOMPARE(runs[1].front().value, 50);
    QCOMPARE(outline(pyramid, {all(pyramid), 160, 0ms}).size(), std::size_t(1));
}

void PyramidTest::aGapNarrowerThanAPixelIsNotSeen()
{
    std::vector<ChartPoint> points;
    for (int i = 0; i < 100; ++i)
        points.push_back({start + i * 1s + (i >= 45 ? 3s : 0s), i});
    const Pyramid pyramid = pyramidOf(points);
    QCOMPARE(outline(pyramid, {all(pyramid), 5, 2s}).size(), std::size_t(1));
}

void PyramidTest::nothingIsMadeOfNothing()
{
    const Pyramid none;
    QVERIFY(outline(none, {Interval::between(start, start + 1h), 100, 0ms}).empty());
    const Pyramid some = pyramidOf(randomPoints(1, 10));
    QVERIFY(outline(some, {Interval::between(start - 2h, start - 1h), 100, 0ms}).empty());
    QVERIFY(outline(some, {all(some), 0, 0ms}).empty());
    QVERIFY(outline(some, {Interval::between(start, start), 100, 0ms}).empty());
}

} // namespace turbolane::ui

QTEST_GUILESS_MAIN(turbolane::ui::PyramidTest)
#include "tst_pyramid.moc"
