// SPDX-License-Identifier: GPL-3.0-or-later

// LinuxDatapath: its own thread, between the picture and the keeper of the lines.

#include "backend/datapath/linux/linuxdatapath.h"
#include "backend/log.h"

#include <algorithm>
#include <utility>

namespace turbolane::backend {

namespace {

/// Two clocks that count the same time may differ by less; and the one of them may be set.
constexpr Millis leaseSlack{1'500};

bool hasSameLease(const lines::Line &is, const lines::Line &wanted)
{
    if (is.lease.has_value() != wanted.lease.has_value()) {
        // About its end the one has it no more and the other still does.
        const bool endsNow =
            wanted.lease && wanted.lease->left < leaseSlack && is.rate == wanted.lease->base;
        const bool endedNow =
            is.lease && is.lease->left < leaseSlack && wanted.rate == is.lease->base;
        return endsNow || endedNow;
    }
    return !is.lease
        || (is.rate == wanted.rate && is.lease->base == wanted.lease->base
            && std::chrono::abs(is.lease->left - wanted.lease->left) < leaseSlack);
}

bool isAs(const lines::Line &is, const lines::Line &wanted)
{
    lines::Line same = is;
    same.lease = wanted.lease;
    if (is.lease || wanted.lease)
        same.rate = wanted.rate;
    return same == wanted && hasSameLease(is, wanted);
}

} // namespace

/// Nothing: it shall not be there at all.
std::optional<lines::Line> LinuxDatapath::lineFor(const ConnectionId &connection,
                                                  const Held &held) const
{
    const Wanted &wanted = held.wanted;
    if (!held.ends || (wanted.rate.isZero() && wanted.work != Work::LetGo))
        return std::nullopt;
    lines::Line line{.id = connection.text(),
                     .number = held.ends->number,
                     .a = held.ends->a,
                     .z = held.ends->z,
                     .prefixLength = held.ends->prefixLength,
                     .label = held.ends->label,
                     .rate = wanted.rate};
    if (wanted.rate.isZero() || held.isCut) {
        line.carries = false;
        line.rate = std::max(wanted.rate, Bandwidth::mbps(1)); // a shaper has some rate
        return line;
    }
    const bool isBoost = wanted.until && wanted.base < wanted.rate && !wanted.base.isZero();
    if (!isBoost)
        return line;
    const Millis left = *wanted.until - m_clock.now();
    if (left > Millis(0))
        line.lease = lines::Lease{wanted.base, std::min(left, lines::longestLease)};
    else
        line.rate = wanted.base;
    return line;
}

void LinuxDatapath::work()
{
    Lock lock(m_mutex);
    m_nextLook = std::chrono::steady_clock::now();
    while (!m_ends) {
        m_changed.wait_until(lock, untilNext(), [this] {
            return m_ends || (m_lookNow && !m_look) || !m_queue.empty() || !m_leaving.empty();
        });
        if (m_ends)
            return;
        if (!reachAgain(lock)) {
            announce(lock);
            m_nextLook = std::chrono::steady_clock::now() + lookEvery;
            m_changed.wait_until(lock, m_nextLook, [this] { return m_ends; });
            continue;
        }
        doQueued(lock);
        takeFindings(lock);
        beginLook(lock);
        if (!goOnLooking(lock)) {
            m_look.reset();
            m_nextLook = std::chrono::steady_clock::now() + lookEvery;
            m_changed.notify_all(); // who waits for a reading
        }
        announce(lock);
    }
}

std::chrono::steady_clock::time_point LinuxDatapath::untilNext() const
{
    const auto next = m_look ? m_look->next : m_nextLook;
    return isTesting() ? std::min(next, std::chrono::steady_clock::now() + askEvery) : next;
}

/// A keeper that is gone took all lines with it: they are put back as soon as there is another.
bool LinuxDatapath::reachAgain(Lock &lock)
{
    if (m_helper.isReached())
        return true;
    for (auto &[connection, held] : m_lines) {
        held.testing.reset(); // it went with it, and is begun anew
        losesSight(connection, held);
    }
    m_lastFinding = 0;
    m_look.reset();
    const std::int32_t before = m_helper.process();
    lock.unlock();
    const auto reached = m_helper.reach();
    lock.lock();
    if (!reached) {
        if (!m_trouble || m_trouble->detail != reached.error().detail)
            qCCritical(logCarrier)
                << (m_helper.isRemote() ? "a host of lines is away:" : "no lines are carried:")
                << reached.error().detail.c_str();
        m_trouble = reached.error();
        return false;
    }
    m_trouble.reset();
    if (m_helper.isRemote())
        qCWarning(logCarrier) << "a host of lines is reached:" << m_helper.name().c_str();
    else
        qCWarning(logCarrier) << "the keeper of the lines was started anew";
    for (auto &[connection, held] : m_lines) {
        if (m_helper.process() != before)
            see(connection, held, {}); // another keeper: it has none of them
        m_queue.insert(connection);
    }
    m_lookNow = true;
    return true;
}

/// What a keeper here had is gone with it. What another machine has goes on, seen or not.
void LinuxDatapath::losesSight(const ConnectionId &connection, Held &held)
{
    if (!m_helper.isRemote())
        see(connection, held, {});
}

/// A change of what is carried goes before what is new, and that goes last which nobody wants.
void LinuxDatapath::doQueued(Lock &lock)
{
    while (!(m_queue.empty() && m_leaving.empty()) && m_helper.isReached() && !m_ends) {
        if (m_queue.empty()) {
            remove(*m_leaving.begin(), lock);
            continue;
        }
        const ConnectionId next = m_first.empty() ? *m_queue.begin() : *m_first.begin();
        if (isChangeOfRate(next))
            watchChanges(lock); // also those behind it
        m_first.erase(next);
        if (m_queue.erase(next) == 0)
            continue; // it was forgotten
        doOne(next, lock);
        announce(lock);
    }
    if (!m_helper.isReached())
        m_lookNow = true; // at once, not at the next look
}

void LinuxDatapath::remove(const ConnectionId &connection, Lock &lock)
{
    lock.unlock();
    const auto answer = m_helper.ask(lines::Remove{connection.text()});
    lock.lock();
    if (answer)
        m_leaving.erase(connection);
}

void LinuxDatapath::doOne(const ConnectionId &connection, Lock &lock)
{
    const auto before = m_lines.find(connection);
    if (before == m_lines.end())
        return;
    const std::uint64_t asked = before->second.asked;
    const auto line = lineFor(connection, before->second);
    lock.unlock();
    auto answer =
        line ? m_helper.ask(lines::Put{*line}) : m_helper.ask(lines::Remove{connection.text()});
    lock.lock();
    const auto found = m_lines.find(connection);
    if (found == m_lines.end())
        return; // it was forgotten in between, and leaves
    Held &held = found->second;
    if (!answer || held.asked != asked) {
        m_queue.insert(connection);
        if (!answer)
            losesSight(connection, held);
        return;
    }
    const auto *error = std::get_if<Error>(&*answer);
    const bool isGone = !line && (error == nullptr || error->code == ErrorCode::NotFound);
    const auto *page = std::get_if<lines::StatePage>(&*answer);
    if (!isGone && (page == nullptr || page->lines.size() != 1)) {
        held.failure = error != nullptr ? *error : Error{ErrorCode::Internal, "not put"};
        held.failedAt = m_clock.now();
        return tell(connection);
    }
    held.done = asked;
    held.failure.reset();
    held.failedAt.reset();
    putDown(connection, held, isGone ? Bandwidth() : page->lines.front().inForce, lock);
}

/// What is new is filled before it is told; of what is changed while packets run, they tell.
void LinuxDatapath::putDown(const ConnectionId &connection, Held &held, Bandwidth inForce,
                            Lock &lock)
{
    const bool isTested = held.set || held.wanted.order.isEmpty();
    const bool isNew =
        !isTested && !held.testing && held.wanted.work == Work::Build && !inForce.isZero();
    if (!held.put) {
        held.put = m_clock.now();
        tell(connection);
    }
    if (isNew) {
        held.testing = Testing{.fills = true};
        see(connection, held, inForce);
        return fill(connection, lock);
    }
    if (!held.set && !held.testing && !held.isCut) {
        held.set = held.put;
        tell(connection);
    }
    see(connection, held, inForce);
}

void LinuxDatapath::beginLook(Lock &lock)
{
    const auto now = std::chrono::steady_clock::now();
    if (m_look || (!m_lookNow && now < m_nextLook) || !m_helper.isReached())
        return;
    m_lookNow = false;
    lock.unlock();
    const auto number = m_helper.askLook();
    lock.lock();
    if (number)
        m_look = Look{.number = *number, .next = now, .until = now + LineHelper::patience};
    else
        m_lookNow = true;
}

/// False: it is over, or has to begin anew.
bool LinuxDatapath::goOnLooking(Lock &lock)
{
    if (!m_look || std::chrono::steady_clock::now() < m_look->next)
        return true;
    const lines::AskState ask{m_look->after, m_look->number};
    lock.unlock();
    const auto page = m_helper.askPage(ask);
    const Instant read = m_clock.now();
    const auto now = std::chrono::steady_clock::now();
    lock.lock();
    if (!page || (!*page && now >= m_look->until)) {
        m_lookNow = true;
        return false;
    }
    m_look->next = now + (*page ? Millis(0) : LineHelper::pageEvery);
    if (!*page)
        return true;
    takePage(**page, read - (*page)->age);
    return (*page)->more;
}

/// The lines of this page are those behind the last one's; which of ours it does not tell are not
/// there.
void LinuxDatapath::takePage(const lines::StatePage &page, Instant at)
{
    const std::string after = m_look->after;
    if (!page.lines.empty())
        m_look->after = page.lines.back().line.id;
    for (auto line = m_lines.upper_bound(ConnectionId(after));
         line != m_lines.end() && (!page.more || line->first.text() <= m_look->after); ++line) {
        const auto found = std::ranges::find(page.lines, line->first.text(),
                                             [](const auto &state) { return state.line.id; });
        take(line->first, line->second, found == page.lines.end() ? nullptr : &*found, at);
    }
    for (const lines::LineState &state : page.lines) {
        const ConnectionId id(state.line.id);
        if (!m_lines.contains(id) && !m_leaving.contains(id)
            && m_found.emplace(state.line.id, state).second)
            tell(id); // nobody's
    }
    if (!page.more)
        m_readAt = at;
}

void LinuxDatapath::take(const ConnectionId &connection, Held &held, const lines::LineState *state,
                         Instant at)
{
    compare(connection, held, state);
    if (state == nullptr)
        return;
    const lines::Flow &z = state->towardsZ;
    const lines::Flow &a = state->towardsA;
    held.seconds.see(at, z, a);
    held.counters = {.bytes = std::int64_t(z.bytes + a.bytes),
                     .packets = std::int64_t(z.packets + a.packets),
                     .drops = std::int64_t(z.drops + a.drops)};
}

/// What is, beside what is wanted; what is on its way is not looked at.
void LinuxDatapath::compare(const ConnectionId &connection, Held &held,
                            const lines::LineState *state)
{
    if (held.done != held.asked || m_queue.contains(connection))
        return;
    const auto line = lineFor(connection, held);
    see(connection, held, line && state != nullptr ? state->inForce : Bandwidth());
    const bool isRight = line ? state != nullptr && isAs(state->line, *line) : state == nullptr;
    if (!isRight)
        m_queue.insert(connection);
}

void LinuxDatapath::see(const ConnectionId &connection, Held &held, Bandwidth inForce)
{
    held.carried = inForce;
    const bool isRaiseInTest = held.testing && held.inForce < inForce;
    if (held.inForce == inForce || isRaiseInTest)
        return;
    held.inForce = inForce;
    held.inForceSince = m_clock.now();
    tell(connection);
}

void LinuxDatapath::tell(const ConnectionId &connection)
{
    m_news.insert(connection);
}

/// Once for all that is new, without the lock: whoever hears of it may ask at once.
void LinuxDatapath::announce(Lock &lock)
{
    if (m_news.empty() || m_announced || !m_onNews)
        return;
    m_announced = true;
    const auto tell = m_onNews;
    lock.unlock();
    tell();
    lock.lock();
}

} // namespace turbolane::backend
