// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/handlers/handlers.h"
#include "backend/http/manner.h"
#include "backend/http/openapi/document.h"
#include "tests/support/carrierhouse.h"
#include "tests/support/schemacheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace turbolane::backend::tests {

using http::Fields;
using http::Request;
using http::Response;
using http::Router;

/// The router in front of a carrier, without a network between. What it answers is held against the
/// document of the doors: a test whose answer is not as told there fails.
class NearDoor {
public:
    explicit NearDoor(CarrierHouse &house)
        : m_house(house)
    {
        http::addRoutes(m_router, house.services());
        m_check = SchemaCheck(http::documentOf(m_router));
    }

    Response ask(const QByteArray &line, const QByteArray &body = {}, const Fields &fields = {})
    {
        const QByteArray method = line.left(line.indexOf(' '));
        const QByteArray target = line.mid(line.indexOf(' ') + 1);
        auto found = m_router.find(method.toStdString(), target.toStdString());
        if (const auto *none = std::get_if<Response>(&found))
            return http::inMannerOf(target.toStdString(), *none);
        auto &match = std::get<Router::Match>(found);
        const Request request{.method = method.toStdString(),
                              .target = target.toStdString(),
                              .route = match.route,
                              .pathParameters = match.pathParameters,
                              .query = match.query,
                              .fields = fields,
                              .body = body,
                              .isOperators = m_isOperators};
        Response response;
        std::vector<Command> one;
        one.push_back({.run =
                           [&] {
                               response = m_router.answer(request);
                               return response.status < 400;
                           },
                       .answered = [](bool) {}});
        m_house.carrier().run(std::move(one));
        response = http::inMannerOf(target.toStdString(), std::move(response));
        const QString wrong = m_check.complaint(m_router.routes()[match.route], response);
        if (!wrong.isEmpty())
            QTest::qFail(line + ": not as /openapi.json says: " + wrong.toUtf8(), __FILE__,
                         __LINE__);
        m_hasChanged = m_hasChanged || response.status == 202;
        return response;
    }

    /// A change with a key of its own.
    Response change(const QByteArray &line, const QByteArray &body = {})
    {
        return ask(line, body, {{"Idempotency-Key", "key-" + std::to_string(++m_keys)}});
    }

    /// From now on it is asked with the operators' token.
    void beOperators(bool isOperators) { m_isOperators = isOperators; }

    bool hasChanged() const { return m_hasChanged; }
    void forgetChanges() { m_hasChanged = false; }

private:
    CarrierHouse &m_house;
    Router m_router;
    SchemaCheck m_check{{}};
    inline static int m_keys = 0; ///< never one twice, also after a restart
    bool m_hasChanged = false;
    bool m_isOperators = false;
};

inline QJsonObject objectIn(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

inline QJsonValue at(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name));
}

inline QJsonValue firstOf(const Response &response, const char *list = "items")
{
    return at(objectIn(response), list).toArray().first();
}

inline QString textAt(const QJsonObject &object, const char *name)
{
    return at(object, name).toString();
}

/// Of money in it.
inline qint64 microsAt(const QJsonObject &object, const char *name)
{
    return at(at(object, name).toObject(), "micros").toInteger();
}

/// "outOfRange /vlan"
inline QByteArray codeAndPointer(const Response &response)
{
    const QJsonObject problem = objectIn(response);
    const QString pointer = textAt(problem, "pointer");
    return (textAt(problem, "code") + (pointer.isEmpty() ? QString() : QLatin1Char(' ') + pointer))
        .toLatin1();
}

} // namespace turbolane::backend::tests
