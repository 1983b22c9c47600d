// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/carrier.h"
#include "domain/clock.h"
#include "tests/support/plainencoder.h"
#include "tests/support/smallworld.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

namespace turbolane::backend::tests {

/// A carrier over a small world, with a clock that a test moves and a directory that outlives it.
class CarrierHouse {
public:
    explicit CarrierHouse(StepTimes times = StepTimes::None, std::uint64_t seed = 1);

    Carrier &carrier() { return *m_carrier; }
    bool isUp() const { return m_carrier != nullptr; }
    SimulatedClock &clock() { return m_clock; }
    Services &services() { return m_carrier->services(); }
    Store &store() { return m_carrier->store(); }
    const std::vector<Event> &published() const { return m_published; }
    Carrier::Settings &settings() { return m_settings; }

    /// Lets time pass as the composition would: the carrier acts at each instant it named, and
    /// shows that it is alive.
    void pass(Millis time);
    /// The machine sleeps, or the clock is set: so much time is gone when the carrier runs again.
    void jump(Millis time);
    /// The process ends without a word. Whatever was committed is all that is left.
    void kill();
    void start();
    /// Once so many more commits are kept, it is as if the process were gone.
    void dieAfterCommits(int commits);
    bool isDead();

    /// One command, as a door would ask it: what it says, or Unavailable where it was not kept.
    template <typename Answer>
    Result<Answer> ask(const std::function<Result<Answer>(Services &)> &question)
    {
        std::optional<Result<Answer>> answer;
        bool kept = false;
        std::vector<Command> one;
        one.push_back({.run =
                           [&] {
                               answer = question(services());
                               return bool(*answer);
                           },
                       .answered = [&](bool wasKept) { kept = wasKept; }});
        m_carrier->run(std::move(one));
        if (kept && answer)
            return *answer;
        return Error{ErrorCode::Unavailable, "not kept"};
    }

private:
    QTemporaryDir m_directory;
    SimulatedClock m_clock;
    PlainEncoder m_encoder;
    Carrier::Settings m_settings;
    std::unique_ptr<Carrier> m_carrier;
    std::vector<Event> m_published;
};

} // namespace turbolane::backend::tests
