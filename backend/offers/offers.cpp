// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/offers/offers.h"

#include "backend/billing/chosenplan.h"
#include "backend/billing/pricing.h"
#include "backend/capacity/capacity.h"
#include "backend/catalogue/catalogue.h"
#include "backend/catalogue/eligibility.h"
#include "backend/inventory/inventory.h"
#include "backend/maintenance/plannedwork.h"
#include "backend/orders/checks.h"

namespace turbolane::backend {

namespace {

constexpr const char *basePointer = "/bandwidthKbps";

} // namespace

Result<PathEnd> Offers::endOf(const std::string &id, const char *pointer) const
{
    if (const auto port = m_parts.inventory.port(PortId(id)))
        return PathEnd{.pop = port->pop, .port = *port};
    if (const OnRamp *onRamp = m_parts.catalogue.find(OnRampId(id)))
        return PathEnd{.pop = onRamp->pop, .onRamp = *onRamp};
    if (m_parts.network.find(PopId(id)))
        return PathEnd{.pop = PopId(id)};
    return Error{ErrorCode::NotFound, "there is no port, on-ramp or PoP \"" + id + "\"", pointer};
}

Result<PathEnd> Offers::fromOf(const PathQuestion &question) const
{
    if (question.port.isEmpty() == question.from.empty())
        return Error{ErrorCode::MissingField, "one of portId and from says where it begins",
                     "/portId"};
    if (question.port.isEmpty())
        return endOf(question.from, "/from");
    const Result<Port> port = m_parts.inventory.port(question.port);
    if (!port)
        return at("/portId", port.error());
    return PathEnd{.pop = port->pop, .port = *port};
}

Result<PathEnd> Offers::toOf(const PathQuestion &question) const
{
    if (question.onRamp.isEmpty() == question.to.empty())
        return Error{ErrorCode::MissingField, "one of onRampId and to says where it ends",
                     "/onRampId"};
    if (question.onRamp.isEmpty())
        return endOf(question.to, "/to");
    const OnRamp *onRamp = m_parts.catalogue.find(question.onRamp);
    if (onRamp == nullptr)
        return Error{ErrorCode::NotFound, "there is no on-ramp \"" + question.onRamp.text() + "\"",
                     "/onRampId"};
    return PathEnd{.pop = onRamp->pop, .onRamp = *onRamp};
}

Result<Done> Offers::carries(const PathEnd &end, Bandwidth base) const
{
    if (end.port)
        return isWithinPort(base, *end.port, basePointer);
    return end.onRamp ? isWithinOnRamp(base, *end.onRamp, basePointer) : Done{};
}

Result<Offers::Ends> Offers::ends(const PathQuestion &question) const
{
    const Result<PathEnd> from = fromOf(question);
    if (!from)
        return from.error();
    const Result<PathEnd> to = toOf(question);
    if (!to)
        return to.error();
    const std::optional<Port> &port = from->port ? from->port : to->port;
    const std::optional<OnRamp> &onRamp = to->onRamp ? to->onRamp : from->onRamp;
    if (port && onRamp)
        if (const auto joined = mayConnect(*port, *onRamp); !joined)
            return at("/onRampId", joined.error());
    for (const PathEnd &end : {*from, *to})
        if (const auto base = carries(end, question.base); !base)
            return base.error();
    return Ends{*from, *to};
}

Result<PathOffer> Offers::paths(const PathQuestion &question) const
{
    if (const auto base = isSellable(question.base, basePointer); !base)
        return base.error();
    const Result<Ends> ends = this->ends(question);
    if (!ends)
        return ends.error();
    PathOffer offer;
    if (question.connection.isEmpty()) {
        const auto found = candidates(question, *ends);
        if (!found)
            return found.error();
        offer.candidates = *found;
    } else {
        const Result<CandidatePath> same = changed(question, *ends);
        if (!same)
            return same.error();
        offer.candidates.push_back(*same);
    }
    if (const std::optional<Port> port = ends->port()) {
        offer.freeVlan = m_parts.inventory.lowestFreeVlan(port->id);
        offer.portCommitted = port->committed;
        offer.portSpeed = port->speed;
    }
    return offer;
}

Result<RouteWish> Offers::wish(const PathQuestion &question, const Ends &ends) const
{
    const Instant now = m_parts.clock.now();
    const Instant from = question.fromTime.value_or(now);
    const Instant to = question.toTime.value_or(forEver);
    if (from < now)
        return Error{ErrorCode::OutOfRange, "this time has passed", "/fromTime"};
    if (from >= to)
        return Error{ErrorCode::OutOfRange, "the time ends before it starts", "/toTime"};
    return RouteWish{.from = ends.from.pop,
                     .to = ends.to.pop,
                     .need = question.base,
                     .time = Interval::between(from, to),
                     .policy = question.policy};
}

Result<ChargeTerms> Offers::termsOf(const Path &path, const PathQuestion &question) const
{
    ChargeTerms terms = chargeTermsOf(m_parts.catalogue, m_parts.network, path);
    terms.encryption = question.policy.encryption;
    return chosen(
        terms, tariffNow(),
        {.plan = question.plan, .termMonths = question.termMonths, .base = question.base});
}

Result<CandidatePath> Offers::candidate(const std::string &kind, const Plan &plan,
                                        const PathQuestion &question) const
{
    const Result<ChargeTerms> terms = termsOf(plan.path, question);
    if (!terms)
        return terms.error();
    auto candidate = priced(tariffNow(),
                            {.kind = kind,
                             .path = plan.path,
                             .terms = *terms,
                             .base = question.base,
                             .turbo = question.turbo.value_or(question.base)});
    if (!candidate)
        return candidate;
    candidate->carbon = plan.carbon;
    candidate->sharedRisks = plan.shared;
    if (!plan.isProved)
        candidate->bound = SearchBound{.isProved = false, .atLeast = plan.atLeast};
    tellOfWork(*candidate, question);
    return candidate;
}

/// What is ordered for good is not refused for it, so it is told.
void Offers::tellOfWork(CandidatePath &candidate, const PathQuestion &question) const
{
    const auto named = [](const auto &id, const std::string &end) {
        return id.isEmpty() ? end : id.text();
    };
    // An end is a port, an on-ramp or a PoP; of the last there is no maintenance.
    const std::string from = named(question.port, question.from);
    const std::string to = named(question.onRamp, question.to);
    std::vector<ResourceId> taken =
        resourcesOf(candidate.path, candidate.standby, PortId(from), OnRampId(to));
    taken.push_back(resourceOf(PortId(to)));
    taken.push_back(resourceOf(OnRampId(from)));
    candidate.maintenance = m_parts.work.on(taken);
}

/// What was asked for and is there. The first reason counts where nothing is: a comparison with
/// what holds under no policy is no answer by itself.
Result<std::vector<CandidatePath>> Offers::candidates(const PathQuestion &question,
                                                      const Ends &ends) const
{
    const Result<RouteWish> wish = this->wish(question, ends);
    if (!wish)
        return wish.error();
    std::vector<CandidatePath> all;
    std::optional<Error> firstError;
    bool isAnswered = false;
    const std::vector<std::string> kinds =
        question.kinds.empty() ? std::vector<std::string>{"fastest"} : question.kinds;
    for (const std::string &kind : kinds) {
        const auto found = ofKind(kind, question, *wish);
        if (!found && !firstError)
            firstError = elseAt(basePointer, found.error());
        if (!found)
            continue;
        isAnswered = isAnswered || kind != "unrestricted" || kinds.size() == 1;
        all.insert(all.end(), found->begin(), found->end());
    }
    if (!isAnswered || all.empty())
        return firstError.value_or(Error{ErrorCode::NoPath, "there is no other path"});
    return all;
}

Result<std::vector<CandidatePath>>
Offers::ofKind(const std::string &kind, const PathQuestion &question, const RouteWish &wish) const
{
    if (kind == "alternative" || kind == "tradeOff")
        return several(kind, question, wish);
    if (kind == "pair")
        return pair(question, wish);
    RouteWish one = wish;
    if (kind == "cheapest")
        one.seek = Seek::Price;
    if (kind == "greenest")
        one.seek = Seek::Carbon;
    if (kind == "unrestricted")
        one.policy = {};
    const Result<Plan> plan = m_parts.routing.path(one);
    if (!plan)
        return plan.error();
    const auto candidate = this->candidate(kind, *plan, question);
    if (!candidate)
        return candidate.error();
    return std::vector<CandidatePath>{*candidate};
}

/// Alternatives are those behind the fastest.
Result<std::vector<CandidatePath>>
Offers::several(const std::string &kind, const PathQuestion &question, const RouteWish &wish) const
{
    const bool isTradeOff = kind == "tradeOff";
    const auto asked = m_parts.routing.asked(wish);
    if (!asked)
        return asked.error();
    Planner &planner = m_parts.routing.planner();
    std::vector<Plan> plans = isTradeOff ? planner.tradeOffs(asked->question, question.most)
                                         : planner.inOrder(asked->question, question.most + 1);
    if (plans.empty())
        return m_parts.routing.path(wish).error();
    if (!isTradeOff)
        plans.erase(plans.begin());
    std::vector<CandidatePath> all;
    for (const Plan &plan : plans) {
        const auto candidate = this->candidate(kind, plan, question);
        if (!candidate)
            return candidate.error();
        all.push_back(*candidate);
    }
    return all;
}

Result<std::vector<CandidatePath>> Offers::pair(const PathQuestion &question,
                                                const RouteWish &wish) const
{
    const Result<PlanPair> pair = m_parts.routing.pair(wish);
    if (!pair)
        return pair.error();
    const Result<ChargeTerms> terms = termsOf(pair->first.path, question);
    if (!terms)
        return terms.error();
    auto candidate =
        priced(tariffNow(),
               {.kind = "pair",
                .path = pair->first.path,
                .terms = *terms,
                .base = question.base,
                .turbo = question.turbo.value_or(question.base),
                .standby = chargeTermsOf(m_parts.catalogue, m_parts.network, pair->second.path)});
    if (!candidate)
        return candidate.error();
    candidate->standby = pair->second.path;
    candidate->carbon = pair->carbon();
    candidate->sharedRisks = pair->shared;
    candidate->bound = SearchBound{.isProved = pair->isProved, .atLeast = pair->atLeast};
    tellOfWork(*candidate, question);
    return std::vector<CandidatePath>{*candidate};
}

/// As an order that changes it would find it: it stays on its path and on its terms.
Result<CandidatePath> Offers::changed(const PathQuestion &question, const Ends &ends) const
{
    const Result<Connection> connection = m_parts.inventory.connection(question.connection);
    if (!connection)
        return at("/connectionId", connection.error());
    if (!question.plan.isEmpty() || question.termMonths != 0)
        return Error{ErrorCode::UnexpectedField, "a change keeps its plan and its term",
                     question.plan.isEmpty() ? "/termMonths" : "/planId"};
    if (connection->port != question.port || connection->onRamp != question.onRamp)
        return Error{ErrorCode::NotFound,
                     "connection " + connection->name + " does not join these two ends",
                     "/connectionId"};
    if (question.base > connection->base) {
        const auto fits =
            m_parts.capacity.fits({.port = *ends.port(),
                                   .path = connection->path,
                                   .rate = question.base.minus(connection->base),
                                   .time = Interval::between(m_parts.clock.now(), forEver),
                                   .onRamp = ends.to.onRamp,
                                   .also = m_parts.capacity.standbyOf(*connection)});
        if (!fits)
            return at(basePointer, fits.error());
    }
    const ChargeTerms terms = m_parts.inventory.terms(connection->id);
    auto same = priced(m_parts.tariffs.of(terms),
                       {.kind = "same",
                        .path = connection->path,
                        .terms = terms,
                        .base = question.base,
                        .turbo = question.turbo.value_or(question.base)});
    if (!same)
        return same;
    const auto asked = m_parts.routing.asked({.from = ends.from.pop, .to = ends.to.pop});
    if (asked)
        if (const auto plan =
                m_parts.routing.planner().along(asked->question, connection->path.links))
            same->carbon = plan->carbon;
    same->maintenance = m_parts.work.of(*connection);
    return same;
}

Result<std::vector<Reach>> Offers::reach(const PortId &port) const
{
    const Result<Port> found = m_parts.inventory.port(port);
    if (!found)
        return found.error();
    return reachOf(tariffNow(), m_parts.catalogue, m_parts.routing.planner(), *found);
}

} // namespace turbolane::backend
