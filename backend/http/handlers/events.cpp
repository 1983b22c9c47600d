// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/events/eventlog.h"
#include "backend/http/eventframe.h"
#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/problem.h"

#include <QJsonArray>

#include <limits>

namespace turbolane::backend::http {

namespace {

/// Sent in one piece; a client that missed more resumes and gets the next piece.
constexpr std::size_t mostAtOnce = 500;

Response opened(EventStream stream, QByteArray frames)
{
    Response response;
    response.contentType = "text/event-stream";
    response.fields.push_back({"Cache-Control", "no-store"});
    response.body = std::move(frames);
    response.stream = stream;
    return response;
}

const Spec &eventSpec()
{
    static const Spec spec{
        {"after", NumberRule{0, std::numeric_limits<EventNumber>::max()}, false}};
    return spec;
}

/// The number to go on after: the header of a resuming client, else the parameter, else none.
Result<std::optional<EventNumber>> resumedAfter(const Request &request)
{
    const auto query = eventSpec().read(request.query);
    if (!query)
        return query.error();
    const auto header = request.field("Last-Event-ID");
    if (!header)
        return query->optional<EventNumber>("after");
    const auto number = eventSpec().read(NamedTexts{{"after", std::string(*header)}});
    if (!number)
        return Error{ErrorCode::Malformed, "Last-Event-ID is the number of an event"};
    return number->optional<EventNumber>("after");
}

Response stream(const EventLog &log, const Request &request)
{
    const auto after = resumedAfter(request);
    if (!after)
        return problem(after.error());
    if (!*after)
        return opened({.after = log.last()}, {});
    const auto missed = log.after(**after, mostAtOnce);
    if (!missed)
        return problem(missed.error().code == ErrorCode::Stale ? 409
                                                               : statusOf(missed.error().code),
                       missed.error());
    QByteArray frames;
    for (const Event &event : *missed)
        frames += eventFrame(event);
    const EventNumber last = missed->empty() ? **after : missed->back().number;
    return opened({.after = last, .ends = last < log.last()}, std::move(frames));
}

constexpr std::size_t usualPage = 200;
constexpr std::int64_t mostOnAPage = 500;

Spec historySpec()
{
    return {{"before", NumberRule{1, std::numeric_limits<EventNumber>::max()}, false},
            {"types", ListRule{TextRule{}}, false},
            {"limit", NumberRule{1, mostOnAPage}, false}};
}

QJsonObject history(const EventLog &log, const Given &given)
{
    const auto limit = std::size_t(given.optional<std::int64_t>("limit").value_or(usualPage));
    std::vector<Event> found =
        log.before(given.optional<EventNumber>("before"), given.texts("types"), limit + 1);
    const bool goesOn = found.size() > limit;
    if (goesOn)
        found.pop_back();
    QJsonArray items;
    for (const Event &event : found)
        items.append(toJson(event));
    return {{QStringLiteral("items"), items}, {QStringLiteral("more"), goesOn}};
}

} // namespace

void addEventRoutes(Router &router, Services &services)
{
    const auto streaming = [&services](const Request &request) {
        return stream(services.events, request);
    };
    router.add("GET", "/naas/v1/events", {streaming, eventSpec()},
               {.summary = "What changes, as it changes: a stream of events",
                .answers = "event stream",
                .header = "Last-Event-ID"});
    router.add(
        "GET", "/naas/v1/history",
        asking(historySpec(),
               [&services](const Asked &asked) -> Result<QJsonObject> {
                   return history(services.events, asked.given);
               }),
        {.summary = "What has changed, the newest first, a page at a time", .answers = "history"});
}

} // namespace turbolane::backend::http
