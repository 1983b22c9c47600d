// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/wire/requests.h"

namespace turbolane::client::wire {

using namespace Qt::StringLiterals;

QJsonObject body(const NewFault &wanted)
{
    QJsonObject body{{u"kind"_s, text(std::string(wireName(wanted.kind)))},
                     {u"id"_s, text(wanted.part)}};
    if (wanted.lasting)
        body.insert(u"minutes"_s, qint64(wanted.lasting->count()));
    return body;
}

QJsonObject body(const NewMaintenance &wanted)
{
    return {{u"kind"_s, text(std::string(wireName(wanted.kind)))},
            {u"id"_s, text(wanted.part)},
            {u"from"_s, text(turbolane::text(wanted.time.from()))},
            {u"to"_s, text(turbolane::text(wanted.time.to()))},
            {u"why"_s, text(wanted.why)}};
}

} // namespace turbolane::client::wire
