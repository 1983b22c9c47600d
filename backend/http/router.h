// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/request.h"
#include "backend/http/response.h"

#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace turbolane::backend::http {

/// Runs on the carrier thread.
using Handler = std::function<Response(const Request &)>;

struct RouteOptions {
    bool needsToken = true;
    bool needsKey = false; ///< refuse without an Idempotency-Key
    std::int64_t bodyBytes = 0; ///< 0: this question has no body
};

/// Which handler answers what. Filled once before the server starts and then only read, so both
/// threads may look into it.
class Router {
public:
    /// pattern: "/naas/v1/boosts/{id}"; a braced segment matches one whole segment.
    /// A GET route also answers HEAD.
    void add(std::string_view method, std::string_view pattern, Handler handler,
             RouteOptions options = {});

    struct Match {
        std::size_t route;
        NamedTexts pathParameters;
        NamedTexts query;
    };
    /// A match, or the answer that says why there is none: 400, 404, 405, or 204 to OPTIONS.
    std::variant<Match, Response> find(std::string_view method, std::string_view target) const;
    const RouteOptions &options(std::size_t route) const;

    /// Calls the handler. On the carrier thread.
    Response answer(const Request &request) const;

private:
    struct Route {
        std::string method;
        std::vector<std::string> segments;
        Handler handler;
        RouteOptions options;
    };
    std::string allowed(const std::vector<std::string> &segments) const;
    const Route *routeFor(std::string_view method, const std::vector<std::string> &segments) const;

    std::vector<Route> m_routes;
};

} // namespace turbolane::backend::http
