// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/admission.h"

#include "backend/http/problem.h"
#include "backend/http/text.h"
#include "backend/http/token.h"

#include <algorithm>

namespace turbolane::backend::http {

namespace {

constexpr std::size_t longestKey = 64;

bool showsToken(const Head &head, const QByteArray &token)
{
    constexpr std::string_view scheme = "Bearer ";
    const std::string_view shown = fieldNamed(head.fields, "Authorization").value_or("");
    if (shown.size() <= scheme.size() || !sameWord(shown.substr(0, scheme.size()), scheme))
        return false;
    const std::string_view secret = trimmed(shown.substr(scheme.size()));
    return sameSecret(QByteArray(secret.data(), qsizetype(secret.size())), token);
}

bool isOpen(const std::variant<Router::Match, Response> &found, const Router &router)
{
    const auto *match = std::get_if<Router::Match>(&found);
    return match && !router.options(match->route).needsToken;
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
                                            const QByteArray &token)
{
    auto found = router.find(head.method, head.target);
    if (!isOpen(found, router) && !showsToken(head, token))
        return problem({ErrorCode::Unauthorised, "send Authorization: Bearer and the token"});
    const auto *match = std::get_if<Router::Match>(&found);
    if (match && router.options(match->route).needsKey)
        if (const auto key = checkKey(head); !key)
            return problem(key.error());
    return found;
}

} // namespace turbolane::backend::http
