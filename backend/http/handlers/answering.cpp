// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/handlers/answering.h"

#include "backend/http/problem.h"
#include "backend/http/text.h"
#include "backend/store/answerbook.h"

#include <QJsonDocument>

#include <charconv>

namespace turbolane::backend::http {

Response answer(int status, const QJsonObject &body)
{
    Response response;
    response.status = status;
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

Response answer(int status, const Answered &answered)
{
    if (answered.body)
        return answer(status, *answered.body);
    return problem(answered.body.error(), answered.explanation);
}

Answerer asking(Spec query, Question question)
{
    return asking(200, std::move(query), std::move(question));
}

Answerer asking(int status, Spec query, Question question)
{
    const auto handler = [status, query, question = std::move(question)](const Request &request) {
        const auto given = query.read(request.query);
        if (!given)
            return problem(given.error());
        return answer(status, question({request, *given}));
    };
    Answerer answerer(handler, query);
    answerer.status = status;
    return answerer;
}

Answerer taking(int status, Shapes shapes, Question question)
{
    const auto handler = [status, shapes, question = std::move(question)](const Request &request) {
        if (const auto query = Spec{}.read(request.query); !query)
            return problem(query.error());
        const auto body = parseBody(request.body);
        if (!body)
            return problem(body.error());
        const auto given = shapes.read(*body);
        if (!given)
            return problem(given.error());
        return answer(status, question({request, *given}));
    };
    Answerer answerer(handler);
    answerer.body = std::move(shapes);
    answerer.status = status;
    return answerer;
}

namespace {

/// What makes two requests the same one.
std::string fingerprintOf(const Request &request)
{
    return request.method + " " + request.target + "\n"
        + std::string(request.field("If-Match").value_or("")) + "\n" + request.body.toStdString();
}

Response onceFor(AnswerBook &answers, const Handler &handler, const Request &request)
{
    const IdempotencyKey key(std::string(request.field("Idempotency-Key").value_or("")));
    const std::string fingerprint = fingerprintOf(request);
    const auto earlier = answers.earlier(key, fingerprint);
    if (!earlier)
        return problem(earlier.error());
    Response response;
    if (*earlier) {
        response.status = (*earlier)->status;
        response.body = QByteArray::fromStdString((*earlier)->body);
        return response;
    }
    response = handler(request);
    if (response.status < 400)
        answers.keep(key, fingerprint, {response.status, response.body.toStdString()});
    return response;
}

} // namespace

Answerer keyed(AnswerBook &answers, Answerer answerer)
{
    answerer.handler = [&answers, handler = answerer.handler](const Request &request) {
        return onceFor(answers, handler, request);
    };
    return answerer;
}

Result<std::optional<std::int64_t>> versionWanted(const Request &request)
{
    const std::string_view tag = request.field("If-Match").value_or("*");
    if (tag == "*")
        return std::optional<std::int64_t>();
    std::int64_t version = 0;
    const bool isQuoted = tag.size() > 3 && tag.starts_with("\"v") && tag.back() == '"';
    const std::string_view digits = isQuoted ? tag.substr(2, tag.size() - 3) : std::string_view{};
    const auto [end, bad] = std::from_chars(digits.data(), digits.data() + digits.size(), version);
    if (!isQuoted || bad != std::errc{} || end != digits.data() + digits.size())
        return Error{ErrorCode::Malformed, "If-Match is a version as its ETag says it: \"v5\""};
    return std::optional(version);
}

std::string versionTag(std::int64_t version)
{
    return "\"v" + std::to_string(version) + "\"";
}

namespace {

/// If-None-Match compares weakly.
bool names(std::string_view list, std::string_view tag)
{
    while (!list.empty()) {
        const std::size_t comma = list.find(',');
        std::string_view one = trimmed(list.substr(0, comma));
        if (one.starts_with("W/"))
            one.remove_prefix(2);
        if (one == tag || one == "*")
            return true;
        list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
    }
    return false;
}

} // namespace

Response tagged(const Request &request, const std::string &tag, Response response)
{
    if (names(request.field("If-None-Match").value_or(""), tag)) {
        response.status = 304;
        response.body.clear();
    }
    response.fields.push_back({"ETag", tag});
    response.fields.push_back({"Cache-Control", "private, no-cache"});
    return response;
}

} // namespace turbolane::backend::http
