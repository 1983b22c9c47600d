// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/reasons.h"

#include <algorithm>

namespace turbolane::backend {

std::string_view wireName(Cause cause)
{
    switch (cause) {
    case Cause::Cut: return "cut";
    case Cause::Policy: return "policy";
    case Cause::Latency: return "latency";
    case Cause::Capacity: return "capacity";
    case Cause::Pair: return "pair";
    }
    return {};
}

namespace {

using Mask = std::vector<std::uint8_t>;

/// By PopIndex: what is reached over open links, never through one of `barred`.
Mask reachedFrom(const Network &network, PopIndex from, const Mask &open, const Mask &barred)
{
    Mask reached(network.popCount(), 0);
    std::vector<PopIndex> next{from};
    reached[at(from)] = 1;
    while (!next.empty()) {
        const PopIndex here = next.back();
        next.pop_back();
        for (const Network::Way &way : network.waysFrom(here)) {
            if (open[at(way.link)] == 0 || reached[at(way.to)] != 0 || barred[at(way.to)] != 0)
                continue;
            reached[at(way.to)] = 1;
            next.push_back(way.to);
        }
    }
    return reached;
}

/// Links of `all` that lead out of what `open` reaches, and on to the end.
std::vector<LinkId> cutBetween(const Network &network, const PlanQuestion &question,
                               const Mask &open, const Mask &all)
{
    const Mask near = reachedFrom(network, question.from, open, Mask(network.popCount(), 0));
    if (near[at(question.to)] != 0)
        return {};
    const Mask far = reachedFrom(network, question.to, all, near);
    std::vector<LinkId> cut;
    for (std::size_t index = 0; index < network.linkCount(); ++index) {
        const Link &link = network.link(LinkIndex(index));
        const std::size_t a = at(*network.find(link.a));
        const std::size_t z = at(*network.find(link.z));
        const bool leads = (near[a] != 0 && far[z] != 0) || (near[z] != 0 && far[a] != 0);
        if (leads && all[index] != 0 && open[index] == 0)
            cut.push_back(link.id);
    }
    return cut;
}

Mask wideEnough(const PlanQuestion &question, Bandwidth need, const Mask &open)
{
    Mask wide = open;
    for (std::size_t link = 0; link < wide.size() && !question.free.empty(); ++link)
        if (question.free[link] < need)
            wide[link] = 0;
    return wide;
}

/// The policy without these of its fields.
PathPolicy leftOf(PathPolicy policy, const std::vector<std::string> &clauses)
{
    for (const std::string &clause : clauses)
        for (const auto &[field, without] : relaxations(policy))
            if (field == clause) {
                policy = without;
                break;
            }
    return policy;
}

/// Whatever does not help by itself is left out with the others, and put back where it may be.
void addTogether(Reasons &reasons, Planner &planner, PlanQuestion question)
{
    const PathPolicy whole = question.policy;
    for (const auto &[field, without] : relaxations(whole))
        reasons.clauses.push_back(field);
    for (std::size_t place = 0; place < reasons.clauses.size();) {
        std::vector<std::string> fewer = reasons.clauses;
        fewer.erase(fewer.begin() + std::ptrdiff_t(place));
        question.policy = leftOf(whole, fewer);
        if (planner.best(question))
            reasons.clauses = fewer;
        else
            ++place;
    }
    reasons.areTogether = true;
    reasons.without = leftOf(whole, reasons.clauses);
}

void addClauses(Reasons &reasons, Planner &planner, PlanQuestion question)
{
    const PathPolicy whole = question.policy;
    for (const auto &[clause, without] : relaxations(whole)) {
        question.policy = without;
        if (!planner.best(question))
            continue;
        if (reasons.clauses.empty())
            reasons.without = without;
        reasons.clauses.push_back(clause);
    }
    question.policy = whole;
    if (reasons.clauses.empty())
        addTogether(reasons, planner, question);
    if (!reasons.clauses.empty())
        reasons.clause = reasons.clauses.front();
}

Reasons policyReasons(Planner &planner, PlanQuestion question)
{
    const Network &network = planner.network();
    Reasons reasons{.cause = Cause::Policy};
    reasons.cut = cutBetween(network, question, planner.rules().openLinks(question.policy),
                             Mask(network.linkCount(), 1));
    addClauses(reasons, planner, question);
    return reasons;
}

} // namespace

std::vector<std::pair<std::string, PathPolicy>> relaxations(const PathPolicy &policy)
{
    std::vector<std::pair<std::string, PathPolicy>> all;
    const auto without = [&](const char *field, auto member) {
        PathPolicy less = policy;
        less.*member = {};
        if (!(less == policy))
            all.emplace_back(field, less);
    };
    without("longestRoundTripMicros", &PathPolicy::longestRoundTrip);
    without("viaCountries", &PathPolicy::viaCountries);
    without("viaZones", &PathPolicy::viaZones);
    without("avoidLinkIds", &PathPolicy::avoidLinks);
    without("avoidRisks", &PathPolicy::avoidRisks);
    without("avoidPopIds", &PathPolicy::avoidPops);
    if (policy.encryption != Encryption::None) {
        all.emplace_back("encryption", policy);
        all.back().second.encryption = Encryption::None;
    }
    without("avoidCountries", &PathPolicy::avoidCountries);
    without("withinCountries", &PathPolicy::withinCountries);
    without("avoidZones", &PathPolicy::avoidZones);
    without("withinZones", &PathPolicy::withinZones);
    return all;
}

Reasons reasonsFor(Planner &planner, const PlanQuestion &question)
{
    const Network &network = planner.network();
    const Mask everything(network.linkCount(), 1);
    const Bandwidth least = Bandwidth::kbps(1);
    PlanQuestion easier = question;
    easier.policy = {};
    easier.need = std::min(question.need, least);
    if (!planner.best(easier))
        return {.cause = Cause::Cut,
                .cut = cutBetween(network, question, wideEnough(question, least, everything),
                                  everything)};
    easier = question;
    easier.free = {};
    easier.policy.longestRoundTrip.reset();
    if (!planner.best(easier))
        return policyReasons(planner, easier);
    easier.policy = question.policy;
    if (!planner.best(easier)) {
        Reasons reasons{.cause = Cause::Latency};
        addClauses(reasons, planner, easier);
        return reasons;
    }
    const Mask open = planner.rules().openLinks(question.policy);
    Reasons reasons{.cause = Cause::Capacity};
    reasons.cut = cutBetween(network, question, wideEnough(question, question.need, open), open);
    reasons.widest = planner.widest(question);
    return reasons;
}

namespace {

/// Of two paths that would be had if everything were free.
Reasons pairShortage(Planner &planner, const PlanQuestion &question, const PlanPair &hoped)
{
    Reasons reasons{.cause = Cause::Capacity, .isOfPair = true};
    for (const Plan *plan : {&hoped.first, &hoped.second})
        for (const LinkId &link : plan->path.links)
            if (question.free[at(*planner.network().find(link))] < question.need)
                reasons.cut.push_back(link);
    reasons.widest = planner.widestPair(question);
    return reasons;
}

} // namespace

Reasons pairReasonsFor(Planner &planner, const PlanQuestion &question)
{
    Reasons reasons{.cause = Cause::Pair};
    const std::optional<Plan> only = planner.best(question);
    if (!only)
        return reasonsFor(planner, question);
    PlanQuestion free = question;
    free.free = {};
    if (const auto hoped = question.free.empty() ? std::nullopt : planner.pair(free))
        return pairShortage(planner, question, *hoped);
    for (const LinkId &link : only->path.links) {
        PlanQuestion without = question;
        without.policy.avoidLinks.push_back(link);
        if (!planner.best(without))
            reasons.cut.push_back(link);
    }
    return reasons;
}

namespace {

/// "A", "one of A, B".
std::string namesOf(const std::vector<LinkId> &links)
{
    std::string names;
    for (const LinkId &link : links)
        names += (names.empty() ? "" : ", ") + link.text();
    return links.size() == 1 ? names : "one of " + names;
}

/// "a", "a or b": without one of them there is a path; "a and b": without all of them.
std::string namesOf(const Reasons &reasons)
{
    std::string names;
    for (const std::string &clause : reasons.clauses)
        names += (names.empty() ? "" : reasons.areTogether ? " and " : " or ") + clause;
    return names;
}

} // namespace

Error refusalOf(const Planner &planner, const PlanQuestion &question, const Reasons &reasons)
{
    const Network &network = planner.network();
    const std::string between =
        network.pop(question.from).id.text() + " to " + network.pop(question.to).id.text();
    switch (reasons.cause) {
    case Cause::Cut:
        if (!reasons.cut.empty())
            return {ErrorCode::AboveCapacity,
                    "nothing is free from " + between + ": every way needs "
                        + namesOf(reasons.cut)};
        return {ErrorCode::NoPath, "no links join " + between};
    case Cause::Policy:
        return {ErrorCode::NoPath,
                "no path from " + between + " keeps to this policy (" + namesOf(reasons) + ")"};
    case Cause::Latency:
        return {ErrorCode::NoPath,
                "no path from " + between + " is that quick there and back (" + namesOf(reasons)
                    + ")"};
    case Cause::Pair: return {ErrorCode::NoPath, "there are no two paths apart from " + between};
    case Cause::Capacity: break;
    }
    if (!reasons.widest)
        return {ErrorCode::AboveCapacity, question.need.text() + " is not free from " + between};
    const Bandwidth most = reasons.widest->most;
    return {ErrorCode::AboveCapacity,
            question.need.text() + " is not free from " + between + ": "
                + network.link(reasons.widest->link).id.text() + " has " + most.text() + " free, "
                + question.need.minus(most).text() + " too little; the most that is free on "
                + (reasons.isOfPair ? "two paths apart is " : "one path is ") + most.text()};
}

} // namespace turbolane::backend
