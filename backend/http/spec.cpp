// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/spec.h"

#include "backend/http/text.h"

#include <QJsonDocument>
#include <QString>

#include <algorithm>
#include <charconv>

namespace turbolane::backend::http {

namespace {

using Value = Given::Value;

Error refused(ErrorCode code, std::string_view field, const std::string &detail)
{
    return {code, detail, pointerTo(field)};
}

bool isAllowed(QChar letter, Letters letters)
{
    const char ascii = letter.unicode() < 0x80 ? char(letter.unicode()) : '\0';
    switch (letters) {
    case Letters::Plain: return letter.category() != QChar::Other_Control;
    case Letters::Id: return isPrintable(ascii);
    case Letters::Name:
        return isDigit(ascii) || (lowered(ascii) >= 'a' && lowered(ascii) <= 'z') || ascii == '-'
            || ascii == '_' || ascii == '.';
    }
    return false;
}

Result<Value> textIn(const QString &text, const FieldSpec &field, const TextRule &rule)
{
    if (text.isEmpty() || text.size() > rule.most)
        return refused(ErrorCode::OutOfRange, field.name,
                       "a text of 1 to " + std::to_string(rule.most) + " characters");
    const bool isGood = text.isValidUtf16() && std::all_of(text.begin(), text.end(), [&](QChar c) {
                            return isAllowed(c, rule.letters);
                        });
    if (!isGood)
        return refused(ErrorCode::Malformed, field.name, "a character this text may not have");
    return Value(text.toStdString());
}

Result<Value> numberIn(std::int64_t number, const FieldSpec &field, const NumberRule &rule)
{
    if (number < rule.least || number > rule.most)
        return refused(ErrorCode::OutOfRange, field.name,
                       "a number from " + std::to_string(rule.least) + " to "
                           + std::to_string(rule.most));
    if (number % rule.step != 0)
        return refused(ErrorCode::OutOfRange, field.name,
                       "a multiple of " + std::to_string(rule.step));
    return Value(number);
}

Result<Value> wordIn(const QString &text, const FieldSpec &field, const WordRule &rule)
{
    std::string all;
    for (const std::string_view word : rule.words) {
        if (text == QLatin1String(word.data(), qsizetype(word.size())))
            return Value(std::string(word));
        all += (all.empty() ? "" : ", ") + std::string(word);
    }
    return refused(ErrorCode::OutOfRange, field.name, "one of: " + all);
}

Result<Value> instantIn(const QString &text, const FieldSpec &field)
{
    const auto instant = parseInstant(text.toStdString());
    if (!instant)
        return refused(ErrorCode::Malformed, field.name, "a time as RFC 3339 writes it");
    return Value(*instant);
}

/// Only a number that is whole and fits 64 bits gives the same whatever the fallback.
std::optional<std::int64_t> wholeNumber(const QJsonValue &json)
{
    const qint64 number = json.toInteger(0);
    if (!json.isDouble() || number != json.toInteger(1))
        return std::nullopt;
    return number;
}

Result<Value> moneyIn(const QJsonValue &json, const FieldSpec &field)
{
    static const Spec spec{
        {"currency", TextRule{Letters::Name, 3}},
        {"micros", NumberRule{0, std::numeric_limits<std::int64_t>::max()}},
    };
    if (!json.isObject())
        return refused(ErrorCode::Malformed, field.name, "an amount is an object");
    const auto parts = spec.read(json.toObject());
    if (!parts) {
        Error error = parts.error();
        error.pointer = pointerTo(field.name) + error.pointer;
        return error;
    }
    const auto currency = Currency::parse(parts->text("currency"));
    if (!currency)
        return refused(ErrorCode::Malformed, field.name, "a currency is three capital letters");
    return Value(Money::micros(parts->number("micros"), *currency));
}

/// A JSON value, read by a field's rule.
struct JsonReader {
    const FieldSpec &field;
    const QJsonValue &json;

