// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/router.h"

#include "backend/http/problem.h"
#include "backend/http/target.h"
#include "domain/require.h"

#include <optional>
#include <set>

namespace turbolane::backend::http {

namespace {

bool isPlaceholder(std::string_view segment)
{
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

bool fits(const std::vector<std::string> &pattern, const std::vector<std::string> &segments)
{
    if (pattern.size() != segments.size())
        return false;
    for (std::size_t at = 0; at < pattern.size(); ++at)
        if (isPlaceholder(pattern[at]) ? segments[at].empty() : pattern[at] != segments[at])
            return false;
    return true;
}

int placeholdersIn(const std::vector<std::string> &pattern)
{
    int count = 0;
    for (const std::string &segment : pattern)
        count += isPlaceholder(segment);
    return count;
}

Response notFound()
{
    return problem({ErrorCode::NotFound, "there is nothing at this path"});
}

Response allowing(const std::string &methods, std::string_view method)
{
    Response response;
    if (method == "OPTIONS")
        response.status = 204;
    else
        response = problem({ErrorCode::MethodNotAllowed, "this path answers " + methods});
    response.fields.push_back({"Allow", methods});
    return response;
}

} // namespace

void Router::add(std::string_view method, std::string_view pattern, Answerer answerer,
                 RouteOptions options)
{
    const auto parts = parseTarget(pattern);
    require(bool(parts), "a route's pattern is a path");
    require(bool(answerer.handler), "a route has a handler");
    m_routes.push_back({std::string(method), parts->segments, std::move(answerer), options});
}

std::variant<Router::Match, Response> Router::find(std::string_view method,
                                                   std::string_view target) const
{
    auto parts = parseTarget(target);
    if (!parts)
        return problem(parts.error());
    const Route *route = routeFor(method == "HEAD" ? "GET" : method, parts->segments);
    if (!route) {
        const std::string methods = allowed(parts->segments);
        return methods.empty() ? notFound() : allowing(methods, method);
    }
    Match match{std::size_t(route - m_routes.data()), {}, std::move(parts->query)};
    for (std::size_t at = 0; at < route->segments.size(); ++at)
        if (const std::string_view name = route->segments[at]; isPlaceholder(name))
            match.pathParameters.emplace(name.substr(1, name.size() - 2), parts->segments[at]);
    return match;
}

const RouteOptions &Router::options(std::size_t route) const
{
    require(route < m_routes.size(), "a route of another router");
    return m_routes[route].options;
}

Response Router::answer(const Request &request) const
{
    require(request.route < m_routes.size(), "a route of another router");
    return m_routes[request.route].answerer.handler(request);
}

std::string Router::allowed(const std::vector<std::string> &segments) const
{
    std::set<std::string> methods;
    for (const Route &route : m_routes) {
        if (!fits(route.segments, segments))
            continue;
        methods.insert({route.method, "OPTIONS"});
        if (route.method == "GET")
            methods.insert("HEAD");
    }
    std::string text;
    for (const std::string &method : methods)
        text += (text.empty() ? "" : ", ") + method;
    return text;
}

/// "/boosts/estimate" wins over "/boosts/{id}".
const Router::Route *Router::routeFor(std::string_view method,
                                      const std::vector<std::string> &segments) const
{
    const Route *best = nullptr;
    for (const Route &route : m_routes) {
        if (route.method != method || !fits(route.segments, segments))
            continue;
        if (!best || placeholdersIn(route.segments) < placeholdersIn(best->segments))
            best = &route;
    }
    return best;
}

} // namespace turbolane::backend::http
