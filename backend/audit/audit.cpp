// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/audit/audit.h"

#include "backend/audit/findingwords.h"
#include "backend/datapath/datapath.h"
#include "backend/events/eventlog.h"
#include "backend/log.h"
#include "backend/orders/wanted.h"
#include "backend/store/store.h"

#include <algorithm>
#include <set>

namespace turbolane::backend {

namespace {

constexpr std::size_t mostLogged = 50;

std::vector<Finding> findingsOf(const std::vector<Orphan> &orphans)
{
    std::vector<Finding> findings;
    findings.reserve(orphans.size());
    for (const Orphan &orphan : orphans)
        findings.push_back(findingOf(orphan));
    return findings;
}

} // namespace

std::vector<Finding> findingsIn(Database &database)
{
    return findingsOf(OrphanTable(database).all());
}

Audit::Audit(const Parts &parts, const Remedies::Parts &remedies)
    : m_parts(parts)
    , m_remedies(remedies)
{ }

/// In service, at rest, on a path that works, and not carried as the books say it is.
bool Audit::lacksItsLine(const Connection &connection) const
{
    if (connection.state != ProductState::Active || !connection.boost.isEmpty()
        || connection.riding == Riding::Nothing)
        return false;
    const auto report = m_parts.datapath.report(connection.id);
    if (report && report->inForce == connection.base && connection.inForce == connection.base)
        return false;
    if (report && !report->tested)
        return false; // it is being worked on
    const Wanted wanted = wantedFor(connection, m_parts.store);
    return wanted.order.isEmpty() && (!report || report->inForce != wanted.rate);
}

void Audit::addLines(std::vector<Orphan> &orphans) const
{
    std::set<ConnectionId> live;
    for (const Connection &connection : m_parts.store.connections.live()) {
        live.insert(connection.id);
        if (lacksItsLine(connection))
            orphans.push_back({.kind = FindingKind::ConnectionWithoutLine,
                               .thing = connection.id.text(),
                               .about = {},
                               .since = connection.activeSince});
    }
    for (const ConnectionId &carried : m_parts.datapath.connections())
        if (!live.contains(carried))
            orphans.push_back({.kind = FindingKind::LineWithoutConnection,
                               .thing = carried.text(),
                               .about = {},
                               .since = {}});
}

Audit::Look Audit::look() const
{
    std::vector<Orphan> orphans = OrphanTable(m_parts.store.database()).all();
    addLines(orphans);
    Look look{.at = m_parts.clock.now(), .findings = findingsOf(orphans)};
    for (Finding &finding : look.findings)
        m_remedies.price(finding);
    return look;
}

void Audit::lookAtStart()
{
    m_atStart = look();
    const std::size_t found = m_atStart.findings.size();
    if (found > 0)
        qCWarning(logCarrier) << "the books do not agree in" << found << "places:";
    for (std::size_t index = 0; index < std::min(found, mostLogged); ++index)
        qCWarning(logCarrier).noquote() << m_atStart.findings[index].id.text().c_str() << "-"
                                        << m_atStart.findings[index].what.c_str();
}

Result<Finding> Audit::settle(const FindingId &id, Way way)
{
    const Look now = look();
    const auto found = std::ranges::find(now.findings, id, &Finding::id);
    if (found == now.findings.end())
        return Error{ErrorCode::NotFound, "there is no finding \"" + id.text() + "\" now"};
    const bool adopts = way == Way::Adopt;
    if (!(adopts ? found->adopt : found->cancel))
        return Error{ErrorCode::WrongState,
                     std::string("this cannot be ") + (adopts ? "adopted" : "cancelled") + ": "
                         + found->what};
    const auto done = adopts ? m_remedies.adopt(*found) : m_remedies.cancel(*found);
    if (!done)
        return done.error();
    m_parts.events.append(
        SettledFinding{.id = found->id, .kind = found->kind, .wasAdopted = adopts});
    return *found;
}

} // namespace turbolane::backend
