// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/charging/charging.h"

#include "backend/charging/whatif.h"

#include "backend/store/chargefacts.h"
#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

Charging::Charging(const Parts &parts)
    : m_store(parts.store)
    , m_biller(parts.biller)
    , m_carried(parts.carried)
    , m_clock(parts.clock)
{ }

Interval Charging::monthNow() const
{
    return m_biller.cutter().account().monthAround(m_clock.now());
}

Result<WhatIf> Charging::whatIf(const Supposition &supposed) const
{
    if (supposed.connection && !m_store.connections.byId(*supposed.connection))
        return Error{ErrorCode::NotFound,
                     "there is no connection \"" + supposed.connection->text() + "\"",
                     "/connectionId"};
    const Instant now = m_clock.now();
    const Interval month = supposed.month.value_or(monthNow());
    if (month.from() > now)
        return Error{ErrorCode::OutOfRange, "this month has not begun", "/month"};
    const Interval until = Interval::between(month.from(), std::min(month.to(), now));
    return backend::whatIf(m_biller, bookSince(month.from()), until, supposed);
}

ChargeBook Charging::bookSince(Instant month) const
{
    ChargeBook book{.segments = m_store.charges.segmentsSince(month),
                    .outages = m_store.charges.outages(),
                    .names = m_store.connections.names()};
    // Still down: until further than this bill looks.
    const Instant open = m_clock.now() + std::chrono::hours(24);
    for (const Ride &down : m_store.rides.downSince(month)) {
        const Instant to = std::max(down.from, down.to.value_or(open));
        book.faults[down.connection].push_back(Interval::between(down.from, to));
    }
    addPorts(book);
    book.carried = &m_carried;
    return book;
}

/// A port that carries nothing, by a fault of its own or of its PoP's, costs nothing.
void Charging::addPorts(ChargeBook &book) const
{
    const auto isCharged = [](const ChargeSegment &segment) { return isOfPort(segment.kind); };
    if (std::none_of(book.segments.begin(), book.segments.end(), isCharged))
        return;
    const Instant open = m_clock.now() + std::chrono::hours(24);
    const std::vector<Fault> faults = m_store.faults.all();
    for (const Port &port : m_store.ports.all()) {
        book.portNames.emplace(port.id, port.name);
        for (const Fault &fault : faults) {
            const bool isHit = (fault.kind == FaultKind::Port && fault.part == port.id.text())
                || (fault.kind == FaultKind::Pop && fault.part == port.pop.text());
            const Instant to = std::max(fault.from, fault.endedAt.value_or(open));
            if (isHit)
                book.portFaults[port.id].push_back(Interval::between(fault.from, to));
        }
    }
}

Result<Charges> Charging::current() const
{
    return m_biller.monthToDate(book(), m_clock.now());
}

Result<std::vector<UsageRow>> Charging::currentRows(const RowFilter &filter) const
{
    return m_biller.monthRows(book(), m_clock.now(), filter);
}

Result<Done> Charging::eachRow(Interval month, const RowFilter &filter,
                               const Rating::Sink &sink) const
{
    const Interval time = Interval::between(month.from(), std::min(month.to(), m_clock.now()));
    return m_biller.eachRow(bookSince(month.from()), time, filter, sink);
}

Result<TerminationCost> Charging::terminationCost(const ConnectionId &id) const
{
    const auto connection = m_store.connections.byId(id);
    if (!connection)
        return Error{ErrorCode::NotFound, "there is no connection \"" + id.text() + "\""};
    Result<TerminationCost> cost = m_biller.terminationCost(book(), id, m_clock.now());
    if (cost)
        cost->endsBoost = !connection->boost.isEmpty();
    return cost;
}

Result<Money> Charging::replanningCost(const Connection &connection, const ChargeTerms &then) const
{
    const Instant start = ceilToSecond(m_clock.now());
    ChargeBook replanned = book();
    replanned.segments.push_back({.id = SegmentId("replanned"),
                                  .connection = connection.id,
                                  .kind = ChargeKind::Base,
                                  .boost = {},
                                  .base = connection.base,
                                  .target = {},
                                  .terms = then,
                                  .start = start,
                                  .end = start,
                                  .shownPrice = {}});
    return m_biller.leaving(replanned, connection.id, m_clock.now());
}

Result<Estimate> Charging::boostEstimate(const Connection &connection, Bandwidth to,
                                         Interval time) const
{
    return m_biller.boostEstimate({.connection = connection.id,
                                   .terms = m_store.connections.terms(connection.id),
                                   .from = connection.base,
                                   .to = to,
                                   .time = time});
}

Result<Estimate> Charging::extensionEstimate(const Boost &boost, Instant newEnd) const
{
    return m_biller.extensionEstimate({.connection = boost.connection,
                                       .terms = m_store.connections.terms(boost.connection),
                                       .from = boost.from,
                                       .to = boost.to,
                                       .time = Interval::between(boost.startsAt, boost.endsAt)},
                                      newEnd, boost.shownPrice);
}

