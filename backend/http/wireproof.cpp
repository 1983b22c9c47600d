// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/wireproof.h"

#include "backend/http/jsonobject.h"
#include "backend/http/wire.h"

namespace turbolane::backend::http {

namespace {

QJsonObject jsonOf(const ProvedRide &ride)
{
    return JsonObject()
        .add("from", ride.time.from())
        .add("to", ride.time.to())
        .add("riding", wireName(ride.riding))
        .add("popIds", ride.path.pops)
        .add("linkIds", ride.path.links)
        .add("countries", ride.countries)
        .add("zones", ride.zones)
        .add("policyKept", QJsonValue(ride.isKept))
        .take();
}

} // namespace

QJsonObject toJson(const PathStatement &statement, const std::string &carrier)
{
    QJsonArray rides;
    for (const ProvedRide &ride : statement.rides)
        rides.append(jsonOf(ride));
    return JsonObject()
        .add("carrier", carrier)
        .add("connectionId", statement.connection)
        .add("connectionName", statement.name)
        .add("from", statement.time.from())
        .add("to", statement.time.to())
        .add("issuedAt", statement.issuedAt)
        .add("policy", toJson(statement.policy))
        .add("policyKept", QJsonValue(statement.isKept))
        .add("rides", rides)
        .take();
}

QJsonObject proofOf(const QJsonObject &statement, const std::string &signature,
                    const std::string &publicKey)
{
    return JsonObject()
        .add("statement", statement)
        .add("algorithm", proofAlgorithm)
        .add("signature", signature)
        .add("publicKey", publicKey)
        .take();
}

} // namespace turbolane::backend::http
