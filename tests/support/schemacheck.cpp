// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/schemacheck.h"

#include "domain/instant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace turbolane::backend::tests {

namespace {

using namespace Qt::StringLiterals;

const QSet<QString> &knownWords()
{
    static const QSet<QString> words{u"type"_s,
                                     u"description"_s,
                                     u"format"_s,
                                     u"properties"_s,
                                     u"required"_s,
                                     u"items"_s,
                                     u"enum"_s,
                                     u"const"_s,
                                     u"anyOf"_s,
                                     u"$ref"_s,
                                     u"minLength"_s,
                                     u"maxLength"_s,
                                     u"pattern"_s,
                                     u"minimum"_s,
                                     u"maximum"_s,
                                     u"multipleOf"_s,
                                     u"minItems"_s,
                                     u"maxItems"_s,
                                     u"additionalProperties"_s};
    return words;
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == u"object")
        return value.isObject();
    if (type == u"array")
        return value.isArray();
    if (type == u"string")
        return value.isString();
    if (type == u"boolean")
        return value.isBool();
    if (type == u"number")
        return value.isDouble();
    return type == u"integer" && value.isDouble() && value.toInteger(0) == value.toInteger(1);
}

bool isText(const QString &text, const QJsonObject &schema)
{
    if (text.size() < schema[u"minLength"].toInteger(0))
        return false;
    if (schema.contains(u"maxLength") && text.size() > schema[u"maxLength"].toInteger())
        return false;
    if (schema[u"format"] == u"date-time"_s && !parseInstant(text.toStdString()))
        return false;
    return QRegularExpression(schema[u"pattern"].toString()).match(text).hasMatch();
}

bool isNumber(qint64 number, const QJsonObject &schema)
{
    return number >= schema[u"minimum"].toInteger(std::numeric_limits<qint64>::min())
        && number <= schema[u"maximum"].toInteger(std::numeric_limits<qint64>::max())
        && number % schema[u"multipleOf"].toInteger(1) == 0;
}

} // namespace

QJsonObject SchemaCheck::schemaNamed(const QString &name) const
{
    return m_document[u"components"][u"schemas"][name].toObject();
}

QString SchemaCheck::complaint(const QJsonValue &value, const QString &name) const
{
    const QJsonObject schema = schemaNamed(name);
    return schema.isEmpty() ? u"no schema named "_s + name : complaint(value, schema);
}

QString SchemaCheck::complaint(const http::Router::Route &door,
                               const http::Response &response) const
{
    if (response.stream || response.body.isEmpty())
        return {};
    const QJsonDocument said = QJsonDocument::fromJson(response.body);
    const QJsonValue body = said.isArray() ? QJsonValue(said.array()) : QJsonValue(said.object());
    if (response.status >= 400)
        return complaint(body, door.segments.front() == "tmf-api" ? u"tmfError"_s : u"problem"_s);
    QString path;
    for (const std::string &segment : door.segments)
        path += u'/' + QString::fromStdString(segment);
    const QString method = QString::fromStdString(door.method).toLower();
    const QJsonValue told =
        m_document[u"paths"][path][method][u"responses"][QString::number(response.status)];
    if (!told.isObject())
        return u"answers "_s + QString::number(response.status) + u", which is not told"_s;
    return complaint(body, told[u"content"][u"application/json"][u"schema"].toObject());
}

QString SchemaCheck::complaint(const QJsonValue &value, const QJsonObject &schema,
                               const QString &where) const
{
    for (const QString &word : schema.keys())
        if (!knownWords().contains(word))
            return where + u": a word this does not know: "_s + word;
    if (schema.contains(u"$ref")) {
        const QString name = schema[u"$ref"].toString().section(u'/', -1);
        const QJsonObject there = schemaNamed(name);
        return there.isEmpty() ? where + u": no schema named "_s + name
                               : complaint(value, there, where);
    }
    if (schema.contains(u"anyOf"))
        return asAny(value, schema, where);
    if (schema.contains(u"const") && value != schema[u"const"])
        return where + u": is not "_s + schema[u"const"].toString();
    if (schema.contains(u"enum") && !schema[u"enum"].toArray().contains(value))
        return where + u": no word of it: "_s + value.toString();
    if (schema.contains(u"type") && !isOfType(value, schema[u"type"].toString()))
        return where + u": is no "_s + schema[u"type"].toString();
    if (value.isString() && !isText(value.toString(), schema))
        return where + u": not such a text: "_s + value.toString();
    if (value.isDouble() && schema[u"type"] == u"integer"_s && !isNumber(value.toInteger(), schema))
        return where + u": not such a number"_s;
    if (value.isArray())
        return asArray(value.toArray(), schema, where);
    return value.isObject() ? asObject(value.toObject(), schema, where) : QString();
}

QString SchemaCheck::asAny(const QJsonValue &value, const QJsonObject &schema,
                           const QString &where) const
{
    QString all;
    for (const QJsonValue one : schema[u"anyOf"].toArray()) {
        const QString wrong = complaint(value, one.toObject(), where);
        if (wrong.isEmpty())
            return {};
        all += u" | "_s + wrong;
    }
    return all;
}

QString SchemaCheck::asObject(const QJsonObject &object, const QJsonObject &schema,
                              const QString &where) const
{
    if (!schema.contains(u"properties"))
        return {}; // whatever it likes
    for (const QJsonValue name : schema[u"required"].toArray())
        if (!object.contains(name.toString()))
            return where + u'/' + name.toString() + u": is missing"_s;
    const QJsonObject properties = schema[u"properties"].toObject();
    for (const QString &name : object.keys()) {
        if (!properties.contains(name))
            return where + u'/' + name + u": is in no schema"_s;
        const QString wrong =
            complaint(object[name], properties[name].toObject(), where + u'/' + name);
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString SchemaCheck::asArray(const QJsonArray &array, const QJsonObject &schema,
                             const QString &where) const
{
    if (array.size() < schema[u"minItems"].toInteger(0)
        || (schema.contains(u"maxItems") && array.size() > schema[u"maxItems"].toInteger()))
        return where + u": not so many items"_s;
    for (qsizetype at = 0; at < array.size(); ++at) {
        const QString wrong =
            complaint(array[at], schema[u"items"].toObject(), where + u'/' + QString::number(at));
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace turbolane::backend::tests
