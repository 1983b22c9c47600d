// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/assurance/pathlog.h"
#include "backend/boosts/chain.h"
#include "backend/capacity/capacity.h"
#include "backend/catalogue/catalogue.h"
#include "backend/catalogue/eligibility.h"
#include "backend/inventory/inventory.h"
#include "backend/offers/explainer.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

Bandwidth wholeMbps(Bandwidth bandwidth)
{
    return Bandwidth::mbps(bandwidth.inKbps() / Bandwidth::mbps(1).inKbps());
}

/// The same length, or for good where it was for good.
Interval movedTo(const Interval &time, Instant from)
{
    return Interval::between(from, time.to() >= forEver ? forEver : from + time.length());
}

} // namespace

Result<CandidatePath> Explainer::candidateOf(const Asked &asked, const RouteWish &wish) const
{
    if (asked.isPair) {
        const auto pair = m_parts.offers.pair(asked.question, wish);
        if (!pair)
            return pair.error();
        return pair->front();
    }
    const auto plan = m_parts.routing.path(wish);
    if (!plan)
        return plan.error();
    return m_parts.offers.candidate("fastest", *plan, asked.question);
}

/// What is left at the ends and on the widest path, in whole Mbps.
void Explainer::addSmaller(Refusal &refusal, const Asked &asked, Bandwidth most) const
{
    const auto end = narrowestEnd(asked, asked.wish.time);
    const Bandwidth rate = wholeMbps(end ? std::min(most, end->free) : most);
    const bool isForATime = asked.question.fromTime || asked.question.toTime;
    if (rate.isZero() || rate >= asked.wish.need || (asked.isPair && isForATime))
        return; // a hold keeps one path
    RouteWish wish = asked.wish;
    wish.need = rate;
    Asked smaller = asked;
    smaller.question.base = rate;
    const auto candidate = candidateOf(smaller, wish);
    if (!candidate)
        return;
    const PathQuestion &question = asked.question;
    CounterOffer offer{.kind = "smallerRate", .rate = rate, .candidate = *candidate};
    offer.turbo = std::max(rate, std::min(question.turbo.value_or(rate), mostAtEnds(asked)));
    if (isForATime) {
        offer.request = CounterOffer::Request::Hold;
        offer.from = asked.question.fromTime;
        offer.until = asked.question.toTime;
    }
    refusal.offers.push_back(offer);
}

/// What no turbo may be above.
Bandwidth Explainer::mostAtEnds(const Asked &asked) const
{
    Bandwidth most = asked.question.turbo.value_or(asked.wish.need);
    for (const PathEnd *end : {&asked.ends.from, &asked.ends.to}) {
        if (end->port)
            most = std::min(most, end->port->speed);
        if (end->onRamp)
            most = std::min(most, mostOn(*end->onRamp).value_or(most));
    }
    return most;
}

/// When something of what is in the way changes.
std::vector<Instant> Explainer::changesOf(const Refusal &refusal, const Asked &asked) const
{
    std::vector<Part> parts;
    for (const LinkId &link : refusal.cut)
        parts.push_back(m_parts.capacity.partOf(link));
    if (refusal.binding && refusal.binding->kind == "link")
        parts.push_back(m_parts.capacity.partOf(LinkId(refusal.binding->id)));
    for (const PathEnd *end : {&asked.ends.from, &asked.ends.to}) {
        if (end->port)
            parts.push_back(m_parts.capacity.partOf(*end->port));
        if (end->onRamp)
            parts.push_back(m_parts.capacity.partOf(*end->onRamp));
    }
    std::vector<Instant> changes;
    const Interval ahead = Interval::between(asked.wish.time.from(), forEver);
    for (const Part &part : parts)
        for (const auto &stretch : m_parts.capacity.stretches(part.resource, part.whole, ahead))
            if (stretch.time.from() > ahead.from())
                changes.push_back(ceilToSecond(stretch.time.from()));
    std::sort(changes.begin(), changes.end());
    changes.erase(std::unique(changes.begin(), changes.end()), changes.end());
    if (changes.size() > mostInstants)
        changes.resize(mostInstants);
    return changes;
}

void Explainer::addLater(Refusal &refusal, const Asked &asked) const
{
    if (asked.isPair)
        return; // nothing keeps two paths for a time ahead
    for (const Instant from : changesOf(refusal, asked)) {
        RouteWish wish = asked.wish;
        wish.time = movedTo(asked.wish.time, from);
        wish.links.clear(); // a hold takes the best path
        if (!endsHave(asked, wish.time))
            continue;
        const auto candidate = candidateOf(asked, wish);
        if (!candidate)
            continue;
        CounterOffer offer{.kind = "laterSlot",
                           .request = CounterOffer::Request::Hold,
                           .rate = wish.need,
                           .from = from,
                           .candidate = *candidate};
        if (wish.time.to() < forEver)
            offer.until = wish.time.to();
        refusal.offers.push_back(offer);
        return;
    }
}

