// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/wire/requests.h"

#include <QJsonArray>

namespace turbolane::client::wire {

using namespace Qt::StringLiterals;

QJsonObject body(const NewPort &wanted)
{
    QJsonObject body{{u"action"_s, u"add"_s},
                     {u"product"_s, u"port"_s},
                     {u"name"_s, text(wanted.name)},
                     {u"dataCentreId"_s, text(wanted.dataCentre)},
                     {u"speedKbps"_s, qint64(wanted.speed.inKbps())}};
    if (!wanted.externalId.empty())
        body.insert("externalId"_L1, text(wanted.externalId));
    return body;
}

QJsonObject body(const PortId &port)
{
    return {{u"action"_s, u"delete"_s}, {u"portId"_s, text(port)}};
}

QJsonObject body(const BundledConnection &wanted)
{
    QJsonObject body = wire::body(wanted.order);
    if (wanted.portItem) {
        body.remove("portId"_L1);
        body.insert("portItem"_L1, *wanted.portItem);
    }
    return body;
}

QJsonObject body(const NewBundle &wanted)
{
    QJsonArray items;
    for (const auto &item : wanted.items)
        items.append(std::visit([](const auto &order) { return wire::body(order); }, item));
    QJsonObject body{{u"name"_s, text(wanted.name)}, {u"items"_s, items}};
    if (wanted.apart)
        body.insert("apart"_L1, text(std::string(wireName(*wanted.apart))));
    return body;
}

} // namespace turbolane::client::wire
