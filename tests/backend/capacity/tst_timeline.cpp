// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/capacity/timeline.h"

#include <QTest>

#include <map>
#include <random>

using namespace turbolane;
using namespace turbolane::backend;

namespace {

Instant second(std::int64_t number)
{
    return Instant(Seconds(number));
}

/// The same, told by looking at every second.
class Plain {
public:
    void change(Instant at, std::int64_t kbps) { m_changes[at] += kbps; }
    std::int64_t levelAt(Instant at) const
    {
        std::int64_t level = 0;
        for (const auto &[instant, change] : m_changes)
            level += instant <= at ? change : 0;
        return level;
    }
    std::int64_t highest(Interval window) const
    {
        std::int64_t most = levelAt(window.from());
        for (Instant at = window.from(); at < window.to(); at += Seconds(1))
            most = std::max(most, levelAt(at));
        return most;
    }
    std::optional<Instant> firstRoom(Instant from, Seconds length, std::int64_t kbps) const
    {
        for (Instant at = from; at < second(200); at += Seconds(1))
            if (highest(Interval::between(at, at + length)) <= kbps)
                return at;
        return std::nullopt;
    }

private:
    std::map<Instant, std::int64_t> m_changes;
};

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT

private slots:
    void itSaysWhatAPlainSweepSays_data();
    void itSaysWhatAPlainSweepSays();
    void withoutSomeItIsAsIfThatHadNeverBeen_data() { itSaysWhatAPlainSweepSays_data(); }
    void withoutSomeItIsAsIfThatHadNeverBeen();
    void whatAddsUpToNothingIsForgotten();
    void theStretchesFillTheWindow();
    void whereNothingIsUsedThereIsRoomAtOnce();
};

void TestTimeline::itSaysWhatAPlainSweepSays_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestTimeline::itSaysWhatAPlainSweepSays()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    Timeline timeline;
    Plain plain;
    for (int step = 0; step < 120; ++step) {
        const Instant from = second(random() % 60);
        const Instant to = from + Seconds(1 + random() % 30);
        const std::int64_t kbps = std::int64_t(random() % 7) - 2;
        for (const auto &[at, change] : {std::pair(from, kbps), std::pair(to, -kbps)}) {
            timeline.change(at, change);
            plain.change(at, change);
        }
        const Instant asked = second(random() % 80);
        const Seconds length(1 + random() % 20);
        const std::int64_t limit = std::int64_t(random() % 12);
        const Interval window = Interval::between(asked, asked + length);
        QCOMPARE(timeline.levelAt(asked), plain.levelAt(asked));
        QCOMPARE(timeline.highest(window), plain.highest(window));
        QCOMPARE(timeline.firstAbove(window, limit).has_value(), plain.highest(window) > limit);
        QVERIFY(timeline.firstRoom(asked, length, limit) == plain.firstRoom(asked, length, limit));
    }
}

void TestTimeline::withoutSomeItIsAsIfThatHadNeverBeen()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const auto below = [&random](int end) { return int(random() % quint32(end)); };
    Timeline timeline;
    Plain plain;
    std::vector<Lessened::Own> own;
    for (int promise = 0; promise < 30; ++promise) {
        const Instant from = second(below(150));
        const Instant to = from + Seconds(1 + below(40));
        const std::int64_t kbps = 1 + below(9);
        timeline.change(from, kbps);
        timeline.change(to, -kbps);
        if (below(3) == 0) {
            own.push_back({Interval::between(from, to), kbps});
            continue;
        }
        plain.change(from, kbps);
        plain.change(to, -kbps);
    }
    const Lessened lessened(timeline, own);
    for (int question = 0; question < 60; ++question) {
        const Instant from = second(below(150));
        const Seconds length(1 + below(30));
        const Interval window = Interval::between(from, from + length);
        const std::int64_t kbps = below(30);
        QCOMPARE(lessened.highest(window), plain.highest(window));
        QVERIFY(lessened.firstRoom(from, length, kbps) == plain.firstRoom(from, length, kbps));
        const auto above = lessened.firstAbove(window, kbps);
        QCOMPARE(above.has_value(), plain.highest(window) > kbps);
        if (above)
            QVERIFY(plain.levelAt(*above) > kbps);
    }
}

void TestTimeline::whatAddsUpToNothingIsForgotten()
{
    Timeline timeline;
    for (int round = 0; round < 3; ++round)
        for (int at = 0; at < 50; ++at)
            timeline.change(second(at * 7 % 50), round == 2 ? -2 : 1);
    QCOMPARE(timeline.changes(), std::size_t(0));
    QCOMPARE(timeline.highest(Interval::between(second(0), second(100))), std::int64_t(0));
}

void TestTimeline::theStretchesFillTheWindow()
{
    Timeline timeline;
    timeline.change(dawn, 1);
    timeline.change(second(10), 2);
    timeline.change(second(20), -2);
    QStringList told;
    timeline.each(Interval::between(second(5), second(30)), [&](const Timeline::Stretch &stretch) {
        told << QStringLiteral("%1-%2:%3")
                    .arg(stretch.time.from().time_since_epoch().count() / 1000)
                    .arg(stretch.time.to().time_since_epoch().count() / 1000)
                    .arg(stretch.kbps);
    });
    QCOMPARE(told.join(QLatin1Char(' ')), QStringLiteral("5-10:1 10-20:3 20-30:1"));
}

void TestTimeline::whereNothingIsUsedThereIsRoomAtOnce()
{
    const Timeline timeline;
    QVERIFY(timeline.firstRoom(second(3), Seconds(60), 0) == second(3));
    QVERIFY(!timeline.firstAbove(Interval::between(second(3), second(4)), 0));
    QCOMPARE(timeline.highest(Interval::between(second(3), second(4))), std::int64_t(0));
}

QTEST_APPLESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
