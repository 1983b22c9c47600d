// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/eventframe.h"

#include "backend/http/jsonobject.h"
#include "backend/http/wireaudit.h"
#include "backend/http/wirespending.h"
#include "domain/require.h"

#include <QJsonDocument>

namespace turbolane::backend::http {

namespace {

template <typename Thing>
std::string encoded(const Thing &thing)
{
    return QJsonDocument(toJson(thing)).toJson(QJsonDocument::Compact).toStdString();
}

/// A CloudEvent 1.0 without its data.
QJsonObject envelopeOf(const Event &event)
{
    return JsonObject()
        .add("specversion", std::string_view("1.0"))
        .add("id", std::to_string(event.number))
        .add("source", std::string_view("/naas/v1"))
        .add("type", event.type)
        .add("time", event.at)
        .add("subject", event.subject)
        .add("datacontenttype", std::string_view("application/json"))
        .take();
}

} // namespace

std::string WireEncoder::encode(const SettledFinding &settled) const
{
    return encoded(settled);
}

std::string WireEncoder::encode(const Connection &connection) const
{
    return encoded(connection);
}

std::string WireEncoder::encode(const Order &order) const
{
    return encoded(order);
}

std::string WireEncoder::encode(const Boost &boost) const
{
    return encoded(boost);
}

std::string WireEncoder::encode(const Port &port) const
{
    return encoded(port);
}

std::string WireEncoder::encode(const Hold &hold) const
{
    return encoded(hold);
}

std::string WireEncoder::encode(const Maintenance &maintenance) const
{
    return encoded(maintenance);
}

std::string WireEncoder::encode(const Quote &quote) const
{
    return encoded(quote);
}

std::string WireEncoder::encode(const Bundle &bundle) const
{
    return encoded(bundle);
}

std::string WireEncoder::encode(const Schedule &schedule) const
{
    return encoded(schedule);
}

std::string WireEncoder::encode(const Scene &scene) const
{
    return encoded(scene);
}

std::string WireEncoder::encode(const Fault &fault) const
{
    return encoded(fault);
}

std::string WireEncoder::encode(const Invoice &invoice) const
{
    return QJsonDocument(toSummary(invoice)).toJson(QJsonDocument::Compact).toStdString();
}

std::string WireEncoder::encode(const Budget &budget) const
{
    return encoded(budget);
}

std::string WireEncoder::encode(const BudgetAlert &alert) const
{
    return encoded(alert);
}

std::string WireEncoder::encode(const Dispute &dispute) const
{
    return encoded(dispute);
}

std::string WireEncoder::encode(const Tagged &tagged) const
{
    return encoded(tagged);
}

QJsonObject toJson(const Event &event)
{
    QJsonObject json = envelopeOf(event);
    const QByteArray data = QByteArray::fromStdString(event.data);
    json.insert(QStringLiteral("data"), QJsonDocument::fromJson(data).object());
    return json;
}

QByteArray eventFrame(const Event &event)
{
    require(event.data.find('\n') == std::string::npos, "an event's data is one line");
    const std::string number = std::to_string(event.number);
    QByteArray envelope = QJsonDocument(envelopeOf(event)).toJson(QJsonDocument::Compact);
    // The data was encoded when it was written down, and is sent as it was.
    envelope.chop(1);
    envelope += ",\"data\":" + QByteArray::fromStdString(event.data) + '}';
    return "id: " + QByteArray::fromStdString(number)
        + "\nevent: " + QByteArray::fromStdString(event.type) + "\ndata: " + envelope + "\n\n";
}

} // namespace turbolane::backend::http
