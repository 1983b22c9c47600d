// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/store.h"
#include "tests/simulation/world.h"
#include "tests/support/laws.h"
#include "tests/support/soak.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;
using namespace turbolane::test;

namespace {

/// A sanitized one takes ten times as long for each day.
constexpr std::chrono::days aYear{plainBuildTries == 1 ? 365 : 30};

/// What it did, to the byte: its events, in order, and what its customer saw.
QByteArray fingerprint(World &world)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Event &event : world.house().store().events.after(0, 10'000'000)) {
        hash.addData(QByteArray::number(qint64(event.number)));
        hash.addData(QByteArray::fromStdString(event.data));
    }
    hash.addData(QByteArray::fromStdString(world.told()));
    return hash.result().toHex();
}

std::string firstBroken(CarrierHouse &house,
                        std::initializer_list<std::string (*)(CarrierHouse &)> laws)
{
    for (const auto law : laws)
        if (std::string broken = law(house); !broken.empty())
            return broken;
    return {};
}

/// A customer's life of that length. What breaks in it, or nothing.
std::string lived(World &world, Millis length)
{
    constexpr int betweenLooks = 40;
    CarrierHouse &house = world.house();
    const Instant end = house.clock().now() + length;
    for (int step = 1; house.clock().now() < end; ++step) {
        world.takeOneStep();
        if (!world.brokenRetry().empty())
            return world.brokenRetry();
        if (step % betweenLooks != 0 || house.isDead())
            continue;
        house.pass(Seconds(5)); // budgets are looked at a second after anything happened
        if (house.isDead())
            continue;
        if (std::string broken = firstBroken(house, {brokenLaw, hardStopsHold}); !broken.empty())
            return broken;
    }
    world.settle();
    return firstBroken(house,
                       {brokenLaw, hardStopsHold, datapathFollowsTheStore, bundlesAndPortsAreAtRest,
                        invoicesAreWhatTheJournalSays, theBooksAgree});
}

const World::Weather daysOfIt{.failingEvery = std::chrono::days(9), .pace = World::Pace::Days};

} // namespace

/// Whole years of a carrier: months end and are billed, budgets are used up, and everything fails
/// now and then.
class TestYears : public QObject {
    Q_OBJECT

private slots:
    void everyYearKeepsTheLaws();
    void theSameSeedTellsTheSame();
};

void TestYears::everyYearKeepsTheLaws()
{
    const QString usual = QStringLiteral("1-%1").arg(shortOrLong(1, 40));
    const QStringList range = qEnvironmentVariable("TURBOLANE_SEEDS", usual).split(u'-');
    QElapsedTimer took;
    took.start();
    int years = 0;
    int faults = 0;
    int accepted = 0;
    std::size_t invoices = 0;
    for (auto seed = range.first().toUInt(); seed <= range.last().toUInt(); ++seed, ++years) {
        World world(seed, daysOfIt);
        const std::string broken = lived(world, aYear);
        QVERIFY2(broken.empty(),
                 ("TURBOLANE_SEEDS=" + std::to_string(seed) + "-" + std::to_string(seed)
                  + " tst_years breaks a law: " + broken + "\n" + world.told())
                     .c_str());
        faults += world.faults();
        accepted += world.accepted();
        invoices += world.house().services().invoices.all().size();
    }
    qInfo("simulated_carrier_years %d: %d faults, %d commands accepted, %d invoices, in %.1f s",
          years, faults, accepted, int(invoices), double(took.elapsed()) / 1'000);
    // A year without any of it would keep every law.
    const int months = int(years * (aYear / std::chrono::days(30)));
    QVERIFY(faults > months && accepted > months * 3 && int(invoices) >= months - 2 * years);
}

void TestYears::theSameSeedTellsTheSame()
{
    const auto life = [](std::uint32_t seed) {
        World world(seed, daysOfIt);
        lived(world, std::chrono::days(20));
        return fingerprint(world);
    };
    const QByteArray once = life(7);
    QCOMPARE(life(7), once);
    QVERIFY(life(8) != once);
    qInfo("seed 7: %s", once.constData());
}

QTEST_GUILESS_MAIN(TestYears)
#include "tst_years.moc"
