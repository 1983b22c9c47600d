// SPDX-License-Identifier: GPL-3.0-or-later

// BoostService: what is asked of a boost that runs.

#include "backend/assurance/pathlog.h"
#include "backend/boosts/boostsahead.h"
#include "backend/boosts/boostservice.h"
#include "backend/boosts/chain.h"
#include "backend/budgets/budgetguard.h"
#include "backend/capacity/capacity.h"
#include "backend/catalogue/catalogue.h"
#include "backend/charging/charging.h"
#include "backend/inventory/inventory.h"
#include "backend/orders/checks.h"

namespace turbolane::backend {

namespace {

constexpr const char *additionalPointer = "/additionalSeconds";
constexpr const char *mostPointer = "/mostMicros";

} // namespace

/// What it holds is more than the port, the cloud side and the path that is ridden.
bool BoostService::holdsOther(const Connection &connection, const Boost &boost) const
{
    const Path *ridden = riddenPath(connection);
    return ridden != nullptr
        && m_parts.capacity.heldBy(holderOf(boost.id)).size() > ridden->links.size() + 2;
}

Result<BoostService::LongerDraft> BoostService::draft(const ExtendBoost &ask) const
{
    const Result<Boost> boost = m_parts.inventory.boost(ask.boost);
    if (!boost)
        return boost.error();
    if (boost->state != BoostState::Active)
        return Error{ErrorCode::WrongState, "only an active boost can be extended"};
    const Seconds longestMore =
        std::chrono::floor<Seconds>(boost->startsAt + longestBoost - boost->endsAt);
    if (ask.additional <= Seconds(0) || ask.additional > longestMore)
        return Error{ErrorCode::OutOfRange,
                     "a boost lasts 7 days at most: this one can be extended by 1 to "
                         + std::to_string(longestMore.count()) + " seconds",
                     additionalPointer};
    const Result<Connection> connection = m_parts.inventory.connection(boost->connection);
    if (!connection)
        return connection.error();
    const Result<Port> port = m_parts.inventory.port(connection->port);
    const OnRamp *onRamp = m_parts.catalogue.find(connection->onRamp);
    const Path *path = riddenPath(*connection);
    if (!port || onRamp == nullptr)
        return Error{ErrorCode::NotFound, "an end of this connection is not there any more"};
    if (path == nullptr)
        return Error{ErrorCode::NotActive,
                     "connection " + connection->name + " is down by a fault of the carrier's"};
    const Instant newEnd = boost->endsAt + ask.additional;
    const Interval added = Interval::between(boost->endsAt, newEnd);
    if (const auto free = m_parts.ahead.isFree(*connection, added, boost->id); !free)
        return at(additionalPointer, free.error());
    Demanded more{.port = *port,
                  .path = *path,
                  .rate = boost->to.minus(boost->from),
                  .time = added,
                  .onRamp = *onRamp};
    if (holdsOther(*connection, *boost))
        more.also = m_parts.capacity.otherPathOf(*connection, added);
    if (const auto fits = m_parts.capacity.fits(more); !fits)
        return at(additionalPointer, fits.error());
    auto estimate = m_parts.charging.extensionEstimate(*boost, newEnd);
    if (!estimate)
        return estimate.error();
    estimate->connection = boost->connection;
    return LongerDraft{*boost, newEnd, *estimate, more};
}

Result<Estimate> BoostService::estimate(const ExtendBoost &ask) const
{
    const Result<LongerDraft> drafted = draft(ask);
    if (!drafted)
        return drafted.error();
    return drafted->estimate;
}

/// A path that is closed in the added time is let go: it could not be switched to.
void BoostService::holdLonger(const LongerDraft &draft)
{
    const HolderId holder = holderOf(draft.boost.id);
    const std::vector<Reservation> held = m_parts.capacity.heldBy(holder);
    if (held.size() == draft.more.path.links.size() + draft.more.also.size() + 2) {
        m_parts.capacity.setEnd(holder, draft.newEnd);
        return;
    }
    Demanded all = draft.more;
    all.time = Interval::between(held.front().from, draft.newEnd);
    m_parts.capacity.move(holder, all);
}

Result<Boost> BoostService::extend(const ExtendBoost &ask)
{
    const Result<LongerDraft> drafted = draft(ask);
    if (!drafted)
        return drafted.error();
    if (const auto price = isWithin(drafted->estimate.total, ask.most, mostPointer); !price)
        return price.error();
    const BudgetGuard::Asked cost{{drafted->estimate}, drafted->boost.shownPrice, ask.approvedBy};
    if (const auto may = m_parts.guard.mayCost(cost); !may)
        return may.error();
    Boost boost = drafted->boost;
    const auto price = boost.shownPrice.plus(drafted->estimate.total);
    if (!price)
        return price.error();
    Result<Order> down = m_parts.inventory.order(boost.downOrder);
    if (!down)
        return down.error();
    boost.shownPrice = *price;
    if (!ask.approvedBy.empty())
        boost.approvedBy = ask.approvedBy;
    boost.endsAt = drafted->newEnd;
    down->requestedCompletion = boost.endsAt;
    holdLonger(*drafted);
    m_parts.charging.setShownPrice(boost);
    m_parts.inventory.save(*down);
    priceParts(boost.parts, boost.shownPrice);
    m_parts.inventory.saveWithParts(boost);
    return boost;
}

} // namespace turbolane::backend
