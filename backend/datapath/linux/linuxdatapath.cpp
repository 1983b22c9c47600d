// SPDX-License-Identifier: GPL-3.0-or-later

// LinuxDatapath: what the carrier's thread asks of it.

#include "backend/datapath/linux/linuxdatapath.h"

#include <algorithm>
#include <utility>

namespace turbolane::backend {

namespace {

/// A reading takes some milliseconds; nobody waits longer for one.
constexpr std::chrono::milliseconds longestWait{50};

} // namespace

Result<std::unique_ptr<LinuxDatapath>> LinuxDatapath::open(const Settings &settings,
                                                           const Clock &clock, EndsOf endsOf)
{
    LineHelper helper = settings.remote ? LineHelper(*settings.remote)
                                        : LineHelper(settings.folder, settings.program);
    const auto reached = helper.reach(LineHelper::longestStart);
    if (!reached && !helper.isRemote())
        return reached.error();
    const auto found = reached ? helper.askAll() : reached.error();
    if (!found && !helper.isRemote())
        return found.error();
    auto datapath = std::make_unique<LinuxDatapath>(std::move(helper), clock, std::move(endsOf));
    if (found)
        datapath->adopt(*found);
    datapath->m_worker = std::thread([self = datapath.get()] { self->work(); });
    return datapath;
}

LinuxDatapath::LinuxDatapath(LineHelper helper, const Clock &clock, EndsOf endsOf)
    : m_helper(std::move(helper))
    , m_clock(clock)
    , m_endsOf(std::move(endsOf))
    , m_ticket(std::uint32_t(clock.now().time_since_epoch().count()))
{ }

LinuxDatapath::~LinuxDatapath()
{
    {
        const Lock lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_all();
    if (m_worker.joinable())
        m_worker.join();
}

/// What of it is still wanted is known once the carrier has restored its own.
void LinuxDatapath::adopt(const std::vector<lines::LineState> &found)
{
    for (const lines::LineState &state : found) {
        m_found[state.line.id] = state;
        m_news.insert(ConnectionId(state.line.id));
    }
}

/// A keeper that was started anew has no lines.
bool LinuxDatapath::carriedOn(const ConnectionId &connection) const
{
    const Lock lock(m_mutex);
    const auto found = m_found.find(connection.text());
    return found != m_found.end() && !found->second.inForce.isZero();
}

void LinuxDatapath::want(const Wanted &wanted)
{
    auto ends = m_endsOf(wanted.connection);
    const Instant now = m_clock.now();
    const Lock lock(m_mutex);
    Held &held = m_lines[wanted.connection];
    if (held.asked == 0)
        held.inForceSince = now;
    if (const auto found = m_found.find(wanted.connection.text()); found != m_found.end()) {
        held.inForce = found->second.inForce;
        held.carried = held.inForce;
        held.inForceSince = now;
        m_found.erase(found);
    }
    held.wanted = wanted;
    if (ends)
        held.ends = std::move(ends);
    held.isCut = false;
    held.put.reset();
    held.set.reset();
    held.testing.reset();
    held.measured.reset();
    held.failure.reset();
    held.failedAt.reset();
    ++held.asked;
    m_leaving.erase(wanted.connection);
    if (held.ends || wanted.rate.isZero()) {
        m_queue.insert(wanted.connection);
        if (isChangeOfRate(wanted.connection))
            m_first.insert(wanted.connection);
        return;
    }
    held.failure = Error{ErrorCode::NotFound,
                         "nobody knows where " + wanted.connection.text() + " begins and ends"};
    held.failedAt = now;
    m_news.insert(wanted.connection);
}

void LinuxDatapath::apply(const Wanted &wanted)
{
    want(wanted);
    m_changed.notify_all();
}

/// What the kernel carries already goes on; the worker only makes sure of it.
void LinuxDatapath::restore(const Wanted &wanted)
{
    want(wanted);
    {
        const Lock lock(m_mutex);
        Held &held = m_lines[wanted.connection];
        if (held.inForce == wanted.rate && !wanted.rate.isZero())
            held.put = held.set = m_clock.now();
    }
    m_changed.notify_all();
}

void LinuxDatapath::cut(const ConnectionId &connection)
{
    {
        const Instant now = m_clock.now();
        const Lock lock(m_mutex);
        const auto found = m_lines.find(connection);
        if (found == m_lines.end() || found->second.isCut || found->second.wanted.rate.isZero())
            return;
        Held &held = found->second;
        held.isCut = true;
        held.inForce = {};
        held.carried = {};
        held.inForceSince = now;
        held.testing.reset();
        ++held.asked;
        m_queue.insert(connection);
    }
    m_changed.notify_all();
}

void LinuxDatapath::forget(const ConnectionId &connection)
{
    {
        const Lock lock(m_mutex);
        const bool wasThere = m_found.erase(connection.text()) + m_lines.erase(connection) > 0;
        if (!wasThere)
            return;
        m_queue.erase(connection);
        m_leaving.insert(connection);
    }
    m_changed.notify_all();
}

void LinuxDatapath::lease(const ConnectionId &connection, std::optional<Instant> until)
{
    {
        const Lock lock(m_mutex);
        const auto found = m_lines.find(connection);
        if (found == m_lines.end() || found->second.wanted.until == until)
            return;
        found->second.wanted.until = until;
        m_queue.insert(connection);
    }
    m_changed.notify_all();
}

std::optional<Report> LinuxDatapath::report(const ConnectionId &connection) const
{
    const Lock lock(m_mutex);
    const auto found = m_lines.find(connection);
    if (found == m_lines.end())
        return std::nullopt;
    const Held &held = found->second;
    return Report{.wanted = held.wanted,
                  .edgesSet = held.put,
                  .cloudAccepted = held.put,
                  .tested = held.set,
                  .measured = held.measured,
                  .failure = held.failure,
                  .failedAt = held.failedAt,
                  .inForce = held.inForce,
                  .inForceSince = held.inForceSince};
}

std::vector<ConnectionId> LinuxDatapath::connections() const
{
    const Lock lock(m_mutex);
    std::vector<ConnectionId> known;
    for (const auto &[connection, held] : m_lines)
        known.push_back(connection);
    for (const auto &[id, state] : m_found)
        known.emplace_back(id);
    return known;
}

std::optional<Instant> LinuxDatapath::nextChange(Instant after) const
{
    const Lock lock(m_mutex);
    return m_news.empty() ? std::nullopt : std::optional(after);
}

void LinuxDatapath::onNews(std::function<void()> tell)
{
    const Lock lock(m_mutex);
    m_onNews = std::move(tell);
    m_announced = false;
}

std::vector<ConnectionId> LinuxDatapath::takeNews()
{
    const Lock lock(m_mutex);
    m_announced = false;
    const auto news = std::exchange(m_news, {});
    return {news.begin(), news.end()};
}

Counters LinuxDatapath::counters(const ConnectionId &connection) const
{
    const Lock lock(m_mutex);
    const auto found = m_lines.find(connection);
    return found == m_lines.end() ? Counters() : found->second.counters;
}

/// The last second of a time that has just passed is known only from a reading after its end.
void LinuxDatapath::waitForReading(Lock &lock, Instant until) const
{
    if (until <= m_readAt || until > m_clock.now() || m_trouble)
        return;
    m_lookNow = true;
    m_changed.notify_all();
    m_changed.wait_for(lock, longestWait, [&] { return m_readAt >= until || m_ends; });
}

std::vector<std::int64_t> LinuxDatapath::kilobitsBySecond(const ConnectionId &connection,
                                                          Interval time, const Profile &) const
{
    Lock lock(m_mutex);
    std::vector<std::int64_t> seconds;
    const auto found = m_lines.find(connection);
    if (found != m_lines.end())
        waitForReading(lock, time.to());
    for (Instant at = time.from(); at < time.to(); at += Seconds(1))
        seconds.push_back(found == m_lines.end() ? 0 : found->second.seconds.kilobitsIn(at));
    return seconds;
}

Carried LinuxDatapath::carried(const ConnectionId &connection, Interval time,
                               const Profile &inForce) const
{
    Carried all;
    for (const std::int64_t kilobits : kilobitsBySecond(connection, time, inForce)) {
        all.kilobits += kilobits;
        all.peak = std::max(all.peak, Bandwidth::kbps(kilobits));
    }
    return all;
}

std::optional<std::int64_t> LinuxDatapath::dropped(const ConnectionId &connection,
                                                   Interval time) const
{
    Lock lock(m_mutex);
    const auto found = m_lines.find(connection);
    if (found == m_lines.end())
        return std::nullopt;
    waitForReading(lock, time.to());
    const auto still = m_lines.find(connection);
    return still == m_lines.end() ? std::nullopt : still->second.seconds.droppedIn(time);
}

Health LinuxDatapath::health() const
{
    const Lock lock(m_mutex);
    return m_trouble ? Health::Degraded : Health::Well;
}

StageTimes LinuxDatapath::typical(Work work) const
{
    // Namespaces and interfaces are made, and taken away, in some tens of milliseconds; a shaper
    // is changed in less than one.
    const bool isMade = work == Work::Build || work == Work::Remove;
    const Millis test = work == Work::Build           ? Millis(400)
        : work == Work::Change || work == Work::Boost ? hitlessTest
                                                      : Millis(0);
    return {.edges = Millis(isMade ? 50 : 5), .cloud = Millis(0), .test = test};
}

} // namespace turbolane::backend
