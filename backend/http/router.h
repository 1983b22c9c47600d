// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/request.h"
#include "backend/http/response.h"
#include "backend/http/spec.h"

#include <concepts>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace turbolane::backend::http {

/// Runs on the carrier thread.
using Handler = std::function<Response(const Request &)>;

/// A handler with what it reads. Whatever can be called with a request is one that reads nothing.
struct Answerer {
    template <typename Call>
    requires std::is_invocable_r_v<Response, Call &, const Request &> Answerer(Call call,
                                                                               Spec query = {})
        : handler(std::move(call))
        , query(std::move(query))
    { }

    Handler handler;
    Spec query;
    std::optional<Shapes> body = {};
    int status = 200; ///< when all is well
};

struct RouteOptions {
    bool needsToken = true;
    bool needsOperator = false; ///< the operators' token; the customer's is refused with 403
    bool needsKey = false; ///< refuse without an Idempotency-Key
    std::int64_t bodyBytes = 0; ///< 0: this question has no body

    /// For /openapi.json: what the route does, in a line.
    std::string_view summary = {};
    /// The answer, as tests/contract/naas-v1.md names it: "boost", "list of boost".
    std::string_view answers = {};
    /// A header it reads that may be absent: "If-Match".
    std::string_view header = {};
};

/// Which handler answers what. Filled once before the server starts and then only read, so both
/// threads may look into it.
class Router {
public:
    /// pattern: "/naas/v1/boosts/{id}"; a braced segment matches one whole segment.
    /// A GET route also answers HEAD.
    void add(std::string_view method, std::string_view pattern, Answerer answerer,
             RouteOptions options = {});

    struct Match {
        std::size_t route;
        NamedTexts pathParameters;
        NamedTexts query;
        bool isOperators = false; ///< asked with the operators' token
    };
    /// A match, or the answer that says why there is none: 400, 404, 405, or 204 to OPTIONS.
    std::variant<Match, Response> find(std::string_view method, std::string_view target) const;
    const RouteOptions &options(std::size_t route) const;

    /// Calls the handler. On the carrier thread.
    Response answer(const Request &request) const;

    struct Route {
        std::string method;
        std::vector<std::string> segments;
        Answerer answerer;
        RouteOptions options;
    };
    const std::vector<Route> &routes() const { return m_routes; }

private:
    std::string allowed(const std::vector<std::string> &segments) const;
    const Route *routeFor(std::string_view method, const std::vector<std::string> &segments) const;

    std::vector<Route> m_routes;
};

} // namespace turbolane::backend::http
