// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/audit/audit.h"
#include "backend/store/answerbook.h"
#include "backend/store/datadirectory.h"
#include "backend/store/opening.h"
#include "tests/support/crashdisk.h"
#include "tests/support/laws.h"
#include "tests/support/soak.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;
using namespace turbolane::test;

namespace {

/// A command that was answered, and after how many changes of the disk it was.
struct Acknowledged {
    std::string key;
    std::string answer;
    std::size_t at = 0;
};

/// A carrier at work over a disk that remembers.
class Recording {
public:
    enum class Flushes { AsShipped, Never };

    Recording(std::uint32_t seed, Flushes flushes)
        : m_random(seed)
        , m_house(StepTimes::None, seed)
    {
        m_house.kill();
        m_disk.record(file());
        m_house.start();
        const auto pragma = [this](const char *sql) {
            m_house.store().database().each(sql, {}, [](Row &) {});
        };
        pragma("PRAGMA wal_autocheckpoint = 40"); // so that checkpoints are cut, too
        if (flushes == Flushes::Never)
            pragma("PRAGMA synchronous = OFF");
        for (int deed = 0; deed < 60; ++deed)
            doSomething();
        m_disk.stop();
        m_house.kill();
    }

    QString file() { return DataDirectory::databaseIn(m_house.settings().dataDirectory); }
    const CrashDisk &disk() const { return m_disk; }
    const std::vector<Acknowledged> &acknowledged() const { return m_acknowledged; }
    CarrierHouse &house() { return m_house; }

private:
    std::size_t oneOf(std::size_t sides) { return m_random() % sides; }

    void doSomething()
    {
        const ConnectionId connection("connection-" + std::to_string(1 + oneOf(8)));
        switch (oneOf(6)) {
        case 0:
        case 1: add(); break;
        case 2:
            ask([&](Services &s) {
                return s.orders.modify({.connection = connection,
                                        .name = {},
                                        .base = Bandwidth::mbps(100 * std::int64_t(1 + oneOf(8))),
                                        .turbo = {},
                                        .version = {}});
            });
            break;
        case 3:
            ask([&](Services &s) {
                return s.boosts.start({.connection = connection,
                                       .to = Bandwidth::gbps(2),
                                       .duration = Seconds(60 + 60 * std::int64_t(oneOf(5))),
                                       .most = {}});
            });
            break;
        case 4:
            ask([&](Services &s) {
                return s.orders.remove({.connection = connection, .version = {}});
            });
            break;
        default: m_house.pass(Seconds(std::int64_t(oneOf(90)))); break;
        }
    }

    void add()
    {
        const std::string name = "line-" + std::to_string(++m_names);
        ask([name](Services &s) {
            return s.orders.add({.name = name,
                                 .port = PortId("port-fra"),
                                 .onRamp = OnRampId("ams-cloud"),
                                 .base = Bandwidth::mbps(500),
                                 .turbo = Bandwidth::gbps(2),
                                 .vlan = {},
                                 .mostHourly = {},
                                 .externalId = {}});
        });
    }

    static std::string idOf(const PlacedOrder &placed) { return placed.order.id.text(); }
    static std::string idOf(const Boost &boost) { return boost.id.text(); }

    template <typename Deed>
    void ask(const Deed &deed)
    {
        const IdempotencyKey key("key-" + std::to_string(++m_keys));
        const auto answer = m_house.ask<std::string>([&](Services &s) -> Result<std::string> {
            const auto done = deed(s);
            if (!done)
                return done.error();
            s.answers.keep(key, key.text(), {.status = 202, .body = idOf(*done)});
            return idOf(*done);
        });
        if (answer)
            m_acknowledged.push_back({key.text(), *answer, m_disk.changes().size()});
    }

    std::mt19937 m_random;
    CrashDisk m_disk;
    CarrierHouse m_house;
    std::vector<Acknowledged> m_acknowledged;
    int m_names = 0;
    int m_keys = 0;
};

void lay(const CrashDisk::Files &files, const QString &database)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(database + QLatin1String(ending));
    for (const auto &[ending, bytes] : files) {
        QFile file(database + QString::fromStdString(ending));
        require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
                "there is room for what is left of a disk");
    }
}

