// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/datapath/reconciler.h"

#include "backend/inventory/inventory.h"
#include "backend/log.h"
#include "backend/orders/flight.h"
#include "backend/orders/orderlife.h"
#include "backend/orders/wanted.h"
#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

/// The report is about this work, and not about what was wanted before.
bool isAbout(const Report &report, const Wanted &wanted)
{
    return report.wanted.rate == wanted.rate && report.wanted.links == wanted.links
        && (wanted.order.isEmpty() || report.wanted.order == wanted.order);
}

bool isDone(const std::optional<Report> &report, const Wanted &wanted)
{
    return report ? isAbout(*report, wanted) && report->tested : wanted.rate.isZero();
}

bool isRescue(Work work)
{
    return work == Work::Switch || work == Work::Reroute;
}

/// It cannot have failed later than now: then the clock was set back, and nobody knows when it was.
Instant retryAt(const Report &report, Instant seen, Instant now)
{
    const Instant failedAt = report.failedAt.value_or(seen);
    return failedAt > now ? now : failedAt + Reconciler::retryAfter;
}

void writeStages(Order &order, const Report &report)
{
    if (report.measured)
        measured(order, *report.measured);
    if (report.edgesSet)
        endStep(order, StepKind::EdgesSet, *report.edgesSet);
    if (report.cloudAccepted)
        endStep(order, StepKind::CloudAccepted, *report.cloudAccepted);
    if (report.tested)
        endStep(order, StepKind::TestedAtLineRate, *report.tested);
}

} // namespace

Reconciler::Reconciler(const Parts &parts)
    : m_parts(parts)
    , m_comparedAt(parts.clock.now())
{ }

void Reconciler::restore()
{
    for (const Connection &connection : m_parts.store.connections.live()) {
        Wanted wanted = wantedFor(connection, m_parts.store);
        m_wanted[connection.id] = wanted;
        m_inMotion.insert(connection.id);
        if (connection.inForce < wanted.rate) {
            wanted.rate = connection.inForce;
            wanted.order = {}; // the raise has still to be flown
        }
        if (!wanted.rate.isZero())
            m_parts.datapath.restore(wanted);
    }
}

void Reconciler::observe()
{
    m_seen = m_parts.clock.now();
    m_comparedAt = std::min(m_comparedAt, m_seen); // the clock may have been set back
    for (const ConnectionId &id : m_parts.datapath.takeNews())
        m_inMotion.insert(id);
    const std::set<ConnectionId> inMotion = m_inMotion;
    for (const ConnectionId &id : inMotion)
        observe(id);
}

void Reconciler::observe(const ConnectionId &id)
{
    auto connection = m_parts.store.connections.byId(id);
    if (!connection)
        return;
    const MaybeReport report = m_parts.datapath.report(id);
    followRate(*connection, report);
    const Wanted wanted = wantedFor(*connection, m_parts.store);
    if (!wanted.order.isEmpty()) {
        followOrder(*connection, wanted, report);
    } else if (isDone(report, wanted)) {
        if (isRescue(wanted.work)) {
            m_parts.orders.carriedAgain(*connection, *report->tested);
            return; // what was in flight before goes on
        }
        m_parts.orders.atRest(*connection);
        m_inMotion.erase(id);
    }
}

void Reconciler::followRate(Connection &connection, const MaybeReport &report)
{
    const Bandwidth carried = report ? report->inForce : Bandwidth();
    if (carried == connection.inForce)
        return;
    connection.inForce = carried;
    m_parts.inventory.save(connection);
    const bool boosted = report && report->wanted.rate > report->wanted.base;
    m_parts.store.connections.addProfileChange(
        connection.id,
        {.at = report ? report->inForceSince : m_seen,
         .rate = carried,
         .base = boosted ? std::min(carried, report->wanted.base) : carried});
}

