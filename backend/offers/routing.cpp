// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/offers/routing.h"

#include "backend/capacity/capacity.h"
#include "backend/inventory/inventory.h"

#include <algorithm>

namespace turbolane::backend {

Result<Routing::Asked> Routing::asked(const RouteWish &wish) const
{
    const Network &network = m_parts.planner.network();
    const auto from = network.find(wish.from);
    const auto to = network.find(wish.to);
    if (!from || !to)
        return Error{ErrorCode::NotFound, "no such PoP: " + (from ? wish.to : wish.from).text()};
    if (const auto known = m_parts.planner.rules().knows(wish.policy); !known)
        return known.error();
    Asked asked{.free = m_parts.capacity.freeLinks(wish.time, wish.besides), .question = {}};
    asked.question.from = *from;
    asked.question.to = *to;
    asked.question.need = wish.need;
    asked.question.policy = wish.policy;
    asked.question.seek = wish.seek;
    asked.question.free = asked.free; // a vector keeps its place when it is moved
    if (!wish.policy.apartFrom.isEmpty()) {
        const auto other = m_parts.inventory.connection(wish.policy.apartFrom);
        if (!other)
            return Error{ErrorCode::NotFound,
                         "there is no connection \"" + wish.policy.apartFrom.text() + "\"",
                         "/policy/apartFrom"};
        asked.question.apartFrom = {other->path};
        if (other->standby)
            asked.question.apartFrom.push_back(*other->standby);
    }
    return asked;
}

namespace {

/// Neither a path was found, nor that there is none.
Error tooManyWays()
{
    return {ErrorCode::OutOfRange,
            "this policy has more ways to look at than are looked at for one question; fewer "
            "places to pass leave fewer",
            "/policy"};
}

} // namespace

Result<Plan> Routing::path(const RouteWish &wish) const
{
    const Result<Asked> asked = this->asked(wish);
    if (!asked)
        return asked.error();
    if (!wish.links.empty()) {
        Result<Plan> along = m_parts.planner.along(asked->question, wish.links);
        if (along)
            return along;
        return refusalAlong(wish, along.error());
    }
    if (auto best = m_parts.planner.best(asked->question))
        return *std::move(best);
    return m_parts.planner.gaveUp() ? tooManyWays() : refusalFor(wish, asked->question, false);
}

Result<PlanPair> Routing::pair(const RouteWish &wish) const
{
    const Result<Asked> asked = this->asked(wish);
    if (!asked)
        return asked.error();
    if (auto pair = m_parts.planner.pair(asked->question))
        return *std::move(pair);
    return m_parts.planner.gaveUp() ? tooManyWays() : refusalFor(wish, asked->question, true);
}

Reasons Routing::reasons(const RouteWish &wish, bool isPair) const
{
    const Result<Asked> asked = this->asked(wish);
    if (!asked)
        return {};
    return reasonsOf(wish, asked->question, isPair);
}

/// By maintenance or a fault, from when until when, where it would be wide enough.
std::optional<Interval> Routing::closedOn(const RouteWish &wish, const LinkId &link) const
{
    const auto shortage = m_parts.capacity.shortage({.port = {},
                                                     .path = {.pops = {}, .links = {link}},
                                                     .rate = wish.need,
                                                     .time = wish.time,
                                                     .onRamp = {},
                                                     .besides = wish.besides});
    const bool isClosed = shortage && shortage->isClosed && wish.need <= shortage->whole;
    return isClosed ? std::optional(shortage->time) : std::nullopt;
}

Reasons Routing::reasonsOf(const RouteWish &wish, const PlanQuestion &question, bool isPair) const
{
    Reasons reasons =
        isPair ? pairReasonsFor(m_parts.planner, question) : reasonsFor(m_parts.planner, question);
    if (reasons.cause != Cause::Cut && reasons.cause != Cause::Capacity)
        return reasons;
    std::vector<LinkId> missing = reasons.cut;
    if (reasons.widest)
        missing.push_back(m_parts.planner.network().link(reasons.widest->link).id);
    const auto closed = std::find_if(missing.begin(), missing.end(), [&](const LinkId &link) {
        return closedOn(wish, link).has_value();
    });
    if (closed != missing.end())
        reasons.closed = *closed;
    return reasons;
}

Error Routing::refusalFor(const RouteWish &wish, const PlanQuestion &question, bool isPair) const
{
    const Reasons reasons = reasonsOf(wish, question, isPair);
    Error error = refusalOf(m_parts.planner, question, reasons);
    if (reasons.closed)
        error = {ErrorCode::AboveCapacity,
                 "link " + reasons.closed->text() + " is out of service "
                     + textOf(*closedOn(wish, *reasons.closed)) + "; " + error.detail};
    return error;
}

Error Routing::refusalAlong(const RouteWish &wish, Error error) const
{
    if (error.code != ErrorCode::AboveCapacity) {
        error.pointer = "/linkIds";
        return error;
    }
    for (const LinkId &link : wish.links)
        if (const auto closed = closedOn(wish, link))
            error.detail = "link " + link.text() + " is out of service " + textOf(*closed);
    return error;
}

} // namespace turbolane::backend
