// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/openapi/schemas.h"
#include "backend/http/wire.h"

namespace turbolane::backend::http {

namespace {

QString pattern(Letters letters)
{
    switch (letters) {
    case Letters::Plain: return {};
    case Letters::Id: return QStringLiteral("^[!-~]+$");
    case Letters::Name: return QStringLiteral("^[A-Za-z0-9._-]+$");
    }
    return {};
}

struct RuleReader {
    QJsonObject operator()(const TextRule &rule) const
    {
        QJsonObject schema{{QStringLiteral("type"), QStringLiteral("string")},
                           {QStringLiteral("minLength"), 1},
                           {QStringLiteral("maxLength"), rule.most}};
        if (const QString letters = pattern(rule.letters); !letters.isEmpty())
            schema.insert(QStringLiteral("pattern"), letters);
        return schema;
    }
    QJsonObject operator()(const NumberRule &rule) const
    {
        QJsonObject schema{{QStringLiteral("type"), QStringLiteral("integer")},
                           {QStringLiteral("format"), QStringLiteral("int64")},
                           {QStringLiteral("minimum"), qint64(rule.least)},
                           {QStringLiteral("maximum"), qint64(rule.most)}};
        if (rule.step != 1)
            schema.insert(QStringLiteral("multipleOf"), qint64(rule.step));
        return schema;
    }
    QJsonObject operator()(const WordRule &rule) const
    {
        QJsonArray words;
        for (const std::string_view word : rule.words)
            words.append(toText(word));
        return {{QStringLiteral("type"), QStringLiteral("string")},
                {QStringLiteral("enum"), words}};
    }
    QJsonObject operator()(const InstantRule &) const
    {
        return {{QStringLiteral("type"), QStringLiteral("string")},
                {QStringLiteral("format"), QStringLiteral("date-time")}};
    }
    QJsonObject operator()(const MoneyRule &) const { return schemaOf("money"); }
    QJsonObject operator()(const BoolRule &) const
    {
        return {{QStringLiteral("type"), QStringLiteral("boolean")}};
    }
    QJsonObject operator()(const ListRule &rule) const
    {
        return list(std::visit(*this, rule.each), rule.least, rule.most);
    }
    QJsonObject operator()(const ObjectRule &rule) const { return schemaOf(rule.shapes); }
    QJsonObject operator()(const ObjectsRule &rule) const
    {
        return list(schemaOf(rule.shapes), rule.least, rule.most);
    }

    static QJsonObject list(const QJsonObject &each, std::size_t least, std::size_t most)
    {
        return {{QStringLiteral("type"), QStringLiteral("array")},
                {QStringLiteral("items"), each},
                {QStringLiteral("minItems"), qint64(least)},
                {QStringLiteral("maxItems"), qint64(most)}};
    }
};

/// Of a shape that is told by its sign.
QJsonObject schemaOf(const Shape &shape)
{
    QJsonObject schema = schemaOf(shape.spec);
    QJsonObject properties = schema[QStringLiteral("properties")].toObject();
    const QString field = toText(shape.sign.field);
    if (!shape.sign.text.empty())
        properties.insert(field, QJsonObject{{QStringLiteral("const"), toText(shape.sign.text)}});
    schema.insert(QStringLiteral("properties"), properties);
    return schema;
}

} // namespace

QJsonObject schemaOf(const Rule &rule)
{
    return std::visit(RuleReader{}, rule);
}

QJsonObject schemaOf(const Spec &spec)
{
    QJsonObject properties;
    QJsonArray required;
    for (const FieldSpec &field : spec.fields()) {
        properties.insert(toText(field.name), schemaOf(field.rule));
        if (field.isRequired)
            required.append(toText(field.name));
    }
    return {{QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("properties"), properties},
            {QStringLiteral("required"), required},
            {QStringLiteral("additionalProperties"), false}};
}

QJsonObject schemaOf(const Shapes &shapes)
{
    if (shapes.signedOnes().empty())
        return schemaOf(shapes.otherwise());
    QJsonArray any;
    for (const Shape &shape : shapes.signedOnes())
        any.append(schemaOf(shape));
    any.append(schemaOf(shapes.otherwise()));
    return {{QStringLiteral("anyOf"), any}};
}

QJsonArray parametersOf(const Spec &query)
{
    QJsonArray parameters;
    for (const FieldSpec &field : query.fields()) {
        QJsonObject parameter{{QStringLiteral("name"), toText(field.name)},
                              {QStringLiteral("in"), QStringLiteral("query")},
                              {QStringLiteral("required"), field.isRequired},
                              {QStringLiteral("schema"), schemaOf(field.rule)}};
        if (std::holds_alternative<ListRule>(field.rule)) {
            parameter.insert(QStringLiteral("style"), QStringLiteral("form"));
            parameter.insert(QStringLiteral("explode"), false);
        }
        parameters.append(parameter);
    }
    return parameters;
}

} // namespace turbolane::backend::http