void Reconciler::followOrder(Connection &connection, const Wanted &wanted,
                             const MaybeReport &report)
{
    auto order = m_parts.store.orders.byId(wanted.order);
    if (!order)
        return;
    if (!report && wanted.rate.isZero()) {
        m_parts.orders.finished(connection, *order, m_seen); // it went with the carrier
        return;
    }
    if (!report || !isAbout(*report, wanted))
        return;
    const auto before = order->steps;
    writeStages(*order, *report);
    if (order->steps != before)
        m_parts.inventory.save(*order);
    if (report->tested)
        m_parts.orders.finished(connection, *order, *report->tested);
    else if (report->failure)
        m_parts.orders.failed(connection, *order, *report->failure,
                              report->failedAt.value_or(m_seen));
}

bool Reconciler::steer()
{
    if (m_parts.clock.now() - m_comparedAt >= m_parts.compareEvery)
        compareAll();
    bool asked = false;
    std::set<ConnectionId> toLookAt = m_parts.inventory.takeTouched();
    toLookAt.insert(m_inMotion.begin(), m_inMotion.end());
    for (const ConnectionId &id : toLookAt)
        asked = steer(id) || asked;
    return asked;
}

bool Reconciler::steer(const ConnectionId &id)
{
    const auto connection = m_parts.store.connections.byId(id);
    const MaybeReport report = m_parts.datapath.report(id);
    if (connection && !isTerminal(connection->state)) {
        const Wanted wanted = wantedFor(*connection, m_parts.store);
        m_wanted[id] = wanted;
        const bool isElsewhere =
            report && report->wanted.links != wanted.links && wanted.work != Work::Remove;
        if (isElsewhere || connection->riding == Riding::Nothing)
            m_parts.datapath.cut(id);
        if (!wanted.order.isEmpty() || !isDone(report, wanted)
            || connection->inForce != (report ? report->inForce : Bandwidth()))
            m_inMotion.insert(id);
        return ask(wanted, report);
    }
    m_wanted.erase(id);
    m_inMotion.erase(id);
    m_parts.datapath.forget(id);
    return false;
}

bool Reconciler::ask(const Wanted &wanted, const MaybeReport &report)
{
    if (!report && wanted.rate.isZero())
        return false;
    if (report && isAbout(*report, wanted)) {
        if (report->wanted.until != wanted.until)
            m_parts.datapath.lease(wanted.connection, wanted.until);
        const Instant now = m_parts.clock.now();
        const bool retry = report->failure && now >= retryAt(*report, m_seen, now);
        if (!retry)
            return false;
        qCWarning(logCarrier) << "trying again:" << wanted.connection.text().c_str()
                              << report->failure->detail.c_str();
    }
    m_parts.datapath.apply(wanted);
    return true;
}

/// A datapath may lose what it had: whatever is not as it should be is looked at again.
void Reconciler::compareAll()
{
    m_comparedAt = m_parts.clock.now();
    for (const auto &[id, wanted] : m_wanted)
        if (!isDone(m_parts.datapath.report(id), wanted))
            m_inMotion.insert(id);
    for (const ConnectionId &id : m_parts.datapath.connections())
        if (!m_wanted.contains(id))
            m_inMotion.insert(id);
}

std::optional<Instant> Reconciler::nextDue() const
{
    const Instant now = m_parts.clock.now();
    if (now < m_seen)
        return now; // the clock was set back: everything is dated anew
    Instant next = m_comparedAt + m_parts.compareEvery;
    if (const auto change = m_parts.datapath.nextChange(m_seen))
        next = std::min(next, *change);
    for (const ConnectionId &id : m_inMotion) {
        const MaybeReport report = m_parts.datapath.report(id);
        const auto wanted = m_wanted.find(id);
        const bool wasNeverThere = !report && wanted != m_wanted.end()
            && wanted->second.rate.isZero() && !wanted->second.order.isEmpty();
        if (wasNeverThere)
            return now;
        if (report && report->failure && !report->tested)
            next = std::min(next, retryAt(*report, m_seen, now));
    }
    return next;
}

} // namespace turbolane::backend
