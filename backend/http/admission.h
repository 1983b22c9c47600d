// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/gate.h"
#include "backend/http/router.h"

#include <QByteArray>

#include <variant>

namespace turbolane::backend::http {

/// What callers prove themselves with. The operators' opens every door.
struct Tokens {
    QByteArray customer;
    QByteArray operators; ///< empty: there are none
};

/// Decided from the head alone, before a body is read: the route, or why there will be none.
/// Without a token nobody learns which paths exist.
std::variant<Router::Match, Response> admit(const Head &head, const Router &router,
                                            const Tokens &tokens);

} // namespace turbolane::backend::http
