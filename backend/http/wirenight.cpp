// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/wirenight.h"

#include "backend/http/jsonobject.h"

#include <QJsonArray>

namespace turbolane::backend::http {

QJsonObject toJson(const NightRate &rate)
{
    QJsonArray places;
    for (const NightPlace &place : rate.places)
        places.append(JsonObject().add("popId", place.pop).add("timeZone", place.timeZone).take());
    return JsonObject()
        .add("fromMinute", std::int64_t(rate.from.count()))
        .add("toMinute", std::int64_t(rate.to.count()))
        .add("factorPpm", rate.factorPpm)
        .add("places", places)
        .take();
}

} // namespace turbolane::backend::http
