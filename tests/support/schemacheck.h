// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/router.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace turbolane::backend::tests {

/// Holds values against the schemas of an OpenAPI document. Stricter than JSON Schema: a field that
/// no schema names is wrong, and so is a keyword that this does not know.
class SchemaCheck {
public:
    explicit SchemaCheck(QJsonObject document)
        : m_document(std::move(document))
    { }

    /// What is wrong, and where; empty where nothing is.
    QString complaint(const QJsonValue &value, const QJsonObject &schema,
                      const QString &where = {}) const;
    /// Of the schema of that name.
    QString complaint(const QJsonValue &value, const QString &name) const;
    /// Of what a door answered, well or not.
    QString complaint(const http::Router::Route &door, const http::Response &response) const;
    QJsonObject schemaNamed(const QString &name) const;

private:
    QString asAny(const QJsonValue &value, const QJsonObject &schema, const QString &where) const;
    QString asObject(const QJsonObject &object, const QJsonObject &schema,
                     const QString &where) const;
    QString asArray(const QJsonArray &array, const QJsonObject &schema, const QString &where) const;

    QJsonObject m_document;
};

} // namespace turbolane::backend::tests
