// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/request.h"
#include "backend/http/response.h"
#include "backend/http/router.h"
#include "backend/http/spec.h"
#include "domain/result.h"

#include <QJsonObject>

#include <functional>
#include <optional>
#include <type_traits>

namespace turbolane::backend {
class AnswerBook;
}

namespace turbolane::backend::http {

/// A request whose fields have been read: its path parameters and what its spec declared.
struct Asked {
    const Request &request;
    Given given;

    template <typename AnyId>
    AnyId id() const
    {
        return AnyId(request.pathParameter("id"));
    }
};
/// What a question comes to; a refusal may explain itself in fields of its own.
struct Answered {
    template <typename Body>
    requires std::is_convertible_v<Body, Result<QJsonObject>> Answered(Body said,
                                                                       QJsonObject why = {})
        : body(std::move(said))
        , explanation(std::move(why))
    { }
    Result<QJsonObject> body;
    QJsonObject explanation; ///< only of a refusal; may be empty
};
using Question = std::function<Answered(const Asked &)>;

Response answer(int status, const QJsonObject &body);
Response answer(int status, const Answered &answered);

/// Reads the query by the spec and answers 200.
Answerer asking(Spec query, Question question);
/// The same with another status.
Answerer asking(int status, Spec query, Question question);

/// Reads the body as one of its shapes, refuses any query, and answers with that status.
Answerer taking(int status, Shapes body, Question question);

/// The same key and the same request get the first answer again, byte for byte. Only what
/// succeeded is kept: a refusal changed nothing and may be tried again.
Answerer keyed(AnswerBook &answers, Answerer answerer);

/// The version of If-Match: "v5" is 5. Empty without it, or with "*".
Result<std::optional<std::int64_t>> versionWanted(const Request &request);
std::string versionTag(std::int64_t version);

/// 304 without a body where If-None-Match names the tag, else the response with its ETag.
Response tagged(const Request &request, const std::string &tag, Response response);

} // namespace turbolane::backend::http
