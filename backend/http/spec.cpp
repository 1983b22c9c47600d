// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/spec.h"

#include "backend/http/reading.h"

#include <QJsonDocument>

#include <algorithm>

namespace turbolane::backend::http {

Spec::Spec(std::initializer_list<FieldSpec> fields)
    : m_fields(fields)
{ }

Spec::Spec(std::vector<FieldSpec> fields)
    : m_fields(std::move(fields))
{ }

Result<Given> Spec::read(const QJsonObject &body) const
{
    Given given;
    for (auto it = body.begin(); it != body.end(); ++it) {
        const std::string name = it.key().toStdString();
        const FieldSpec *const field = find(name);
        if (!field)
            return within(name, {ErrorCode::UnexpectedField, "this field is not asked for"});
        const auto value = readValue(QJsonValue(it.value()), field->rule);
        if (!value)
            return within(field->name, value.error());
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
            return within(name, {ErrorCode::UnexpectedField, "this parameter is not asked for"});
        const auto value = readValue(text, field->rule);
        if (!value)
            return within(field->name, value.error());
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
            return within(field.name, {ErrorCode::MissingField, "this field is required"});
    return given;
}

Shapes::Shapes(Spec only)
    : m_otherwise(std::move(only))
{ }

Shapes::Shapes(std::vector<Shape> shapes, Spec otherwise)
    : m_shapes(std::move(shapes))
    , m_otherwise(std::move(otherwise))
{ }

namespace {

bool carries(const QJsonObject &object, const Sign &sign)
{
    const auto latin = [](std::string_view text) {
        return QLatin1String(text.data(), qsizetype(text.size()));
    };
    const QJsonValue value = object.value(latin(sign.field));
    return sign.text.empty() ? !value.isUndefined() : value.toString() == latin(sign.text);
}

} // namespace

Result<Given> Shapes::read(const QJsonObject &object) const
{
    for (const Shape &shape : m_shapes)
        if (carries(object, shape.sign))
            return shape.spec.read(object);
    return m_otherwise.read(object);
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