/// What is wrong with the books after a cut, or nothing: they open, which looks at every page, and
/// hold all that was answered. What they hold agrees, which takes longer and is asked now and then.
std::string wrongAfter(Recording &recording, std::size_t cut, bool thoroughly)
{
    auto database = openDatabase(recording.file());
    if (!database)
        return database.error().detail;
    AnswerTable answers(**database);
    for (const Acknowledged &each : recording.acknowledged()) {
        const auto kept = answers.byKey(IdempotencyKey(each.key));
        if (each.at <= cut && (!kept || kept->answer.body != each.answer))
            return each.key + " was acknowledged and is lost";
    }
    if (!thoroughly)
        return {};
    const auto findings = findingsIn(**database);
    return findings.empty() ? "" : findings.front().what;
}

struct Tally {
    int cuts = 0;
    int wrong = 0;
    std::string first;
};

Tally cutAgainAndAgain(std::uint32_t seed, int cuts, Recording::Flushes flushes)
{
    Recording recording(seed, flushes);
    std::mt19937 random(seed);
    Tally tally;
    for (; tally.cuts < cuts; ++tally.cuts) {
        const std::size_t cut = random() % (recording.disk().changes().size() + 1);
        const auto luck = std::uint32_t(random());
        lay(recording.disk().afterCut(cut, luck), recording.file());
        std::string wrong = wrongAfter(recording, cut, tally.cuts % 10 == 0);
        constexpr int livedOn = 50; // of so many cuts a carrier goes on after one
        if (wrong.empty() && tally.cuts % livedOn == 0) {
            recording.house().start();
            wrong = brokenLaw(recording.house());
            recording.house().kill();
        }
        if (wrong.empty())
            continue;
        if (tally.wrong++ == 0)
            tally.first = "cut " + std::to_string(tally.cuts) + " after " + std::to_string(cut)
                + " changes: " + wrong;
    }
    return tally;
}

} // namespace

class TestPowerCuts : public QObject {
    Q_OBJECT

private slots:
    void nothingThatWasAcknowledgedIsLost();
    void aDiskThatIsNeverFlushedLosesWhatWasAcknowledged();
};

void TestPowerCuts::nothingThatWasAcknowledgedIsLost()
{
    const int cuts = shortOrLong(10'000, 100'000) / plainBuildTries;
    constexpr int ofOneRecording = 1'000;
    // TURBOLANE_SEEDS=N replays one recording.
    const auto only = qEnvironmentVariableIntValue("TURBOLANE_SEEDS");
    int made = 0;
    QElapsedTimer timer;
    timer.start();
    for (std::uint32_t seed = only > 0 ? std::uint32_t(only) : 1; made < cuts; ++seed) {
        const Tally tally = cutAgainAndAgain(seed, std::min(ofOneRecording, cuts - made),
                                             Recording::Flushes::AsShipped);
        QVERIFY2(tally.wrong == 0,
                 ("TURBOLANE_SEEDS=" + std::to_string(seed) + " " + tally.first).c_str());
        made += tally.cuts;
        if (only > 0)
            break;
    }
    qInfo("power_cuts %d, 0 corrupt, 0 acknowledged commands lost, %lld ms", made,
          static_cast<long long>(timer.elapsed()));
}

void TestPowerCuts::aDiskThatIsNeverFlushedLosesWhatWasAcknowledged()
{
    const Tally tally = cutAgainAndAgain(1, 100, Recording::Flushes::Never);
    QVERIFY2(tally.wrong > 0, "the cuts would not see a loss");
    qInfo("without flushes %d of %d cuts lose something: %s", tally.wrong, tally.cuts,
          tally.first.c_str());
}

QTEST_GUILESS_MAIN(TestPowerCuts)
#include "tst_powercuts.moc"
