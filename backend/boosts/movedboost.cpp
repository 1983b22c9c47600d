// SPDX-License-Identifier: GPL-3.0-or-later

// BoostService: another time for what has not begun.

#include "backend/assurance/pathlog.h"
#include "backend/boosts/boostservice.h"
#include "backend/boosts/chain.h"
#include "backend/budgets/budgetguard.h"
#include "backend/capacity/capacity.h"
#include "backend/charging/charging.h"
#include "backend/inventory/inventory.h"
#include "backend/orders/checks.h"

namespace turbolane::backend {

namespace {

constexpr const char *mostPointer = "/mostMicros";
constexpr const char *startPointer = "/startsAt";

} // namespace

Result<StartBoost> BoostService::asStart(const MoveBoost &ask) const
{
    const Result<Boost> boost = m_parts.inventory.boost(ask.boost);
    if (!boost)
        return boost.error();
    if (boost->state != BoostState::Scheduled)
        return Error{ErrorCode::WrongState, "only a boost that has not begun can be moved"};
    if (boost->schedule != ask.schedule)
        return Error{ErrorCode::WrongState,
                     "this boost is one of schedule " + boost->schedule.text()
                         + ", which says when it begins"};
    return StartBoost{.connection = boost->connection,
                      .to = boost->to,
                      .duration = ask.duration,
                      .most = ask.most,
                      .startsAt = ask.startsAt,
                      .schedule = ask.schedule,
                      .scene = boost->scene,
                      .approvedBy = ask.approvedBy,
                      .instead = boost->id};
}

Result<Estimate> BoostService::estimate(const MoveBoost &ask) const
{
    const Result<StartBoost> start = asStart(ask);
    if (!start)
        return start.error();
    const Result<Draft> drafted = draft(*start);
    if (!drafted)
        return drafted.error();
    if (!drafted->isLater)
        return Error{ErrorCode::OutOfRange, "a boost is moved to a time that is to come",
                     startPointer};
    Taken nothing;
    return priced(*start, *drafted, nothing);
}

void BoostService::keepAt(const Draft &draft, const Boost &boost)
{
    m_parts.capacity.move(holderOf(boost.id),
                          {.port = draft.port,
                           .path = *riddenPath(draft.connection),
                           .rate = boost.to.minus(boost.from),
                           .time = draft.held(),
                           .onRamp = draft.onRamp,
                           .also = m_parts.capacity.otherPathOf(draft.connection, draft.held())});
    for (const auto &[id, date] :
         {std::pair(boost.upOrder, boost.startsAt), std::pair(boost.downOrder, boost.endsAt)}) {
        Result<Order> order = m_parts.inventory.order(id);
        require(bool(order), "a boost has its orders");
        order->requestedCompletion = date;
        m_parts.inventory.save(*order);
    }
    m_parts.inventory.saveWithParts(boost);
}

Result<Boost> BoostService::move(const MoveBoost &ask)
{
    const Result<Estimate> estimate = this->estimate(ask);
    if (!estimate)
        return estimate.error();
    if (const auto price = isWithin(estimate->total, ask.most, mostPointer); !price)
        return price.error();
    const BudgetGuard::Asked cost{{*estimate}, {}, ask.approvedBy, ask.boost};
    if (const auto may = m_parts.guard.mayCost(cost); !may)
        return may.error();
    const Result<Draft> drafted = draft(*asStart(ask));
    require(bool(drafted), "it was just estimated");
    Boost boost = *m_parts.inventory.boost(ask.boost);
    const auto extra =
        m_parts.charging.boostExtra(drafted->connection, boost.to, drafted->time.from());
    if (!extra)
        return extra.error();
    boost.from = drafted->connection.base;
    boost.startsAt = drafted->time.from();
    boost.endsAt = drafted->time.to();
    boost.shownPrice = estimate->total;
    boost.extra = *extra;
    boost.parts = estimate->parts;
    if (!ask.approvedBy.empty())
        boost.approvedBy = ask.approvedBy;
    keepAt(*drafted, boost);
    return boost;
}

} // namespace turbolane::backend
