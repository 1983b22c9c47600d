// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/reading.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>
#include <optional>

namespace turbolane::backend::http {

namespace {

using Value = Given::Value;

/// Only a number that is whole and fits 64 bits gives the same whatever the fallback.
std::optional<std::int64_t> wholeNumber(const QJsonValue &json)
{
    const qint64 number = json.toInteger(0);
    if (!json.isDouble() || number != json.toInteger(1))
        return std::nullopt;
    return number;
}

Result<Value> moneyIn(const QJsonValue &json)
{
    static const Spec spec{
        {"currency", TextRule{Letters::Name, 3}},
        {"micros", NumberRule{0, std::numeric_limits<std::int64_t>::max()}},
    };
    if (!json.isObject())
        return Error{ErrorCode::Malformed, "an amount is an object"};
    const auto parts = spec.read(json.toObject());
    if (!parts)
        return parts.error();
    const auto currency = Currency::parse(parts->text("currency"));
    if (!currency)
        return Error{ErrorCode::Malformed, "a currency is three capital letters"};
    return Value(Money::micros(parts->number("micros"), *currency));
}

Result<Given> objectIn(const QJsonValue &json, const Shapes &shapes)
{
    if (!json.isObject())
        return Error{ErrorCode::Malformed, "an object"};
    return shapes.read(json.toObject());
}

/// The items, or what is wrong with their number.
Result<QJsonArray> itemsIn(const QJsonValue &json, std::size_t least, std::size_t most)
{
    if (!json.isArray())
        return Error{ErrorCode::Malformed, "a list"};
    const QJsonArray items = json.toArray();
    const std::size_t size = std::size_t(items.size());
    if (size < least || size > most)
        return Error{ErrorCode::OutOfRange,
                     "a list of " + std::to_string(least) + " to " + std::to_string(most)
                         + " items"};
    return items;
}

/// A JSON value, read by its rule.
struct JsonReader {
    const QJsonValue &json;

    Result<Value> operator()(const NumberRule &rule) const
    {
        const auto number = wholeNumber(json);
        if (!number)
            return Error{ErrorCode::Malformed, "a whole number"};
        return readNumber(*number, rule);
    }
    Result<Value> operator()(const TextRule &rule) const
    {
        return json.isString() ? readText(json.toString(), rule) : notText();
    }
    Result<Value> operator()(const WordRule &rule) const
    {
        return json.isString() ? readWord(json.toString(), rule) : notText();
    }
    Result<Value> operator()(const InstantRule &) const
    {
        return json.isString() ? readInstant(json.toString()) : notText();
    }
    Result<Value> operator()(const MoneyRule &) const { return moneyIn(json); }
    Result<Value> operator()(const BoolRule &) const
    {
        if (!json.isBool())
            return Error{ErrorCode::Malformed, "true or false"};
        return Value(json.toBool());
    }
    Result<Value> operator()(const ListRule &rule) const;
    Result<Value> operator()(const ObjectRule &rule) const
    {
        const auto object = objectIn(json, rule.shapes);
        if (!object)
            return object.error();
        return Value(std::vector<Given>{*object});
    }
    Result<Value> operator()(const ObjectsRule &rule) const;

    static Result<Value> notText() { return Error{ErrorCode::Malformed, "a text"}; }
};

Result<Value> JsonReader::operator()(const ListRule &rule) const
{
    const auto items = itemsIn(json, rule.least, rule.most);
    if (!items)
        return items.error();
    std::vector<std::string> texts;
    for (const QJsonValue item : *items) {
        const auto text = std::visit(JsonReader{item}, rule.each);
        if (!text)
            return within(std::to_string(texts.size()), text.error());
        texts.push_back(std::get<std::string>(*text));
    }
    return Value(std::move(texts));
}

Result<Value> JsonReader::operator()(const ObjectsRule &rule) const
{
    const auto items = itemsIn(json, rule.least, rule.most);
    if (!items)
        return items.error();
    std::vector<Given> objects;
    for (const QJsonValue item : *items) {
        const auto object = objectIn(item, rule.shapes);
        if (!object)
            return within(std::to_string(objects.size()), object.error());
        objects.push_back(*object);
    }
    return Value(std::move(objects));
}

} // namespace

Result<Value> readValue(const QJsonValue &json, const Rule &rule)
{
    return std::visit(JsonReader{json}, rule);
}

} // namespace turbolane::backend::http
