// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/openapi/schemas.h"
#include "backend/http/openapi/things.h"
#include "backend/http/wire.h"

#include <algorithm>
#include <array>
#include <optional>

namespace turbolane::backend::http {

namespace {

using namespace std::string_view_literals;

struct Simple {
    std::string_view type;
    std::string_view json;
    std::string_view format;
    std::string_view about;
};
constexpr std::array simples{
    Simple{"id", "string", "", ""},
    Simple{"text", "string", "", ""},
    Simple{"instant", "string", "date-time", ""},
    Simple{"localTime", "string", "", "a time on a wall, such as 2026-05-12T22:00:00"},
    Simple{"number", "integer", "int64", ""},
    Simple{"kbps", "integer", "int64", "kbps"},
    Simple{"micros", "integer", "int64", "microseconds"},
    Simple{"seconds", "integer", "int64", "seconds"},
    Simple{"millis", "integer", "int64", "milliseconds"},
    Simple{"ppm", "integer", "int64", "millionths"},
    Simple{"bool", "boolean", "", ""},
    Simple{"decimal", "number", "", ""},
    Simple{"state", "string", "", "states may be added: show one that you do not know"},
};

QJsonObject schemaOfSimple(const Simple &simple)
{
    QJsonObject schema{{QStringLiteral("type"), toText(simple.json)}};
    if (!simple.format.empty())
        schema.insert(QStringLiteral("format"), toText(simple.format));
    if (!simple.about.empty())
        schema.insert(QStringLiteral("description"), toText(simple.about));
    return schema;
}

QJsonObject oneOf(std::string_view words)
{
    QJsonArray all;
    for (const QString &word : toText(words).split(QLatin1Char('|')))
        all.append(word);
    return {{QStringLiteral("type"), QStringLiteral("string")}, {QStringLiteral("enum"), all}};
}

/// What follows the words, or nothing.
std::optional<std::string_view> after(std::string_view words, std::string_view type)
{
    if (!type.starts_with(words))
        return std::nullopt;
    return type.substr(words.size());
}

QJsonObject schemaOfThing(const Thing &thing)
{
    QJsonObject properties;
    QJsonArray required;
    for (const Fact &fact : thing.facts()) {
        properties.insert(toText(fact.name), schemaOf(fact.type));
        if (!fact.isOptional)
            required.append(toText(fact.name));
    }
    return {{QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("description"), toText(thing.about)},
            {QStringLiteral("properties"), properties},
            {QStringLiteral("required"), required}};
}

} // namespace

QJsonObject schemaOf(std::string_view type)
{
    if (const auto each = after("list of ", type))
        return {{QStringLiteral("type"), QStringLiteral("array")},
                {QStringLiteral("items"), schemaOf(*each)}};
    if (const auto words = after("one of ", type))
        return oneOf(*words);
    if (type == "anything"sv)
        return {};
    if (type == "any"sv)
        return {{QStringLiteral("type"), QStringLiteral("object")}};
    const auto simple = std::ranges::find(simples, type, &Simple::type);
    if (simple != simples.end())
        return schemaOfSimple(*simple);
    return {{QStringLiteral("$ref"), QStringLiteral("#/components/schemas/") + toText(type)}};
}

QJsonObject schemasOfThings()
{
    QJsonObject schemas;
    for (const Thing &thing : things())
        schemas.insert(toText(thing.name), schemaOfThing(thing));
    return schemas;
}

} // namespace turbolane::backend::http
