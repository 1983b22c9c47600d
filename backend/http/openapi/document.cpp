// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/openapi/document.h"

#include "backend/http/openapi/schemas.h"
#include "backend/http/wire.h"

namespace turbolane::backend::http {

namespace {

using Route = Router::Route;

bool isPlaceholder(const std::string &segment)
{
    return segment.starts_with('{');
}

QString pathOf(const Route &route)
{
    QString path;
    for (const std::string &segment : route.segments)
        path += QLatin1Char('/') + toText(segment);
    return path;
}

bool isTmf(const Route &route)
{
    return route.segments.front() == "tmf-api";
}

/// "boosts" of "/naas/v1/boosts/{id}", "usageManagement" of "/tmf-api/usageManagement/v4/usage".
QString tagOf(const Route &route)
{
    if (isTmf(route))
        return toText(route.segments[1]);
    constexpr std::size_t afterVersion = 2;
    return route.segments.size() > afterVersion ? toText(route.segments[afterVersion])
                                                : QStringLiteral("carrier");
}

/// "getBoostsById"
QString operationIdOf(const Route &route)
{
    QString id = toText(route.method).toLower();
    for (const std::string &segment : route.segments) {
        if (segment == "naas" || segment == "v1" || segment == "tmf-api")
            continue;
        QString word = toText(segment);
        if (isPlaceholder(segment)) {
            word = word.mid(1, word.size() - 2);
            id += QStringLiteral("By");
        }
        word.remove(QLatin1Char('.'));
        id += word.left(1).toUpper() + word.mid(1);
    }
    return id;
}

QJsonArray parametersOf(const Route &route)
{
    QJsonArray parameters;
    for (const std::string &segment : route.segments)
        if (isPlaceholder(segment))
            parameters.append(
                QJsonObject{{QStringLiteral("name"), toText(segment).mid(1).chopped(1)},
                            {QStringLiteral("in"), QStringLiteral("path")},
                            {QStringLiteral("required"), true},
                            {QStringLiteral("schema"),
                             QJsonObject{{QStringLiteral("type"), QStringLiteral("string")}}}});
    for (const QJsonValue parameter : parametersOf(route.answerer.query))
        parameters.append(parameter);
    if (!route.options.header.empty())
        parameters.append(
            QJsonObject{{QStringLiteral("name"), toText(route.options.header)},
                        {QStringLiteral("in"), QStringLiteral("header")},
                        {QStringLiteral("required"), false},
                        {QStringLiteral("schema"),
                         QJsonObject{{QStringLiteral("type"), QStringLiteral("string")}}}});
    if (route.options.needsKey)
        parameters.append(QJsonObject{
            {QStringLiteral("$ref"), QStringLiteral("#/components/parameters/IdempotencyKey")}});
    return parameters;
}

QJsonObject content(const char *type, const QJsonObject &schema)
{
    return {{QLatin1String(type), QJsonObject{{QStringLiteral("schema"), schema}}}};
}

QJsonObject answerOf(const Route &route)
{
    const std::string_view answers = route.options.answers;
    QJsonObject response{{QStringLiteral("description"), toText(answers)}};
    constexpr std::string_view listOf = "list of ";
    constexpr std::string_view arrayOf = "array of ";
    if (answers == "event stream")
        response.insert(QStringLiteral("content"), content("text/event-stream", schemaOf("event")));
    else if (answers == "document")
        response.insert(QStringLiteral("content"), content("application/json", schemaOf("any")));
    else if (answers == "csv" || answers == "text")
        response.insert(QStringLiteral("content"),
                        content(answers == "csv" ? "text/csv" : "text/plain", schemaOf("text")));
    else if (answers.starts_with(arrayOf))
        response.insert(
            QStringLiteral("content"),
            content("application/json",
                    {{QStringLiteral("type"), QStringLiteral("array")},
                     {QStringLiteral("items"), schemaOf(answers.substr(arrayOf.size()))}}));
    else if (answers.starts_with(listOf))
        response.insert(
            QStringLiteral("content"),
            content("application/json",
                    {{QStringLiteral("type"), QStringLiteral("object")},
                     {QStringLiteral("properties"),
                      QJsonObject{{QStringLiteral("items"), schemaOf(answers)}}},
                     {QStringLiteral("required"), QJsonArray{QStringLiteral("items")}}}));
    else
        response.insert(QStringLiteral("content"), content("application/json", schemaOf(answers)));
    return response;
}

QJsonArray securityOf(const RouteOptions &options)
{
    if (!options.needsToken)
        return {};
    const auto scheme = [](const char *name) {
        return QJsonObject{{QLatin1String(name), QJsonArray{}}};
    };
    if (options.needsOperator)
        return {scheme("operator")};
    return {scheme("customer"), scheme("operator")};
}

QJsonObject operationOf(const Route &route)
{
    QJsonObject operation{
        {QStringLiteral("operationId"), operationIdOf(route)},
        {QStringLiteral("summary"), toText(route.options.summary)},
        {QStringLiteral("tags"), QJsonArray{tagOf(route)}},
        {QStringLiteral("parameters"), parametersOf(route)},
        {QStringLiteral("security"), securityOf(route.options)},
        {QStringLiteral("responses"),
         QJsonObject{
             {QString::number(route.answerer.status), answerOf(route)},
             {QStringLiteral("default"),
              QJsonObject{{QStringLiteral("$ref"),
                           isTmf(route) ? QStringLiteral("#/components/responses/TmfError")
                                        : QStringLiteral("#/components/responses/Problem")}}},
         }},
    };
    if (route.answerer.body)
        operation.insert(
            QStringLiteral("requestBody"),
            QJsonObject{{QStringLiteral("required"), true},
                        {QStringLiteral("content"),
                         content("application/json", schemaOf(*route.answerer.body))}});
    return operation;
}

QJsonObject bearer(const QString &about)
{
    return {{QStringLiteral("type"), QStringLiteral("http")},
            {QStringLiteral("scheme"), QStringLiteral("bearer")},
            {QStringLiteral("description"), about}};
}

QJsonObject components()
{
    const QJsonObject key{
        {QStringLiteral("name"), QStringLiteral("Idempotency-Key")},
        {QStringLiteral("in"), QStringLiteral("header")},
        {QStringLiteral("required"), true},
        {QStringLiteral("description"),
         QStringLiteral("The same key and the same request get the first answer again.")},
        {QStringLiteral("schema"),
         QJsonObject{{QStringLiteral("type"), QStringLiteral("string")},
                     {QStringLiteral("minLength"), 1},
                     {QStringLiteral("maxLength"), 64}}}};
    const QJsonObject problem{
        {QStringLiteral("description"), QStringLiteral("Why not; nothing was changed")},
        {QStringLiteral("content"), content("application/problem+json", schemaOf("problem"))}};
    const QJsonObject tmfError{
        {QStringLiteral("description"), QStringLiteral("Why not; nothing was changed")},
        {QStringLiteral("content"), content("application/json", schemaOf("tmfError"))}};
    return {
        {QStringLiteral("schemas"), schemasOfThings()},
        {QStringLiteral("parameters"), QJsonObject{{QStringLiteral("IdempotencyKey"), key}}},
        {QStringLiteral("responses"),
         QJsonObject{{QStringLiteral("Problem"), problem}, {QStringLiteral("TmfError"), tmfError}}},
        {QStringLiteral("securitySchemes"),
         QJsonObject{
             {QStringLiteral("customer"), bearer(QStringLiteral("The customer's token"))},
             {QStringLiteral("operator"),
              bearer(QStringLiteral("The token of the carrier's operators; opens every door"))},
         }},
    };
}

} // namespace

QJsonObject documentOf(const Router &router)
{
    QJsonObject paths;
    for (const Route &route : router.routes()) {
        QJsonObject path = paths[pathOf(route)].toObject();
        path.insert(toText(route.method).toLower(), operationOf(route));
        paths.insert(pathOf(route), path);
    }
    return {
        {QStringLiteral("openapi"), QStringLiteral("3.1.0")},
        {QStringLiteral("info"),
         QJsonObject{
             {QStringLiteral("title"), QStringLiteral("Turbolane network as a service")},
             {QStringLiteral("version"), QStringLiteral(TURBOLANE_VERSION)},
             {QStringLiteral("license"),
              QJsonObject{{QStringLiteral("name"), QStringLiteral("GPL-3.0-or-later")},
                          {QStringLiteral("identifier"), QStringLiteral("GPL-3.0-or-later")}}},
         }},
        {QStringLiteral("servers"),
         QJsonArray{QJsonObject{{QStringLiteral("url"), QStringLiteral("/")}}}},
        {QStringLiteral("paths"), paths},
        {QStringLiteral("components"), components()},
    };
}

} // namespace turbolane::backend::http
