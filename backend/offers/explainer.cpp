// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/offers/explainer.h"

#include "backend/capacity/capacity.h"
#include "backend/catalogue/catalogue.h"
#include "backend/catalogue/eligibility.h"
#include "backend/inventory/inventory.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

bool isForGood(const Interval &time)
{
    return time.to() >= forEver;
}

} // namespace

bool Explainer::isExplained(ErrorCode code)
{
    return code == ErrorCode::NoPath || code == ErrorCode::AboveCapacity
        || code == ErrorCode::AbovePort || code == ErrorCode::AboveOnRamp;
}

std::optional<Refusal> Explainer::explain(const PathQuestion &question) const
{
    PathQuestion narrow = question;
    narrow.base = Bandwidth::mbps(1); // what the ends lack is a part of the explanation
    const auto ends = m_parts.offers.ends(narrow);
    if (!ends || !question.connection.isEmpty())
        return std::nullopt;
    const auto wish = m_parts.offers.wish(question, *ends);
    if (!wish)
        return std::nullopt;
    const auto &kinds = question.kinds;
    const bool isPair = !kinds.empty() && kinds.front() == "pair";
    return explain(Asked{question, *ends, *wish, isPair});
}

std::optional<Refusal> Explainer::explain(const AddConnection &order) const
{
    PathQuestion question{.port = order.port,
                          .onRamp = order.onRamp,
                          .base = order.base,
                          .turbo = order.turbo,
                          .policy = order.policy,
                          .plan = order.plan,
                          .termMonths = order.termMonths};
    PathQuestion narrow = question;
    narrow.base = Bandwidth::mbps(1);
    const auto ends = m_parts.offers.ends(narrow);
    if (!ends)
        return std::nullopt;
    auto wish = m_parts.offers.wish(question, *ends);
    if (!wish)
        return std::nullopt;
    wish->seek = order.seek;
    wish->links = order.links;
    const bool isPair = order.protection == Protection::OnePlusOne && order.links.empty();
    return explain(Asked{question, *ends, *wish, isPair});
}

std::optional<Refusal> Explainer::explain(const Asked &asked) const
{
    if (!m_parts.routing.asked(asked.wish)) // the policy names what is not there
        return std::nullopt;
    const auto end = narrowestEnd(asked, asked.wish.time);
    const bool hasPath = asked.isPair ? bool(m_parts.routing.pair(asked.wish))
                                      : bool(m_parts.routing.path(asked.wish));
    if (hasPath && end && end->free < asked.wish.need)
        return ofEnds(asked, *end);
    if (hasPath)
        return std::nullopt;
    return asked.wish.links.empty() ? ofPath(asked) : ofChosen(asked);
}

std::optional<Explainer::EndRoom> Explainer::narrowestEnd(const Asked &asked, Interval time) const
{
    std::vector<EndRoom> rooms;
    for (const PathEnd *end : {&asked.ends.from, &asked.ends.to}) {
        if (end->port)
            rooms.push_back({"port", end->port->id.text(),
                             m_parts.capacity.freeOnPort(*end->port, time),
                             resourceOf(end->port->id), end->port->speed});
        if (end->onRamp) {
            const Part part = m_parts.capacity.partOf(*end->onRamp);
            const Bandwidth free = m_parts.capacity.freeOnCloudSide(*end->onRamp, time);
            const Bandwidth most = mostOn(*end->onRamp).value_or(free);
            rooms.push_back({"onRamp", end->onRamp->id.text(), std::min(free, most), part.resource,
                             part.whole});
        }
    }
    const auto narrowest =
        std::min_element(rooms.begin(), rooms.end(), [](const EndRoom &one, const EndRoom &other) {
            return one.free < other.free;
        });
    return narrowest == rooms.end() ? std::nullopt : std::optional(*narrowest);
}

bool Explainer::endsHave(const Asked &asked, Interval time) const
{
    const auto end = narrowestEnd(asked, time);
    return !end || end->free >= asked.wish.need;
}

