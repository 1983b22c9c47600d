// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/bundles/bundleservice.h"
#include "tests/support/carrierhouse.h"
#include "tests/support/flakydatapath.h"

#include <random>
#include <string>
#include <vector>

namespace turbolane::backend::tests {

/// A customer who does whatever comes to mind, over a datapath that fails and a carrier that is
/// killed; all of it told by one seed.
class World {
public:
    /// A clock that is set back now and then, or one that is not.
    enum class Clockwork : std::uint8_t { Steady = 1, SetBack = 2 };
    /// Minutes between two deeds, or days: then months end, and are billed.
    enum class Pace : std::uint8_t { Minutes = 1, Days = 2 };
    struct Weather {
        Clockwork clockwork = Clockwork::Steady;
        Seconds failingEvery{0}; ///< links break by themselves; zero: never
        Pace pace = Pace::Minutes;
    };
    World(std::uint32_t seed, const Weather &weather);

    void takeOneStep();
    /// Nothing fails any more, and time enough passes for everything to come to rest.
    void settle();

    CarrierHouse &house() { return m_house; }
    /// The story so far, for a person who looks for what went wrong.
    const std::string &told() const { return m_told; }
    /// A retry that was answered otherwise than the first time; empty where there was none.
    const std::string &brokenRetry() const { return m_brokenRetry; }
    int accepted() const { return m_accepted; }
    /// Kills, deaths at a commit, sleeps, lost lines and broken parts: what went wrong on purpose.
    int faults() const { return m_faults; }

private:
    using Deed = std::function<Result<std::string>(Services &)>;
    struct Done {
        IdempotencyKey key;
        Deed deed;
        std::string answer;
        Instant at;
    };

    PathPolicy anyPolicy();
    AddConnection anyLine();
    AddPort anyPort();
    void add();
    void orderPort();
    void giveBackPort();
    void orderPair();
    void orderPortAndLine();
    void modify();
    void remove();
    void boost();
    void boostLater();
    void makeScene();
    void pressScene();
    void releaseScene();
    void makeSchedule();
    void skipATime();
    void endSchedule();
    void extend();
    void end();
    void waitAWhile();
    void restart();
    void fallAsleep();
    void setClockBack();
    void dieSoon();
    void tryAgain();
    void loseOne();
    void breakOne();
    void mendOne();

    void setBudget();
    void dropBudget();
    void tagOne();
    void payOne();
    void takeOneBack();

    void doIt(const PlaceBundle &ask);
    void doIt(const std::string &what, const Deed &deed);
    Result<std::string> ask(const IdempotencyKey &key, const Deed &deed);
    void comeBackIfDead();
    std::int64_t oneOf(std::int64_t sides);
    std::optional<ConnectionId> oneTooMany();
    ConnectionId someConnection();
    PortId someOrderedPort();
    BoostId someBoost();
    SceneId someScene();
    std::optional<Schedule> someSchedule();
    void tell(const std::string &line);

    const Weather m_weather;
    std::mt19937 m_random;
    CarrierHouse m_house;
    FlakyDatapath *m_datapath = nullptr;
    int m_failingPercent = 10;
    int m_deeds = 0;
    int m_accepted = 0;
    int m_faults = 0;
    std::vector<Done> m_done;
    std::string m_told;
    std::string m_brokenRetry;
};

} // namespace turbolane::backend::tests
