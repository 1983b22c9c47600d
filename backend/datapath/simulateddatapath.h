// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/datapath/datapath.h"
#include "backend/datapath/steadytime.h"
#include "domain/clock.h"

#include <functional>
#include <map>

namespace turbolane::backend {

/// A datapath made of time alone: what was asked, and when each stage of it will have passed.
/// Deterministic by its seed. Lives in memory and so dies with the carrier, as its docs say.
class SimulatedDatapath final : public Datapath {
public:
    /// Of a connection's A end: how far its clocks are from UTC at that instant.
    using LocalOffset = std::function<Seconds(const ConnectionId &, Instant)>;

    /// One link after another breaks by itself, told by the seed: in each stretch of `every` one
    /// of them is out of order for up to `longest`. Off without links.
    struct Failing {
        std::vector<LinkId> links;
        Seconds every{3'600};
        Seconds longest{600}; ///< not above `every`
    };
    struct Settings {
        StepTimes times = StepTimes::Demo;
        std::uint64_t seed = 1;
        Failing failing = {};
    };
    SimulatedDatapath(const Settings &settings, const Clock &clock, LocalOffset offset);

    void apply(const Wanted &wanted) override;
    void restore(const Wanted &wanted) override;
    void cut(const ConnectionId &connection) override;
    std::vector<LinkId> broken() const override;
    void forget(const ConnectionId &connection) override;
    std::optional<Report> report(const ConnectionId &connection) const override;
    std::vector<ConnectionId> connections() const override;
    std::optional<Instant> nextChange(Instant after) const override;
    void holdCloud(bool hold) override;
    Counters counters(const ConnectionId &connection) const override;
    Carried carried(const ConnectionId &connection, Interval time,
                    const Profile &inForce) const override;
    std::vector<std::int64_t> kilobitsBySecond(const ConnectionId &connection, Interval time,
                                               const Profile &inForce) const override;
    Health health() const override { return Health::Well; }
    StageTimes typical(Work work) const override { return typicalTimes(m_settings.times, work); }
    std::string kind() const override { return "simulated"; }

private:
    // All instants in here are of its own time.
    /// A rate that holds from an instant on, until the next one does.
    struct Turn {
        Instant at;
        Profile profile;
    };
    struct Line {
        Wanted wanted;
        Instant edgesSet{};
        Instant cloudAccepted{};
        Instant tested{};
        bool waits = false; ///< for a cloud side that is held
        std::vector<Turn> turns; ///< oldest first; the last may lie ahead
    };
    /// When the link of that stretch of time is broken, by the clock.
    Interval breakdown(std::int64_t stretch) const;
    std::int64_t stretchAt(Instant instant) const;
    Millis taken(const Wanted &wanted, Millis typical, std::uint64_t stage) const;
    void hold(Line &line) const;
    void letGo(Line &line) const;
    static const Turn &turnAt(const Line &line, Instant now);
    std::optional<Instant> ifPassed(Instant stage, Instant now) const;

    Settings m_settings;
    mutable SteadyTime m_time; ///< mutable: to look at a clock is to learn that it was set back
    LocalOffset m_offset;
    std::map<ConnectionId, Line> m_lines;
    bool m_holdsCloud = false;
};

} // namespace turbolane::backend
