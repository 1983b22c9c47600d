// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/admission.h"

#include "backend/http/problem.h"
#include "backend/http/text.h"
#include "backend/http/token.h"

#include <algorithm>

namespace turbolane::backend::http {

namespace {

constexpr std::size_t longestKey = 64;

enum class Caller : std::uint8_t { Nobody, Customer, Operator };

Caller callerOf(const Head &head, const Tokens &tokens)
{
    constexpr std::string_view scheme = "Bearer ";
    const std::string_view shown = fieldNamed(head.fields, "Authorization").value_or("");
    if (shown.size() <= scheme.size() || !sameWord(shown.substr(0, scheme.size()), scheme))
        return Caller::Nobody;
    const std::string_view text = trimmed(shown.substr(scheme.size()));
    const QByteArray secret(text.data(), qsizetype(text.size()));
    if (sameSecret(secret, tokens.operators))
        return Caller::Operator;
    return sameSecret(secret, tokens.customer) ? Caller::Customer : Caller::Nobody;
}

/// Where there is nothing, as behind most doors: a token.
RouteOptions optionsOf(const std::variant<Router::Match, Response> &found, const Router &router)
{
    const auto *match = std::get_if<Router::Match>(&found);
    return match ? router.options(match->route) : RouteOptions{};
}

Result<Done> checkKey(const Head &head)
{
    const auto key = fieldNamed(head.fields, "Idempotency-Key");
    if (!key || key->empty())
        return Error{ErrorCode::KeyMissing, "send an Idempotency-Key of 1 to 64 characters"};
    const bool isPlain = std::all_of(
        key->begin(), key->end(), [](char letter) { return letter == ' ' || isPrintable(letter); });
    if (key->size() > longestKey || !isPlain)
        return Error{ErrorCode::Malformed, "an Idempotency-Key is 1 to 64 printable characters"};
    return Done{};
}

} // namespace

std::variant<Router::Match, Response> admit(const Head &head, const Router &router,
                                            const Tokens &tokens)
{
    auto found = router.find(head.method, head.target);
    const RouteOptions options = optionsOf(found, router);
    const Caller caller = callerOf(head, tokens);
    if (options.needsToken && caller == Caller::Nobody)
        return problem({ErrorCode::Unauthorised, "send Authorization: Bearer and the token"});
    if (options.needsOperator && caller != Caller::Operator)
        return problem({ErrorCode::Forbidden,
                        "this door is for the carrier's operators: it opens to their token, not "
                        "to a customer's"});
    if (options.needsKey)
        if (const auto key = checkKey(head); !key)
            return problem(key.error());
    if (auto *match = std::get_if<Router::Match>(&found))
        match->isOperators = caller == Caller::Operator;
    return found;
}

} // namespace turbolane::backend::http
