// SPDX-License-Identifier: GPL-3.0-or-later

// What is offered and kept free, and what is kept closed.

#include "backend/http/jsonobject.h"
#include "backend/http/wire.h"

#include <QJsonDocument>

namespace turbolane::backend::http {

QJsonObject toJson(const Hold &hold)
{
    return JsonObject()
        .add("id", hold.id)
        .add("bandwidthKbps", hold.rate)
        .add("path", toJson(hold.path))
        .add("from", hold.from)
        .addIf("until", hold.until)
        .add("expiresAt", hold.expiresAt)
        .add("state", wireName(hold.state))
        .take();
}

QJsonObject toJson(const Maintenance &maintenance)
{
    return JsonObject()
        .add("id", maintenance.id)
        .add("kind", wireName(maintenance.kind))
        .add("resourceId", maintenance.resource)
        .add("from", maintenance.time.from())
        .add("to", maintenance.time.to())
        .add("why", maintenance.why)
        .add("state", wireName(maintenance.state))
        .take();
}

QJsonObject toJson(const Quote &quote)
{
    const QByteArray request = QByteArray::fromStdString(quote.request);
    return JsonObject()
        .add("id", quote.id)
        .add("state", wireName(quote.state))
        .add("placedAt", quote.placedAt)
        .add("validUntil", quote.validUntil)
        .add("candidate", toJson(quote.candidate))
        .add("request", QJsonDocument::fromJson(request).object())
        .add("hourly", quote.candidate.base)
        .addIf("orderId", quote.order)
        .take();
}

} // namespace turbolane::backend::http