    Result<Value> operator()(const NumberRule &rule) const
    {
        const auto number = wholeNumber(json);
        if (!number)
            return refused(ErrorCode::Malformed, field.name, "a whole number");
        return numberIn(*number, field, rule);
    }
    Result<Value> operator()(const MoneyRule &) const { return moneyIn(json, field); }
    Result<Value> operator()(const TextRule &rule) const
    {
        return json.isString() ? textIn(json.toString(), field, rule) : notText();
    }
    Result<Value> operator()(const WordRule &rule) const
    {
        return json.isString() ? wordIn(json.toString(), field, rule) : notText();
    }
    Result<Value> operator()(const InstantRule &) const
    {
        return json.isString() ? instantIn(json.toString(), field) : notText();
    }
    Result<Value> notText() const { return refused(ErrorCode::Malformed, field.name, "a text"); }
};

/// A query parameter, read by a field's rule.
struct QueryReader {
    const FieldSpec &field;
    const std::string &text;

    QString string() const { return QString::fromStdString(text); }

    Result<Value> operator()(const NumberRule &rule) const
    {
        std::int64_t number = 0;
        const char *const end = text.data() + text.size();
        const auto [rest, problem] = std::from_chars(text.data(), end, number);
        if (problem != std::errc{} || rest != end)
            return refused(ErrorCode::Malformed, field.name, "a whole number");
        return numberIn(number, field, rule);
    }
    Result<Value> operator()(const TextRule &rule) const { return textIn(string(), field, rule); }
    Result<Value> operator()(const WordRule &rule) const { return wordIn(string(), field, rule); }
    Result<Value> operator()(const InstantRule &) const { return instantIn(string(), field); }
    Result<Value> operator()(const MoneyRule &) const
    {
        return refused(ErrorCode::Malformed, field.name, "an amount is not given this way");
    }
};

} // namespace

Result<Given> Spec::read(const QJsonObject &body) const
{
    Given given;
    for (auto it = body.begin(); it != body.end(); ++it) {
        const std::string name = it.key().toStdString();
        const FieldSpec *const field = find(name);
        if (!field)
            return refused(ErrorCode::UnexpectedField, name, "this field is not asked for");
        const QJsonValue json = it.value();
        const auto value = std::visit(JsonReader{*field, json}, field->rule);
        if (!value)
            return value.error();
        given.put(field->name, *value);
    }
    return complete(std::move(given));
}

Result<Given> Spec::read(const NamedTexts &query) const
{
    Given given;
    for (const auto &[name, text] : query) {
        const FieldSpec *const field = find(name);
        if (!field)
            return refused(ErrorCode::UnexpectedField, name, "this parameter is not asked for");
        const auto value = std::visit(QueryReader{*field, text}, field->rule);
        if (!value)
            return value.error();
        given.put(field->name, *value);
    }
    return complete(std::move(given));
}

const FieldSpec *Spec::find(std::string_view name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&](const FieldSpec &field) { return field.name == name; });
    return found == m_fields.end() ? nullptr : &*found;
}

Result<Given> Spec::complete(Given given) const
{
    for (const FieldSpec &field : m_fields)
        if (field.isRequired && !given.has(field.name))
            return refused(ErrorCode::MissingField, field.name, "this field is required");
    return given;
}

Result<QJsonObject> parseBody(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{ErrorCode::Malformed,
                     "not JSON at byte " + std::to_string(problem.offset) + ": "
                         + problem.errorString().toStdString()};
    if (!document.isObject())
        return Error{ErrorCode::Malformed, "the body is one JSON object"};
    return document.object();
}

std::string pointerTo(std::string_view name)
{
    constexpr std::size_t longest = 64;
    std::string pointer = "/";
    for (const char letter : name.substr(0, longest)) {
        if (letter == '~')
            pointer += "~0";
        else if (letter == '/')
            pointer += "~1";
        else
            pointer += letter;
    }
    return pointer;
}

} // namespace turbolane::backend::http
