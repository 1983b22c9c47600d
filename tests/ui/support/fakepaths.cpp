// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/pathsjob.h"
#include "fakeanswer.h"

#include <algorithm>

namespace turbolane::test {

using namespace turbolane::client;

namespace {

std::vector<LinkId> linksThrough(const FakeWorld &world, const std::vector<std::string> &countries)
{
    const auto isAvoided = [&countries](const std::string &country) {
        return std::ranges::find(countries, country) != countries.end();
    };
    std::vector<PopId> pops;
    for (const Pop &pop : world.pops)
        if (isAvoided(pop.country))
            pops.push_back(pop.id);
    std::vector<LinkId> found;
    for (const Link &link : world.links)
        if (std::ranges::any_of(link.countries, isAvoided)
            || std::ranges::find(pops, link.a) != pops.end()
            || std::ranges::find(pops, link.z) != pops.end())
            found.push_back(link.id);
    return found;
}

} // namespace

HourlyRate FakeWorld::price(const Path &path, Bandwidth bandwidth, const PlanId &plan,
                            int termMonths) const
{
    std::int64_t ppm = plan == PlanId("day-lock") ? 850'000 : 1'000'000;
    if (plan == PlanId("per-gb"))
        ppm = 100'000;
    if (termMonths > 0)
        ppm -= ppm / 1'000 * (termMonths == 12 ? 100 : 150);
    return *price(path, bandwidth).times(ppm, 1'000'000);
}

CandidatePath FakeCarrier::candidateOf(const Path &path, const PathQuestion &question) const
{
    const HourlyRate base = m_world.price(path, question.base, question.plan, question.termMonths);
    const Bandwidth more = question.turbo.value_or(question.base).minus(question.base);
    return {.kind = "fastest",
            .path = path,
            .distance = DistanceClass::Continental,
            .tariffZone = "T1",
            .base = base,
            .thirtyDays = base.amountFor(std::chrono::hours(720), Rounding::HalfUp)
                              ->roundedToMinor(Rounding::HalfUp),
            .turboExtra = m_world.price(path, more),
            .carbon = Carbon::milligramsPerTerabyte(path.routeKm * 111)};
}

/// Another way for each kind: without one more link of the fastest each time.
std::optional<CandidatePath> FakeCarrier::candidateOf(const std::string &kind, const Path &fastest,
                                                      const PathQuestion &question) const
{
    CandidatePath candidate = candidateOf(fastest, question);
    candidate.kind = kind;
    if (kind == "fastest" || fastest.links.empty())
        return candidate;
    std::vector<LinkId> without = linksThrough(m_world, question.policy.avoidCountries);
    if (kind == "pair")
        without.insert(without.end(), fastest.links.begin(), fastest.links.end());
    else
        without.push_back(kind == "greenest" ? fastest.links.back()
                                             : fastest.links.at(fastest.links.size() / 2));
    const auto other = m_world.way(fastest.pops.front(), fastest.pops.back(), without);
    if (!other)
        return std::nullopt;
    if (kind == "pair") {
        candidate.standby = other;
        candidate.base = m_world.price(fastest, question.base.plus(question.base));
        return candidate;
    }
    candidate = candidateOf(*other, question);
    candidate.kind = kind;
    if (kind == "greenest")
        candidate.carbon = Carbon::milligramsPerTerabyte(fastest.routeKm * 90);
    if (kind == "cheapest")
        candidate.base = m_world.price(fastest, question.base.minus(Bandwidth::mbps(1)));
    return candidate;
}

PathsJob *FakeCarrier::paths(const PathQuestion &question)
{
    m_lastQuestion = question;
    auto *job = new PathsJob(question);
    const Port &port = m_world.port(question.port);
    const OnRamp &onRamp = m_world.onRamp(question.onRamp);
    const auto path =
        m_world.way(port.pop, onRamp.pop, linksThrough(m_world, question.policy.avoidCountries));
    if (!question.kinds.empty() && !m_knowsKinds)
        return later(job, Result<PathOffer>(Error{ErrorCode::UnexpectedField, "kinds"}));
    if (!path || onRamp.partition != port.partition)
        return later(job, Result<PathOffer>(Error{ErrorCode::NoPath, "no path joins these"}));
    if (question.base > onRamp.largestHosted && !onRamp.largestHosted.isZero())
        return later(job, Result<PathOffer>(Error{ErrorCode::AboveOnRamp, "not sold so wide"}));
    PathOffer offer{.candidates = {},
                    .freeVlan = *Vlan::of(1'431),
                    .portCommitted = port.committed,
                    .portSpeed = port.speed};
    const bool isPlain = !m_offersMany || question.kinds.empty();
    for (const std::string &kind : isPlain ? std::vector<std::string>{"fastest"} : question.kinds)
        if (const auto candidate = candidateOf(kind, *path, question))
            offer.candidates.push_back(*candidate);
    return later(job, offer);
}

PlaceOrderJob *FakeCarrier::placeOffered(const QJsonObject &order)
{
    m_lastOffered = order;
    if (const auto quoted =
            m_quoted.find(QuoteId(order.value(QLatin1String("quoteId")).toString().toStdString()));
        quoted != m_quoted.end())
        return addConnection(quoted->second);
    const auto text = [&order](const char *key) {
        return order.value(QLatin1String(key)).toString().toStdString();
    };
    const auto rate = [&order](const char *key) {
        return Bandwidth::kbps(order.value(QLatin1String(key)).toInteger());
    };
    return addConnection({.name = text("name"),
                          .port = PortId(text("portId")),
                          .onRamp = OnRampId(text("onRampId")),
                          .base = rate("bandwidthKbps"),
                          .turbo = rate("turboKbps"),
                          .vlan = {},
                          .mostHourly = {}});
}

} // namespace turbolane::test