/// With what it takes longer and costs more than what would have been had.
std::optional<CounterOffer> Explainer::other(const Asked &asked, const RouteWish &wish) const
{
    const auto plan = m_parts.routing.path(wish);
    if (!plan || !endsHave(asked, wish.time))
        return std::nullopt;
    const auto candidate = m_parts.offers.candidate("fastest", *plan, asked.question);
    if (!candidate)
        return std::nullopt;
    CounterOffer offer{.kind = "otherPath", .rate = wish.need, .candidate = *candidate};
    if (asked.question.fromTime || asked.question.toTime) {
        offer.request = CounterOffer::Request::Hold;
        offer.from = asked.question.fromTime;
        offer.until = asked.question.toTime;
    }
    const auto hoped = m_parts.routing.asked(asked.wish);
    PlanQuestion free = hoped->question;
    free.free = {};
    Planner &planner = m_parts.routing.planner();
    std::optional<Plan> reference;
    if (asked.wish.links.empty())
        reference = planner.best(free);
    else if (const auto along = planner.along(free, asked.wish.links))
        reference = *along;
    if (reference) {
        offer.extraRoundTrip = plan->path.roundTrip() - reference->path.roundTrip();
        const auto price = m_parts.offers.candidate("fastest", *reference, asked.question);
        if (price)
            offer.extraPerHour = Money::micros(candidate->base.perHour().inMicros()
                                                   - price->base.perHour().inMicros(),
                                               candidate->base.currency());
    } else if (const auto longest = asked.wish.policy.longestRoundTrip) {
        offer.extraRoundTrip = plan->path.roundTrip() - *longest;
    }
    offer.isUnprotected = asked.isPair;
    if (!(wish.policy == asked.wish.policy))
        offer.policy = wish.policy;
    return offer;
}

/// The same under as few conditions less as need be, or a single path where no pair is to be had.
void Explainer::addOther(Refusal &refusal, const Asked &asked) const
{
    RouteWish wish = asked.wish;
    wish.links.clear();
    if (asked.isPair) {
        if (auto offer = other(asked, wish))
            refusal.offers.push_back(*offer);
        return;
    }
    std::vector<std::string> all;
    std::vector<std::pair<std::vector<std::string>, PathPolicy>> ways;
    for (const auto &[field, without] : relaxations(asked.wish.policy)) {
        all.push_back(field);
        ways.push_back({{field}, without});
    }
    if (refusal.areTogether)
        ways.emplace_back(refusal.clauses, refusal.without);
    ways.emplace_back(all, PathPolicy());
    for (const auto &[fields, policy] : ways) {
        wish.policy = policy;
        if (auto offer = other(asked, wish)) {
            offer->leavesOut = fields;
            refusal.offers.push_back(*offer);
            return;
        }
    }
}

void Explainer::addPart(Refusal &refusal, const Shortage &shortage, Bandwidth rate) const
{
    refusal.binding = Refusal::Binding{.kind = std::string(wireName(kindOf(shortage.resource))),
                                       .id = idOf(shortage.resource),
                                       .from = shortage.time.from(),
                                       .free = shortage.free,
                                       .missing = rate.minus(shortage.free)};
    if (shortage.time.to() < forEver)
        refusal.binding->until = shortage.time.to();
}

/// A boost stays on its connection's path: it can be smaller, or come later.
std::optional<Refusal> Explainer::explain(const StartBoost &boost) const
{
    const auto raise = raiseOf(boost);
    if (!raise)
        return std::nullopt;
    const auto &[connection, port, onRamp, to, time, price, besides] = *raise;
    const Bandwidth most = std::min({to, port.speed, mostOn(onRamp).value_or(to)});
    const Path *ridden = riddenPath(connection);
    Demanded demanded{.port = port,
                      .path = ridden == nullptr ? connection.path : *ridden,
                      .rate = to.minus(connection.base),
                      .time = time,
                      .onRamp = onRamp,
                      .also = m_parts.capacity.otherPathOf(connection, time),
                      .besides = besides};
    Refusal refusal;
    if (most < boost.to) {
        const bool isPort = port.speed < boost.to;
        refusal.binding = Refusal::Binding{.kind = isPort ? "port" : "onRamp",
                                           .id = isPort ? port.id.text() : onRamp.id.text(),
                                           .free = most,
                                           .missing = boost.to.minus(most)};
        demanded.rate = most.minus(connection.base);
    }
    Bandwidth room = demanded.rate;
    for (auto shortage = m_parts.capacity.shortage(demanded); shortage;
         shortage = m_parts.capacity.shortage(demanded)) {
        if (!refusal.binding)
            addPart(refusal, *shortage, demanded.rate);
        room = demanded.rate = shortage->free;
    }
    if (!refusal.binding)
        return std::nullopt;
    const Bandwidth smaller = wholeMbps(connection.base.plus(room));
    if (smaller > connection.base)
        refusal.offers.push_back({.kind = "smallerRate",
                                  .request = CounterOffer::Request::Boost,
                                  .rate = smaller,
                                  .from = boost.startsAt});
    addLaterBoost(refusal, boost, demanded, most.minus(connection.base));
    return refusal;
}

void Explainer::addLaterBoost(Refusal &refusal, const StartBoost &boost, Demanded demanded,
                              Bandwidth rate) const
{
    demanded.rate = rate;
    const auto slot = m_parts.capacity.firstSlot(demanded);
    if (!slot || *slot <= demanded.time.from() || *slot > m_parts.clock.now() + furthestStart)
        return;
    demanded.time = movedTo(demanded.time, ceilToSecond(*slot));
    if (m_parts.capacity.shortage(demanded))
        return;
    const auto connection = m_parts.inventory.connection(boost.connection);
    refusal.offers.push_back({.kind = "laterSlot",
                              .request = CounterOffer::Request::Boost,
                              .rate = connection->base.plus(rate),
                              .from = demanded.time.from(),
                              .until = demanded.time.from() + boost.duration});
}

} // namespace turbolane::backend
