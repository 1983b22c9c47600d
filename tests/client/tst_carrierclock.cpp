// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/carrierclock.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::client;
using namespace std::chrono_literals;

namespace {

constexpr Instant noon = Instant(1'000'000'000'000ms);

/// Ticks that a test moves by hand.
struct Bench {
    Millis ticks{5'000};
    CarrierClock clock{noon - 1h, [this] { return ticks; }};
};

} // namespace

class TestCarrierClock : public QObject {
    Q_OBJECT

private slots:
    void untilTheCarrierHasSpokenItIsAGuess()
    {
        Bench bench;
        QVERIFY(!bench.clock.isSet());
        bench.ticks += 10ms;
        QVERIFY(bench.clock.now() == noon - 1h + 10ms);
    }

    void halfTheRoundTripIsAdded()
    {
        Bench bench;
        const Millis asked = bench.clock.mark();
        bench.ticks += 80ms;
        bench.clock.learn(noon, asked);
        QVERIFY(bench.clock.isSet());
        QVERIFY(bench.clock.now() == noon + 40ms);
        bench.ticks += 1s;
        QVERIFY(bench.clock.now() == noon + 1'040ms);
    }

    void aGuessAheadIsCorrectedAtOnce()
    {
        Bench bench;
        QVERIFY(bench.clock.now() == noon - 1h);
        bench.clock.learn(noon - 5h, bench.clock.mark());
        QVERIFY(bench.clock.now() == noon - 5h);
    }

    void itStandsStillRatherThanGoBack()
    {
        Bench bench;
        bench.clock.learn(noon, bench.clock.mark());
        QVERIFY(bench.clock.now() == noon);
        bench.clock.learn(noon - 2s, bench.clock.mark());
        QVERIFY(bench.clock.now() == noon);
        bench.ticks += 1'500ms;
        QVERIFY(bench.clock.now() == noon);
        bench.ticks += 600ms;
        QVERIFY(bench.clock.now() == noon + 100ms);
    }

    void aCarrierFarBehindIsFollowed()
    {
        Bench bench;
        bench.clock.learn(noon, bench.clock.mark());
        QVERIFY(bench.clock.now() == noon);
        bench.clock.learn(noon - 11s, bench.clock.mark());
        QVERIFY(bench.clock.now() == noon - 11s);
    }

    void aSlowAnswerTeachesNothingNew()
    {
        Bench bench;
        bench.clock.learn(noon, bench.clock.mark());
        const Millis asked = bench.clock.mark();
        bench.ticks += 10s;
        bench.clock.learn(noon + 2s, asked); // between noon + 2 s and noon + 12 s, by its own word
        QVERIFY(bench.clock.now() == noon + 10s);
    }

    void whatHasHappenedIsPast()
    {
        Bench bench;
        bench.clock.atLeast(noon);
        QVERIFY(!bench.clock.isSet());
        bench.clock.learn(noon, bench.clock.mark());
        bench.clock.atLeast(noon + 3s);
        QVERIFY(bench.clock.now() == noon + 3s);
        bench.clock.atLeast(noon);
        QVERIFY(bench.clock.now() == noon + 3s);
    }
};

QTEST_APPLESS_MAIN(TestCarrierClock)
#include "tst_carrierclock.moc"
