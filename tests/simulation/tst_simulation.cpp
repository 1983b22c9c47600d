// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/simulation/world.h"
#include "tests/support/laws.h"

#include <QTest>

using namespace turbolane::backend::tests;

/// TURBOLANE_SEEDS=FIRST-LAST replays or widens; without it the first two hundred.
class TestSimulation : public QObject {
    Q_OBJECT

private slots:
    void everyWorldKeepsTheLaws();
};

void TestSimulation::everyWorldKeepsTheLaws()
{
    constexpr int stepsOfAWorld = 60;
    const QStringList range =
        qEnvironmentVariable("TURBOLANE_SEEDS", QStringLiteral("1-200")).split(QLatin1Char('-'));
    const std::uint32_t first = range.first().toUInt();
    const std::uint32_t last = range.last().toUInt();
    int accepted = 0;
    for (std::uint32_t seed = first; seed <= last; ++seed) {
        World world(seed);
        const auto check = [&](const std::string &broken) {
            QVERIFY2(broken.empty(),
                     ("TURBOLANE_SEEDS=" + std::to_string(seed) + " breaks a law: " + broken + "\n"
                      + world.told())
                         .c_str());
        };
        for (int step = 0; step < stepsOfAWorld; ++step) {
            world.takeOneStep();
            check(world.brokenRetry());
            if (QTest::currentTestFailed())
                return;
            if (step % 6 == 0 && !world.house().isDead())
                check(brokenLaw(world.house()));
        }
        world.settle();
        check(brokenLaw(world.house()));
        check(datapathFollowsTheStore(world.house()));
        accepted += world.accepted();
    }
    // A world in which everything is refused would keep every law.
    QVERIFY(accepted > int(last - first + 1) * 5);
}

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
