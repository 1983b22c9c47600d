// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/simulation/world.h"
#include "tests/support/laws.h"
#include "tests/support/soak.h"

#include <QTest>

#include <algorithm>

using namespace turbolane::backend::tests;

using namespace turbolane::test;

namespace {

using Law = std::string (*)(CarrierHouse &);

struct Seeds {
    std::uint32_t first;
    std::uint32_t last;
};

/// TURBOLANE_SEEDS=FIRST-LAST replays or widens; without it so many, or a long form's.
Seeds seedsToTry(std::uint32_t few)
{
    const QString usual = QStringLiteral("1-%1").arg(shortOrLong(few / plainBuildTries, few * 50));
    const QStringList range = qEnvironmentVariable("TURBOLANE_SEEDS", usual).split(u'-');
    return {.first = range.first().toUInt(), .last = range.last().toUInt()};
}

/// What breaks in the world's life, or nothing.
std::string lived(World &world, Law law)
{
    constexpr int stepsOfAWorld = 60;
    for (int step = 0; step < stepsOfAWorld; ++step) {
        world.takeOneStep();
        if (!world.brokenRetry().empty())
            return world.brokenRetry();
        if (step % 6 == 0 && !world.house().isDead())
            if (const std::string broken = law(world.house()); !broken.empty())
                return broken;
    }
    world.settle();
    for (const Law each : {law, datapathFollowsTheStore, bundlesAndPortsAreAtRest, theBooksAgree})
        if (const std::string broken = each(world.house()); !broken.empty())
            return broken;
    return {};
}

/// Faults that nobody ordered.
int brokenByThemselves(World &world)
{
    const auto faults = world.house().store().faults.all();
    return int(std::count_if(faults.begin(), faults.end(), [](const turbolane::Fault &fault) {
        return fault.cause == turbolane::FaultCause::Network;
    }));
}

int bundlesThatCame(World &world, turbolane::BundleState to)
{
    const auto bundles = world.house().store().bundles.all();
    return int(std::ranges::count(bundles, to, &turbolane::Bundle::state));
}

void everyWorldLives(Seeds seeds, const World::Weather &weather, Law law)
{
    int accepted = 0;
    int broke = 0;
    int whole = 0;
    int takenBack = 0;
    for (std::uint32_t seed = seeds.first; seed <= seeds.last; ++seed) {
        World world(seed, weather);
        const std::string broken = lived(world, law);
        QVERIFY2(broken.empty(),
                 ("TURBOLANE_SEEDS=" + std::to_string(seed) + " breaks a law: " + broken + "\n"
                  + world.told())
                     .c_str());
        accepted += world.accepted();
        broke += brokenByThemselves(world);
        whole += bundlesThatCame(world, turbolane::BundleState::Completed);
        takenBack += bundlesThatCame(world, turbolane::BundleState::Failed);
    }
    QCOMPARE(broke > 0, weather.failingEvery > turbolane::Seconds(0));
    // A world in which everything is refused would keep every law.
    const int worlds = int(seeds.last - seeds.first + 1);
    QVERIFY(accepted > worlds * 5);
    qInfo("%d bundles came into service, %d were taken back", whole, takenBack);
    if (worlds > 20) // a few need not have any
        QVERIFY(whole > worlds / 2 && takenBack > worlds / 10);
}

} // namespace

class TestSimulation : public QObject {
    Q_OBJECT

private slots:
    void everyWorldKeepsTheLaws();
    void aClockSetBackBreaksNothing();
    void linksThatBreakByThemselvesBreakNothingElse();
};

void TestSimulation::everyWorldKeepsTheLaws()
{
    everyWorldLives(seedsToTry(150), {}, brokenLaw);
}

void TestSimulation::aClockSetBackBreaksNothing()
{
    everyWorldLives(seedsToTry(75), {.clockwork = World::Clockwork::SetBack}, brokenLawOfAnyClock);
}

void TestSimulation::linksThatBreakByThemselvesBreakNothingElse()
{
    everyWorldLives(seedsToTry(45), {.failingEvery = std::chrono::minutes(4)}, brokenLaw);
}

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
