// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/manner.h"

#include "backend/http/jsonobject.h"

#include <QJsonDocument>

namespace turbolane::backend::http {

Response inMannerOf(std::string_view target, Response response)
{
    if (!target.starts_with(tmfDoors) || response.contentType != "application/problem+json")
        return response;
    if (response.status == 422)
        response.status = 400; // the standard has no 422
    const QJsonObject problem = QJsonDocument::fromJson(response.body).object();
    const QJsonObject error = JsonObject()
                                  .add("@type", std::string("Error"))
                                  .add("code", problem.value(QLatin1String("code")))
                                  .add("reason", problem.value(QLatin1String("title")))
                                  .add("message", problem.value(QLatin1String("detail")))
                                  .add("status", std::to_string(response.status))
                                  .take();
    response.contentType = "application/json";
    response.body = QJsonDocument(error).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace turbolane::backend::http
