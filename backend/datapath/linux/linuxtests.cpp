// SPDX-License-Identifier: GPL-3.0-or-later

// LinuxDatapath: lines are tested with packets before they are told to carry.

#include "backend/datapath/linux/linuxdatapath.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

constexpr Millis pacedFor{60};
constexpr Millis beforeChange{5}; ///< packets run so long before a rate is changed
constexpr int mostAttempts = 3;
constexpr std::int64_t leastPercent = 90; ///< of the rate, with a machine that is busy
constexpr std::int64_t mostLostPercent = 2;

std::string inMbps(Bandwidth rate)
{
    const std::int64_t hundredths = rate.inKbps() / 10;
    const std::string fraction = std::to_string(hundredths % 100 + 100).substr(1);
    return std::to_string(hundredths / 100) + "." + fraction + " Mbps";
}

/// Nothing: it passed.
std::optional<Error> whyNot(const lines::Finding &finding, Bandwidth wanted)
{
    const Measurement &found = finding.measured;
    const auto failed = [](const std::string &why) {
        return Error{ErrorCode::Unavailable, "the line-rate test did not pass: " + why};
    };
    if (!finding.trouble.empty() || !found.rate)
        return failed(finding.trouble.empty() ? "it measured nothing" : finding.trouble);
    if (found.lost * 100 > found.sent * mostLostPercent)
        return failed(std::to_string(found.lost) + " of " + std::to_string(found.sent)
                      + " packets were lost");
    if (!found.isMachineLimit && found.rate->inKbps() < wanted.inKbps() * leastPercent / 100)
        return failed("it measured " + inMbps(*found.rate) + " of " + inMbps(wanted));
    return std::nullopt;
}

} // namespace

bool LinuxDatapath::isTesting() const
{
    return std::ranges::any_of(m_lines, [](const auto &line) { return bool(line.second.testing); });
}

/// It carries something and shall carry more or less; what falls back by itself did so already.
bool LinuxDatapath::isChangeOfRate(const ConnectionId &connection) const
{
    const auto found = m_lines.find(connection);
    if (found == m_lines.end())
        return false;
    const Held &held = found->second;
    return !held.set && !held.put && !held.testing && !held.wanted.order.isEmpty() && !held.isCut
        && !held.wanted.rate.isZero() && !held.carried.isZero() && held.carried != held.wanted.rate;
}

/// Packets run before any of the rates is changed, for all together: who is next in the queue waits
/// for these milliseconds once.
void LinuxDatapath::watchChanges(Lock &lock)
{
    bool any = false;
    const std::set<ConnectionId> queue = m_queue;
    for (const ConnectionId &connection : queue) {
        if (!isChangeOfRate(connection))
            continue;
        const Held &held = m_lines.at(connection);
        any = beginTest(connection, false, std::min(held.carried, held.wanted.rate), lock) || any;
    }
    if (any)
        m_changed.wait_for(lock, beforeChange, [this] { return m_ends; });
}

/// False: there is no test. What was asked for in between has another.
bool LinuxDatapath::beginTest(const ConnectionId &connection, bool fills, Bandwidth pace,
                              Lock &lock)
{
    const std::uint64_t asked = m_lines.at(connection).asked;
    const lines::Probe probe{.id = connection.text(),
                             .ticket = ++m_ticket,
                             .pace = pace,
                             .lasting = fills ? pacedFor : hitlessTest,
                             .fills = fills};
    lock.unlock();
    const auto answer = m_helper.ask(probe);
    lock.lock();
    const auto found = m_lines.find(connection);
    const bool begun = answer && std::holds_alternative<Done>(*answer) && found != m_lines.end()
        && found->second.asked == asked;
    if (begun) {
        const int attempts = found->second.testing ? found->second.testing->attempts : 1;
        found->second.testing = {.ticket = probe.ticket, .fills = fills, .attempts = attempts};
    }
    return begun;
}

void LinuxDatapath::fill(const ConnectionId &connection, Lock &lock)
{
    const std::uint64_t asked = m_lines.at(connection).asked;
    if (beginTest(connection, true, m_lines.at(connection).wanted.rate, lock)
        || !m_helper.isReached())
        return; // or begun anew, as all that was under way
    const auto found = m_lines.find(connection);
    if (found == m_lines.end() || found->second.asked != asked || !found->second.testing)
        return;
    found->second.testing->attempts = mostAttempts;
    judge(connection, found->second, {.trouble = "it could not be begun"});
}

void LinuxDatapath::takeFindings(Lock &lock)
{
    if (!isTesting() || !m_helper.isReached())
        return;
    lock.unlock();
    const auto answer = m_helper.ask(lines::AskProbed{m_lastFinding});
    lock.lock();
    const auto *page = answer ? std::get_if<lines::FindingPage>(&*answer) : nullptr;
    if (page == nullptr)
        return;
    for (const lines::Finding &finding : page->findings) {
        m_lastFinding = finding.number;
        const ConnectionId connection(finding.id);
        const auto found = m_lines.find(connection);
        if (found == m_lines.end() || !found->second.testing
            || found->second.testing->ticket != finding.ticket)
            continue;
        judge(connection, found->second, finding);
        if (const auto again = m_lines.find(connection);
            again != m_lines.end() && again->second.testing && again->second.testing->attempts > 1)
            fill(connection, lock);
    }
}

/// A line that is new and does not pass is tried some more times, and then given up. What packets
/// tell of a change is written down; it does not undo it.
void LinuxDatapath::judge(const ConnectionId &connection, Held &held, const lines::Finding &finding)
{
    const bool fills = held.testing && held.testing->fills;
    const auto failure = fills ? whyNot(finding, held.wanted.rate) : std::nullopt;
    if (finding.trouble.empty() || fills)
        held.measured = finding.measured;
    if (failure && held.testing->attempts < mostAttempts) {
        ++held.testing->attempts;
        return;
    }
    held.testing.reset();
    tell(connection);
    if (failure) {
        held.failure = failure;
        held.failedAt = m_clock.now();
        return;
    }
    held.set = m_clock.now();
    see(connection, held, held.carried);
}

} // namespace turbolane::backend
