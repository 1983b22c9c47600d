// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/simulation/retries.h"
#include "tests/support/soak.h"

#include <QTest>

using namespace turbolane::backend::tests;
using namespace turbolane::test;

class TestRetries : public QObject {
    Q_OBJECT

private slots:
    void oneEffectAndOneAnswer();
};

void TestRetries::oneEffectAndOneAnswer()
{
    const int wanted = shortOrLong(2'000, 100'000) / plainBuildTries;
    constexpr int ofOneWorld = 250;
    // TURBOLANE_SEEDS=N replays one world.
    const int only = qEnvironmentVariableIntValue("TURBOLANE_SEEDS");
    std::set<std::string> done;
    std::set<std::string> doors;
    int commands = 0;
    int asked = 0;
    int crashes = 0;
    int lost = 0;
    for (std::uint32_t seed = only > 0 ? std::uint32_t(only) : 1; commands < wanted; ++seed) {
        Retries world(seed);
        const std::string wrong = world.live(ofOneWorld);
        QVERIFY2(wrong.empty(), ("TURBOLANE_SEEDS=" + std::to_string(seed) + " " + wrong).c_str());
        commands += ofOneWorld;
        asked += world.asked();
        crashes += world.crashes();
        lost += world.lost();
        done.insert(world.done().begin(), world.done().end());
        doors = world.doors();
        if (only > 0)
            return;
    }
    // What is told of meters has keys of its own, and an audit finds nothing here: tst_audit.
    for (const std::string &door : doors)
        if (door.find("/audit/") == std::string::npos && commands >= 2'000)
            QVERIFY2(done.contains(door), (door + " was never done").c_str());
    qInfo("retry_interleavings %d, asked %d times, %d crashes, %d lost answers, %zu kinds",
          commands, asked, crashes, lost, done.size());
}

QTEST_GUILESS_MAIN(TestRetries)
#include "tst_retries.moc"