Refusal Explainer::ofEnds(const Asked &asked, const EndRoom &end) const
{
    Refusal refusal;
    refusal.binding = Refusal::Binding{.kind = end.kind,
                                       .id = end.id,
                                       .from = asked.wish.time.from(),
                                       .free = end.free,
                                       .missing = asked.wish.need.minus(end.free)};
    if (const auto lacking = lackOf(asked, {end.resource, end.whole})) {
        refusal.binding->from = lacking->time.from();
        if (!isForGood(lacking->time))
            refusal.binding->until = lacking->time.to();
    }
    addSmaller(refusal, asked, end.free);
    addLater(refusal, asked);
    return refusal;
}

/// The first stretch of the time in which this alone has too little.
std::optional<Shortage> Explainer::lackOf(const Asked &asked, const Part &part) const
{
    return m_parts.capacity.shortage({.port = {},
                                      .path = {},
                                      .rate = asked.wish.need,
                                      .time = asked.wish.time,
                                      .onRamp = {},
                                      .also = {part},
                                      .besides = asked.wish.besides});
}

std::optional<Refusal::Binding> Explainer::linkBinding(const Asked &asked, const LinkId &link) const
{
    const auto lacking = lackOf(asked, m_parts.capacity.partOf(link));
    if (!lacking)
        return std::nullopt;
    Refusal::Binding binding{.kind = "link",
                             .id = link.text(),
                             .from = lacking->time.from(),
                             .free = lacking->free,
                             .missing = asked.wish.need.minus(lacking->free)};
    if (!isForGood(lacking->time))
        binding.until = lacking->time.to();
    return binding;
}

/// What is out of service, else what is narrowest.
std::optional<Refusal::Binding> Explainer::bindingOf(const Asked &asked,
                                                     const Reasons &reasons) const
{
    if (reasons.closed)
        return linkBinding(asked, *reasons.closed);
    const Network &network = m_parts.routing.planner().network();
    if (reasons.widest)
        return linkBinding(asked, network.link(reasons.widest->link).id);
    return reasons.cut.empty() ? std::nullopt : linkBinding(asked, reasons.cut.front());
}

Refusal Explainer::ofPath(const Asked &asked) const
{
    const Reasons reasons = m_parts.routing.reasons(asked.wish, asked.isPair);
    Refusal refusal{.cause = reasons.cause, .cut = reasons.cut};
    switch (reasons.cause) {
    case Cause::Policy:
    case Cause::Latency:
        refusal.binding = Refusal::Binding{.kind = "policy", .id = reasons.clause};
        refusal.clauses = reasons.clauses;
        refusal.areTogether = reasons.areTogether;
        refusal.without = reasons.without;
        break;
    case Cause::Capacity:
    case Cause::Cut:
        refusal.binding = bindingOf(asked, reasons);
        if (reasons.widest)
            addSmaller(refusal, asked, reasons.widest->most);
        addLater(refusal, asked);
        break;
    case Cause::Pair: break;
    }
    addOther(refusal, asked);
    return refusal;
}

/// Of a path that was chosen link by link: another one may do.
Refusal Explainer::ofChosen(const Asked &asked) const
{
    const auto now = m_parts.routing.asked(asked.wish);
    Refusal refusal;
    Bandwidth most = asked.wish.need;
    const Network &network = m_parts.routing.planner().network();
    for (const LinkId &id : asked.wish.links) {
        const auto index = network.find(id);
        if (!index || now->free[at(*index)] >= most)
            continue;
        most = now->free[at(*index)];
        refusal.binding = linkBinding(asked, id);
        refusal.cut = {id};
    }
    if (!refusal.binding) {
        refusal.cause = Cause::Policy;
        refusal.binding = Refusal::Binding{.kind = "policy", .id = "linkIds"};
    } else {
        addSmaller(refusal, asked, most);
        addLater(refusal, asked);
    }
    RouteWish any = asked.wish;
    any.links.clear();
    if (auto offer = other(asked, any))
        refusal.offers.push_back(*offer);
    else
        addOther(refusal, asked);
    return refusal;
}

} // namespace turbolane::backend
