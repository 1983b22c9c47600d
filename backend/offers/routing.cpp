// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/offers/routing.h"

#include "backend/capacity/capacity.h"
#include "backend/inventory/inventory.h"

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
        asked.question.apartFrom = other->path;
    }
    return asked;
}

Result<Plan> Routing::path(const RouteWish &wish) const
{
    const Result<Asked> asked = this->asked(wish);
    if (!asked)
        return asked.error();
    if (!wish.links.empty()) {
        Result<Plan> along = m_parts.planner.along(asked->question, wish.links);
        if (along)
            return along;
        Error error = along.error();
        if (error.code != ErrorCode::AboveCapacity)
            error.pointer = "/linkIds";
        return error;
    }
    if (auto best = m_parts.planner.best(asked->question))
        return *std::move(best);
    if (m_parts.planner.gaveUp())
        return Error{ErrorCode::OutOfRange,
                     "this policy has more ways to look at than are looked at for one question; "
                     "fewer places to pass leave fewer",
                     "/policy"};
    return refusalOf(m_parts.planner, asked->question,
                     reasonsFor(m_parts.planner, asked->question));
}

Result<PlanPair> Routing::pair(const RouteWish &wish) const
{
    const Result<Asked> asked = this->asked(wish);
    if (!asked)
        return asked.error();
    if (auto pair = m_parts.planner.pair(asked->question))
        return *std::move(pair);
    return refusalOf(m_parts.planner, asked->question,
                     pairReasonsFor(m_parts.planner, asked->question));
}

Reasons Routing::reasons(const RouteWish &wish, bool isPair) const
{
    const Result<Asked> asked = this->asked(wish);
    if (!asked)
        return {};
    return isPair ? pairReasonsFor(m_parts.planner, asked->question)
                  : reasonsFor(m_parts.planner, asked->question);
}

} // namespace turbolane::backend
