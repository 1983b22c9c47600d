// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/datapath/simulateddatapath.h"

#include "backend/datapath/traffic.h"

#include <algorithm>
#include <utility>

namespace turbolane::backend {

namespace {

constexpr Instant never = Instant::max();

/// Whether a cloud side has a say in it: not in where the carrier's own network carries something.
bool asksTheCloud(Work work)
{
    return work != Work::Switch && work != Work::Reroute && work != Work::LetGo;
}

} // namespace

SimulatedDatapath::SimulatedDatapath(const Settings &settings, const Clock &clock,
                                     LocalOffset offset)
    : m_settings(settings)
    , m_time(clock)
    , m_offset(std::move(offset))
{ }

Millis SimulatedDatapath::taken(const Wanted &wanted, Millis typical, std::uint64_t stage) const
{
    // Between 85 and 115 % of the typical time.
    const std::uint64_t seed = scrambled(m_settings.seed, wanted.connection.text());
    const std::uint64_t dice = scrambled(scrambled(seed, wanted.order.text()), stage);
    return typical * std::int64_t(850 + dice % 301) / 1'000;
}

const SimulatedDatapath::Turn &SimulatedDatapath::turnAt(const Line &line, Instant now)
{
    const Turn *found = &line.turns.front();
    for (const Turn &turn : line.turns)
        if (turn.at <= now)
            found = &turn;
    return *found;
}

std::optional<Instant> SimulatedDatapath::ifPassed(Instant stage, Instant now) const
{
    return stage <= now ? std::optional(m_time.onTheClock(stage)) : std::nullopt;
}

void SimulatedDatapath::apply(const Wanted &wanted)
{
    const Instant now = m_time.now();
    Line &line = m_lines[wanted.connection];
    if (line.turns.empty())
        line.turns.push_back({now, {}});
    while (line.turns.size() > 1 && line.turns.back().at > now)
        line.turns.pop_back(); // what was asked before and has not come to pass never will

    const StageTimes typical = typicalTimes(m_settings.times, wanted.work);
    line.wanted = wanted;
    line.edgesSet = now + taken(wanted, typical.edges, 1);
    line.cloudAccepted = line.edgesSet + taken(wanted, typical.cloud, 2);
    line.tested = line.cloudAccepted + taken(wanted, typical.test, 3);

    const Profile after{.rate = wanted.rate, .base = wanted.base};
    const Profile before = line.turns.back().profile;
    if (after != before)
        line.turns.push_back({after.rate < before.rate ? line.edgesSet : line.tested, after});
    line.waits = false;
    if (m_holdsCloud)
        hold(line);
}

void SimulatedDatapath::hold(Line &line) const
{
    if (line.cloudAccepted <= m_time.now() || !asksTheCloud(line.wanted.work))
        return;
    line.waits = true;
    if (!line.turns.empty() && line.turns.back().at == line.tested)
        line.turns.back().at = never;
    line.cloudAccepted = never;
    line.tested = never;
}

void SimulatedDatapath::letGo(Line &line) const
{
    if (!std::exchange(line.waits, false))
        return;
    const StageTimes typical = typicalTimes(m_settings.times, line.wanted.work);
    const Instant from = std::max(m_time.now(), line.edgesSet);
    line.cloudAccepted = from + taken(line.wanted, typical.cloud, 2);
    line.tested = line.cloudAccepted + taken(line.wanted, typical.test, 3);
    if (!line.turns.empty() && line.turns.back().at == never)
        line.turns.back().at = line.tested;
}

void SimulatedDatapath::holdCloud(bool hold)
{
    m_holdsCloud = hold;
    for (auto &[connection, line] : m_lines)
        hold ? this->hold(line) : letGo(line);
}

void SimulatedDatapath::restore(const Wanted &wanted)
{
    const Instant now = m_time.now();
    m_lines[wanted.connection] = Line{
        .wanted = wanted,
        .edgesSet = now,
        .cloudAccepted = now,
        .tested = now,
        .turns = {{now, {.rate = wanted.rate, .base = wanted.base}}},
    };
}

void SimulatedDatapath::cut(const ConnectionId &connection)
{
    const auto found = m_lines.find(connection);
    if (found == m_lines.end())
        return;
    const Instant now = m_time.now();
    std::vector<Turn> &turns = found->second.turns;
    while (turns.size() > 1 && turns.back().at > now)
        turns.pop_back();
    if (turns.back().profile != Profile())
        turns.push_back({now, {}});
}

std::int64_t SimulatedDatapath::stretchAt(Instant instant) const
{
    return std::chrono::floor<Seconds>(instant.time_since_epoch()) / m_settings.failing.every;
}

Interval SimulatedDatapath::breakdown(std::int64_t stretch) const
{
    const std::uint64_t dice = scrambled(m_settings.seed, std::uint64_t(stretch));
    const Millis whole = m_settings.failing.every;
    const Millis longest = m_settings.failing.longest;
    const Millis lasting(1 + std::int64_t(dice % std::uint64_t(longest.count())));
    const Instant start = Instant(whole * stretch)
        + Millis(std::int64_t((dice >> 32) % 1'000) * (whole - lasting).count() / 1'000);
    return Interval::between(start, start + lasting);
}

std::vector<LinkId> SimulatedDatapath::broken() const
{
    const std::vector<LinkId> &links = m_settings.failing.links;
    if (links.empty())
        return {};
    const Instant now = m_time.onTheClock(m_time.now());
    const std::int64_t stretch = stretchAt(now);
    if (!breakdown(stretch).contains(now))
        return {};
    const std::uint64_t dice = scrambled(m_settings.seed + 1, std::uint64_t(stretch));
    return {links[dice % links.size()]};
}

void SimulatedDatapath::forget(const ConnectionId &connection)
{
    m_lines.erase(connection);
}

std::optional<Report> SimulatedDatapath::report(const ConnectionId &connection) const
{
    const auto found = m_lines.find(connection);
    if (found == m_lines.end())
        return std::nullopt;
    const Line &line = found->second;
    const Instant now = m_time.now();
    const Turn &turn = turnAt(line, now);
    return Report{
        .wanted = line.wanted,
        .edgesSet = ifPassed(line.edgesSet, now),
        .cloudAccepted = ifPassed(line.cloudAccepted, now),
        .tested = ifPassed(line.tested, now),
        .failure = {},
        .failedAt = {},
        .inForce = turn.profile.rate,
        .inForceSince = m_time.onTheClock(turn.at),
    };
}

std::vector<ConnectionId> SimulatedDatapath::connections() const
{
    std::vector<ConnectionId> known;
    for (const auto &[connection, line] : m_lines)
        known.push_back(connection);
    return known;
}

std::optional<Instant> SimulatedDatapath::nextChange(Instant after) const
{
    m_time.now(); // the clock may have been set back since
    std::optional<Instant> next;
    for (const auto &[connection, line] : m_lines)
        for (const Instant stage : {line.edgesSet, line.cloudAccepted, line.tested})
            if (stage != never && stage > m_time.ownOf(after) && (!next || stage < *next))
                next = stage;
    next = next ? std::optional(m_time.onTheClock(*next)) : std::nullopt;
    if (m_settings.failing.links.empty())
        return next;
    const std::int64_t here = stretchAt(after);
    for (const std::int64_t stretch : {here, here + 1})
        for (const Instant turn : {breakdown(stretch).from(), breakdown(stretch).to()})
            if (turn > after && (!next || turn < *next))
                next = turn;
    return next;
}

Counters SimulatedDatapath::counters(const ConnectionId &connection) const
{
    const auto found = m_lines.find(connection);
    if (found == m_lines.end())
        return {};
    Counters total;
    const Instant now = m_time.now();
    const std::vector<Turn> &turns = found->second.turns;
    for (std::size_t index = 0; index < turns.size() && turns[index].at < now; ++index) {
        const Instant end = index + 1 < turns.size() ? std::min(now, turns[index + 1].at) : now;
        const Interval time =
            Interval::between(m_time.onTheClock(turns[index].at), m_time.onTheClock(end));
        total.bytes += carried(connection, time, turns[index].profile).kilobits * 125;
    }
    return total;
}

Carried SimulatedDatapath::carried(const ConnectionId &connection, Interval time,
                                   const Profile &inForce) const
{
    const Traffic traffic(scrambled(m_settings.seed, connection.text()),
                          m_offset(connection, time.from()));
    return traffic.over(time, inForce);
}

std::vector<std::int64_t> SimulatedDatapath::kilobitsBySecond(const ConnectionId &connection,
                                                              Interval time,
                                                              const Profile &inForce) const
{
    // What every second has in common is looked up once.
    const Traffic traffic(scrambled(m_settings.seed, connection.text()),
                          m_offset(connection, time.from()));
    std::vector<std::int64_t> seconds;
    for (Instant at = time.from(); at < time.to(); at += Seconds(1))
        seconds.push_back(traffic.at(at, inForce).inKbps());
    return seconds;
}

} // namespace turbolane::backend
