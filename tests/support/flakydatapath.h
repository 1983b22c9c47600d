// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/datapath/datapath.h"
#include "domain/clock.h"

#include <map>
#include <memory>
#include <set>

namespace turbolane::backend::tests {

/// A datapath that gives some works up, by its seed, and loses a connection when it is told to.
class FlakyDatapath final : public Datapath {
public:
    struct Moods {
        std::uint64_t seed = 1;
        int failingPercent = 10;
        bool isSilent = false; ///< it does not say what it carries, and so nothing is metered
    };
    FlakyDatapath(std::unique_ptr<Datapath> inner, const Clock &clock, const Moods &moods)
        : m_inner(std::move(inner))
        , m_clock(clock)
        , m_moods(moods)
    { }

    void behave() { m_moods.failingPercent = 0; }
    /// It carries on while the carrier is away.
    void outliveTheCarrier() { m_outlives = true; }
    /// It drops so many packets a second, and knows of what was dropped from then on.
    void countDrops(std::int64_t aSecond, Instant from) { m_drops = Drops{aSecond, from}; }
    /// Whatever is asked for it from now on.
    void giveUpOn(const ConnectionId &connection) { m_hopeless.insert(connection); }
    void lose(const ConnectionId &connection) { forget(connection); }

    void apply(const Wanted &wanted) override;
    void restore(const Wanted &wanted) override;
    void forget(const ConnectionId &connection) override;
    void cut(const ConnectionId &connection) override { m_inner->cut(connection); }
    std::vector<LinkId> broken() const override { return m_inner->broken(); }
    void lease(const ConnectionId &connection, std::optional<Instant> until) override
    {
        m_inner->lease(connection, until);
    }
    bool carriedOn(const ConnectionId &connection) const override
    {
        return m_outlives || m_inner->carriedOn(connection);
    }
    void onNews(std::function<void()> tell) override { m_inner->onNews(std::move(tell)); }
    std::vector<ConnectionId> takeNews() override { return m_inner->takeNews(); }
    std::optional<Report> report(const ConnectionId &connection) const override;
    std::vector<ConnectionId> connections() const override;
    std::optional<Instant> nextChange(Instant after) const override;
    Counters counters(const ConnectionId &connection) const override
    {
        return m_inner->counters(connection);
    }
    Carried carried(const ConnectionId &connection, Interval time,
                    const Profile &inForce) const override
    {
        return m_inner->carried(connection, time, inForce);
    }
    std::vector<std::int64_t> kilobitsBySecond(const ConnectionId &connection, Interval time,
                                               const Profile &inForce) const override
    {
        if (m_moods.isSilent)
            return {};
        return m_inner->kilobitsBySecond(connection, time, inForce);
    }
    std::optional<std::int64_t> dropped(const ConnectionId &connection,
                                        Interval time) const override
    {
        if (!m_drops)
            return m_inner->dropped(connection, time);
        const bool isCounted = time.from() >= m_drops->from;
        const Seconds length = std::chrono::floor<Seconds>(time.length());
        return isCounted ? std::optional(m_drops->aSecond * length.count()) : std::nullopt;
    }
    Health health() const override { return Health::Degraded; }
    StageTimes typical(Work work) const override { return m_inner->typical(work); }
    std::string kind() const override { return "flaky"; }

private:
    struct GivenUp {
        Wanted wanted;
        Instant at;
    };
    struct Drops {
        std::int64_t aSecond;
        Instant from;
    };
    std::unique_ptr<Datapath> m_inner;
    const Clock &m_clock;
    Moods m_moods;
    std::set<ConnectionId> m_hopeless;
    bool m_outlives = false;
    std::optional<Drops> m_drops;
    std::uint64_t m_asked = 0;
    std::map<ConnectionId, GivenUp> m_givenUp;
};

} // namespace turbolane::backend::tests