Result<HourlyRate> Charging::boostExtra(const Connection &connection, Bandwidth to,
                                        Instant at) const
{
    const ChargeSegment asIf{.id = {},
                             .connection = connection.id,
                             .kind = ChargeKind::Boost,
                             .boost = {},
                             .base = connection.base,
                             .target = to,
                             .terms = m_store.connections.terms(connection.id),
                             .start = ceilToSecond(at),
                             .end = {},
                             .shownPrice = {}};
    return m_biller.cutter().rateAt(asIf, ceilToSecond(at));
}

void Charging::openBase(const Connection &connection, Instant tested)
{
    const Instant start = ceilToSecond(tested);
    ChargeSegment segment{.id = {},
                          .connection = connection.id,
                          .kind = ChargeKind::Base,
                          .boost = {},
                          .base = connection.base,
                          .target = {},
                          .terms = termsFrom(connection.id, start),
                          .start = start,
                          .end = {},
                          .shownPrice = {}};
    m_store.charges.add(m_store.nextNumber("segment"), segment);
    if (segment.terms.cloud.empty())
        return;
    segment.kind = ChargeKind::CloudFee;
    m_store.charges.add(m_store.nextNumber("segment"), segment);
}

/// A term begins with the first second that is charged.
ChargeTerms Charging::termsFrom(const ConnectionId &connection, Instant start)
{
    ChargeTerms terms = m_store.connections.terms(connection);
    if (terms.termMonths == 0 || terms.termEnds)
        return terms;
    terms.termEnds = m_biller.cutter().account().monthsAfter(start, terms.termMonths);
    m_store.connections.setTerms(connection, terms);
    return terms;
}

void Charging::closeBase(const ConnectionId &connection, Instant end)
{
    for (const ChargeKind kind : {ChargeKind::Base, ChargeKind::CloudFee})
        for (const ChargeSegment &open : m_store.charges.openOf(connection, kind))
            m_store.charges.close(open.id, std::max(open.start, ceilToSecond(end)));
}

void Charging::openBoost(const Boost &boost, Instant tested)
{
    m_store.charges.add(m_store.nextNumber("segment"),
                        {.id = {},
                         .connection = boost.connection,
                         .kind = ChargeKind::Boost,
                         .boost = boost.id,
                         .base = boost.from,
                         .target = boost.to,
                         .terms = m_store.connections.terms(boost.connection),
                         .start = ceilToSecond(tested),
                         .end = {},
                         .shownPrice = boost.shownPrice});
}

void Charging::closeBoost(const Boost &boost, Instant end)
{
    for (const ChargeSegment &open : m_store.charges.openOf(boost.connection, ChargeKind::Boost))
        if (open.boost == boost.id)
            m_store.charges.close(open.id, std::max(open.start, ceilToSecond(end)));
}

void Charging::setShownPrice(const Boost &boost)
{
    m_store.charges.setShownPrice(boost.id, boost.shownPrice);
}

namespace {

ChargeSegment portSegment(const Port &port, ChargeKind kind, const ChargeTerms &terms, Instant lit)
{
    return {.id = {},
            .connection = {},
            .kind = kind,
            .boost = {},
            .base = port.speed,
            .target = {},
            .terms = terms,
            .start = ceilToSecond(lit),
            .end = {},
            .shownPrice = {},
            .port = port.id};
}

} // namespace

void Charging::openPort(const Port &port, const ChargeTerms &terms, Instant lit)
{
    m_store.journal.append(facts::stands(port.id, port.pop));
    for (const ChargeKind kind : {ChargeKind::Port, ChargeKind::CrossConnect})
        m_store.charges.add(m_store.nextNumber("segment"), portSegment(port, kind, terms, lit));
}

void Charging::closePort(const PortId &port, Instant end)
{
    for (const ChargeSegment &open : m_store.charges.openOf(port))
        m_store.charges.close(open.id, std::max(open.start, ceilToSecond(end)));
}

Result<HourlyRate> Charging::portRate(const Port &port, const std::string &tariffZone) const
{
    const Instant now = ceilToSecond(m_clock.now());
    const ChargeTerms terms{.distance = DistanceClass::Metro,
                            .tariffZone = tariffZone,
                            .aEndTimeZone = {},
                            .list = m_biller.cutter().tariffs().numberAt(now)};
    const auto rate = [&](ChargeKind kind) {
        return m_biller.cutter().rateAt(portSegment(port, kind, terms, now), now);
    };
    const Result<HourlyRate> own = rate(ChargeKind::Port);
    const Result<HourlyRate> crossConnect = rate(ChargeKind::CrossConnect);
    if (!own || !crossConnect)
        return own ? crossConnect : own;
    return own->plus(*crossConnect);
}

void Charging::recordOutage(Instant lastAlive, Instant now)
{
    // Two restarts within a second share it, and it is taken off once.
    const auto earlier = m_store.charges.outages();
    Instant from = floorToSecond(lastAlive);
    if (!earlier.empty() && earlier.back().contains(from))
        from = earlier.back().to();
    if (from < ceilToSecond(now))
        m_store.charges.addOutage(m_store.nextNumber("outage"),
                                  Interval::between(from, ceilToSecond(now)));
}

} // namespace turbolane::backend
